"""What passes are shown: one character for another, and nothing that an operator left to read."""

import pytest

from transcrub.conversation import conversation_of_text
from transcrub.detect.legible import legible

DIGEST = "9f2c41d07be3a856"
SEALED = "xvRoWCNaDqR-FgbcYHzDTmhbxupX1xI5saMzFlGckPlGDpFB2DEc"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("hi \ud800 there", "hi \ufffd there"),
        (f"I am [PERSON:{DIGEST}], hi", "I am [REDACTED_______________], hi"),
        (f"[ENC:PERSON:{SEALED}]", f"[{'REDACTED'.ljust(11 + len(SEALED), '_')}]"),
        ("I am [PERSON_2] and [REDACTED]", "I am [PERSON_2] and [REDACTED]"),
        ("see [1]: here", "see [1]: here"),
    ],
)
def test_what_was_redacted_says_nothing(text: str, shown: str) -> None:
    """A digest and a sealed value read as a blank of their length."""
    (field,) = legible(conversation_of_text(text)).fields()
    assert field.value == shown
    assert len(shown) == len(text)


def test_what_is_as_it_should_be_is_not_copied() -> None:
    """Most conversations."""
    conversation = conversation_of_text("order 12: [REDACTED]")
    assert legible(conversation_of_text("hi")).messages
    assert conversation.messages == legible(conversation).messages
