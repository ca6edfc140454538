"""SQLite as ledger and vault use it: write-ahead log, every commit on the disk, errors in our words."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from transcrub.errors import LedgerError

Migration = Callable[[sqlite3.Connection], object]

_TRIES = 100


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a connection to a file that only its owner can read, made where it is missing.

    A commit that returned survives a power cut (`synchronous=FULL`); readers do not wait for the writer (WAL). What
    lies on a read-only file system, as in a snapshot, is only read.

    Raises:
        LedgerError: it cannot be opened.
    """
    frozen = _is_frozen(path)
    with told(path):
        if not frozen:
            path.touch(mode=0o600, exist_ok=True)
        name = f"{path.absolute().as_uri()}?immutable=1" if frozen else str(path)
        connection = sqlite3.connect(name, isolation_level=None, check_same_thread=False, uri=frozen)
    try:
        with told(path):
            connection.execute("PRAGMA busy_timeout = 10000")
            if not frozen:
                _write_ahead(connection)
            connection.execute("PRAGMA synchronous = FULL")
        yield connection
    finally:
        connection.close()


def _is_frozen(path: Path) -> bool:
    """Say whether a database lies on a read-only file system, and all of it is in its file."""
    beside = path.with_name(f"{path.name}-wal")
    if not path.exists() or (beside.exists() and beside.stat().st_size):
        return False
    return bool(os.statvfs(path.parent).f_flag & os.ST_RDONLY)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on, after whoever does the same at the same time: for that, SQLite does not wait."""
    for _ in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            connection.execute("BEGIN IMMEDIATE")  # for this it does
            connection.execute("ROLLBACK")
        else:
            return
    connection.execute("PRAGMA journal_mode = WAL")


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    """Bring a database to the newest schema, one version at a time, each whole or not at all.

    Whoever opens it at the same time waits, and finds the step done.

    Raises:
        LedgerError: it is damaged, or was written by a newer transcrub.
    """
    with told(path):
        while (version := _version(connection)) < len(migrations):
            connection.execute("BEGIN IMMEDIATE")
            if _version(connection) == version:
                migrations[version](connection)
                connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute("COMMIT")
        if version > len(migrations):
            raise LedgerError(
                f"{path} was written by a newer transcrub (schema {version}, this one knows {len(migrations)}). "
                "Use that version, or another --state."
            )


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the database's errors into ours; their texts name tables and files, never rows.

    Text that is no Unicode and numbers past 64 bits are refused before they reach the database, and a damaged database
    may answer in bytes that are none.
    """
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError, OverflowError) as error:
        # A decoding error quotes the bytes it stumbled on.
        why = "it is damaged" if isinstance(error, UnicodeError) else getattr(error, "strerror", None) or error
        raise LedgerError(f"{path} cannot be used: {why}. Nothing is sent without it.") from None
