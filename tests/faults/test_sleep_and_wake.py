"""The process sleeps (SIGSTOP) longer than its token lives, and wakes (SIGCONT)."""

import asyncio
import signal
import time
from pathlib import Path

import pytest

from tests.faults.kills import RUN
from tests.faults.scene import Zygote, scene, some_chats
from tests.support.chats import texts_of
from transcrub.clock import SystemClock


@pytest.mark.parametrize("number", [2, 3, 5])
def test_a_run_that_slept_goes_on(zygote: Zygote, folder: Path, number: int) -> None:
    """Asleep from its N-th request until its token is dead, it fetches another and ends well."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(6), token_seconds=1.0) as here:
            seen, asleep = 0, asyncio.Event()

            def hit(_: object) -> None:
                nonlocal seen
                seen += 1
                if seen == number:
                    program.signal(signal.SIGSTOP)
                    asleep.set()

            here.checker.after = hit
            program = await here.start(*RUN, "--concurrency", "1")
            await asleep.wait()
            await asyncio.sleep(1.3)
            program.signal(signal.SIGCONT)
            done = await program.done()

            assert done.code == 0, done.err
            assert here.sandbox.journal.count(route="token") >= 2
            await here.converge()

    asyncio.run(story())


def test_the_program_s_clock_counts_the_machine_s_sleep() -> None:
    """Freshness is counted on a clock that goes on while the machine is suspended, where the system has one."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

    assert abs(SystemClock().monotonic() - time.clock_gettime(clock)) < 5


def test_what_changed_while_it_slept_is_not_overwritten(zygote: Zygote, folder: Path) -> None:
    """Asleep for more than a minute (by its clock) between read and write, it reads again before it writes."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(2)) as here:

            def hit(request: object) -> None:
                if getattr(request, "route", "") == "query":
                    here.checker.after = None
                    here.sandbox.store.edit("chat-000", 1, "I changed my mind")

            here.checker.after = hit
            done = await here.call(*RUN, setup="tests.faults.tampering:leap_after_reading")

            assert done.code == 3, done
            assert texts_of(here.sandbox.store.get("chat-000"))[1] == "I changed my mind"
            await here.converge()

    asyncio.run(story())
