"""Whole chats as people type them: what goes, and what stays."""

import pytest

from transcrub.conversation import parse_conversation
from transcrub.redactor import Redactor

REDACTOR = Redactor.standard()

# A line is the side that speaks, what it types, and what of it is replaced.
CHATS = {
    "an answered question is over once the talk goes on": [
        ("A", "ty. policy holder name + dob pls", []),
        ("C", "george o'malley 11/02/59", ["george o'malley", "11/02/59"]),
        ("A", "and the last 4 of your ssn", []),
        ("C", "fine 7712", ["7712"]),
        ("A", "perfect george, whats the claim about", ["george"]),
        ("C", "hail damage on 5/14, roof is 12 yrs old. est repair 8400", []),
    ],
    "versions and codes of errors are no account": [
        ("A", "whats your member id and date of birth", []),
        ("C", "MBR 0048812, march 9 1971", ["MBR 0048812", "march 9 1971"]),
        ("A", "thanks. what do you see?", []),
        ("C", "chrome 126.0.6478 on windows 11, error 0x80070005", []),
    ],
    "a name opens a message, brands and goods are nobody": [
        ("A", "Mark, you're all set.", ["Mark"]),
        ("C", "ty!! whats the price of the michael kors boots and the levi 501 in 32x34", []),
        ("A", "the levi is 69.50, sku 00501-0114. promo code DK34EF works too", []),
    ],
    "a new password is announced, a refusal is none": [
        ("A", "and your pin number if you have it", []),
        ("C", "dont have it", []),
        ("A", "ok, your security answer then. what is your mother's maiden name", []),
        ("C", "thompson", ["thompson"]),
        ("A", "great, your new password is e1mzlf7wbn", ["e1mzlf7wbn"]),
    ],
}


@pytest.mark.parametrize("chat", CHATS.values(), ids=CHATS)
def test_a_chat_as_it_is_typed(chat: list[tuple[str, str, list[str]]]) -> None:
    """In every message just these values are replaced."""
    messages = [{"direction": {"A": "outbound", "C": "inbound"}[side], "text": text} for side, text, _ in chat]
    redacted = REDACTOR.redact(parse_conversation({"id": "c", "messages": messages})).redacted
    found = [
        [text[each.start : each.end] for each in redacted if each.pointer == f"/messages/{number}/text"]
        for number, (_, text, _) in enumerate(chat)
    ]
    assert found == [values for *_, values in chat]
