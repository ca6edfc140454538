"""`undo`: puts originals back from the vault, the same careful way that redactions went.

What somebody changed since it was redacted is left alone, unless it is named and its changes are given up. What the
platform itself made of an update is no such change.
"""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass

from transcrub import codec
from transcrub.errors import DamagedOriginalError, OutageError, RefusedQueryError, SettingsError
from transcrub.genesys import WritingDoor
from transcrub.jobs.change import Change
from transcrub.jobs.conclude import conclude
from transcrub.jobs.entry import OPEN_STATES, Entry, Purpose, State
from transcrub.jobs.events import Expected
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.records import Records, open_records
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Summary
from transcrub.jobs.updater import Updater
from transcrub.jobs.vault import Original, Vault


@dataclass(frozen=True, slots=True)
class UndoSelection:
    """What is undone.

    Attributes:
        ids: only these conversations; empty for all.
        run: only what this run redacted; None for every run.
        overwrite: whether what somebody changed since may be lost.
    """

    ids: frozenset[str] = frozenset()
    run: int | None = None
    overwrite: bool = False


async def undo(
    job: OrgJob, door: WritingDoor, state: StateDirectory, selection: UndoSelection, options: WriteOptions
) -> Summary:
    """Put originals back and return how it went.

    Raises:
        SettingsError: there is no vault, or its key is another one.
        LockHeldError: another run works with the state directory.
        LedgerError: ledger, audit log or vault cannot be used; nothing was sent.
    """
    if options.vault_key is None or not state.vault.exists():
        raise SettingsError(f"There is no vault in {state.path}: originals are kept by --keep-originals alone.")
    async with open_records(state, job, "undo", options) as records:
        with Vault.open(state.vault, job.org, options.vault_key) as vault:
            updater = Updater(job, door, job.reader(), records, options)
            errand = _Undo(job, records, vault, selection, updater)
            return await records.conclude(await conclude(job, updater.tally, errand.work))


