"""The records of a run that writes: lock, ledger, audit log, digests and vault, opened together and kept in step."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import orjson

from transcrub import codec
from transcrub.codec import Json
from transcrub.errors import LedgerError
from transcrub.jobs.audit import Actor, AuditLog
from transcrub.jobs.book import AuditRecord, LedgerWriter
from transcrub.jobs.change import Change, Outcome
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, Purpose, State
from transcrub.jobs.kept import log_tells_of_runs, require_runs
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Summary, Tally
from transcrub.jobs.vault import Vault, VaultWriter


@dataclass(frozen=True, slots=True)
class Records:
    """What a run that writes keeps.

    Attributes:
        ledger: reads.
        book: writes the ledger and the audit log.
        digests: compares contents.
        actor: who acts, in the words of the audit log.
        vault: keeps originals, None where they are not kept.
    """

    ledger: Ledger
    book: LedgerWriter
    digests: Digests
    actor: dict[str, Json]
    vault: VaultWriter | None = None

    def upon(self, identifier: str, before: str) -> bool:
        """Say whether a conversation with the content `before` is one that stands redacted by us."""
        known = self.ledger.get(identifier)
        if known is None or known.put_back:
            return False
        return known.stands == before or (known.upon and known.before == before)

    async def intend(self, change: Change) -> None:
        """Make durable what is about to be sent, and the original where it is kept.

        Raises:
            LedgerError: it could not be written; nothing may be sent.
        """
        if self.vault is not None and change.purpose is Purpose.REDACT:
            await self.vault.keep(change.id, change.before, change.after, self.book.run, codec.loads(change.original))
        entry = change.entry(State.INTENT)
        entities = dict(sorted(Counter(row.entity for row in change.findings).items()))
        # What an undo takes back is still told of the redaction until then, and again where the undo fails.
        findings = change.findings if change.purpose is Purpose.REDACT else None
        await self.book.record(entry, findings, self._audit("intent", entry, {"entities": entities}))

    async def keep_made(self, change: Change, made: str) -> None:
        """Let the vault know, where originals are kept, what the platform made of an update by its own word.

        So undo tells it from what somebody else changed.

        Args:
            change: what was sent.
            made: digest of what stands there instead.

        Raises:
            LedgerError: it could not be written.
        """
        if self.vault is not None:
            messages = codec.loads(change.messages)
            await self.vault.keep(change.id, change.after, made, self.book.run, messages, made=True)

    async def doubt(self, change: Change) -> None:
        """Make durable that an update's outcome is not known."""
        await self.book.record(change.entry(State.UNKNOWN))

    def settle(self, change: Change, outcome: Outcome) -> None:
        """Record what became of a change."""
        self.end(change.entry(outcome.state, outcome.reason or None))

    async def decline(self, change: Change, tally: Tally) -> None:
        """Record and count that the user did not want a change; what is redacted already is still told as that."""
        declined = change.entry(State.SKIPPED, "declined")
        if change.upon:
            await self.leave(declined, tally)
        else:
            tally.left_alone(declined.state, "declined")
            self.end(declined)

    async def leave(self, left: Entry, tally: Tally) -> None:
        """Record and count that a conversation was left as it is; the ledger keeps telling what stands there.

        Args:
            left: what is told of it, in the audit log alone.
            tally: counts it.
        """
        tally.left_alone(left.state, left.reason or "")
        await self.book.audit(self._audit("outcome", left, {"reason": left.reason}))

    def close(self, entry: Entry, state: State, reason: str, tally: Tally) -> None:
        """Record and count that an entry came to its end without an update of this run."""
        self.end(entry.moved(state, reason or None))
        if state is State.VERIFIED:
            tally.already += 1
        else:
            tally.left_alone(state, reason)

    def end(self, entry: Entry) -> None:
        """Record where a conversation has come to."""
        self.book.record_later(entry, audit=self._audit("outcome", entry, {"reason": entry.reason}))

    async def conclude(self, summary: Summary) -> Summary:
        """Record a run's end; records that cannot be written change how it ended."""
        told = summary.as_json()
        record: AuditRecord = {"event": "run-ended", **self.actor, "run": self.book.run, "summary": told}
        try:
            await self.book.end_run(summary.exit_code, orjson.dumps(told).decode(), record)
        except LedgerError as error:
            return Summary(summary.tally, summary.requests, summary.seconds, error.exit_code, str(error))
        return summary

    def _audit(self, event: str, entry: Entry, more: dict[str, Json]) -> AuditRecord:
        return {
            "event": event,
            **self.actor,
            "run": self.book.run,
            "conversation": entry.id,
            "purpose": entry.purpose.value,
            "before": entry.before,
            "after": entry.after,
            "state": entry.state.value,
            **more,
        }


@asynccontextmanager
async def open_records(
    state: StateDirectory, job: OrgJob, command: str, options: WriteOptions
) -> AsyncIterator[Records]:
    """Take the lock, open all records, and note in ledger and audit log that a run begins.

    Raises:
        LockHeldError: another run works with the state directory.
        LedgerError: ledger, audit log, vault or digest key cannot be used.
        SettingsError: the vault was made with another key.
    """
    policy = job.redactor.policy
    actor = Actor(job.org, job.client, command, policy.digest(), policy.version, job.redactor.version).fields()
    async with AsyncExitStack() as stack:
        stack.enter_context(state.lock())
        digests = Digests.load(state.digest_key)
        ledger = stack.enter_context(Ledger.open(state.ledger, digests))
        log = AuditLog(state.audit, job.clock.now, ledger.fact("audit_head"))
        require_runs(state, ledger, told=log_tells_of_runs(state))
        # Before the run is noted: a wrong key is no run.
        opened = None
        if options.vault_key is not None:
            opened = stack.enter_context(Vault.open(state.vault, job.org, options.vault_key))
        book = await stack.enter_async_context(ledger.writer(command, policy.digest(), job.clock.now, log.append))
        vault = await stack.enter_async_context(opened.writer()) if opened is not None else None
        looked_for = job.looked_for.fields(digests) if job.looked_for is not None else {}
        await book.audit({"event": "run-begun", **actor, **looked_for, "run": book.run})
        yield Records(ledger, book, digests, actor, vault)
