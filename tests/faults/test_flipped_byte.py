"""A byte flips in ledger, vault or audit log: it is noticed, or it changes nothing that counts."""

import asyncio
import random
import shutil
from pathlib import Path

import pytest

from tests.faults.kills import UNDO, redacted
from tests.faults.scene import Scene, Zygote, all_of, scene, some_chats

FLIPS = 6


def flip(path: Path, chance: random.Random) -> int:
    """Change one bit of a byte that is not empty space, and return its place."""
    data = bytearray(path.read_bytes())
    places = [place for place, byte in enumerate(data) if byte]
    place = chance.choice(places)
    data[place] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    return place


@pytest.mark.parametrize("name", ["ledger.sqlite", "vault.sqlite", "digest.key"])
@pytest.mark.parametrize(
    "command", [("run", "--yes", "--keep-originals"), UNDO, ("verify",), ("status",)], ids=lambda each: each[0]
)
def test_no_flipped_byte_makes_the_program_do_harm(
    zygote: Zygote, folder: Path, name: str, command: tuple[str, ...]
) -> None:
    """Every text stays as before or as planned; what is damaged is named with an exit code; nothing personal is told."""

    async def one(number: int) -> int:
        async with scene(zygote, folder / str(number), some_chats(3)) as here:
            await redacted(here)
            place = flip(here.state / name, random.Random(f"{name} {command[0]} {number}"))
            program = await here.start(*command)
            done = await program.done()
            told = (number, place, done)
            assert done.code in {0, 2, 3, 6, 12}, told
            assert b"Traceback" not in done.err, told
            assert b"internal error" not in done.err, told
            here.checker.check_platform(done.out, done.err, folders=[here.folder])
            if command == UNDO and done.code == 0:
                here.checker.check_undone()
            await recover(here)
            return done.code

    async def story() -> list[int]:
        return await all_of(one(number) for number in range(FLIPS))

    codes = asyncio.run(story())
    if name == "digest.key" and command == UNDO:
        assert 0 not in codes
    if name == "vault.sqlite" and command == UNDO:
        assert {12, 3, 2} & set(codes)


async def recover(here: Scene) -> None:
    """Do as the error says: move the state directory away, and run again. It must end with everything redacted."""
    shutil.move(here.state, here.folder / "damaged")
    here.checker.watch_intents = False
    done = await here.call("run", "--yes")
    assert done.code == 0, done.err
    assert all(here.checker.redacted(identifier) for identifier in here.checker.dirty)


def test_a_flipped_byte_in_the_audit_log_is_named(zygote: Zygote, folder: Path) -> None:
    """`audit verify` exits with 6 and names the line; a run goes on only where its end is whole."""

    async def one(number: int) -> None:
        async with scene(zygote, folder / str(number), some_chats(3)) as here:
            await redacted(here)
            log = here.state / "audit.jsonl"
            place = flip(log, random.Random(number))
            line = log.read_bytes()[:place].count(b"\n") + 1
            program = await here.start("audit", "verify")
            done = await program.done()
            assert done.code == 6, (number, done)
            assert f"audit.jsonl:{line}:".encode() in done.out, (number, done)
            program = await here.start("run", "--yes")
            assert (await program.done()).code in {0, 12}

    async def story() -> None:
        await all_of(one(number) for number in range(FLIPS))

    asyncio.run(story())
