"""The answer to an update is lost: what became of it is found out by reading, never guessed."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.scene import some_chats
from tests.faults.works import strike, works
from transcrub.jobs.entry import OPEN_STATES, State
from transcrub.jobs.reading import Selection
from transcrub.sandbox.faults import Action, Delay, Drop, Status, Truncate

LOST: dict[str, Action] = {
    "dropped before its effect": Drop(effect=False),
    "dropped after its effect": Drop(effect=True),
    "502 before its effect": Status(status=502, effect=False),
    "502 after its effect": Status(status=502, effect=True),
    "504 before its effect": Status(status=504, effect=False),
    "504 after its effect": Status(status=504, effect=True),
    "500 after its effect": Status(status=500, effect=True),
    "408 before its effect": Status(status=408, effect=False),
    "408 after its effect": Status(status=408, effect=True),
    "half an answer": Truncate(),
}


@pytest.mark.parametrize("action", LOST.values(), ids=LOST.keys())
def test_a_lost_answer_is_settled_by_reading(folder: Path, action: Action) -> None:
    """One lost answer: the run ends well, and what had its effect is not sent again."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(action, nth=2))
            summary = await here.write("run")

            assert summary.exit_code == 0
            had_effect = getattr(action, "effect", True)
            assert here.checker.patches == 4 + (not had_effect)
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("action", LOST.values(), ids=LOST.keys())
def test_lost_answers_without_end_leave_nothing_half_done(folder: Path, action: Action) -> None:
    """Every answer lost: the exit code says whether it was done, and a run without faults ends it."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(action))
            summary = await here.write("run")

            assert summary.exit_code == (0 if getattr(action, "effect", True) else 3)
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("effect", [True, False], ids=["done", "not done"])
def test_what_cannot_be_read_back_is_unknown(folder: Path, effect: bool) -> None:
    """The answer is lost and the platform then goes away: the ledger says unknown, neither done nor failed."""

    async def story() -> None:
        async with works(folder, hands=1) as here:
            here.faults(
                strike(Drop(effect=effect), "update", nth=1),
                strike(Status(status=503), "query", after=1),
            )
            summary = await here.write("run")

            assert summary.exit_code in {3, 5}
            assert {entry.state.value for entry in here.checker.entries()} & {"unknown", "intent"}
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("effect", [True, False], ids=["effect first", "effect long after"])
def test_an_answer_that_comes_too_late_is_settled_by_reading(folder: Path, effect: bool) -> None:
    """A time-out: done before we read back, or only when we have long given up and sent the same once more."""

    async def story() -> None:
        async with works(folder, hands=1) as here:
            here.station.timeout = 0.4
            here.faults(strike(Delay(seconds=1.0, effect=effect), nth=2))
            summary = await here.write("run")

            assert summary.exit_code == 0
            await asyncio.sleep(1.2)  # what was given up takes effect now, at the latest
            here.station.timeout = 60.0
            assert here.sandbox.journal.count(route="update") == 4 + (not effect)
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("limit", [None, 3], ids=["all pages", "a limit"])
@pytest.mark.parametrize("effect", [True, False], ids=["done", "not done"])
def test_open_entries_that_are_refused_by_their_ids_are_settled_by_the_pages(
    folder: Path, effect: bool, limit: int | None
) -> None:
    """Six refusals in a row are no outage: the run reads the pages, and what they do not give stays unknown and open."""

    async def story() -> None:
        async with works(folder, some_chats(7, 0), hands=16) as here:
            here.faults(
                strike(Drop(effect=effect), "update", times=6),
                strike(Status(status=503), "query", after=1),
            )
            assert (await here.write("run")).exit_code in {3, 5}
            unsettled = [entry.id for entry in here.checker.entries() if entry.state in OPEN_STATES]
            assert len(unsettled) == 6

            here.faults(strike(Status(status=400), "query", times=6))
            here.station.selection = Selection(limit=limit)
            summary = await here.write("run")

            left = 0 if limit is None else sum(1 for each in unsettled if each > "chat-002")
            assert summary.exit_code == (3 if left else 0)
            assert summary.tally.states.get(State.UNKNOWN, 0) == left
            assert [entry.state for entry in here.checker.entries()].count(State.UNKNOWN) == left
            here.station.selection = Selection()
            await here.converge()

    asyncio.run(story())
