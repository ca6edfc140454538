"""The commands that work on an org, as processes against a sandbox process: what they say, do and leave behind."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.sandbox_process import Done, SandboxHost, SandboxProcess
from tests.support.chats import clean, dirty

Serve = Callable[..., SandboxProcess]
_DIRTY, _CLEAN = 3, 2
_CHATS = [*(dirty(number) for number in range(_DIRTY)), *(clean(number) for number in range(_DIRTY, _DIRTY + _CLEAN))]
_DIRTY_IDS = [f"chat-{number:03d}" for number in range(_DIRTY)]
_CLEAN_IDS = [f"chat-{number:03d}" for number in range(_DIRTY, _DIRTY + _CLEAN)]


@pytest.fixture
def serve(host: SandboxHost, tmp_path: Path, clean_environment: dict[str, str]) -> Serve:
    """Return a function that starts a sandbox, with faults where rules are given."""
    return lambda *rules: host.serve(tmp_path, clean_environment, _CHATS, rules)


def _only_object(done: Done) -> dict[str, Any]:
    """Return the one object that standard output holds."""
    assert done.stdout.count("\n") == 1
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def _rows(done: Done) -> list[tuple[str, str]]:
    """Return the rows of the table on standard output."""
    return [(name.strip(), value) for name, value in (row.rsplit("  ", 1) for row in done.stdout.splitlines()[1:])]


def _redacted(texts: dict[str, list[str]]) -> bool:
    return not any("@" in text for conversation in texts.values() for text in conversation)


def test_run_redacts_what_is_dirty_and_touches_nothing_else(serve: Serve) -> None:
    """`run` rewrites each conversation with personal data once, leaves the clean ones alone, and tells both."""
    sandbox = serve()
    done = sandbox.call("run", "--yes", "--json")

    assert (done.returncode, done.stderr) == (0, "")
    told = _only_object(done)
    assert told["interactions"] == {"read": 5, "clean": 2, "changed": 3, "failed": 0, "skipped": 0}
    assert told["findings"] == {"EMAIL_ADDRESS": 6}
    assert told["requests"]["total"] == len(sandbox.requests())
    assert sorted(sandbox.updated()) == _DIRTY_IDS
    assert _redacted(sandbox.texts())
    now, before = sandbox.texts(), sandbox.texts(originals=True)
    assert [now[each] for each in _CLEAN_IDS] == [before[each] for each in _CLEAN_IDS]


def test_run_again_sends_nothing(serve: Serve) -> None:
    """The second `run` finds everything clean and sends no update."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    again = sandbox.call("run", "--yes", "--json")

    assert again.returncode == 0
    assert _only_object(again)["interactions"] == {"read": 5, "clean": 5, "changed": 0, "failed": 0, "skipped": 0}
    assert len(sandbox.requests("update")) == _DIRTY


def test_the_table_says_what_was_done_and_what_comes_next(serve: Serve) -> None:
    """On a pipe, the summary is plain rows on standard output; the next step stands on standard error."""
    sandbox = serve()
    done = sandbox.call("run", "--yes")

    assert done.returncode == 0
    assert dict(_rows(done)) | {"time": "", "held back by the pace": ""} == {
        "read": "5",
        "clean": "2",
        "changed and verified": "3",
        "failed": "0",
        "findings": "6",
        "EMAIL_ADDRESS": "6",
        "requests": "5",
        "sent again": "0",
        "held back by the pace": "",
        "time": "",
    }
    assert "\x1b" not in done.stdout + done.stderr
    assert done.stderr == "Prove it: transcrub verify\n"


def test_plan_show_apply_verify(serve: Serve) -> None:
    """A plan changes nothing, shows what it holds, is carried out once, and verifies."""
    sandbox = serve()
    planned = sandbox.call("plan", "--output", "my.plan", "--json")
    assert planned.returncode == 0
    assert _only_object(planned)["states"] == {"planned": _DIRTY}
    assert sandbox.requests("update") == []
    assert stat.S_IMODE((sandbox.folder / "my.plan").stat().st_mode) == 0o600

    shown = sandbox.call("show", "my.plan", "--json", environment={"GENESYS_API_URL": "", "GENESYS_ORG_DOMAIN": ""})
    assert shown.returncode == 0
    assert _only_object(shown) | {"changes": _DIRTY, "read": 5, "org": "sandbox"} == _only_object(shown)

    applied = sandbox.call("apply", "my.plan", "--json")
    assert (applied.returncode, applied.stderr) == (0, "")
    assert _only_object(applied)["interactions"]["changed"] == _DIRTY
    assert sorted(sandbox.updated()) == _DIRTY_IDS
    assert _redacted(sandbox.texts())

    verified = sandbox.call("verify", "--json")
    assert verified.returncode == 0
    assert _only_object(verified) | {"verified": _DIRTY, "drifted": [], "leaking": []} == _only_object(verified)


