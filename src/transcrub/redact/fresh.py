"""What is fresh in findings: not yet the work of an operator. This makes redaction idempotent."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from transcrub.conversation import Conversation, TextField
from transcrub.finding import Finding
from transcrub.redact.operators import OPERATORS
from transcrub.redact.placeholders import placeholders
from transcrub.redact.policy import Policy
from transcrub.redact.spans import Span, merged


def fresh(findings: list[Finding], text: str, policy: Policy) -> list[Finding]:
    """Return the findings without what an operator left behind; of one that holds both, what remains of it.

    Args:
        findings: in one field, in order of place, all of them to be replaced.
        text: of the field.
        policy: its operators know their work again.
    """
    if not findings:
        return findings
    strange = [each for each in findings if not _is_own(each, text, policy)]
    names = policy.operators
    done = _done(text, policy, (span for name in names for span in OPERATORS[name].traces(text)))
    if not done:
        return strange
    # What looks like a stand-in shields itself wherever it stands; a part of something longer shields no part of it.
    strange = [each for each in strange if not _is_within_one(each, text, done)]
    whole = _done(text, policy, (span for name in names for span in OPERATORS[name].whole_traces(text)))
    # What remains of a finding may be a stand-in, though the whole is none.
    return [rest for each in strange for rest in _rest(each, text, whole) if not _is_own(rest, text, policy)]


def veiled(conversation: Conversation, policy: Policy) -> Conversation:
    """Return the conversation with stars for what the policy's operators left behind, other than placeholders.

    So a detector reads a text that was masked, or given surrogates, as it reads one with placeholders: what was
    redacted is neither found nor does it count as a word beside what is. No offset changes.
    """
    names = [name for name in policy.operators if OPERATORS[name].leaves_traces]
    if not names:
        return conversation
    messages = (
        replace(message, fields=tuple(_veiled_field(field, names) for field in message.fields))
        for message in conversation.messages
    )
    return replace(conversation, messages=tuple(messages))


def _veiled_field(field: TextField, names: Iterable[str]) -> TextField:
    pieces: list[str] = []
    done = 0
    for start, end in merged(span for name in names for span in OPERATORS[name].whole_traces(field.value)):
        pieces += (field.value[done:start], "*" * (end - start))
        done = end
    return replace(field, value="".join((*pieces, field.value[done:]))) if pieces else field


def _done(text: str, policy: Policy, traces: Iterable[Span]) -> list[Span]:
    """Return the spans of placeholders and of other traces, in order of place, none touching another."""
    spans = placeholders(text, policy.custom_entities) if "[" in text else ()
    return merged((*spans, *traces))


def _is_within_one(finding: Finding, text: str, done: list[Span]) -> bool:
    """Say whether all that can be read in a finding is in one of the spans."""
    behind = bisect_right(done, finding.start, key=lambda span: span[1]) + 1
    return not (behind < len(done) and done[behind][0] < finding.end) and not any(_rest(finding, text, done))


def _rest(finding: Finding, text: str, done: list[Span]) -> Iterator[Finding]:
    """Give what remains of a finding without the spans: the whole, or the parts of it that hold anything to read."""
    at = bisect_right(done, finding.start, key=lambda span: span[1])
    if at == len(done) or done[at][0] >= finding.end:
        # Beside stand-ins a sign alone is what was left of a value.
        if any(map(str.isalnum, text[finding.start : finding.end])):
            yield finding
        return
    start = finding.start
    while at < len(done) and done[at][0] < finding.end:
        yield from _piece(finding, start, done[at][0], text)
        start = done[at][1]
        at += 1
    yield from _piece(finding, start, finding.end, text)


def _piece(finding: Finding, start: int, end: int, text: str) -> Iterator[Finding]:
    """Give a part of a finding, where there is anything to read in it."""
    part = text[start:end] if start < end else ""
    if any(map(str.isalnum, part)):
        left = start + len(part) - len(part.lstrip())
        yield replace(finding, start=left, end=left + len(part.strip()))


def _is_own(finding: Finding, text: str, policy: Policy) -> bool:
    operator = OPERATORS[policy.operator_for(finding.entity)]
    return operator.owns(text[finding.start : finding.end], finding.entity)
