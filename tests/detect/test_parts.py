"""Values in parts: given in pieces and read back whole, mended at an end, completed by a message of its own."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("C: that was his. use 614 255", "C: then double one 02", "A: 6142551102, saved."),
            ["614 255", "double one 02", "6142551102"],
        ),
        (
            ("A: Points card number?", "C: 7741", "C: 0925", "C: 6610 its scratched", "A: Thanks, 774109256610."),
            ["7741", "0925", "6610", "774109256610"],
        ),
        (("A: Tax ID?", "C: 52-", "C: 8817 046", "A: 52-8817046, thank you."), ["52", "8817 046", "52-8817046"]),
        (
            ("A: Her licence number?", "C: K like kilo", "C: 40 12 775", "A: So K4012775?"),
            ["K like kilo", "40 12 775", "K4012775"],
        ),
        (
            ("A: Sort code?", "C: thirty ninety six twelve", "A: 30-96-12, right?"),
            ["thirty ninety six twelve", "30-96-12"],
        ),
        (("A: Your PIN?", "C: three eight oh six", "A: 3806?"), ["three eight oh six", "3806"]),
        (("A: Your year of birth?", "C: nineteen sixty two", "A: 1962, thanks"), ["nineteen sixty two", "1962"]),
        (
            ("A: Account number?", "C: 55 12 no wait 55 21", "C: 904 and 7", "A: 55219047 it is."),
            ["55 21", "904 and 7", "55219047"],
        ),
    ],
)
def test_what_is_read_back_whole_was_given_in_pieces(lines: tuple[str, ...], expected: list[str]) -> None:
    """Pieces of one side that make what the other reads back are of one value."""
    assert set(expected) <= set(replaced(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("C: 2 tables and 14 chairs, 350 in all", "A: That makes 366 things for $2,500.00."),
        ("A: Which order?", "C: 4471", "C: 88 20", "A: Order 44718820 left today."),
        ("C: i pay 12 and 50 a month", "A: So 1250 a year?"),
        ("C: they were nineteen twenty in all", "A: In 1920 it was founded."),
    ],
)
def test_other_numbers_make_nothing_together(lines: tuple[str, ...]) -> None:
    """Counts, sums and orders are nobody's pieces."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: my policy number is 5580 312", "C: and a 6 at the end"), "6"),
        (("A: Card ending?", "C: 7719", "A: I only see 7791.", "C: yes the last two are nine one"), "nine one"),
        (("A: Member number?", "C: 8802 11 45", "C: sorry one more 3"), "3"),
        (("A: I have V8801416.", "C: that's the passport, V8801461", "C: sixty one last"), "sixty one"),
        (("A: VIN?", "C: 4S4BSAFC1K3247086", "A: Not found.", "C: my bad, 068 at the end"), "068"),
        (("A: Is that LS6 4PT?", "C: 4PD. D for delta"), "4PD"),
        (("A: We have your birthday as 4/31/1981, which can't be.", "C: oh 4/30"), "4/30"),
        (("A: Birthday still 05.11.1979?", "C: It's 11.05., always wrong"), "11.05."),
        (("A: His birthday?", "C: born march 4th", "A: The year?", "C: 91"), "91"),
        (("C: my mobile is 0612 44 17", "C: sorry, nog 9 aan het einde"), "9"),
    ],
)
def test_a_part_is_mended(lines: tuple[str, ...], expected: str) -> None:
    """The end of a value, a sign that lacked or a half that was wrong is of what the value is of."""
    assert expected in replaced(*lines)


@pytest.mark.parametrize(
    "line",
    [
        "i pay 2 at the end of the month",
        "send another 5 please",
        "done, another one",
        "sorry one more 2 person tent",
        "room 5 at the end of the hall",
        "there are zeros in front of it",
        "at the end 3 weeks passed",
    ],
)
def test_what_is_counted_mends_nothing(line: str) -> None:
    """Who speaks of an end or of one more speaks of other things than a number."""
    assert replaced("A: Your policy number?", "C: 5580 312 94", "A: thank you, found it.", f"C: {line}") == [
        "5580 312 94"
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Your phone number?", "C: it starts with 0483", "C: then 761", "C: 225"), ["0483", "761", "225"]),
        (
            ("A: A callback number?", "C: oh seven seven one two", "C: double six one", "A: ok", "C: nine oh three"),
            ["oh seven seven one two", "double six one", "nine oh three"],
        ),
        (("A: Your licence number?", "C: 41- hang on", "C: 220-8871"), ["41", "220-8871"]),
        (("A: Which card?", "C: my own. 5512 0098", "C: 4417 2203 exp 04/29"), ["5512 0098", "4417 2203", "04/29"]),
        (("C: new address 4 Quay Yard, Leeds LS1", "C: 4PD"), ["4 Quay Yard, Leeds LS1", "4PD"]),
        (("C: born on", "C: august 2nd", "C: 1987"), ["august 2nd", "1987"]),
        (("A: And for the receipt?", "C: mara.quist", "C: @posteo.de"), ["mara.quist", "@posteo.de"]),
    ],
)
def test_a_piece_goes_on_with_the_one_beside_it(lines: tuple[str, ...], expected: list[str]) -> None:
    """A message that is nothing but a piece is of what the message beside it is of."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Policy number?", "C: 5580312", "C: and 40"), ["5580312"]),
        (("A: Policy number?", "C: 5580 312", "C: we are 12 people"), ["5580 312"]),
        (("A: Your account number?", "C: 5580", "A: how many seats?", "C: 25"), ["5580"]),
        (("A: Last four of the card?", "C: 5580", "C: by 12 please"), ["5580"]),
        (("A: When do you fly?", "C: august 2nd", "C: 2027"), []),
    ],
)
def test_what_stands_beside_a_value_is_no_piece_of_it(lines: tuple[str, ...], expected: list[str]) -> None:
    """What is whole has no more pieces, and what is counted or a time is none."""
    assert replaced(*lines) == expected
