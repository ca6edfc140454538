"""The wall clock goes back an hour and forward a day, again and again."""

import asyncio
import time
from pathlib import Path

import pytest

from tests.faults.kills import RUN, UNDO
from tests.faults.scene import Zygote, scene
from tests.faults.works import strike
from transcrub.sandbox.faults import Credentials, Rule, Status

JUMPS = "tests.faults.tampering:wall_clock_jumps"


@pytest.mark.parametrize(
    "faults",
    [
        (),
        (strike(Status(status=429, retry_after=0.2), times=2),),
        # Two in a row on one route could meet one request and its replay, which is not replayed again.
        (strike(Credentials(change="expire"), "query", times=1), strike(Credentials(change="expire"), times=1)),
        (strike(Status(status=504, effect=True), times=2),),
    ],
    ids=["alone", "with 429", "with tokens", "with lost answers"],
)
def test_jumps_of_the_wall_clock_change_nothing(zygote: Zygote, folder: Path, faults: tuple[Rule, ...]) -> None:
    """Run, verify and undo go by a clock that never jumps: they end well and in time."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            begun = time.monotonic()
            here.faults(*faults)
            done = await here.call(*RUN, setup=JUMPS)
            assert done.code == 0, done.err
            assert (await here.call("verify", setup=JUMPS)).code == 0
            await here.converge()
            assert (await here.call(*UNDO, setup=JUMPS)).code == 0
            here.checker.check_undone()
            assert (await here.call("audit", "verify")).code == 0
            assert time.monotonic() - begun < 30

    asyncio.run(story())
