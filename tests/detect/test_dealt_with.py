"""Names that are words, told by what people do with them, and families, bookings and children by their places."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ty chase you rock", ["chase"]),
        ("thank u so much dawn", ["dawn"]),
        ("thank u skip, all sorted", ["skip"]),
        ("cheers Bill for sorting that", ["Bill"]),
        ("preciate ya ray", ["ray"]),
        ("Rocky speaking, how can I help?", ["Rocky"]),
        ("lend hope $40 from my savings", ["hope"]),
        ("give junior 20 bucks for lunch", ["junior"]),
        ("zelle 35 to rusty memo gas", ["rusty"]),
        ("pay will back 80 for the hotel", ["will"]),
        ("move 300 from checking to sandy please", ["sandy"]),
        ("delete joy from my saved payees", ["joy"]),
        ("Please take Pearl off the lease", ["Pearl"]),
        ("could you put Rusty and Ivy at our table", ["Rusty", "Ivy"]),
        ("tell me if june already checked in", ["june"]),
        ("when hope arrived the door was shut", ["hope"]),
        ("the scarf Ruby left in the lobby", ["Ruby"]),
        ("mercy wants a cot in the room", ["mercy"]),
        ("please move grace's appointment to friday", ["grace"]),
        ("book a facial with pearl for friday", ["pearl"]),
        ("is that Samantha or Sky?", ["Samantha", "Sky"]),
    ],
)
def test_whom_people_deal_with_is_somebody(line: str, expected: list[str]) -> None:
    """Thanked, paid, put on an account, waited for: only people are."""
    assert replaced(f"C: {line}") == expected


@pytest.mark.parametrize(
    "line",
    [
        "thanks will do",
        "thanks will check tomorrow",
        "ty hope it works now",
        "thx mark it as done",
        "cheers bill paid it all",
        "thanks a bunch love",
        "thank u sunday works",
        "give summer 2 more weeks",
        "move the booking to may please",
        "add miles to my account",
        "add sunday to my plan",
        "take ginger off the order",
        "remove may from my statement",
        "how do I transfer miles to my account",
        "if bill already paid why again",
        "may's statement is wrong",
        "sky's website is down",
        "book a table with joyful music",
        "ok English speaking agent please",
        "is it Visa or Amex?",
    ],
)
def test_the_same_words_elsewhere_are_words(line: str) -> None:
    """Months, seasons, things and verbs stay what they are beside the same words."""
    assert replaced(f"C: {line}") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("the Vandermolen wedding starts at four", ["Vandermolen"]),
        ("we bought it from the Hutchinsons", ["Hutchinsons"]),
        ("the Kowalskis next door have power", ["Kowalskis"]),
        ("Reservation for Young, seven thirty", ["Young"]),
        ("there is a rental car under Price, please", ["Price"]),
        ("she changed her name from Ito to Brook", ["Ito", "Brook"]),
        ("our twins are Sage and Wren", ["Sage", "Wren"]),
        ("guests: Hazel, Ruby and Wren", ["Hazel", "Ruby", "Wren"]),
        ("it came today. Bill Anders-Moody, unit B", ["Bill Anders-Moody"]),
        ("ask for Leonard B Castellow.", ["Leonard B Castellow"]),
        ("ty Mr Price, bye", ["Mr Price"]),
        ("two queens for the okonkwo family", ["okonkwo"]),
        ("booking for ng 4 people", ["ng"]),
        ("its the haddad party of 6", ["haddad"]),
    ],
)
def test_families_and_bookings_tell_names(line: str, expected: list[str]) -> None:
    """What a family, a booking, a new surname or a list of children is called is somebody's name."""
    assert replaced(f"C: {line}") == expected


@pytest.mark.parametrize(
    "line",
    [
        "the Christmas party was loud",
        "the Marriott wedding package",
        "being part of the Quillnet family is great",
        "we flew from the Maldives",
        "from the Philippines with love",
        "booking for Friday please",
        "change the booking for my sister",
        "a booking for dec 4 then",
        "table for the holiday party",
        "a booking for paris",
        "reservation for Easter please",
        "please change the date to May",
        "the boys are Leeds fans",
        "I bought it at Mr Price",
    ],
)
def test_feasts_places_and_firms_are_no_families(line: str) -> None:
    """What stands at the same places may be a feast, an island or a hotel."""
    assert replaced(f"C: {line}") == []


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Surnames please?", "his is Achterberg and mine de Bruin", ["Achterberg", "de Bruin"]),
        ("And her name?", "Persephone with a ph, long I know", ["Persephone"]),
        ("What's the name?", "okafor, grace m", ["okafor, grace m"]),
        ("Is it Latoya or Summer?", "summer. the other one is her sister", ["summer"]),
    ],
)
def test_answers_give_names_in_many_ways(question: str, answer: str, expected: list[str]) -> None:
    """With small words, with how they are written, the surname first, or one of two that were offered."""
    assert [each for each in replaced(f"A: {question}", f"C: {answer}") if each in answer] == expected


@pytest.mark.parametrize(
    "answer",
    [
        "yes, grey Seat Leon",
        "he drove a white 2019 Toyota Yaris",
        "booked by my company, Lowe & Harding",
        "he has Geico, not me",
    ],
)
def test_cars_firms_and_rooms_answer_no_name(answer: str) -> None:
    """Whoever tells of a car, a firm or a room has not told a name, though one was asked for."""
    assert replaced("A: And the other driver's name?", f"C: {answer}") == []
