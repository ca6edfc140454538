"""The job commands on a terminal: the bar, the question before the first write, Ctrl-C; and plain lines elsewhere."""

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.sandbox_process import SandboxHost, SandboxProcess
from tests.support.chats import chat, dirty_chats
from transcrub import codec

Serve = Callable[..., SandboxProcess]
_ID = "chat-001"
_PATIENCE = 20.0

# A terminal sends signals to the session that it controls: the program gets one of its own, and the terminal with it.
_LAUNCHER = """
import fcntl, os, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-m", "transcrub.cli", *sys.argv[1:]])
"""


class Terminal:
    """A terminal with the program on it: what it shows can be waited for, and keys can be pressed."""

    def __init__(self, master: int, process: "subprocess.Popen[bytes]") -> None:
        self.shown = ""
        self._master = master
        self._process = process

    def wait_for(self, words: str) -> None:
        """Return once some words were shown."""
        end = time.monotonic() + _PATIENCE
        while words not in self.shown:
            assert time.monotonic() < end, f"{words!r} was not shown, but {self.shown!r}"
            assert self._read(), f"the program ended before it showed {words!r}: {self.shown!r}"

    def wait_for_again(self, words: str, times: int) -> None:
        """Return once some words were shown so many times."""
        while self.shown.count(words) < times:
            assert self._read(), f"{words!r} was not shown {times} times: {self.shown!r}"

    def press(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def ended(self) -> int:
        """Return the exit code, once the program has ended and all that it showed was read."""
        while self._read():
            pass
        return self._process.wait(_PATIENCE)

    def _read(self) -> bool:
        """Read what there is; say whether more may come."""
        if not select.select([self._master], [], [], _PATIENCE)[0]:
            raise AssertionError(f"nothing happens any more after {self.shown!r}")
        try:
            read = os.read(self._master, 65536)
        except OSError:  # all of its users have gone
            return False
        self.shown += read.decode(errors="replace")
        return bool(read)


@contextmanager
def terminal(sandbox: SandboxProcess, *arguments: str, **environment: str) -> Iterator[Terminal]:
    """Start the program on a terminal of 120 columns."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, b"\x28\0\x78\0\0\0\0\0")
    own = {key: value for key, value in sandbox.environment.items() if key not in {"NO_COLOR", "FORCE_COLOR"}}
    with subprocess.Popen(
        [sys.executable, "-c", _LAUNCHER, *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        cwd=sandbox.folder,
        env={**own, "TERM": "xterm-256color", **environment},
    ) as process:
        os.close(slave)
        try:
            yield Terminal(master, process)
        finally:
            process.kill()
            os.close(master)


@pytest.fixture
def serve(host: SandboxHost, tmp_path: Path, clean_environment: dict[str, str]) -> Serve:
    """Return a function that starts a sandbox with dirty conversations, with faults where rules are given."""

    def begin(*rules: codec.Json, conversations: int = 3) -> SandboxProcess:
        return host.serve(tmp_path, clean_environment, dirty_chats(conversations), rules)

    return begin


def _long_pause() -> codec.Json:
    return {"route": "update", "times": 1, "action": {"do": "status", "status": 429, "retry_after": 100}}


def test_the_question_names_the_org_and_yes_begins(serve: Serve) -> None:
    """Before the first write the org is named; nothing is sent until "y" is pressed."""
    sandbox = serve()
    with terminal(sandbox, "run") as screen:
        screen.wait_for(f"Rewrite them in sandbox ({sandbox.url})? [y/N] ")
        asked = sandbox.requests("update")
        screen.press("y\n")
        code = screen.ended()

    assert "3 conversations will be looked through, and the first with personal data was found." in screen.shown
    assert asked == []
    assert code == 0
    assert len(sandbox.updated()) == 3


@pytest.mark.parametrize("answer", ["n\n", "\n", "\x04", "yo\n"], ids=["n", "Enter", "Ctrl-D", "anything else"])
def test_everything_but_yes_is_no(serve: Serve, answer: str) -> None:
    """No, nothing, or what is no answer: nothing is written, and the exit code is 1."""
    sandbox = serve()
    with terminal(sandbox, "run") as screen:
        screen.wait_for("[y/N] ")
        screen.press(answer)
        code = screen.ended()

    assert code == 1
    assert "transcrub: Nothing was written: not confirmed." in screen.shown
    assert screen.shown.count("[y/N]") == 1
    assert sandbox.requests("update") == []


def test_ctrl_c_at_the_question_is_an_interruption(serve: Serve) -> None:
    """Ctrl-C there ends with 130, at once and asked once, and nothing is written."""
    sandbox = serve()
    with terminal(sandbox, "run") as screen:
        screen.wait_for("[y/N] ")
        screen.press("\x03")
        code = screen.ended()

    assert code == 130
    assert screen.shown.count("[y/N]") == 1
    assert sandbox.requests("update") == []


def test_one_by_one_each_conversation_is_shown_and_asked_about(serve: Serve) -> None:
    """--interactive shows before and after; "n" leaves one alone, "y" writes one, "a" writes all of the rest."""
    sandbox = serve(conversations=4)
    with terminal(sandbox, "run", "--interactive", "--concurrency", "1") as screen:
        for number, key in enumerate("nya"):
            screen.wait_for(f"canary.{number}@mail.example")
            screen.wait_for_again("[q]uit ", number + 1)
            screen.press(f"{key}\n")
        code = screen.ended()

    assert "[REDACTED]" in screen.shown
    assert code == 3
    assert sandbox.updated() == ["chat-001", "chat-002", "chat-003"]


def test_a_no_lasts_for_one_run(serve: Serve) -> None:
    """What was declined is still personal data: the next run asks about it again."""
    sandbox = serve(conversations=1)
    for key, code in (("n", 3), ("y", 0)):
        with terminal(sandbox, "run", "--interactive") as screen:
            screen.wait_for("[q]uit ")
            screen.press(f"{key}\n")
            assert screen.ended() == code

    assert sandbox.updated() == ["chat-000"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((), "originals of 3 conversations: the personal data would stand there again.\r\n"),
        (
            ("--id", "chat-001", "--overwrite-changes"),
            "would stand there again. What somebody changed there since is overwritten.\r\n",
        ),
    ],
)
def test_an_undo_says_what_it_puts_back(serve: Serve, options: tuple[str, ...], told: str) -> None:
    """The question is about the originals, not about personal data that was found, and about what goes for them."""
    sandbox = serve()
    key = {"TRANSCRUB_VAULT_KEY": "6b" * 32}
    keep = sandbox.call("run", "--yes", "--keep-originals", environment=key)
    with terminal(sandbox, "undo", *options, **key) as screen:
        screen.wait_for("[y/N] ")
        screen.press("n\n")
        code = screen.ended()

    assert (keep.returncode, code) == (0, 1)
    assert told in screen.shown


def test_changes_are_given_up_for_what_is_named_alone(serve: Serve) -> None:
    """Without --id, --overwrite-changes is refused, and nothing is put back."""
    sandbox = serve()
    key = {"TRANSCRUB_VAULT_KEY": "6b" * 32}
    sandbox.call("run", "--yes", "--keep-originals", environment=key)
    sent = len(sandbox.updated())
    done = sandbox.call("undo", "--yes", "--overwrite-changes", environment=key)

    told = "--overwrite-changes is for conversations that are named: give --id, too"
    assert (done.returncode, done.stderr) == (2, f"transcrub: {told}\n")
    assert len(sandbox.updated()) == sent


def test_a_run_that_is_paused_says_so_when_it_is_asked(serve: Serve, tmp_path: Path) -> None:
    """Kill -USR1 tells of the pause, however long ago it began, and of its end."""
    sandbox = serve()
    (tmp_path / "hold").touch()
    with sandbox.begun("run", "--yes", "--pause-file", "hold", "--concurrency", "1") as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        process.send_signal(signal.SIGUSR1)
        told = process.stderr.readline()
        (tmp_path / "hold").unlink()
        process.communicate(timeout=_PATIENCE)

    assert first == "Paused: hold exists. Remove it to go on.\n"
    assert told.endswith(" · paused: hold exists\n")
    assert process.returncode == 0


def test_what_a_guest_wrote_is_shown_and_not_obeyed(
    host: SandboxHost, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    """Escape sequences are written out, and no line of a text passes for one of the display."""
    text = "mail canary.1@mail.example \x1b[2J\x1b]0;title\x07\x1b[8m hidden \u202eback\n+ forged"
    sandbox = host.serve(tmp_path, clean_environment, [chat(1, text)], ())
    with terminal(sandbox, "run", "--interactive", "--state", str(tmp_path / "state")) as screen:
        screen.wait_for("[q]uit ")
        screen.press("q\n")
        screen.ended()

    assert "[REDACTED] \\u001b[2J\\u001b]0;title\\u0007\\u001b[8m hidden \\u202eback" in screen.shown
    assert re.search(r"^\S* \+ forged", screen.shown, re.MULTILINE)
    assert not re.search(r"\x1b\[2J|\x1b\]0;|\x1b\[8m|\u202e", screen.shown)


def test_redacted_lines_are_legible_on_a_terminal(serve: Serve, tmp_path: Path) -> None:
    """`redact` without --output shows what would steer the terminal; a pipe gets it as it was."""
    (tmp_path / "chat.txt").write_text("all fine \x1b[2J\n", encoding="utf-8")
    sandbox = serve()
    with terminal(sandbox, "redact", "chat.txt", "--quiet") as screen:
        code = screen.ended()

    assert (code, screen.shown) == (0, "all fine \\u001b[2J\r\n")
    assert sandbox.call("redact", "chat.txt").stdout == "all fine \x1b[2J\n"


def test_after_the_canary_the_user_is_asked_again(serve: Serve) -> None:
    """--canary 1 writes one, reads it back and asks; at "n" the others stay as they are."""
    sandbox = serve()
    with terminal(sandbox, "run", "--canary", "1") as screen:
        screen.wait_for("? [y/N] ")
        screen.press("y\n")
        screen.wait_for("1 conversations were written and verified. Go on? [y/N] ")
        screen.press("n\n")
        code = screen.ended()

    assert code == 1
    assert len(sandbox.updated()) == 1


@pytest.mark.parametrize(("typed", "code", "says"), [("sandbox", 0, "gone for good"), ("y", 1, "Nothing was shredded")])
def test_the_vault_is_shredded_for_the_name_of_its_org(serve: Serve, typed: str, code: int, says: str) -> None:
    """How many originals of which org would go is said, and a "y" pressed too soon shreds nothing."""
    sandbox = serve()
    keep = sandbox.call("run", "--yes", "--keep-originals", environment={"TRANSCRUB_VAULT_KEY": "6b" * 32})
    with terminal(sandbox, "vault", "shred", TRANSCRUB_YES="1") as screen:
        screen.wait_for("Type sandbox to shred them: ")
        screen.press(f"{typed}\n")
        ended = screen.ended()

    assert keep.returncode == 0
    assert "keeps the originals of 3 conversations of sandbox." in screen.shown
    assert (ended, says in screen.shown) == (code, True)
    assert (sandbox.state / "vault.sqlite").exists() == (code == 1)


def test_no_question_where_it_could_not_be_seen(serve: Serve, tmp_path: Path) -> None:
    """With standard error in a file nobody would see the question: exit code 2 instead of waiting for ever."""
    sandbox = serve()
    script = f'"{sys.executable}" -m transcrub.cli run 2> errors.txt; echo ended with $?'
    master, slave = pty.openpty()
    with subprocess.Popen(
        ["sh", "-c", script], stdin=slave, stdout=subprocess.PIPE, cwd=tmp_path, env=sandbox.environment, text=True
    ) as process:
        out, _ = process.communicate(timeout=_PATIENCE)
    os.close(slave)
    os.close(master)

    assert out == "ended with 2\n"
    assert "give --yes" in (tmp_path / "errors.txt").read_text()


def test_the_bar_shows_counts_and_pace_and_goes_away(serve: Serve) -> None:
    """While it works, a bar tells what is done and how fast; at the end the summary stands there alone."""
    sandbox = serve(conversations=12)
    with terminal(sandbox, "run", "--yes", "--rate", "20") as screen:
        screen.wait_for("pace 20 requests/s")
        code = screen.ended()
    last_erased = screen.shown.rindex("\x1b[2K")

    assert code == 0
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", screen.shown)
    assert re.search(r"run [━╺╸]+ 12 read, \d+ changed · \d+/s · (\d+:\d\d left · )?pace 20 requests/s", plain), plain
    assert "━" not in screen.shown[last_erased:]
    assert "changed and verified" in screen.shown[last_erased:]


@pytest.mark.parametrize("columns", ["120", "40"])
def test_the_bar_says_what_it_waits_for(serve: Serve, columns: str) -> None:
    """A pause that the platform asks for is shown with its reason as soon as it begins, however narrow the terminal."""
    sandbox = serve(_long_pause())
    with terminal(sandbox, "run", "--yes", COLUMNS=columns) as screen:
        screen.wait_for("waiting: rate limited (429), 10")


def test_ctrl_c_says_that_it_is_stopping_and_once_more_cuts_it_off(serve: Serve) -> None:
    """What is under way is finished first, and the user is told so; a second Ctrl-C does not wait for it."""
    sandbox = serve({"route": "update", "id": _ID, "times": 1, "action": {"do": "delay", "seconds": 100}})
    with terminal(sandbox, "run", "--yes") as screen:
        sandbox.wait_for_updates(2)
        screen.press("\x03")
        screen.wait_for("Stopping: what is under way is finished first. Once more cuts it off.")
        screen.press("\x03")
        code = screen.ended()

    assert code == 130
    assert "Interrupted. The same command goes on where this one stopped." in screen.shown
    assert sandbox.call("run", "--yes").returncode == 0
    assert sorted(sandbox.updated()) == ["chat-000", _ID, "chat-002"]


def test_ctrl_c_ends_a_doctor_that_waits(serve: Serve) -> None:
    """`doctor` has nothing to finish: Ctrl-C ends it at once, with 130."""
    sandbox = serve({"route": "token", "action": {"do": "delay", "seconds": 100}})
    with terminal(sandbox, "doctor") as screen:
        screen.wait_for("state directory")
        screen.press("\x03")
        code = screen.ended()

    assert code == 130
    assert screen.shown.endswith("transcrub: interrupted\r\n")


def test_no_colour_where_it_is_not_wanted(serve: Serve) -> None:
    """NO_COLOR takes the colours away and leaves the bar."""
    sandbox = serve(conversations=8)
    with terminal(sandbox, "run", "--yes", "--rate", "20", NO_COLOR="1") as screen:
        screen.wait_for("━")
        screen.ended()

    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", screen.shown)


def test_log_lines_and_a_bar_do_not_share_a_terminal(serve: Serve) -> None:
    """With -vv every request is a line, and there is no bar that would be overwritten."""
    sandbox = serve()
    with terminal(sandbox, "run", "--yes", "-vv") as screen:
        code = screen.ended()

    assert code == 0
    assert screen.shown.count("method=PATCH") == 3
    assert "━" not in screen.shown


def test_on_a_pipe_a_long_pause_is_a_plain_line(serve: Serve) -> None:
    """Without a terminal there is no bar: a line says how far it is and why it waits. SIGTERM ends the wait."""
    sandbox = serve(_long_pause())
    with sandbox.begun("run", "--yes") as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        told = process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=_PATIENCE)

    assert re.fullmatch(r"[\d, a-z]* · \d+/s · waiting: rate limited \(429\), 10\d s\n", line)
    assert told.startswith("Stopping: ")
    assert process.returncode == 130
