"""Cue words: which of them decides, and what counts as context."""

import pytest

from transcrub.detect.cues import Context, cues

_LOOSE = cues(supporting="phone call my_number", opposing="order case")
_STRICT = cues(supporting="phone call", opposing="order case", attached=True)
_VALUE = "4155550134"


def _shift(text: str, *, strict: bool = False) -> int:
    values = [(index, index + len(_VALUE)) for index in range(len(text)) if text.startswith(_VALUE, index)]
    shift, _ = Context(text, values).weigh(_STRICT if strict else _LOOSE, values[-1][0])
    return (shift > 0) - (shift < 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it is 4155550134", 0),
        ("call 4155550134", 1),
        ("CALL: 4155550134", 1),
        ("my number is 4155550134", 1),
        ("order 4155550134", -1),
        ("order number 4155550134", -1),
        ("call me about order 4155550134", -1),
        ("order late, call 4155550134", 1),
        ("4155550134 is my phone", 1),
        ("4155550134 is the order", -1),
        ("recall 4155550134", 0),
        ("The order is late. 4155550134", 0),
        ("Call me tomorrow. 4155550134", 1),
        ("order no. 4155550134", -1),
        ("order\n4155550134", 0),
        ("my phone no. 4155550134", 1),
        ("the order was 4155550134, call me", -1),
        ("the order that came in late was 4155550134, call me", 1),
    ],
)
def test_the_nearest_cue_decides(text: str, expected: int) -> None:
    """A word against counts within its sentence, a word for counts beyond it."""
    assert _shift(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("order 4155550134", -1),
        ("the order number is: 4155550134", -1),
        ("order #4155550134", -1),
        ("my order is late 4155550134", 0),
        ("4155550134 is my order", -1),
        ("4155550134, where is my order", 0),
        ("the order, its num is 4155550134", -1),
    ],
)
def test_against_a_telling_shape_only_an_attached_word_counts(text: str, expected: int) -> None:
    """Between the word and the value stand fillers only."""
    assert _shift(text, strict=True) == expected


@pytest.mark.parametrize(
    "between",
    ["4155550134", "[REDACTED]", "[PHONE_NUMBER]", "[PERSON_12]", "******0134", "****@*******.com"],
)
def test_values_and_what_replaced_them_are_no_context(between: str) -> None:
    """A redacted text reads as the original did."""
    assert _shift(f"call {between} or 4155550134") == 1
    assert _shift(f"it is {between} or 4155550134") == 0


def test_what_follows_the_next_value_is_of_that_one() -> None:
    """A word behind the second of two numbers says nothing of the first."""
    text = "4155550134 or 4155550135 is the order"
    context = Context(text, [(0, 10), (14, 24)])
    assert [context.weigh(_LOOSE, start)[1] for start in (0, 14)] == [None, "order"]


def test_the_word_of_ours_is_told() -> None:
    """The cue comes from our lists, in lower case."""
    assert Context("Please CALL 4155550134", [(12, 22)]).weigh(_LOOSE, 12)[1] == "call"
