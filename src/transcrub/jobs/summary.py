"""What a job did, in numbers, and the exit code that follows from it."""

import re
from collections import Counter
from dataclasses import dataclass, field

from transcrub.codec import Json
from transcrub.errors import PartlyError, VerificationError
from transcrub.jobs.entry import State

_MOST_REASONS = 100
_OTHER_REASONS = "other reasons"
EXIT_PARTLY = PartlyError.exit_code
EXIT_INTERRUPTED = 130
EXIT_MISMATCH = VerificationError.exit_code
# What the ledger and the log keep of each, and what would make every reason one of its own.
_OF_ONE_REQUEST = re.compile(r",? \(?correlation id [^\s)]*\)?")


def of_any_request(reason: str) -> str:
    """Return a reason without what makes it the only one of its kind, so that it can be counted."""
    return _OF_ONE_REQUEST.sub("", reason)


@dataclass(slots=True)
class Tally:
    """Counts of a job under way.

    Attributes:
        read: interactions read.
        clean: of these, without anything to redact.
        states: conversations by the state they ended in; `verified` ones were changed.
        already: planned changes that stood on the platform already.
        findings: redacted findings by entity, in conversations that were changed (a plan: would be).
        mismatches: updates that the platform accepted and did not carry out as sent.
        reasons: how often each reason for not changing a conversation came.
    """

    read: int = 0
    clean: int = 0
    already: int = 0
    mismatches: int = 0
    states: Counter[State] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def changed(self) -> int:
        """Conversations that were changed and verified."""
        return self.states[State.VERIFIED]

    @property
    def failed(self) -> int:
        """Conversations that could not be worked, or whose outcome is not known."""
        return self.states[State.FAILED] + self.states[State.UNKNOWN] + self.states[State.INTENT]

    @property
    def skipped(self) -> int:
        """Conversations left alone on purpose: somebody else changed them, or they are gone."""
        return self.states[State.DRIFTED] + self.states[State.SKIPPED]

    def left_alone(self, state: State, reason: str) -> None:
        """Count a conversation that was not changed."""
        self.states[state] += 1
        self.reasons[of_any_request(reason)] += 1

    def commonest_reasons(self) -> dict[str, int]:
        """Return the commonest reasons by name, and the others as one: a platform may have endless words."""
        kept = dict(self.reasons.most_common(_MOST_REASONS))
        others = self.reasons.total() - sum(kept.values())
        return dict(sorted(kept.items())) | ({_OTHER_REASONS: others} if others else {})

    def exit_code(self) -> int:
        """Return the exit code of a job that went to its end."""
        if self.mismatches:
            return EXIT_MISMATCH
        return EXIT_PARTLY if self.failed or self.skipped else 0


@dataclass(frozen=True, slots=True)
class Requests:
    """What went over the wire.

    Attributes:
        total: requests sent.
        retried: of these, sent again.
        throttled: answered 429.
        waited: seconds in which the pace held requests back.
    """

    total: int = 0
    retried: int = 0
    throttled: int = 0
    waited: float = 0.0


@dataclass(frozen=True, slots=True)
class Summary:
    """How a job ended.

    Attributes:
        tally: the counts.
        requests: the wire.
        seconds: wall time.
        exit_code: see `docs/reference/exit-codes.md`.
        stopped_by: why the job ended early, in one line; None where it went to its end.
    """

    tally: Tally
    requests: Requests
    seconds: float
    exit_code: int
    stopped_by: str | None = None

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        tally = self.tally
        return {
            "interactions": {
                "read": tally.read,
                "clean": tally.clean,
                "changed": tally.changed,
                "failed": tally.failed,
                "skipped": tally.skipped,
            },
            "states": {state.value: tally.states[state] for state in State if tally.states[state]},
            "already": tally.already,
            "findings": dict(sorted(tally.findings.items())),
            "reasons": tally.commonest_reasons(),
            "requests": {
                "total": self.requests.total,
                "retried": self.requests.retried,
                "throttled": self.requests.throttled,
                "waited": round(self.requests.waited, 3),
            },
            "seconds": round(self.seconds, 3),
            "exit_code": self.exit_code,
            "stopped_by": self.stopped_by,
        }
