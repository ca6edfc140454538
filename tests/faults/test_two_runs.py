"""Two at once: one works, the other is told; and what a dead one left behind stops nobody."""

import asyncio
import signal
from pathlib import Path

import pytest

from tests.faults.kills import RUN, UNDO
from tests.faults.scene import Scene, Zygote, scene, some_chats
from tests.faults.works import strike
from transcrub.sandbox.faults import Delay


async def one_under_way(here: Scene) -> asyncio.Event:
    """Let every update wait, and say when the first one came."""
    came = asyncio.Event()
    here.faults(strike(Delay(seconds=1.0)))
    here.checker.before = lambda call: came.set() if call.route == "update" else None
    return came


@pytest.mark.parametrize("second", [RUN, UNDO, ("vault", "shred", "--yes")], ids=["run", "undo", "shred"])
def test_the_second_one_is_told_who_works(zygote: Zygote, folder: Path, second: tuple[str, ...]) -> None:
    """The lock is held: exit code 11 with the holder's process id, and the first one ends its work undisturbed."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            came = await one_under_way(here)
            first = await here.start(*RUN)
            await came.wait()
            told = await here.call(*second)
            assert told.code == 11
            assert f"process {first.pid}".encode() in told.err
            assert (await first.done()).code == 0
            await here.converge()

    asyncio.run(story())


def test_readers_do_not_wait(zygote: Zygote, folder: Path) -> None:
    """Status, verify, plan and audit verify work while a run is under way."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            came = await one_under_way(here)
            first = await here.start(*RUN)
            await came.wait()
            for command, codes in [
                (("status",), {0}),
                (("verify",), {6}),
                (("plan", "-o", str(here.plan)), {0}),
                (("audit", "verify"), {0}),
            ]:
                program = await here.start(*command)
                done = await program.done()
                assert done.code in codes, done.err
            assert (await first.done()).code == 0
            await here.converge()

    asyncio.run(story())


def test_the_lock_of_a_dead_run_is_no_lock(zygote: Zygote, folder: Path) -> None:
    """A run that was killed while it held the lock leaves nothing that has to be forced."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            came = await one_under_way(here)
            first = await here.start(*RUN)
            await came.wait()
            first.signal(signal.SIGKILL)
            await first.done()
            await here.converge()

    asyncio.run(story())


def test_two_that_begin_at_once_make_one_key(zygote: Zygote, folder: Path) -> None:
    """Eight plans begun together in an empty state directory share one digest key: each can be applied."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(1)) as here:
            plans = [here.folder / f"{number}.plan" for number in range(8)]
            programs = [await here.start("plan", "-o", str(plan)) for plan in plans]
            assert [(await program.done()).code for program in programs] == [0] * 8
            for plan in plans:
                assert (await here.call("apply", str(plan))).code == 0
            assert here.checker.patches == 1

    asyncio.run(story())


def test_runs_of_two_state_directories_do_no_harm(zygote: Zygote, folder: Path) -> None:
    """Without a common lock both may work: each text is still as before or as planned."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(8)) as here:
            here.checker.watch_intents = False
            first = await here.start(*RUN)
            second = await here.start(*RUN, "--state", str(here.folder / "other"))
            codes = {(await first.done()).code, (await second.done()).code}
            assert codes <= {0, 3}
            here.faults()
            assert (await here.call(*RUN)).code == 0
            here.checker.check_exit(0)

    asyncio.run(story())
