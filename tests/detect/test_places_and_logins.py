"""Houses, streets, codes, logins and numbers of schemes as people mention them, and what only looks like them."""

import pytest

from tests.detect.talk import replaced

DWELLINGS = {
    "leave it with my neighbor mrs odell in 2c": ["mrs odell", "2c"],
    "the tenant in 11F has no heat": ["11F"],
    "it was left at number 27, not with me": ["number 27"],
    "try the lady at no. 9a please": ["no. 9a"],
    "go round to number 48 and ask": ["number 48"],
    "Mr Bhatt at 63 took it in": ["Mr Bhatt", "63"],
    "Beatrice at 3390 says it came": ["Beatrice", "3390"],
    "my neighbour in flat 6, or just ring": ["flat 6"],
    "thats Flat D i think": ["Flat D"],
    "house number 81": ["81"],
    "we are in unit 17b now": ["unit 17b"],
    "please send it to p.o. box 417": ["p.o. box 417"],
}
STREETS = {
    "the old address was Beukenlaan 44 bis, Utrecht": ["Beukenlaan 44 bis, Utrecht"],
    "web order, shipped to 118 ch. du Petit-Bois, thanks": ["118 ch. du Petit-Bois"],
    "our cottage is 9 Maes-y-Coed, or so they say": ["9 Maes-y-Coed"],
    "the parcel is for the people in Thornbury Cottage": ["Thornbury Cottage"],
    "The Old Bakery, 12 Priory Lane": ["The Old Bakery, 12 Priory Lane"],
    "we live at Lot 3 Wattle Track": ["Lot 3 Wattle Track"],
    "ship to 40122 painted mesa": ["40122 painted mesa"],
    "now in 14 glenmore lawns": ["14 glenmore lawns"],
    "#08-211": ["#08-211"],
    "code is F92 K7T4": ["F92 K7T4"],
}
NO_PLACES = (
    "you are at number 4 in the queue",
    "my flat 55 inch tv is broken",
    "there is a flat 3 euro charge, and flat 20% off",
    "unit 12 is faulty, please exchange it",
    "the parade starts at 30 degrees, come at 1800",
    "she finished at number 2 in the charts",
    "will the Gennaro street fair block your entrance",
    "Gas is at 22 gwei, block 20155310, so it is quick.",
    "sec 204 row K seats 3-4, gate 2",
    "we all share our road, route 12 van 7",
    "the cottage cheese was off, and so was the Cottage pie",
    "we paid 1500 in cash, sent to them in may",
    "the Renegade 2019 and the Brigade 7 box set",
)
SECRETS = {
    "key safe by the shed, code is 4-0-7-1-B": ["4-0-7-1-B"],
    "the locker is mine, code is 38-4-17": ["38-4-17"],
    "buzzer is dead, the code for the door is D7715X": ["D7715X"],
    "garage code 1958": ["1958"],
    "temp code Falcon-2206": ["Falcon-2206"],
    "I am issuing a temporary one: Maple-Harbor-31": ["Maple-Harbor-31"],
    "my security answer is marmalade badger": ["marmalade badger"],
    "i put lena1988Brook! and it worked": ["lena1988Brook!"],
    "1st and 4th letter is t and q": ["t and q"],
}
NO_SECRETS = (
    "my security answer is case sensitive",
    "error code on the oven door is E2104",
    "the promo code is 12-5-24",
    "i set up 2fa last week and it took 20 minutes",
    "the first digit of the order number is 4",
)
LOGINS = {
    "only got his insta @tomas.rides": ["@tomas.rides"],
    "have app login nadia.osk": ["nadia.osk"],
    "They logged in with pkowalczuk7. That yours?": ["pkowalczuk7"],
    "delete the ssh user torsten-deploy.": ["torsten-deploy"],
}
NO_LOGINS = (
    "log in with google does not work",
    "the user sign-in fails, see the login page.html",
    "org is fjordmark-labs",
    "we sent a code to k•••@•••.io",
)
NUMBERS = {
    "Your profile no. is KRD-2207714": ["KRD-2207714"],
    "the Starling Plus QP4410982 got 300 pts": ["QP4410982"],
    "plan HBP-7731-4402 shows active": ["HBP-7731-4402"],
    "points for my aunt, she is in the programme too, number 3310 552 907": ["3310 552 907"],
    "refund went to meera.rao@okhdfcbank": ["meera.rao@okhdfcbank"],
    "Visa ..4418": ["4418"],
    "the deposit card was declined, **** 3307, expired": ["3307"],
    "that is right, 3782 •••••• 10051.": ["3782 •••••• 10051"],
    "text me the confirmation on 07700 900 461 pls": ["07700 900 461"],
    "new number for my profile is (419) 555-0172, the old one is dead": ["(419) 555-0172"],
    "on the 614 555 number? i changed it": ["614 555"],
    "mkeller@cox,net": ["mkeller@cox,net"],
    "it begins with 0x9cD4 and ends with 22e1, right?": ["0x9cD4", "22e1"],
    "sent from 0x9cD4...22e1": ["0x9cD4...22e1"],
    "send the btc to bc1q5k8x0wz7ts3m9vhu4rj2yfa6lpe0cn7qg8tr2d please": ["bc1q5k8x0wz7ts3m9vhu4rj2yfa6lpe0cn7qg8tr2d"],
    "POST /v2/orders 401\nclient=198.51.100.23 ua=curl/8": ["198.51.100.23"],
}
NO_NUMBERS = (
    "the invoice ends with … 2024, or was it ... 2023",
    "the iPhone 14 Plus MQ3 is sold out",
    "step 3 .. 1200 pieces",
)
ALL = DWELLINGS | STREETS | SECRETS | LOGINS | NUMBERS
NONE = (*NO_PLACES, *NO_SECRETS, *NO_LOGINS, *NO_NUMBERS)
TALKS = {
    "a house whose figures were turned": (
        ("C: send it to unit 4/153 kennard tce", "C: thanks", "C: sorry no its 135"),
        ["unit 4/153 kennard tce", "135"],
    ),
    "a flat told anew": (
        ("A: Same address, 61 Prospect Avenue #4L?", "C: She moved down. 2L"),
        ["61 Prospect Avenue #4L", "2L"],
    ),
    "signs of a secret by their places": (
        ("A: Now the 1st, 3rd and 6th digits of your PAC, please.", "C: 8 0 2"),
        ["8 0 2"],
    ),
    "a code of a second device": (("A: I need the 2FA for that.", "C: 604 118 expires in 9 sec hurry"), ["604 118"]),
    "a passcode chosen anew": (
        ("A: Pick a passcode, 4 to 8 digits", "C: 310788", "A: I would pick a better one.", "C: ok make it 55120937"),
        ["310788", "55120937"],
    ),
    "a name that is taken": (
        ("A: Pick a user name", "C: corgi_lena", "A: taken, believe it or not", "C: corgi_lena4 then"),
        ["corgi_lena", "corgi_lena4"],
    ),
    "a card of a club": (("A: Do you have our Willow Club card?", "C: she says LX 5520 7718"), ["LX 5520 7718"]),
    "what is measured, and the number of a room": (
        ("A: Can you send me the account number?", "C: 12V 2.5A", "C: homeroom 118"),
        [],
    ),
    "one of several offers is no login": (("A: What is your username?", "C: c"), []),
    "forms, flights and models": (
        (
            "C: elena moss",
            "C: need my w2",
            "C: about 42k i think",
            "C: ba 0184 on the 9th to paris",
            "C: f250 2019 red",
        ),
        ["elena moss"],
    ),
}


