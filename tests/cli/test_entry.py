"""Whatever goes wrong ends in one line and an exit code, and shows no value."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click
import pytest

from tests.cli.conftest import Run
from transcrub import errors
from transcrub.cli import entry
from transcrub.cli.command import command
from transcrub.errors import TranscrubError

CANARY = "joe.canary@example.com"


def _all_errors(root: type[TranscrubError]) -> list[type[TranscrubError]]:
    return [root, *(each for child in root.__subclasses__() for each in _all_errors(child))]


@pytest.fixture
def run_failing(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Return a function that runs a command which raises, and gives exit code and standard error."""

    def run(error: BaseException, *arguments: str) -> tuple[int, str]:
        @command("scan", example="transcrub scan")
        def failing(_settings: object) -> int:
            """Fail."""
            raise error

        monkeypatch.setattr("transcrub.cli.scan.scan", failing)
        code = entry.run(["scan", *arguments])
        out, err = capfd.readouterr()
        assert out == ""
        return code, err

    return run


@pytest.mark.parametrize("kind", _all_errors(TranscrubError), ids=lambda kind: kind.__name__)
def test_each_error_has_its_line_and_exit_code(
    kind: type[TranscrubError], run_failing: Callable[..., tuple[int, str]]
) -> None:
    """An error of ours is its own text, in one line, and leaves with the exit code of its class."""
    error = kind.__new__(kind)
    Exception.__init__(error, "it went wrong")
    error.args = ("it went wrong",)

    assert run_failing(error) == (kind.exit_code, "transcrub: it went wrong\n")


def test_with_json_an_error_is_an_object(run_failing: Callable[..., tuple[int, str]]) -> None:
    """--json writes the error as an object on standard error."""
    code, err = run_failing(errors.AccessError("not let in"), "--json")

    assert code == 4
    assert json.loads(err) == {"error": {"code": 4, "message": "not let in"}}


def test_the_environment_can_ask_for_json_too(
    run_failing: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """TRANSCRUB_JSON makes errors objects, as --json does."""
    monkeypatch.setenv("TRANSCRUB_JSON", "1")

    assert json.loads(run_failing(errors.AccessError("not let in"))[1])["error"]["code"] == 4


@pytest.mark.parametrize("arguments", [("scan",), ("scan", "-", "--limit", "x"), ("scann",)])
def test_json_is_kept_to_before_the_settings_are_known(transcrub: Run, arguments: tuple[str, ...]) -> None:
    """Usage errors and wrong settings are objects too, however --json was said."""
    by_flag = transcrub(*arguments, "--json")
    by_variable = transcrub(*arguments, environment={"TRANSCRUB_JSON": "yes", "TRANSCRUB_PAGE_SIZE": "x"})

    assert json.loads(by_flag.stderr)["error"]["code"] == by_flag.returncode == 2
    assert json.loads(by_variable.stderr)["error"]["code"] == by_variable.returncode == 2


@pytest.mark.parametrize("flags", [(), ("-v",), ("-vv",), ("-v", "-v"), ("--json",)])
def test_an_unforeseen_error_tells_kind_and_place_only(
    flags: tuple[str, ...], run_failing: Callable[..., tuple[int, str]]
) -> None:
    """Its text may quote a conversation: it is never shown, at no level; nor is a traceback with source lines."""
    code, err = run_failing(ValueError(CANARY), *flags)

    assert code == 1
    assert "internal error (ValueError at " in err
    assert "please report it" in err
    assert CANARY not in err
    assert "raise error" not in err


def test_very_verbose_adds_the_way_to_an_unforeseen_error(run_failing: Callable[..., tuple[int, str]]) -> None:
    """-vv lists file, line and function of each frame."""
    _, err = run_failing(ValueError(CANARY), "-vv")

    assert err.splitlines()[-1].startswith("  test_entry.py:")
    assert err.splitlines()[-1].endswith(" in failing")


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (KeyboardInterrupt(), 130, "transcrub: interrupted\n"),
        (click.Abort(), 130, "transcrub: interrupted\n"),
        (OSError(5, "Input/output error"), 1, "transcrub: Input/output error\n"),
        (PermissionError(13, "Permission denied", "/x"), 1, "transcrub: /x: Permission denied\n"),
        (click.UsageError("Not so."), 2, "transcrub: Not so. See 'transcrub scan --help'.\n"),
    ],
)
def test_other_endings(error: BaseException, code: int, line: str, run_failing: Callable[..., tuple[int, str]]) -> None:
    """Ctrl-C is 130; what the machine refuses is told in its own words; usage is 2."""
    assert run_failing(error) == (code, line)


