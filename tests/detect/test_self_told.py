"""What people tell of themselves where nobody is seen to ask, and what of a transcript's bare numbers is nobody's."""

import pytest

from tests.detect.test_as_people_type import replaced

ONE_SIDED = {
    "a birth is a day long ago": (
        ("hi", "need to fix my file", "tomas reyes", "04171983", "flight is 12062026"),
        ["tomas reyes", "04171983"],
    ),
    "so is one that is written out": (
        ("hello", "claim status pls", "policy 77120934", "9 june 1981", "it was on june 9"),
        ["77120934", "9 june 1981"],
    ),
    "three digits soon after a card are its code": (
        ("want to pay", "4147 2022 3391 8054", "exp 11/28", "902"),
        ["4147 2022 3391 8054", "11/28", "902"],
    ),
    "or behind it in the same message": (
        ("a new one, 4147 2022 3391 8054, 04/28, and the code is 617", "it is 640 euros"),
        ["4147 2022 3391 8054", "04/28", "617"],
    ),
    "the day on which it expires, and the code with more behind it": (
        ("card 4147 2022 3391 8054", "11/28", "902 and zip is 48126"),
        ["4147 2022 3391 8054", "11/28", "902", "48126"],
    ),
    "what is said behind a comma goes on to something else": (
        ("want to pay", "4147 2022 3391 8054", "902, thanks a lot for the help"),
        ["4147 2022 3391 8054", "902"],
    ),
    "a number that goes on after a card is no code": (
        ("want to pay", "4147 2022 3391 8054", "617 other people got it cheaper"),
        ["4147 2022 3391 8054"],
    ),
    "an amount after a card is none": (
        ("pay with card", "4147 2022 3391 8054", "100"),
        ["4147 2022 3391 8054"],
    ),
    "who asks how much is told a sum": (
        ("marta diaz", "3391", "how much due", "16440", "how much is left", "4127 ok"),
        ["marta diaz", "3391"],
    ),
    "a rare word in a sentence is no name": (
        ("priya nair", "8812", "old one died", "no email came", "it says locked", "on my roku"),
        ["priya nair", "8812"],
    ),
    "a store, a port and a cue are nobody's": (
        ("lena fox", "5512", "store 1182", "port 8080", "conf HK3ZZ9", "from my isa"),
        ["lena fox", "5512"],
    ),
    "a model is no account": (
        ("lena fox", "5512", "dell xps 15", "macbook pro 13"),
        ["lena fox", "5512"],
    ),
    "a school is an answer however many words it has": (
        ("user is gmoran71", "first school st marys higher secondary"),
        ["gmoran71", "st marys higher secondary"],
    ),
}


