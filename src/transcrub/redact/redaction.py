"""Findings and a policy make a redaction: the edits that take personal data out of a conversation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from transcrub.codec import Json
from transcrub.conversation import Conversation, Speaker, with_texts
from transcrub.errors import DetectionError
from transcrub.finding import Finding
from transcrub.redact.operators import KEEP, OPERATORS
from transcrub.redact.policy import Policy


@dataclass(frozen=True, slots=True)
class Edit:
    """One text field that changes.

    Attributes:
        pointer: JSON pointer (RFC 6901) of the field.
        before: its text as it was read.
        after: its text without the personal data.
    """

    pointer: str
    before: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Redaction:
    """What is to change in a conversation, and on what ground.

    Attributes:
        edits: the fields that really change, in order of appearance.
        redacted: the findings that were replaced.
        kept: the findings that the policy leaves where they are.
    """

    edits: tuple[Edit, ...]
    redacted: tuple[Finding, ...]
    kept: tuple[Finding, ...]

    def texts(self) -> dict[str, str]:
        """Return the new text by JSON pointer, as `with_texts` takes it."""
        return {edit.pointer: edit.after for edit in self.edits}

    def apply(self, conversation: Conversation) -> Mapping[str, Json]:
        """Return the raw interaction with the edits made; the conversation itself does not change."""
        return with_texts(conversation.raw, self.texts())


def redact(conversation: Conversation, findings: Iterable[Finding], policy: Policy) -> Redaction:
    """Return the edits that take some findings out of a conversation.

    Args:
        conversation: where the findings were made.
        findings: in any order, none overlapping another; from a detector or read back from a plan.
        policy: which of them are replaced, and by what.

    Raises:
        DetectionError: a finding lies outside the conversation's texts, or overlaps another.
    """
    redacted: list[Finding] = []
    kept: list[Finding] = []
    edits: list[Edit] = []
    by_pointer: dict[str, list[Finding]] = {}
    for finding in findings:
        by_pointer.setdefault(finding.pointer, []).append(finding)
    for message in conversation.messages:
        treated = message.speaker is Speaker.UNKNOWN or message.speaker in policy.speakers
        for text_field in message.fields:
            own = by_pointer.pop(text_field.pointer, None)
            if own is None:
                continue
            own.sort(key=lambda each: each.start)
            taken: list[Finding] = []
            for each in own:
                (taken if treated and _is_replaced(each, policy) else kept).append(each)
            redacted += taken
            after = _replaced(text_field.value, taken, policy)
            if after != text_field.value:
                edits.append(Edit(text_field.pointer, text_field.value, after))
    if by_pointer:
        raise DetectionError(f"a finding points to {min(by_pointer)}, where no text stands")
    return Redaction(tuple(edits), tuple(redacted), tuple(kept))


def _is_replaced(finding: Finding, policy: Policy) -> bool:
    return finding.score >= policy.threshold_for(finding.entity) and policy.operator_for(finding.entity) != KEEP


def _replaced(text: str, findings: list[Finding], policy: Policy) -> str:
    pieces: list[str] = []
    done = 0
    for finding in findings:
        if not done <= finding.start < finding.end <= len(text):
            raise DetectionError(f"a finding in {finding.pointer} overlaps another or lies outside the text")
        operator = OPERATORS[policy.operator_for(finding.entity)]
        pieces += (text[done : finding.start], operator(text[finding.start : finding.end], finding.entity))
        done = finding.end
    return "".join((*pieces, text[done:]))
