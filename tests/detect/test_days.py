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