def test_wrong_usage_points_to_the_help(transcrub: Run) -> None:
    """A missing argument gives one line, exit code 2 and the way to the help."""
    done = transcrub("scan")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "transcrub: Missing argument 'PATHS...'. See 'transcrub scan --help'.\n"


def test_wrong_settings_end_with_2(transcrub: Run) -> None:
    """A wrong variable stops every command, in one line."""
    done = transcrub("scan", "-", environment={"TRANSCRUB_LOCALE": CANARY})

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert CANARY not in done.stderr


def test_missing_settings_are_named(process: Run) -> None:
    """`run` without an org says what is missing, with exit code 2 and no traceback."""
    done = process("run", "--yes", environment={"GENESYS_CLIENT_ID": "id"})

    assert done.returncode == 2
    assert done.stderr == "transcrub: Missing settings: GENESYS_ORG_DOMAIN, GENESYS_CLIENT_SECRET\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("completion",), "Missing argument '{bash|zsh|fish}'. Choose from: bash, zsh, fish."),
        (("completion", "bash", "more"), "Got unexpected extra argument (more)."),
        (("run", "--dry-run"), "No such option '--dry-run': 'transcrub plan --output FILE' writes down what would be "),
        (("-q", "doctor"), "'-q' belongs behind the command: transcrub doctor -q."),
        (("--config", "x.toml", "run"), "'--config' belongs behind the command: transcrub run --config."),
        (("--nope", "run"), "No such option '--nope'."),
        (("help", "scna"), "No such command 'scna'. Did you mean 'scan'?"),
        (("help", "audit", "nope"), "No such command 'nope'."),
        (("plan", "--output", "-"), "plan needs a file to write to: give --output FILE"),
        (("scan", "-", "--locale", "US,XX"), "locale (from flag --locale): unknown locale 'XX'; known are "),
        (("policy", "show", "--locale", "XX"), "locale (from flag --locale): unknown locale 'XX'; known are "),
        (("audit", "export", "--csv", "--json"), "--csv and --json: give one of them"),
        (("report", "-o", "i.pdf"), "i.pdf: a report ends in .html, .json or .txt; another name needs --format"),
        (("report", "-o", "i.csv"), "i.csv: a report ends in .html, .json or .txt; another name needs --format"),
    ],
)
def test_wrong_usage_is_one_line(transcrub: Run, arguments: tuple[str, ...], says: str) -> None:
    """It is a sentence, says where the slip was and what is meant instead, and the exit code is 2."""
    done = transcrub(*arguments)
    message = (
        json.loads(done.stderr)["error"]["message"]
        if "--json" in arguments
        else done.stderr.removeprefix("transcrub: ")
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert message.startswith(says)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("scan",), ("audit",), ("audit", "verify")])
def test_help_is_a_command_too(transcrub: Run, words: tuple[str, ...]) -> None:
    """`help COMMAND` says what `COMMAND --help` says, at the same width."""
    asked, told = transcrub("help", *words), transcrub(*words, "--help")

    assert (asked.returncode, asked.stderr) == (0, "")
    assert asked.stdout == told.stdout


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """`transcrub redact - | head -1` ends without a word, and with a code of its own: it is no failure, and not done."""
    lines = tmp_path / "lines.txt"
    lines.write_text("hello\n" * 200_000, encoding="utf-8")
    script = f'{{ "{sys.executable}" -m transcrub.cli redact lines.txt -q; echo $? >&2; }} | head -1'

    done = subprocess.run(script, shell=True, cwd=tmp_path, env=clean_environment, capture_output=True, check=False)

    assert (done.stdout, done.stderr) == (b"hello\n", b"141\n")


