"""`run`: query, redact and write back in one streaming pass. It resumes by itself.

What an earlier run left open is settled first, by reading. Conversations that are redacted already are found clean, so
that the same command, however often, ends the work and then does nothing.
"""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from transcrub.conversation import parse_conversation
from transcrub.errors import ConversationError, OutageError, RefusedQueryError
from transcrub.genesys import WritingDoor
from transcrub.jobs.change import Change
from transcrub.jobs.conclude import conclude
from transcrub.jobs.entry import OPEN_STATES, Entry, State
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.preparing import Failure, Prepared, Preparer, failure_reason
from transcrub.jobs.reading import Read, read_conversations
from transcrub.jobs.records import Records, open_records
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Summary
from transcrub.jobs.updater import Updater
from transcrub.jobs.workshop import prepared

_GIVEN_UP = (State.FAILED, State.DRIFTED)


async def run(job: OrgJob, door: WritingDoor, state: StateDirectory, options: WriteOptions) -> Summary:
    """Redact what the query gives, and return how it went.

    Raises:
        LockHeldError: another run works with the state directory.
        LedgerError: the ledger cannot be used; nothing was sent.
    """
    async with open_records(state, job, "run", options) as records:
        preparer = job.preparer(records.digests, originals=options.wants_originals)
        errand = _Run(job, door, records, options, preparer)
        return await records.conclude(await conclude(job, errand.tally, errand.work))


class _Run:
    """One run under way."""

    def __init__(
        self, job: OrgJob, door: WritingDoor, records: Records, options: WriteOptions, preparer: Preparer
    ) -> None:
        self._job = job
        self._records = records
        self._preparer = preparer
        self._reader = job.reader()
        self._updater = Updater(job, door, self._reader, records, options)
        self.tally = self._updater.tally
        self._progress = job.progress(self.tally)
        self._reopened: set[str] = set()
        self._unread: dict[str, tuple[Entry, str]] = {}
        self._given_up: dict[str, Entry] = {}

    async def work(self) -> None:
        await self._updater.work(self._changes(), self._one)

    async def _changes(self) -> AsyncGenerator[Change, None]:
        """Give what is to be written; what is not, is counted and recorded on the way."""
        async with aclosing(self._stream()) as stream:
            async for read, outcome in stream:
                self.tally.read += 1
                match outcome:
                    case Change():
                        yield outcome
                    case Failure():
                        self._failed(read, outcome.reason)
                    case None:
                        self._clean(read)

    async def _stream(self) -> AsyncGenerator[tuple[Read, Prepared], None]:
        """Give what an earlier run left open, then what the query gives."""
        for entry in self._records.ledger.in_states(OPEN_STATES):
            reopened = await self._reopen(entry)
            if reopened is not None:
                self._reopened.add(entry.id)
                yield reopened, self._preparer.prepare(reopened.raw, reopened.read_at)
        # An update that seemed not to come through may have taken effect after the last try; what could not be searched
        # may hold nothing; what drifted may be as it was written again.
        self._given_up = {entry.id: entry for entry in self._records.ledger.in_states(_GIVEN_UP)}
        portions = read_conversations(self._reader, self._job.selection, self.tally, self._job.tell)
        async with aclosing(
            prepared(portions, self._preparer, self._job.workers, self._job.note, self._job.clock)
        ) as stream:
            async for read, outcome in stream:
                if read.id not in self._reopened:
                    self._settle(read)
                    yield read, outcome
        for entry, reason in self._unread.values():
            self._close(entry, State.UNKNOWN, reason)

    async def _reopen(self, entry: Entry) -> Read | None:
        """Settle an open entry by reading; return the conversation where it has to be worked anew."""
        try:
            raw, read_at = await self._reader.by_id(entry.id)
            self._updater.outages.over()
            if raw is not None and self._records.digests.of_messages(raw.get("messages")) != entry.after:
                parse_conversation(raw)
                return Read(entry.id, raw, read_at)
        except ConversationError as error:
            self._unread[entry.id] = entry, failure_reason(error)
            return None
        except (OutageError, RefusedQueryError) as error:
            # It may still come with its page.
            self._unread[entry.id] = entry, failure_reason(error)
            self._updater.outages.another(error)
            return None
        if raw is None:
            self._close(entry, State.SKIPPED, "gone from the platform")
        else:
            self._close(entry, State.VERIFIED, "")
        return None

    def _settle(self, read: Read) -> None:
        """Settle an open entry by what a page gives of it, where it could not be read by its id."""
        if read.id not in self._unread:
            return
        entry, _ = self._unread.pop(read.id)
        if self._records.digests.of_messages(read.raw.get("messages")) == entry.after:
            self._close(entry, State.VERIFIED, "")
        else:
            self._reopened.add(read.id)

    def _close(self, entry: Entry, state: State, reason: str) -> None:
        self._records.close(entry, state, reason, self.tally)

    async def _one(self, change: Change) -> None:
        await self._updater.write(change)
        self._progress()

    def _clean(self, read: Read) -> None:
        self.tally.clean += 1
        entry = self._given_up.get(read.id)
        if read.id in self._reopened:
            entry = self._records.ledger.get(read.id)
        if entry is None:
            return
        standing = self._records.digests.of_messages(read.raw.get("messages"))
        if standing == entry.after:
            self._records.end(entry.moved(State.VERIFIED, None))
            return
        reclosed = _reclosed(entry, standing)
        if reclosed.state is not entry.state:
            self._records.book.abandon(read.id)
            self._records.end(reclosed)

    def _failed(self, read: Read, reason: str) -> None:
        self._record_failure(read, reason)
        self.tally.left_alone(State.FAILED, reason)
        self._job.note(f"{read.id}: {reason}")

    def _record_failure(self, read: Read, reason: str) -> None:
        try:
            standing = self._records.digests.of_messages(read.raw.get("messages"))
        except RecursionError:
            standing = ""
        known = self._records.ledger.get(read.id)
        if known is not None and known.stands is not None and known.stands == standing:
            return  # what was written still stands there: that stays true
        if known is not None and known.state is State.DRIFTED and known.unsettled:
            return  # as it is that it does not
        self._records.book.record_later(Entry(read.id, State.FAILED, standing, "", reason=reason))


def _reclosed(entry: Entry, standing: str) -> Entry:
    """Return the entry of a conversation that was left open, or had failed, and holds nothing to redact."""
    if (redacted := entry.stayed_redacted(standing)) is not None:
        return redacted
    if standing == entry.before or not entry.after:
        return entry.moved(State.SKIPPED, "nothing to redact was found in it since")
    return entry.moved(State.DRIFTED, "changed by somebody else")
