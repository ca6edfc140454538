"""SIGTERM and Ctrl-C in the middle of a wait, and SIGUSR1 for a line on how things stand."""

import asyncio
import signal
import time
from pathlib import Path

import pytest

from tests.faults.kills import RUN
from tests.faults.scene import Zygote, scene
from tests.faults.works import strike
from transcrub.sandbox.faults import Action, Delay, Route, Status

WAITS: list[tuple[Route, Action]] = [
    ("query", Status(status=429, retry_after=100)),
    ("update", Status(status=429, retry_after=100)),
    ("token", Status(status=429, retry_after=100)),
    ("query", Delay(seconds=30)),
    ("update", Delay(seconds=30)),
    ("update", Delay(seconds=30, effect=True)),
]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize(("route", "action"), WAITS)
def test_a_signal_ends_a_wait(
    zygote: Zygote, folder: Path, number: signal.Signals, route: Route, action: Action
) -> None:
    """Asked twice, the program ends at once with 130, in good order, and the same command goes on later."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            here.faults(strike(action, route))
            came = asyncio.Event()
            here.checker.before = lambda call: came.set() if call.route == route else None
            program = await here.start(*RUN)
            await came.wait()
            await asyncio.sleep(0.2)
            begun = time.monotonic()
            program.signal(number)
            await asyncio.sleep(0.1)
            program.signal(number)
            done = await program.done()
            here.check(done)

            assert done.code == 130, done.err
            assert time.monotonic() - begun < 8
            await here.converge()

    asyncio.run(story())


def test_a_status_line_is_told_while_waiting(zygote: Zygote, folder: Path) -> None:
    """SIGUSR1 writes one line of counts to standard error and disturbs nothing."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            here.faults(strike(Delay(seconds=1.0), "update", times=1))
            came = asyncio.Event()
            here.checker.before = lambda call: came.set() if call.route == "update" else None
            program = await here.start(*RUN, "--quiet")
            await came.wait()
            program.signal(signal.SIGUSR1)
            done = await program.done()
            here.check(done)

            assert done.code == 0
            assert b"read" in done.err, done.err
            await here.converge()

    asyncio.run(story())
