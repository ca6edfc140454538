"""Somebody else changes a conversation: between plan and apply, between read and write, after the write."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.works import strike, works
from tests.support.chats import texts_of
from transcrub.jobs.crew import Stop
from transcrub.sandbox.faults import Drop, Edit, Page, Status

FIRST, NEWS = "chat-000", "I changed my mind"


def test_a_change_between_plan_and_apply_is_not_overwritten(folder: Path) -> None:
    """It is left alone and named, exit code 7; the rest of the plan is carried out."""

    async def story() -> None:
        async with works(folder) as here:
            await here.plan()
            here.sandbox.store.edit(FIRST, 1, NEWS)
            summary = await here.write("apply")

            assert summary.exit_code == 7
            assert (summary.tally.changed, summary.tally.skipped) == (3, 1)
            assert texts_of(here.sandbox.store.get(FIRST))[1] == NEWS
            assert {entry.id: entry.state.value for entry in here.checker.entries()}[FIRST] == "drifted"
            await here.converge()
            assert texts_of(here.sandbox.store.get(FIRST))[1] == NEWS

    asyncio.run(story())


def test_a_change_while_a_slow_job_is_under_way_is_not_overwritten(folder: Path) -> None:
    """What was read more than a minute ago is read again, and what changed meanwhile stays."""

    async def story() -> None:
        async with works(folder, hands=1) as here:
            once: list[int] = []

            def hit(call: object) -> None:
                if getattr(call, "route", "") == "update" and not once:
                    once.append(1)
                    here.station.clock.advance(120)  # type: ignore[attr-defined]
                    here.sandbox.store.edit("chat-003", 1, NEWS)

            here.checker.before = hit
            summary = await here.write("run")

            assert summary.exit_code == 3
            assert texts_of(here.sandbox.store.get("chat-003"))[1] == NEWS
            await here.converge()
            assert texts_of(here.sandbox.store.get("chat-003"))[1] == NEWS

    asyncio.run(story())


def test_a_change_after_a_lost_answer_is_not_overwritten(folder: Path) -> None:
    """The answer is lost and somebody writes before it is read back: neither ours nor the old text, so it is left."""

    async def story() -> None:
        async with works(folder, hands=1) as here:

            def hit(request: object) -> None:
                if getattr(request, "id", None) == FIRST and getattr(request, "route", "") == "update":
                    here.checker.after = None
                    here.sandbox.store.edit(FIRST, 1, NEWS)

            here.checker.after = hit
            here.faults(strike(Drop(effect=True), id=FIRST, times=1))
            summary = await here.write("run")

            assert summary.exit_code == 3
            assert texts_of(here.sandbox.store.get(FIRST))[1] == NEWS
            await here.converge()
            assert texts_of(here.sandbox.store.get(FIRST))[1] == NEWS

    asyncio.run(story())


def test_what_is_taken_away_is_told(folder: Path) -> None:
    """A conversation that the platform deletes between plan and apply is skipped with its reason, exit code 3."""

    async def story() -> None:
        async with works(folder) as here:
            await here.plan()
            here.sandbox.store.remove(FIRST)
            summary = await here.write("apply")

            assert summary.exit_code == 3
            assert summary.tally.reasons == {"gone from the platform": 1}
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("index", [0, 1])
def test_a_change_after_the_write_is_told_by_verify(folder: Path, index: int) -> None:
    """Verify says how many messages drifted, and that something leaks where the news are personal."""

    async def story() -> None:
        async with works(folder) as here:
            await here.write("run")
            here.sandbox.store.edit(FIRST, index, "mail me: canary.new@mail.example")
            found = await here.verify()

            assert found.exit_code == 6
            assert [(each.id, each.messages) for each in found.drifted] == [(FIRST, 1)]
            assert found.leaking == [FIRST]
            await here.converge()

    asyncio.run(story())


def test_the_window_that_remains(folder: Path) -> None:
    """An edit between our reading and our PATCH is lost: the API has no conditional write. The page on reliability says so.

    This test fails on the day on which the window is closed; then that page has to change.
    """

    async def story() -> None:
        async with works(folder, hands=1) as here:
            here.faults(strike(Edit(index=1, text=NEWS), id=FIRST, times=1))
            summary = await here.write("run")

            assert summary.exit_code == 0
            assert texts_of(here.sandbox.store.get(FIRST))[1] != NEWS

    asyncio.run(story())


@pytest.mark.parametrize("killed", [False, True], ids=["done", "left open"])
def test_a_plan_that_is_broken_off_makes_the_ledger_forget_nothing(folder: Path, killed: bool) -> None:
    """A run between plan and apply; the apply stops at once: nothing that was redacted is called planned."""

    async def story() -> None:
        async with works(folder) as here:
            await here.plan()
            if killed:
                here.faults(strike(Drop(effect=True)), strike(Status(status=503), "query", after=1))
            await here.write("run")
            here.faults()
            here.checker.before = lambda _: here.station.stop.ask()
            summary = await here.write("apply")
            here.checker.before = None
            here.station.stop = Stop()

            assert summary.exit_code == 130
            assert "planned" not in {entry.state for entry in here.checker.entries() if here.checker.redacted(entry.id)}
            assert (await here.write("apply")).exit_code == 0
            await here.converge()

    asyncio.run(story())


def test_an_empty_page_that_leads_on_makes_nothing_gone(folder: Path) -> None:
    """The answer to an update is lost, and the reading back begins with an empty page: it is followed, not believed."""

    async def story() -> None:
        async with works(folder, hands=1) as here:
            here.faults(
                strike(Status(status=502, effect=True), nth=2), strike(Page(fault="empty"), "query", after=1, times=1)
            )
            summary = await here.write("run")

            assert (summary.exit_code, summary.tally.skipped) == (0, 0)
            await here.converge()

    asyncio.run(story())
