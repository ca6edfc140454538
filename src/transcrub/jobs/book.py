"""Writes the ledger, and the audit log with it: each line durable before what it announces happens.

Audit records go to the disk before the transaction they belong to: a ledger without its audit cannot come about, and
where the audit cannot be written, nothing is.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import orjson

from transcrub.codec import Json
from transcrub.jobs.commits import GroupCommit
from transcrub.jobs.database import told
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, FindingRow, Purpose, State
from transcrub.jobs.line import line_of

AuditRecord = dict[str, Json]
Append = Callable[[Sequence[AuditRecord]], str | None]

# One statement for a whole batch, handed over as JSON: the writing thread then lets go of the interpreter three times a
# commit, not several times a row, and the event loop hardly notices it.
_PUT_ENTRIES = """
INSERT INTO conversations (id, state, before, after, plan, reason, purpose, parts, upon, seal, run, updated)
SELECT
  json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'),
  json_extract(value, '$[4]'), json_extract(value, '$[5]'), json_extract(value, '$[6]'), json_extract(value, '$[7]'),
  json_extract(value, '$[8]'), json_extract(value, '$[9]'), ?, ?
FROM json_each(?)
WHERE true
ON CONFLICT (id) DO UPDATE SET
  state = excluded.state, before = excluded.before, after = excluded.after, plan = excluded.plan,
  reason = excluded.reason, purpose = excluded.purpose, parts = excluded.parts, upon = excluded.upon,
  seal = excluded.seal, run = excluded.run, updated = excluded.updated
"""
# What an earlier redaction took out stays told for as long as it stands.
_DROP_FINDINGS = """
DELETE FROM findings WHERE conversation IN (SELECT key FROM json_each(?1)) AND (
  settled = 0 OR conversation NOT IN (SELECT id FROM conversations WHERE upon AND id IN (SELECT key FROM json_each(?1)))
)
"""
_PUT_FINDINGS = """
INSERT INTO findings (conversation, run, pointer, start, "end", entity, score, rule, digest, settled)
SELECT
  conversation.key, ?, json_extract(finding.value, '$.pointer'), json_extract(finding.value, '$.start'),
  json_extract(finding.value, '$.end'), json_extract(finding.value, '$.entity'),
  json_extract(finding.value, '$.score'), json_extract(finding.value, '$.rule'),
  json_extract(finding.value, '$.digest'), 0
