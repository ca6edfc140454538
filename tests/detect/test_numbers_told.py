"""Numbers that are told far from the words that name them, asked for in other words, and told by their end."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("A: May I have your member number?", "C: The bit on the fob is faded, I make it out to be RK-118-40276."),
            ["RK-118-40276"],
        ),
        (("A: Is there a donor number on the letter?", "C: hm above my name, it says DN/0047715"), ["DN/0047715"]),
        (("C: the passport has a slip. will they reject it", "A: I've got the form, so K8801427?"), ["K8801427"]),
        (
            ("A: Passport, please.", "C: he'll text it", "C: got it: PQ4471098"),
            ["PQ4471098"],
        ),
        (("C: here is my card, the customer number if it helps: 3 0061 7724",), ["3 0061 7724"]),
        (("C: can i use my points? number's GG661840227",), ["GG661840227"]),
        (("C: i have a membership card. it says 4410 2280 11 on the back",), ["4410 2280 11"]),
        (("A: Licence number?", "C: MORGA 657054 SM9 IJ it is", "A: 657054?"), ["MORGA 657054 SM9 IJ", "657054"]),
        (("A: What is the rego?", "C: KXT 4L8", "A: Was it 4L8 or 4I8?"), ["KXT 4L8", "4L8", "4I8"]),
        (("A: Member number?", "C: QA73-TN25-KX86", "A: So QA73 TN25 KX36?"), ["QA73-TN25-KX86", "QA73 TN25 KX36"]),
        (("A: What are both regos?", "C: car is KXT 418, the trailer is Y 50 217"), ["KXT 418", "Y 50 217"]),
        (("C: he has my account number for the wages. 50100447182906 it was",), ["50100447182906"]),
        (("C: can you put my frequent flyer number on it? GB 302 118 754",), ["GB 302 118 754"]),
        (
            ("A: Have they student numbers?", "C: the ids changed. Zofia's is WZ-20317 and his is WM-20318."),
            ["Zofia", "WZ-20317", "WM-20318"],
        ),
        (("A: Meter number?", "C: LG 160 228 914", "A: Ours shows LG160228941."), ["LG 160 228 914", "LG160228941"]),
        (("C: my plate is FX 309 LB", "A: I have FX 308 LB here."), ["FX 309 LB", "FX 308 LB"]),
        (("A: Passport?", "C: it is on the table, and it says PQ4471098"), ["PQ4471098"]),
        (("A: Does your wife have a card?", "C: she has her own, ends 3389, leave that"), ["3389"]),
    ],
)
def test_a_number_is_told_by_what_was_spoken_of(lines: tuple[str, ...], expected: list[str]) -> None:
    """The sentence that tells it names it no more; the other side asks after a group of it."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: You can use your points.", "C: great. the order number's HH771940226"),
        ("C: i went to get my passport", "C: and the parcel never came, it says KX-204418 on it"),
        ("C: my passport photo came with a lamp.", "C: the model. it says KX-204418"),
        ("C: insurance card aside, the error says ERR-44102",),
        ("A: Was it bay 4L8 or 4I8?", "C: first"),
        ("A: Passport is not needed.", "C: booking says KX204418"),
        ("C: the loyalty card page opens in 2019 style",),
        ("C: the van is 40 318 km old",),
        ("C: the passport came back", "C: ROOM 44710 IS MINE"),
        ("A: Medicare?", "C: the bill was 10 000 000 i told you"),
        ("C: is the account number public? 2000000 people saw it",),
        ("A: Is it about your card?", "C: no, the parcel ends 3389"),
        ("A: Is it about your card?", "C: no, the shift ends 0930"),
        ("A: passport?", "C: my seat number is A12345"),
        ("A: your account id?", "C: the room number is B10145"),
        ("A: member number?", "C: hm, the locker number is D20417"),
        ("C: the ids are fine. the box's model is WZ-20317",),
    ],
)
def test_a_number_of_something_else_stays(lines: tuple[str, ...]) -> None:
    """What was spoken of last is an order, a parcel, or a ware."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: May I have the pupils' names or IDs?", "C: i only have hers, 0748812"), ["0748812"]),
        (("A: I will need his ID as well then.", "C: 0803140226085, issued in May"), ["0803140226085"]),
        (("A: Your name and the number on your bill?", "C: number SKL10094418"), ["SKL10094418"]),
        (("A: Your name and last 4?", "C: its 4471"), ["4471"]),
        (("A: Do you have a staff number?", "C: yes 40418"), ["40418"]),
        (("A: Does she have a health number?", "C: the one i have is 592 949 663"), ["592 949 663"]),
        (("A: Has he a seniors card?", "C: he does, 4490 2218 07"), ["4490 2218 07"]),
        (("A: May I have a number for the courier?", "C: 01905 774 61 is it"), ["01905 774 61"]),
        (("A: What's a good number for updates?", "C: 7946 0018"), ["7946 0018"]),
        (("A: ten digits, plus the reference number on the card.", "C: 2968 99817 3"), ["2968 99817 3"]),
        (("A: Phone?", "C: 0172 / 60 55 318"), ["0172 / 60 55 318"]),
        (("A: The mobile here is 0431 207 ***?",), ["0431 207 ***"]),
        (("C: his phone is 0208 914 ... wait",), ["0208 914 ..."]),
    ],
)
def test_a_number_is_asked_for_in_few_words(lines: tuple[str, ...], expected: list[str]) -> None:
    """By a mere "ID", by what it stands on, or by who is to ring."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Please bring your ID with you.", "C: sure, see you at 1430"),
        ("A: Do you have a photo of the ID?", "C: room 40418"),
        ("A: Could I get the model number for the technician?", "C: 4410228"),
        ("A: I'll need the reference number for the driver.", "C: 4410228"),
        ("A: What's the order ID?", "C: 0748812"),
        ("A: Is there a number on the box?", "C: 40418 and 40419"),
    ],
)
def test_what_is_asked_for_of_a_thing_stays(lines: tuple[str, ...]) -> None:
    """Whoever shows an ID tells no number, and wares have theirs."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Debit order still with the same bank, ending 6621?", ["6621"]),
        ("Do you want it on the card used for the deposit, ends 0967?", ["0967"]),
        ("Shall I refund it to the account you pay from, Monzo ending 553?", ["553"]),
        ("she has her own card, ends 3389, please leave that", ["3389"]),
        ("The account on the return ends in 2271.", ["2271"]),
        ("I'll text your number. Is it still the 9467 one?", ["9467"]),
        ("put it on the 4471 card instead", ["4471"]),
        ("dunno the whole plate of the van but it starts BZK", ["BZK"]),
        ("the plate ends in 4GH i think", ["4GH"]),
        ("my card was used for the parcel ending 4471", []),
        ("the promo for my bank ended 0900", []),
        ("i paid by card and want the 500 one instead", []),
        ("can you swap the 256 one on my account for the 512 one", []),
        ("is it the 2019 one or the old one? for my phone", []),
        ("same as my brother, i use the 7590 one", []),
        ("is it the 4090 card you sell", []),
        ("I want to upgrade to the 4060 card in my PC", []),
        ("is it the 1024 phone", []),
        ("charge it to the 4060 card please", ["4060"]),
        ("the registration starts in May and ends IN june", []),
        ("reg starts AT 9", []),
    ],
)
def test_a_number_is_told_by_its_end(text: str, expected: list[str]) -> None:
    """Of a card, an account, a phone or a plate; parcels and offers end otherwise."""
    assert replaced(f"A: {text}") == expected
