"""The gate: consent, limits, canary, circuit breaker, pause, review."""

import asyncio
from pathlib import Path
from typing import Literal

import pytest

from tests.faults.scene import some_chats
from tests.faults.works import strike, works
from tests.support.clock import FastClock
from tests.support.station import yes
from transcrub.jobs.change import Change
from transcrub.jobs.entry import State
from transcrub.jobs.gate import Answer, GateOptions
from transcrub.sandbox.faults import Edit, Status, Update


@pytest.mark.parametrize("limit", [1, 3, 7])
def test_no_more_changes_pass_than_are_allowed(tmp_path: Path, limit: int) -> None:
    """`--max-changes N` stops with 8 after just N updates, however many workers there are; the next run goes on."""

    async def story() -> None:
        async with works(tmp_path, some_chats(8), hands=8) as here:
            summary = await here.write("run", GateOptions(yes, max_changes=limit))

            assert (summary.exit_code, summary.tally.changed, here.checker.patches) == (8, limit, limit)
            await here.converge()

    asyncio.run(story())


def test_without_consent_nothing_is_written(tmp_path: Path) -> None:
    """One question however many workers, and on a no, zero updates and exit code 1."""
    asked = []

    async def refuse(question: str) -> bool:
        asked.append(question)
        await asyncio.sleep(0.01)
        return False

    async def story() -> None:
        async with works(tmp_path, some_chats(8), hands=8) as here:
            summary = await here.write("run", GateOptions(refuse))

            assert (summary.exit_code, here.checker.patches, asked) == (1, 0, [""])

    asyncio.run(story())


def test_a_canary_goes_first_alone(tmp_path: Path) -> None:
    """The first N are written, read back and asked about before any other is sent."""
    sent_when_asked = []

    async def story() -> None:
        async with works(tmp_path, some_chats(12), hands=8) as here:

            async def ask(question: str) -> bool:
                if question:
                    sent_when_asked.append(here.checker.patches)
                return True

            summary = await here.write("run", GateOptions(ask, canary=3))

            assert (summary.exit_code, summary.tally.changed, sent_when_asked) == (0, 12, [3])
            assert any("canary is well: 3" in note for note in here.station.notes)

    asyncio.run(story())


@pytest.mark.parametrize(("chats", "limit", "code"), [(2, None, 0), (12, 2, 8)], ids=["few changes", "a low limit"])
@pytest.mark.parametrize("fault", [None, Update(fault="forget")])
def test_a_canary_with_too_few_changes_is_read_back_too(
    tmp_path: Path, chats: int, limit: int | None, code: int, fault: Update | None
) -> None:
    """Where the job ends before N changes came, what was written is read back all the same: well, or exit code 6."""

    async def story() -> None:
        async with works(tmp_path, some_chats(chats)) as here:
            if fault is not None:
                here.faults(strike(fault))
            summary = await here.write("run", GateOptions(yes, max_changes=limit, canary=5))

            assert here.checker.patches == 2
            assert summary.exit_code == (code if fault is None else 6)
            assert any("canary is well: 2" in note for note in here.station.notes) == (fault is None)
            here.checker.lied.clear()
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize(("canary", "limit"), [(3, 3), (3, 5), (3, 4), (None, 3), (None, 2)])
@pytest.mark.parametrize("fault", ["forget", "truncate"])
def test_a_limit_hides_no_update_that_went_wrong(
    tmp_path: Path, canary: int | None, limit: int, fault: Literal["forget", "truncate"]
) -> None:
    """Whoever goes on after exit code 8 must not go on over a platform that does not do as it says: that is a 6."""

    async def story() -> None:
        async with works(tmp_path, some_chats(9), hands=4) as here:
            here.faults(strike(Update(fault=fault)))
            summary = await here.write("run", GateOptions(yes, canary=canary, max_changes=limit))

            assert summary.exit_code == (6 if canary or fault == "truncate" else 8)
            assert here.checker.patches <= limit
            here.checker.lied.clear()

    asyncio.run(story())


@pytest.mark.parametrize("command", ["apply", "undo"])
def test_apply_and_undo_read_a_small_canary_back(tmp_path: Path, command: Literal["apply", "undo"]) -> None:
    """The other commands that write hold to it as well."""

    async def story() -> None:
        async with works(tmp_path, some_chats(2)) as here:
            if command == "apply":
                await here.plan()
            else:
                await here.write("run")
            summary = await here.write(command, GateOptions(yes, canary=5))

            assert summary.exit_code == 0
            assert any("canary is well: 2" in note for note in here.station.notes)

    asyncio.run(story())


def test_after_the_canary_a_no_is_the_end(tmp_path: Path) -> None:
    """What was written stays written; exit code 1; and nobody waits for those who wait at the gate."""

    async def ask(question: str) -> bool:
        return not question

    async def story() -> None:
        async with works(tmp_path, some_chats(12), hands=8) as here:
            summary = await asyncio.wait_for(here.write("run", GateOptions(ask, canary=3)), 5)

            assert (summary.exit_code, here.checker.patches) == (1, 3)
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("fault", [Update(fault="ignore"), Update(fault="forget"), Status(status=400)])
def test_a_canary_that_dies_stops_all(tmp_path: Path, fault: Update | Status) -> None:
    """One of the first N is not as it should be: exit code 6, at once, and no more than N were sent."""

    async def story() -> None:
        async with works(tmp_path, some_chats(12), hands=8) as here:
            here.faults(strike(fault, id="chat-001"))
            summary = await asyncio.wait_for(here.write("run", GateOptions(yes, canary=3)), 5)

            assert summary.exit_code == 6
            assert here.sandbox.journal.count(route="update") <= 3 + 4  # an ignored one is tried again
            here.checker.lied.clear()
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize(("in_a_row", "code", "breaks"), [(2, 6, True), (3, 6, False)])
def test_the_circuit_breaks_on_mismatches_in_a_row(tmp_path: Path, in_a_row: int, code: int, breaks: bool) -> None:
    """Two mismatches in a row reach a limit of two and not one of three; apart, they never do."""

    async def story() -> None:
        async with works(tmp_path, some_chats(9), hands=1) as here:
            here.faults(*(strike(Update(fault="truncate"), id=f"chat-00{number}") for number in (2, 3)))
            summary = await here.write("run", GateOptions(yes, max_mismatches=in_a_row))

            assert summary.exit_code == code
            assert (summary.stopped_by is not None) == breaks

    asyncio.run(story())


