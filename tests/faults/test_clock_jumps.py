"""The wall clock goes back an hour and forward a day, again and again."""

import asyncio
import time
from pathlib import Path

import pytest

from tests.faults.kills import RUN, UNDO
from tests.faults.scene import Zygote, scene
from tests.faults.works import strike
from transcrub.sandbox.faults import Action, Credentials, Status

JUMPS = "tests.faults.tampering:wall_clock_jumps"


@pytest.mark.parametrize(
    "action",
    [None, Status(status=429, retry_after=0.2), Credentials(change="expire"), Status(status=504, effect=True)],
    ids=["alone", "with 429", "with tokens", "with lost answers"],
)
def test_jumps_of_the_wall_clock_change_nothing(zygote: Zygote, folder: Path, action: Action | None) -> None:
    """Run, verify and undo go by a clock that never jumps: they end well and in time."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            begun = time.monotonic()
            if action is not None:
                here.faults(strike(action, times=2))
            done = await here.call(*RUN, setup=JUMPS)
            assert done.code == 0, done.err
            assert (await here.call("verify", setup=JUMPS)).code == 0
            await here.converge()
            assert (await here.call(*UNDO, setup=JUMPS)).code == 0
            here.checker.check_undone()
            assert (await here.call("audit", "verify")).code == 0
            assert time.monotonic() - begun < 30

    asyncio.run(story())
