"""The ledger's tables, version by version."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from transcrub.jobs.database import migrate
from transcrub.jobs.digests import Digests
from transcrub.jobs.schema import migrations

MIGRATIONS = migrations(Digests(b"k" * 32))


@pytest.mark.parametrize("version", range(len(MIGRATIONS) + 1))
def test_every_version_comes_to_the_same_end(version: int) -> None:
    """However old a ledger is, it has the tables of a new one in the end."""
    tables = []
    for begin in (0, version):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            migrate(connection, Path("db"), MIGRATIONS[:begin])
            migrate(connection, Path("db"), MIGRATIONS)
            tables.append(connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall())

    assert tables[0] == tables[1]


def test_no_column_holds_text_of_a_conversation() -> None:
    """Ids, states, digests, places and types: a new column has to be argued for here."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, Path("db"), MIGRATIONS)
        columns = {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        }

    assert columns == {
        "conversations": [
            "id",
            "state",
            "before",
            "after",
            "plan",
            "reason",
            "run",
            "updated",
            "purpose",
            "parts",
            "seal",
            "upon",
        ],
        "findings": [
            "conversation",
            "run",
            "pointer",
            "start",
            "end",
            "entity",
            "score",
            "rule",
            "digest",
            "settled",
        ],
        "runs": ["id", "command", "policy", "begun", "ended", "exit_code", "summary"],
        "facts": ["name", "value"],
    }
