"""A ledger of the previous schema is brought up to date; one of a newer transcrub is refused by name."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.kills import RUN, planned, redacted
from tests.faults.scene import Scene, Zygote, scene
from transcrub.jobs.digests import Digests

# As schema 1 was written; not taken from the migrations, which must read just this.
SCHEMA_1 = """
CREATE TABLE conversations (id TEXT PRIMARY KEY, state TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
  plan TEXT, reason TEXT, run INTEGER NOT NULL, updated TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_state ON conversations (state);
CREATE TABLE findings (conversation TEXT NOT NULL, pointer TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  entity TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL, digest TEXT NOT NULL,
  PRIMARY KEY (conversation, pointer, start)) STRICT, WITHOUT ROWID;
CREATE TABLE runs (id INTEGER PRIMARY KEY, command TEXT NOT NULL, policy TEXT NOT NULL, begun TEXT NOT NULL, ended TEXT,
  exit_code INTEGER, summary TEXT) STRICT;
INSERT INTO runs (command, policy, begun) VALUES ('run', '0123', '2026-01-01T00:00:00+00:00');
PRAGMA user_version = 1;
"""


def old_ledger(here: Scene, states: dict[str, str]) -> None:
    """Lay a ledger of schema 1 into the state directory, with conversations in some states."""
    here.state.mkdir()
    digests = Digests.load(here.state / "digest.key")
    with closing(sqlite3.connect(here.state / "ledger.sqlite")) as connection:
        connection.executescript(SCHEMA_1)
        for identifier, state in states.items():
            before = digests.of_messages(here.sandbox.store.get(identifier).get("messages"))
            connection.execute(
                "INSERT INTO conversations VALUES (?, ?, ?, ?, NULL, NULL, 1, '2026-01-01T00:00:00+00:00')",
                (identifier, state, before, "f" * 32),
            )
        connection.commit()


@pytest.mark.parametrize("state", ["planned", "intent", "unknown", "failed", "drifted", "skipped"])
def test_a_ledger_of_the_previous_schema_is_read_and_its_work_ended(zygote: Zygote, folder: Path, state: str) -> None:
    """Whatever state the older transcrub left behind, the run goes on from there."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            old_ledger(here, {"chat-000": state, "chat-001": state})
            assert (await here.call("status")).code == 0
            await here.converge()
            assert (await here.call("undo", "--yes")).code == 0
            here.checker.check_undone()

    asyncio.run(story())


@pytest.mark.parametrize("command", ["run", "apply", "undo", "verify", "status", "audit"])
def test_a_ledger_of_a_newer_transcrub_is_refused_by_name(zygote: Zygote, folder: Path, command: str) -> None:
    """Exit code 12, both numbers are told, nothing is sent, and not a byte of the ledger changes."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            await planned(here)
            await redacted(here)
            with closing(sqlite3.connect(here.state / "ledger.sqlite")) as connection:
                connection.execute("PRAGMA user_version = 99")
            kept, sent = (here.state / "ledger.sqlite").read_bytes(), here.checker.patches
            arguments = {"run": RUN, "apply": ("apply", str(here.plan)), "undo": ("undo", "--yes")}.get(
                command, (command, *(["verify"] if command == "audit" else []))
            )
            program = await here.start(*arguments)
            done = await program.done()

            assert (done.code, here.checker.patches) == (12, sent), done
            assert b"newer transcrub (schema 99" in done.err
            assert (here.state / "ledger.sqlite").read_bytes() == kept

    asyncio.run(story())


def test_a_vault_of_a_newer_transcrub_is_refused_by_name(zygote: Zygote, folder: Path) -> None:
    """Undo and rotate say so with exit code 12."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            await redacted(here)
            with closing(sqlite3.connect(here.state / "vault.sqlite")) as connection:
                connection.execute("PRAGMA user_version = 99")
            key = here.folder / "new.key"
            key.write_text("6b" * 32, encoding="ascii")
            for arguments in (("undo", "--yes"), ("vault", "rotate", "--new-vault-key-file", str(key))):
                done = await here.call(*arguments)
                assert done.code == 12
                assert b"newer transcrub (schema 99" in done.err

    asyncio.run(story())
