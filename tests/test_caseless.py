"""Texts that differ in case or in how an accent is written are the same, and offsets lead back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.caseless import Places, caseless

_TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("ß\u0308\u0327\u0345İŉΐﬁ각ς\u1100\u1161")), max_size=8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "zoe\u0308"),
        ("ZOË", "Zoe\u0308"),
        ("Straße", "STRASSE"),
        ("Straẞe", "strasse"),
        ("Σίσυφος", "ΣΊΣΥΦΟΣ"),
        ("가", "\u1100\u1161"),
        ("e\u0323\u0302", "e\u0302\u0323"),
        ("\u212a", "k"),
    ],
)
def test_case_and_spelling_do_not_count(one: str, other: str) -> None:
    """Composed or not, in any order of marks, with letters that have no capital of their own."""
    assert caseless(one) == caseless(other)


@pytest.mark.parametrize(("one", "other"), [("Zoë", "Zoe"), ("Müller", "Mueller"), ("Straße", "Strase"), ("ı", "i")])
def test_other_letters_do(one: str, other: str) -> None:
    """An accent is a part of the name, and a transcription another spelling."""
    assert caseless(one) != caseless(other)


@given(_TEXTS, _TEXTS, _TEXTS)
def test_offsets_lead_back(before: str, value: str, after: str) -> None:
    """Where a value stands in the folded text leads to where it stands in the text, whatever stands around it."""
    value = f"a{value}a"
    text = f"{before}{value}a{after}"
    start = len(caseless(before))

    span = Places(text, caseless(text)).span(start, start + len(caseless(value)))

    assert span == (len(before), len(before) + len(value))
