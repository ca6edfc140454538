"""The places pass: what counts as a place, and where it is looked for."""

import pytest

from transcrub.conversation import conversation_of_text
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.places import PlacesPass

CASES = [
    ("I live in New York City now", ["New York City"]),
    ("moving from denver to portland", ["denver", "portland"]),
    ("Austin, TX is hot", ["Austin", "TX"]),
    ("a nice reading about mobile homes", []),
    ("buffalo wings and orlando the cat", []),
    ("ok, in that case me too", []),
    ("", []),
    ("Flights to Austin TX are full", ["Austin", "TX"]),
    ("We left Austin. OK, what now", ["Austin"]),
    ("I am OK with it", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places_are_told_by_capitals_or_by_the_word_before(text: str, expected: list[str]) -> None:
    """A name in small letters needs a word that leads to a place, a code of a state another place before it."""
    found = PlacesPass().find(conversation_of_text(text), ())
    assert [text[each.start : each.end] for each in found] == expected


@pytest.mark.parametrize(("profile", "expected"), [("strict", 1), ("standard", 0), ("fast", 0)])
def test_only_the_strict_profile_looks_for_places(profile: str, expected: int) -> None:
    """Places name nobody by themselves."""
    detector = standard_detector(DetectorOptions(profile=profile))  # type: ignore[arg-type]
    found = detector.detect(conversation_of_text("We fly to Chicago tomorrow."))
    assert sum(each.entity == "LOCATION" for each in found) == expected
