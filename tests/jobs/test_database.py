"""SQLite as ledger and vault use it."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from types import SimpleNamespace

import pytest

from transcrub.errors import LedgerError
from transcrub.jobs.database import connected, migrate, told
from transcrub.jobs.digests import Digests
from transcrub.jobs.schema import migrations

MIGRATIONS = migrations(Digests(b"k" * 32))


def test_every_commit_is_on_the_disk(tmp_path: Path) -> None:
    """Write-ahead log, and a commit that returned survives a power cut."""
    with connected(tmp_path / "db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_what_nobody_can_write_to_is_read_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A snapshot on a read-only file system is looked at without a file being made beside it."""
    with connected(tmp_path / "db") as connection:
        connection.execute("CREATE TABLE t (a)")
    monkeypatch.setattr("transcrub.jobs.database.os.statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    with connected(tmp_path / "db") as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
        assert [each.name for each in tmp_path.iterdir()] == ["db"]
        with pytest.raises(LedgerError, match="readonly"), told(tmp_path / "db"):
            connection.execute("INSERT INTO t VALUES (1)")


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """Database, log and index are 0600, whatever the umask."""
    with connected(tmp_path / "db") as connection:
        connection.execute("CREATE TABLE t (a)")
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}

    assert modes == {"db": 0o600, "db-wal": 0o600, "db-shm": 0o600}


def test_migrations_are_whole_or_not_at_all(tmp_path: Path) -> None:
    """One that breaks leaves the version before; the next attempt goes on from there, each step once."""
    steps: list[int] = []

    def first(connection: sqlite3.Connection) -> None:
        steps.append(1)
        connection.execute("CREATE TABLE a (x)")

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE b (x)")
        raise sqlite3.OperationalError("disk full")

    def second(connection: sqlite3.Connection) -> None:
        steps.append(2)
        connection.execute("CREATE TABLE b (x)")

    path = tmp_path / "db"
    with connected(path) as connection, pytest.raises(LedgerError, match="disk full"):
        migrate(connection, path, [first, broken])
    with connected(path) as connection:
        migrate(connection, path, [first, second])
        migrate(connection, path, [first, second])
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert steps == [1, 2]


@pytest.mark.parametrize("version", [0, 1], ids=["new", "older"])
def test_who_opens_it_at_the_same_time_waits(tmp_path: Path, version: int) -> None:
    """The first opening and an upgrade go well for all who come: `status` beside a run that has just begun."""

    def opened(path: Path, together: Barrier) -> int:
        together.wait()
        with connected(path) as connection:
            migrate(connection, path, MIGRATIONS)
            (found,) = connection.execute("PRAGMA user_version").fetchone()
        return int(found)

    for number in range(8):
        path, together = tmp_path / f"{number}", Barrier(4)
        with connected(path) as connection:
            migrate(connection, path, MIGRATIONS[:version])
        if not version:
            path.unlink()
        with ThreadPoolExecutor(4) as pool:
            versions = [pool.submit(opened, path, together) for _ in range(4)]
            assert [each.result() for each in versions] == [len(MIGRATIONS)] * 4


@pytest.mark.parametrize(
    "error",
    [sqlite3.DatabaseError("malformed"), OSError(28, "No space"), UnicodeDecodeError("utf-8", b"x", 0, 1, "no")],
)
def test_errors_are_told_in_our_words(tmp_path: Path, error: Exception) -> None:
    """Exit code 12, with the file's name."""
    with pytest.raises(LedgerError, match=r"db cannot be used") as raised, told(tmp_path / "db"):
        raise error

    assert raised.value.exit_code == 12


@pytest.mark.parametrize("content", [b"no database at all, but quite long" * 99, b"SQLite format 3\0" + b"\xff" * 4096])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    """A file of something else is named, and is left as it was."""
    path = tmp_path / "db"
    path.write_bytes(content)

    with pytest.raises(LedgerError, match="cannot be used"), connected(path) as connection:
        migrate(connection, path, [])
    assert path.read_bytes() == content
