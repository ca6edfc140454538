"""`report`: what ledger and audit log know, for a privacy officer: true, whole, and without personal data."""

import json
import re
import stat
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.sandbox_process import SandboxHost, SandboxProcess
from tests.support.chats import SECRET_WORD, clean, dirty
from transcrub import codec
from transcrub.conversation import parse_conversation, text_at
from transcrub.redactor import Redactor
from transcrub.sandbox import generate

Serve = Callable[..., SandboxProcess]
FORMS = ("table", "json", "html")
_CHATS = [*(dirty(number) for number in range(3)), clean(3)]
_REFUSED = {"route": "update", "id": "chat-001", "action": {"do": "status", "status": 400}}
_LEAST = 4


@pytest.fixture
def serve(host: SandboxHost, tmp_path: Path, clean_environment: dict[str, str]) -> Serve:
    """Return a function that starts a sandbox, with faults where rules are given."""
    return lambda *rules, chats=_CHATS: host.serve(tmp_path, clean_environment, chats, rules)


def _told(sandbox: SandboxProcess) -> dict[str, Any]:
    done = sandbox.call("report", "--json")
    assert done.stdout.count("\n") == 1
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


class Page(HTMLParser):
    """What a browser would take from a page: its elements, their attributes, its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.words.append(data)


def test_it_tells_what_was_done_and_what_was_not(serve: Serve) -> None:
    """Org, runs with their exit codes, conversations by state, findings, reasons, versions: as they were."""
    sandbox = serve(_REFUSED)
    sandbox.call("run", "--yes")
    told = _told(sandbox)

    assert told["orgs"] == ["sandbox"]
    assert told["state"] == str(sandbox.state)
    assert {state: count for state, count in told["conversations"].items() if count} == {"verified": 2, "failed": 1}
    assert told["findings"] == {"EMAIL_ADDRESS": 4}
    assert [(each["id"], each["state"]) for each in told["left_alone"]] == [("chat-001", "failed")]
    assert [(each["state"], each["conversations"]) for each in told["reasons"]] == [("failed", 1)]
    assert "correlation" not in told["reasons"][0]["reason"]
    (run,) = told["runs"]
    assert (run["command"], run["exit_code"]) == ("run", 3)
    assert run["interactions"] == {"read": 4, "clean": 1, "changed": 2, "failed": 1, "skipped": 0}
    assert told["first_run"] == told["last_run"] == run["begun"]
    (worked,) = told["workings"]
    assert (worked["policy"], worked["runs"]) == (run["policy"], 1)
    assert worked["model"].startswith("transcrub ")
    assert (told["audit"]["broken"], told["audit"]["reason"]) == (None, None)


def test_the_policy_is_the_one_that_policy_show_tells(serve: Serve) -> None:
    """The digest in the report leads back to the policy."""
    sandbox = serve()
    sandbox.call("run", "--yes")

    assert (
        _told(sandbox)["workings"][0]["policy"] == json.loads(sandbox.call("policy", "show", "--json").stdout)["digest"]
    )


def test_runs_are_all_there_and_the_first_is_known(serve: Serve) -> None:
    """However many runs there were, the object has each, the latest first; the table has ten and counts the others."""
    sandbox = serve()
    for _ in range(11):
        sandbox.call("run", "--yes", "--profile", "fast")
    told = _told(sandbox)

    assert [run["id"] for run in told["runs"]] == list(range(11, 0, -1))
    assert told["first_run"] == told["runs"][-1]["begun"]
    assert told["workings"][0]["runs"] == 11
    assert "and 1 more (--json lists them)" in sandbox.call("report").stdout


def test_originals_that_were_put_back_do_not_count_as_redacted(serve: Serve) -> None:
    """After an undo the report says so: the conversation is put back, and its findings are not redacted any more."""
    sandbox = serve()
    key = {"TRANSCRUB_VAULT_KEY": "a1" * 32}
    sandbox.call("run", "--yes", "--keep-originals", environment=key)
    assert sandbox.call("undo", "--yes", "--id", "chat-000", environment=key).returncode == 0
    told = _told(sandbox)

    assert (told["conversations"]["verified"], told["put_back"]) == (3, 1)
    assert told["findings"] == {"EMAIL_ADDRESS": 4}
    assert "originals put back" in sandbox.call("report").stdout


def test_the_platform_is_not_asked(serve: Serve) -> None:
    """No request is sent, and none of the org's secrets is needed."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    asked = len(sandbox.requests())
    bare = {"GENESYS_CLIENT_ID": "", "GENESYS_CLIENT_SECRET": "", "GENESYS_API_URL": "", "GENESYS_ORG_DOMAIN": ""}

    assert sandbox.call("report", "--state", str(sandbox.state), environment=bare).returncode == 0
    assert len(sandbox.requests()) == asked


