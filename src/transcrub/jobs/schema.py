"""The ledger's tables, one step a version: a ledger of an older transcrub is brought up to date when it is opened."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from transcrub.jobs.database import Migration
from transcrub.jobs.digests import Digests
from transcrub.jobs.line import COLUMNS, entry_of, seal_of

_BATCH = 500


def _m001_conversations_findings_runs(connection: sqlite3.Connection) -> None:
    connection.execute("""
        CREATE TABLE conversations (
          id TEXT PRIMARY KEY,
          state TEXT NOT NULL,
          before TEXT NOT NULL,
          after TEXT NOT NULL,
          plan TEXT,
          reason TEXT,
          run INTEGER NOT NULL,
          updated TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    connection.execute("CREATE INDEX conversations_by_state ON conversations (state)")
    connection.execute("""
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
        ) STRICT, WITHOUT ROWID""")
    connection.execute("""
        CREATE TABLE runs (
          id INTEGER PRIMARY KEY,
          command TEXT NOT NULL,
          policy TEXT NOT NULL,
          begun TEXT NOT NULL,
          ended TEXT,
          exit_code INTEGER,
          summary TEXT
        ) STRICT""")


def _m002_undo_parts_seals_audit(connection: sqlite3.Connection) -> None:
    """What is undone is told from what is redacted; messages are compared one by one; a damaged row is noticed."""
    connection.execute("ALTER TABLE conversations ADD COLUMN purpose TEXT NOT NULL DEFAULT 'redact'")
    connection.execute("ALTER TABLE conversations ADD COLUMN parts TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE conversations ADD COLUMN seal TEXT NOT NULL DEFAULT ''")
    connection.execute("CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")


def _m003_redacted_again(connection: sqlite3.Connection) -> None:
    """What was redacted before is not forgotten while more is taken out: neither that it stands, nor its findings."""
    connection.execute("ALTER TABLE conversations ADD COLUMN upon INTEGER NOT NULL DEFAULT 0")
    connection.execute("ALTER TABLE findings RENAME TO findings_of_one_redaction")
    connection.execute("""
        CREATE TABLE findings (
          conversation TEXT NOT NULL,
          run INTEGER NOT NULL,
          pointer TEXT NOT NULL,
          start INTEGER NOT NULL,
          "end" INTEGER NOT NULL,
          entity TEXT NOT NULL,
          score REAL NOT NULL,
          rule TEXT NOT NULL,
          digest TEXT NOT NULL,
          settled INTEGER NOT NULL,
          PRIMARY KEY (conversation, run, pointer, start)
        ) STRICT, WITHOUT ROWID""")
    connection.execute("""
        INSERT INTO findings
        SELECT conversation, run, pointer, start, "end", entity, score, rule, digest, state = 'verified'
        FROM findings_of_one_redaction JOIN conversations ON conversations.id = conversation""")
    connection.execute("DROP TABLE findings_of_one_redaction")


def _m004_every_line_sealed(connection: sqlite3.Connection, digests: Digests) -> None:
    """What the first schema left without a seal gets one: from now on, a line without is damaged."""
    last = ""
    while True:
        lines = connection.execute(
            f"SELECT {COLUMNS} FROM conversations WHERE seal = '' AND id > ? ORDER BY id LIMIT {_BATCH}",  # noqa: S608
            (last,),
        ).fetchall()
        if not lines:
            return
        for line in lines:
            with suppress(ValueError):  # damaged it stays, and is told where it is looked at
                seal = seal_of(entry_of(line), digests)
                connection.execute("UPDATE conversations SET seal = ? WHERE id = ?", (seal, line[0]))
        last = lines[-1][0]


def migrations(digests: Digests) -> Sequence[Migration]:
    """Return the steps to the newest schema.

    Args:
        digests: of the state directory; they seal.
    """
    return (
        _m001_conversations_findings_runs,
        _m002_undo_parts_seals_audit,
        _m003_redacted_again,
        partial(_m004_every_line_sealed, digests=digests),
    )
