"""`doctor`: what is read from an answer's headers."""

import asyncio
from pathlib import Path

import pytest

from tests.support.chats import address_redactor
from tests.support.clock import FastClock
from tests.support.scripted import Canned, door_to, scripted
from transcrub.genesys import InteractionQuery
from transcrub.jobs.doctor import Verdict, examine
from transcrub.jobs.state import StateDirectory


@pytest.mark.parametrize("name", ["Date", "date", "DATE"])
@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ("Sun, 01 Mar 2026 09:00:00 GMT", Verdict.PASS),
        ("Sun, 01 Mar 2026 10:00:00 GMT", Verdict.WARN),
        ("yesterday", Verdict.WARN),
    ],
)
def test_the_platforms_clock_is_seen_however_its_header_is_written(
    tmp_path: Path, name: str, told: str, verdict: Verdict
) -> None:
    """A proxy that writes the names of headers small hides the platform's time from nobody."""

    async def story() -> dict[str, Verdict]:
        clock = FastClock()
        answer = Canned(body={"entities": []}, headers={name: told})
        async with scripted(answer) as platform, door_to(platform.url, clock) as door:
            checks = examine(
                door, InteractionQuery(), lambda: StateDirectory.prepare(tmp_path / "state"), address_redactor(), clock
            )
            return {check.name: check.verdict async for check in checks}

    assert asyncio.run(story())["clock"] is verdict
