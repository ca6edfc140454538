"""US_SSN: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values
from transcrub.detect import DetectorOptions, standard_detector


@pytest.mark.parametrize(
    "case",
    [
        "«536-22-1234»",
        "it's «536-22-1234».",
        "ssn:«536-22-1234»",
        "«536 22 1234» is my social",
        "«536 22 1234»",
        "«536‑22‑1234»",
        "«899-12-0001»",
        "my ssn is «536221234»",
        "social security number «536221234»",
        "SS# «536221234»",
        "social: «5362 21234»",
        "my social is «536.22.1234»",
    ],
)
def test_finds_numbers_by_structure_and_bare_ones_by_a_cue(case: str) -> None:
    """Three, two, four is a form of its own; nine digits are one next to "social" alone."""
    text, expected = marked(case)
    assert values(text, "US_SSN") == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("000-12-3456", "area 000"),
        ("666-12-3456", "area 666"),
        ("900-12-3456", "area 900-999 is for taxpayers without one"),
        ("987-65-4320", "area 900-999"),
        ("536-00-1234", "group 00"),
        ("536-22-0000", "serial 0000"),
        ("078-05-1120", "the wallet insert"),
        ("219-09-9999", "the pamphlet"),
        ("my ssn is 078051120", "the wallet insert, bare"),
        ("536221234", "nine digits alone"),
        ("order 536221234", "an order"),
        ("order number 536-22-1234", "an order in the form"),
        ("routing number 536221234", "a bank"),
        ("zip 53622-1234", "a postal code"),
        ("536-22-12345", "one digit more"),
        ("1536-22-1234", "one digit more"),
        ("12-536-22-1234", "part of something longer"),
        ("536-22-1234-9", "part of something longer"),
        ("PN-536-22-1234", "a part number"),
        ("***-**-1234", "masked"),
    ],
)
def test_leaves_what_the_administration_never_assigns_and_what_has_another_name(text: str, reason: str) -> None:
    """The structure rules are those of the Social Security Administration."""
    assert findings(text) == [], reason


def test_is_looked_for_where_the_locale_asks_for_it_only() -> None:
    """A British installation does not look for American numbers."""
    british = standard_detector(DetectorOptions(locales=("UK",)))
    assert findings("536-22-1234", british) == []
    assert findings("536-22-1234", standard_detector(DetectorOptions(locales=("all",)))) != []
