"""Takes a change through the gate to the platform, and counts what became of it."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from transcrub.errors import LimitReachedError, PartlyError
from transcrub.genesys import InteractionReader, InteractionWriter, WritingDoor
from transcrub.jobs.change import Change, Outcome
from transcrub.jobs.crew import work
from transcrub.jobs.entry import Purpose, State
from transcrub.jobs.gate import Gate
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.outages import Outages
from transcrub.jobs.records import Records
from transcrub.jobs.summary import Tally
from transcrub.jobs.writing import Writing

Item = TypeVar("Item")


class Updater:
    """The way of every change in one run."""

    def __init__(
        self, job: OrgJob, door: WritingDoor, reader: InteractionReader, records: Records, options: WriteOptions
    ) -> None:
        """Make the way of one run's changes.

        Args:
            job: what the run works with.
            door: the one that can write.
            reader: of the run.
            records: of the run.
            options: how it writes.
        """
        self.tally = Tally()
        self._job = job
        self._reader = reader
        self._records = records
        self._gate = Gate(options.gate, job.clock, job.note, self._holds, lambda: job.stop.asked)
        self._writing = Writing(
            reader,
            InteractionWriter(door),
            records,
            job.clock,
            dump_rejected=options.dump_rejected,
            note=job.note,
        )

    @property
    def outages(self) -> Outages:
        """Conversations in a row that could not be read."""
        return self._writing.outages

    async def work(self, stream: AsyncGenerator[Item, None], worker: Callable[[Item], Awaitable[None]]) -> None:
        """Have a stream worked to its end, or as far as it goes; a canary that is small for it is read back then.

        Raises:
            TranscrubError: the job has to end.
        """
        try:
            await work(stream, worker, hands=self._job.hands, stop=self._job.stop)
        except (LimitReachedError, PartlyError):
            await self._gate.close()
            raise
        if not self._job.stop.asked:
            await self._gate.close()

    async def write(self, change: Change) -> Outcome | None:
        """Write a change where it passes the gate, record and count what became of it; return that, None if it did not.

        Raises:
            TranscrubError: the job has to end.
        """
        change = replace(change, upon=self._records.upon(change.id, change.before))
        if not await self._gate.passes(change):
            await self._records.decline(change, self.tally)
            return None
        try:
            outcome = await self._writing.write(change)
        except Exception as error:
            await self._gate.end(error)
            raise
        self._count(change, outcome)
        await self._gate.came_back(change, outcome)
        return outcome

    def _count(self, change: Change, outcome: Outcome) -> None:
        self.tally.mismatches += outcome.mismatch
        if outcome.state is not State.VERIFIED:
            self.tally.left_alone(outcome.state, outcome.reason)
        elif outcome.already:
            self.tally.already += 1
        else:
            self.tally.states[State.VERIFIED] += 1
            self.tally.findings.update(finding.entity for finding in change.findings)

    async def _holds(self, change: Change) -> bool:
        """Read a written change back: does it hold what was written, and nothing more to find?"""
        raw, _ = await self._reader.by_id(change.id)
        if raw is None or self._records.digests.of_messages(raw.get("messages")) != change.after:
            return False
        preparer = self._job.preparer(self._records.digests)
        return change.purpose is Purpose.UNDO or preparer.prepare(raw, change.read_at) is None