@pytest.mark.parametrize("form", FORMS)
def test_no_value_of_a_conversation_is_in_the_report(serve: Serve, form: str) -> None:
    """Neither what detection finds in the originals, nor a whole message, nor a name of who took part."""
    chats = list(generate(40))
    sandbox = serve({"route": "update", "nth": 3, "action": {"do": "status", "status": 400}}, chats=chats)
    assert sandbox.call("run", "--yes").returncode == 3
    written = sandbox.call("report", "--format", form).stdout.lower()

    redactor, values = Redactor.standard(), set()
    for chat in chats:
        conversation = parse_conversation(chat)
        values |= {text_at(chat, each.pointer)[each.start : each.end] for each in redactor.findings(conversation)}
        values |= {field.value for field in conversation.fields()}
    assert len(values) > len(chats)
    # A few digits may stand in a digest by chance.
    words = set(re.split(r"[^0-9a-z-]+", written))
    assert [
        value
        for value in map(str.lower, values)
        if len(value) >= _LEAST and (value in words if value.isalnum() else value in written)
    ] == []


@pytest.mark.parametrize("form", FORMS)
def test_no_value_of_a_refused_conversation_is_in_the_report(serve: Serve, form: str) -> None:
    """Where the platform refused an update, the reason holds nothing of it."""
    sandbox = serve(_REFUSED)
    sandbox.call("run", "--yes")
    written = sandbox.call("report", "--format", form).stdout

    assert "chat-001" in written
    assert SECRET_WORD not in written


@pytest.mark.parametrize(
    ("command", "lacks"),
    [
        (("report", "-o", "report.html"), "ledger.sqlite"),
        (("status",), "ledger.sqlite"),
        (("verify",), "ledger.sqlite"),
        (("audit", "verify"), "audit.jsonl"),
        (("audit", "export"), "audit.jsonl"),
    ],
)
def test_a_state_directory_that_is_not_there_gets_one_line(
    transcrub: Run, tmp_path: Path, command: tuple[str, ...], lacks: str
) -> None:
    """A folder that was mistyped never seems to be well: it is named, nothing is made, the exit code is 2."""
    done = transcrub(*command, "--state", "elsewhere")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"transcrub: Nothing was run yet with elsewhere: {lacks} is missing. Is it another --state?\n"
    )
    assert list(tmp_path.iterdir()) == []


_NO_LOG = "audit.jsonl is missing: the ledger beside it knows of its records."
_NO_LEDGER = "and the ledger beside it of none: restore ledger.sqlite"