@pytest.mark.parametrize(
    ("flags", "rows", "fields"),
    [
        ((), {}, {"since": None, "until": None, "limit": None}),
        (
            ("--since", "2020-01-01", "--until", "2030-01-01T12:00+02:00", "--limit", "4"),
            {"since": "2020-01-01 00:00:00 UTC", "until": "2030-01-01 10:00:00 UTC", "limit": "4"},
            {"since": "2020-01-01T00:00:00Z", "until": "2030-01-01T10:00:00Z", "limit": 4},
        ),
    ],
)
def test_show_tells_what_was_read(
    serve: Serve, flags: tuple[str, ...], rows: dict[str, str], fields: dict[str, str | int | None]
) -> None:
    """A plan of a part of the org says which part."""
    sandbox = serve()
    sandbox.call("plan", "-o", "my.plan", *flags)
    shown = [line.split(maxsplit=1) for line in sandbox.call("show", "my.plan").stdout.splitlines()[1:]]

    assert {name: value for name, value in shown if name in fields} == rows
    assert {name: _only_object(sandbox.call("show", "my.plan", "--json"))[name] for name in fields} == fields


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        ((), []),
        (("--sample", "5%"), ["of a sample drawn by chance: 5% of what was redacted"]),
        (("--sample", "0.125"), ["of a sample drawn by chance: 12.5% of what was redacted"]),
    ],
)
def test_verify_says_that_it_read_back_a_sample(serve: Serve, flags: tuple[str, ...], told: list[str]) -> None:
    """Whoever reads the table sees that it is no proof of all."""
    sandbox = serve()
    sandbox.call("run", "--yes")

    lines = sandbox.call("verify", *flags).stdout.splitlines()

    assert [line.strip().split()[0] for line in lines[:2]] == ["verify", "verified"]
    assert [line.strip() for line in lines if "sample" in line] == told


def test_a_plan_applied_twice_sends_nothing(serve: Serve) -> None:
    """The second `apply` of a plan asks the platform nothing at all."""
    sandbox = serve()
    planned = sandbox.call("plan", "--output", "my.plan", "--state", "own state")
    sandbox.call("apply", "my.plan", "--state", "own state")
    before = len(sandbox.requests())
    again = sandbox.call("apply", "my.plan", "--json", "--state", "own state")

    assert planned.stderr.endswith("Carry it out: transcrub apply my.plan --state 'own state'\n")
    assert again.returncode == 0
    assert _only_object(again)["already"] == _DIRTY
    assert len(sandbox.requests()) == before


def test_what_promises_to_change_nothing_sends_no_update(serve: Serve) -> None:
    """plan, verify, doctor and status leave the platform as it is."""
    sandbox = serve()
    for command in (("plan", "-o", "x.plan"), ("verify",), ("doctor",), ("status",)):
        sandbox.call(*command)

    assert sandbox.requests("query")
    assert sandbox.requests("update") == []
    assert sandbox.texts() == sandbox.texts(originals=True)


def test_undo_puts_originals_back_and_the_audit_log_tells_both(serve: Serve) -> None:
    """What was redacted with --keep-originals is put back by `undo`; every change is in an unbroken audit log."""
    sandbox = serve()
    key = {"TRANSCRUB_VAULT_KEY": "0f" * 32}
    sandbox.call("run", "--yes", "--keep-originals", environment=key)
    redacted = sandbox.texts()
    undone = sandbox.call("undo", "--yes", environment=key)
    purposes = [
        record["purpose"]
        for record in map(json.loads, sandbox.call("audit", "export").stdout.splitlines())
        if record["event"] == "intent"
    ]

    assert (_redacted(redacted), undone.returncode) == (True, 0)
    assert dict(_rows(undone))["put back and verified"] == "3"
    assert sandbox.texts() == sandbox.texts(originals=True)
    assert purposes == ["redact"] * _DIRTY + ["undo"] * _DIRTY
    assert sandbox.call("audit", "verify").returncode == 0


