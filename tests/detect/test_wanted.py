"""Numbers and codes that no one phrase asks for, and those that nothing but their place or use tells."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: And the card that was charged, just the final digits", "C: 7714"), ["7714"]),
        (("A: Do you recall the visa's last four?", "C: hm.. 7714 i think"), ["7714"]),
        (("A: The final four of your social please", "C: 2290 thx"), ["2290"]),
        (("A: Number on the tag?", "C: HJM 44018"), ["HJM 44018"]),
        (("A: What's the number on your meter?", "C: KLPD 9920 114"), ["KLPD 9920 114"]),
        (("A: Is there a code for the back gate?", "C: 44B9X then lift the latch"), ["44B9X"]),
        (("A: Does the lobby have a code?", "C: 8841 and press star"), ["8841"]),
        (("A: Do you have a RAMQ card?", "C: yes. TREM 8107 1519"), ["TREM 8107 1519"]),
        (("A: Still the van with plate KLTB 318?", "C: traded it in for a kia, DRWB 902"), ["KLTB 318", "DRWB 902"]),
        (("C: my license has it too, want the number?", "A: If you like.", "C: 71190443"), ["71190443"]),
        (("C: i got the passport here, shall i send it?", "A: Not needed, but ok.", "C: 71190443"), ["71190443"]),
        (("C: he asked and i read him the code.. 773 052",), ["773 052"]),
        (("A: Suburb?", "C: Upper Hill 3163"), ["Upper Hill 3163"]),
        (("A: Address still 14 Oak Rd?", "C: yep 3121"), ["14 Oak Rd", "3121"]),
        (("C: deliver to Blk 207 Toa Payoh North #08-211, 310207",), ["Blk 207 Toa Payoh North #08-211", "310207"]),
    ],
)
def test_what_is_asked_for_in_other_words_is_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """A question is told by what it asks of: last digits, the number on a thing, the code of a door."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: What was the last 4 digit error on the screen?", "C: 4021"),
        ("A: When was your last order?", "C: 2290 i think"),
        ("A: What number is on the box?", "C: KL 9920"),
        ("A: Is there a discount code?", "C: SAVE4410"),
        ("A: Can you paste the last few lines?", "C: crashed at 0x10a3f41c0"),
        ("C: want the cheaper one?", "A: Sure.", "C: 71 and 44"),
        ("A: Did it arrive?", "C: since 2015 it always did"),
        ("A: sure i can see your address and account number", "C: it said 8441227 on the box"),
        ("A: so i just updated your name and your password", "C: Biscuit"),
        ("A: What's the Panasonic number on the battery?", "C: 8842137"),
        ("A: What's the Pantone number?", "C: 8842137"),
        ("A: What is your password hint?", "C: i clicked dot com and it failed"),
        ("A: the account closes at 5 pm", "C: 8441227"),
    ],
)
def test_what_only_sounds_like_it_stays(lines: tuple[str, ...]) -> None:
    """Errors, wares and orders have last digits and codes as well."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes. also add 08174420391 for my brother", ["08174420391"]),
        ("can you add 0772 410 3398 too", ["0772 410 3398"]),
        ("Is 0421 773 118 still a good number?", ["0421 773 118"]),
        ("they paid it into 77120934 last week", ["77120934"]),
        ("wire the deposit to 5582091744, reference Oak", ["5582091744"]),
        ("The permit goes out to K2P 1L4 tomorrow.", ["K2P 1L4"]),
        ("please add 40112233 to my cart", []),
        ("add 2 more pizzas", []),
        ("Is 44718820 the tracking number?", []),
        ("i transferred 500 in 2019", []),
        ("the model H4X 2B7 please", []),
    ],
)
def test_what_is_done_with_a_number_tells_it(text: str, expected: list[str]) -> None:
    """A phone is added, an account is paid into; what is put into a cart is neither."""
    assert replaced(f"C: {text}") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Is she 11/25/1979?", "C: 26th actually"), ["11/25/1979", "26th"]),
        (("A: And he was born 03/09/1971?", "C: no the 8th"), ["03/09/1971", "8th"]),
        (("A: You bought it on 03/09/2024?", "C: no the 8th"), []),
        (("A: Driver tried 35/210 Fern Road.", "C: im in unit 53 not 35!!"), ["35/210 Fern Road", "unit 53", "35"]),
        (
            ("A: So C-207, Lake View Apts, Hill Road?", "C: wrong wing. ours is D-207"),
            ["C-207, Lake View Apts, Hill Road", "D-207"],
        ),
        (("A: And the place?", "C: Garden flat, 61 Marlow Villas"), ["Garden flat, 61 Marlow Villas"]),
    ],
)
def test_what_is_mended_is_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whoever hears a wrong day or house says only what was wrong in it."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: 5412 7534 3398 1147\n11/28\n338",), ["5412 7534 3398 1147", "11/28", "338"]),
        (("C: its 5412 7534 3398 1147, 11/28, 338",), ["5412 7534 3398 1147", "11/28", "338"]),
        (("C: visa 5412 7534 3398 1147", "C: 11 28 and 338", "C: thx"), ["5412 7534 3398 1147", "11 28", "338"]),
        (("C: 5412 7534 3398 1147\n11/28\n250",), ["5412 7534 3398 1147", "11/28"]),
    ],
)
def test_a_card_is_told_in_a_list(lines: tuple[str, ...], expected: list[str]) -> None:
    """Month and code stand behind a card's number on lines of their own; a round number is a sum."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("B: Thank you! Now the rider's date of birth (DD/MM/YYYY).", "C: 04/09/2006"), ["04/09/2006"]),
        (("B: Next, your child's date of birth (MM/DD/YYYY):", "C: 04/09/2016"), ["04/09/2016"]),
        (("B: Perfect. Now the policyholder's member number (9 digits, no spaces).", "C: 440918273"), ["440918273"]),
        (("A: Thank you. Last item, the last four of your social.", "C: 3619"), ["3619"]),
        (("A: One more thing, the security word on the account.", "C: bluebell"), ["bluebell"]),
        (("A: Your parcel is on its way, we sent it to your email.", "C: 5583 then"), []),
        (("A: Identity check: last four of your social and your zip.", "C: 4471 and 07102"), ["4471", "07102"]),
        (("A: Never share your PIN, but please enter your account number.", "C: 44710029"), ["44710029"]),
        (("A: Please do not include your password. What can I do?", "C: lovely weather"), []),
        (("A: Please never share your passcode with us.", "C: tax slips"), []),
        (("A: Your delivery date (estimated) has moved.", "C: 04/09/2026"), []),
    ],
)
def test_a_question_is_as_long_as_what_it_asks(lines: tuple[str, ...], expected: list[str]) -> None:
    """The form in brackets asks for nothing more; a list of two things asks for both; a warning for none."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("B: Please enter the registration of the OLD vehicle.", "C: kt66plo"), ["kt66plo"]),
        (("A: What's the reg of the van you come in?", "C: LK19 VBE"), ["LK19 VBE"]),
        (
            ("A: Name and Flybuys number please?", "C: Anna Bell, flybuys HM 427 553 018"),
            ["Anna Bell", "HM 427 553 018"],
        ),
        (("A: Please give me your Tallow number.", "C: 35229178"), ["35229178"]),
        (("A: got you and your account number", "C: 35229178"), ["35229178"]),
        (("A: please dm us your account number", "C: 35229178"), ["35229178"]),
        (("A: What's your cpr?", "C: 0101901234"), ["0101901234"]),
        (("A: Please give me your CAO number.", "C: 35229178"), ["35229178"]),
        (
            ("A: Name and customer reference?", "C: Kofi Mensah. ref TKE 0088 5273 21"),
            ["Kofi Mensah", "TKE 0088 5273 21"],
        ),
        (("A: What's your booking reference?", "C: ref TK 4410 229"), []),
    ],
)
def test_plates_and_schemes_are_asked_for(lines: tuple[str, ...], expected: list[str]) -> None:
    """A vehicle's registration is asked for in many words, and a number by the name that a firm gives it."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: And the bank it's paid into, last 3 digits?", "C: 417"), ["417"]),
        (("A: The old mobile's last three digits?", "C: 559"), ["559"]),
        (("A: Last 3 digits of the serial number?", "C: 559"), []),
        (("A: Have you been away in the last 3 days?", "C: no, 559 km away"), []),
        (("A: Is that in the last 5 orders?", "C: 559 i think"), []),
    ],
)
def test_a_few_last_digits_are_asked_for(lines: tuple[str, ...], expected: list[str]) -> None:
    """Two, three or six digits are asked for as four are."""
    assert replaced(*lines) == expected
