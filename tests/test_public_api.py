"""The public names: three lines are enough, and nobody changes them by accident."""

import inspect
import re
import subprocess
import sys

import transcrub
from transcrub import Policy, Redactor, parse_conversation


def test_the_public_names_are_these() -> None:
    """`__all__` is pinned, sorted, and every name in it can be had."""
    expected = [
        "Conversation",
        "DetectionError",
        "Detector",
        "DetectorOptions",
        "Finding",
        "Keys",
        "MalformedConversationError",
        "Pass",
        "Policy",
        "Redaction",
        "Redactor",
        "SettingsError",
        "TranscrubError",
        "Why",
        "__version__",
        "parse_conversation",
        "standard_detector",
    ]

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


def test_what_the_public_names_take_and_give_is_public() -> None:
    """Nobody has to look for a module to make a redactor or to name what it gives."""
    signatures = [
        inspect.signature(each)
        for each in (Redactor, Redactor.redact, Redactor.findings, transcrub.standard_detector, parse_conversation)
    ]
    told = " ".join(str(part) for each in signatures for part in (*each.parameters.values(), each.return_annotation))
    named = set(re.findall(r"\btranscrub\.[\w.]+\.(\w+)", told))

    assert {"Detector", "DetectorOptions", "Policy", "Keys", "Finding", "Redaction", "Conversation"} <= named
    assert named <= set(transcrub.__all__)


def test_the_names_are_told_before_they_are_imported() -> None:
    """A shell that completes from `dir` shows them; telling them imports nothing."""
    script = (
        "import sys, transcrub; print(*dir(transcrub)); print(*(each for each in sys.modules if 'transcrub.' in each))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    names, modules = done.stdout.splitlines()

    assert set(transcrub.__all__) <= set(names.split())
    assert modules.split() == ["transcrub.version"]


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    """A typing error is told as Python tells it."""
    done = subprocess.run(
        [sys.executable, "-c", "from transcrub import Redacter"], capture_output=True, text=True, check=False
    )

    assert "cannot import name 'Redacter'" in done.stderr
