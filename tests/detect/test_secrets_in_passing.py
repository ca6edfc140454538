"""Secrets told in brief or in passing: at doors, behind "pw", as answers to questions; and what is none."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C: pass moon$river works there", ["moon$river"]),
        ("C: the wifi pw hunter-moth77", ["hunter-moth77"]),
        ("C: lock combo 4-18-33 for the shed", ["4-18-33"]),
        ("C: gate is hash 2210 then push", ["hash 2210"]),
        ("C: back gate #4410*", ["#4410*"]),
        ("C: ring the intercom 304", ["304"]),
        ("C: if the gate is shut use 7719B", ["7719B"]),
        ("A: Temporary word is Plum-Otter-41, please change it", ["Plum-Otter-41"]),
        ("C: 05/27 331", ["331"]),
        ("C: pw reset isnt working", []),
        ("C: pw expired", []),
        ("C: press intercom and wait", []),
        ("C: gate is B22 for the flight", []),
    ],
)
def test_a_secret_is_told_in_brief(text: str, expected: list[str]) -> None:
    """What is keyed in stands behind its door, and a password behind "pw"."""
    assert replaced(text) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: 2nd letter of the security word?", "C: think i am. its heather anyway"), ["heather"]),
        (("A: Your safe word please.", "C: kestrel"), ["kestrel"]),
        (("A: City where your parents met?", "C: Lagos. she was a nurse"), ["Lagos"]),
        (("A: Which question?", "C: first pet. ive tried pickle and Pickles"), ["pickle", "Pickles"]),
        (("A: Passphrase?", "C: sure. passphrase is green owl tea"), ["green owl tea"]),
        (('A: The memorable word she gave was "heather"',), ["heather"]),
        (("A: We must not take the security code here", "C: too late its 441 lol"), ["441"]),
        (("C: forgot my password. i tried chrome and safari",), []),
        (("C: my password isnt working, i tried everything",), []),
        (("A: What is your security question?", "C: i tried spaces and hyphens"), []),
        (("A: Please don't share your cvv", "C: it's 350"), []),
        (("C: how do i pass user_id and token_2 to the api",), []),
        (("C: the intercom is 24 volt",), []),
        (("A: What is your memorable word?", "C: god"), ["god"]),
        (("C: i reset my password and set it to monthly",), []),
        (('A: The password page said "invalid"',), []),
        (("A: What is the code we sent?", "C: it is showing error NB-4021"), []),
        (("A: What is your PIN?", "C: im in. lifesaver"), []),
        (("A: I sent you a code, what is it?", "C: came. cheers"), []),
    ],
)
def test_a_secret_is_told_in_passing(lines: tuple[str, ...], expected: list[str]) -> None:
    """Where one speaks of a secret, the word that was tried, put or said is one."""
    assert replaced(*lines) == expected