def test_an_undo_of_an_id_that_nobody_knows_says_so(serve: Serve) -> None:
    """The line above names it; `status` knows nothing of it, and is not called upon alone."""
    sandbox = serve()
    key = {"TRANSCRUB_VAULT_KEY": "0f" * 32}
    sandbox.call("run", "--yes", "--keep-originals", environment=key)
    done = sandbox.call("undo", "--yes", "--id", "nobody", environment=key)

    assert done.returncode == 3
    assert "nobody: the ledger knows no such conversation" in done.stderr
    assert "What was left alone is named above; what failed, by: transcrub status" in done.stderr


def test_the_audit_log_tells_what_a_run_looked_for(serve: Serve) -> None:
    """A `fast` run is told from a `standard` one; of the user's own tables, which may hold names, there is a digest."""
    sandbox = serve()
    sandbox.call("run", "--yes", "--profile", "fast", "--locale", "US,DE")
    for name in ("Zaphod", "Zaphod", "Trillian"):
        (sandbox.folder / "own.toml").write_text(f'[[deny]]\nentity = "PERSON"\nexact = ["{name}"]\n', encoding="utf-8")
        sandbox.call("run", "--yes", "--config", "own.toml")
    exported = sandbox.call("audit", "export").stdout
    told = [record for record in map(json.loads, exported.splitlines()) if record["event"] == "run-begun"]

    assert [(record["profile"], record["accurate"], record["plugins"]) for record in told] == [
        ("fast", False, []),
        *[("standard", False, [])] * 3,
    ]
    assert [record["locales"] for record in told] == [["US", "DE"], *[["US"]] * 3]
    first, one, same, other = (record["own"] for record in told)
    assert first is None
    assert one == same != other
    assert "Zaphod" not in exported
    assert ",fast,US DE,False,,," in sandbox.call("audit", "export", "--csv").stdout
    assert sandbox.call("audit", "verify").returncode == 0


