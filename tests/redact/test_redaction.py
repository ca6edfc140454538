"""Redaction: from findings to edits."""

import pytest

from transcrub.codec import Json
from transcrub.conversation import Conversation, parse_conversation
from transcrub.errors import DetectionError
from transcrub.finding import Finding
from transcrub.redact import Edit, Policy, Redaction, redact

_RAW: dict[str, Json] = {
    "id": "c1",
    "custom": 9007199254740993,
    "messages": [
        {"id": "m1", "direction": "inbound", "text": "I am jane@example.com, call 415-555-0134", "x": None},
        {"id": "m2", "direction": "outbound", "text": "Thank you jane@example.com"},
        {"id": "m3", "text": "jane@example.com"},
        {"id": "m4", "direction": "outbound", "text": "Bye", "from": {"id": "b"}},
    ],
}


def _conversation() -> Conversation:
    return parse_conversation(_RAW)


def _email(message: int, start: int, score: float = 0.95) -> Finding:
    return Finding(f"/messages/{message}/text", start, start + 16, "EMAIL_ADDRESS", score, "structured.email")


_PHONE = Finding("/messages/0/text", 28, 40, "PHONE_NUMBER", 0.75, "structured.phone_us")
_FINDINGS = (_email(0, 5), _PHONE, _email(1, 10), _email(2, 0))


def test_edits_hold_the_fields_that_change_and_nothing_else_of_the_interaction_moves() -> None:
    """Texts before and after by pointer; the rest of the raw interaction is as it came, to the same objects."""
    conversation = _conversation()
    redaction = redact(conversation, _FINDINGS, Policy())
    assert redaction.edits == (
        Edit("/messages/0/text", "I am jane@example.com, call 415-555-0134", "I am [REDACTED], call [REDACTED]"),
        Edit("/messages/1/text", "Thank you jane@example.com", "Thank you [REDACTED]"),
        Edit("/messages/2/text", "jane@example.com", "[REDACTED]"),
    )
    edited = redaction.apply(conversation)
    assert {**edited, "messages": None} == {**_RAW, "messages": None}
    assert edited["messages"][3] is _RAW["messages"][3]  # type: ignore[index]
    assert redaction.texts() == {edit.pointer: edit.after for edit in redaction.edits}
    assert conversation.raw == _RAW


@pytest.mark.parametrize(
    "messages",
    [
        [],
        [{"text": "I am joan@example.com, call 415-555-0134"}],
        [{"text": {"text": "I am jane@example.com, call 415-555-0134"}}],
    ],
)
def test_edits_are_made_where_their_texts_stand_and_nowhere_else(messages: list[Json]) -> None:
    """Another conversation, or the same one as it stands now, is not overwritten; what it says is not told."""
    redaction = redact(_conversation(), _FINDINGS, Policy())
    other = parse_conversation({"id": "c1", "messages": messages})

    with pytest.raises(DetectionError) as caught:
        redaction.apply(other)

    assert str(caught.value) == "the text at /messages/0/text is not the one that was redacted"


def test_findings_may_come_in_any_order_and_from_a_plan() -> None:
    """Findings rebuilt from their spans alone give the same edits."""
    rebuilt = [Finding(each.pointer, each.start, each.end, each.entity, each.score, "") for each in _FINDINGS[::-1]]
    assert redact(_conversation(), rebuilt, Policy()).edits == redact(_conversation(), _FINDINGS, Policy()).edits


def test_what_the_policy_keeps_is_told_and_stays() -> None:
    """By operator, by threshold, and by speaker; a message whose speaker is unknown is treated always."""
    policy = Policy.from_table(
        {
            "speakers": ["customer"],
            "entities": {"PHONE_NUMBER": {"operator": "keep"}, "EMAIL_ADDRESS": {"threshold": 0.9}},
        }
    )
    weak = _email(2, 0, score=0.8)
    redaction = redact(_conversation(), (*_FINDINGS[:3], weak), policy)
    assert redaction.redacted == (_FINDINGS[0],)
    assert redaction.kept == (_PHONE, _FINDINGS[2], weak)
    assert [edit.after for edit in redaction.edits] == ["I am [REDACTED], call 415-555-0134"]
    assert redact(_conversation(), [_email(2, 0)], policy).redacted == (_email(2, 0),)


def test_an_operator_that_changes_nothing_makes_no_edit() -> None:
    """A clean conversation is never written: an edit that is none would write it."""
    conversation = parse_conversation({"id": "c", "messages": [{"text": "[PERSON]"}]})
    finding = Finding("/messages/0/text", 0, 8, "PERSON", 0.9, "test.rule")
    redaction = redact(conversation, [finding], Policy(operator="tag"))
    assert redaction == Redaction((), (), ())


@pytest.mark.parametrize(
    "findings",
    [
        [_email(0, 30)],
        [_email(0, 5), _email(0, 6)],
        [Finding("/messages/0/text", 5, 5, "PERSON", 0.9, "")],
        [Finding("/messages/0/text", -3, 5, "PERSON", 0.9, "")],
        [_email(7, 0)],
        [Finding("/messages/0/id", 0, 1, "PERSON", 0.9, "")],
    ],
    ids=["past the end", "overlapping", "empty", "before the start", "no such message", "no text field"],
)
def test_findings_that_do_not_fit_the_conversation_are_an_error(findings: list[Finding]) -> None:
    """A text that changed since is never redacted in the wrong place, and never passes for clean."""
    with pytest.raises(DetectionError):
        redact(_conversation(), findings, Policy())


def test_the_texts_show_in_no_repr() -> None:
    """Edits pass through logs and errors."""
    assert "jane" not in repr(redact(_conversation(), _FINDINGS, Policy()))
