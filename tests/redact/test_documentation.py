"""The examples on the page about operators are what the operators make."""

import re
from pathlib import Path

import pytest

from transcrub.conversation import Conversation, parse_conversation
from transcrub.finding import Finding
from transcrub.redact import Policy, redact
from transcrub.redact.operators import OPERATORS

PAGE = (Path(__file__).parents[2] / "docs/how-to/operators.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$", PAGE, re.MULTILINE)
VALUES = (
    ("John Doe", "PERSON"),
    ("john@mail.example", "EMAIL_ADDRESS"),
    ("John.", "PERSON"),
    ("415-555-2671", "PHONE_NUMBER"),
)


def chat() -> tuple[Conversation, list[Finding]]:
    """Return the chat that the page tells of, and what is found in it."""
    texts = re.findall(
        r'"([^"]+)"', PAGE[PAGE.index("What each makes of") : PAGE.index("| operator |")].replace("\n", " ")
    )
    conversation = parse_conversation({"id": "example", "messages": [{"text": text} for text in texts]})
    findings = [
        Finding(field.pointer, start, start + len(value.rstrip(".")), entity, 0.9, "test.rule")
        for field in conversation.fields()
        for value, entity in VALUES
        if (start := field.value.find(value)) >= 0
    ]
    return conversation, findings


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_table_shows_what_is_made(row: tuple[str, ...]) -> None:
    """Message by message, as each operator leaves them."""
    operator, *expected = row
    conversation, findings = chat()

    redaction = redact(conversation, findings, Policy(operator=operator))

    assert [edit.after for edit in redaction.edits] == [cell.replace("\\", "") for cell in expected]


def test_the_table_has_every_operator_that_needs_no_key() -> None:
    """Hash and encrypt are shown by their form."""
    assert {row[0] for row in ROWS} == set(OPERATORS) - {"hash", "encrypt"}


@pytest.mark.parametrize(("value", "stand_in"), [("8821", "0001"), ("AB-12345", "XX-00001")])
def test_the_shapes_are_as_told(value: str, stand_in: str) -> None:
    """Zeros and a count for digits, x for letters."""
    assert f"`{value}` becomes `{stand_in}`" in PAGE
    conversation = parse_conversation({"id": "c", "messages": [{"text": value}]})
    finding = Finding("/messages/0/text", 0, len(value), "ACCOUNT_NUMBER", 0.9, "test.rule")
    assert redact(conversation, [finding], Policy(operator="surrogate")).edits[0].after == stand_in
