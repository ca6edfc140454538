"""What a job does with one conversation before anything is written: find, replace, take digests.

It takes a raw interaction and gives a change, so that it can be done anywhere: here, or in a process beside.
"""

from dataclasses import dataclass
from typing import TypeAlias

from transcrub.codec import Json
from transcrub.conversation import parse_conversation
from transcrub.errors import TranscrubError
from transcrub.jobs.change import Change, change_of
from transcrub.jobs.digests import Digests
from transcrub.jobs.patience import time_limit
from transcrub.redactor import Redactor


@dataclass(frozen=True, slots=True)
class Failure:
    """A conversation that could not be worked.

    Attributes:
        reason: why, in words without content.
        found: whether it was searched, and something to redact found, before that.
    """

    reason: str
    found: bool = False


Prepared: TypeAlias = Change | Failure | None
"""What became of a conversation: to be changed, not to be worked, or clean."""


@dataclass(frozen=True, slots=True)
class Preparer:
    """Prepares conversations. It pickles.

    Attributes:
        redactor: finds and replaces.
        digests: of the state directory.
        patience: seconds that one conversation may take.
        originals: whether changes carry the original messages, too.
    """

    redactor: Redactor
    digests: Digests
    patience: float
    originals: bool = True

    def prepare(self, raw: Json, read_at: float) -> Prepared:
        """Return what is to become of an interaction.

        Args:
            raw: as the platform gave it.
            read_at: when it was asked for, in seconds of the monotonic clock.
        """
        found = False
        try:
            conversation = parse_conversation(raw)
            with time_limit(self.patience):
                redaction = self.redactor.redact(conversation)
                found = bool(redaction.edits)
                return change_of(conversation, redaction, self.digests, read_at, originals=self.originals)
        except Exception as error:  # noqa: BLE001 - one poisonous conversation never stops the others
            return Failure(failure_reason(error), found)


def failure_reason(error: Exception) -> str:
    """Return why a conversation could not be worked; an unforeseen error may quote it, so only its kind is told."""
    return str(error) if isinstance(error, TranscrubError) else f"it could not be worked ({type(error).__name__})"