@pytest.mark.parametrize("text", ALL, ids=str)
def test_what_is_told_goes(text: str) -> None:
    """A value goes that its word, its form or its people tell."""
    assert replaced(f"C: {text}") == ALL[text]


@pytest.mark.parametrize("text", NONE, ids=str)
def test_what_only_looks_like_it_stays(text: str) -> None:
    """Queues, goods, fairs, seats, sums and errors are nobody's."""
    assert replaced(f"C: {text}") == []


@pytest.mark.parametrize("case", TALKS.values(), ids=TALKS)
def test_what_the_talk_tells_goes(case: tuple[tuple[str, ...], list[str]]) -> None:
    """What was said before tells what a short message is."""
    lines, expected = case
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: we moved in march, its 27b Tannery Wynd now",), ["27b Tannery Wynd"]),
        (("C: ive moved 3 times this year, now its 58 Penhallow",), ["58 Penhallow"]),
        (("C: I don't live there anymore, I'm at 31b Corn Hill now",), ["31b Corn Hill"]),
        (("C: he moved, it's 118 Copperfield now, not the old flat",), ["118 Copperfield"]),
        (("C: he lives at 4 Tir y Coed",), ["4 Tir y Coed"]),
        (("C: she moved so it's forty one glanrafon row flat two",), ["forty one glanrafon row flat two"]),
        (("C: it's thirty one c marlowe terrace",), ["thirty one c marlowe terrace"]),
        (("C: should be fourteen c mellor brae",), ["fourteen c mellor brae"]),
        (("A: and the address, number 52?",), ["number 52"]),
        (("C: i'm at number 8a, the one with the red door",), ["number 8a"]),
        (("C: please leave it at number 11 if im out",), ["number 11"]),
        (("C: my house is number 31, the last one on the left",), ["number 31"]),
        (("C: House 7, please ring twice",), ["House 7"]),
        (("C: it's House 7, the one by the club",), ["House 7"]),
        (("A: Plot 4, Coral City?",), ["Plot 4, Coral City"]),
        (("C: Try the neighbours at 27, the ones with the dog",), ["27"]),
        (("C: the Okafors, number 9, take parcels",), ["number 9"]),
        (("C: the old lady at no 6 took it",), ["no 6"]),
        (("C: Mrs Adeyemi at 15 keeps our spare key",), ["Mrs Adeyemi", "15"]),
        (("A: Which house numbers, please?", "C: 41 and 43, both of them are ours since the wedding"), ["41", "43"]),
        (("A: are you still on Linden Terrace?",), ["Linden Terrace"]),
        (("A: Is she still living on Thornbury Road?",), ["Thornbury Road"]),
        (("A: The job is booked for Wharfedale Road, outside number 9.",), ["Wharfedale Road", "number 9"]),
        (("C: the leak is on Canal Street, opposite number 40",), ["Canal Street", "number 40"]),
        (("C: 41 Alder Court, not 14",), ["41 Alder Court", "14"]),
        (("C: flat 12 not 21",), ["flat 12", "21"]),
        (("C: 14 Alder Court, not 20 minutes away",), ["14 Alder Court"]),
        (("C: it's flat 2 not 5 euros",), ["flat 2"]),
        (("C: apartment 4 not 2 hours",), ["apartment 4"]),
        (("A: Plot 7, Phase 2, Savannah Gardens Estate?",), ["Plot 7, Phase 2, Savannah Gardens Estate"]),
        (("C: Block 4, Lot 11, Villa Sampaguita Subdivision",), ["Block 4, Lot 11, Villa Sampaguita Subdivision"]),
        (("C: S2210 Heronwood Trail, Lot 8, please",), ["S2210 Heronwood Trail, Lot 8"]),
        (("C: deliver to 44 Birch St, upper flat",), ["44 Birch St, upper flat"]),
        (("C: 44 Birch St basement unit",), ["44 Birch St basement unit"]),
        (("A: Address?", "C: 2118 Alder Rd", "A: I have 2181.", "C: no its 2118"), ["2118 Alder Rd", "2181", "2118"]),
        (("C: i live at 48 Alder Road", "C: not 84 but number 48!"), ["48 Alder Road", "48"]),
        (
            ("A: ship to 880 Mission Blvd?", "C: yes unit 612", "A: Fine, Unit 612."),
            ["880 Mission Blvd", "unit 612", "Unit 612"],
        ),
        (
            (
                "A: ship to 880 Mission Blvd?",
                "C: yes that's right, but one more detail, it's suite 742, not 741 on the door",
            ),
            ["880 Mission Blvd", "suite 742"],
        ),
        (("C: 613 Larch St", "C: its all new so the number may be 27 instead of lot 14"), ["613 Larch St", "lot 14"]),
        (("A: It says 613 N Larch St.", "C: i definitely put 631"), ["613 N Larch St", "631"]),
        (("A: Still 46 Oxford Road?", "C: still 46. same as before"), ["46 Oxford Road", "46"]),
        (("C: 41 Tennyson House. boiler make?",), ["41 Tennyson House"]),
        (("C: scanned it at 9 Heol Dewi, two streets over",), ["9 Heol Dewi"]),
        (("C: we are 14 Cnoc na Gréine, outside town",), ["14 Cnoc na Gréine"]),
        (("A: and where will we send it?", "C: 12 Harrow Ct"), ["12 Harrow Ct"]),
    ],
)
def test_houses_and_streets_amid_talk_are_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """An address is told in passing: a new one, a house by its number, a street without one, a plot on an estate."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("C: they moved to 12 monthly plans",),
        ("C: my address is the same but it is 20 Percent off",),
        ("C: it's 14 days now since i moved",),
        ("C: we moved and it is 30 Euro more now",),
        ("C: it's fourteen days of concert tickets",),
        ("C: i am at number 4 in the queue",),
        ("C: my order, number 17, to my address please",),
        ("C: it's number nine on the menu",),
        ("C: is the house number 1 in the charts?",),
        ("C: House 3, season 2 of it",),
        ("C: my house 2.0 account",),
        ("C: ms at 14 will call me back",),
        ("A: Which house numbers, please?", "C: 2 kids and 3 cats live there"),
        ("C: Is the shop still on Baker Street?",),
        ("C: we moved to Google Drive last year",),
        ("A: It is registered at Crown Court",),
        ("A: are you still on the market street branch?",),
        ("A: The complaint was logged at Head Office",),
        ("C: 3 of them, not 5",),
        ("C: i want version 12 not 21",),
        ("C: Phase 2 Estate Agents",),
        ("C: the N7500 Nighthawk Router drops",),
        ("C: lot 8, not sold",),
        ("C: yes house 1, not house 2, for the Monopoly board",),
        ("C: Fully booked at House 54, the club",),
        ("C: it's at House 12, a gig",),
        ("C: I'm number 62",),
        ("A: Are you still on Wall Street?",),
        ("C: Site 4 Cloud City",),
        ("C: N7460 Trail Run firmware",),
        ("C: the N7200 Alder Trail shoes please",),
    ],
)
def test_what_only_sounds_like_a_house_stays(lines: tuple[str, ...]) -> None:
    """Plans, sums, queues, shows, shops and wares have numbers and places, too."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: 2118 Alder Rd", "C: my order 2118 please"), ["2118 Alder Rd"]),
        (("C: 48 Alder Road", "C: i was there at 48 and he is 48"), ["48 Alder Road"]),
        (("C: 2118 Alder Rd", "C: it cost $2118"), ["2118 Alder Rd"]),
        (("C: 2118 Alder Rd", "C: and order unit 2 of the lamp"), ["2118 Alder Rd"]),
        (("C: 2118 Alder Rd", "C: unit 2.5 is out"), ["2118 Alder Rd"]),
        (("C: 2118 Alder Rd", "C: suite 7 please, the hotel one"), ["2118 Alder Rd"]),
        (("C: 2118 Alder Rd", "C: I have paid for unit 3."), ["2118 Alder Rd"]),
        (("C: 2118 Alder Rd", "C: building 7, it's a course building"), ["2118 Alder Rd"]),
        (
            ("C: 2118 Alder Rd", "C: my colleague told me that the lift does not go to suite 7, sorry"),
            ["2118 Alder Rd"],
        ),
        (("C: 613 Larch St", "C: i put 6130 in"), ["613 Larch St"]),
        (("C: we saw 2 Opera House, tickets",), []),
    ],
)
def test_the_number_of_a_house_may_be_of_something_else(lines: tuple[str, ...], expected: list[str]) -> None:
    """An order, an age and a sum may be like the number of a house."""
    assert replaced(*lines) == expected
