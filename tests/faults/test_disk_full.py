"""The disk is full, or a file cannot be written: nothing is sent without its records, and later the work goes on."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.kills import RUN, UNDO, planned, redacted
from tests.faults.scene import Scene, Zygote, all_of, scene, some_chats

KIB = 1024
SIZES = [0, 4, 16, 28, 40, 56, 128]


@pytest.mark.parametrize("command", [RUN, ("apply", "--keep-originals"), UNDO], ids=lambda each: each[0])
def test_a_full_disk_stops_before_anything_is_sent(zygote: Zygote, folder: Path, command: tuple[str, ...]) -> None:
    """Whichever file is the first that cannot grow, the exit code is 12 or 0, and with space again the work ends."""

    async def one(size: int) -> int:
        async with scene(zygote, folder / str(size), some_chats(3)) as here:
            await {"apply": planned, "undo": redacted}.get(command[0], _nothing)(here)
            arguments = (*command, str(here.plan)) if command[0] == "apply" else command
            done = await here.call(*arguments, file_size=size * KIB)
            assert done.code in {0, 12}, (size, done)
            assert done.code == 0 or done.err.startswith(b"transcrub: "), done.err
            if command == UNDO:
                assert (await here.call(*UNDO)).code == 0
                here.checker.check_undone()
            else:
                await here.converge(*arguments)
            return done.code

    async def story() -> list[int]:
        return await all_of(one(size) for size in SIZES)

    codes = asyncio.run(story())
    assert codes[0] == 12
    assert codes[-1] == 0


async def _nothing(_: Scene) -> None:
    """Need no preparation."""


@pytest.mark.parametrize("size", [0, 600])
def test_a_plan_that_cannot_be_written_is_not_there(zygote: Zygote, folder: Path, size: int) -> None:
    """No space for the plan: one line, exit code 1, or 12 where the ledger's folder is full, and no half a plan."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", some_chats(9)) as here:
            done = await here.call("plan", "-o", str(here.plan), file_size=size)
            assert done.code in {1, 12}, done
            assert not here.plan.exists()
            assert (await here.call("plan", "-o", str(here.plan))).code == 0

    asyncio.run(story())


def test_an_output_without_room_is_a_failure_whatever_writes_it(zygote: Zygote, folder: Path) -> None:
    """Exit code 1, and a line that names the file; 2 would be wrong usage."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            await redacted(here)
            for command in (("plan",), ("report", "--format", "html")):
                program = await here.start(*command, "-o", "/dev/full")
                done = await program.done()
                assert (done.code, b"/dev/full" in done.err, b"No space left" in done.err) == (1, True, True), done

    asyncio.run(story())


@pytest.mark.parametrize("name", ["ledger.sqlite", "audit.jsonl", "vault.sqlite", "digest.key", "lock"])
@pytest.mark.parametrize("command", [RUN, UNDO], ids=lambda each: each[0])
def test_a_record_that_cannot_be_opened_stops_before_anything_is_sent(
    zygote: Zygote, folder: Path, name: str, command: tuple[str, ...]
) -> None:
    """A folder in the place of a file (root may write what is read-only): exit code 12, and zero updates."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            if command == UNDO:
                await redacted(here)
            here.state.mkdir(exist_ok=True)
            sent, place, aside = here.checker.patches, here.state / name, here.folder / "aside"
            kept = place.exists()
            if kept:
                place.rename(aside)
            place.mkdir()
            program = await here.start(*command)
            done = await program.done()
            assert (done.code, here.checker.patches) == (12, sent), done.err
            assert b"Traceback" not in done.err
            place.rmdir()
            if kept:
                aside.rename(place)
            if command == RUN:
                await here.converge()
            else:
                assert (await here.call(*UNDO)).code == 0

    asyncio.run(story())


def test_standard_output_that_is_full_is_told(zygote: Zygote, folder: Path) -> None:
    """The result cannot be printed: the exit code is not 0, and the work is done and recorded all the same."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            program = await here.start("run", "--yes", out="/dev/full")
            code = await program.end
            assert code != 0
            await here.converge("run", "--yes")

    asyncio.run(story())
