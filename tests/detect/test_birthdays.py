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


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("A: Date of birth?", "C: oh nine oh four seventy six", "A: 9 April or September 4th?"),
            ["oh nine oh four seventy six", "9 April", "September 4th"],
        ),
        (("A: DOB?", "C: 12 oct 1968", "A: Our record says 13/10/1968."), ["12 oct 1968", "13/10/1968"]),
        (("A: DOB?", "C: 12 oct 1968", "A: Our record has 12/10/1986."), ["12 oct 1968", "12/10/1986"]),
        (
            ("C: she turned 6 on the 3rd of june", "A: So 06/03/2019?", "C: 4", "A: The fourth?", "C: yes the 4th."),
            ["3rd of june", "06/03/2019", "4", "4th"],
        ),
        (("A: Birthday?", "C: 11/19", "A: And that's 1951?", "C: 52 he isn't that old"), ["11/19", "1951", "52"]),
        (("A: Birthday?", "C: christmas eve 1974", "A: 12/24/1974?"), ["christmas eve 1974", "12/24/1974"]),
        (("A: Birthday?", "C: it's new year's day"), ["new year's day"]),
        (("A: Birthday?", "C: xmas day", "A: so December 25th?"), ["xmas day", "December 25th"]),
        (("A: Birthday?", "C: valentine’s day", "A: so February 14th?"), ["valentine’s day", "February 14th"]),
        (("A: Birthday?", "C: new years eve", "A: so December 31st?"), ["new years eve", "December 31st"]),
        (("A: Birthday?", "C: hallowe'en", "A: that's 31 October?"), ["hallowe'en", "31 October"]),
        (("A: Birthday?", "C: st. patricks day", "A: March 17th then?"), ["st. patricks day", "March 17th"]),
        (("C: my nephew was born in october 97",), ["in october 97"]),
        (("C: she was born back in may '04",), ["may '04"]),
    ],
)
def test_a_birthday_is_read_back_in_another_form_and_put_right(lines: tuple[str, ...], expected: list[str]) -> None:
    """What was said aloud comes back in figures, and the other side mends a figure of it."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: DOB?", "C: 3/4/1985", "A: Is the visit 3/4/2025?", "C: no, 2 pm"), ["3/4/1985"]),
        (("A: DOB?", "C: 3/4/1985", "A: Is the visit on 6/11/2025?", "C: 20 minutes later"), ["3/4/1985"]),
        (("A: DOB?", "C: 3/4/1985", "A: Thanks. How many guests?", "C: 20"), ["3/4/1985"]),
        (("A: DOB?", "C: 3/4/1985", "A: 3/4/1985?", "C: yes and 2 bags please"), ["3/4/1985", "3/4/1985"]),
        (("C: it was bought before christmas eve 2021",), []),
        (("A: When did it break?", "C: christmas day"), []),
        (("A: DOB?", "C: 7 12 94", "A: Your new bill is due on 12 July 2026"), ["7 12 94"]),
        (("A: DOB?", "C: 7 12 94", "A: so 7th of december?"), ["7 12 94", "7th of december"]),
        (("A: DOB?", "C: 12 oct 1968", "A: The bill of 14/02/2025 is open."), ["12 oct 1968"]),
    ],
)
def test_what_only_follows_a_birthday_stays(lines: tuple[str, ...], expected: list[str]) -> None:
    """Visits, counts and feasts are nobody's birthday."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: do i get a birthday treat? mines june 12",), ["june 12"]),
        (("C: any freebies for birthdays? hers is on the 4th of july",), ["4th of july"]),
        (("A: My records show 4 March as your date of birth.", "C: its the 14th"), ["4 March", "14th"]),
        (("A: I have June 21 as your birthday.", "C: no the 12th"), ["June 21", "12th"]),
        (("C: she turns 90 during our visit on 2 august",), ["2 august"]),
        (("A: I have June 21 as your birthday.", "C: can you ring me on the 9th"), ["June 21"]),
        (("C: is there a sale? mine ended june 12",), []),
        (("C: birthday card please, theirs arrived march 3",), []),
    ],
)
def test_a_birthday_is_told_shortly(lines: tuple[str, ...], expected: list[str]) -> None:
    """Who has a birthday says only whose it is; who hears a wrong one says the day alone."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "A: Date of birth?",
                "C: 3rd of May",
                "A: And which year? We have two, one born in 2011.",
                "C: his is 2013",
            ),
            ["3rd of May", "2011", "2013"],
        ),
        (
            ("C: her bday is aug 9", "A: Sorry, what year? I read 1962 but it might be 1967.", "C: no no 1964!"),
            ["aug 9", "1962", "1967", "1964"],
        ),
        (("A: To check your date of birth, the year says 1958?", "C: it does"), ["1958"]),
        (("A: DOB?", "C: june 2, year is 1990. year is not 1991"), ["june 2", "1990", "1991"]),
        (("A: DOB?", "C: 4th of March", "A: What year was that, sorry?", "C: 1984"), ["4th of March", "1984"]),
        (("A: DOB?", "C: 4th of March", "A: thanks. and the year?", "C: 1984"), ["4th of March", "1984"]),
        (("A: DOB?", "C: 4th of March", "A: What is your year?", "C: 1984"), ["4th of March", "1984"]),
        (("A: Birthday?", "C: 11th of March and she turned 7, so that's 2018"), ["11th of March", "2018"]),
        (
            (
                "A: Date of birth for both, please?",
                "C: His is Boxing Day, 1948. Mine is the 4th of July, I think 1951.",
            ),
            ["Boxing Day, 1948", "4th of July", "1951"],
        ),
        (
            (
                "A: Both birthdays?",
                "C: I'm Halloween, 1971 and hers is the 8th of May, 1973.",
                "A: 31/10/71, 08/05/73.",
            ),
            ["Halloween, 1971", "the 8th of May, 1973", "31/10/71", "08/05/73"],
        ),
        (
            ("A: DOB?", "C: 4/5/61", "A: Is that April 5th or May 4th?", "C: may, she is a spring baby"),
            ["4/5/61", "April 5th", "May 4th", "may"],
        ),
        (
            ("A: DOB?", "C: 6/7/88", "A: 6th July or June 7th?", "C: the 7th"),
            ["6/7/88", "6th July", "June 7th", "7th"],
        ),
        (
            ("A: Birthday?", "C: 18 Oct 1977", "A: I have 10/8/1977?", "C: 18 pls, sorry, 18. The clerk mistyped it."),
            ["18 Oct 1977", "10/8/1977", "18", "18"],
        ),
        (("A: Your birthday shows as 03 MAR 2001.", "C: it's 30 May 2001, mixed up"), ["03 MAR 2001", "30 May 2001"]),
        (("C: my gran turns eighty-four in June",), ["June"]),
        (("A: DOBs?", "C: mine 4/9/1995, she was born in 1962"), ["4/9/1995", "1962"]),
        (("C: we are free for her, she will be 3 in April.",), ["April"]),
    ],
)
def test_a_part_of_a_birthday_is_told_where_one_is_spoken_of(lines: tuple[str, ...], expected: list[str]) -> None:
    """Its year alone, which of two days it is, a feast, the day anew, and the month of somebody's age."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: DOB?", "C: 4/5/1980", "A: Which year did you join?", "C: 2019"), ["4/5/1980"]),
        (("A: DOB?", "C: 4/5/1980", "A: And the model year of the car?", "C: 2019 i think"), ["4/5/1980"]),
        (("A: DOB?", "C: 4/5/1980", "A: Thanks! Anything else this year?", "C: the 2021 statement"), ["4/5/1980"]),
        (("A: DOB?", "C: 4 May 1980", "A: Which year do you need statements for?", "C: 2021 and 2022"), ["4 May 1980"]),
        (("A: DOB?", "C: 4 May 1980", "A: And what year is the bill from?", "C: 2020, maybe 2022"), ["4 May 1980"]),
        (("A: DOB?", "C: 4 May 1980", "A: Which year, for the report?", "C: 2020, maybe 2022"), ["4 May 1980"]),
        (("A: DOB?", "C: 4th of march. I've been with you since 2015"), ["4th of march."]),
        (("A: DOB?", "C: 4/5/1980", "A: Visit on May 9th or June 12th?", "C: June please"), ["4/5/1980"]),
        (("A: Date of birth?", "C: 3/4/85, please do it before christmas eve or we are away"), ["3/4/85"]),
        (("A: Which year was it bought?", "C: 2016"), []),
        (("A: It was made in 2014, what year is yours?", "C: ours is 2016"), []),
        (("C: the company turns ten in May",), []),
        (("C: there will be 4 in June",), []),
        (("C: the lift is out, i am 3 in the queue",), []),
    ],
)
def test_other_years_and_months_stay(lines: tuple[str, ...], expected: list[str]) -> None:
    """Of cars, of members, of visits and of firms."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: You can pay with her surname and birthday.", "C: 4.22.2013. thanks"), ["4.22.2013"]),
        (("C: put her birthday on it, they need it. 07.03.2014",), ["07.03.2014"]),
        (("C: there's my birthday in the code. 23/11",), ["23/11"]),
        (("A: And you are?", "C: oh sorry. Marek, 9 oct 78, the tall one"), ["Marek", "9 oct 78"]),
        (("C: my birthday is in october so when do i get it",), ["october"]),
        (("C: his birthday is friday 3rd june so hurry",), ["3rd june"]),
        (("A: He'll check the birth year at the door.", "C: may 9 97 if you want it"), ["may 9 97"]),
        (("A: Is his date of birth 04MAR81?", "C: no"), ["04MAR81"]),
        (("A: And date of birth.", "C: the 12th of the 8th 91"), ["the 12th of the 8th 91"]),
        (("A: Date of birth please?", "C: she was born in 1951 the 3 of march"), ["1951 the 3 of march"]),
        (("C: the birthday party is on 12 dec",), []),
        (("C: my birthday is in a week",), []),
        (("C: her birthday gift was sent. 12.03.2024",), []),
        (("A: When was it delivered?", "C: 12.03.2019."), []),
        (("C: Priya Nair, married 17 sep 83",), ["Priya Nair"]),
        (("C: flight is on 04MAR81",), []),
        (("A: The birthday cake is for when?", "C: 3rd june."), []),
    ],
)
def test_a_day_is_one_of_birth_where_a_birthday_is_spoken_of(lines: tuple[str, ...], expected: list[str]) -> None:
    """Nobody asks, and the day is told all the same; what is booked, given or celebrated has another."""
    assert replaced(*lines) == expected
