"""The checker itself: each sabotage of the program or of its records is noticed."""

import asyncio
import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.works import Works, strike, works
from transcrub.jobs.change import Outcome
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import State
from transcrub.jobs.line import seal_of
from transcrub.jobs.records import Records
from transcrub.jobs.writing import Writing
from transcrub.sandbox.faults import Drop


async def nothing(*_: object, **__: object) -> None:
    """Do nothing, well."""


async def all_well(*_: object, **__: object) -> Outcome:
    """Say that all is well, whatever is."""
    return Outcome(State.VERIFIED)


SABOTAGE: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "no intent before the update": lambda patch: patch.setattr(Records, "intend", nothing),
    "a lost answer is taken for done": lambda patch: patch.setattr(Writing, "_after_doubt", all_well),
    "no outcome is recorded": lambda patch: patch.setattr(Records, "settle", lambda *_: None),
    "the text is changed otherwise": lambda patch: patch.setattr(
        "transcrub.jobs.writing.update_payload", lambda _, __: b'{"id":"chat-000","messages":[{"id":"m0","text":"x"}]}'
    ),
    "a clean text is written": lambda patch: patch.setattr("tests.support.chats._ADDRESS", re.compile("order|[a-z]+@")),
}


@pytest.mark.parametrize("name", SABOTAGE)
def test_a_sabotaged_program_is_found_out(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A program that breaks one promise does not pass."""

    async def story() -> None:
        async with works(folder) as here:
            if name == "a clean text is written":
                here.checker._planned = lambda raw: raw  # type: ignore[assignment]
            SABOTAGE[name](monkeypatch)
            here.faults(strike(Drop(effect=False), nth=2))
            await here.write("run")
            here.checker.check_end()

    with pytest.raises((AssertionError, ExceptionGroup)):
        asyncio.run(story())


RECORDS: dict[str, Callable[[Works], object]] = {
    "a value in the state directory": lambda here: (here.station.path / "note").write_text("canary.1@mail.example"),
    "a secret in the plan's folder": lambda here: (here.folder / "note").write_text(here.sandbox.client_secret),
    "a third text": lambda here: here.sandbox.store.put(
        {**here.sandbox.store.get("chat-000"), "messages": [{"id": "m0", "text": "x"}]}
    ),
    "a field that is no text": lambda here: here.sandbox.store.put(
        {**here.sandbox.store.get("chat-000"), "state": "x"}
    ),
    "an original back where the ledger says verified": lambda here: here.sandbox.store.put(
        json.loads(here.sandbox.store.originals["chat-000"])
    ),
    "an audit log cut off": lambda here: (here.station.path / "audit.jsonl").write_bytes(b""),
    "no audit log": lambda here: (here.station.path / "audit.jsonl").unlink(),
}


@pytest.mark.parametrize("name", RECORDS)
def test_false_records_are_found_out(folder: Path, name: str) -> None:
    """What does not fit together afterwards does not pass."""

    async def story() -> None:
        async with works(folder) as here:
            await here.write("run")
            here.checker.check()
            RECORDS[name](here)
            with pytest.raises(AssertionError):
                here.checker.check(folders=[here.folder])

    asyncio.run(story())


def test_a_dishonest_exit_code_is_found_out(folder: Path) -> None:
    """0 is not believed where something is left to do, or open."""

    async def story() -> None:
        async with works(folder) as here:
            with pytest.raises(AssertionError, match="not redacted"):
                here.checker.check_exit(0)
            await here.write("run")
            here.checker.check_exit(0)
            digests = Digests.load(here.station.state.digest_key)
            with closing(sqlite3.connect(here.station.state.ledger)) as connection, connection:
                for entry in here.checker.entries():
                    seal = seal_of(entry.moved(State.INTENT, entry.reason), digests)
                    connection.execute(
                        "UPDATE conversations SET state = 'intent', seal = ? WHERE id = ?", (seal, entry.id)
                    )
            with pytest.raises(AssertionError, match="left open"):
                here.checker.check_exit(0)

    asyncio.run(story())
