"""Starts the program as real processes, quickly: it is imported once, and every call is a fork of that.

Orders come as JSON lines on standard input; answers go out as lines: `S number pid` when a call began, `E pid status` when it
ended. A call may be told to kill itself at the N-th instant at which it touches the disk.
"""

import io
import json
import os
import resource
import select
import signal
import sqlite3
import sys
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

from transcrub.cli import entry
from transcrub.detect import standard_detector
from transcrub.jobs.audit import AuditLog

_INSTANT = [0]
_COMMANDS = ("run", "plan", "show", "apply", "verify", "undo", "status", "vault", "audit", "doctor", "config", "logs")


def serve() -> None:
    """Carry out orders until standard input ends."""
    for command in _COMMANDS:
        import_module(f"transcrub.cli.{command}")
    standard_detector()
    waker, wakened = os.pipe()
    os.set_blocking(wakened, False)
    signal.signal(signal.SIGCHLD, _woken)
    signal.set_wakeup_fd(wakened)
    pending = b""
    while True:
        ready, _, _ = select.select([0, waker], [], [])
        if waker in ready:
            os.read(waker, 4096)
            _report_ends()
        if 0 in ready:
            data = os.read(0, 65536)
            if not data:
                return
            *lines, pending = (pending + data).split(b"\n")
            for line in lines:
                _begin(json.loads(line), (waker, wakened))


def _woken(_signal: int, _frame: FrameType | None) -> None:
    """SIGCHLD has to have a handler to wake anybody."""


def _report_ends() -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        os.write(1, f"E {pid} {os.waitstatus_to_exitcode(status)}\n".encode())


def _begin(order: dict[str, Any], pipes: tuple[int, int]) -> None:
    pid = os.fork()
    if pid:
        os.write(1, f"S {order['number']} {pid}\n".encode())
        return
    code = 70
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for pipe in pipes:
            os.close(pipe)
        code = _call(order)
    finally:
        os._exit(code)


def _call(order: dict[str, Any]) -> int:
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    for number, (name, flags) in enumerate(
        [("/dev/null", os.O_RDONLY), (order["out"], 0o1101), (order["err"], 0o1101)]
    ):
        opened = os.open(name, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin, sys.stdout, sys.stderr = (
        io.TextIOWrapper(open(number, mode, closefd=False), write_through=True)  # noqa: SIM115
        for number, mode in enumerate(["rb", "wb", "wb"])
    )
    if order["file_size"] is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["file_size"], order["file_size"]))
    if order["kill_at"] is not None or order["count_to"]:
        _count_instants(order["kill_at"])
    if order["setup"]:
        module, _, function = order["setup"].partition(":")
        getattr(import_module(module), function)()
    try:
        entry.main(order["arguments"])
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    finally:
        sys.stdout.flush()
        if order["count_to"]:
            Path(order["count_to"]).write_text(str(_INSTANT[0]), encoding="ascii")


def _count_instants(kill_at: int | None) -> None:
    """Count every transaction about to begin or to end, and every audit write before and after; die at the one told."""

    def traced(statement: str) -> None:
        # What lies between the two is on nobody's disk yet.
        if statement.startswith(("BEGIN", "COMMIT", "INSERT INTO runs", "INSERT OR REPLACE INTO data_key", "PRAGMA j")):
            tick()

    def tick() -> None:
        _INSTANT[0] += 1
        if _INSTANT[0] == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    connect, write = sqlite3.connect, AuditLog._write

    def watched_connect(*arguments: Any, **more: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **more)
        connection.set_trace_callback(traced)
        return connection

    def watched_write(log: AuditLog, data: bytes) -> None:
        tick()
        write(log, data)
        tick()

    sqlite3.connect = watched_connect  # type: ignore[assignment]
    AuditLog._write = watched_write  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    serve()
