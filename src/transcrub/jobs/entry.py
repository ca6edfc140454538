"""The ledger's lines: what stands where, by conversation, finding and run. No personal data."""

from dataclasses import dataclass, replace
from enum import StrEnum


class State(StrEnum):
    """Where a conversation stands."""

    PLANNED = "planned"
    INTENT = "intent"
    VERIFIED = "verified"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DRIFTED = "drifted"
    SKIPPED = "skipped"


class Purpose(StrEnum):
    """What a conversation's change is for."""

    REDACT = "redact"
    UNDO = "undo"


OPEN_STATES = (State.INTENT, State.UNKNOWN)
"""Nobody knows whether the update took effect: to be settled by reading before anything else."""
STANDING_STATES = (State.VERIFIED, State.PLANNED, State.FAILED)
"""Something that was written may stand: the change itself, or what it was to be made upon."""
UNSETTLED_STATES = (State.UNKNOWN, State.DRIFTED)
"""Something may stand that is neither what was there nor what was written."""
LEFT_ALONE = (State.FAILED, State.UNKNOWN, State.DRIFTED, State.SKIPPED)
"""Somebody should know of these: they were not changed, or nobody can say whether they were."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A redacted finding as the ledger keeps it: its digest instead of its value."""

    pointer: str
    start: int
    end: int
    entity: str
    score: float
    rule: str
    digest: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One conversation's line.

    Attributes:
        id: the interaction.
        state: where it stands.
        before: digest of the messages before the change.
        after: digest of the messages after it.
        plan: id of the plan file that the change came from, None outside of one.
        reason: why it stands there, in words without content.
        purpose: what the change is for.
        parts: digest of each message after the change; empty where it was surely never sent, and in entries of older
            ledgers.
        upon: whether `before` is what an earlier redaction of ours left.
    """

    id: str
    state: State
    before: str
    after: str
    plan: str | None = None
    reason: str | None = None
    purpose: Purpose = Purpose.REDACT
    parts: tuple[str, ...] = ()
    upon: bool = False

    @property
    def stands(self) -> str | None:
        """Digest of what was written and should stand there; None where nothing was, or nobody can say."""
        if self.state is State.VERIFIED:
            return self.after
        return self.before if self.upon and self.state in STANDING_STATES else None

    @property
    def unsettled(self) -> bool:
        """Whether it was sent, and what stood there was neither the one nor the other, or could not be read."""
        return self.state in UNSETTLED_STATES and bool(self.parts)

    @property
    def put_back(self) -> bool:
        """Whether an undo took effect: what stands is no redaction."""
        return self.state is State.VERIFIED and self.purpose is Purpose.UNDO

    def stayed_redacted(self, standing: str) -> "Entry | None":
        """Return the entry of a change that never took effect, with a redaction beneath it; None where there is none.

        Args:
            standing: digest of what stands there.
        """
        if standing != self.before or not (self.upon or self.purpose is Purpose.UNDO):
            return None
        return Entry(self.id, State.VERIFIED, self.after, self.before, self.plan, self.reason)

    def moved(self, state: State, reason: str | None) -> "Entry":
        """Return the entry in another state."""
        return replace(self, state=state, reason=reason)


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run of a command that writes."""

    id: int
    command: str
    policy: str
    begun: str
    ended: str | None
    exit_code: int | None
    summary: str | None
