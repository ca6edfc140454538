"""Names that are words, by who presents somebody; what a name is written with; a name again in small letters."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A: Hello, I'm Precious. How can I help?", ["Precious"]),
        ("A: Thanks for waiting, you've got Dusty from the claims team.", ["Dusty"]),
        ("A: Good morning, this is Sunny at the help desk", ["Sunny"]),
        ("A: I'm Wednesday from the card desk, good day", ["Wednesday"]),
        ("C: our guard is Tiger", ["Tiger"]),
        ("C: The installer was Flint, very rude.", ["Flint"]),
        ("A: Come in and ask for Pearl, our branch manager.", ["Pearl"]),
        ("C: shes misty ibarra", ["misty ibarra"]),
        ("C: add Kofi and Adwoa as signatories", ["Kofi", "Adwoa"]),
        ("C: it's in my late husband Leopold's name", ["Leopold"]),
        ("C: I saw Dr Sharp on the 3rd", ["Dr Sharp"]),
        ("C: thank you mr monday", ["mr monday"]),
        ("A: The nominee is Precious Okafor, correct?", ["Precious Okafor"]),
        ("A: It came as SERGIO B. so it was held. Sergio Bianchi?", ["SERGIO B.", "Sergio Bianchi"]),
        ("C: the card says name I Petrescu", ["I Petrescu"]),
        ("C: my friend Augusta Whitlock-Reyes", ["Augusta Whitlock-Reyes"]),
    ],
)
def test_who_is_presented_is_found(line: str, expected: list[str]) -> None:
    """A word is a name where somebody is presented by it, beside a surname, and behind a title."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "C: I'm Happy with that",
        "C: I'm Sunday to Thursday at work",
        "A: You've got Sunny weather",
        "A: This is Royal Mail.",
        "A: I'm Sky, your virtual assistant.",
        "C: thank you Sunday",
        "C: the nurse was Happy",
        "C: hes happy now",
        "C: she's sunny today",
        "C: add Netflix and Hulu to my plan",
        "C: the Dr Appointment was moved",
        "C: the dr long ago said no",
        "C: a dr visit on friday",
        "C: Aunt Millie's bread",
        "A: Welcome aboard.",
        "C: need to change the name on tix",
        "A: Okay na okay po.",
        "A: Bonjour/hello, Pharmacie Lavigne, how can I help?",
        "C: my guard rail is gold",
    ],
)
def test_what_is_no_name_stays(line: str) -> None:
    """How one is, days, firms, wares, machines, and small words of other languages."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: So you'd be Patience Holmgren?", "C: yes", "A: All sorted, Patience."), ["Patience Holmgren", "Patience"]),
        (("C: my partner is Star Whitaker", "A: I see, Star."), ["Star Whitaker", "Star"]),
        (("A: Take off Victor Quintanilla?", "C: leave victor on, he does pickups"), ["Victor Quintanilla", "victor"]),
        (("A: Is it Ned Fairweather or Angela Souter?", "C: neds my brother"), ["Ned Fairweather", "Angela Souter", "ned"]),
        (("A: The children's names?", "C: Ocean, River and Jude"), ["Ocean", "River", "Jude"]),
        (("A: The installer was Cliff.", "C: cliff never came"), ["Cliff", "cliff"]),
    ],
)  # fmt: skip
def test_who_was_named_is_found_again(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whose whole name was told is called by half of it, and by what is a word, where it can be nothing else."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: I'm Patience Holmgren", "A: Thanks for your patience. Patience is a virtue"), ["Patience Holmgren"]),
        (("C: my partner is Star Whitaker", "A: It is a Star Alliance flight, 5 star"), ["Star Whitaker"]),
        (("C: this is Ray Pemberton", "C: the x rays are blurred"), ["Ray Pemberton"]),
        (("A: You've got Chase from billing.", "C: my Chase card"), ["Chase"]),
    ],
)
def test_a_word_is_a_word_again(lines: tuple[str, ...], expected: list[str]) -> None:
    """A name that is a word is none wherever the word stands."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A: Hi! Your order has been picked up by Faizal. ETA 12:48.", ["Faizal"]),
        ("A: It was assigned to Wanjiru yesterday", ["Wanjiru"]),
        ("C: intercom says HUBER, third floor", ["HUBER"]),
        ("C: name on the doorbell: Okonkwo", ["Okonkwo"]),
        ("C: name on bell is Pham/Brandl (boyfriend)", ["Pham/Brandl"]),
        ("C: basement key at Lasse the caretaker", ["Lasse"]),
        ("C: leave it with Joy the concierge", ["Joy"]),
        ("C: abeg the cashier Blessing talk say na network", ["Blessing"]),
        ("C: tell him going to Abu Khalid house", ["Abu Khalid"]),
        ("C: ask Mdm Rajeswari next door", ["Mdm Rajeswari"]),
        ("C: if nobody answers my roomie Itzel is home", ["Itzel"]),
    ],
)
def test_who_is_met_on_the_way_to_a_door_is_found(line: str, expected: list[str]) -> None:
    """By what is done by them, what stands on a bell, where they work, and what they are called with."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "A: It was delivered by Hermes and signed for by Customer",
        "C: picked up by Royal Mail",
        "C: the buzzer is Broken, use the side door",
        "C: Call the neighbour, they know",
        "C: at Waitrose the manager said no",
        "C: the driver Google maps sent went wrong",
        "C: we are going to Sydney house hunting",
        "C: packed by Monday, please",
        "C: the intercom says No signal",
    ],
)
def test_firms_days_and_words_on_the_way_stay(line: str) -> None:
    """Firms deliver, too, and a bell says many a thing."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A: Is the third one right, Princess Joy Santos?", ["Princess Joy Santos"]),
        ("C: Please add Precious Hope Okafor as a driver", ["Precious Hope Okafor"]),
        ("C: name Tan Ah Kow", ["Tan Ah Kow"]),
        ("C: The instructor will be Patience, blue Corsa", ["Patience"]),
        ("C: her piano teacher is Sunny", ["Sunny"]),
        ("C: your stylist was Jade, lovely girl", ["Jade"]),
        ("C: the doctor is Happy", []),
        ("A: Your driver is Uber, ok", []),
        ("A: Your driver will be Sunday", []),
        ("C: the lady at reception, Patience, promised a refund", ["Patience"]),
        ("C: an older man at the desk, Hunter I believe, told me", ["Hunter"]),
        ("C: some guy on the phone, Chase I think, hung up", ["Chase"]),
        ("C: the man at the desk, Monday I think, told me", []),
        ("C: everybody called mama Dee Vu", ["Dee Vu"]),
        ("C: We all call him Duke, he's my brother", ["Duke"]),
        ("C: they called me Stupid", []),
        ("C: They called her Friday", []),
        ("C: we call him Sir", []),
        ("C: That is Comfort line. My own is 0803 447 1920", ["Comfort", "0803 447 1920"]),
        ("C: It's Joy number, 0803 447 1920", ["Joy", "0803 447 1920"]),
        ("A: It went to SN2033, which belongs to a Kiptoo.", ["Kiptoo"]),
        ("C: the sticker says property of Teo", ["Teo"]),
        ("C: it belongs to a Samsung.", []),
        ("C: registered to a Toyota", []),
        ("C: a towel, property of Marriott", []),
    ],
)
def test_people_of_whom_something_else_is_told(line: str, expected: list[str]) -> None:
    """What somebody does, what others call him and what is his tell that a word is his name."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: grandkids Imogen, Trace and Hope", ["Imogen", "Trace", "Hope"]),
        ("C: my sons Otis and Wren", ["Otis", "Wren"]),
        ("C: passengers Kwame and Esi", ["Kwame", "Esi"]),
        ("A: Are your children still Loïc and Maïka?", ["Loïc", "Maïka"]),
        ("C: passengers Adult and Child", []),
        ("C: the girls Netball and Hockey teams", []),
        ("C: the kids Monday and Friday", []),
        ("C: kids Menu and Drinks", []),
    ],
)
def test_a_list_of_people_is_told_by_its_word(line: str, expected: list[str]) -> None:
    """One of several may be called as nobody is; days, places and things are no people."""
    found = replaced(line)
    assert [each for each in expected if any(each in one for one in found)] == expected
    assert bool(found) is bool(expected)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (('C: "Happy birthday Zuzu, love from Farhan"',), ["Zuzu", "Farhan"]),
        (("C: write Happy Anniversary Tolu.",), ["Tolu"]),
        (("C: Happy Birthday Mum",), []),
        (("C: a Happy Birthday Banner.",), []),
        (("C: Congratulations Team!",), []),
        (("C: name is Muthusamy s/o Govindan",), ["Muthusamy s/o Govindan"]),
        (("C: I'm Priya a/p Raman",), ["Priya a/p Raman"]),
        (("C: Raman a/c 0012 is closed",), ["Raman", "0012"]),
        (("A: is that Anne-Lotte Kuipers?", "C: annelotte yes"), ["Anne-Lotte Kuipers", "annelotte"]),
    ],
)
def test_names_are_found_whole_and_as_people_type_them(lines: tuple[str, ...], expected: list[str]) -> None:
    """On a card, with whose child somebody is, and without the sign between two."""
    assert replaced(*lines) == expected