class _Undo:
    """One undo under way."""

    def __init__(self, job: OrgJob, records: Records, vault: Vault, selection: UndoSelection, updater: Updater) -> None:
        self._job = job
        self._records = records
        self._vault = vault
        self._selection = selection
        self._updater = updater
        self._reader = job.reader()
        self._progress = job.progress(updater.tally)

    async def work(self) -> None:
        kept = {identifier for identifier, _ in self._vault.conversations(self._selection.run)}
        if not kept and self._selection.run is not None:
            raise SettingsError(f"No original of run {self._selection.run} is kept: 'transcrub status' lists the runs.")
        for identifier in sorted(self._selection.ids - kept):
            known = self._records.ledger.get(identifier) is not None
            reason = "no original of it is kept" if known else "the ledger knows no such conversation"
            self._leave(identifier, State.SKIPPED, reason)
        wanted = sorted(kept & self._selection.ids if self._selection.ids else kept)
        self._job.tell(Expected(len(wanted)))
        await self._updater.work(_each(wanted), self._one)

    async def _one(self, identifier: str) -> None:
        try:
            raw, read_at = await self._reader.by_id(identifier)
        except (OutageError, RefusedQueryError) as error:
            self._leave(identifier, State.FAILED, str(error))
            self._updater.outages.another(error)
            return
        self._updater.outages.over()
        self._updater.tally.read += 1
        if raw is None:
            self._leave(identifier, State.SKIPPED, "gone from the platform")
            return
        try:
            change = self._change(identifier, raw, read_at)
        except DamagedOriginalError as error:
            self._leave(identifier, State.FAILED, str(error), counted="what is kept of it cannot be used")
            return
        if change is not None:
            outcome = await self._updater.write(change)
            if outcome is not None and outcome.state is State.VERIFIED:
                self._still_redacted(change)
        self._progress()

    def _change(self, identifier: str, raw: Mapping[str, codec.Json], read_at: float) -> Change | None:
        """Return the change that brings the original back, None where there is none to bring back.

        What stands there decides, not the ledger: the vault knows by its digest what each redaction left.

        Raises:
            DamagedOriginalError: what is kept of it cannot be used.
            LedgerError: ledger or vault cannot be used.
        """
        messages = raw.get("messages")
        standing = self._records.digests.of_messages(messages)
        original = self._vault.original(identifier, standing, self._selection.run)
        if original is None:
            original = self._beneath_changes(identifier, standing)
        if original is None:
            return None
        # Each message is authenticated by itself; that none of them is missing, only the digest of all can tell.
        if self._records.digests.of_messages(original.messages) != original.before:
            raise DamagedOriginalError("its original in the vault is damaged")
        return Change(
            id=identifier,
            messages=codec.dumps(original.messages),
            before=standing,
            after=original.before,
            findings=(),
            read_at=read_at,
            parts=self._records.digests.of_parts(original.messages),
            original=codec.dumps(messages),
            purpose=Purpose.UNDO,
        )

    def _still_redacted(self, change: Change) -> None:
        """Where one run's redaction was taken back and an earlier one stands, record that."""
        run = self._selection.run
        if run is None or (earlier := self._vault.original(change.id, change.after)) is None:
            return
        self._records.book.abandon(change.id)
        self._records.book.forget(change.id, run)
        self._records.end(Entry(change.id, State.VERIFIED, earlier.before, change.after, parts=change.parts))

    def _beneath_changes(self, identifier: str, standing: str) -> Original | None:
        """Return the original of what is none of our redactions as it stands, where it is to be put back all the same.

        Raises:
            DamagedOriginalError: what is kept of it cannot be used.
            LedgerError: ledger or vault cannot be used.
        """
        entry, beneath = self._records.ledger.get(identifier), self._overwriting(identifier, standing)
        if beneath is None and entry is not None and entry.purpose is Purpose.UNDO and standing == entry.after:
            self._records.close(entry, State.VERIFIED, "", self._updater.tally)
        elif entry is not None and entry.purpose is Purpose.REDACT and _never_took_effect(entry, standing):
            self._updater.tally.already += 1
            if entry.state in OPEN_STATES:
                self._records.end(entry.moved(State.SKIPPED, "its update never took effect"))
        elif self._vault.original(identifier, standing) is not None:
            self._leave(identifier, State.SKIPPED, "redacted again by another run since; undo that one first")
        elif entry is not None and entry.purpose is Purpose.REDACT and entry.stands == standing:
            self._leave(identifier, State.SKIPPED, "redacted again since, and that original was not kept")
        elif beneath is not None:
            return beneath
        else:
            self._leave(identifier, State.DRIFTED, "changed since it was redacted; left alone")
        return None

    def _overwriting(self, identifier: str, standing: str) -> Original | None:
        """Return the original that is to be put over whatever stands; None where none shall be, or it is that already.

        Raises:
            DamagedOriginalError: what is kept of it cannot be used.
            LedgerError: the vault cannot be used.
        """
        run = self._selection.run
        if not self._selection.overwrite or (left := self._vault.latest(identifier, run)) is None:
            return None
        original = self._vault.original(identifier, left, run)
        return None if original is not None and original.before == standing else original

    def _leave(self, identifier: str, state: State, reason: str, *, counted: str = "") -> None:
        """Tell that a conversation was left as it is; its entry keeps telling what stands there.

        A reason that names the conversation is counted in other words: each would be the only one of its kind.
        """
        self._updater.tally.left_alone(state, counted or reason)
        self._job.note(f"{identifier}: {reason}")


def _never_took_effect(entry: Entry, standing: str) -> bool:
    return standing == entry.before and entry.state is not State.VERIFIED


async def _each(identifiers: list[str]) -> AsyncGenerator[str, None]:
    for identifier in identifiers:
        yield identifier
