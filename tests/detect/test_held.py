"""Numbers, codes, logins and postal codes that what is said around them tells; the same forms of other things."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So you're QT-55820, the family plan", ["QT-55820"]),
        ("Waived, as you are silver on QT 5582 0417 3. Anything else", ["QT 5582 0417 3"]),
        ("You have 900 stars left on PLM440918", ["PLM440918"]),
        ("Your membership, KD-77120-4, runs out in May", ["KD-77120-4"]),
        ("The dental plan KD-771-204-B paid half", ["KD-771-204-B"]),
        ("you're on version TK-40912", []),
        ("your old plan, XL 4000, was cheaper", []),
        ("your basket has points on PLM440918", []),
        ("We use DHL 440918", []),
    ],
)
def test_a_lettered_number_is_told_by_whose_it_is(text: str, expected: list[str]) -> None:
    """Whoever is told that he is one, or has points on one, is its holder."""
    assert replaced(f"A: {text}") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Membership nr?", "C: KWD 208 514"), ["KWD 208 514"]),
        (("A: Which code do you key in there?", "C: 6620#"), ["6620#"]),
        (("A: What code are you punching in?", "C: 6620*"), ["6620*"]),
        (("C: the new code is 7718# thanks",), ["7718#"]),
        (("C: gate has a pad, 7718* then wait",), ["7718*"]),
        (("C: intercom is left of the bins, code 2210",), ["2210"]),
        (("C: the key box is under the bench, code: 2210",), ["2210"]),
        (("A: What code are you punching in at checkout?", "C: 6620#"), []),
        (("C: dial 100# to hear your balance",), []),
        (("C: the price is 4500* see below",), []),
        (("C: the elevator shows error code 2210",), []),
    ],
)
def test_a_code_is_told_by_its_door_and_its_sign(lines: tuple[str, ...], expected: list[str]) -> None:
    """A keypad waits for a sign behind its code, which is part of it."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he got renamed to d4rkfern while i slept", ["d4rkfern"]),
        ("my mate SilverOwl_7 was banned as well", ["SilverOwl_7"]),
        ("some guy n0rthwind stole my skins", ["n0rthwind"]),
        ("it was posted by user quiet-heron", ["quiet-heron"]),
        ("i renamed the file to report_v2", []),
        ("as user self-service is down", []),
        ("my friend iPhone got hacked", []),
        ("my friend PayPal account was hacked", []),
        ("my friend Bananas got hacked", []),
    ],
)
def test_a_login_is_told_by_its_form_where_accounts_are_spoken_of(text: str, expected: list[str]) -> None:
    """What is made up has signs within; what is a device, a file or a service has them, too."""
    assert replaced(f"C: {text}") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Any news?", "C: new one is 311 Tallow Row #12 60614"), ["311 Tallow Row #12", "60614"]),
        (("C: dorm is Ashdown Hall 322, 9 Maple Street",), ["Ashdown Hall 322, 9 Maple Street"]),
        (("A: Did you read the dial?", "C: it reads 55120"), []),
        (("A: Deliver to Maple Street 8?", "C: no 2. OG"), ["Maple Street 8"]),
        (("A: Choose one, min 14 characters",), []),
        (("C: Gerne!",), []),
    ],
)
def test_what_ends_an_address_is_part_of_it(lines: tuple[str, ...], expected: list[str]) -> None:
    """A flat's number leads to a postal code; a meter shows none, and a floor is no house."""
    assert [each for value in replaced(*lines) for each in expected if each in value] == expected
    assert len(replaced(*lines)) == len(expected)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: security question is 'street you grew up on'", "C: Umberlane Road"), ["Umberlane Road"]),
        (('A: The question is "favourite teacher".', "C: Mrs Ombley"), ["Mrs Ombley"]),
        (("A: What street did you grow up on?", "C: Umberlane Road"), ["Umberlane Road"]),
        (('C: my security question is "first pet"', "A: Okay, noted"), []),
    ],
)
def test_a_question_that_is_read_out_is_asked(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whoever quotes the question wants its answer; who tells of his own asks for nothing."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: tell the driver to punch #4471 at the boom",), ["#4471"]),
        (("C: courier should press 4471 at the front gate",), ["4471"]),
        (("A: Wifi name is Fernhill-5G and the key is moss-anchor-22.",), ["moss-anchor-22"]),
        (("C: the wifi key is moss-anchor-22",), ["moss-anchor-22"]),
        (("C: good til 4/29, code 331",), ["4/29", "331"]),
        (("C: press 4471 on the alarm panel",), ["4471"]),
        (("C: Enter 350 in the oven panel",), []),
        (("C: type 1234 into the panel as the manual says",), []),
        (("C: type 200 in the box",), []),
        (("C: enter 4471 on the site",), []),
        (("C: the wifi is down and the key is wrong",), []),
        (("C: router went off, the key is under the mat",), []),
        (("C: voucher good til 4/29, code 331",), []),
    ],
)
def test_what_is_keyed_in_or_joined_with(lines: tuple[str, ...], expected: list[str]) -> None:
    """A code is keyed in at a door, a key joins a network, and a code stands beside a card's month."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: found it, nhs for piotr 4410028873",), ["piotr", "4410028873"]),
        (("C: the policy for my son 4410092231",), ["4410092231"]),
        (("C: ivy turner, number 4158806135?",), ["ivy turner", "4158806135"]),
        (("C: can you also add my krisflyer 8812 440 937",), ["8812 440 937"]),
        (("A: Summary:\nSIN: ***-***-218",), ["218"]),
        (("C: account for 3 years 44100922",), []),
        (("C: part number 4158806135",), []),
        (("C: 2FA *** 100",), []),
        (("C: rated ***** 447 times",), []),
    ],
)
def test_a_number_is_somebodys(lines: tuple[str, ...], expected: list[str]) -> None:
    """A long number is somebody's for whom it is, or whose name stands there; the end of one that is hidden is, too."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: May I have your client code?", "C: QD4410"), ["QD4410"]),
        (("A: Payroll no?", "C: 50771"), ["50771"]),
        (("A: And the roll no?", "C: GH22-70418"), ["GH22-70418"]),
        (("A: What's the number? Your badge number, I mean?", "C: 318-0772"), ["318-0772"]),
        (("A: Account ref?", "C: 7002214K"), ["7002214K"]),
        (("C: employee W-30418, night shift",), ["W-30418"]),
        (("C: hi, applicant B20088123 here",), ["B20088123"]),
        (("A: Got you: tenant M-40718.",), ["M-40718"]),
        (("A: Pupil 20931 then.",), ["20931"]),
        (("C: policy KD-B 40 71820",), ["KD-B 40 71820"]),
        (("C: cert number H 3320 7714, it ends in may",), ["H 3320 7714"]),
        (("C: the client 2024 summit",), []),
        (("C: roll 48210 of film is gone",), []),
        (("C: staff of 12000 people",), []),
        (("C: patient 10000 steps a day",), []),
        (("C: plan XL 4000 was cheaper",), []),
        (("C: my plan 40000 mins",), []),
        (("C: badge of honour 10000",), []),
    ],
)
def test_a_number_is_told_by_who_is_enrolled_under_it(lines: tuple[str, ...], expected: list[str]) -> None:
    """At work, at school, with a landlord or an insurer one has a number, and says it behind that word."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: And the passbook number?", "C: 0072 415 K i guess"), ["0072 415 K"]),
        (("A: NI number?", "C: WM 20 44 71 B"), ["WM 20 44 71 B"]),
        (("A: Your PPS number?", "C: 5520417 TA"), ["5520417 TA"]),
        (("A: Policy number?", "C: CC 31 640 2218 07"), ["CC 31 640 2218 07"]),
        (("A: Reg number and his date of birth?", "C: BVT 317 MP , 11/03/2001"), ["BVT 317 MP", "11/03/2001"]),
        (("A: And your student number?", "C: the card says 0611 8820 T"), ["0611 8820 T"]),
        (("A: Member number?", "C: 720 114 OK"), ["720 114"]),
        (("A: Member number?", "C: 720114 I think"), ["720114"]),
        (("A: Member number?", "C: 720114 A friend told me"), ["720114"]),
    ],
)
def test_letters_belong_to_the_number_that_was_asked_for(lines: tuple[str, ...], expected: list[str]) -> None:
    """Capitals at the edge of a number are part of it, and words are none."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sent it to 02-0441-0339127-00 on monday", ["02-0441-0339127-00"]),
        ("my philhealth is here, 12-050771846-3", ["12-050771846-3"]),
        ("the bike is MH14 GT 3308", ["MH14 GT 3308"]),
        ("pay to ravi.k88@starpay", ["ravi.k88@starpay"]),
        ("12 Pine Rd, Orillia, ON L3V4P1", ["12 Pine Rd, Orillia", "L3V4P1"]),
        ("refund my savings ...4417", ["4417"]),
        ("put it on the mastercard 4410 then", ["4410"]),
        ("hmm ...2019 was the last time i paid by card", []),
        ("we discover 2096 bugs a year", []),
        ("part 02-0441-0339127-0077 is out", []),
        ("my bag N4K7P2 is lost", []),
        ("mail me at help@starpay.com or the order stays", ["help@starpay.com"]),
    ],
)
def test_accounts_plates_and_codes_have_forms_of_their_own(text: str, expected: list[str]) -> None:
    """What is written as only one country writes it needs no word before it."""
    assert replaced(f"C: {text}") == expected
