"""Secrets that are told with doubt, and words beside the same question that are none."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: You picked a memorable place in 2011. What is it?", "C: That would be Tenby, where we wed."), ["Tenby"]),
        (
            ("A: There is a password for calls, do you know it?", "C: I think it is Quillon, after the cat."),
            ["Quillon"],
        ),
        (("A: What's the password?", "C: It must be Brackley. He used it everywhere."), ["Brackley"]),
        (
            ("A: The first street you lived on?", "C: Harrow? Or did I put Fenwick? We left soon."),
            ["Harrow", "Fenwick"],
        ),
        (("A: And the first car?", "C: A Tatra Sport, blue."), ["Tatra Sport"]),
        (("A: And the first car?", "C: A Crimson Charger, cream."), ["Crimson Charger"]),
        (("A: The family password please?", "C: He said it would be quillifer. He wasn't sure"), ["quillifer"]),
        (("A: What's the password?", "C: he says m and o. or just the whole thing its Tiramisu"), ["Tiramisu"]),
        (
            (
                "A: Which password shall the driver say?",
                "C: For the password my wife says Brackley kettle, because we have one.",
                "A: Brackley it is.",
            ),
            ["Brackley kettle", "Brackley"],
        ),
        (
            ("A: The wifi password is on the sticker.", "C: sticker says jade-otter-2281, works"),
            ["jade-otter-2281"],
        ),
        (("A: Your password is printed on the letter.", "C: letter reads Kw4-tern-9."), ["Kw4-tern-9"]),
        (("A: The last two digits of the OTP we sent?", "C: all of it is 771204 so 04"), ["771204", "04"]),
        (
            ("A: Your PIN please?", "C: locked", "A: Try the 2nd and 5th characters?", "C: honestly no idea. k and 7?"),
            ["k and 7"],
        ),
        (("A: The second and fifth letter of your word?", "C: the whole word its quillifer"), ["quillifer"]),
        (("C: he said the gate code didnt work", "C: its #0582 now"), ["#0582"]),
        (("A: Is there a lockbox?", "C: yes on the side door, 4-4-8-0."), ["4-4-8-0"]),
        (("A: I've emailed you a new code, enter it on the page.", "C: oh too late, 449120, haha"), ["449120"]),
        (("A: That code has expired. I've sent a new one.", "C: 771402"), ["771402"]),
        (("A: I paid for it, is there a lock box?", "C: order it open; its #0582"), ["#0582"]),
        (("A: We texted you a code for the order.", "C: 449 120 is the one i got"), ["449 120"]),
        (("A: I'll reset the router password. The new one is fern-gate-7714.",), ["fern-gate-7714"]),
        (("C: gate is 7741B then up, lift code 0612",), ["7741B", "0612"]),
        (("A: Do you know your PIN? It's four to six digits.", "C: Is it 2207?"), ["2207"]),
    ],
)
def test_a_secret_that_is_supposed_is_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """Whoever does not quite remember tells a secret as a question, or as what it would be."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: What's the password?", "C: I think it is Friday that it resets?"),
        ("A: What's the password?", "C: Was it Sunday when I set it? I forget."),
        ("A: What's the password?", "C: Really? It is not on the letter."),
        ("A: Can I help you with anything else?", "C: Did I put Toolbox? I meant the case."),
        ("A: What's the password?", "C: honestly it is ridiculous."),
        ("A: I've sent the code", "C: its 449 120 pounds"),
        ("A: I've sent you a code", "C: order 449120 has not come yet, where did you send it"),
        ("C: the gate code fails", "C: order #44718 is late"),
        ("C: the lock box costs #5000",),
        ("C: is there a lockbox", "C: paid it, invoice #44719"),
        ("C: is the keypad in stock? my ticket was #4471",),
        ("C: my order is #4471 and the building code is strict",),
        ("A: I sent a new code", "C: I paid 120 000 already"),
        ("A: I texted you the code", "C: i still owe you 120 000"),
        ("A: we emailed your promo code", "C: 449120 thanks"),
        ("A: we sent a discount code", "C: 449120 was my order"),
        ("A: I sent a new code", "C: 449120 is my order"),
        ("A: What's your PIN?", "C: later. speedtest 412 / 231, ping 14"),
        ("A: And the password?", "C: light is green. 487 down 95 up"),
        ("A: What's your PIN?", "C: later. i get 4120 mbps"),
        ("A: Is there anything else?", "C: my wife says Sunday is nice."),
        ("A: And the first car?", "C: a blue one, i sold it"),
        ("A: The password is on the letter.", "C: letter says 14 days"),
        ("A: The password is on the sticker.", "C: it shows no text. error says 2041"),
        ("A: Try the 2nd and 5th seats?", "C: k and 7?"),
        ("C: I forgot the password huhu",),
        ("C: lost my pin smh",),
        ("C: forgot my password lol",),
        ("A: Your PIN? It's four to six digits.", "C: no idea"),
        ("A: The new one is version-3391.",),
        ("C: the phone rang in the nineteen thirty service",),
        ("C: gate is B12 i think, no code",),
    ],
)
def test_what_is_supposed_of_other_things_stays(lines: tuple[str, ...]) -> None:
    """A day, a word of wonder, and what nobody asked for are no secrets."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: branch code 250655 for the transfer",), ["250655"]),
        (("A: Please share the consumer number.", "C: consumer no 700418"), ["700418"]),
        (("A: Your vendor number?", "C: Vendor K-4410927."), ["K-4410927"]),
        (("C: they gave me a port code, the port code is 40718",), ["40718"]),
        (("A: You also have a transponder, 0188 3307 412, to top up?",), ["0188 3307 412"]),
        (("A: What does the authenticator show?", "C: 408 331"), ["408 331"]),
        (("A: The door PIN?", "C: pin *7716"), ["*7716"]),
        (("A: Last four of the phone?", "C: 7714", "A: Hmm not what I have.", "C: oh then 6230"), ["7714", "6230"]),
    ],
)
def test_numbers_of_payers_and_doors_are_found(lines: tuple[str, ...], expected: list[str]) -> None:
    """Banks, utilities, toll roads and networks number people by names of their own."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("C: the parcel is in transit since the 4th",),
        ("C: the connection no longer works",),
        ("C: my first flight 2207 was late",),
        ("C: dial *123# for the balance",),
        ("C: my favourite film is on channel 4",),
    ],
)
def test_what_only_sounds_like_such_numbers_stays(lines: tuple[str, ...]) -> None:
    """Parcels, flights, networks and films have words and numbers, too."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: What's your PIN?", "C: 4871, I looked it up and wrote it down"), ["4871"]),
        (("A: What's your PIN?", "C: 4471. the speed is 3 mbps"), ["4471"]),
        (("A: What's your account number?", "C: 48712, my internet is up and down"), ["48712"]),
        (("A: What's your account number?", "C: 48712 and the ping is bad"), ["48712"]),
        (("C: the pin is 4471 train me",), ["4471"]),
        (("A: your account number?", "C: build 44556677"), ["44556677"]),
        (("A: your account number?", "C: row 44556677"), ["44556677"]),
    ],
)
def test_words_elsewhere_in_a_message_take_no_value_away(lines: tuple[str, ...], expected: list[str]) -> None:
    """A number is a speed, a thing's or a time's only by the word beside it."""
    assert replaced(*lines) == expected
