"""The records of a run that writes: lock, ledger, digests, opened together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from transcrub.jobs.digests import Digests
from transcrub.jobs.ledger import Entry, Ledger, LedgerWriter, State
from transcrub.jobs.org import OrgJob
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Tally


@dataclass(frozen=True, slots=True)
class Records:
    """What a run that writes keeps.

    Attributes:
        ledger: reads.
        book: writes the ledger.
        digests: compares contents.
    """

    ledger: Ledger
    book: LedgerWriter
    digests: Digests

    def close(self, entry: Entry, state: State, reason: str, tally: Tally) -> None:
        """Record and count that an entry came to its end without an update of this run."""
        self.book.record_later(Entry(entry.id, state, entry.before, entry.after, entry.plan, reason or None))
        if state is State.VERIFIED:
            tally.already += 1
        else:
            tally.left_alone(state, reason)


@asynccontextmanager
async def open_records(state: StateDirectory, job: OrgJob, command: str) -> AsyncIterator[Records]:
    """Take the lock and open ledger and digests for one run.

    Raises:
        LockHeldError: another run works with the state directory.
        LedgerError: ledger or digest key cannot be used.
    """
    with state.lock(), Ledger.open(state.ledger) as ledger:
        digests = Digests.load(state.digest_key)
        async with ledger.writer(command, job.redactor.policy.digest(), job.clock.now) as book:
            yield Records(ledger, book, digests)
