"""`verify`: reads back what the ledger calls redacted, and looks for what is left to detect. Changes nothing."""

from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from itertools import chain, zip_longest

from transcrub.codec import Json
from transcrub.errors import OutageError, RefusedQueryError
from transcrub.jobs.conclude import conclude
from transcrub.jobs.crew import work
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import OPEN_STATES, STANDING_STATES, UNSETTLED_STATES, Entry, State
from transcrub.jobs.kept import log_tells_of_runs, require_runs
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.org import OrgJob
from transcrub.jobs.outages import Outages
from transcrub.jobs.preparing import Failure, Prepared
from transcrub.jobs.reading import Read, Seen, Selection, read_conversations
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Tally
from transcrub.jobs.verification import Drift, Verification
from transcrub.jobs.workshop import prepared

_MOST_LOOKS = 5


async def verify(job: OrgJob, state: StateDirectory, sample: float | None = None) -> Verification:
    """Read the query's conversations, and all that the ledger calls verified or does not know the end of, and compare.

    Args:
        job: what the job works with.
        state: where the ledger is.
        sample: share, 0 to 1, of the ledger's verified conversations to read instead, drawn by chance.

    Raises:
        LedgerError: the ledger cannot be read, or is lost.
    """
    told = log_tells_of_runs(state)
    digests = Digests.load(state.digest_key)
    result = Verification()
    with Ledger.open(state.ledger, digests) as ledger:
        require_runs(state, ledger, told=told)
        errand = _Verify(job, ledger, digests, result, sample)
        result.summary = await conclude(job, errand.tally, errand.work)
    return result


class _Verify:
    """One verification under way."""

    def __init__(
        self, job: OrgJob, ledger: Ledger, digests: Digests, result: Verification, sample: float | None
    ) -> None:
        self.tally = Tally()
        self._sample = sample
        self._job = job
        self._ledger = ledger
        self._digests = digests
        self._result = result
        self._reader = job.reader()
        self._preparer = job.preparer(digests)
        self._progress = job.progress(self.tally)
        self._seen = Seen()
        self._outages = Outages()

    async def work(self) -> None:
        await work(self._stream(), self._one, hands=self._job.hands, stop=self._job.stop)

    async def _stream(self) -> AsyncGenerator[tuple[Read, Prepared] | Entry, None]:
        """Give what the query gives, then the entries that it did not."""
        selected = self._job.selection if self._sample is None else Selection(limit=0)
        portions = read_conversations(self._reader, selected, self.tally, self._job.tell)
        async with aclosing(
            prepared(portions, self._preparer, self._job.workers, self._job.note, self._job.clock)
        ) as stream:
            async for read, outcome in stream:
                self._seen.again(read.id)
                self.tally.read += 1
                yield read, outcome
        for entry in chain(self._drawn(), self._unsettled()):
            if not self._seen.again(entry.id):
                yield entry

    def _unsettled(self) -> Iterator[Entry]:
        """Give the entries of what was sent and not seen to stand: all of them, for of these somebody should know."""
        return (entry for entry in self._ledger.in_states(UNSETTLED_STATES) if entry.unsettled)

    def _drawn(self) -> Iterator[Entry]:
        """Give the entries of what stands redacted, or a sample of them: of few, one at least."""
        passed, spare, drawn = 0, None, self._sample is None
        for entry in self._ledger.in_states(STANDING_STATES):
            if entry.stands is None:
                continue
            if self._sample is None or self._job.clock.random() < self._sample:
                drawn = True
                yield entry
            else:
                passed += 1
                spare = entry if self._job.clock.random() * passed < 1 else spare
        if not drawn and spare is not None:
            yield spare

    async def _one(self, item: tuple[Read, Prepared] | Entry) -> None:
        if isinstance(item, Entry):
            await self._fetch(item.id)
        else:
            read, outcome = item
            look = self._look(read, outcome, self._ledger.get(read.id))
            # A run beside us may have written since the page was read: what does not fit its entry is read again.
            if look.fits:
                self._tell(look)
            else:
                await self._fetch(read.id, again=True)
        self._progress()

    async def _fetch(self, identifier: str, *, again: bool = False) -> None:
        """Read one conversation until its entry stays the same while it is read; then what is seen is true."""
        for _ in range(_MOST_LOOKS):
            entry = self._ledger.get(identifier)
            try:
                raw, read_at = await self._reader.by_id(identifier)
            except (OutageError, RefusedQueryError) as error:
                self._result.unread.append(identifier)
                self._outages.another(error)
                return
            self._outages.over()
            look = None
            if raw is not None:
                look = self._look(Read(identifier, raw, read_at), self._preparer.prepare(raw, read_at), entry)
            if (look is not None and look.fits) or self._ledger.get(identifier) == entry:
                break
        else:
            look = _Look(identifier)  # it is being written again and again: nothing can be said
        self.tally.read += not again
        if look is None:
            self._result.missing.append(identifier)
        else:
            self._tell(look)

    def _look(self, read: Read, outcome: Prepared, entry: Entry | None) -> "_Look":
        """Return what a conversation shows beside its entry."""
        if isinstance(outcome, Failure):  # what cannot be searched is told, never taken for clean
            return _Look(read.id, leaks=outcome.found or None, fits=True)
        leaks = outcome is not None
        verified, drift = False, None
        if entry is not None and (entry.stands is not None or entry.unsettled):
            verified, drift = self._compared(entry, read.raw.get("messages"))
        written = entry is not None and (entry.stands is not None or entry.state in OPEN_STATES)
        return _Look(read.id, leaks, verified, drift, fits=drift is None and not (leaks and written))

    def _compared(self, entry: Entry, messages: Json) -> tuple[bool, Drift | None]:
        standing = self._digests.of_messages(messages)
        if standing == (entry.after if entry.unsettled else entry.stands):
            return True, None
        if entry.unsettled and standing == entry.before:  # it never took effect
            return entry.stayed_redacted(standing) is not None, None
        written = entry.parts if entry.state is State.VERIFIED or entry.unsettled else ()
        return False, Drift(entry.id, _changed(written, self._digests.of_parts(messages)))

    def _tell(self, look: "_Look") -> None:
        result = self._result
        if look.leaks is None:
            result.unread.append(look.id)
        elif look.leaks:
            result.leaking.append(look.id)
        else:
            self.tally.clean += 1
        result.verified += look.verified
        if look.drift is not None:
            result.drifted.append(look.drift)


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at a conversation showed.

    Attributes:
        id: the interaction.
        leaks: whether something detectable is left; None where that cannot be said.
        verified: whether it holds just what the ledger says was written.
        drift: how it differs from that.
        fits: whether it is as its entry lets expect, so that no second look is needed.
    """

    id: str
    leaks: bool | None = None
    verified: bool = False
    drift: Drift | None = None
    fits: bool = False


def _changed(written: tuple[str, ...], standing: tuple[str, ...]) -> int | None:
    """Return how many messages differ, by place; what came or went counts too."""
    if not written:
        return None
    return sum(1 for mine, yours in zip_longest(written, standing) if mine != yours)