def test_a_pause_file_holds_everything(tmp_path: Path) -> None:
    """While the file is there nothing is sent; without it the run goes on; both are told, once for all who wait."""
    pause = tmp_path / "pause"
    pause.touch()

    async def story() -> None:
        async with works(tmp_path / "works") as here:
            going = asyncio.create_task(here.write("run", GateOptions(yes, pause_file=pause)))
            await asyncio.sleep(0.3)
            assert here.checker.patches == 0
            pause.unlink()
            assert (await going).exit_code == 0
            assert [note.partition(":")[0] for note in here.station.notes] == ["Paused", "Going on"]

    asyncio.run(story())


def test_a_pause_ends_with_the_wish_to_stop(tmp_path: Path) -> None:
    """Ctrl-C in a pause ends the run at once with 130, and nothing was sent."""
    pause = tmp_path / "pause"
    pause.touch()

    async def story() -> None:
        async with works(tmp_path / "works") as here:
            going = asyncio.create_task(here.write("run", GateOptions(yes, pause_file=pause)))
            await asyncio.sleep(0.3)
            here.station.stop.ask()
            summary = await asyncio.wait_for(going, 5)
            assert (summary.exit_code, here.checker.patches) == (130, 0)

    asyncio.run(story())


@pytest.mark.parametrize(
    ("answers", "written", "code"),
    [
        ([Answer.YES, Answer.NO, Answer.YES, Answer.NO], 2, 3),
        ([Answer.NO, Answer.ALL], 3, 3),
        ([Answer.YES, Answer.QUIT], 1, 1),
        ([Answer.ALL], 4, 0),
    ],
)
def test_each_change_is_reviewed(tmp_path: Path, answers: list[Answer], written: int, code: int) -> None:
    """Yes writes, no leaves alone and tells, all asks no more, quit ends."""
    left = list(answers)

    async def review(change: Change) -> Answer:
        assert change.original != change.messages
        return left.pop(0)

    async def story() -> None:
        async with works(tmp_path, hands=1) as here:
            summary = await here.write("run", GateOptions(yes, review=review))

            assert (summary.exit_code, summary.tally.changed, left) == (code, written, [])
            await here.converge()

    asyncio.run(story())


def test_after_a_quit_nobody_is_asked(tmp_path: Path) -> None:
    """However many wait for their question: quit is the end, and nothing is written after it."""
    asked = []

    async def review(change: Change) -> Answer:
        asked.append(change.id)
        await asyncio.sleep(0.01)
        return Answer.QUIT

    async def story() -> None:
        async with works(tmp_path, some_chats(8), hands=8) as here:
            summary = await asyncio.wait_for(here.write("run", GateOptions(yes, canary=2, review=review)), 5)

            assert (summary.exit_code, len(asked), here.checker.patches) == (1, 1, 0)

    asyncio.run(story())


def test_a_canary_that_somebody_edits_is_not_well(tmp_path: Path) -> None:
    """An edit between writing and reading back is no reason to go on."""

    async def story() -> None:
        async with works(tmp_path, some_chats(6), hands=1) as here:
            here.faults(strike(Edit(id="chat-000", index=1, text="new words"), "query", after=1, times=1))
            summary = await here.write("run", GateOptions(yes, canary=2))

            assert summary.exit_code == 6
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("hands", [1, 8])
@pytest.mark.parametrize(("canary", "limit", "code"), [(2, None, 3), (None, 3, 8)], ids=["canary", "limit"])
def test_what_was_not_sent_is_no_canary_and_counts_for_no_limit(
    tmp_path: Path, hands: int, canary: int | None, limit: int | None, code: int
) -> None:
    """What somebody edited while the user was asked is left alone, and the next one goes in its place."""
    sent_when_asked = []

    async def story() -> None:
        clock = FastClock()
        async with works(tmp_path, some_chats(7), hands=hands, clock=clock) as here:

            async def ask(question: str) -> bool:
                if question:
                    sent_when_asked.append(here.checker.patches)
                    return True
                clock.advance(120)
                for identifier in ("chat-000", "chat-001"):
                    here.sandbox.store.edit(identifier, 1, "new words")
                return True

            summary = await asyncio.wait_for(here.write("run", GateOptions(ask, limit, canary)), 5)

            assert (summary.exit_code, summary.tally.states[State.DRIFTED]) == (code, 2)
            assert here.checker.patches == (limit or 5)
            assert sent_when_asked == ([2] if canary else [])
            await here.converge()

    asyncio.run(story())


def test_nobody_waits_at_the_gate_of_a_job_that_ends(tmp_path: Path) -> None:
    """Where the one that is under way ends the job, those who wait for its room end with it, and send nothing."""

    async def story() -> None:
        async with works(tmp_path, some_chats(8), hands=8) as here:
            here.faults(strike(Status(status=403), times=1))
            summary = await asyncio.wait_for(here.write("run", GateOptions(yes, max_changes=1)), 5)

            assert (summary.exit_code, here.checker.patches) == (4, 1)
            await here.converge()

    asyncio.run(story())
