"""Firms that are called like people: the conversation itself tells of them."""

import pytest

from tests.detect.talk import Taught, replaced, talk
from transcrub.detect.firms import NoFirms
from transcrub.finding import Finding


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Thank you for choosing Aurelia Air. How may I assist?", "C: does aurelia fly on sundays? Aurelia is late"),
        ("A: Hello and welcome to Juniper Cell.", "A: The plan on your order is Juniper Unlimited Start, $30."),
        ("A: You're chatting with Umbra Wireless. What can I help you with today?", "C: the apn is umbra.web"),
        ("A: Welcome to Tarang Fiber.", "A: The Tarang Gold Plus 799 has 100 Mbps.", "A: Thanks for choosing Tarang."),
        ("C: new one is Delmarva Dental Basic", "A: Delmarva requires one."),
        ("A: The hotspot belongs to Juniper Unlimited Plus at $40.",),
        ("A: You get it from Marlowe Kitchen.", "C: is marlowe open on sundays? Marlowe never answers"),
        ("A: Welcome to House of Rose. How can I help?",),
    ],
)
def test_a_firm_is_nobody(lines: tuple[str, ...]) -> None:
    """Whoever is welcomed to a firm, or hears of its trade, does not speak of a person by its name."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Welcome to Aurelia Air, Ikaika.",), ["Ikaika"]),
        (("A: Thank you for contacting Wells & Barlow Bank, you're chatting with Grace.",), ["Grace"]),
        (
            ("A: Welcome to Juniper Cell. Your name?", "C: Juniper Adeyemi", "A: Thanks, Juniper."),
            ["Juniper", "Juniper Adeyemi", "Juniper"],
        ),
        (("A: Welcome to Rose Travel.", "C: Rose Miller booked it for me"), ["Rose", "Rose Miller"]),
        (("C: Priya Raman Insurance: Aetna",), ["Priya Raman"]),
        (("A: Welcome to Rose Travel.", "C: ask Rose, she booked it"), ["Rose", "Rose"]),
    ],
)
def test_a_person_is_somebody_beside_a_firm(lines: tuple[str, ...], expected: list[str]) -> None:
    """A name that was given as one stays one, even where the firm is called so."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(("entity", "somebody"), [("PERSON", True), ("PASSWORD", False)])
def test_who_was_named_before_is_no_firm(entity: str, somebody: bool) -> None:
    """A firm's name is a person's, too, where a person was called so; a password calls nobody."""
    chat = talk("A: Welcome to Wexford Bank.", "C: Wexford", "A: Wexford it is.")
    told = Finding("/messages/1/text", 0, len("Wexford"), entity, 0.9, "dialogue.answer")

    found = NoFirms(Taught("Wexford", "PERSON")).find(chat, (told,))

    assert ("/messages/2/text" in {each.pointer for each in found}) is somebody


