"""`make audit`: asks the registry whether a hole is known in what is locked; a finding fails the build.

Usage: audit.py SETUP PIP_AUDIT. SETUP is the command that installs the program PIP_AUDIT. Where the registry does not
tell of holes (no network, a mirror that serves files alone), nothing is installed and one line says so.
"""

import json
import re
import shlex
import subprocess
import sys
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-tools.lock")
REGISTRY = "https://pypi.org/pypi"
_PATIENCE = 5.0


def unanswered(package: str, version: str) -> str | None:
    """Say why the registry does not tell whether a release has holes; None where it does."""
    url = f"{REGISTRY}/{package}/{version}/json"
    try:
        with urllib.request.urlopen(url, timeout=_PATIENCE) as answer:  # noqa: S310 - https, as it stands above
            told = json.load(answer)
    except (OSError, ValueError) as error:
        return f"{url}: {error}"
    return None if isinstance(told, dict) and "vulnerabilities" in told else f"{url}: tells of no vulnerabilities"


def main(setup: str, pip_audit: str) -> int:
    """Audit each lock file, and return the exit code."""
    first = re.search(r"^([\w.-]+)==([\w.]+)", (ROOT / LOCKS[0]).read_text(encoding="utf-8"), re.MULTILINE)
    assert first is not None
    if reason := unanswered(first[1], first[2]):
        print(f"audit skipped: the registry does not answer ({reason})")
        return 0
    subprocess.run(shlex.split(setup), cwd=ROOT, check=True)  # noqa: S603 - the Makefile's own
    locks = [word for lock in LOCKS for word in ("--requirement", lock)]
    command = [pip_audit, "--strict", "--require-hashes", "--disable-pip", "--progress-spinner", "off", *locks]
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
