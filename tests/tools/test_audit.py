"""`make audit`: it asks a registry that answers, and says in one line where none does."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tools import audit


@contextmanager
def registry(status: int, body: bytes) -> Iterator[str]:
    """Serve one answer, whatever is asked."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def judge(folder: Path, code: int) -> str:
    """Return a program that stands for pip-audit: it notes its arguments and ends with a code."""
    path = folder / "judge"
    path.write_text(f'#!/bin/sh\necho "$@" > {folder}/asked\nexit {code}\n', encoding="utf-8")
    path.chmod(0o700)
    return str(path)


@pytest.mark.parametrize("code", [0, 1])
def test_where_the_registry_answers_its_finding_is_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """The tool is set up, gets every lock file with its hashes, and its exit code is ours."""
    with registry(200, json.dumps({"vulnerabilities": []}).encode()) as url:
        monkeypatch.setattr(audit, "REGISTRY", url)

        assert audit.main(f"touch {tmp_path}/made", judge(tmp_path, code)) == code

    asked = (tmp_path / "asked").read_text(encoding="utf-8").split()
    assert (tmp_path / "made").exists()
    assert {"--strict", "--require-hashes", *audit.LOCKS} <= set(asked)


@pytest.mark.parametrize(("status", "body"), [(404, b""), (200, b"<html>"), (200, b"{}"), (503, b"{}")])
def test_where_it_does_not_one_line_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], status: int, body: bytes
) -> None:
    """A mirror, a portal, an outage: nothing is installed, nothing fails, and the reason is told."""
    with registry(status, body) as url:
        monkeypatch.setattr(audit, "REGISTRY", url)

        assert audit.main(f"touch {tmp_path}/made", judge(tmp_path, 1)) == 0

    told = capsys.readouterr().out
    assert told.startswith("audit skipped: ")
    assert told.count("\n") == 1
    assert not (tmp_path / "made").exists()


def test_without_a_network_it_is_quick(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A port where nobody listens is no answer."""
    monkeypatch.setattr(audit, "REGISTRY", "http://127.0.0.1:9")

    assert audit.main("false", "false") == 0
    assert "Connection refused" in capsys.readouterr().out


def test_it_is_called_as_the_makefile_does() -> None:
    """It runs as a script, from any folder, with two arguments."""
    assert subprocess.run([sys.executable, audit.__file__], capture_output=True, cwd="/", check=False).returncode == 1