@pytest.mark.parametrize(
    ("call", "code", "says"),
    [
        ("scan - <&-", 2, "transcrub: -: standard input is closed"),
        ("redact - <&-", 2, "transcrub: -: standard input is closed"),
        ("scan lines.txt --json <&-", 0, ""),
        ("redact lines.txt --json -o out.txt <&-", 0, ""),
        ("status --state . >&-", 2, "transcrub: standard output is closed: send it to a file, or to /dev/null"),
        ("scan lines.txt >&-", 2, "transcrub: standard output is closed: send it to a file, or to /dev/null"),
        ("scan lines.txt --json 2>&-", 0, ""),
        ("scan missing.txt 2>&-", 2, ""),
    ],
)
def test_a_closed_stream_is_named_where_it_is_needed(
    tmp_path: Path, clean_environment: dict[str, str], call: str, code: int, says: str
) -> None:
    """What cannot be read from or written to is one line and wrong usage; what is not needed may be closed."""
    (tmp_path / "lines.txt").write_text("hello\n", encoding="utf-8")
    script = f'"{sys.executable}" -m transcrub.cli {call}'

    done = subprocess.run(
        script, shell=True, cwd=tmp_path, env=clean_environment, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr.strip()) == (code, says)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_a_command(tmp_path: Path, clean_environment: dict[str, str], stop: signal.Signals) -> None:
    """A command that waits for standard input ends on Ctrl-C or SIGTERM with 130 and one line, and tidies up."""
    process = subprocess.Popen(
        [sys.executable, "-m", "transcrub.cli", "redact", "-", "--output", "out.txt"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=clean_environment,
        # Whoever runs the tests in the background has them ignore Ctrl-C, and so their children.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
    )
    deadline = time.monotonic() + 20
    while not any(tmp_path.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert [each.name[:9] for each in tmp_path.iterdir()] == [".out.txt."]
    # Python does not see a signal that comes just before it begins to wait; the second one it would.
    time.sleep(0.5)
    process.send_signal(stop)
    # Standard input stays open until it has ended: the end of the input would end the command, too.
    process.wait(timeout=20)
    _, err = process.communicate()

    assert (process.returncode, err) == (130, b"transcrub: interrupted\n")
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("start", ["from transcrub.cli import main; main()", "import transcrub.cli.__main__"])
@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("at_import('transcrub.cli.entry')", b""),
        ("at_import('click')", b""),
        ("at_import('transcrub.cli.demo')", b"transcrub: interrupted\n"),
        ("atexit.register(interrupt)", b""),
    ],
    ids=["at its first import", "among its imports", "at a command's import", "at its end"],
)
def test_ctrl_c_shows_no_traceback_while_the_program_comes_and_goes(
    clean_environment: dict[str, str], tmp_path: Path, start: str, moment: str, told: bytes
) -> None:
    """With one line or none it is 130, as it is for a command at work; where the parent has it ignored, it is not."""
    script = f"""
import atexit, os, sys
def interrupt():
    os.kill(os.getpid(), 2)
class at_import:
    def __init__(self, name):
        self.name = name
        sys.meta_path.insert(0, self)
    def find_spec(self, name, *_):
        if name == self.name:
            interrupt()
{moment}
sys.argv[1:] = ["demo", "--help"]
{start}
"""

    def run(heeded: signal.Handlers) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path,
            env=clean_environment,
            capture_output=True,
            check=False,
            preexec_fn=partial(signal.signal, signal.SIGINT, heeded),
        )

    heeded, ignored = run(signal.SIG_DFL), run(signal.SIG_IGN)
    assert (heeded.returncode, heeded.stderr) == (130, told)
    assert (ignored.returncode, ignored.stderr) == (0, b"")


def test_errors_outside_the_main_path_are_hushed(clean_environment: dict[str, str], tmp_path: Path) -> None:
    """An error in a thread or a finaliser tells its kind, never its text."""
    script = f"""
import sys, threading
from transcrub.cli import entry, scan
class Fallen:
    def __del__(self): raise ValueError("{CANARY}")
def fall(): raise KeyError("{CANARY}")
def work(arguments):
    Fallen()
    thread = threading.Thread(target=fall); thread.start(); thread.join()
    return 0
entry.run = work
entry.main([])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=clean_environment, cwd=tmp_path, check=False
    )

    assert done.returncode == 0
    assert CANARY not in done.stderr
    assert "internal error (ValueError" in done.stderr
    assert "internal error (KeyError" in done.stderr


@pytest.mark.parametrize(
    ("call", "code"), [(("redact", "-"), 0), (("policy", "show"), 2), (("config", "show"), 2), (("sandbox",), 2)]
)
def test_a_variable_of_a_cluster_stops_those_that_look_at_it(transcrub: Run, call: tuple[str, ...], code: int) -> None:
    """Only what has the option, or takes all of them, refuses what a cluster sets for a service called as we are."""
    done = transcrub(*call, environment={"TRANSCRUB_PORT": "tcp://10.0.0.1:8080"}, stdin="hello\n")

    assert done.returncode == code
    assert ("port (from environment TRANSCRUB_PORT): expected a port" in done.stderr) is (code == 2)
