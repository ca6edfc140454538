"""What people say rather than write: numbers two digits at a time, years, house numbers, addresses with their signs."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("A: The card number?", "C: forty nine sixteen thirty oh two eighty one seventy seven nineteen sixty six"),
            "forty nine sixteen thirty oh two eighty one seventy seven nineteen sixty six",
        ),
        (("C: my sort code is thirty ninety six twelve",), "thirty ninety six twelve"),
        (("A: Your PIN?", "C: seventy-one oh four"), "seventy-one oh four"),
        (("A: Last four of your social?", "C: thirty eight eleven"), "thirty eight eleven"),
        (("A: Best number?", "C: 614 two five five 8102, after six"), "614 two five five 8102"),
        (("A: Your phone?", "C: 614 255 and then double one 02"), "614 255 and then double one 02"),
        (("C: call seven one four, eight eight oh, thirty two fifty five",), "seven one four, eight eight oh, thirty two fifty five"),
        (("C: my cell is six one four then two five five then eight thousand",), "six one four then two five five then eight thousand"),
        (("A: Your licence plate?", "C: it's 4RK dash 552"), "4RK dash 552"),
        (("A: And the PIN for the gate?", "C: it's four one star seven"), "four one star seven"),
    ],
)  # fmt: skip
def test_a_number_is_said_two_digits_at_a_time(lines: tuple[str, ...], expected: str) -> None:
    """Teens and tens are groups of digits, written and spoken ones stand in one number."""
    assert expected in replaced(*lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Your PIN?", "C: one moment, we close the shop at seven thirty"),
        ("C: we need twenty to thirty chairs, or thirty five forty",),
        ("C: it is open twenty four seven three sixty five",),
        ("C: fifteen twenty minutes i waited, then twenty five more",),
        ("C: it cost nine ninety nine, now nineteen ninety nine",),
        ("C: a four star hotel for two, five nights",),
        ("C: 20 one way tickets and 15 double rooms",),
        ("A: Your phone?", "C: one two... ten, that is all of them"),
        ("C: could you, é um, twelve, it's too late",),
    ],
)
def test_counts_times_and_prices_are_no_such_numbers(lines: tuple[str, ...]) -> None:
    """What is counted, priced or a time of day is said with the same words."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("march the eleventh nineteen sixty two", "march the eleventh nineteen sixty two"),
        ("october ninth oh four", "october ninth oh four"),
        ("it's may twenty second nineteen oh nine", "may twenty second nineteen oh nine"),
        ("the third of june two thousand and one", "third of june two thousand and one"),
    ],
)
def test_the_year_of_a_spoken_day_is_of_it(answer: str, expected: str) -> None:
    """The last word of a year is one of its words."""
    assert any(expected in value for value in replaced("A: Your date of birth?", f"C: {answer}"))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: What is your address?", "C: eleven oh nine south quillan apartment two"), "eleven oh nine south quillan apartment two"),
        (("A: Your address?", "C: thirty six bellmore lane"), "thirty six bellmore lane"),
        (("C: my new address is four seventeen dunmore road",), "four seventeen dunmore road"),
    ],
)  # fmt: skip
def test_a_house_number_is_said(lines: tuple[str, ...], expected: str) -> None:
    """A house number in words belongs to its street."""
    assert expected in replaced(*lines)


@pytest.mark.parametrize(
    "line",
    [
        "it is a twenty five minute drive",
        "we met at six thirty on main street",
        "seventy five people were on the drive",
        "thirty five chairs at the court hearing",
        "there are two main street shops",
    ],
)
def test_counts_before_streets_are_no_houses(line: str) -> None:
    """What is counted before a word for streets lives nowhere."""
    assert replaced(f"C: {line}") == []


@pytest.mark.parametrize(
    "address",
    [
        "jomarek all one word, at fastmail dot com",
        "k as in kilo, underscore, dunmore, at, outlook dot com",
        "rona.v at hey dot me",
        "petra lowe no spaces at gmail dot com",
    ],
)
def test_a_spoken_address_is_explained(address: str) -> None:
    """How the name of a mailbox is written may stand amid an address."""
    assert replaced("A: Where can I send it?", f"C: {address}") == [address]


