"""The platform answers 200 and does something else: nothing, half of it, or with a field lost."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.scene import some_chats
from tests.faults.works import strike, works
from tests.support.station import yes
from transcrub.jobs.entry import State
from transcrub.jobs.gate import GateOptions
from transcrub.sandbox.faults import Update, UpdateFault


@pytest.mark.parametrize("fault", ["ignore", "truncate", "drop_field"])
def test_what_was_not_done_as_sent_is_never_verified(folder: Path, fault: UpdateFault) -> None:
    """One wrong answer: exit code 6, the conversation is named with its reason, the others are done."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(Update(fault=fault), id="chat-001"))
            summary = await here.write("run")

            assert summary.exit_code == 6
            states = {entry.id: entry.state for entry in here.checker.entries()}
            assert states.pop("chat-001") in {State.FAILED, State.DRIFTED}
            assert set(states.values()) == {State.VERIFIED}
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("fault", ["ignore", "truncate", "drop_field"])
def test_the_circuit_breaks_after_three_in_a_row(folder: Path, fault: UpdateFault) -> None:
    """A platform that never does as it is told is not fed with the whole org: exit code 6 after three mismatches."""

    async def story() -> None:
        async with works(folder, some_chats(12), hands=1) as here:
            here.faults(strike(Update(fault=fault)))
            summary = await here.write("run")

            assert summary.exit_code == 6
            assert "3 updates in a row" in (summary.stopped_by or "")
            assert summary.tally.mismatches == 3
            await here.converge()

    asyncio.run(story())


def test_a_lie_is_found_by_verify(folder: Path) -> None:
    """A platform that claims a change and forgets it deceives the run; verify reads back, and says so with 6."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(Update(fault="forget"), id="chat-001"))
            assert (await here.write("run")).exit_code == 0
            found = await here.verify()

            assert found.exit_code == 6
            assert (found.leaking, [each.id for each in found.drifted]) == (["chat-001"], ["chat-001"])
            here.checker.lied.clear()
            await here.converge()

    asyncio.run(story())


def test_a_lie_is_found_by_the_canary(folder: Path) -> None:
    """With a canary, the same lie stops the run after its first conversations, at once, with 6."""

    async def story() -> None:
        async with works(folder, some_chats(12)) as here:
            here.faults(strike(Update(fault="forget")))
            summary = await asyncio.wait_for(here.write("run", GateOptions(yes, canary=2)), 5)

            assert summary.exit_code == 6
            assert here.checker.patches == 2
            here.checker.lied.clear()
            await here.converge()

    asyncio.run(story())
