"""Storms of 429: with a Retry-After of nothing, in the past, of ten hours, as a date, and without one."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.works import strike, works
from transcrub.sandbox.faults import Route, Status

STORMS = {
    "at once": Status(status=429, retry_after=0),
    "in the past": Status(status=429, retry_after=-10 * 365 * 86_400, form="date"),
    "a few seconds": Status(status=429, retry_after=3),
    "absent": Status(status=429, retry_after="absent"),
}


@pytest.mark.parametrize("route", ["query", "update"])
@pytest.mark.parametrize("storm", STORMS.values(), ids=STORMS.keys())
def test_a_storm_is_waited_out(folder: Path, route: Route, storm: Status) -> None:
    """Five refusals in a row are waited out, in bounds, and nothing is sent twice with an effect."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(storm, route, times=5))
            summary = await here.write("run")

            assert summary.exit_code == 0
            assert summary.requests.throttled == 5
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("route", ["query", "update"])
@pytest.mark.parametrize("storm", STORMS.values(), ids=STORMS.keys())
def test_a_storm_without_end_parks_the_run(folder: Path, route: Route, storm: Status) -> None:
    """Refused for ever, the run ends with 5 after a bounded time and number of requests; the next one ends the work."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(storm, route))
            summary = await here.write("run")

            assert summary.exit_code in {3, 5}
            assert len(here.sandbox.journal.requests) < 2000
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("form", ["seconds", "date"])
@pytest.mark.parametrize("route", ["query", "update"])
def test_ten_hours_are_not_waited_for(folder: Path, route: Route, form: str) -> None:
    """Asked to wait ten hours, the run ends at once with 5, and says so."""

    async def story() -> None:
        async with works(folder) as here:
            # The works' clock stands in March 2026; a date is read by it.
            seconds = 36_000 if form == "seconds" else 10 * 365 * 86_400
            here.faults(strike(Status(status=429, retry_after=seconds, form=form), route))  # type: ignore[arg-type]
            summary = await here.write("run")

            assert summary.exit_code == 5
            assert "wait" in (summary.stopped_by or "")
            await here.converge()

    asyncio.run(story())
