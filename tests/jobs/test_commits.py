"""Group commit: many records share a commit, and once one failed, nothing is written any more."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from transcrub.errors import LedgerError
from transcrub.jobs.commits import AuditRecord, GroupCommit
from transcrub.jobs.database import connected


@asynccontextmanager
async def commits(
    path: Path, append: Callable[[Sequence[AuditRecord]], str | None] = lambda _: None
) -> AsyncIterator[GroupCommit]:
    with connected(path) as connection:
        connection.execute("CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
        group = GroupCommit(connection, path, append)
        try:
            yield group
        finally:
            await group.close()


def put(name: str) -> Callable[[sqlite3.Connection], object]:
    return lambda connection: connection.execute("INSERT INTO facts VALUES (?, 'x')", (name,))


def test_records_share_a_commit(tmp_path: Path) -> None:
    """A hundred at once are durable in their order, with two calls of the audit log at most."""
    batches: list[int] = []

    def append(records: Sequence[AuditRecord]) -> str:
        batches.append(len(records))
        return "head"

    async def story() -> None:
        async with commits(tmp_path / "db", append) as group:
            await asyncio.gather(*(group.enqueue(put(f"{number}"), {"n": number}) for number in range(100)))

    asyncio.run(story())
    assert sum(batches) == 100
    assert len(batches) <= 2


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (LedgerError("disk full"), "disk full"),
        (sqlite3.OperationalError("disk full"), "disk full"),
        (UnicodeEncodeError("utf-8", "canary", 0, 1, "no"), "it is damaged|UnicodeEncodeError"),
        (TypeError("canary"), "TypeError"),
        (MemoryError("canary"), "MemoryError"),
    ],
)
def test_a_failure_is_told_to_all_that_wait_and_to_all_that_come(tmp_path: Path, error: Exception, told: str) -> None:
    """Whatever went wrong: nobody waits for ever, a later record does not succeed, and no value is quoted."""

    def fail(_: sqlite3.Connection) -> None:
        raise error

    async def story() -> None:
        async with commits(tmp_path / "db") as group:
            for operation in (fail, put("later")):
                with pytest.raises(LedgerError, match=told) as raised:
                    await asyncio.wait_for(group.enqueue(operation), 5)
                assert "canary" not in str(raised.value)

    asyncio.run(story())
    with connected(tmp_path / "db") as connection:
        assert connection.execute("SELECT count(*) FROM facts").fetchone() == (0,)


def test_without_audit_no_commit(tmp_path: Path) -> None:
    """Where the audit record cannot be written, the ledger's is not either."""

    def full(_: Sequence[AuditRecord]) -> str:
        raise LedgerError("The audit log cannot be written.")

    async def story() -> None:
        async with commits(tmp_path / "db", full) as group:
            with pytest.raises(LedgerError):
                await group.enqueue(put("a"), {})

    asyncio.run(story())
    with connected(tmp_path / "db") as connection:
        assert connection.execute("SELECT count(*) FROM facts").fetchone() == (0,)


def test_closing_commits_what_is_pending(tmp_path: Path) -> None:
    """Nobody has to wait for a record that must only be there in the end."""

    async def story() -> None:
        async with commits(tmp_path / "db") as group:
            group.enqueue(put("a"))

    asyncio.run(story())
    with connected(tmp_path / "db") as connection:
        assert connection.execute("SELECT name FROM facts").fetchall() == [("a",)]
