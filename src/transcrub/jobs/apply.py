"""`apply`: writes what a plan says, and nothing else.

A conversation that no longer holds what was planned on is left alone. The plan's conversations are read through its own
query, a page at a time, where that takes fewer requests than reading them one by one.
"""

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import TypeGuard

from transcrub import codec
from transcrub.conversation import Conversation, parse_conversation
from transcrub.errors import ConversationError, OutageError, PartlyError, PlanOutdatedError, RefusedQueryError
from transcrub.finding import Finding
from transcrub.genesys import InteractionQuery, InteractionReader, WritingDoor
from transcrub.jobs.change import Change
from transcrub.jobs.conclude import conclude
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import OPEN_STATES, Entry, FindingRow, State
from transcrub.jobs.events import Expected
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.planfile import Plan, PlannedChange
from transcrub.jobs.preparing import failure_reason
from transcrub.jobs.reading import Seen
from transcrub.jobs.records import Records, open_records
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import EXIT_PARTLY, Summary
from transcrub.jobs.updater import Updater

_PENDING = (State.PLANNED, State.INTENT, State.UNKNOWN)
_IMPORT_BATCH = 500
_EXIT_OUTDATED = PlanOutdatedError.exit_code

_Raw = tuple[Mapping[str, codec.Json], float]


async def apply_plan(
    job: OrgJob, door: WritingDoor, state: StateDirectory, plan: Plan, options: WriteOptions
) -> Summary:
    """Write the plan's changes and return how it went; applied again, it does what is left, or nothing.

    Raises:
        PlanOutdatedError: the plan is for another org, policy or state directory.
        LockHeldError: another run works with the state directory.
        LedgerError: the ledger cannot be used; nothing was sent.
    """
    _check_fit(plan, job, Digests.load(state.digest_key))
    async with open_records(state, job, "apply", options) as records:
        errand = _Apply(job, door, records, plan, options)
        summary = await conclude(job, errand.tally, errand.work)
        if summary.exit_code in {0, EXIT_PARTLY} and errand.tally.states[State.DRIFTED]:
            summary = replace(summary, exit_code=_EXIT_OUTDATED)
        return await records.conclude(summary)


