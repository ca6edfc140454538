"""Names and addresses that a message introduces by itself."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: Let Art know I've paid the invoice, would you?", ["Art"]),
        ("C: I'd like to give Grace access to view statements only.", ["Grace"]),
        ("C: Is Bill still the manager there?", ["Bill"]),
        ("C: If May phones, please don't tell her which room we're in.", ["May"]),
        ("A: Is that Mark or Temitope?", ["Mark", "Temitope"]),
        ("A: Hey, player support, Kit here. What happened?", ["Kit"]),
        ("C: that's how it is embossed. Ted is fine", ["Ted"]),
        ("C: thats the wife's, Ola. mine is new", ["Ola"]),
        ("C: i'm at 4/29 Lygon St Brunswick East", ["4/29 Lygon St Brunswick East"]),
        ("C: The Old Forge, Church Lane", ["The Old Forge, Church Lane"]),
        ("C: I'm at The Granary, Mill Lane now", ["The Granary, Mill Lane"]),
        ("C: send it to HC 64 Box 77 please", ["HC 64 Box 77"]),
        ("C: it's RR 2 Box 114A", ["RR 2 Box 114A"]),
        ("A: On file, SIN: ***-**-218", ["218"]),
        ("C: the parcel is at Abu Nasser's house", ["Abu Nasser"]),
        ("C: I left it at Faizal's place", ["Faizal"]),
        ("C: the cashier Blessing told me no", ["Blessing"]),
        ("C: my phone number is 8*** 4471", ["8*** 4471"]),
        ("C: I see two lines, the second ends in 071", ["071"]),
        ("C: my mac 9c 3d cf 41 0b e7", ["9c 3d cf 41 0b e7"]),
        ("C: my CPR 0101901234", ["0101901234"]),
        ("C: my personal number is 0739142258", ["0739142258"]),
        ("C: expires 04/28 and the code is 617", ["04/28", "617"]),
        ("C: my line 0739142258", ["0739142258"]),
        ("C: my nick is bobcat88", ["bobcat88"]),
        ("C: my card ends **450", ["450"]),
    ],
)
def test_what_a_message_introduces_is_found(line: str, expected: list[str]) -> None:
    """A word that is a name does or gets something; a house has a name and stands before its street."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "C: Is Bill Pay free?",
        "C: when Will I get it?",
        "C: If Bill is too high I call",
        "C: is Grace period over",
        "C: Summer here is hot, Price is fine, Everything is good",
        "A: Hello, Coinharbor support. Which asset?",
        "C: the label should say exp 2025",
        "C: send the box 12 cm wide",
        "A: Thu 5 Sept 17:40 then, min 80% charged",
        "A: Your exam and x-ray are free, you are O neg",
        "C: my wife's Toyota",
        "A: The mask is 255.255.255.0 and DNS 8.8.8.8",
        "A: Your total is **450** today",
        "C: I am flying to Abu Dhabi next week",
        "C: Your security Chip is broken",
        "C: that vet Joy food is good",
        "C: I bought the painter Sunny blue",
        "C: the operator Daisy chain broke",
        "C: I bought it at Harrison house",
        "C: the box was packed by Santa",
        "C: 2**10 is 1024, my phone shows 2**32",
        "C: of the two lines the second ends in 12 spaces",
        "C: my laptop mac and model 4a5b6c fails",
        "C: I booked the CPR class 48213377",
        "C: my NIR camera 8213377 broke",
        "C: milk expires 04/28 lot code 617",
        "C: Your line 20241231 has an error",
    ],
)
def test_what_only_looks_like_it_stays(line: str) -> None:
    """Words at the same places that are words, desks of firms, years of goods, and addresses of nobody."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Can you read me the license number and state?", "C: its norwegian, no state. 72 14 880933 1"),
         ["72 14 880933 1"]),
        (("A: Can I have the account number?", "C: GB 4471 9036", "A: Got that as GB44719036."),
         ["GB 4471 9036", "GB44719036"]),
        (("A: Your employee number and your memorable place?", "C: portmeirion, and 5520917"),
         ["portmeirion", "5520917"]),
        (("A: Now type the number from your authenticator", "C: 118402"), ["118402"]),
        (("A: The code from your authenticator?", "C: 118402", "A: Expired, try the next one?", "C: 770 351"),
         ["118402", "770 351"]),
        (("A: You'll want to add a SIN as well.", "C: oh i have it here its 946 128 733"), ["946 128 733"]),
        (("A: What's your player tag?", "C: xX_DeanSlayer_Xx#4402 EU west"), ["xX_DeanSlayer_Xx#4402"]),
        (("A: Can I have your policy number and date of birth?", "C: WGH-2047-55813"), ["WGH-2047-55813"]),
        (("A: The hospital account number?", "C: HMC-0099127", "A: The letter covers HMC-0099127."), ["HMC-0099127"] * 2),
        (("A: Her phone number, and a passcode?", "C: 802-555-0154, code sawmill58"), ["802-555-0154", "sawmill58"]),
        (("A: The order number?", "C: WGH-2047-55813"), []),
        (("C: Beneficiary is my supplier, 1013340982",), ["1013340982"]),
        (("A: Is the number for the passcode still good?", "C: yes. just came in"), []),
    ],
)  # fmt: skip
def test_what_was_asked_for_is_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """A matter that ends in a sentence of its own says nothing of the next; letters in capitals measure nothing."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: it's 12 Harcourt Rise", ["12 Harcourt Rise"]),
        ("A: Still going to Flat 2, 39 Gledwood Mount?", ["Flat 2, 39 Gledwood Mount"]),
        ("C: Unit 3/28 Bottlebrush Parade", ["Unit 3/28 Bottlebrush Parade"]),
        ("C: 905 S Quail Run", ["905 S Quail Run"]),
        ("C: I did a 10 Kilometre Run, and 30 Adidas Run", []),
        ("C: the 24 Hour Fitness Commons", []),
        ("C: paid on 3/28 for the main street", []),
        ("A: Report it at cybercrime.gov.in or at example.org", []),
        ("C: thats our boy, hes 6 and shes 12", []),
        ("A: You're chatting with Fern & Tweed customer care.", []),
        ("A: Hi, thanks for chatting with Granite Mutual Auto.", []),
        ("C: it drops out every few min", []),
        ("C: NI JK 48 21 96 C", ["JK 48 21 96 C"]),
    ],
)
def test_streets_of_rarer_kinds_and_what_looks_like_them(line: str, expected: list[str]) -> None:
    """One uncommon word between a short number and a rarer kind of street names a street; sites and ages are none."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: An OTP has been sent to the mobile ending 471. Kindly enter.", "C: 338164"), ["471", "338164"]),
        (("A: A passcode to your phone ending in 0147?", "C: 559102"), ["0147", "559102"]),
        (("A: Your postcode?", "C: LS8 4NW", "A: I've got LS8 4NV here, V for Victor?"), ["LS8 4NW", "LS8 4NV"]),
    ],
)
def test_what_was_sent_is_asked_for(lines: tuple[str, ...], expected: list[str]) -> None:
    """The phone that a code goes to is not the code; a short "kindly enter" asks for what was just spoken of."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: dates of birth for both", "C: me april 3 1990 her july 22 1991"), ["april 3 1990", "july 22 1991"]),
        (("A: What is the gate code, please?", "C: #4471"), ["#4471"]),
        (("A: I refunded it to the card ending in 2008.",), ["2008"]),
        (("C: my card ending 2008, which I have since 2008",), ["2008"]),
        (("A: And the four-digit security PIN?", "C: no clue"), []),
        (("A: You're welcome, Ms. Ward. Bye.",), ["Ms. Ward"]),
        (("A: What name was on the order?", "C: Bubba"), ["Bubba"]),
        (("C: His chart number should be BFC-118842.",), ["BFC-118842"]),
        (("C: thx Precious",), ["Precious"]),
        (("A: pass code?", "C: swordfish"), ["swordfish"]),
        (("A: What's the security word?", "C: sure. sunflower"), ["sunflower"]),
        (("C: the PIN for my phone ending 0147 is 9981",), ["0147", "9981"]),
        (("C: my mail: baker at smithfamily.org",), ["baker at smithfamily.org"]),
        (("C: login is st. james77",), ["st. james77"]),
        (("C: card expiry 2027",), ["2027"]),
        (("A: Is Sunday still available? Is April still free? Does Sky have sport?",), []),
        (("C: Olive is fine for the colour, my manager's, Monday",), []),
        (("C: come at 7pm @ starbucks.com, paid a sin tax of 4500",), []),
        (("C: um, could Blessing get a letter for the council?",), ["Blessing"]),
        (("C: uh Sky, S-K-Y, no e, and we are four",), ["Sky, S-K-Y"]),
        (("C: the wi-fi is in W-P-A mode",), []),
    ],
)
def test_what_hasty_talk_tells(lines: tuple[str, ...], expected: list[str]) -> None:
    """A year that a card ends in, a code behind a sign, a word spelled behind itself, and what is no code at all."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: my driver comes 10ish, his nr 0739142258",), ["0739142258"]),
        (("C: my lads sim on same plan, 07902 61 88 34, not registered",), ["07902 61 88 34"]),
        (("C: if nobody opens my roomie Itzel 55 1390 2748",), ["Itzel", "55 1390 2748"]),
        (("A: faith bishop, number 2148806135?",), ["faith bishop", "2148806135"]),
        (("C: its +254 733 560 071", "A: it went to 0733560071"), ["+254 733 560 071", "0733560071"]),
        (("C: kundnr later. or pnr 870314-4892",), ["870314-4892"]),
        (("A: Your personnummer?", "C: 870314-4892"), ["870314-4892"]),
        (("C: cod fisc CSTFRC84L57F839W in case",), ["CSTFRC84L57F839W"]),
        (("C: tc kimlik if needed 28417059334",), ["28417059334"]),
        (("A: Could you send your cédula?", "C: 1.020.334.551"), ["1.020.334.551"]),
        (("A: PPS number?", "C: 8142 673 wa"), ["8142 673 wa"]),
        (("A: And the code I just texted you?", "C: 20-77-15"), ["20-77-15"]),
        (("C: password is biscuit-tin i think??",), ["biscuit-tin"]),
        (("C: the nickname is dragon_paolo7, thats him",), ["dragon_paolo7"]),
    ],
)
def test_numbers_and_secrets_of_people_are_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """Told of others, by what their country calls them, and with a doubt."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "line",
    [
        "C: my router no. 0739142258 is on the back",
        "C: my pnr is K7QZ3L, flight 212",
        "C: password is incorrect i think??",
        "C: is my password wrong?",
        "C: our order, his nr 0739142258",
    ],
)
def test_numbers_of_things_stay(line: str) -> None:
    """What is a router's, a booking's or an order's is nobody's."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("A: And is this your line, 0803 447 1920?", "C: its Comfort line. mine is +234 814 260 5573"),
            ["0803 447 1920", "Comfort", "+234 814 260 5573"],
        ),
        (("A: Zynvo here from the helpdesk, how can I help?",), ["Zynvo"]),
        (("A: Lunch here from 12, bring a badge",), []),
        (("A: What is your matric number?", "C: KSU/ENG/19/2207"), ["KSU/ENG/19/2207"]),
        (("A: The NMI is 6110 2294 775, check it",), ["6110 2294 775"]),
        (("A: passport no. please", "C: one doubt first, is it 25 or 30 kg on UB 417?"), []),
        (("A: passport no. please", "C: P481"), ["P481"]),
        (("C: the tin is empty, 440 g of it",), []),
    ],
)
def test_who_writes_from_where_and_what_states_number(lines: tuple[str, ...], expected: list[str]) -> None:
    """A rare name is told by where its bearer writes from, a number by what a state or a school calls it."""
    assert replaced(*lines) == expected