@pytest.mark.parametrize(
    ("lost", "told"),
    [
        (
            "audit.jsonl",
            [
                (("run", "--yes"), 12, "audit.jsonl lacks records that the ledger knows of"),
                (("audit", "verify"), 6, _NO_LOG),
                (("audit", "export"), 6, _NO_LOG),
                (("report",), 6, "BROKEN at line 1: this record is missing: the ledger knows of records"),
            ],
        ),
        (
            "ledger.sqlite",
            [
                (("status",), 12, _NO_LEDGER),
                (("run", "--yes"), 12, _NO_LEDGER),
                (("status",), 12, _NO_LEDGER),
                (("report",), 12, _NO_LEDGER),
                (("verify",), 12, _NO_LEDGER),
                (("audit", "verify"), 12, _NO_LEDGER),
                (("audit", "export"), 0, '"event":"run-ended"'),
            ],
        ),
    ],
)
def test_a_lost_ledger_or_audit_log_is_named(
    serve: Serve, lost: str, told: list[tuple[tuple[str, ...], int, str]]
) -> None:
    """The one that is left knows of the other: it is never as if nothing had been run, and never as if all were well."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    for file in sandbox.state.glob(f"{lost}*"):
        file.unlink()
    for command, code, says in told:  # and no command makes it look as if it had not been lost
        done = sandbox.call(*command, "--state", str(sandbox.state))
        assert (done.returncode, says in done.stdout + done.stderr) == (code, True), done


def test_who_made_a_plan_only_is_told_that_nothing_was_run(serve: Serve) -> None:
    """A state directory that was named and is there is no slip."""
    sandbox = serve()
    sandbox.call("plan", "-o", "my.plan", "--state", "here")
    done = sandbox.call("status", "--state", "here")

    assert (done.returncode, done.stdout) == (0, "Nothing was run yet with here\n")


def test_a_damaged_ledger_gets_one_line(transcrub: Run, tmp_path: Path) -> None:
    """What cannot be read is no report: exit code 12, and no file."""
    (tmp_path / "digest.key").write_bytes(b"k" * 32)
    (tmp_path / "ledger.sqlite").write_bytes(b"no database at all" * 100)
    done = transcrub("report", "--state", ".", "-o", "report.html")

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (12, "", 1)
    assert not (tmp_path / "report.html").exists()


def test_a_broken_audit_log_is_told_and_ends_with_6(serve: Serve) -> None:
    """The report is written all the same, names the line, and the exit code is that of `audit verify`."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    log = sandbox.state / "audit.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([lines[0], lines[1].replace(b"chat", b"chit"), *lines[2:]]))

    done = sandbox.call("report", "-o", "report.html", "--json")
    assert done.returncode == 6
    assert json.loads(done.stdout)["audit"]["broken"] == 2
    assert "BROKEN at line 2" in (sandbox.folder / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (("-o", "r.html"), b"<!DOCTYPE html>"),
        (("-o", "r.json"), b'{"made":'),
        (("-o", "r.txt"), b"report 2"),
        (("-o", "r.txt", "--format", "html"), b"<!DOCTYPE html>"),
        (("-o", "r.html", "--json"), b"<!DOCTYPE html>"),
    ],
    ids=str,
)
def test_the_file_is_for_its_owner_and_as_its_name_says(
    serve: Serve, arguments: tuple[str, ...], begins: bytes
) -> None:
    """The form follows --format, else the file's name; the file is readable by its owner alone."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    done = sandbox.call("report", *arguments)
    file = sandbox.folder / arguments[1]

    assert done.returncode == 0
    assert file.read_bytes().startswith(begins)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    if "--json" in arguments:
        assert "made" in json.loads(done.stdout)
        assert done.stderr == ""
    else:
        assert (done.stdout, done.stderr) == ("", f"Written: {arguments[1]}\n")


def test_json_and_another_form_do_not_share_standard_output(transcrub: Run) -> None:
    """--json is one object on standard output: an HTML page there, too, is refused."""
    done = transcrub("report", "--json", "--format", "html", "--state", ".")

    assert done.returncode == 2
    assert "--json needs --output" in json.loads(done.stderr)["error"]["message"]


def test_the_page_needs_nothing_but_itself(serve: Serve) -> None:
    """No script, no address, no picture: the page's own rule forbids them, and it has none."""
    sandbox = serve(_REFUSED)
    sandbox.call("run", "--yes")
    text = sandbox.call("report", "--format", "html").stdout
    page = Page(text)

    assert not {"script", "link", "img", "iframe", "a", "form", "object"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on") or name in {"src", "href", "style"}]
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes
    assert "url(" not in text
    assert "@import" not in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_the_object_survives_a_round_trip(serve: Serve) -> None:
    """--format json and --json print the same fields."""
    sandbox = serve()
    sandbox.call("run", "--yes")
    formed = codec.loads(sandbox.call("report", "--format", "json").stdout.encode())

    assert isinstance(formed, dict)
    assert formed | {"made": ""} == _told(sandbox) | {"made": ""}
