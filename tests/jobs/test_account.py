"""The account of a state directory: nothing counts that was not written by a run."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faults.works import Works, strike, works
from transcrub.errors import LedgerError
from transcrub.jobs.account import Account, take_account
from transcrub.jobs.entry import State
from transcrub.sandbox.faults import Status

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def account_of(here: Works) -> Account:
    """Take the account."""
    return take_account(here.station.state, NOON)


@pytest.mark.parametrize(
    ("edit", "named"),
    [
        ("UPDATE conversations SET state = 'verified' WHERE id = 'chat-000'", "the conversation chat-000"),
        ("UPDATE conversations SET state = 'well' WHERE id = 'chat-000'", "the conversation chat-000"),
        ("UPDATE conversations SET purpose = 'undo' WHERE id = 'chat-001'", "the conversation chat-001"),
        ("UPDATE runs SET exit_code = 0", "run 1"),
        ("UPDATE runs SET exit_code = 0, summary = replace(summary, '\"exit_code\":3', '\"exit_code\":0')", "run 1"),
        ("UPDATE runs SET summary = replace(summary, '\"failed\":1', '\"failed\":0')", "run 1"),
        ("UPDATE runs SET summary = 'nothing'", "run 1"),
        ("UPDATE runs SET policy = 'another'", "run 1"),
        ("INSERT INTO runs SELECT 9, command, policy, begun, ended, 0, summary FROM runs", "run 9"),
    ],
)
def test_what_was_edited_in_the_ledger_is_named(tmp_path: Path, edit: str, named: str) -> None:
    """A state, a purpose, or how a run ended: the report ends with exit code 12 instead of telling it."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(strike(Status(status=400), id="chat-000"))
            assert (await here.write("run")).exit_code == 3
            before = account_of(here)
            with closing(sqlite3.connect(here.station.state.ledger)) as ledger, ledger:
                ledger.execute(edit)

            assert (before.redacted, before.counts[State.FAILED], before.runs[0].exit_code) == (3, 1, 3)
            with pytest.raises(LedgerError, match=f"is damaged at {named}:"):
                account_of(here)

    asyncio.run(story())


def test_a_run_that_did_not_end_is_no_damage(tmp_path: Path) -> None:
    """One that is under way, or was killed, has no end in either record."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            with closing(sqlite3.connect(here.station.state.ledger)) as ledger, ledger:
                ledger.execute("INSERT INTO runs (command, policy, begun) VALUES ('run', 'p', '2026-01-01')")

            assert [run.exit_code for run in account_of(here).runs] == [None, 0]

    asyncio.run(story())
