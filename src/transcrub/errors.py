"""The error tree. A class says what the engine may do; an error's text is fit to show and holds no personal data.

TranscrubError                       exit 1   stop, say why
├── SettingsError                    exit 2   ask the user
├── PartlyError                      exit 3   stop reading; what was done stays done
├── AccessError                      exit 4   stop, ask the user (401, 403)
├── ComeBackLaterError               exit 5   stop; the same command goes on later
│   └── OutageError                           the platform is out of reach, for this request at least
├── RefusedQueryError                exit 1   stop; where it asked for one conversation, leave that one
├── VerificationError                exit 6   stop
├── PlanOutdatedError                exit 7   stop, plan again
├── LimitReachedError                exit 8   stop
├── LockHeldError                    exit 11  stop; another run is at work
├── LedgerError                      exit 12  stop before anything is sent
│   └── DamagedOriginalError                  one original in the vault is damaged: leave its conversation, go on
├── ConversationError                         leave this conversation, go on with the others
│   ├── MalformedConversationError            its shape cannot be worked on
│   ├── DetectionError                        a detector failed: never "clean"
│   └── RejectedUpdateError                   the platform refused the update (400, 404, 409, 413, 422)
├── UnknownOutcomeError                       the answer to an update was lost: settle by reading
└── StaleReadError                            nothing was sent: read again first
"""

from typing import ClassVar


class TranscrubError(Exception):
    """Root of all errors that are shown to the user as one line."""

    exit_code: ClassVar[int] = 1


class SettingsError(TranscrubError):
    """A setting, an argument or a file given by the user is missing or wrong."""

    exit_code = 2


class PartlyError(TranscrubError):
    """The platform's answers do not allow to go on reading; what was read before is worked."""

    exit_code = 3


class AccessError(TranscrubError):
    """The platform does not let us in: wrong credentials, or a scope that lacks."""

    exit_code = 4


class ComeBackLaterError(TranscrubError):
    """The platform asks for a longer pause than we wait, or is out of service."""

    exit_code = 5


class OutageError(ComeBackLaterError):
    """A request failed beyond our patience: the platform is out of service, or this one request is poisoned."""


class RefusedQueryError(TranscrubError):
    """The platform refused a query, or its answer cannot be used."""


class VerificationError(TranscrubError):
    """What stands on the platform is not what was written."""

    exit_code = 6


class PlanOutdatedError(TranscrubError):
    """The plan does not fit the org, the policy, or what the conversations hold by now."""

    exit_code = 7


class LimitReachedError(TranscrubError):
    """A limit that the user set has been reached."""

    exit_code = 8


class LockHeldError(TranscrubError):
    """Another run holds the lock of this state directory."""

    exit_code = 11


class LedgerError(TranscrubError):
    """The ledger cannot be written: nothing may be sent."""

    exit_code = 12


class DamagedOriginalError(LedgerError):
    """What the vault keeps of one conversation is damaged: it cannot be put back, the others can."""


class ConversationError(TranscrubError):
    """One conversation cannot be worked; the others can."""

    exit_code = 3


class MalformedConversationError(ConversationError):
    """The conversation's shape cannot be worked on."""


class DetectionError(ConversationError):
    """A detection pass failed: the conversation counts as failed, never as clean."""


class RejectedUpdateError(ConversationError):
    """The platform refused an update for what is in it.

    Attributes:
        status: HTTP status of the answer.
        correlation_id: for the platform's support.
    """

    def __init__(self, message: str, *, status: int, correlation_id: str) -> None:
        super().__init__(message)
        self.status = status
        self.correlation_id = correlation_id


class UnknownOutcomeError(TranscrubError):
    """An update was sent and its answer never came: only reading can tell what happened."""


class StaleReadError(TranscrubError):
    """An update was not sent, because what it rests on was read too long ago by the time its turn came."""
