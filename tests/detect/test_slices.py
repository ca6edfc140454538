"""Long texts: what stands far behind their beginning is read as well as what stands there."""

import pytest

from tests.detect.talk import replaced
from transcrub.detect.slices import LONG, slices

TALK = "the weather is fine today and we had a good time. "


@pytest.mark.parametrize("length", [0, 1, LONG, LONG + 1, LONG + 2000, 3 * LONG + 17])
def test_every_place_of_a_text_is_told_by_one_slice(length: int) -> None:
    """By none twice."""
    text = (TALK * (length // len(TALK) + 1))[:length]
    parts = list(slices(text))
    for place in range(0, length, 97):
        holding = [part for part in parts if part.holds(place)]
        assert len(holding) == 1
        assert holding[0].text[place - holding[0].start] == text[place]


@pytest.mark.parametrize(
    "value",
    [
        "four one one one, one one one one, one one one one, one one one one",
        "k as in kilo, o as in oscar, v as in victor, a as in alpha, l as in lima",
        "ann dot smith at gmail dot com",
    ],
)
@pytest.mark.parametrize("repeats", [0, 90, 300])
def test_what_is_said_far_behind_is_found(value: str, repeats: int) -> None:
    """Spoken, spelled, or typed without signs."""
    assert replaced(f"C: {TALK * repeats}it is {value}") == [value]