@pytest.mark.parametrize(
    "lines",
    [
        ("C: @KestrelAir hiii my case is still at belt 6, 90 mins now", "A: Sorry to hear that!"),
        ("C: Hey @mornpay why was I charged twice??", "A: Hi there"),
        ("C: @quillcloud our builds fail since your 11.4.2 update", "A: On it."),
        ("C: good morning @hollybank una don debit me twice o", "A: Hello"),
        ("C: oi, got charged twice this month @filmoteca", "A: Hi!"),
    ],
)
def test_the_handle_of_the_firm_that_is_written_to_is_nobodys(lines: tuple[str, ...]) -> None:
    """A customer's first message begins or ends with it."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: @dorota_k88 thanks for reaching out, DM us",), ["dorota_k88"]),
        (("C: @KestrelAir hi", "A: @dorota_k88 thanks for reaching out, DM us"), ["dorota_k88"]),
        (("A: Hi, how can we help?", "C: @ToxicTuna88 reported me for nothing"), ["ToxicTuna88"]),
        (("C: my insta is @nadiabakes",), ["@nadiabakes"]),
        (("C: ann.lee", "C: @gmail.com"), ["ann.lee", "@gmail.com"]),
    ],
)
def test_the_handle_of_somebody_is_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whom an agent writes to, another player, and what a customer tells of himself."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "line",
    [
        "A: Hello! Kwiaciarnia Pod Brzozą here, until 18:00. Budget?",
        "A: I'm on the desk at Ledora+ support, happy to help",
        "A: I see the trip, grey Versa, 7.4 km",
        "C: its the white Yaris by the gate",
        "A: It's working fine. Momo or cash?",
        "C: paid by momo yesterday",
        "A: Bill in which name? GST needed?",
        "A: DM us your booking code, name, and Aurora number.",
        "A: Kimlik is not needed.",
        "C: char is on server Karnath EU",
    ],
)
def test_firms_cars_and_numbers_are_nobody(line: str) -> None:
    """A trade, a colour, a way to pay and what a number is called tell that nobody is meant."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("hello elmbrook insurance sinead speaking", ["sinead"]),
        ("hi there tansy vehicle rental glasgow airport desk its mhairi", ["mhairi"]),
        ("thank you for calling sagar life and general you are speaking with ritika bose", ["ritika bose"]),
        ("thank you for calling maria speaking", ["maria"]),
        ("hello maria here from the bank", ["maria"]),
    ],
)
def test_who_answers_a_call_names_the_firm_first(line: str, expected: list[str]) -> None:
    """Calls are written in small letters: a word before a trade is a firm's, and the name behind it somebody's."""
    assert replaced(f"A: {line}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: Our server Jessica Moore was rude", ["Jessica Moore"]),
        ("C: guests: Anna+1, Ben+1", ["Anna", "Ben"]),
        ("C: The woman who sold me the puppy was Sarah Jones", ["Sarah Jones"]),
        ("C: The owner of the dog is Maria Lopez", ["Maria Lopez"]),
        ("C: who walks the dog, Anna, and when?", ["Anna"]),
        ("C: The parcel is for Nino Bianchi", ["Nino Bianchi"]),
        ("C: Family name: NG, first name: Wei", ["NG", "Wei"]),
        ("C: @sarahjones is my username and I can't log in", ["sarahjones"]),
        ("C: hi @jane_smith from work told me to contact you", ["jane_smith"]),
        ("C: i keep calling sarah jones but nobody picks up, it's been two days", ["sarah jones"]),
        ("C: hi sandra insurance claim question, my name is bob", ["sandra", "bob"]),
        ("A: thanks for calling maria can you tell me what this is about", ["maria"]),
        ("A: You will talk to Lucy Hart, the Customer Service Assistant", ["Lucy Hart"]),
        ("C: John Corner is my name", ["John Corner"]),
        ("C: It is for Thida Daw", ["Thida Daw"]),
        ("A: Ask for Kasih at the desk", ["Kasih"]),
    ],
)
def test_people_stay_people(line: str, expected: list[str]) -> None:
    """Beside what looks like a firm, a ware, a pet, a machine, a greeting or the name of a number."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A: Hello, Lochside Van Hire, Morven speaking. How can I help?", ["Morven"]),
        ("A: Hi, Eastquay Telecom MY. My name is Mei Lin.", ["Mei Lin"]),
        ("A: Palo Duro ISD Nutrition, this is Ms. Treviño.", ["Ms. Treviño"]),
        ("A: Bluefern Coaches lost property. You're speaking with Joy", ["Joy"]),
        ("A: Hiya, Tannery Yard Student Living, Declan on the desk.", ["Declan"]),
        ("A: Good morning, Severn Bank Leisure Centre, Ruth here.", ["Ruth"]),
        ("A: Hello, Larkhill Family Dental, this is Ana.", ["Ana"]),
        ("A: Hi, Hope Street Dental. This is Bilal", ["Bilal"]),
        ("A: Saguaro Point Apartments, Denise speaking", ["Denise"]),
        ("A: Hello Whitlock family, this is Ann", ["Whitlock", "Ann"]),
        ("A: Hi Amara Whitlock, this is Tom", ["Amara Whitlock", "Tom"]),
        ("A: Hello, Chidi Okonkwo. My name is Tom", ["Chidi Okonkwo", "Tom"]),
        ("A: Hi Baldwin Hayes, it's Marcus here", ["Baldwin Hayes", "Marcus"]),
        ("A: Hi Kiptoo, this is Ann", ["Kiptoo", "Ann"]),
        ("A: Hello Nga Dung, this is Ann", ["Nga Dung", "Ann"]),
        ("A: Hello Mr Baldwin, this is Ann at the Garden Centre", ["Baldwin", "Ann"]),
        ("A: Hello Kiptoo, welcome back. This is Ann", ["Kiptoo", "Ann"]),
        ("C: Castañeda Morales, this is my policy", ["Castañeda Morales"]),
        ("A: Llano Verde ISD Transportation, this is Ms. Treviño.", ["Ms. Treviño"]),
        ("A: Hi Nkosi Wonder, how can I help you today?", ["Nkosi Wonder"]),
        ("C: Hello, Chukwu Miracle, it's me again", ["Chukwu Miracle"]),
        ("C: Hi, Abiodun Oluwaseun Goodluck, I'm calling about the router", ["Abiodun Oluwaseun Goodluck"]),
        ("C: Ramaswamy Bookkeeper, I'm calling about my bill", ["Ramaswamy Bookkeeper"]),
        ("A: Hi Trelawney Goodwill, how may I help?", ["Trelawney Goodwill"]),
        ("A: Hi Delacroix Fisherman, how may I help?", ["Delacroix Fisherman"]),
        ("C: Hi, Okeke Godspower Emmanuel, it's about my bill", ["Okeke Godspower Emmanuel"]),
        ("A: Hello Sandhu Transport Singh, this is Ann", ["Sandhu Transport Singh", "Ann"]),
        ("A: Hello Sandhu Travel Singh, this is Ann", ["Sandhu Travel Singh", "Ann"]),
        ("C: Hi, Osei Bonsu Trust, I'm waiting", ["Osei Bonsu"]),
        ("C: Hi, Brackenlea Cottage, it's my delivery address", ["Brackenlea Cottage"]),
        ("C: Flat 4 Grange Road, it's Tom here", ["Flat 4 Grange Road", "Tom"]),
        ("C: Employer is Caldera Meadows Rehab, since May", []),
        ("C: employer is Dana Meadows, call her", ["Dana Meadows"]),
        ("A: Can I have her name and Personal Health Number?", []),
        ("A: Tell me your name and Loyalty Card Number please", []),
        ("C: name: Chance Holloway", ["Chance Holloway"]),
    ],
)
def test_who_answers_for_a_firm_is_somebody_and_the_firm_is_not(line: str, expected: list[str]) -> None:
    """A firm's name ends at its sign, and behind it somebody says who it is; whoever is greeted so is somebody."""
    assert replaced(line) == expected
