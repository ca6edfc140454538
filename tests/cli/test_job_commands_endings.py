"""How the commands that work on an org end: each exit code, produced for real; one line says why."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.sandbox_process import Done, SandboxHost, SandboxProcess, wait_until
from tests.support.chats import SECRET_WORD, dirty_chats
from transcrub import codec

Serve = Callable[..., SandboxProcess]
Prepare = Callable[[SandboxProcess], object]
_FEW, _MANY = 3, 12


@pytest.fixture
def serve(host: SandboxHost, tmp_path: Path, clean_environment: dict[str, str]) -> Serve:
    """Return a function that starts a sandbox with dirty conversations, with faults where rules are given."""

    def begin(*rules: codec.Json, conversations: int = _FEW) -> SandboxProcess:
        return host.serve(tmp_path, clean_environment, dirty_chats(conversations), rules)

    return begin


@dataclass(frozen=True)
class Ending:
    """A way to end.

    Attributes:
        code: exit code.
        says: words of the line on standard error.
        call: the command line.
        rules: faults of the sandbox.
        prepare: done before the call.
        environment: of the call.
        changed: updates that took effect.
    """

    code: int
    says: str
    call: tuple[str, ...]
    rules: tuple[codec.Json, ...] = ()
    prepare: Prepare = lambda _: None
    environment: Mapping[str, str] = field(default_factory=dict)
    changed: int = 0


def _update(action: codec.Json, **when: codec.Json) -> codec.Json:
    return {"route": "update", "action": action, **when}


def _planned(sandbox: SandboxProcess) -> Path:
    sandbox.call("plan", "-o", "my.plan")
    return sandbox.folder / "my.plan"


def _cut_plan(sandbox: SandboxProcess) -> None:
    path = _planned(sandbox)
    path.write_bytes(path.read_bytes()[:-40])


def _altered_plan(sandbox: SandboxProcess) -> None:
    path = _planned(sandbox)
    path.write_bytes(path.read_bytes().replace(b'"start":12', b'"start":10'))


def _edited_after_plan(sandbox: SandboxProcess) -> None:
    _planned(sandbox)
    sandbox.edit("chat-001", "let us talk of something else")


def _edited_after_run(sandbox: SandboxProcess) -> None:
    sandbox.call("run", "--yes")
    sandbox.edit("chat-001", "let us talk of something else")


def _damaged_ledger(sandbox: SandboxProcess) -> None:
    sandbox.state.mkdir(parents=True)
    (sandbox.state / "digest.key").write_bytes(b"k" * 32)
    (sandbox.state / "ledger.sqlite").write_bytes(b"no database at all" * 100)


def _file_for_state(sandbox: SandboxProcess) -> None:
    (sandbox.folder / "taken").touch()


ENDINGS = {
    "query refused": Ending(1, "HTTP 400", ("run", "--yes", "--query", "type eq")),
    "nobody to ask": Ending(2, "no terminal to ask on: give --yes", ("run",)),
    "settings missing": Ending(
        2,
        "Missing settings: GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET",
        ("plan", "-o", "x"),
        environment={"GENESYS_CLIENT_ID": "", "GENESYS_CLIENT_SECRET": ""},
    ),
    "nowhere to plan": Ending(2, "give --output FILE", ("plan",)),
    "no such plan": Ending(2, "none.plan cannot be read: No such file", ("apply", "none.plan")),
    "no plan at all": Ending(2, "is no plan of transcrub", ("apply", "data.jsonl")),
    "plan cut off": Ending(2, "the plan is damaged", ("apply", "my.plan"), prepare=_cut_plan),
    "plan altered": Ending(2, "was changed after it was made", ("show", "my.plan"), prepare=_altered_plan),
    "one refused": Ending(
        3, "", ("run", "--yes"), (_update({"do": "status", "status": 400}, id="chat-001"),), changed=2
    ),
    "paging in a circle": Ending(
        3,
        "goes in a circle",
        ("run", "--yes", "--page-size", "2"),
        ({"route": "query", "action": {"do": "page", "fault": "loop"}},),
        changed=2,
    ),
    "wrong secret": Ending(
        4,
        "Check GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET",
        ("run", "--yes"),
        environment={"GENESYS_CLIENT_SECRET": "canary-secret"},
    ),
    "scope taken away": Ending(
        4,
        "interaction:write",
        ("run", "--yes"),
        (_update({"do": "credentials", "change": "remove_scope"}, nth=1),),
    ),
    "told to wait for an hour": Ending(
        5,
        "asks to wait 3600 s",
        ("run", "--yes", "--concurrency", "1"),
        (_update({"do": "status", "status": 429, "retry_after": 3600}, nth=3),),
        changed=2,
    ),
    "written half": Ending(
        6, "", ("run", "--yes"), (_update({"do": "update", "fault": "truncate"}, id="chat-001"),), changed=3
    ),
    "changed since it was redacted": Ending(6, "", ("verify",), prepare=_edited_after_run, changed=3),
    "changed since it was planned": Ending(7, "", ("apply", "my.plan"), prepare=_edited_after_plan, changed=2),
    "plan of another org": Ending(
        7,
        "made for the org sandbox, not for other",
        ("apply", "my.plan"),
        prepare=_planned,
        environment={"GENESYS_ORG_DOMAIN": "other"},
    ),
    "limit reached": Ending(8, "--max-changes", ("run", "--yes", "--max-changes", "2"), changed=2),
    "changes pending": Ending(10, "", ("plan", "-o", "my.plan", "--detailed-exitcode")),
    "ledger damaged": Ending(12, "cannot be used", ("run", "--yes"), prepare=_damaged_ledger),
    "no room for a ledger": Ending(12, "cannot be made", ("run", "--yes", "--state", "taken"), prepare=_file_for_state),
}


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_each_ending_has_its_exit_code_and_its_line(serve: Serve, ending: Ending) -> None:
    """What went wrong gives the documented exit code, one line at most that says so, no traceback, no value."""
    sandbox = serve(*ending.rules)
    ending.prepare(sandbox)
    done = sandbox.call(*ending.call, environment=ending.environment)
    complaints = [line for line in done.stderr.splitlines() if line.startswith("transcrub: ")]

    assert (done.returncode, len(complaints)) == (ending.code, 1 if ending.says else 0), done.stderr
    assert ending.says in "".join(complaints)
    assert len(sandbox.updated()) == ending.changed
    for never in ("Traceback", SECRET_WORD):
        assert never not in done.stdout + done.stderr


def test_with_json_an_early_end_is_told_twice(serve: Serve) -> None:
    """`--json` gives the one object on standard output however the run ends, and the error on standard error."""
    sandbox = serve()
    done = sandbox.call("run", "--yes", "--json", environment={"GENESYS_CLIENT_SECRET": "wrong"})

    assert done.returncode == 4
    assert json.loads(done.stdout)["exit_code"] == 4
    assert json.loads(done.stderr)["error"] == {"code": 4, "message": json.loads(done.stdout)["stopped_by"]}


def test_what_was_done_before_an_end_stays_and_the_same_command_does_the_rest(serve: Serve) -> None:
    """A run stopped by a limit goes on where it was: nothing is written a second time."""
    sandbox = serve()
    codes = [sandbox.call("run", "--yes", "--max-changes", "2").returncode for _ in range(2)]

    assert codes == [8, 0]
    assert sorted(sandbox.updated()) == ["chat-000", "chat-001", "chat-002"]


def test_a_second_run_finds_the_lock_held(serve: Serve) -> None:
    """While a run is under way, another one ends with 11, names the process, and sends nothing."""
    sandbox = serve(_update({"do": "delay", "seconds": 100}, id="chat-002"))
    with sandbox.begun("run", "--yes") as first:
        sandbox.wait_for_updates(2)
        second = sandbox.call("run", "--yes")

    assert second.returncode == 11
    assert second.stderr.startswith(f"transcrub: Another run (process {first.pid}) works with {sandbox.state}.")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_told_to_stop_ends_in_good_order(serve: Serve, stop: signal.Signals) -> None:
    """Ctrl-C and SIGTERM let it finish what is under way, with 130; the same command ends the work."""
    sandbox = serve(conversations=_MANY)
    with sandbox.begun("run", "--yes", "--json", "--rate", "5", "--concurrency", "2") as process:
        sandbox.wait_for_updates(3)
        process.send_signal(stop)
        out, err = process.communicate(timeout=30)
    halfway = len(sandbox.updated())

    assert process.returncode == 130
    assert json.loads(out)["interactions"]["changed"] == halfway
    assert "goes on where this one stopped" in json.loads(err)["error"]["message"]
    assert 3 <= halfway < _MANY
    _assert_ends(sandbox, sandbox.call("run", "--yes", "--json"), changed=_MANY - halfway)
    assert sorted(sandbox.updated()) == sorted(sandbox.texts())


def test_a_run_that_is_killed_leaves_nothing_half_done(serve: Serve) -> None:
    """After SIGKILL in the middle, the same command ends the work, and `verify` agrees."""
    sandbox = serve(conversations=_MANY)
    with sandbox.begun("run", "--yes", "--rate", "5", "--concurrency", "2") as process:
        sandbox.wait_for_updates(4)
        process.kill()
        process.wait()

    assert sandbox.call("run", "--yes").returncode == 0
    verified = sandbox.call("verify", "--json")
    assert (verified.returncode, json.loads(verified.stdout)["verified"]) == (0, _MANY)


def test_a_plan_half_applied_is_applied_to_its_end(serve: Serve) -> None:
    """Stopped in the middle, the same `apply` does what is left and nothing twice."""
    sandbox = serve(conversations=_MANY)
    sandbox.call("plan", "-o", "my.plan")
    with sandbox.begun("apply", "my.plan", "--rate", "5", "--concurrency", "2") as process:
        sandbox.wait_for_updates(3)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    halfway = len(sandbox.updated())

    assert process.returncode == 130
    _assert_ends(sandbox, sandbox.call("apply", "my.plan", "--json"), changed=_MANY - halfway)
    assert sorted(sandbox.updated()) == sorted(sandbox.texts())


def test_a_plan_that_is_interrupted_leaves_no_file(serve: Serve) -> None:
    """Half a plan would look like a whole one: after Ctrl-C there is none."""
    sandbox = serve({"route": "query", "nth": 2, "action": {"do": "delay", "seconds": 30}}, conversations=_MANY)
    with sandbox.begun("plan", "-o", "my.plan", "--page-size", "4") as process:
        wait_until(lambda: any(sandbox.folder.glob(".my.plan.*.partial")))
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)

    assert process.returncode == 130
    assert [path.name for path in sandbox.folder.iterdir() if "plan" in path.name] == []


def test_a_rejected_update_is_kept_only_when_asked_for(serve: Serve) -> None:
    """`--dump-rejected` writes the refused payload for its owner alone, and warns that it holds personal data."""
    sandbox = serve(_update({"do": "status", "status": 400}, id="chat-001"))
    done = sandbox.call("run", "--yes", "--dump-rejected", "refused")
    kept = sandbox.folder / "refused" / "chat-001.json"

    assert done.returncode == 3
    assert json.loads(kept.read_bytes())["id"] == "chat-001"
    assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert "refused/chat-001.json. It holds personal data: delete it after use." in done.stderr


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_where_no_rejected_update_can_be_kept_nothing_is_written(serve: Serve, place: str) -> None:
    """`--dump-rejected` is looked at before the first write, not after a refusal."""
    sandbox = serve()
    (sandbox.folder / "file").touch()
    done = sandbox.call("run", "--yes", "--dump-rejected", place)

    assert (done.returncode, sandbox.updated()) == (2, [])
    assert done.stderr == f"transcrub: dump_rejected: nothing can be written to {place}\n"


def _assert_ends(sandbox: SandboxProcess, done: Done, *, changed: int) -> None:
    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert told["interactions"]["changed"] == changed
    assert not any("@" in text for texts in sandbox.texts().values() for text in texts)


@pytest.mark.parametrize("command", [("run", "--yes"), ("plan", "-o", "my.plan"), ("verify",)])
@pytest.mark.parametrize(
    ("since", "until", "refused"),
    [
        ("2026-02-01", "2026-01-01", True),
        ("2026-01-01", "2026-01-01T00:00Z", True),
        ("2026-01-01T01:00+01:00", "2026-01-01", True),
        ("2026-01-01", "2026-01-01T00:00:00.001Z", False),
    ],
)
def test_a_time_in_which_nothing_can_lie_is_refused(
    transcrub: Run, command: tuple[str, ...], since: str, until: str, *, refused: bool
) -> None:
    """An end that is not after the beginning is named with its source before anything is asked for."""
    done = transcrub(*command, "--since", since, environment={"TRANSCRUB_UNTIL": until})

    line = "since (from flag --since) is not before until (from environment TRANSCRUB_UNTIL): nothing lies between"
    missing = "Missing settings: GENESYS_ORG_DOMAIN, GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET"
    assert (done.returncode, done.stderr) == (2, f"transcrub: {line if refused else missing}\n")


_NO_SHELL = "; no shell runs it: for one, write sh -c '...'"


@pytest.mark.parametrize(
    ("shell_command", "reason"),
    [
        ("sh -c 'echo s3cret >&2; exit 3'", "exit status 3"),
        ("sh -c 'kill -9 $$'", "signal 9"),
        ("./nosuch s3cret", f"No such file or directory){_NO_SHELL}"),
        ("exit 3", f"No such file or directory){_NO_SHELL}"),
        ("printf '\\377'", "what it printed is no text"),
        ("echo 's3cret", "its quotation marks are not closed"),
    ],
)
def test_a_command_for_the_key_that_fails_says_how(transcrub: Run, shell_command: str, reason: str) -> None:
    """The exit status is told, or what the machine refused; neither the command nor what it printed."""
    done = transcrub("vault", "rotate", "--state", ".", "--vault-key-command", shell_command)

    told = f"transcrub: vault_key_command: the command failed ({reason}{'' if reason.endswith(_NO_SHELL) else ')'}\n"
    assert (done.returncode, done.stderr) == (2, told)


@pytest.mark.parametrize("closed", ["<&-", "2>&-"])
def test_a_closed_stream_is_no_terminal_to_ask_on(serve: Serve, closed: str) -> None:
    """Who cannot be asked is told to say --yes, as without a terminal; nothing is written."""
    sandbox = serve()
    script = f'"{sys.executable}" -m transcrub.cli run {closed}'

    done = subprocess.run(
        script, shell=True, env=sandbox.environment, cwd=sandbox.folder, capture_output=True, text=True, check=False
    )

    says = "transcrub: run asks before the first write, and there is no terminal to ask on: give --yes\n"
    assert (done.returncode, done.stderr) == (2, "" if closed == "2>&-" else says)
    assert sandbox.requests("update") == []
