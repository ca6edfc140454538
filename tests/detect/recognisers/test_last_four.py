"""The last four digits: what is told as such, and what is none."""

import pytest

from tests.detect.reading import findings, marked


@pytest.mark.parametrize(
    ("entity", "case"),
    [
        ("US_SSN", "my last four is «6021» of my social"),
        ("US_SSN", "last 4 is «1984» for the ssn"),
        ("US_SSN", "«6021» are the last four of his social"),
        ("ACCOUNT_NUMBER", "the last four digits are «6021»"),
        ("ACCOUNT_NUMBER", "Last 4: «6021», thanks"),
        ("ACCOUNT_NUMBER", "«6021» is my last four"),
    ],
)
def test_finds_what_is_told_as_the_last_four(entity: str, case: str) -> None:
    """Before or behind its words; whose number it ends may be left unsaid."""
    text, expected = marked(case)
    assert [(each.entity, text[each.start : each.end]) for each in findings(text)] == [
        (entity, value) for value in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "the last four: 2023, 2022, 2021 and 2020",
        "the last 4 are 2019 models",
        "in the last four 2000 people came",
        "the last four are 5000% up",
        "6021 is my last order",
        "the last 4 were 1,200 each",
    ],
)
def test_leaves_years_and_amounts(text: str) -> None:
    """The last four of something else."""
    assert findings(text) == []
