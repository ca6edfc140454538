"""Kills a command at a chosen boundary and lets it be resumed: one cell of the kill matrix."""

import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

from tests.faults.scene import Scene, Zygote, all_of, scene, some_chats

Moment = Literal["arrives", "answered", "disk"]
Before = Callable[[Scene], Awaitable[None]]

RUN = ("run", "--yes", "--keep-originals")
UNDO = ("undo", "--yes")


async def nothing(_: Scene) -> None:
    """Need no preparation."""


async def planned(here: Scene) -> None:
    """Make the plan that is to be applied."""
    assert (await here.call("plan", "-o", str(here.plan))).code == 0


async def redacted(here: Scene) -> None:
    """Redact what is to be undone."""
    assert (await here.call(*RUN)).code == 0


async def boundaries(
    zygote: Zygote, folder: Path, command: tuple[str, ...], before: Before, chats: int
) -> dict[Moment, int]:
    """Return how many boundaries of each kind an undisturbed call has."""
    async with scene(zygote, folder / "count", some_chats(chats)) as here:
        await before(here)
        asked = len(here.sandbox.journal.requests)
        await here.call(*_on(here, command), count_to=folder / "instants")
        requests = len(here.sandbox.journal.requests) - asked
        return {"arrives": requests, "answered": requests, "disk": int((folder / "instants").read_text("ascii"))}


async def cell(  # noqa: PLR0917 - the coordinates of a cell
    zygote: Zygote, folder: Path, command: tuple[str, ...], before: Before, chats: int, moment: Moment, number: int
) -> bool:
    """Kill a call at its N-th boundary, check all, resume it and check that it ends; say whether it was killed."""
    async with scene(zygote, folder / f"{moment}-{number}", some_chats(chats)) as here:
        await before(here)
        killed = await kill(here, _on(here, command), moment, number)
        here.checker.before = here.checker.after = None
        if command == UNDO:
            await _undo_to_the_end(here)
        else:
            await here.converge(*_on(here, command))
        return killed


async def kill(here: Scene, command: tuple[str, ...], moment: Moment, number: int) -> bool:
    """Kill a call at its N-th boundary; say whether it came so far."""
    if moment == "disk":
        done = await here.call(*command, kill_at=number)
    else:
        seen, program = 0, None

        def hit(_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == number and program is not None:
                program.signal(signal.SIGKILL)

        here.checker.before, here.checker.after = (hit, None) if moment == "arrives" else (None, hit)
        program = await here.start(*command)
        done = await program.done()
        here.check(done)
    assert done.code in {0, -signal.SIGKILL}, done.err.decode()
    return done.code != 0


async def _undo_to_the_end(here: Scene) -> None:
    done = await here.call(*UNDO)
    assert done.code == 0, done.err.decode()
    here.checker.check_undone()
    sent = here.checker.patches
    assert (await here.call(*UNDO)).code == 0
    assert here.checker.patches == sent


def _on(here: Scene, command: tuple[str, ...]) -> tuple[str, ...]:
    return (*command, str(here.plan)) if command[0] == "apply" else command


async def all_cells(
    zygote: Zygote, folder: Path, command: tuple[str, ...], before: Before, *, chats: int, moments: tuple[Moment, ...]
) -> tuple[int, int]:
    """Kill a command at every boundary, one call a boundary; return how many calls were killed, and how many there were."""
    ends = await boundaries(zygote, folder, command, before, chats)
    cells = [(moment, number) for moment in moments for number in range(1, ends[moment] + 1)]
    killed = await all_of(cell(zygote, folder, command, before, chats, *each) for each in cells)
    return sum(killed), len(cells)
