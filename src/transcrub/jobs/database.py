"""The ledger's database: its schema, how it is opened, and its errors told as ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from transcrub.errors import LedgerError

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  plan TEXT,
  reason TEXT,
  run INTEGER NOT NULL,
  updated TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_state ON conversations (state);
CREATE TABLE findings (
  conversation TEXT NOT NULL,
  pointer TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  entity TEXT NOT NULL,
  score REAL NOT NULL,
  rule TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (conversation, pointer, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  policy TEXT NOT NULL,
  begun TEXT NOT NULL,
  ended TEXT,
  exit_code INTEGER,
  summary TEXT
) STRICT;
"""


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Make the tables where there are none yet.

    Raises:
        LedgerError: they were made by a newer transcrub.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise LedgerError(
            f"The ledger {path} was written by a newer transcrub (schema {version}, this one knows {SCHEMA_VERSION}). "
            "Use that version, or another --state."
        )
    if version == 0:
        connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a connection; reader and writer have one each, so that neither waits for the other."""
    with told(path):
        path.touch(mode=0o600, exist_ok=True)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        with told(path):
            connection.execute("PRAGMA busy_timeout = 10000")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        yield connection
    finally:
        connection.close()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the database's errors into ours; their texts name tables and files, never rows.

    Text that is no Unicode and numbers past 64 bits are refused before they reach the database.
    """
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError, OverflowError) as error:
        raise LedgerError(f"The ledger {path} cannot be used: {error}. Nothing is sent without it.") from None
