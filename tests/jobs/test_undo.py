"""Undo: puts originals back byte for byte, and leaves alone what somebody changed."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faults.works import KEY, strike, works
from tests.support.chats import texts_of
from tests.support.station import yes
from transcrub.errors import LedgerError, SettingsError
from transcrub.genesys import InteractionQuery
from transcrub.jobs.account import take_account
from transcrub.jobs.entry import Purpose, State
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.org import WriteOptions
from transcrub.jobs.undo import UndoSelection, undo
from transcrub.sandbox.faults import Drop, Edit, Status, Update


def test_puts_back_everything_byte_for_byte(tmp_path: Path) -> None:
    """Every interaction is afterwards what the platform had in the beginning; a second undo sends nothing."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (0, 4)
            assert here.sandbox.store.snapshot() == dict(here.sandbox.store.originals)
            assert {(entry.purpose, entry.state) for entry in here.checker.entries()} == {
                (Purpose.UNDO, State.VERIFIED)
            }
            again = await here.write("undo")
            assert (again.exit_code, again.tally.changed, again.tally.already) == (0, 0, 4)
            await here.converge()

    asyncio.run(story())


def test_what_another_query_redacted_is_put_back_too(tmp_path: Path) -> None:
    """A conversation that the present query leaves out is not gone: undo finds it by its id, and verify as well."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            here.station.query = InteractionQuery("type eq 'openmessaging'")

            assert (await here.verify()).verified == 4
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (0, 4)
            assert here.sandbox.store.snapshot() == dict(here.sandbox.store.originals)

    asyncio.run(story())


def test_leaves_alone_what_somebody_changed(tmp_path: Path) -> None:
    """A message that was edited since keeps its text, exit code 3, and the reason is told."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            here.sandbox.store.edit("chat-000", 1, "new words")
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (3, 3)
            assert summary.tally.reasons == {"changed since it was redacted; left alone": 1}
            assert texts_of(here.sandbox.store.get("chat-000"))[1] == "new words"

    asyncio.run(story())


def test_what_the_platform_made_of_our_update_is_no_change_of_somebody_else(tmp_path: Path) -> None:
    """What stands there is what it answered, and nothing else: the original is put back as it was."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(strike(Update(fault="truncate"), id="chat-001"))
            assert (await here.write("run")).exit_code == 6
            here.faults()
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (0, 4)
            assert here.sandbox.store.snapshot() == dict(here.sandbox.store.originals)

    asyncio.run(story())


def test_what_was_typed_back_in_and_redacted_again_comes_back_as_it_was(tmp_path: Path) -> None:
    """Two runs left the same behind them, of what was not the same: undo takes all of it back, one run by one."""

    async def story() -> None:
        async with works(tmp_path) as here:
            first = texts_of(here.sandbox.store.get("chat-001"))
            await here.write("run")
            here.sandbox.store.edit("chat-001", 0, first[0])
            typed = texts_of(here.sandbox.store.get("chat-001"))
            await here.write("run")
            here.selection = UndoSelection(ids=frozenset({"chat-001"}))
            await here.write("undo")
            assert texts_of(here.sandbox.store.get("chat-001")) == typed
            here.selection = UndoSelection(ids=frozenset({"chat-001"}), run=1, overwrite=True)
            await here.write("undo")
            assert texts_of(here.sandbox.store.get("chat-001")) == first

    asyncio.run(story())


def test_an_undo_that_the_platform_mangled_can_be_repeated(tmp_path: Path) -> None:
    """The answer to the undo is known as well as that to the redaction."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            here.faults(strike(Update(fault="truncate"), id="chat-001"))
            assert (await here.write("undo")).exit_code == 6
            here.faults()
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (0, 1)
            assert here.sandbox.store.snapshot() == dict(here.sandbox.store.originals)

    asyncio.run(story())


