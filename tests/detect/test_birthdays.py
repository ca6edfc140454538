"""Days of birth without a year, in two messages, beside a name, and days that only look like one."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: he turns 7 on june 16 so we have cake",), ["june 16"]),
        (("C: my dad turns seventy on the 9th of april",), ["9th of april"]),
        (("C: shes 90 on 19 june",), ["19 june"]),
        (("C: my son will be 4 on 3/14",), ["3/14"]),
        (("C: my mother in law is turning 80 on sunday the 4th of august",), ["4th of august"]),
        (
            ("A: Name and birthday?", "C: Theo, he'll be three this coming june 21st.", "A: Theo, 6/21"),
            ["Theo", "june 21st", "Theo", "6/21"],
        ),
        (("C: on 12/04 it's my husbands birthday",), ["12/04"]),
        (("C: march 12 is my bday",), ["march 12"]),
        (("A: Dates of birth?", "C: mum 4/3/1951, and hers 14 june"), ["4/3/1951", "14 june"]),
        (("A: Birthday?", "C: 23 march! never got a treat", "A: Fixed, March 23rd"), ["23 march", "March 23rd"]),
        (("A: Birthday?", "C: It's 14.07., they turn it"), ["14.07"]),
        (("A: DOBs?", "C: hers feb 29 2016. his 9/14, 2019"), ["feb 29 2016", "9/14, 2019"]),
        (("A: Date of birth?", "C: july fifth oh six"), ["july fifth oh six"]),
        (
            ("A: Date of birth and maiden name?", "C: august the ninth nineteen fifty one"),
            ["august the ninth nineteen fifty one"],
        ),
        (
            ("A: Name as printed on it?", "C: ROLAND SKJEGSTAD 04-17-49 EXPIRES 04-17-28"),
            ["ROLAND SKJEGSTAD", "04-17-49"],
        ),
        (
            ("C: card declined", "C: bronwyn te kanawa", "C: 29 april 77", "C: ends 4591"),
            ["bronwyn te kanawa", "29 april 77", "4591"],
        ),
        (("C: card declined", "C: chidinma eze", "C: july 22nd", "C: 1998"), ["chidinma eze", "july 22nd", "1998"]),
        (
            ("C: add my daughter", "C: shes marisol cabrera-ochoa", "C: 2/11/2010"),
            ["marisol cabrera-ochoa", "2/11/2010"],
        ),
        (("C: pension stopped", "C: ronald mcphee", "C: 17 5 48"), ["ronald mcphee", "17 5 48"]),
    ],
)
def test_a_birthday_is_told_in_many_ways(lines: tuple[str, ...], expected: list[str]) -> None:
    """By the age that somebody turns, without the year, copied, and read back."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("C: we will be 5 on june 3rd",),
        ("C: there will be 4 on june 16",),
        ("C: our shop turns 10 on june 3",),
        ("C: turn 2 lights on june 3",),
        ("C: i'm 2 days late, it was due june 3",),
        ("C: happy birthday! the order from june 3 came",),
        ("C: can you deliver by june 3, its for a bday party",),
        ("A: Date of birth?", "C: admitted 02/19, discharged 03/04"),
        ("A: NHS number or date of birth?", "C: mine is with the nurse thursday 14 nov at 0940"),
        ("A: Date of birth?", "C: tuesday at 1030 is fine"),
        ("C: the birth year is not 1976",),
        ("C: what is due", "C: march 3rd", "C: 2600"),
    ],
)
def test_a_day_of_business_is_no_birthday(lines: tuple[str, ...]) -> None:
    """Guests, firms, deadlines, visits and times."""
    assert replaced(*lines) == []