class _Apply:
    """One plan being applied."""

    def __init__(self, job: OrgJob, door: WritingDoor, records: Records, plan: Plan, options: WriteOptions) -> None:
        self._job = job
        self._records = records
        self._plan = plan
        header = plan.header
        query = InteractionQuery(header.query, header.page_size, header.since, header.until)
        self._reader = InteractionReader(job.door, query, job.clock)
        self._updater = Updater(job, door, self._reader, records, options)
        self.tally = self._updater.tally
        self._progress = job.progress(self.tally)
        self._seen = Seen()
        self._left = 0

    async def work(self) -> None:
        await self._import()
        self._job.tell(Expected(self._left))
        if self._left:
            await self._updater.work(self._stream(), self._one)

    async def _import(self) -> None:
        """Bring the plan into the ledger, but for what an earlier apply of it has brought to its end."""
        for number, change in enumerate(self._plan.changes(), start=1):
            known = self._records.ledger.get(change.id)
            if known is not None and known.state in OPEN_STATES and known.plan != self._plan.header.id:
                known = await self._settled(known)
                if known is None:
                    continue
            if known is not None and known.plan == self._plan.header.id and known.state is State.VERIFIED:
                self.tally.already += 1
                continue
            if known is not None and _stands_otherwise(known, change) and not await self._is_back(known, change):
                continue
            self._left += 1
            if known is not None and known.plan == self._plan.header.id and known.state in _PENDING:
                continue
            state = State.PLANNED if _may_stand(known, change.before) else State.UNKNOWN
            upon = self._records.upon(change.id, change.before)
            entry = Entry(change.id, state, change.before, change.after, self._plan.header.id, upon=upon)
            self._records.book.record_later(entry, change.rows())
            if number % _IMPORT_BATCH == 0:
                await self._records.book.flush()
        await self._records.book.flush()

    async def _settled(self, entry: Entry) -> Entry | None:
        """Return the entry that another run left open as reading shows it; None where it cannot be read, and stays."""
        standing = await self._standing(entry)
        if standing is None:
            return None
        settled = entry.moved(State.VERIFIED, None) if standing == entry.after else entry.stayed_redacted(standing)
        if settled is None:
            return entry
        if settled.after != entry.after:
            self._records.book.abandon(entry.id)
        self._records.end(settled)
        return settled

    async def _is_back(self, known: Entry, change: PlannedChange) -> bool:
        """Say whether what was planned on stands, though we wrote something else; else leave it alone and tell so."""
        standing = await self._standing(known)
        if standing is None or standing == change.before:
            return standing is not None
        if standing:
            await self._leave(known, State.DRIFTED, "changed since it was planned")
        else:
            await self._leave(known, State.SKIPPED, "gone from the platform")
        return False

    async def _standing(self, entry: Entry) -> str | None:
        """Return the digest of what stands, "" where it is gone; None where it cannot be read: it is left as it is."""
        try:
            raw, _ = await self._reader.by_id(entry.id)
        except (OutageError, RefusedQueryError) as error:
            await self._leave(entry, State.UNKNOWN, str(error))
            self._updater.outages.another(error)
            return None
        self._updater.outages.over()
        return self._records.digests.of_messages(raw.get("messages")) if raw is not None else ""

    async def _stream(self) -> AsyncGenerator[_Raw, None]:
        pages = self._plan.footer.read / self._plan.header.page_size
        if self._left > pages:
            try:
                async with aclosing(self._planned_in_pages()) as found:
                    async for planned in found:
                        yield planned
            except PartlyError as error:
                self._job.note(f"{error} What the plan still waits for is read by its id.")
        for entry in self._records.ledger.in_states(_PENDING, plan=self._plan.header.id):
            if self._seen.again(entry.id):
                continue
            try:
                raw, read_at = await self._reader.by_id(entry.id)
            except (OutageError, RefusedQueryError) as error:
                self._close(entry, State.UNKNOWN if entry.state is not State.PLANNED else State.FAILED, str(error))
                self._updater.outages.another(error)
                continue
            self._updater.outages.over()
            if raw is None:
                self._close(entry, State.SKIPPED, "gone from the platform")
                continue
            self.tally.read += 1
            yield raw, read_at

    async def _planned_in_pages(self) -> AsyncGenerator[_Raw, None]:
        found = 0
        async with aclosing(self._reader.pages()) as pages:
            async for page in pages:
                for raw in page.items:
                    if self._planned(raw):
                        self.tally.read += 1
                        found += 1
                        yield raw, page.read_at
                if found >= self._left:
                    return

    def _planned(self, raw: codec.Json) -> TypeGuard[Mapping[str, codec.Json]]:
        """Say whether an interaction is one that the plan still waits for, and did not come before."""
        identifier = raw.get("id") if isinstance(raw, Mapping) else None
        return isinstance(identifier, str) and self._pending(identifier) and not self._seen.again(identifier)

    def _pending(self, identifier: str) -> bool:
        entry = self._records.ledger.get(identifier)
        return entry is not None and entry.plan == self._plan.header.id and entry.state in _PENDING

    async def _one(self, item: _Raw) -> None:
        raw, read_at = item
        entry = self._records.ledger.get(str(raw["id"]))
        assert entry is not None
        standing = self._records.digests.of_messages(raw.get("messages"))
        if standing == entry.after:
            self._close(entry, State.VERIFIED, "")
        elif standing != entry.before:
            self._close(entry, State.DRIFTED, "changed since it was planned")
        else:
            await self._write(entry, raw, read_at)
        self._progress()

    async def _write(self, entry: Entry, raw: Mapping[str, codec.Json], read_at: float) -> None:
        try:
            change = self._planned_change(entry, parse_conversation(raw), read_at)
        except Exception as error:  # noqa: BLE001 - one poisonous conversation never stops the others
            self._close(entry, State.FAILED, failure_reason(error))
            return
        await self._updater.write(change)

    def _planned_change(self, entry: Entry, conversation: Conversation, read_at: float) -> Change:
        """Carry out the planned spans on the conversation.

        Raises:
            ConversationError: the result is not what was planned.
        """
        rows = self._records.ledger.findings(entry.id)
        redaction = self._job.redactor.replace(conversation, [_finding(row) for row in rows])
        messages = redaction.apply(conversation).get("messages")
        if self._records.digests.of_messages(messages) != entry.after:
            raise ConversationError("the plan's spans do not give the planned text")
        return Change(
            id=entry.id,
            messages=codec.dumps(messages),
            before=entry.before,
            after=entry.after,
            findings=rows,
            read_at=read_at,
            parts=self._records.digests.of_parts(messages),
            original=codec.dumps(conversation.raw.get("messages")),
            plan=entry.plan,
        )

    async def _leave(self, entry: Entry, state: State, reason: str) -> None:
        """Leave a conversation as it is, and name it: its entry goes on telling what another run did to it."""
        await self._records.leave(entry.moved(state, reason), self.tally)
        self._job.note(f"{entry.id}: {reason}")

    def _close(self, entry: Entry, state: State, reason: str) -> None:
        self._records.close(entry, state, reason, self.tally)


def _may_stand(known: Entry | None, before: str) -> bool:
    """Say whether, by what the ledger knows, what was planned on still stands; else only reading can tell."""
    if known is None or known.state not in {State.VERIFIED, *OPEN_STATES}:
        return True
    return known.state is State.VERIFIED and known.after == before


def _stands_otherwise(known: Entry, change: PlannedChange) -> bool:
    """Say whether, by what the ledger knows, something of ours stands there that the plan knows nothing of."""
    return known.stands is not None and known.stands not in {change.before, change.after}


def _check_fit(plan: Plan, job: OrgJob, digests: Digests) -> None:
    header = plan.header
    if header.org != job.org:
        raise PlanOutdatedError(f"{plan.path} was made for the org {header.org}, not for {job.org}.")
    if header.key != digests.key_id:
        raise PlanOutdatedError(f"{plan.path} was made with another state directory (--state). Use that one.")
    if header.policy != job.redactor.policy.digest():
        raise PlanOutdatedError(f"{plan.path} was made with another policy. Make a new plan, or restore the policy.")


def _finding(row: FindingRow) -> Finding:
    return Finding(row.pointer, row.start, row.end, row.entity, row.score, row.rule)
