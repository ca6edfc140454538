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