@pytest.mark.parametrize(
    "fault", [Update(fault="truncate"), Edit(index=0, text="new words"), None], ids=["mangled", "edited", "redacted"]
)
def test_changes_are_overwritten_only_where_a_name_and_a_word_say_so(
    tmp_path: Path, fault: Update | Edit | None
) -> None:
    """What somebody changed, also after the platform mangled it, or as the update came, goes for its name alone."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(*([strike(fault, id="chat-001")] if fault is not None else []))
            await here.write("run")
            here.faults()
            for identifier in ("chat-001", "chat-002"):
                here.sandbox.store.edit(identifier, 1, "new words")

            for selection in (UndoSelection(), UndoSelection(ids=frozenset({"chat-001"}))):
                here.selection = selection
                summary = await here.write("undo")
                assert summary.exit_code == 3
                assert texts_of(here.sandbox.store.get("chat-001"))[1] == "new words"
            here.selection = UndoSelection(ids=frozenset({"chat-001"}), overwrite=True)
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (0, 1)
            assert here.sandbox.store.snapshot()["chat-001"] == here.sandbox.store.originals["chat-001"]
            assert texts_of(here.sandbox.store.get("chat-002"))[1] == "new words"
            again = await here.write("undo")
            assert (again.exit_code, again.tally.changed, again.tally.already) == (0, 0, 1)

    asyncio.run(story())


def test_an_overwriting_undo_that_failed_can_be_repeated(tmp_path: Path) -> None:
    """Refused once, the same command puts the original back."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            here.sandbox.store.edit("chat-001", 1, "new words")
            here.selection = UndoSelection(ids=frozenset({"chat-001"}), overwrite=True)
            here.faults(strike(Status(status=400)))
            assert (await here.write("undo")).exit_code == 3
            here.faults()
            assert (await here.write("undo")).exit_code == 0
            assert here.sandbox.store.snapshot()["chat-001"] == here.sandbox.store.originals["chat-001"]

    asyncio.run(story())


@pytest.mark.parametrize(
    ("selection", "undone"),
    [
        (UndoSelection(), 4),
        (UndoSelection(ids=frozenset({"chat-001", "chat-002"})), 2),
        (UndoSelection(run=1), 2),
        (UndoSelection(run=2), 2),
    ],
)
def test_undoes_what_was_chosen(tmp_path: Path, selection: UndoSelection, undone: int) -> None:
    """All, some by their ids, or what one run redacted."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(strike(Status(status=400), after=2))
            await here.write("run")
            here.faults()
            await here.write("run")
            here.selection = selection
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (0, undone)

    asyncio.run(story())


def test_damage_is_told_by_conversation_and_counted_as_one(tmp_path: Path) -> None:
    """A vault that lost much does not fill the audit log with a reason for each conversation."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            with closing(sqlite3.connect(here.station.state.vault)) as vault, vault:
                vault.execute("UPDATE originals SET sealed = zeroblob(40)")
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (3, 0)
            assert summary.tally.reasons == {"what is kept of it cannot be used": 4}
            assert sum("is damaged at the conversation" in note for note in here.station.notes) == 4

    asyncio.run(story())


@pytest.mark.parametrize("damaged", ["ledger", "vault"])
def test_a_broken_ledger_or_vault_ends_it(tmp_path: Path, damaged: str) -> None:
    """Where the ledger's line is not what was written, or the vault is no database, it is exit 12 and no reason of one."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            for identifier in ("chat-001", "chat-002"):
                here.sandbox.store.edit(identifier, 0, "new words")
            with closing(sqlite3.connect(getattr(here.station.state, damaged))) as database, database:
                if damaged == "ledger":
                    database.execute("UPDATE conversations SET after = '0' WHERE id = 'chat-001'")
                else:
                    database.execute("ALTER TABLE originals RENAME COLUMN sealed TO other")
            options = WriteOptions(GateOptions(yes), vault_key=KEY)
            async with here.station.job() as (job, door):
                summary = await undo(job, door, here.station.state, UndoSelection(), options)

            assert summary.exit_code == 12
            assert str(getattr(here.station.state, damaged)) in (summary.stopped_by or "")
            assert "what is kept of it cannot be used" not in summary.tally.reasons

    asyncio.run(story())


@pytest.mark.parametrize("run", [1, 9])
def test_a_run_that_kept_nothing_is_refused(tmp_path: Path, run: int) -> None:
    """A run that there was not, or that kept no originals, is no success: exit code 2."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run", key=None)
            await here.write("run")
            here.selection = UndoSelection(run=run)
            summary = await here.write("undo")

            assert summary.exit_code == 2
            assert summary.stopped_by == f"No original of run {run} is kept: 'transcrub status' lists the runs."

    asyncio.run(story())


