"""Sandboxes in a process of their own, looked into through their pages; and the program pointed at one of them."""

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transcrub import codec
from transcrub.sandbox import Sandbox, SandboxOptions, load_faults

Done = subprocess.CompletedProcess[str]
_PROGRAM = (sys.executable, "-m", "transcrub.cli")


@dataclass(frozen=True)
class SandboxProcess:
    """A sandbox in another process, and how the program is called so that it works with it.

    Attributes:
        url: where it listens.
        folder: the program's working directory.
        environment: of the program.
    """

    url: str
    folder: Path
    environment: Mapping[str, str]

    @property
    def state(self) -> Path:
        """The state directory that the program uses."""
        return self.folder / "state" / "transcrub" / "sandbox"

    def call(self, *arguments: str, environment: Mapping[str, str] | None = None) -> Done:
        """Run the program to its end, with nothing on standard input."""
        return subprocess.run(
            [*_PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**self.environment, **(environment or {})},
            timeout=60,
            check=False,
        )

    @contextmanager
    def begun(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Start the program and leave it running."""
        with subprocess.Popen(
            [*_PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env=self.environment,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def requests(self, route: str | None = None) -> list[dict[str, Any]]:
        """Return the request log, of one route where it is named."""
        return [each for each in self._lines("requests") if route is None or each["route"] == route]

    def updated(self) -> list[str]:
        """Return the id of each update that took effect, in the order of the answers."""
        return [each["id"] for each in self.requests("update") if each["status"] == 200]

    def texts(self, *, originals: bool = False) -> dict[str, list[str]]:
        """Return the texts of every conversation by id, as they are now or as they were in the beginning."""
        lines = self._lines(f"interactions{'?originals=1' if originals else ''}")
        return {each["id"]: [message["text"] for message in each["messages"]] for each in lines}

    def edit(self, identifier: str, text: str) -> None:
        """Change a conversation's first message as somebody else would."""
        body = codec.dumps({"id": identifier, "index": 0, "text": text})
        request = urllib.request.Request(f"{self.url}/sandbox/edit", data=body, method="POST")
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert answer.status == 204

    def wait_for_updates(self, count: int) -> None:
        """Return once so many updates have been answered."""
        wait_until(lambda: len(self.requests("update")) >= count)

    def _lines(self, page: str) -> list[dict[str, Any]]:
        with urllib.request.urlopen(f"{self.url}/sandbox/{page}", timeout=10) as answer:
            return [json.loads(line) for line in answer]


class SandboxHost:
    """A process that serves sandboxes, as many as are asked for: starting Python for each would take most of the time.

    The requests and answers of its pipe are JSON lines. A sandbox serves until the process ends.
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    @classmethod
    @contextmanager
    def running(cls) -> "Iterator[SandboxHost]":
        """Start the process, and end it."""
        arguments = [sys.executable, "-m", "tests.cli.sandbox_process"]
        with subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
        ) as process:
            try:
                yield cls(process)
            finally:
                process.kill()

    def serve(
        self,
        folder: Path,
        environment: Mapping[str, str],
        interactions: Iterable[codec.Json],
        rules: Iterable[codec.Json] = (),
    ) -> SandboxProcess:
        """Serve these interactions, with faults by these rules.

        Args:
            folder: for the files of the sandbox, and the program's working directory.
            environment: without settings.
            interactions: conversation lines.
            rules: as in a faults file.
        """
        data, faults = folder / "data.jsonl", folder / "faults.json"
        data.write_bytes(b"".join(codec.dumps(each) + b"\n" for each in interactions))
        faults.write_bytes(codec.dumps({"rules": list(rules)}))
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps({"data": str(data), "faults": str(faults)}), file=self._process.stdin, flush=True)
        settings = json.loads(self._process.stdout.readline())
        own = {**environment, **settings, "XDG_STATE_HOME": str(folder / "state")}
        return SandboxProcess(settings["GENESYS_API_URL"], folder, own)


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Return once something is true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


async def _serve_many() -> None:
    async with AsyncExitStack() as stack:
        while line := await asyncio.to_thread(sys.stdin.readline):
            wanted = json.loads(line)
            options = SandboxOptions(data=Path(wanted["data"]), faults=load_faults(Path(wanted["faults"])))
            sandbox = await stack.enter_async_context(Sandbox(options))
            settings = {
                "GENESYS_API_URL": sandbox.url,
                "GENESYS_ORG_DOMAIN": "sandbox",
                "GENESYS_CLIENT_ID": sandbox.client_id,
                "GENESYS_CLIENT_SECRET": sandbox.client_secret,
            }
            print(json.dumps(settings), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    asyncio.run(_serve_many())
