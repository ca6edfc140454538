"""Addresses told as somebody's place, houses set against each other, flats that answer, and what only looks so."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A: Deliver to 19 Thornlea?", ["19 Thornlea"]),
        ("A: I've still got 7 Chapel Garth here", ["7 Chapel Garth"]),
        ("C: he's at 44 Larkbeck now", ["44 Larkbeck"]),
        ("A: The new one goes to 12 Jalan Ampang then?", ["12 Jalan Ampang"]),
        ("C: take it to thirty Coronation Bungalows", ["thirty Coronation Bungalows"]),
        ("C: it's blk 3 lot 14 phase 2", ["blk 3 lot 14 phase 2"]),
        ("C: H/No 22 Blue Gate", ["H/No 22 Blue Gate"]),
        ("C: my place is room 3.12 block D", ["room 3.12 block D"]),
        ("C: she's army, PSC 12 Box 2204", ["PSC 12 Box 2204"]),
        ("C: the rider is at plot 31 we are plot 13", ["plot 31", "plot 13"]),
        ("C: I have 14 Plus here", []),
        ("A: we have you at 2 Checked Bags", []),
        ("A: You are at 28 ECTS now", []),
        ("C: send to 3 Recipients", []),
        ("C: still at 5 Guys", []),
        ("C: i bid on lot 22 at the auction", []),
        ("A: The lecture is in block C room 207", []),
    ],
)
def test_a_place_is_told_by_who_lives_there(text: str, expected: list[str]) -> None:
    """Where somebody is, or something goes, stands a house; what is counted there is none."""
    assert replaced(text) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: driver went to 62 not 26",), ["62", "26"]),
        (("C: they left it at 21 i think, we're 12",), ["21", "12"]),
        (("C: my unit is wrong, it's PH4 not PH14",), ["PH4", "PH14"]),
        (("A: Still 8 Birch Rd?", "C: 18 not 8, 8 is my old neighbour"), ["8 Birch Rd", "18", "8", "8"]),
        (("A: Is it 31 Kestrel Mews?", "C: we're 13. everybody does that"), ["31 Kestrel Mews", "13"]),
        (("C: there is no 61 on my street",), ["61"]),
        (("C: the old man across the street at 217 will take it",), ["217"]),
        (("C: he knocked on 3 instead",), ["3"]),
        (("C: my grades were 87 not 78",), []),
        (("C: it was 15 not 51 dollars, driver charged me",), []),
        (("C: the man at 7 said he would come",), []),
        (("C: the man from 8 then",), []),
        (("C: i have 2 Apple Watches",), []),
        (("C: the delivery was 12 not 21",), []),
        (("A: 14 Elm Street right?", "C: yes. she's 14"), ["14 Elm Street"]),
    ],
)
def test_houses_are_told_apart(lines: tuple[str, ...], expected: list[str]) -> None:
    """A house is told by the one it is taken for, by its neighbours, and by a street just named."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Which floor please?", "C: pent house. no lift"), ["pent house"]),
        (("A: Apartment or unit?", "C: rear unit, upstairs"), ["rear unit"]),
        (("A: Landmark and floor?", "C: opposite the shop, first floor left side"), ["first floor left side"]),
        (("A: Which building?", "C: 340 . 2C. as in cat"), ["340", "2C"]),
        (("A: How many are in the building?", "C: 12"), []),
        (("A: Which floor is the printer on?", "C: second floor"), []),
        (("A: Is a unit available?", "C: yes"), []),
    ],
)
def test_a_flat_answers_the_question_for_it(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whoever is asked for a floor or a flat tells where he lives."""
    assert replaced(*lines) == expected
