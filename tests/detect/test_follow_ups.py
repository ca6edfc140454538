"""What is asked or told without its word: "and yours?", "hers is ...", a value in the message after its word."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Date of birth?", "C: 3/4/80", "A: And your wife's?", "C: 5 june 82"), ["3/4/80", "5 june 82"]),
        (("A: Date of birth?", "C: 3/4/80", "A: What about the second passenger?", "C: 5/6/14"), ["3/4/80", "5/6/14"]),
        (("A: dob?", "C: 3/4/80", "A: And for Winston?", "C: 9 may"), ["3/4/80", "Winston", "9 may"]),
        (("A: Passport number?", "C: 533019284", "A: and hers?", "C: 560027719"), ["533019284", "560027719"]),
        (("A: Last four of the SSN?", "C: 4417", "A: And his?", "C: 8823"), ["4417", "8823"]),
        (("A: Plate?", "C: KBR 417", "A: And the other car?", "C: LLD 9921"), ["KBR 417", "LLD 9921"]),
        (("A: Policy number?", "C: 99-31882", "A: Thanks.", "C: my wife's is 99-31883"), ["99-31882", "99-31883"]),
        (
            ("A: Plate?", "C: KBR 417", "A: The truck?", "C: no, hers. mine is 7RG dash 806"),
            ["KBR 417", "7RG dash 806"],
        ),
        (("A: License number?", "C: D7103884", "A: And yours I have as K2201994?"), ["D7103884", "K2201994"]),
        (
            ("C: tax id is 47 036 892 815", "A: Yours?", "C: hers. Mine 61 254 078 93"),
            ["47 036 892 815", "61 254 078 93"],
        ),
        (("A: I see passport A09417726.", "C: i have the new one. B51177093"), ["A09417726", "B51177093"]),
        (("A: Date of birth?", "C: 14 march", "A: The year?", "C: 88"), ["14 march", "88"]),
        (("A: dob?", "C: 14 march", "A: And in which year were you born?", "C: 1988"), ["14 march", "1988"]),
        (("A: His birthday is down as 2/30/2012, which is odd.", "C: lol 3/30"), ["2/30/2012", "3/30"]),
        (("C: my member id is", "C: 8821340"), ["8821340"]),
        (("A: Good morning", "C: here is my dob", "A: ok", "C: 12 3 1980"), ["12 3 1980"]),
        (("A: Good morning", "C: the pin is", "C: 4471"), ["4471"]),
        (("A: Self-employed?", "C: yes, EIN 84-", "C: 3317 029"), ["EIN 84", "3317 029"]),
        (("A: Now your last name and the last four of your social.", "C: abernathy 6159"), ["abernathy", "6159"]),
        (
            ("A: Your Medicare number didn't match. Can you read me what's on the card?", "C: 4382 91601 1"),
            ["4382 91601 1"],
        ),
        (("A: Please key in your NRIC/FIN.", "C: S8214673C"), ["S8214673C"]),
        (
            ("A: The meter number?", "C: 4471 208 663", "A: gas one as well?", "C: 5180 2204 71"),
            ["4471 208 663", "5180 2204 71"],
        ),
        (
            ("A: Account number?", "C: 4471 9920", "C: the old one at the bank was 5518 2043"),
            ["4471 9920", "5518 2043"],
        ),
    ],
)
def test_the_kind_stays_and_who_is_meant_changes(lines: tuple[str, ...], expected: list[str]) -> None:
    """A question that only says whose asks for what was asked before, and so is an answer read."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Which size?", "C: mine is 42", "A: And hers?", "C: 38"),
        ("A: Your policy number?", "C: later", "A: And yours?", "C: 2019 subaru, 24h service"),
        ("C: i forgot my password", "C: please help me"),
        ("C: my account number is wrong", "C: 4417 times"),
        ("C: whats my account number", "C: 20 days ago i asked"),
        ("A: Birthday?", "C: no", "A: The car's year?", "C: 2015"),
        ("A: Is there anything else?", "C: hers is fine, 12 of them"),
        ("A: Your policy number?", "C: no idea", "A: And how many seats?", "C: hers is 44217 inches"),
        ("A: Which size?", "C: 42417", "A: The blue one as well?", "C: the old one was 38100"),
        ("A: Your phone is updated. Can you wait while I check anything else?", "C: 4418 visitors? sure"),
    ],
)
def test_what_nobody_asked_for_stays(lines: tuple[str, ...]) -> None:
    """Sizes, years of cars, and values that no word leads up to."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Your passport is X4410286.", "C: expired. new is X9027713"), ["X4410286", "X9027713"]),
        (("A: Member number?", "C: old was 441820, new is 5518273"), ["441820", "5518273"]),
        (("A: And the door number?", "C: sixty-four, ring twice"), ["sixty-four"]),
        (("A: What's the flat number?", "C: 4b"), ["4b"]),
        (("A: House number please?", "C: it's 117"), ["117"]),
        (("A: Phone?", "C: 3 1 2 . 9 0 4 . 7 7 1 8"), ["3 1 2 . 9 0 4 . 7 7 1 8"]),
        (("A: Which email do you see?", "C: k****3@cox.net"), ["k****3@cox.net"]),
        (("A: We have the meter at 17 Quarry Run?", "C: yes"), ["17 Quarry Run"]),
    ],
)
def test_short_answers_are_whole(lines: tuple[str, ...], expected: list[str]) -> None:
    """The new one, the door, figures with stops between them, what a page shows of an address."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Is the zip 60614 or 60657?", "C: first one"), ["60614", "60657"]),
        (("A: Is the zip 60614 or 60657?", "C: the second one pls"), ["60614", "60657"]),
        (("A: Flat number?", "C: 2 bedrooms"), []),
        (("A: What is the door made of?", "C: 2 panels"), []),
        (("C: the new is 2 inches shorter",), []),
        (("C: we meet at 10 run club",), []),
    ],
)
def test_choices_and_counts_are_no_answer(lines: tuple[str, ...], expected: list[str]) -> None:
    """Who takes one of two tells nothing anew."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: so yours ends 174 and hers ends 188.",), ["174", "188"]),
        (("A: the one I have ends with 4418, right?",), ["4418"]),
        (("C: does it begin 4091?", "A: It does, 40911083"), ["4091", "40911083"]),
        (("C: does it begin 4091?", "A: It does, 40911083, sort code 30 94 97."), ["4091", "40911083", "30 94 97"]),
        (("A: Account number?", "C: its 40911083, sort code 30 94 97"), ["40911083", "30 94 97"]),
        (("C: my subscription, does it end 3012?",), []),
        (("C: does it end 1530?",), []),
        (("A: mine ends 2027, yours ended 2024.",), []),
        (("A: hers ends 30 June, yours starts 12 may",), []),
        (("C: the tracking I see, yours ends 174?",), []),
        (("A: It starts 12.50 and ends 15.00",), []),
    ],
)
def test_a_number_is_told_by_its_beginning_or_end(lines: tuple[str, ...], expected: list[str]) -> None:
    """Some digits of what somebody has are a part of it; what begins and ends in its time has none."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Frequent flyer id?", "C: mine is AN 604 118 927 mom has none"), ["AN 604 118 927"]),
        (("A: The A-number, please", "C: A 208 714 553"), ["A 208 714 553"]),
        (("A: National Insurance number?", "C: QQ 40 27 81 B is what it says"), ["QQ 40 27 81 B"]),
        (("A: Policy number?", "C: OK 4471992"), ["4471992"]),
        (("A: Policy number?", "C: I 4471992"), ["4471992"]),
        (("A: Policy number?", "C: 4471992 A bit late"), ["4471992"]),
    ],
)
def test_capitals_belong_to_the_number_beside_them(lines: tuple[str, ...], expected: list[str]) -> None:
    """Letters before a long number, and a letter behind a lettered one, are signs of it."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("A: Is that 6 Larkmoor St or 16 Larkmoor St? Two of that name here.", "C: 16"),
            ["6 Larkmoor St or 16 Larkmoor St", "16"],
        ),
        (("A: We're at 6 Larkmoor St from 16 h on.", "C: how many of you?", "A: 16"), ["6 Larkmoor St"]),
        (("C: her PayNow is 8466 1093",), ["8466 1093"]),
        (("C: my gcash 0917 224 8113",), ["0917 224 8113"]),
        (("C: paid 8466 by paynow",), []),
    ],
)
def test_one_of_several_and_numbers_to_pay_to(lines: tuple[str, ...], expected: list[str]) -> None:
    """A number chosen among two addresses is a house; what money is sent to is somebody's phone."""
    assert replaced(*lines) == expected