FROM json_each(?) AS conversation, json_each(conversation.value) AS finding
"""
_SETTLE_FINDINGS = """
UPDATE findings SET settled = 1 WHERE settled = 0 AND conversation IN (SELECT value FROM json_each(?))
"""
_ABANDON_FINDINGS = "DELETE FROM findings WHERE settled = 0 AND conversation IN (SELECT value FROM json_each(?))"
_FORGET_FINDINGS = "DELETE FROM findings WHERE conversation = ? AND run = ?"
_PUT_HEAD = "INSERT OR REPLACE INTO facts VALUES ('audit_head', ?)"
_MOST_UNCOMMITTED = 500
_END_RUN = "UPDATE runs SET ended = ?, exit_code = ?, summary = ? WHERE id = ?"


@dataclass(slots=True)
class _Batch:
    """What the next commit makes durable: the last word on each conversation, and every audit record."""

    entries: dict[str, Entry] = field(default_factory=dict)
    findings: dict[str, Sequence[FindingRow]] = field(default_factory=dict)
    abandoned: list[str] = field(default_factory=list)
    forgotten: list[tuple[str, int]] = field(default_factory=list)
    audit: list[AuditRecord] = field(default_factory=list)
    end: tuple[str, int, str, int] | None = None

    def put(self, entry: Entry, findings: Sequence[FindingRow] | None, audit: AuditRecord | None) -> None:
        """Add an entry, its findings and its audit record where given."""
        self.entries[entry.id] = entry
        if findings is not None:
            self.findings[entry.id] = findings
        if audit is not None:
            self.audit.append(audit)


class LedgerWriter:
    """Writes the ledger for one run."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        run: int,
        *,
        digests: Digests,
        now: Callable[[], datetime],
        append: Append,
    ) -> None:
        """Make a writer; `Ledger.writer` does it."""
        self._connection = connection
        self._path = path
        self._run = run
        self._digests = digests
        self._now = now
        self._append = append
        self._commits = GroupCommit("ledger", _Batch, self._commit)

    @property
    def run(self) -> int:
        """The number of this run."""
        return self._run

    async def record(
        self, entry: Entry, findings: Sequence[FindingRow] | None = None, audit: AuditRecord | None = None
    ) -> None:
        """Write an entry, its findings and its audit record where given; return when they are durable.

        Raises:
            LedgerError: it could not be written.
        """
        self._commits.batch.put(entry, findings, audit)
        await self._commits.durable()

    def record_later(
        self, entry: Entry, findings: Sequence[FindingRow] | None = None, audit: AuditRecord | None = None
    ) -> None:
        """Write an entry, its findings and its audit record with the next commit that somebody waits for.

        A crash before it leaves what stood there before: an intent that is settled by reading.
        """
        self._commits.batch.put(entry, findings, audit)
        if len(self._commits.batch.entries) >= _MOST_UNCOMMITTED:
            self._commits.soon()

    def abandon(self, identifier: str) -> None:
        """Drop, with the next commit, what a change that did not come about was to take out of a conversation."""
        self._commits.batch.abandoned.append(identifier)

    def forget(self, identifier: str, run: int) -> None:
        """Drop, with the next commit, what a run took out of a conversation: it stands there again."""
        self._commits.batch.forgotten.append((identifier, run))

    async def flush(self) -> None:
        """Wait until everything recorded so far is durable.

        Raises:
            LedgerError: something could not be written.
        """
        await self._commits.durable()

    async def end_run(self, exit_code: int, summary: str, audit: AuditRecord) -> None:
        """Record how the run ended, as a JSON summary, after everything recorded so far.

        Raises:
            LedgerError: something could not be written.
        """
        batch = self._commits.batch
        batch.end = (self._now().isoformat(), exit_code, summary, self._run)
        batch.audit.append(audit)
        await self._commits.durable()

    async def audit(self, record: AuditRecord) -> None:
        """Write an audit record that belongs to no entry; return when it is durable.

        Raises:
            LedgerError: it could not be written.
        """
        self._commits.batch.audit.append(record)
        await self._commits.durable()

    async def close(self) -> None:
        """Commit what is pending and end the writing thread."""
        await self._commits.close()

    def _commit(self, batch: _Batch) -> None:
        head = self._append(batch.audit)
        with told(self._path):
            entries = _json([line_of(entry, self._digests) for entry in batch.entries.values()])
            findings = _json(batch.findings)
            redacted = _json([entry.id for entry in batch.entries.values() if _is_redacted(entry)])
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.execute(_PUT_ENTRIES, (self._run, self._now().isoformat(), entries))
                self._connection.execute(_DROP_FINDINGS, (findings,))
                self._connection.execute(_PUT_FINDINGS, (self._run, findings))
                self._connection.execute(_ABANDON_FINDINGS, (_json(batch.abandoned),))
                self._connection.execute(_SETTLE_FINDINGS, (redacted,))
                self._connection.executemany(_FORGET_FINDINGS, batch.forgotten)
                if head is not None:
                    self._connection.execute(_PUT_HEAD, (head,))
                if batch.end is not None:
                    self._connection.execute(_END_RUN, batch.end)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _is_redacted(entry: Entry) -> bool:
    return entry.state is State.VERIFIED and entry.purpose is Purpose.REDACT


def _json(value: object) -> str:
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError as error:
        raise sqlite3.DataError(str(error)) from None
