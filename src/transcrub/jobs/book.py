"""Writes the ledger, and the audit log with it: each line durable before what it announces happens."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime

from transcrub.jobs.commits import AuditRecord, GroupCommit
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, FindingRow

_UPSERT = """
INSERT INTO conversations (id, state, before, after, plan, reason, purpose, parts, seal, run, updated)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  state = excluded.state, before = excluded.before, after = excluded.after, plan = excluded.plan,
  reason = excluded.reason, purpose = excluded.purpose, parts = excluded.parts, seal = excluded.seal,
  run = excluded.run, updated = excluded.updated
"""


class LedgerWriter:
    """Writes the ledger for one run."""

    def __init__(self, commits: GroupCommit, run: int, digests: Digests, now: Callable[[], datetime]) -> None:
        """Make a writer; `Ledger.writer` does it."""
        self._commits = commits
        self._run = run
        self._digests = digests
        self._now = now

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
        await self.record_later(entry, findings, audit)

    def record_later(
        self, entry: Entry, findings: Sequence[FindingRow] | None = None, audit: AuditRecord | None = None
    ) -> "asyncio.Future[None]":
        """Write an entry with the next commit; the future is done when it is durable."""
        line = (
            entry.id,
            entry.state,
            entry.before,
            entry.after,
            entry.plan,
            entry.reason,
            entry.purpose,
            ",".join(entry.parts),
            seal_of(entry, self._digests),
            self._run,
            self._now().isoformat(),
        )

        def operation(connection: sqlite3.Connection) -> None:
            connection.execute(_UPSERT, line)
            if findings is not None:
                connection.execute("DELETE FROM findings WHERE conversation = ?", (entry.id,))
                connection.executemany(
                    "INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        (entry.id, row.pointer, row.start, row.end, row.entity, row.score, row.rule, row.digest)
                        for row in findings
                    ],
                )

        return self._commits.enqueue(operation, audit)

    async def end_run(self, exit_code: int, summary: str, audit: AuditRecord) -> None:
        """Record how the run ended, as a JSON summary.

        Raises:
            LedgerError: this, or something recorded before, could not be written.
        """
        values = (self._now().isoformat(), exit_code, summary, self._run)
        await self._commits.enqueue(
            lambda connection: connection.execute(
                "UPDATE runs SET ended = ?, exit_code = ?, summary = ? WHERE id = ?", values
            ),
            audit,
        )

    async def audit(self, record: AuditRecord) -> None:
        """Write an audit record that belongs to no entry; return when it is durable.

        Raises:
            LedgerError: it could not be written.
        """
        await self._commits.enqueue(lambda _: None, record)


def seal_of(entry: Entry, digests: Digests) -> str:
    """Return the digest over all that an entry says."""
    return digests.of_value(
        "\0".join(
            [
                entry.id,
                entry.state,
                entry.before,
                entry.after,
                entry.plan or "",
                entry.reason or "",
                entry.purpose,
                *entry.parts,
            ]
        )
    )
