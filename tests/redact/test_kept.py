"""What a policy keeps hides nothing else: an order's number may be a card's, and an address may be read too wide."""

import pytest

from transcrub.conversation import Conversation, parse_conversation
from transcrub.detect import standard_detector
from transcrub.finding import Finding
from transcrub.redact import Policy, redact
from transcrub.redactor import Redactor


def chat(*texts: str) -> Conversation:
    return parse_conversation({"id": "c", "messages": [{"text": text} for text in texts]})


@pytest.mark.parametrize(
    ("also", "operator", "taken"),
    [
        ((), None, []),
        ((("CREDIT_CARD", 0.9),), None, ["CREDIT_CARD"]),
        ((("CREDIT_CARD", 0.4),), None, []),  # too unsure to be replaced by itself
        ((("CREDIT_CARD", 0.9),), "keep", []),
        ((("CREDIT_CARD", 0.6), ("US_SSN", 0.8)), None, ["US_SSN"]),
        ((("LOCATION", 0.9),), None, []),
    ],
)
def test_what_is_kept_goes_where_something_else_in_it_goes(
    also: tuple[tuple[str, float], ...], operator: str | None, taken: list[str]
) -> None:
    """Under the name of the likeliest that the policy replaces."""
    policy = Policy() if operator is None else Policy.from_table({"entities": {"CREDIT_CARD": {"operator": operator}}})
    finding = Finding("/messages/0/text", 0, 11, "ORDER_ID", 0.9, "test", also=also)
    redaction = redact(chat("4111 1111 1"), [finding], policy)
    assert [each.entity for each in redaction.redacted] == taken
    assert len(redaction.kept) == (not taken)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("please call me about my order +1 415 555 2671", "please call me about my order [REDACTED]"),
        ("Can you refund my order 415-555-2671 is my cell", "Can you refund my order [REDACTED] is my cell"),
        ("order: 4012888888881881 cvv 123", "order: [REDACTED] cvv [REDACTED]"),
        ("refund to the order: 4111-1111-1111-1111 please", "refund to the order: [REDACTED] please"),
        ("about the invoice (415) 555-2671 is my number", "about the invoice [REDACTED] is my number"),
        ("my case 078-05-1121", "my case [REDACTED]"),
        ("order number 4155552671", "order number 4155552671"),
    ],
)
def test_a_word_for_an_order_hides_no_card_and_no_phone(text: str, left: str) -> None:
    """What is written as hardly anything else is, or has a word of its own behind it."""
    assert Redactor.standard().redact_text(text) == left


def test_what_is_known_goes_behind_a_word_for_an_order_too() -> None:
    """The same number was told as an account's before."""
    found = chat("my account number is 4417882301", "the order 4417882301 is late")
    edits = Redactor.standard().redact(found).edits
    assert [each.after for each in edits] == ["my account number is [REDACTED]", "the order [REDACTED] is late"]


def test_an_address_that_is_kept_gives_up_the_card_in_it() -> None:
    """However wide it was read."""
    policy = Policy.from_table({"entities": {"STREET_ADDRESS": {"operator": "keep"}}})
    text = "I live at 12 Main St, Springfield IL 62704. card 4111 1111 1111 1111, ip 10.1.2.3"
    assert "4111" not in Redactor(standard_detector(), policy).redact_text(text)
