"""What chats of strangers taught: values and names that stand there plainly, and things that only look like them."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Thank you, Sky. I can see it.",), ["Sky"]),
        (("A: Got it, Rusty! Your appointment stands.",), ["Rusty"]),
        (("A: Nurse Blessing will call you",), ["Blessing"]),
        (("C: sent a pic to my friend River and now it hangs",), ["River"]),
        (("C: I want to add my carer, Blessing, so she can come",), ["Blessing"]),
        (("A: Please confirm the whole VIN.", "C: let me look... 4S4BSANC6K3294471"), ["4S4BSANC6K3294471"]),
        (("A: The VIN I have on record ends in K3294471.",), ["K3294471"]),
        (("C: now in Pune 411 038",), ["411 038"]),
        (("A: So it goes to Orange, NSW 2800.",), ["2800"]),
        (("C: key safe is 1937C if were out",), ["1937C"]),
        (("A: Our hotline is 6555 0199.",), ["6555 0199"]),
        (("A: Your payment was posted to PRN 2021016400387421.",), ["2021016400387421"]),
        (("A: What's your IP address?", "C: 5.1.4.74"), ["5.1.4.74"]),
        (("C: the log says 203.0.113.9",), ["203.0.113.9"]),
        (("A: I'll text a code to (402) 555-0176.", "C: ok its 883015"), ["(402) 555-0176", "883015"]),
        (
            ("C: could you add my frequent flyer number?", "A: Of course, what is it?", "C: SB 9902 4471 3"),
            ["SB 9902 4471 3"],
        ),
        (("A: We need your car registration for the gate.", "C: YK19 OZT"), ["YK19 OZT"]),
        (("C: no signal at my new flat, E17 4QJ",), ["E17 4QJ"]),
        (("C: i changed my pin to 4471",), ["4471"]),
        (("C: transfer 1,200 to Mohammed Hussain ref rent may",), ["Mohammed Hussain"]),
        (("C: show me all payments to priya this year",), ["priya"]),
        (("C: i want to send mark 60 quid",), ["mark"]),
        (("C: the payee M Castellano doesn't match",), ["M Castellano"]),
        (("C: (503) 555-0148. account is in my wifes name",), ["(503) 555-0148"]),
        (("C: its SA31 1QN in case you need it",), ["SA31 1QN"]),
        (("C: pay back will for the curry",), ["will"]),
        (("C: I need to pay Bill for the boiler",), ["Bill"]),
        (("C: transfer to sunny twenty dollars",), ["sunny"]),
        (("C: zelle marcus 60",), ["marcus"]),
        (("C: has CHIDI sent me the money yet",), ["CHIDI"]),
        (("C: could mr young from the mortgage team ring me",), ["mr young"]),
        (("C: we're coming for Hope's hen do",), ["Hope"]),
        (("C: account no. 62167160",), ["62167160"]),
        (("C: the cpf is 418.220.937-05",), ["418.220.937-05"]),
        (("C: beatrix (at) okhale (dot) design",), ["beatrix (at) okhale (dot) design"]),
        (("A: A code was sent to you.", "C: It is G-481902. Shall I write it here?"), ["G-481902"]),
        (("C: my account no. is 62167160",), ["62167160"]),
        (("C: Acct. no. 62167160",), ["62167160"]),
        (("C: my reg no. is KX19 VFO",), ["KX19 VFO"]),
        (("C: my account number. 62167160",), ["62167160"]),
        (("C: jorourke87 hotmail com",), ["jorourke87 hotmail com"]),
        (("C: mail nadia petrova 22 at gmail com",), ["nadia petrova 22 at gmail com"]),
        (("C: add solheimkari at gmail",), ["solheimkari at gmail"]),
        (("C: it's spelled k o v a c s",), ["k o v a c s"]),
        (("C: the code is 448 120",), ["448 120"]),
        (("C: 209 447 was the code",), ["209 447"]),
        (("A: I've sent a code to your phone.", "C: 448120"), ["448120"]),
        (("C: hi", "C: apt 12f"), ["apt 12f"]),
        (("C: hi", "C: bldg C unit 211"), ["bldg C unit 211"]),
        (("C: Bill Youngblood, PO Box 118, Pawhuska OK 74056",), ["Bill Youngblood", "PO Box 118, Pawhuska OK 74056"]),
        (("A: Is the address still 2 Windmill Close?",), ["2 Windmill Close"]),
        (("A: I have two accounts, one ends 3308.",), ["3308"]),
        (("A: Is your registration KX19 VFD?",), ["KX19 VFD"]),
        (("C: my reg is KX19 VFO", "A: It says KX19 VFD.", "C: mine is KX19VFO"), ["KX19 VFO", "KX19 VFD", "KX19VFO"]),
        (("C: account number 62167160", "A: I read 62167106?"), ["62167160", "62167106"]),
    ],
)
def test_what_stands_there_plainly_goes(lines: tuple[str, ...], expected: list[str]) -> None:
    """Names that are words where they are spoken to, and numbers behind a word for them."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Thank you, Team.",),
        ("C: my name is spelt wrong on the slip",),
        ("A: What are the passengers' names? I'd suggest 3A and 4D.", "C: 3A and 4D ok"),
        ("A: Your name and the reference?", "C: Confirmation HLC-88203-7751"),
        ("C: updated from 4.12.0.118 to 5.0.2.31",),
        ("C: the client is 5.1.4.74. should i update that",),
        ("C: i can wait for the black sherpa",),
        ("C: green barbour, size 12, theres a lip balm in the pocket",),
        ("A: the odometer shows 22,031 mi, more than before",),
        ("C: yeh",),
        ("C: is that yours? no. 62167160 of them are",),
        ("A: What name and VAT number shall I put on?",),
        ("A: That's it. Dr. Martens 1460 in cherry red",),
        ("A: What's the password?", "C: Understood. Bye!"),
        ("C: a macbook with M1 8GB, ready by W1 5PM",),
        ("C: pay bill for the gas",),
        ("C: transfer to bill pay",),
        ("C: i'll pay mark up",),
        ("C: 3 million dong is how much",),
        ("C: s o r r y",),
        ("C: h e l l o o o",),
        ("C: options a b e f",),
        ("C: i use gmail com at work",),
        ("C: someone at gmail told me",),
        ("C: see http://kestrelmail.com",),
        ("C: the error code is 448120",),
        ("A: It comes off the card on 12/17.",),
        ("C: the lamp is flashing amber every few minutes",),
        ("C: my bill rose by thirty pounds",),
        ("C: to be frank i am tired",),
        ("A: Is it the 3.5mm jack?",),
        ("A: Hope the ankle's right soon!",),
        ("C: from some website called gearhuntz",),
        ("A: We have three in the Grace range.",),
        ("C: O for oscar",),
        ("C: 0 libPlotCore.dylib 0x10a3f41c0 PCFontResolve + 212",),
        ("A: Can I have your full name?", "C: Full name:"),
        ("C: no way Jose!",),
        ("C: it's gona be 7 of us",),
        ("C: put a block on gambling, Bet365 and William Hill and all those",),
        ("A: check that the APN under Access Point Names reads 'nimbus.fast' with APN type 'default,supl,mms'",),
        ("C: i got the black bouclé in small",),
    ],
)
def test_what_only_looks_like_it_stays(lines: tuple[str, ...]) -> None:
    """Versions, seats, cloth, shops and words."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                'A: Can you give me the EIN and the answer to your security question, "first concert"?',
                "C: EIN 12-4480917. the beatles",
            ),
            ["12-4480917", "the beatles"],
        ),
        (("A: What's your first pet's name, and the last 4 of your SSN?", "C: 4471. Biscuit"), ["4471", "Biscuit"]),
        (("A: What was the name of your first pet?", "C: my dog's name was Waffles"), ["Waffles"]),
        (("A: What is your username?", "C: ORDER IS 4492018856"), []),
        (("A: What is your username?", "C: my order was 4471829 thanks"), []),
        (("C: username?", "A: I've put $39 back."), []),
    ],
)
def test_a_secret_stands_beside_another_answer(lines: tuple[str, ...], expected: list[str]) -> None:
    """Of several answers one is the secret word; what announces another is no username, and a sum is none."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: You are chatting with FernUni, the Fern Bay University assistant.",), []),
        (("A: Hi, I'm Pip, the Fernhill Bank assistant. Ask me!",), []),
        (("A: I'm Rosa, the Executive Assistant",), ["Rosa"]),
        (("A: This is Rosa, the assistant manager.",), ["Rosa"]),
        (("C: dad has a new pup too, Nala, can i add her",), []),
        (("C: our cat's name is Waffles",), []),
        (("C: dog name is waffles",), ["waffles"]),
        (("C: walked the dog, Anna came by",), ["Anna"]),
        (("A: Please type the sender's name as it should appear.",), []),
        (("A: Please provide: full name, phone, SIN or business number.",), []),
        (("A: Who am I speaking with?", "C: Anna Bell, Hay Catering"), ["Anna Bell"]),
        (("A: Your name and order number?", "C: anna bell, 3 may"), ["anna bell"]),
        (("A: Please type the MAC address from your FritzBox 7590.",), []),
        (("A: The correct SSN for the W-2c?", "C: W-2c is the form"), []),
        (("A: For more type E. Pour le service tapez F.",), []),
        (("A: Our limousine transfer is S$95 nett.",), []),
        (("C: bill for my gall bladder scan",), []),
    ],
)
def test_bots_pets_and_things_are_nobody(lines: tuple[str, ...], expected: list[str]) -> None:
    """A bot and a pet have names, and are nobody; nor is a street, a firm, a form or a sum."""
    assert replaced(*lines) == expected
