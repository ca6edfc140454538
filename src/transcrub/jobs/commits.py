"""Group commit: records gather while a commit is under way and share the next one.

Whoever waits for durability waits for the commit that is next, and nobody waits for a timer. Audit records go to the
disk before the transaction they belong to: a ledger without its audit cannot come about, and where the audit cannot be
written, nothing is.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from transcrub.codec import Json
from transcrub.errors import LedgerError
from transcrub.jobs.database import told

Operation = Callable[[sqlite3.Connection], object]
AuditRecord = dict[str, Json]
Append = Callable[[Sequence[AuditRecord]], str | None]


@dataclass(frozen=True, slots=True)
class _Record:
    operation: Operation
    audit: AuditRecord | None
    done: "asyncio.Future[None]"


class GroupCommit:
    """Writes one database from one thread of its own. Once a commit failed, none is tried any more.

    Somebody may not have waited for the one that failed: a later success must not hide it.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, append: Append = lambda _: None) -> None:
        """Make a committer.

        Args:
            connection: to the database; used by this committer alone.
            path: of the database, for errors.
            append: writes audit records durably and returns the hash of the last one.
        """
        self._connection = connection
        self._path = path
        self._append = append
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=path.stem)
        self._pending: list[_Record] = []
        self._committer: asyncio.Task[None] | None = None
        self._failure: LedgerError | None = None

    def enqueue(self, operation: Operation, audit: AuditRecord | None = None) -> "asyncio.Future[None]":
        """Carry out an operation with the next commit; the future is done when it is durable."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        # Who does not wait for durability still must not be told of an exception nobody retrieved.
        future.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._pending.append(_Record(operation, audit, future))
        if self._committer is None or self._committer.done():
            self._committer = asyncio.create_task(self._commit_pending())
        return future

    async def close(self) -> None:
        """Commit what is pending and end the writing thread."""
        while self._committer is not None and not self._committer.done():
            await asyncio.wait([self._committer])
        self._thread.shutdown()

    async def _commit_pending(self) -> None:
        loop = asyncio.get_running_loop()
        while self._pending:
            batch, self._pending = self._pending, []
            if self._failure is None:
                try:
                    await loop.run_in_executor(self._thread, self._commit, batch)
                except Exception as error:  # noqa: BLE001 - whoever waits must be told, whatever it was
                    self._failure = _as_ledger_error(error, self._path)
            for record in batch:
                if record.done.done():
                    continue
                if self._failure is None:
                    record.done.set_result(None)
                else:
                    record.done.set_exception(self._failure)

    def _commit(self, batch: Sequence[_Record]) -> None:
        head = self._append([record.audit for record in batch if record.audit is not None])
        with told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                for record in batch:
                    record.operation(self._connection)
                if head is not None:
                    self._connection.execute("INSERT OR REPLACE INTO facts VALUES ('audit_head', ?)", (head,))
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _as_ledger_error(error: Exception, path: Path) -> LedgerError:
    """Return the error as ours; what nobody foresaw may quote a row, so only its kind is told."""
    if isinstance(error, LedgerError):
        return error
    return LedgerError(f"{path} cannot be written ({type(error).__name__}). Nothing is sent without it.")
