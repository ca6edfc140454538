"""Days as people write them."""

import pytest

from transcrub.detect.days import days_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8/9/1983", {(83, 8, 9), (83, 9, 8)}),
        ("13/9/83", {(83, 9, 13)}),
        ("1983-08-09", {(83, 8, 9)}),
        ("August 9, 1983", {(83, 8, 9)}),
        ("aug 9th 83", {(83, 8, 9)}),
        ("9 aug 1983", {(83, 8, 9)}),
        ("9th of August 1983", {(83, 8, 9)}),
        ("9-Aug-1983", {(83, 8, 9)}),
        ("2003-08-09", {(3, 8, 9)}),
        ("August 9, 2003", {(3, 8, 9)}),
    ],
)
def test_a_day_is_the_same_however_it_is_written(text: str, expected: set[tuple[int, int, int]]) -> None:
    """Where month and day cannot be told apart it may be both; the century does not count."""
    ((start, end, days),) = days_in(f"born {text}, she said")
    assert (start, end) == (len("born "), len("born ") + len(text))
    assert days == expected


@pytest.mark.parametrize(
    "text", ["", "august", "in May", "9 aug", "1983", "14/14/1983", "1.2.3.4", "10/20/30/40", "ver 8/9", "2x8/9/1983"]
)
def test_what_is_no_whole_day_is_none(text: str) -> None:
    """A day has a year, and a month of twelve."""
    assert list(days_in(text)) == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "7 de noviembre de 1989", (89, 11, 7)),
        ("es", "23 de agosto del 91", (91, 8, 23)),
        ("fr", "2 octobre 1996", (96, 10, 2)),
        ("fr", "1er août 1990", (90, 8, 1)),
        ("de", "2. Mai 1951", (51, 5, 2)),
        ("pt", "3 de março de 1980", (80, 3, 3)),
        ("it", "3 maggio 1980", (80, 5, 3)),
        ("nl", "27 mrt 1966", (66, 3, 27)),
        ("pl", "7 maja 2015 r.", (15, 5, 7)),
    ],
)
def test_a_day_is_told_in_the_words_of_its_language(code: str, text: str, expected: tuple[int, int, int]) -> None:
    """With the small words, signs and cases that stand in it."""
    assert (len("* "), len("* ") + len(text), frozenset({expected})) in list(days_in(f"* {text}, *", code))


@pytest.mark.parametrize("text", ["40 de mayo de 1989", "7 de noviembre", "7 octobre 1989", "3 tomates 1989"])
def test_no_day_is_one_that_no_month_has_or_that_is_told_in_another_language(text: str) -> None:
    """What only looks like a month is none."""
    assert all(days == frozenset({(89, 10, 7)}) for *_, days in days_in(text, "es"))
