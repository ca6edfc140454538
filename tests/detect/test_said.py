"""Names in their plain meaning, herbs, colours, peoples' dishes, shows and jargon; the same words as names."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    "line",
    [
        "i have zero faith in this app",
        "the amber warning light stays on",
        "the holly garland on our gate is gone",
        "please be frank with us",
        "can I open a roth ira here",
        "we have basil, ginger and sherry vinegar in it, any allergy is noted",
        "An hour on hold. Bravo.",
        "Olive oil leaked in the bag",
        "you rob people with these fees",
        "do you have German speaking staff",
        "Holder is my aunt",
        "the rug comes in Olive and Ruby",
        "she was only tryin to pay",
        "what does KYC need",
        "the txid is missing",
        "only the first few chars please",
        "Liebe Grüße und danke",
        "a venmo'd payment is missing",
        "The Colombian Huila roast was stale",
        "two tickets for Hamilton on friday",
        "Wendy's charged my card twice",
        "Dear Evan Hansen was cancelled, refund me",
        "I found a Skoda Octavia SE in grey",
        "the chase app is down",
    ],
)
def test_words_in_their_plain_meaning_stay(line: str) -> None:
    """What stands around a word makes a word of it."""
    assert replaced(f"C: {line}") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("I spoke with Faith in accounts", ["Faith"]),
        ("my colleague Frank with the beard", ["Frank"]),
        ("my neighbour Amber has the key", ["Amber"]),
        ("please ask Olivia about the oil", ["Olivia"]),
        ("my daughter Ruby has the ring", ["Ruby"]),
        ("my son Robin, he is six", ["Robin"]),
        ("I'm Martin Rankin", ["Martin Rankin"]),
        ("my aunt Wendy's order is late", ["Wendy"]),
    ],
)
def test_the_same_words_are_names_elsewhere(line: str, expected: list[str]) -> None:
    """Whoever is asked, met or of one's kin is somebody."""
    assert replaced(f"C: {line}") == expected


def test_wares_of_a_chat_are_nobody() -> None:
    """A loveseat that was called Harper is Harper in all of the chat, and so is what has a price beside it."""
    assert (
        replaced(
            "C: is the Harper loveseat in stock?",
            "A: Harper in sage is out until May. The Parker and the Olivia are the same size.",
            "C: what does the Olivia cost",
            "A: Olivia is $1,149, Parker is $989",
        )
        == []
    )


def test_somebody_beside_wares_stays_somebody() -> None:
    """An agent who is called as a ware is stays somebody."""
    found = replaced(
        "A: Hi, I'm Olivia. How can I help?", "C: is the Olivia dress in stock?", "C: thank you Olivia, bye"
    )
    assert found.count("Olivia") > 1
