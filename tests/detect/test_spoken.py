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
