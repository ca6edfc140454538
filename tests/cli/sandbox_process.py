"""`transcrub sandbox` as a process of its own, looked into through its pages; and the program pointed at it."""

import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transcrub import codec

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


@contextmanager
def sandbox_process(
    folder: Path,
    environment: Mapping[str, str],
    interactions: Iterable[codec.Json],
    rules: Iterable[codec.Json] = (),
) -> Iterator[SandboxProcess]:
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
    arguments = ("sandbox", "--json", "--data", str(data), "--faults", str(faults))
    with subprocess.Popen([*_PROGRAM, *arguments], stdout=subprocess.PIPE, env=environment, text=True) as process:
        try:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            own = {**environment, **ready["environment"], "XDG_STATE_HOME": str(folder / "state")}
            yield SandboxProcess(ready["url"], folder, own)
        finally:
            process.kill()


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Return once something is true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
