"""Firms and wares that are called like people are nobody; people beside the same words stay people."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    "text",
    [
        "Munster Joinery quoted us 11,980",
        "our contractor, Bill Dean & Sons, comes between 8 and 10",
        "An engineer from Bill Summers Bodyworks will call.",
        "I work for Dean Grace & Frank LLP as a paralegal",
        "the final transcript from Louise Arbour Secondary School",
        "it is paid by Sunny Rose Ventures",
        "Most people pair it with our Harper loveseat.",
        "the olivia burton watch with the bee on it",
        "The Abigail dress looked emerald online",
        "what is the kendrick lamar tee made of",
        "is the Ingrid armchair back in stock",
        "389.00 at something called PAUL STUART",
        "the director is A. Lovell & Sons on the high street",
    ],
)
def test_firms_and_wares_are_nobody(text: str) -> None:
    """A trade or a thing behind a name says that nobody of that name is spoken of."""
    assert replaced(f"C: {text}") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("my daughter Anna watches it", ["Anna"]),
        ("please tell Mr John Ham hello", ["John Ham"]),
        ("Kenneth Arkwright bought a sofa", ["Kenneth Arkwright"]),
        ("ask Maria: room 12 is hers", ["Maria"]),
        ("We spoke with Theodora ham yesterday", ["Theodora ham"]),
        ("I am with Maria Ruiz, School of Nursing", ["Maria Ruiz"]),
        ("Laura Chen, Secondary cardholder, will call", ["Laura Chen"]),
        ("I told Tiffany ring me", ["Tiffany"]),
        ("I spoke with Phil Collins", ["Phil Collins"]),
        ("I met your agent Kevin wraps things up", ["Kevin"]),
        ("it belongs to Ann & Bob", ["Ann & Bob"]),
        ("PLEASE ASK WU", ["WU"]),
    ],
)
def test_people_beside_such_words_stay_people(text: str, names: list[str]) -> None:
    """A ware that is no part of the name makes no ware of it."""
    assert replaced(f"C: {text}") == names


def test_one_remark_takes_nobodys_name() -> None:
    """What is called like somebody at one place takes his name at no other."""
    lines = "C: There's something called John Smith on it", "C: Wait, John Smith is my landlord"
    assert replaced(*lines)[-1] == "John Smith"


def test_where_somebody_worked_is_no_answer() -> None:
    """Where somebody worked is a firm, though a name was asked for."""
    assert replaced("A: May I take his name?", "C: Kenneth Arkwright. He worked at Leyland Trucks.") == [
        "Kenneth Arkwright"
    ]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (('A: Hoodies are €30, the "Tadhg" or the "Brosna".', "C: 2 Brosna and 1 Tadhg"), []),
        (('A: The "Konrad" is brass, €39.', "C: two Konrad please"), []),
        (("A: a notice is $60", 'C: she liked the "Camellia" one in your book'), []),
        (('C: the "Karen" on my account is my wife, she paid $40',), ["Karen"]),
        (("C: I see two Otto side tables and three Olivia lamps",), []),
        (("C: I ordered four thyme, two mint and a Constance Spry, and got mint",), []),
        (("C: 2 adults and a Grace Whitcomb",), ["Grace Whitcomb"]),
        (("C: I got two emails and a Tunde Bakare called",), ["Tunde Bakare"]),
        (("C: I spoke to two reps and a Maria Gomez",), ["Maria Gomez"]),
        (("C: I saw three techs and a Kevin Brown.",), ["Kevin Brown"]),
        (("C: there are two nieces and a Maria Gomez on it",), ["Maria Gomez"]),
        (("C: you sent two pizzas and a Maria Gomez took them",), ["Maria Gomez"]),
        (("C: one wife and one Kevin Brown",), ["Kevin Brown"]),
        (("C: one judge and a Kevin Brown wrote to me",), ["Kevin Brown"]),
        (("C: some secretary and a Maria Gomez",), ["Maria Gomez"]),
        (("C: 3 invoices and 1 Maria Gomez refund",), ["Maria Gomez"]),
        (("C: I ordered two shrubs and a Maria Gomez signed",), ["Maria Gomez"]),
        (("C: an upright, 1962 Whitlock. no stairs",), []),
        (("C: my 2011 Hallberg is leaking",), []),
        (("C: the 2021 Hallberg case is closed",), ["Hallberg"]),
        (("C: my piano is a 1962 Baldwin and needs tuning",), []),
        (("C: I am the patient, 1984 Okonkwo, needs help",), ["Okonkwo"]),
        (("C: my old teacher, 1975 Baldwin, is on the account",), ["Baldwin"]),
        (("C: my brother, 1984 Lindqvist, has the contract",), ["Lindqvist"]),
        (("C: the piano is for my teacher, 1975 Baldwin",), ["Baldwin"]),
        (('C: the "Kofi" in your notes is my brother, he owes €20',), ["Kofi"]),
        (("C: two officers and a Maria Gomez came",), ["Maria Gomez"]),
        (("C: born 4 May, 1962 Whitlock",), ["4 May, 1962 Whitlock"]),
        (("C: The policy was sold in 1962 Whitlock signed it",), ["Whitlock"]),
        (("C: I ordered a Keystone Nano S Plus on Monday",), []),
        (("A: You're chatting with Luca, Coinharbor Pro support.",), ["Luca"]),
        (("C: my name is Kowalczyk Pro",), ["Kowalczyk Pro"]),
        (("C: Hi, my name is Nguyen Mini and I am locked out",), ["Nguyen Mini"]),
        (("A: your name please?", "C: Phan Lite"), ["Phan Lite"]),
        (("C: this is Kowalczyk Pro",), ["Kowalczyk Pro"]),
        (("C: I'm Nguyen Mini",), ["Nguyen Mini"]),
        (("A: Not on yours, it's EcoSilence, brushless.",), []),
        (("A: it's WarmNest 2",), []),
        (("C: I'm MaryAnn",), ["MaryAnn"]),
        (("C: this is JohnPaul",), ["JohnPaul"]),
        (("C: I'm KiptooRono",), ["KiptooRono"]),
        (("C: its McKenna",), ["McKenna"]),
        (("C: I have a booking for January intake",), []),
        (("C: reservation for Hale",), ["Hale"]),
        (("C: booking for April Jones",), ["April Jones"]),
        (("A: Send us your full name by DM",), []),
        (("A: your surname?", "C: DM"), ["DM"]),
        (("A: New Vic plates are number first.",), []),
        (("C: Vic has a new car",), ["Vic"]),
    ],
)
def test_goods_by_how_they_are_spoken_of(lines: tuple[str, ...], names: list[str]) -> None:
    """What stands in quotes with a price, is counted, is so old, comes in sizes or is two words in one."""
    assert replaced(*lines) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("A: Thanks for calling Brackley & Daughters Florist. This is Grace Brackley.",), ["Grace Brackley"]),
        (("C: I'm Rosa Trautmann", "C: bill it to Trautmann Dental Supplies"), ["Rosa Trautmann"]),
        (("C: I am Rosa Rivera", "A: Rivera Insurance: Aetna"), ["Rosa Rivera", "Rivera"]),
        (("C: I'm Rosa Rivera", "A: Thank you, Rivera"), ["Rosa Rivera", "Rivera"]),
        (("C: he has his Hamish the Highland Coo with him",), []),
        (("C: my son wants Gerald the Giraffe",), []),
        (("C: Hamish the plumber came",), ["Hamish"]),
        (("C: we lost a soft toy Gerald the Giraffe on the train",), []),
        (("C: my boss, Mick the Bull, signed",), ["Mick"]),
        (("C: my kid Noah the Unicorn fan",), ["Noah"]),
        (("C: he has a bag, his Hamish the Highland Coo, and a hat.",), []),
        (("C: Ask Hamish the Bear",), ["Hamish"]),
        (("C: my boss wants Mick the Bull to sign",), ["Mick"]),
        (("A: Oh dear, wrong roses!",), []),
        (("C: wrong jane, its my sister",), ["jane"]),
        (("C: you rang the wrong hunter",), ["hunter"]),
    ],
)
def test_surnames_of_firms_toys_and_flowers_are_nobodys(lines: tuple[str, ...], names: list[str]) -> None:
    """Whoever is called as the firm is stays somebody where no trade stands behind it."""
    assert replaced(*lines) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("C: the receipt says 11.2 gal at 3.39",), []),
        (("C: my gal Rosa called",), ["Rosa"]),
        (("C: it was the guy at the desk, bald, with glasses",), []),
        (("C: Nil. Only the courier costs",), []),
        (("A: your first name?", "C: Nil."), ["Nil"]),
        (("C: my sister Nil called",), ["Nil"]),
        (("C: I paid by M-Pesa",), []),
        (("A: We owe you one 'Jessopp' 2L and a pot",), []),
        (("C: the card is signed 'Annabelle' 2 times",), ["Annabelle"]),
    ],
)
def test_measures_looks_and_plants_are_nobody(lines: tuple[str, ...], names: list[str]) -> None:
    """A measure behind a number, how somebody looks, nothing at all, and a plant by its pot."""
    assert replaced(*lines) == names
