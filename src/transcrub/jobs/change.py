"""A change: one conversation's planned redaction, ready to be written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from transcrub import codec
from transcrub.conversation import Conversation, text_at
from transcrub.errors import MalformedConversationError
from transcrub.finding import Finding
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, FindingRow, Purpose, State
from transcrub.redact import Redaction


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written, and what stood there when it was planned.

    Attributes:
        id: the interaction.
        messages: the sanitised messages as JSON, every original field kept.
        before: digest of the messages as they were read.
        after: digest of the sanitised messages.
        findings: what is redacted.
        read_at: when the original was asked for, in seconds of the monotonic clock.
        parts: digest of each sanitised message.
        original: the messages as they were read, as JSON; empty where nobody asked for them.
        plan: id of the plan that the change belongs to, None outside of one.
        purpose: what the change is for.
        upon: whether what stood there is what an earlier redaction of ours left.
    """

    id: str
    messages: bytes = field(repr=False)
    before: str
    after: str
    findings: tuple[FindingRow, ...]
    read_at: float
    parts: tuple[str, ...]
    original: bytes = field(default=b"", repr=False)
    plan: str | None = None
    purpose: Purpose = Purpose.REDACT
    upon: bool = False

    def entry(self, state: State, reason: str | None = None) -> Entry:
        """Return the ledger's line for this change in a state."""
        return Entry(self.id, state, self.before, self.after, self.plan, reason, self.purpose, self.parts, self.upon)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a change.

    Attributes:
        state: where the conversation stands now.
        reason: why it was not changed, in words without content.
        mismatch: the platform accepted the update and did not carry it out as sent.
        already: the planned text stood there already.
        sent: something was sent.
    """

    state: State
    reason: str = ""
    mismatch: bool = False
    already: bool = False
    sent: bool = True


def change_of(
    conversation: Conversation,
    redaction: Redaction,
    digests: Digests,
    read_at: float,
    *,
    originals: bool = True,
) -> Change | None:
    """Return the change that a redaction asks for, None where it leaves every text as it is.

    Args:
        conversation: as it was read.
        redaction: of it.
        digests: of the state directory.
        read_at: when it was asked for, in seconds of the monotonic clock.
        originals: whether the change carries the original messages, too.

    Raises:
        MalformedConversationError: a finding's place cannot be written down.
    """
    if not redaction.edits:
        return None
    messages, original = redaction.apply(conversation).get("messages"), conversation.raw.get("messages")
    contents = digests.of_contents(original, messages)
    return Change(
        id=conversation.id,
        messages=codec.dumps(messages),
        before=contents.before,
        after=contents.after,
        findings=tuple(finding_row(conversation.raw, finding, digests) for finding in redaction.redacted),
        read_at=read_at,
        parts=contents.parts,
        original=codec.dumps(original) if originals else b"",
    )


def finding_row(raw: Mapping[str, codec.Json], finding: Finding, digests: Digests) -> FindingRow:
    """Return a finding as ledger and plan keep it: with the digest of its value instead of the value.

    Raises:
        MalformedConversationError: its place cannot be written down.
    """
    if not _can_be_kept(finding.pointer):
        raise MalformedConversationError("a text stands under a key that cannot be written down")
    value = text_at(raw, finding.pointer)[finding.start : finding.end]
    return FindingRow(
        finding.pointer,
        finding.start,
        finding.end,
        finding.entity,
        finding.score,
        finding.rule,
        digests.of_value(value),
    )


def _can_be_kept(pointer: str) -> bool:
    """Say whether the database takes a pointer and gives it back: no half of a surrogate pair, no NUL."""
    try:
        return "\0" not in pointer and bool(pointer.encode())
    except UnicodeEncodeError:
        return False
