"""The program, called as users call it: what counts is its exit code and what it writes."""

import io
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from tests.cli.sandbox_process import SandboxHost
from transcrub.cli import entry

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]
_OURS = ("COLUMNS", "GENESYS", "TRANSCRUB", "XDG", "_TRANSCRUB")


@pytest.fixture
def clean_environment(tmp_path: Path) -> dict[str, str]:
    """Return an environment without settings, whose home is empty."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_OURS)}
    return {**kept, "HOME": str(tmp_path), "NO_COLOR": "1", "PYTHONWARNINGS": "error"}


@pytest.fixture(scope="module")
def host() -> Iterator[SandboxHost]:
    """Return a process that serves sandboxes."""
    with SandboxHost.running() as running:
        yield running


@pytest.fixture
def process(tmp_path: Path, clean_environment: dict[str, str]) -> Run:
    """Return a function that runs the program as a process of its own, in an empty folder."""

    def run(*arguments: str, stdin: str = "", environment: dict[str, str] | None = None) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "transcrub.cli", *arguments],
            input=stdin,
            text=True,
            capture_output=True,
            cwd=tmp_path,
            env={**clean_environment, **(environment or {})},
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def transcrub(
    tmp_path: Path,
    clean_environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> Run:
    """Return a function that runs the program within this process, in an empty folder: the quick way."""

    def run(*arguments: str, stdin: str = "", environment: dict[str, str] | None = None) -> Done:
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            patch.setattr(os, "environ", {**clean_environment, **(environment or {})})
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
            code = entry.run([*arguments])
        out, err = capsysbinary.readouterr()
        return subprocess.CompletedProcess(arguments, code, out.decode(), err.decode())

    return run


@pytest.fixture(autouse=True)
def _restore_logs() -> Iterator[None]:
    """Leave no log set-up behind: commands configure the process that they run in."""
    before = logging.getLogger().handlers[:]
    yield
    structlog.reset_defaults()
    logging.captureWarnings(capture=False)
    logging.getLogger().handlers[:] = before
