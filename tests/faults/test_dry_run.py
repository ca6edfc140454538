"""What says that it changes nothing changes nothing: no PATCH reaches the platform, whatever the flags."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.kills import planned, redacted
from tests.faults.scene import Zygote, scene
from tests.support.chats import dirty
from transcrub.genesys import Door, WritingDoor

READERS: list[tuple[str, ...]] = [
    ("plan", "-o", "{plan}.new"),
    ("plan", "-o", "{plan}.new", "--detailed-exitcode"),
    ("plan", "-o", "{plan}.new", "--json", "-vv"),
    ("plan", "-o", "{plan}.new", "--limit", "1", "--since", "2020-01-01", "--concurrency", "1"),
    ("plan", "-o", "{plan}.new", "--profile", "strict", "--locale", "all"),
    ("verify",),
    ("verify", "--sample", "50%"),
    ("verify", "--json"),
    ("show", "{plan}"),
    ("status",),
    ("status", "--json"),
    ("doctor",),
    ("doctor", "--json"),
    ("audit", "verify"),
    ("audit", "export"),
    ("audit", "export", "--csv"),
    ("config", "show", "--origin"),
    ("scan", "{lines}"),
    ("redact", "{lines}", "--output", "{lines}.out"),
]


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_no_update_reaches_the_platform(zygote: Zygote, folder: Path, command: tuple[str, ...]) -> None:
    """Not even with `TRANSCRUB_YES` and every consent in the environment."""

    async def story() -> None:
        async with scene(zygote, folder / "scene", [dirty(number) for number in range(3)]) as here:
            await planned(here)
            await redacted(here)
            here.sandbox.store.edit("chat-000", 1, "write to canary.again@mail.example")
            lines = here.folder / "lines.jsonl"
            lines.write_bytes(
                b"".join(here.sandbox.store.lines()).replace(b"canary", b"x").replace(b"mail.ex", b"post.ex")
            )
            here.extra = {"TRANSCRUB_YES": "true", "TRANSCRUB_KEEP_ORIGINALS": "true", "TRANSCRUB_MAX_CHANGES": "9"}
            sent, stood = here.checker.patches, here.sandbox.store.snapshot()
            arguments = [part.format(plan=here.plan, lines=lines) for part in command]
            program = await here.start(*arguments, state=command[0] not in {"scan", "redact", "show", "config"})
            done = await program.done()

            assert done.code in {0, 3, 6, 10}, done
            assert (here.checker.patches, here.sandbox.store.snapshot()) == (sent, stood)

    asyncio.run(story())


def test_the_reading_door_has_no_writing_half() -> None:
    """The commands above get a door on which there is nothing that changes anything."""
    public = {name for name in vars(WritingDoor) if not name.startswith("_")}

    assert public == {"patch"}
    assert not hasattr(Door, "patch")


@pytest.mark.parametrize(
    ("command", "code"),
    [(("run",), 2), (("run", "--canary", "2"), 2), (("undo",), 2), (("run", "--interactive", "--yes"), 2)],
)
def test_without_consent_and_terminal_nothing_is_asked_and_nothing_written(
    zygote: Zygote, folder: Path, command: tuple[str, ...], code: int
) -> None:
    """A command that would have to ask, and cannot, ends with one line and exit code 2."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            done = await here.call(*command)

            assert (done.code, here.checker.patches) == (code, 0), done
            assert done.err.count(b"\n") == 1

    asyncio.run(story())
