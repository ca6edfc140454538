"""Names that are words, of those who welcome a customer, and those that kin or work tells; firms and words stay."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A: Hi, Fernleigh Rail, I'm Rich. What's your booking about?", ["Rich"]),
        ("A: Good morning! I'm Sunny. How can I help?", ["Sunny"]),
        ("A: Hello from Oakmoor Power! I'm Star. Which car is it?", ["Star"]),
        ("A: Hello, dispatch desk. Comfort here. Who is it for?", ["Comfort"]),
        ("A: Good afternoon, parking team, Precious here again.", ["Precious"]),
        ("A: You've reached Renée. What's up?", ["Renée"]),
        ("A: You've got Pilar Quiroga, claims support. Policy?", ["Pilar Quiroga"]),
        ("A: Good day! Marvellous from Wick Express. Which parcel?", ["Marvellous"]),
        ("A: Hello po, Rhodelyn of Sinag Power here. How may I help?", ["Rhodelyn"]),
        ("C: ask Grace my sister about it, or better so Mercy my aunt", ["Grace", "Mercy"]),
        ("C: call my sister blessing. she is in", ["blessing"]),
        ("C: Innocent, the gardener. from 7 to 16", ["Innocent"]),
        ("C: joy is the wife, i only pay", ["joy"]),
        ("C: my mother in law Florencia picks up", ["Florencia"]),
        ("C: leave it with guard Bahadur", ["Bahadur"]),
        ("C: helper Gift is in till four", ["Gift"]),
    ],
)
def test_who_welcomes_or_is_kin_is_found(line: str, expected: list[str]) -> None:
    """By what is said where one presents oneself, and by kin and work beside a word."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "C: Hi, I'm Deaf. Can we do this by chat?",
        "C: Hello, I'm Sorry. I was late",
        "C: You've reached Aurelia Air. hold on, it says",
        "C: You've got Mail, it says",
        "C: Hi. Gift from the shop here. Can I return it?",
        "C: hello, Delivery from Wick Express. It is late",
        "A: Hi, I'm Star, your virtual assistant. How can I help?",
        "C: this Summer my sister comes",
        "C: can you Grant my wife access",
        "C: i will pay my brother cash.",
        "C: my sister gift card is lost",
        "C: guard Duty is at nine",
        "C: the driver Uber sent",
        "C: Patience is the key",
    ],
)
def test_words_and_firms_beside_them_stay(line: str) -> None:
    """What one is, what one gets, when it is, and whom one reached stay."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Name on the parcel?", "C: j. marchetti"), ["j. marchetti"]),
        (("A: And your initials are K.S.?", "C: yes"), ["K.S."]),
        (("A: Good day, Thornby Vale Council. How can I help?", "C: bins"), []),
        (("A: Hello, Sterling Ash Pensions. How can I help?", "C: lost my letter"), []),
        (("C: sorry putol. it ended",), []),
        (("C: kasama na sa ticket?", "A: Opo, kasama na."), []),
        (("A: Ka pai. I can clear it.",), []),
        (("C: grr ok, she mustve had it",), []),
    ],
)
def test_edges_firms_and_other_languages(lines: tuple[str, ...], expected: list[str]) -> None:
    """An initial in small letters goes with its surname; councils, schools and strewn-in words are nobody."""
    assert replaced(*lines) == expected
