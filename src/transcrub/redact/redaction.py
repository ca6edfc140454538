"""Findings and a policy make a redaction: the edits that take personal data out of a conversation."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from transcrub.codec import Json
from transcrub.conversation import Conversation, Speaker, TextField, text_at, with_texts
from transcrub.errors import DetectionError
from transcrub.finding import Finding
from transcrub.redact.fresh import fresh
from transcrub.redact.keys import NO_KEYS, Keys
from transcrub.redact.operators import KEEP, OPERATORS, Replace, Scene
from transcrub.redact.policy import Policy

_Chosen: TypeAlias = list[tuple[TextField, list[Finding]]]


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
        """Return the raw interaction with the edits made; the conversation itself does not change.

        Raises:
            DetectionError: a text that is to change is not the one that was redacted, as in another conversation.
        """
        for edit in self.edits:
            if not _says(conversation.raw, edit):
                raise DetectionError(f"the text at {edit.pointer} is not the one that was redacted")
        return with_texts(conversation.raw, self.texts())


def redact(conversation: Conversation, findings: Iterable[Finding], policy: Policy, keys: Keys = NO_KEYS) -> Redaction:
    """Return the edits that take some findings out of a conversation.

    Of a finding that overlaps what an operator left behind, only the rest is replaced: redacting twice is redacting
    once.

    Args:
        conversation: where the findings were made.
        findings: in any order, none overlapping another; from a detector or read back from a plan.
        policy: which of them are replaced, and by what.
        keys: of the operators that need one.

    Raises:
        DetectionError: a finding lies outside the conversation's texts, or overlaps another.
        SettingsError: the key of an operator lacks.
    """
    chosen, kept = _choose(conversation, findings, policy)
    edits = []
    for text_field, pieces in _stand_ins(conversation, chosen, policy, keys):
        after = _replaced(text_field.value, pieces)
        if after != text_field.value:
            edits.append(Edit(text_field.pointer, text_field.value, after))
    return Redaction(tuple(edits), tuple(finding for _, taken in chosen for finding in taken), tuple(kept))


def stand_ins(
    conversation: Conversation, findings: Iterable[Finding], policy: Policy, keys: Keys = NO_KEYS
) -> Iterator[tuple[Finding, str]]:
    """Give the findings that `redact` replaces, each with the text that it puts in its place.

    Args:
        conversation: where the findings were made.
        findings: in any order, none overlapping another.
        policy: which of them are replaced, and by what.
        keys: of the operators that need one.

    Raises:
        DetectionError: a finding lies outside the conversation's texts, or overlaps another.
        SettingsError: the key of an operator lacks.
    """
    chosen, _ = _choose(conversation, findings, policy)
    for _, pieces in _stand_ins(conversation, chosen, policy, keys):
        yield from pieces


def _choose(conversation: Conversation, findings: Iterable[Finding], policy: Policy) -> tuple[_Chosen, list[Finding]]:
    """Return what is to be replaced, field by field, and what is kept."""
    chosen: _Chosen = []
    kept: list[Finding] = []
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
            _check_places(own, text_field.value)
            taken: list[Finding] = []
            for each in own:
                told = _as_replaced(each, text_field.value, policy) if treated else None
                (kept if told is None else taken).append(told or each)
            if taken := fresh(taken, text_field.value, policy):
                chosen.append((text_field, taken))
    if by_pointer:
        raise DetectionError(f"a finding points to {min(by_pointer)}, where no text stands")
    return chosen, kept


def _check_places(findings: list[Finding], text: str) -> None:
    done = 0
    for finding in findings:
        if not done <= finding.start < finding.end <= len(text):
            raise DetectionError(f"a finding in {finding.pointer} overlaps another or lies outside the text")
        done = finding.end


def _as_replaced(finding: Finding, text: str, policy: Policy) -> Finding | None:
    """Return a finding under the name by which the policy replaces it; None where it keeps all that it may be."""
    if not finding.denied and policy.allow and policy.allow.allows(text[finding.start : finding.end]):
        return None
    for entity, score in ((finding.entity, finding.score), *sorted(finding.also, key=lambda each: -each[1])):
        if score >= policy.threshold_for(entity) and policy.operator_for(entity) != KEEP:
            return finding if entity == finding.entity else replace(finding, entity=entity, score=score)
    return None


def _stand_ins(
    conversation: Conversation, chosen: _Chosen, policy: Policy, keys: Keys
) -> Iterator[tuple[TextField, list[tuple[Finding, str]]]]:
    """Give every field that changes, and its findings with what stands in their place."""
    replacers = _replacers(conversation, chosen, policy, keys)
    for text_field, taken in chosen:
        text = text_field.value
        yield (
            text_field,
            [
                (each, replacers[policy.operator_for(each.entity)](text[each.start : each.end], each.entity))
                for each in taken
            ],
        )


def _replacers(conversation: Conversation, chosen: _Chosen, policy: Policy, keys: Keys) -> Mapping[str, Replace]:
    """Return the operators that are needed, each prepared for the conversation."""
    names = {policy.operator_for(finding.entity) for _, taken in chosen for finding in taken}
    scene = Scene(
        conversation=conversation.id,
        values=tuple(
            (finding.entity, text_field.value[finding.start : finding.end])
            for text_field, taken in chosen
            for finding in taken
        ),
        texts=tuple(text_field.value for text_field in conversation.fields()),
        keys=keys,
    )
    return {name: OPERATORS[name].prepare(scene) for name in names}


def _says(raw: Mapping[str, Json], edit: Edit) -> bool:
    try:
        return text_at(raw, edit.pointer) == edit.before
    except KeyError:
        return False


def _replaced(text: str, stand_ins: Iterable[tuple[Finding, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for finding, stand_in in stand_ins:
        pieces += (text[done : finding.start], stand_in)
        done = finding.end
    return "".join((*pieces, text[done:]))
