"""A detector that raises, hangs, or gives spans that are not there: never "clean", never a reason to stop."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.kills import RUN, planned
from tests.faults.scene import Zygote, scene, some_chats


@pytest.mark.parametrize("tampering", ["detector_raises", "detector_hangs", "detector_lies"])
@pytest.mark.parametrize("command", ["run", "plan", "verify"])
def test_a_detector_that_fails_fails_one_conversation(
    zygote: Zygote, folder: Path, tampering: str, command: str
) -> None:
    """The one conversation is named and left alone, exit code 3; the others are worked; its text is told to nobody."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(4)) as here:
            if command == "verify":
                await here.converge()
            arguments = {"run": RUN, "plan": ("plan", "-o", str(here.plan)), "verify": ("verify",)}[command]
            sent = here.checker.patches
            done = await here.call(*arguments, setup=f"tests.faults.tampering:{tampering}")

            assert done.code == 3, done
            assert b"chat-001" in done.err + done.out
            assert here.checker.patches - sent == (3 if command == "run" else 0)
            await here.converge()

    asyncio.run(story())


def test_a_detector_that_fails_later_does_not_make_the_ledger_forget(zygote: Zygote, folder: Path) -> None:
    """What was redacted and verified stays so, and can be undone, though a later run could not search it."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(4)) as here:
            await here.converge()
            assert (await here.call(*RUN, setup="tests.faults.tampering:detector_raises")).code == 3
            assert {entry.state.value for entry in here.checker.entries()} == {"verified"}
            assert (await here.call("undo", "--yes")).code == 0
            here.checker.check_undone()

    asyncio.run(story())


def test_an_update_s_plan_does_not_ask_the_detector(zygote: Zygote, folder: Path) -> None:
    """Apply carries out the spans of the plan: a detector that hangs meanwhile is not asked."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(4)) as here:
            await planned(here)
            done = await here.call("apply", str(here.plan), setup="tests.faults.tampering:detector_hangs")

            assert done.code == 0
            await here.converge()

    asyncio.run(story())