@pytest.mark.parametrize("line", ["we meet all together at home dot com", "the ps5 at target dot whatever"])
def test_talk_of_places_is_no_address(line: str) -> None:
    """What is at a place is written to nobody."""
    assert replaced(f"C: {line}") == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: two oh nine five got it and the last four of your social", "C: four four one six"), "four four one six"),
        (("A: alright i have you here and the last 4 of the social", "C: 6620"), "6620"),
        (("A: thank you i see that and your zip code", "C: 94110"), "94110"),
        (("A: Found it. Last check: last four of your social and your zip.", "C: 6620 and 04330"), "6620 and 04330"),
        (("A: lovely thank you ever so much there and the um date of birth please", "C: the ninth of may seventy two"), "ninth of may seventy two"),
        (("A: okay so i have found the account and your four digit pin", "C: its one oh nine nine"), "one oh nine nine"),
        (("A: and the four digit pin on it", "C: nine oh four one", "A: hmm its not taking that one", "C: oh try one four oh nine i mix them up"), "one four oh nine"),
    ],
)  # fmt: skip
def test_a_call_asks_for_what_it_ends_in(lines: tuple[str, ...], expected: str) -> None:
    """Nobody hears a question mark: what a message ends in behind an "and" is asked for."""
    told = replaced(*lines)
    assert all(any(part in each for each in told) for part in expected.split(" and "))


@pytest.mark.parametrize(
    "lines",
    [
        ("A: all done i have changed the plan and my pin pad is fixed", "C: great that took two one one tries"),
        ("A: Done. I changed your plan and your zip.", "C: in 48213 steps, well done"),
        ("A: nothing else and no social", "C: okay 4416 points though"),
    ],
)
def test_a_sentence_that_only_ends_so_asks_for_nothing(lines: tuple[str, ...]) -> None:
    """A full stop, other words or a denial make no question of it."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: is it still twelve forty nine northwest tamarack court in dalton", "C: thats right nine seven one oh six and thanks"), ["twelve forty nine northwest tamarack court", "nine seven one oh six"]),
        (("C: im at unit six two hundred and nine banksia street so close by",), ["unit six two hundred and nine banksia street"]),
        (("A: we post it to four oh six linden avenue", "C: yes winnipeg r two h oh b nine"), ["four oh six linden avenue", "r two h oh b nine"]),
        (("A: so thats three one one oh birch avenue two b nine eight one oh five done",), ["three one one oh birch avenue two b nine eight one oh five"]),
        (("A: and it goes to scranton one eight five oh two",), ["one eight five oh two"]),
    ],
)  # fmt: skip
def test_an_address_is_said_with_its_postal_code(lines: tuple[str, ...], expected: list[str]) -> None:
    """House, flat, street and postal code are words, behind a town or in the answer of who hears the street."""
    told = replaced(*lines)
    assert all(any(part in each for each in told) for part in expected)


@pytest.mark.parametrize(
    "line",
    [
        "one way or two, my street is loud",
        "ten to twelve people in the street",
        "oh four five six seven i count them all",
        "forty one years now, on this very road",
    ],
)
def test_numbers_beside_streets_stay(line: str) -> None:
    """Counts in words stand in sentences with streets, too."""
    assert replaced("A: where was it", f"C: {line}") == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: whats the user name you are trying", "C: its mlarsen underscore oh four all small"), "mlarsen underscore oh four"),
        (("A: and the password you chose", "C: um pebble dash nine one one two"), "pebble dash nine one one two"),
        (("A: whats your email", "C: its tove underscore k underscore ninety one at yahoo dot com"), "tove underscore k underscore ninety one at yahoo dot com"),
        (("A: the modem has the mac ending 4e b0 2c", "C: i see d4 81 af and then 4e b0 2c"), "d4 81 af"),
        (("A: please read me the mac id", "C: 7c 2d af then 52 0b e1"), "52 0b e1"),
    ],
)  # fmt: skip
def test_what_is_joined_by_signs_is_whole(lines: tuple[str, ...], expected: str) -> None:
    """Signs are said within logins, passwords and addresses; a hardware address comes in parts."""
    assert any(expected in each for each in replaced(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("A: whats your email", "C: no dash please and no dot either"),
        ("A: i will send a temporary password", "C: okay got a pen"),
        ("C: my mac is slow, 10 20 30 times a day",),
        ("A: Passport, please?", "C: its british it expires in march twenty thirty one"),
    ],
)
def test_signs_that_join_nothing_stay(lines: tuple[str, ...]) -> None:
    """A sign may be spoken of, and an answer tells another thing."""
    assert replaced(*lines) == []
