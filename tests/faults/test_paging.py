"""Pages: duplicated, shifted, empty with a way on, going in circles, failing, and no pages at all."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.scene import some_chats
from tests.faults.works import Works, strike, works
from transcrub.genesys import InteractionQuery
from transcrub.sandbox.faults import Drop, Page, PageFault, Status, Truncate


def small_pages(here: Works) -> None:
    here.station.query = InteractionQuery(page_size=2)


@pytest.mark.parametrize(
    ("fault", "when", "code"),
    [
        ("duplicate", {}, 0),
        ("shift", {}, 0),
        ("empty", {"times": 3}, 0),
        ("empty", {}, 3),
        ("loop", {"nth": 2}, 3),
        ("error", {"nth": 2}, 1),
        ("html", {"nth": 2}, 1),
    ],
)
def test_a_page_that_misleads(folder: Path, fault: PageFault, when: dict[str, int], code: int) -> None:
    """No conversation is worked twice, none is lost, and a failed page is never the end of the data."""

    async def story() -> None:
        async with works(folder, some_chats(6)) as here:
            small_pages(here)
            here.faults(strike(Page(fault=fault), "query", **when))
            summary = await here.write("run")

            assert summary.exit_code == code
            assert here.checker.patches == summary.tally.changed
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("fault", [Drop(), Truncate(), Status(status=500), Status(status=504)])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_page_that_fails_once_is_asked_for_again(folder: Path, fault: object, number: int) -> None:
    """A page that is cut, halved or refused with 5xx is read again, and nothing is missed."""

    async def story() -> None:
        async with works(folder, some_chats(6)) as here:
            small_pages(here)
            here.faults(strike(fault, "query", nth=number))  # type: ignore[arg-type]
            summary = await here.write("run")

            assert (summary.exit_code, summary.tally.changed) == (0, 6)
            await here.converge()

    asyncio.run(story())


def test_a_plan_is_not_made_of_half_the_data(folder: Path) -> None:
    """Where a page fails for good, there is no plan file that looks whole."""

    async def story() -> None:
        async with works(folder, some_chats(6)) as here:
            small_pages(here)
            here.faults(strike(Status(status=500), "query", after=1))
            summary = await here.plan()

            assert summary.exit_code == 5
            assert not here.plan_file.exists()

    asyncio.run(story())


@pytest.mark.parametrize("fault", ["duplicate", "shift", "loop"])
def test_a_plan_is_carried_out_over_misleading_pages(folder: Path, fault: PageFault) -> None:
    """Apply, too, writes each conversation once, and comes to its end: what the pages do not give is read by its id."""

    async def story() -> None:
        async with works(folder, some_chats(6)) as here:
            small_pages(here)
            await here.plan()
            here.faults(strike(Page(fault=fault), "query", nth=2))
            summary = await here.write("apply")
            assert summary.exit_code == 0
            assert here.checker.patches == 6
            await here.converge()

    asyncio.run(story())
