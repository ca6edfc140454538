"""Run a command and learn what it took: seconds, processor time, peak memory."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TRANSCRUB = str(Path(sys.executable).with_name("transcrub"))


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process took.

    Attributes:
        seconds: from start to end, on the wall.
        cpu_seconds: user and system time.
        peak_mib: largest resident size.
        output: what it wrote to standard output.
    """

    seconds: float
    cpu_seconds: float
    peak_mib: float
    output: str


def measure(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Usage:
    """Run a command to its end in an environment that holds nothing else of ours.

    Linux counts a parent's size at the moment of the start as its child's, so this module imports little.

    Raises:
        RuntimeError: it failed.
    """
    # A user's Python keeps what it compiled: without that every start would be measured as the first.
    ours = ("GENESYS", "TRANSCRUB", "PYTHONDONTWRITEBYTECODE")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    with tempfile.TemporaryFile() as output:
        begun = time.perf_counter()
        process = subprocess.Popen(command, env={**inherited, **(environment or {})}, stdout=output)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode()
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {text[-500:]}")
    return Usage(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, text)


def run_ours(environment: Mapping[str, str], *flags: str) -> Usage:
    """Run `transcrub run` with a fresh ledger."""
    with tempfile.TemporaryDirectory() as state:
        command = [TRANSCRUB, "run", "--yes", "--json", "--state", state, *flags]
        return measure(command, environment)


def run_plain(environment: Mapping[str, str], *flags: str) -> Usage:
    """Run the plain way."""
    return measure([sys.executable, "-m", "benchmarks.plain_way", *flags], environment)
