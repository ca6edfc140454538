"""The vault on the command line: keys from everywhere, rotation and shredding that survive a kill."""

import asyncio
import stat
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.faults.kills import redacted
from tests.faults.scene import VAULT_KEY, Scene, Zygote, all_of, scene, some_chats
from tests.faults.works import strike
from transcrub.sandbox.faults import Status

NEW_KEY = "6b" * 32
ROOT = Path(__file__).parents[2]


def key_file(here: Scene, key: str = NEW_KEY) -> Path:
    path = here.folder.parent / "new.key"
    path.write_text(key, encoding="ascii")
    return path


def test_after_a_rotation_the_new_key_undoes(zygote: Zygote, folder: Path) -> None:
    """The old key is refused with exit code 2; the new one puts everything back."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            await redacted(here)
            done = await here.call("vault", "rotate", "--new-vault-key-file", str(key_file(here)))
            assert done.code == 0, done
            assert (await here.call("undo", "--yes")).code == 2
            here.extra = {"TRANSCRUB_VAULT_KEY": NEW_KEY}
            assert (await here.call("undo", "--yes")).code == 0
            here.checker.check_undone()

    asyncio.run(story())


def test_a_rotation_survives_a_kill_at_every_touch_of_the_disk(zygote: Zygote, folder: Path) -> None:
    """Killed anywhere, either the old key is good for all or the new one is."""

    async def one(number: int) -> bool:
        async with scene(zygote, folder / str(number), some_chats(2)) as here:
            await redacted(here)
            arguments = ("vault", "rotate", "--new-vault-key-file", str(key_file(here)))
            done = await here.call(*arguments, kill_at=number)
            undone = await here.call("undo", "--yes")
            if undone.code == 2:
                here.extra = {"TRANSCRUB_VAULT_KEY": NEW_KEY}
                undone = await here.call("undo", "--yes")
            assert undone.code == 0, undone
            here.checker.check_undone()
            return done.code < 0

    async def story() -> list[bool]:
        return await all_of(one(number) for number in range(1, 8))

    assert sum(asyncio.run(story())) >= 3


def test_what_is_shredded_is_gone(zygote: Zygote, folder: Path) -> None:
    """Without --yes nothing happens (exit code 2); with it, undo has nothing to go by, and says so."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            await redacted(here)
            assert (await here.call("vault", "shred")).code == 2
            assert (here.state / "vault.sqlite").exists()
            done = await here.call("vault", "shred", "--yes")
            assert (done.code, b"keeps the originals of 3 conversations of " in done.err) == (0, True), done.err
            assert not list(here.state.glob("vault*"))
            done = await here.call("undo", "--yes")
            assert (done.code, b"--keep-originals" in done.err) == (2, True)
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("source", ["environment", "file", "command"])
def test_the_key_comes_from_wherever_it_is(zygote: Zygote, folder: Path, source: str) -> None:
    """Environment, file or a command; the command sees neither secret nor key in its environment."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            key = key_file(here, VAULT_KEY)
            seen = here.folder.parent / "seen"
            script = here.folder.parent / "give-key"
            script.write_text(f"#!/bin/sh\nenv > {seen}\ncat {key}\n", encoding="ascii")
            script.chmod(0o700)
            here.extra = {} if source == "environment" else {"TRANSCRUB_VAULT_KEY": ""}
            here.extra["HTTPS_PROXY"] = "http://me:hush@proxy.example:3128"
            more = {
                "environment": (),
                "file": ("--vault-key-file", str(key)),
                "command": ("--vault-key-command", str(script)),
            }[source]
            assert (await here.call("run", "--yes", "--keep-originals", *more)).code == 0
            assert (await here.call("undo", "--yes", *more)).code == 0
            here.checker.check_undone()
            if source == "command":
                environment = seen.read_text(encoding="utf-8")
                assert "PATH=" in environment
                assert here.sandbox.client_secret not in environment
                assert VAULT_KEY not in environment
                assert "hush" not in environment

    asyncio.run(story())


def test_all_files_are_for_their_owner_alone(zygote: Zygote, folder: Path) -> None:
    """Files 0600, directories 0700, of everything that the program makes, with a careless umask."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            done = await here.call("plan", "-o", str(here.plan), setup="tests.faults.tampering:careless_umask")
            assert done.code == 0
            dump = here.folder / "dumps"
            here.faults(strike(Status(status=400), id="chat-000"))
            program = await here.start(
                "run",
                "--yes",
                "--keep-originals",
                "--dump-rejected",
                str(dump),
                setup="tests.faults.tampering:careless_umask",
            )
            assert (await program.done()).code == 3
            for place in (here.state, dump):
                assert stat.S_IMODE(place.stat().st_mode) == 0o700
                files = list(place.iterdir())
                assert files
                assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
            assert stat.S_IMODE(here.plan.stat().st_mode) == 0o600

    asyncio.run(story())


def test_secrets_are_in_no_process_list(zygote: Zygote, folder: Path) -> None:
    """Neither client secret nor vault key stands in the arguments of the process, or of one that it starts."""

    async def story() -> None:
        async with scene(zygote, folder / "scene") as here:
            script = here.folder.parent / "give-key"
            script.write_text(f"#!/bin/sh\nsleep 0.2\ncat {key_file(here, VAULT_KEY)}\n", encoding="ascii")
            script.chmod(0o700)
            # Not by the zygote: what it forks keeps its arguments.
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "transcrub.cli", "run", "--yes", "--state", f"{here.state}"),
                *("--keep-originals", "--vault-key-command", f"{script}"),
                env={**here.environment(), "PYTHONPATH": f"{ROOT / 'src'}", "TRANSCRUB_VAULT_KEY": ""},
                cwd=here.folder,
            )
            seen: set[bytes] = set()
            while process.returncode is None:
                seen |= arguments_of(process.pid)
                await asyncio.sleep(0.01)

            assert process.returncode == 0
            assert any(b"transcrub.cli" in each for each in seen)
            assert any(b"give-key" in each and b"transcrub.cli" not in each for each in seen)
            for secret in (here.sandbox.client_secret, VAULT_KEY):
                assert not any(secret.encode() in each for each in seen)

    asyncio.run(story())


def arguments_of(process: int) -> set[bytes]:
    """Return the arguments of a process, and of those that it has started."""
    found = set()
    with suppress(OSError):  # it may have ended meanwhile
        found.add(Path(f"/proc/{process}/cmdline").read_bytes())
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                found |= arguments_of(int(child))
    return found
