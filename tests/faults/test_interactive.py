"""`--interactive` and the canary's question on a real terminal."""

import asyncio
import os
import pty
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.support.chats import dirty
from transcrub.sandbox import Sandbox, SandboxOptions

ROOT = Path(__file__).parents[2]


def on_a_terminal(sandbox: Sandbox, folder: Path, arguments: list[str], typed: list[str]) -> tuple[int, str]:
    """Run the program on a pseudo-terminal; type an answer at each question; return exit code and what was shown."""
    outer, inner = pty.openpty()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TERM": "dumb",
        "PYTHONPATH": f"{ROOT / 'src'}",
        "GENESYS_API_URL": sandbox.url,
        "GENESYS_ORG_DOMAIN": "test-org",
        "GENESYS_CLIENT_ID": sandbox.client_id,
        "GENESYS_CLIENT_SECRET": sandbox.client_secret,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "transcrub.cli", *arguments, "--concurrency", "1"],
        stdin=inner,
        stdout=inner,
        stderr=inner,
        cwd=folder,
        env=environment,
    )
    os.close(inner)
    guard = threading.Timer(40, process.kill)
    guard.start()
    shown, asked = "", 0
    try:
        while True:
            try:
                read = os.read(outer, 4096)
            except OSError:  # the other end is closed
                break
            if not read:
                break
            shown += read.decode(errors="replace")
            while shown.count("[q]uit ") + shown.count("[y/N] ") > asked and typed:
                asked += 1
                os.write(outer, typed.pop(0).encode() + b"\n")
    finally:
        guard.cancel()
        os.close(outer)
    return process.wait(20), shown


@pytest.mark.parametrize(
    ("arguments", "typed", "code", "changed"),
    [
        (["run", "--interactive"], ["y", "n", "what?", "y"], 3, 2),
        (["run", "--interactive"], ["a"], 0, 3),
        (["run", "--interactive"], ["y", "q"], 1, 1),
        (["run"], ["n"], 1, 0),
        (["run"], ["y"], 0, 3),
        (["run", "--canary", "1"], ["y", "n"], 1, 1),
        (["run", "--canary", "1"], ["y", "y"], 0, 3),
    ],
)
def test_asks_and_does_as_it_is_told(
    tmp_path: Path, arguments: list[str], typed: list[str], code: int, changed: int
) -> None:
    """Before and after are shown, and every answer means what it says."""

    async def story() -> None:
        async with Sandbox(SandboxOptions(interactions=[dirty(number) for number in range(3)])) as sandbox:
            command = [*arguments, "--state", str(tmp_path / "state")]
            done, shown = await asyncio.to_thread(on_a_terminal, sandbox, tmp_path, command, typed)

            assert (done, sandbox.journal.count(route="update")) == (code, changed), shown
            if "--interactive" in arguments:
                assert "-hello, I am canary.0@mail.example" in shown
                assert "+hello, I am [REDACTED]" in shown

    asyncio.run(story())