@pytest.mark.parametrize("talk", ONE_SIDED)
def test_where_one_side_was_kept(talk: str) -> None:
    """A run of short messages tells who somebody is; what else stands in it stays."""
    lines, values = ONE_SIDED[talk]

    assert replaced(tuple(f"C: {line}" for line in lines)) == values


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (("A: dob?", "C: 3/4/41", "A: thank you. and yours", "C: 5.8.44"), ["3/4/41", "5.8.44"]),
        (("A: hello", "C: K3QW8ZT5RF"), ["K3QW8ZT5RF"]),
        (("A: name?", "C: Nora Bouchard. XJ4QT8VB2N", "A: is XJ4QT8VB2N the account id?"),
         ["Nora Bouchard", "XJ4QT8VB2N", "XJ4QT8VB2N"]),
        (("A: so your pin is 4407?", "C: no 4409"), ["4407", "4409"]),
        (("A: your account id?", "C: SPRING20"), []),
        (("A: your account id?", "C: tiger123"), ["tiger123"]),
        (("A: name of your first pet?", "C: Biscuit. She was a spaniel."), ["Biscuit"]),
        (("A: answer to your security question?", "C: been with you since 2016"), []),
        (("A: your sort code and account number", "C: 20-71-44 63309127"), ["20-71-44 63309127"]),
        (("A: your name and relationship to the patient", "C: Rhodri, grandson"), ["Rhodri"]),
        (("A: I forgot my password, or my account is locked?", "C: 2"), []),
        (("A: your new PIN, please", "C: call me Seun lol"), ["Seun"]),
        (("A: What is your last name?", "C: Hyatt"), ["Hyatt"]),
        (("A: What's your address?", "C: station square, ludlow"), ["station square, ludlow"]),
        (("A: Happy birthday! Shall I cancel the order?", "C: yes, and the second, # 9, must go to the office"), []),
    ],
)  # fmt: skip
def test_in_a_talk_of_two(lines: tuple[str, ...], values: list[str]) -> None:
    """A birth, a code that nobody makes up, and what is to be confirmed are told without a question of their own."""
    assert replaced(lines) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("new card out in 5-7 working days to 27 Orchard Close, pin stays same", ["27 Orchard Close"]),
        ("sent to 77 W 3rd when i live at 77 E 3rd", ["77 W 3rd", "77 E 3rd"]),
        ("how much is shipping to 85281", ["85281"]),
        ("how much is parking for 85281", []),
        ("my mobile 07700 900 615 sorry", ["07700 900 615"]),
        ("07700 900 615", ["07700 900 615"]),
        ("0161 496 0123 after six", ["0161 496 0123"]),
        ("write me at lena at yahoo dot com dot ph", ["lena at yahoo dot com dot ph"]),
        ("the van reg is LK71 VHO so you know", ["LK71 VHO"]),
        ("my medicare 2951 74863 1", ["2951 74863 1"]),
        ("her account at Vietcombank is 0071004528813.", ["0071004528813"]),
        ("the code you texted was 604918 but it expired", ["604918"]),
        ("call me on 07700 900316 when the room is ready", ["07700 900316"]),
        ("start at check number 1501", []),
        ("please mail it to PO Box 318 thanks", ["PO Box 318"]),
        ("escrow went up. Loan 0074418826", ["0074418826"]),
        ("got a loan of 15000", []),
        ("BSB 062-184 and account 1077 3926", ["062-184", "1077 3926"]),
        ("Your restore key is QX7D-88LM-T2PA, write it down", ["QX7D-88LM-T2PA"]),
        ("the lockbox code is 7 3 0 9", ["7 3 0 9"]),
        ("name of my elementary school? atlas primary", ["atlas primary"]),
        ("the first street i lived on? calle luna", ["calle luna"]),
        ("Amal Nair (1990-12-08), Leo Nair (2016-01-25)", ["Amal Nair", "1990-12-08", "Leo Nair", "2016-01-25"]),
        ("The build is 3.11 (2016-01-25)", []),
        ("born 1995 march 30", ["1995 march 30"]),
        ("be there after 4, I drive a bus", []),
        ("I live in apartment 207", ["apartment 207"]),
        ("Student: Jeong-ho Park, ID A00713382", ["Jeong-ho Park", "A00713382"]),
        ("session id A00713382", []),
        ("the plate is HH-AF 4471", ["HH-AF 4471"]),
        ("his cab was KA 05 MN 3821", ["KA 05 MN 3821"]),
        ("what is the recipient's name and e-mail", []),
        ("security word pumpkin", ["pumpkin"]),
        ("silver Hilux HX 47 BN GP", ["HX 47 BN GP"]),
        ("Chrome browser, Jakarta, 36.82.97.140", ["36.82.97.140"]),
        ("hi po, thank you po, nakuha ko na", []),
        ("born on 2 / 2 / 71", ["2 / 2 / 71"]),
        ("nine one five 555 0161 is hers", ["nine one five 555 0161"]),
        ("one of two 300 packs and four 12 inch ones", []),
        ("the product key is LGP14-7XK2M-99QTR-B3WHD", ["LGP14-7XK2M-99QTR-B3WHD"]),
        ("sent to 77 W 2nd when i live at 77 E 2nd", ["77 W 2nd", "77 E 2nd"]),
        ("I live in flat 207", ["flat 207"]),
    ],
)
def test_in_one_line(line: str, values: list[str]) -> None:
    """Ids of other countries, numbers as they are dialled at home, streets by their points of the compass."""
    assert replaced((f"C: {line}",)) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Is it Mr Pickles?", ["Mr Pickles"]),
        ("Mr Young and Mrs Old, separate rooms", ["Mr Young", "Mrs Old"]),
        ("a pair of Dr Pepper and some Mr Kipling", []),
        ("my husband Will has his own, and he will call", ["Will"]),
        ("My nephew, Phoenix, has an exam; my nephew, however, has none", ["Phoenix"]),
        ("The account is under Bill Tsosie", ["Bill Tsosie"]),
        ("is it your line or the line of Bill? pay the bill of May", ["Bill"]),
        ("A. Refund, or B. Replace", []),
        ("I am Peter, your virtual card does not work", ["Peter"]),
        ("mail it to my accountant, Sian, or by the courier Evri", ["Sian"]),
        ("I'll call you myself on Friday", []),
        ("he is on the line, Will Hunter or Faith Abernathy's son", ["Will Hunter", "Faith Abernathy"]),
        ("a week before May Day", []),
        ("Will do, cheers. Fraser", ["Fraser"]),
        ("Perfect, thanks a lot. A.V.", ["A.V"]),
        ("Thanks. Done.", []),
        ("Thank you. Paris", []),
        ("I've found an E. Quinones in your street", ["E. Quinones"]),
        ("I'd go for vitamin D. Thanks", []),
        ("I am Nova, your virtual travel assistant. How may I help?", []),
        ("I'm Marisa, your travel agent. How may I help?", ["Marisa"]),
        ("I'm an auditor.", []),
        ("my name is per NRIC", []),
        ("I am Nova, your virtual concierge. How may I help?", []),
        ("Monsieur Young will see you at nine", ["Monsieur Young"]),
    ],
)
def test_names_by_what_stands_beside_them(line: str, values: list[str]) -> None:
    """A title, kin, a farewell or an initial makes a name of a common word; a machine has none."""
    assert replaced((f"A: {line}",)) == values


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (("C: my name is paul smith",), ["paul smith"]),
        (("A: your name?", "C: john lewis"), ["john lewis"]),
        (("C: transfer 200 to Edward Jones",), ["Edward Jones"]),
        (("C: are the calvin klein boots waterproof",), []),
        (("C: there is a payment to equifax that i don't know", "C: I bought it from Decathlon"), []),
        (("C: Kaiser Permanente says it's on your end, thanks but Telstra is cheaper",), []),
        (("A: your name?", "C: vistara"), ["vistara"]),
        (("C: my name is Lidl",), ["Lidl"]),
    ],
)  # fmt: skip
def test_people_are_called_like_brands(lines: tuple[str, ...], values: list[str]) -> None:
    """Whoever says his name is called so, whatever else is; elsewhere a brand is nobody."""
    assert replaced(lines) == values


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (("A: May I know who I'm chatting with?", "C: Bill"), ["Bill"]),
        (("A: thanks for chatting with Peak Mobile! I'm Marco.",), ["Marco"]),
        (("A: you're chatting with Grace Hopper",), ["Grace Hopper"]),
        (("A: which town were you born in? Just the town is fine.", "C: enugu"), ["enugu"]),
    ],
)
def test_who_talks_to_whom(lines: tuple[str, ...], values: list[str]) -> None:
    """One chats with people, and with firms, which are nobody."""
    assert replaced(lines) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("yes. my sister in law Ngozi booked it on her card", ["Ngozi"]),
        ("no my neighbor Bill picks up for me", ["Bill"]),
        ("thursday is with Nurse Bill Osei.", ["Bill Osei"]),
        ("my husband ibrahim will call", ["ibrahim"]),
        ("the driver Tom left it", ["Tom"]),
        ("My wife Maria also has an account", ["Maria"]),
        ("my wife wants to know", []),
        ("my wife Visa card was declined", []),
        ("my son starts monday", []),
    ],
)
def test_kin_and_work_stand_before_names(line: str, values: list[str]) -> None:
    """Who somebody is to somebody announces a name, with its capital or a frequent one."""
    assert replaced((f"C: {line}",)) == values
