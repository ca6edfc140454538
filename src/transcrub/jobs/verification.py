"""What `verify` found: how many conversations hold what was written, and which do not."""

from dataclasses import dataclass, field

from transcrub.codec import Json
from transcrub.errors import VerificationError
from transcrub.jobs.summary import EXIT_INTERRUPTED, EXIT_PARTLY, Summary


@dataclass(frozen=True, slots=True)
class Drift:
    """A conversation that does not hold what was written: which, and how many of its messages do not.

    Somebody changed it since, or the platform did not keep it.

    Attributes:
        id: the interaction.
        messages: messages that are different, came or went; None where the ledger does not know them one by one.
    """

    id: str
    messages: int | None


@dataclass(slots=True)
class Verification:
    """What verify found.

    Attributes:
        summary: how the job ended.
        verified: redacted conversations that hold just what was written.
        drifted: conversations that hold neither what was written nor what stood there before.
        missing: ids of redacted conversations that the platform no longer has.
        leaking: ids of conversations in which something detectable is left.
        unread: ids that could not be read or searched.
    """

    summary: Summary | None = None
    verified: int = 0
    drifted: list[Drift] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    leaking: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether everything is as it should be."""
        return not (self.drifted or self.missing or self.leaking)

    @property
    def stopped_by(self) -> str | None:
        """Why the job ended early, None where it went to its end."""
        return self.summary.stopped_by if self.summary is not None else None

    @property
    def exit_code(self) -> int:
        """The exit code of the job."""
        assert self.summary is not None
        if not self.sound and self.summary.exit_code != EXIT_INTERRUPTED:
            return VerificationError.exit_code
        if self.summary.stopped_by is not None:
            return self.summary.exit_code
        return EXIT_PARTLY if self.unread or self.summary.tally.failed else 0

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        assert self.summary is not None
        return {
            "verified": self.verified,
            "drifted": [{"id": each.id, "messages": each.messages} for each in self.drifted],
            "missing": self.missing,
            "leaking": self.leaking,
            "unread": self.unread,
            "read": self.summary.tally.read,
            "seconds": round(self.summary.seconds, 3),
            "exit_code": self.exit_code,
            "stopped_by": self.stopped_by,
        }