def test_a_changed_audit_log_is_named(serve: Serve) -> None:
    """`audit verify` names the first line that was changed, with exit code 6."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    log = sandbox.state / "audit.jsonl"
    log.write_bytes(log.read_bytes().replace(b'"EMAIL_ADDRESS":2', b'"EMAIL_ADDRESS":1', 1))
    done = sandbox.call("audit", "verify", "--json")

    assert done.returncode == 6
    assert _only_object(done)["broken"] == 2


def test_status_tells_states_runs_and_names_what_was_left_alone(serve: Serve) -> None:
    """`status` knows nothing at first; then counts, runs, and each conversation that failed, with its reason."""
    sandbox = serve({"route": "update", "id": "chat-001", "action": {"do": "status", "status": 400}})
    empty = sandbox.call("status")
    assert (empty.returncode, empty.stdout) == (0, f"Nothing was run yet with {sandbox.state}\n")

    sandbox.call("run", "--yes")
    asked = len(sandbox.requests())
    told = _only_object(sandbox.call("status", "--json"))

    assert {state: count for state, count in told["conversations"].items() if count} == {"verified": 2, "failed": 1}
    assert told["findings"] == {"EMAIL_ADDRESS": 4}
    assert [(each["id"], each["state"]) for each in told["left_alone"]] == [("chat-001", "failed")]
    assert "HTTP 400" in told["left_alone"][0]["reason"]
    assert [(run["command"], run["exit_code"]) for run in told["runs"]] == [("run", 3)]
    assert len(sandbox.requests()) == asked
    assert "chat-001  failed: The platform refused it: HTTP 400" in sandbox.call("status").stdout


def test_status_tells_what_an_undo_put_back_and_names_the_findings(serve: Serve) -> None:
    """What was put back is told below the verified ones, and the findings have a heading of their own."""
    sandbox = serve()
    key = {"TRANSCRUB_VAULT_KEY": "0f" * 32}
    sandbox.call("run", "--yes", "--keep-originals", environment=key)
    before, before_json = sandbox.call("status"), _only_object(sandbox.call("status", "--json"))
    sandbox.call("undo", "--yes", "--max-changes", "2", environment=key)
    after, after_json = sandbox.call("status"), _only_object(sandbox.call("status", "--json"))

    assert before.stdout.splitlines()[1:4] == ["  verified  3", "redacted findings", "  EMAIL_ADDRESS  6"]
    assert [line.split() for line in after.stdout.splitlines()[1:5]] == [
        ["verified", "3"],
        ["of", "these,", "originals", "put", "back", "2"],
        ["redacted", "findings"],
        ["EMAIL_ADDRESS", "2"],
    ]
    assert (before_json["put_back"], after_json["put_back"]) == (0, 2)


def test_status_tells_a_run_under_way_from_one_that_was_killed(serve: Serve) -> None:
    """The lock tells: while a run is at work nobody is sent to start it again, and after its death it is called killed."""
    sandbox = serve({"route": "update", "id": "chat-001", "action": {"do": "delay", "seconds": 100}})
    with sandbox.begun("run", "--yes") as process:
        sandbox.wait_for_updates(1)
        during, during_json = sandbox.call("status"), _only_object(sandbox.call("status", "--json"))
        process.kill()
        process.wait()
    killed, killed_json = sandbox.call("status"), _only_object(sandbox.call("status", "--json"))

    assert during.stdout.endswith("UTC  under way\nA run is under way: the counts are those of now.\n")
    assert killed.stdout.splitlines()[-2].endswith("UTC  not ended: killed")
    assert killed.stdout.splitlines()[-1].startswith("Some work is unfinished: give the same command again")
    assert (during_json["under_way"], killed_json["under_way"]) == (True, False)


def test_doctor_passes_where_a_run_would_get_through(serve: Serve) -> None:
    """`doctor` makes every check, one line each."""
    sandbox = serve()
    checks = _only_object(sandbox.call("doctor", "--json"))["checks"]

    assert {check["name"]: check["verdict"] for check in checks} == {
        "detector": "PASS",
        "state directory": "PASS",
        "token": "PASS",
        "scopes": "PASS",
        "interactions": "PASS",
        "clock": "PASS",
        "pace": "WARN",
    }


def test_doctor_names_the_scope_that_lacks(serve: Serve) -> None:
    """A client that may not write fails the check of its scopes, and the hint says what to do; exit code 1."""
    sandbox = serve({"route": "token", "action": {"do": "credentials", "change": "remove_scope"}})
    done = sandbox.call("doctor")

    assert done.returncode == 1
    assert "FAIL  scopes: lacking: interaction:write\n      grant them to the OAuth client\n" in done.stdout


def test_demo_does_it_all_with_no_settings(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """`demo` plans, applies and verifies on a sandbox of its own, and leaves no file behind."""
    sandbox = SandboxProcess("", tmp_path, clean_environment)
    done = sandbox.call("demo", "--conversations", "20", "--json")
    told = _only_object(done)

    assert (done.returncode, done.stderr) == (0, "")
    assert told["plan"]["states"]["planned"] == told["apply"]["interactions"]["changed"] == told["verify"]["verified"]
    assert told["verify"]["leaking"] == []
    assert list(tmp_path.iterdir()) == []


def test_demo_shows_its_steps_apart(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """A blank line stands before each step but the first, and no line end is written out."""
    done = SandboxProcess("", tmp_path, clean_environment).call("demo", "--conversations", "20")

    assert done.returncode == 0
    assert all(f"\n\n{step}" in done.stdout for step in ("1. plan", "2. apply", "3. verify", "4. one conversation"))
    assert "\\n" not in done.stdout


@pytest.mark.parametrize("operator", ["encrypt", "hash"])
def test_a_key_may_come_from_a_file_named_by_an_option(serve: Serve, tmp_path: Path, operator: str) -> None:
    """plan, apply, run and verify take the operator's key by `--encrypt-key-file` or `--hash-key-file`; without it, no."""
    sandbox = serve()
    (tmp_path / "transcrub.toml").write_text(f'[policy]\noperator = "{operator}"\n', encoding="utf-8")
    (tmp_path / "some.key").write_text("ab" * 32, encoding="utf-8")
    key = (f"--{operator}-key-file", "some.key")

    assert sandbox.call("run", "--yes").returncode == 2
    assert sandbox.call("plan", "-o", "some.plan", *key).returncode == 0
    assert sandbox.call("apply", "some.plan", *key).returncode == 0
    assert sandbox.call("verify", *key).returncode == 0
    again = sandbox.call("run", "--yes", "--json", *key)

    assert _only_object(again)["interactions"]["clean"] == len(_CHATS)
    assert _redacted(sandbox.texts())
