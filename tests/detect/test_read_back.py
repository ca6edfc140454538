"""Values that are told again in part or in another way: the last digits, half a postcode, a birthday without its year."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: My BVN is 22190048137", "A: 8137, okay."), ["22190048137", "8137"]),
        (("A: Your phone?", "C: 415-555-0147", "A: So the one with 0147"), ["415-555-0147", "0147"]),
        (("A: Sort code?", "C: 20-91-47", "A: So that's 209147."), ["20-91-47", "209147"]),
        (("C: eircode is H91 X4K2", "A: Is the end of that X4K2?"), ["H91 X4K2", "X4K2"]),
        (
            ("A: Full card number?", "C: 4111 1111 1111 2008", "A: the one with 2008 at the end"),
            ["4111 1111 1111 2008", "2008"],
        ),
        (("C: SSN 123-45-6700", "A: last four 6700?"), ["123-45-6700", "6700"]),
        (("A: Your PIN?", "C: 1984", "C: change it from 1984 please"), ["1984", "1984"]),
        (("A: Last four of your card?", "C: 2008", "A: so it ends in 2008"), ["2008", "2008"]),
        (("A: Your account?", "C: 1681-2240-9913", "A: Got it, 1681-2240-9913."), ["1681-2240-9913"] * 2),
        (
            ("A: DOB?", "C: 03.11.1979", "A: Is that March 11th or November 3rd?", "C: 3 november"),
            ["03.11.1979", "March 11th", "November 3rd", "3 november"],
        ),
    ],
)
def test_what_is_told_again_in_part_is_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """An agent reads the end of a number back, and a customer says a day again without its year."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # Years, and sums.
        (("A: Your phone?", "C: 415-555-2019", "A: Since 2019?"), ["415-555-2019"]),
        (("A: Your phone?", "C: 415-555-1200", "A: That is 1200 points"), ["415-555-1200"]),
        # Another day, and another market.
        (("A: DOB?", "C: 03/11/1979", "A: It came on March 12."), ["03/11/1979"]),
        (("A: DOB?", "C: 05/04/1979", "A: It may 4 times fail, and 14 mayors."), ["05/04/1979"]),
        (("C: call me 415-555-4321", "A: error 4321; the X-4321; it cost $4321 or 4321 points"), ["415-555-4321"]),
        # What is kept has no ending either.
        (("A: The order number?", "C: 114785210", "A: It has 5210 parts"), []),
    ],
)
def test_what_only_looks_like_it_stays(lines: tuple[str, ...], expected: list[str]) -> None:
    """Years, sums, other days and the ends of what is kept are nothing that was told before."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Your name?", "C: June Osei", "A: Paid by 28 June, or June 30."), ["June Osei"]),
        (("A: Your name?", "C: frank osei", "A: ok", "C: to be frank i thought it was free"), ["frank osei"]),
    ],
)
def test_a_name_that_is_a_word_is_one_where_its_neighbours_say_so(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whoever is called June is in no day of June."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("A: The IBAN?", "C: DE89 3704 0044 0532 0130 00", "A: I have 37040044, then 0532013000."),
            ["DE89 3704 0044 0532 0130 00", "37040044", "0532013000"],
        ),
        (
            ("A: Passport number?", "C: LR then 730 2218", "A: L R 7 3 0 2 2 1 8, thanks"),
            ["LR then 730 2218", "L R 7 3 0 2 2 1 8"],
        ),
        (
            ("A: Member number?", "C: 0711 2204 9936", "A: Your wife is one as well, 0711 8850 1247, right?"),
            ["0711 2204 9936", "0711 8850 1247"],
        ),
    ],
)
def test_a_long_number_is_told_again_in_other_groups(lines: tuple[str, ...], expected: list[str]) -> None:
    """Spelled, in parts, and one of the same form that is somebody else's."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Member number?", "C: 0711 2204 9936", "A: Item 889920 is on sale"), ["0711 2204 9936"]),
        (("A: Zip code?", "C: 60614", "A: That is 6061 points"), ["60614"]),
    ],
)
def test_a_number_that_shares_little_stays(lines: tuple[str, ...], expected: list[str]) -> None:
    """Another number is no part of one."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: last four of your social?", "C: four one oh eight", "A: four one zero eight okay"), ["four one oh eight", "four one zero eight"]),
        (("A: your pin?", "C: 5582", "A: five five eight two, thanks"), ["5582", "five five eight two"]),
        (("A: his date of birth?", "C: may thirtieth twenty eleven", "A: five thirty eleven i see him"), ["may thirtieth twenty eleven", "five thirty eleven"]),
        (("A: your date of birth?", "C: 9 11 87", "A: is that 9th of november"), ["9 11 87", "9th of november"]),
        (("A: your email?", "C: noor dot osei at gmail dot com", "A: is that noor dot osei"), ["noor dot osei at gmail dot com", "noor dot osei"]),
    ],
)  # fmt: skip
def test_what_was_told_is_said_again_in_other_words(lines: tuple[str, ...], expected: list[str]) -> None:
    """A nought has two names, and a day many."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: your pin?", "C: 5582", "A: five five eight three is the line for that"), ["5582"]),
        (("A: your date of birth?", "C: 9 11 87", "A: we deliver on the 10th of november"), ["9 11 87"]),
        (("A: your date of birth?", "C: 9 11 87", "A: nine eleven times i tried"), ["9 11 87"]),
    ],
)
def test_other_words_say_other_values(lines: tuple[str, ...], expected: list[str]) -> None:
    """Another number, another day and a part of one stay."""
    assert replaced(*lines) == expected