def test_says_what_it_cannot_put_back(tmp_path: Path) -> None:
    """An id of which no original is kept is told, with exit code 3, and so is one that was mistyped."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run", GateOptions(yes, max_changes=1), key=None)
            await here.write("run")
            here.selection = UndoSelection(ids=frozenset({"chat-000", "chat-001", "nobody"}))
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed) == (3, 1)
            assert here.station.notes[-2:] == [
                "chat-000: no original of it is kept",
                "nobody: the ledger knows no such conversation",
            ]

    asyncio.run(story())


def test_what_was_never_redacted_needs_no_undo(tmp_path: Path) -> None:
    """An original that was kept for an update which was then refused is where it was: nothing is amiss."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(strike(Status(status=400)))
            assert (await here.write("run")).exit_code == 3
            here.faults()
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.changed, summary.tally.already) == (0, 0, 4)

    asyncio.run(story())


@pytest.mark.parametrize("effect", [True, False])
def test_an_undo_whose_answer_was_lost_is_settled(tmp_path: Path, effect: bool) -> None:
    """As with every update: read first, send again only where it had no effect."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            here.faults(strike(Drop(effect=effect), times=2))
            summary = await here.write("undo")

            assert summary.exit_code == 0
            here.checker.check_undone()

    asyncio.run(story())


@pytest.mark.parametrize("then", ["run", "undo"])
@pytest.mark.parametrize("effect", [True, False])
def test_an_undo_cut_short_is_ended_by_whatever_comes(tmp_path: Path, then: str, effect: bool) -> None:
    """The platform goes away in the middle: undo again ends the undo, run redacts everything anew."""

    async def story() -> None:
        async with works(tmp_path, hands=1) as here:
            await here.write("run")
            reads = here.sandbox.journal.count(route="query")
            assert reads
            here.faults(strike(Drop(effect=effect), nth=2), strike(Status(status=503), "query", after=2))
            assert (await here.write("undo")).exit_code in {3, 5}
            here.faults()
            if then == "undo":
                assert (await here.write("undo")).exit_code == 0
                here.checker.check_undone()
            else:
                await here.converge()

    asyncio.run(story())


def test_without_keep_originals_originals_are_nowhere(tmp_path: Path) -> None:
    """Every byte on the disk is searched after a run that keeps nothing; there is no vault, and undo says so."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.plan()
            await here.write("run", key=None)

            assert not (here.station.path / "vault.sqlite").exists()
            files = [file for file in here.folder.rglob("*") if file.is_file()]
            assert len(files) >= 4
            assert not [
                file for file in files if b"canary." in file.read_bytes() or b"mail.example" in file.read_bytes()
            ]
            with pytest.raises(SettingsError, match="--keep-originals"):
                await here.write("undo")

    asyncio.run(story())


def test_keeps_no_original_where_it_cannot(tmp_path: Path) -> None:
    """Another key than the vault's stops a run before anything is sent."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(strike(Status(status=400), id="chat-003"))
            await here.write("run")
            sent = here.checker.patches
            with pytest.raises(SettingsError, match="not the one"):
                await here.write("run", key=b"x" * 32)
            assert here.checker.patches == sent
            assert all(each.ended for each in take_account(here.station.state, datetime.now(UTC)).runs)

    asyncio.run(story())


def test_a_ledger_that_was_lost_is_noticed(tmp_path: Path) -> None:
    """Where the audit log tells of runs and the ledger of none, nothing begins: a new one would know nothing."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            for file in here.station.path.glob("ledger.sqlite*"):
                file.unlink()
            with pytest.raises(LedgerError, match=r"restore ledger\.sqlite"):
                await here.write("run")

    asyncio.run(story())
