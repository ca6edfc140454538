"""The public names: three lines are enough, and nobody changes them by accident."""

import subprocess
import sys

import transcrub
from transcrub import Policy, Redactor, parse_conversation


def test_the_public_names_are_these() -> None:
    """`__all__` is pinned, sorted, and every name in it can be had."""
    expected = ["Conversation", "Policy", "Redaction", "Redactor", "__version__", "parse_conversation"]

    assert transcrub.__all__ == expected
    assert all(getattr(transcrub, name) is not None for name in transcrub.__all__)


def test_three_lines_redact_a_text() -> None:
    """What the README shows works as it stands."""
    redactor = Redactor.standard()

    assert redactor.redact_text("write to jane@example.com") == "write to [REDACTED]"


def test_a_conversation_is_redacted_with_a_policy_of_ones_own() -> None:
    """Detector, policy and conversation are public, too."""
    redactor = Redactor(Redactor.standard().detector, Policy(operator="tag"))
    conversation = parse_conversation({"id": "1", "messages": [{"text": "mail jane@example.com"}]})

    assert redactor.redact(conversation).texts() == {"/messages/0/text": "mail [EMAIL_ADDRESS]"}


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    """A typing error is told as Python tells it."""
    done = subprocess.run(
        [sys.executable, "-c", "from transcrub import Redacter"], capture_output=True, text=True, check=False
    )

    assert "cannot import name 'Redacter'" in done.stderr
