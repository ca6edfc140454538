"""`sandbox` as a process: it says where it is, serves, and ends when told."""

import json
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path, clean_environment: dict[str, str]) -> Iterator[Start]:
    """Return a function that starts a sandbox; all of them end with the test."""
    with ExitStack() as stack:

        def begin(*arguments: str) -> subprocess.Popen[str]:
            process = subprocess.Popen(
                [sys.executable, "-m", "transcrub.cli", "sandbox", *arguments],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=tmp_path,
                env=clean_environment,
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield begin


def _token(url: str) -> int:
    request = urllib.request.Request(
        f"{url}/oauth/token",
        data=b"grant_type=client_credentials",
        headers={"Authorization": "Basic c2FuZGJveC1jbGllbnQ6c2FuZGJveC1zZWNyZXQ="},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        status: int = response.status
        return status


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_to_reach_it_and_ends_when_told(start: Start, stop: signal.Signals) -> None:
    """Four export lines lead the other commands to it; Ctrl-C and SIGTERM end it without a complaint."""
    process = start("--conversations", "3")
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(4)]
    exported = dict(re.fullmatch(r"export (\w+)=(\S+)\n", line).groups() for line in lines)  # type: ignore[union-attr, misc]

    assert set(exported) == {
        "GENESYS_API_URL",
        "GENESYS_ORG_DOMAIN",
        "GENESYS_CLIENT_ID",
        "GENESYS_CLIENT_SECRET",
    }
    assert _token(exported["GENESYS_API_URL"]) == 200

    process.send_signal(stop)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert err == f"The sandbox listens on {exported['GENESYS_API_URL']}. Ctrl-C ends it.\n"


def test_with_json_it_prints_one_object(start: Start) -> None:
    """--json gives url and variables as an object, once it listens."""
    process = start("--json", "--rate", "300/m", "--conversations", "3")
    assert process.stdout is not None
    said = json.loads(process.stdout.readline())

    assert said["environment"]["GENESYS_API_URL"] == said["url"]
    assert _token(said["url"]) == 200


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--data", "none.jsonl"), "none.jsonl"),
        (("--faults", "none.json"), "none.json"),
        (("--port", "70000"), "expected a port"),
        (("--rate", "fast"), "expected a rate"),
    ],
)
def test_what_it_cannot_serve_is_named(transcrub: Run, arguments: tuple[str, ...], complaint: str) -> None:
    """Wrong files and numbers give one line and exit code 2."""
    done = transcrub("sandbox", *arguments)

    assert done.returncode == 2
    assert complaint in done.stderr
    assert done.stderr.count("\n") == 1
