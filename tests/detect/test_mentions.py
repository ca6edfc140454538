"""Finding a value again, however it is written."""

import pytest

from transcrub.detect.mentions import abbreviated, mentions, owned, regrouped


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("mf 203 884 119", "it is mf203884119, thanks", ["mf203884119"]),
        ("55100293771", "5510 0293 771", ["5510 0293 771"]),
        ("415 555 0134", "415-555-0134 or (415)555.0134", ["415-555-0134", "415)555.0134"]),
        ("415 555 0134", "x4155550134 41555501345", []),
        ("4155550134", "not 4155550134 but 415 555 0134", ["4155550134", "415 555 0134"]),
        ("4155550134", "as it stands: 4155550134", []),
    ],
)
def test_a_number_or_code_is_known_in_any_grouping(value: str, text: str, expected: list[str]) -> None:
    """Blanks, dashes, dots and brackets may stand between its signs; more signs around it make it another one.

    Where it stands nowhere but as it is, `mentions` tells it.
    """
    assert [text[start:end] for start, end in regrouped(value, text)] == expected


@pytest.mark.parametrize("value", ["88213", "ab-12", "", "kac"])
def test_few_digits_are_looked_for_as_they_stand(value: str) -> None:
    """They might be any digits of another number."""
    assert [*regrouped(value, f"{value} or {value.replace('-', ' ')}, 8 8 2 1 3, ab 12")] == []


def test_a_name_that_owns_something_needs_no_apostrophe() -> None:
    """The number of "yusufs number" is his, not that of "yusufson"; two letters with an s may be any word."""
    assert [*owned("yusuf", "thats yusufs old number, not yusufson")] == [(6, 11)]
    assert [*owned("ali", "alis number")] == [(0, 3)]
    assert [*owned("bo", "bos number")] == []
    assert [*mentions("yusuf", "thats yusufs")] == []


def test_a_value_within_a_longer_word_is_none() -> None:
    """Neither at its end nor at its beginning."""
    text = "mariarosa, rosalind and rosa"
    assert [*mentions("rosa", text)] == [(len(text) - len("rosa"), len(text))]


@pytest.mark.parametrize(
    ("mention", "text", "expected"),
    [
        ("MIA", "we fly to MIA", True),
        ("LISA", "the LISA study", True),
        ("MARIA", "ask MARIA about it", False),
        ("Mia", "ask Mia about it", False),
        ("MIA", "ASK MIA ABOUT IT", False),
    ],
)
def test_a_short_word_in_capitals_is_an_abbreviation(mention: str, text: str, expected: bool) -> None:
    """Up to four letters, where the text is not in capitals itself."""
    assert abbreviated(mention, text) is expected
