"""What every job on an org works with: the door, the state directory, the redactor, and how to end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from transcrub.clock import Clock
from transcrub.genesys import Door, InteractionQuery, InteractionReader
from transcrub.jobs.crew import Stop
from transcrub.jobs.digests import Digests
from transcrub.jobs.events import Event, Listener, Noted, Progressed
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.looked_for import LookedFor
from transcrub.jobs.preparing import Preparer
from transcrub.jobs.reading import Selection
from transcrub.jobs.summary import Requests, Tally
from transcrub.redactor import Redactor


@dataclass(frozen=True)
class OrgJob:
    """The tools of a job that reads an org.

    Attributes:
        org: how the org is called; a plan is bound to it.
        client: id of the OAuth client, for the audit log.
        door: to the platform; the jobs that write need a `WritingDoor`.
        query: which interactions are read.
        selection: which of them are worked.
        redactor: finds and replaces.
        clock: time.
        stop: the user's wish to end.
        listener: told what happens.
        hands: conversations written at a time.
        patience: seconds that the detection of one conversation may take.
        workers: processes beside this one that find and replace, where there is much to read.
        looked_for: what the redactor's detector was made of, for the audit log; None where nobody can say.
    """

    org: str
    client: str
    door: Door
    query: InteractionQuery
    selection: Selection
    redactor: Redactor
    clock: Clock
    stop: Stop
    listener: Listener
    hands: int = 16
    patience: float = 30.0
    workers: int = 0
    looked_for: LookedFor | None = None

    def reader(self) -> InteractionReader:
        """Return a reader of the query."""
        return InteractionReader(self.door, self.query, self.clock)

    def tell(self, event: Event) -> None:
        """Tell the listener."""
        self.listener(event)

    def note(self, text: str) -> None:
        """Tell the listener something the user should read."""
        self.listener(Noted(text))

    def progress(self, tally: Tally) -> Callable[[], None]:
        """Return what a job calls when its counts changed."""
        return lambda: self.listener(Progressed(tally))

    def requests(self) -> Requests:
        """Return what went over the wire so far."""
        counts = self.door.counts
        return Requests(counts.total, counts.retried, counts.throttled, self.door.pacer.throttled)

    def preparer(self, digests: Digests, *, originals: bool = False) -> Preparer:
        """Return what prepares a conversation.

        Args:
            digests: of the state directory.
            originals: whether changes carry the original messages, too.
        """
        return Preparer(self.redactor, digests, self.patience, originals)


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How a job writes.

    Attributes:
        gate: what lets a change pass.
        dump_rejected: directory for the payloads of refused updates.
        vault_key: key of the vault; None keeps no originals.
    """

    gate: GateOptions
    dump_rejected: Path | None = None
    vault_key: bytes | None = field(default=None, repr=False)

    @property
    def wants_originals(self) -> bool:
        """Whether somebody will look at the original messages of a change."""
        return self.vault_key is not None or self.gate.review is not None
