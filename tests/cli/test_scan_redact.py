"""`scan` and `redact` on files, folders and standard input."""

import codecs
import json
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

MAIL = "joe@example.com"
DIRTY = {"id": "a", "messages": [{"id": "m1", "text": "hello"}, {"id": "m2", "text": f"mail {MAIL} please", "x": 1.5}]}
CLEAN = {"id": "b", "messages": [{"text": "nothing here"}]}
LINES = "".join(json.dumps(each) + "\n" for each in (DIRTY, CLEAN))
FINDING = {
    "id": "a",
    "message_id": "m2",
    "pointer": "/messages/1/text",
    "start": 5,
    "end": 20,
    "entity": "EMAIL_ADDRESS",
}


def _write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def _objects(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_scan_writes_a_line_for_each_finding(transcrub: Run, tmp_path: Path) -> None:
    """A finding says where it stands and what it is, not what stands there; finding something is no failure."""
    _write(tmp_path / "x.jsonl", LINES)

    done = transcrub("scan", "x.jsonl")

    (finding,) = _objects(done.stdout)
    assert done.returncode == 0
    assert set(finding) == {*FINDING, "score", "rule"}
    assert FINDING.items() <= finding.items()
    assert MAIL not in done.stdout + done.stderr
    assert done.stderr == "2 read, 1 clean, 1 found, 0 failed, 0 skipped; EMAIL_ADDRESS 1\n"


def test_the_process_reads_and_writes_streams(process: Run) -> None:
    """Standard input comes in, results go to standard output, words about them to standard error."""
    done = process("redact", "-", stdin=f"hi {MAIL}\n")

    assert (done.returncode, done.stdout) == (0, "hi [REDACTED]\n")
    assert done.stderr == "1 read, 0 clean, 1 changed, 0 failed, 0 skipped; EMAIL_ADDRESS 1\n"


def test_scan_shows_values_when_told(transcrub: Run, tmp_path: Path) -> None:
    """--show-values adds the personal data itself, on standard output only."""
    _write(tmp_path / "x.jsonl", LINES)

    done = transcrub("scan", "x.jsonl", "--show-values")

    assert _objects(done.stdout)[0]["value"] == MAIL
    assert MAIL not in done.stderr


@pytest.mark.parametrize(("content", "code"), [(LINES, 1), (json.dumps(CLEAN), 0)])
def test_scan_can_fail_on_findings(transcrub: Run, tmp_path: Path, content: str, code: int) -> None:
    """--fail-on-findings makes 1 of finding something."""
    _write(tmp_path / "x.jsonl", content)

    assert code == transcrub("scan", "x.jsonl", "--fail-on-findings").returncode


def test_offsets_are_code_points(transcrub: Run) -> None:
    """Start and end count code points, end exclusive, whatever the text's encoding needs."""
    done = transcrub("scan", "-", "--show-values", stdin=f"grüße 🎉 {MAIL}\n")

    (finding,) = _objects(done.stdout)
    assert (finding["start"], finding["end"], finding["value"]) == (8, 8 + len(MAIL), MAIL)


def test_redact_gives_lines_of_the_same_form(transcrub: Run, tmp_path: Path) -> None:
    """Conversation lines come out as conversation lines, changed in their texts alone."""
    _write(tmp_path / "x.jsonl", LINES)

    done = transcrub("redact", "x.jsonl")

    dirty, clean = _objects(done.stdout)
    assert done.returncode == 0
    assert dirty == {
        **DIRTY,
        "messages": [DIRTY["messages"][0], {"id": "m2", "text": "mail [REDACTED] please", "x": 1.5}],
    }
    assert clean == CLEAN


def test_redact_keeps_plain_text_line_by_line(transcrub: Run) -> None:
    """Line ends, blank lines and a missing last line end survive."""
    done = transcrub("redact", "-", stdin=f"hi {MAIL}\r\n\n{MAIL}\nend")

    assert done.stdout == "hi [REDACTED]\r\n\n[REDACTED]\nend"


def test_redacting_twice_changes_nothing(transcrub: Run) -> None:
    """What redact wrote, redact leaves as it is."""
    once = transcrub("redact", "-", stdin=LINES)
    twice = transcrub("redact", "-", stdin=once.stdout)

    assert once.stdout == twice.stdout
    assert "2 read, 2 clean" in twice.stderr


def test_what_was_never_looked_at_does_not_pass(transcrub: Run) -> None:
    """Of two equal keys JSON readers see the last; the first must not slip through in a line that looks clean."""
    line = f'{{"id":"a","messages":[{{"text":"{MAIL}","text":"clean"}}]}}'

    done = transcrub("redact", "-", stdin=line)

    assert (done.returncode, done.stdout) == (3, "")
    assert "-:1: skipped: a key comes twice" in done.stderr


@pytest.mark.parametrize(
    ("file", "flags", "identifier"),
    [
        (("x.jsonl", LINES), (), "a"),
        (("x.ndjson", LINES), (), "a"),
        (("x.log", LINES), (), "a"),
        (("x.log", "\ufeff" + LINES), (), "a"),
        (("x.txt", LINES), (), "x.txt:1"),
        (("x.log", f"mail {MAIL}\n"), (), "x.log:1"),
        (("x.log", f"\n\nmail {MAIL}\n"), (), "x.log:3"),
        (("x.jsonl", LINES), ("--format", "text"), "x.jsonl:1"),
        (("x.txt", LINES), ("--format", "jsonl"), "a"),
    ],
)
def test_the_format_follows_from_name_or_content(
    transcrub: Run, tmp_path: Path, file: tuple[str, str], flags: tuple[str, ...], identifier: str
) -> None:
    """.jsonl and .ndjson are conversation lines, .txt is text, others are what they look like; --format overrules."""
    name, content = file
    _write(tmp_path / name, content)

    assert _objects(transcrub("scan", name, *flags).stdout)[0]["id"] == identifier


def test_folders_are_walked_in_order(transcrub: Run, tmp_path: Path) -> None:
    """A folder stands for its files at any depth, sorted; hidden ones are left out."""
    for name in ("d/b.txt", "d/a/z.txt", "d/.hidden.txt", "d/.git/x.txt", "d/c.jsonl"):
        _write(tmp_path / name, f"{MAIL}\n" if name.endswith("txt") else LINES)

    done = transcrub("scan", "d")

    assert [finding["id"] for finding in _objects(done.stdout)] == ["d/b.txt:1", "a", "d/a/z.txt:1"]


def test_files_without_a_last_line_end_do_not_run_together(transcrub: Run, tmp_path: Path) -> None:
    """The first line of the next file begins a line of its own."""
    _write(tmp_path / "a.txt", "one")
    _write(tmp_path / "b.txt", "two")

    assert transcrub("redact", "a.txt", "b.txt").stdout == "one\ntwo"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"id": "secret-7", "messages": [', "not JSON"),
        (b'["secret-7"]', "an interaction is no JSON object"),
        (b'{"messages": [{"text": "secret-7"}]}', "an interaction has no usable id"),
        (b'{"id": "secret-7\xff"}', "not UTF-8"),
        (b'{"id":"secret-7","messages":' + b"[" * 5000 + b"]" * 5000 + b"}", "nested too deeply"),
    ],
)
@pytest.mark.parametrize("name", ["scan", "redact"])
def test_a_malformed_line_is_named_and_left_out(
    transcrub: Run, tmp_path: Path, name: str, line: bytes, reason: str
) -> None:
    """File and line are told, never the content; the rest is worked; the exit code is 3."""
    _write(tmp_path / "x.jsonl", json.dumps(CLEAN).encode() + b"\n\n" + line + b"\n" + json.dumps(DIRTY).encode())

    done = transcrub(name, "x.jsonl")

    complaint, summary = done.stderr.splitlines()
    assert done.returncode == 3
    assert complaint.startswith(f"transcrub: x.jsonl:3: skipped: {reason}")
    assert summary.startswith("3 read, 1 clean, 1 ")
    assert "0 failed, 1 skipped" in summary
    assert "secret-7" not in done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == {"scan": 1, "redact": 2}[name]


_REMEDY = "convert the file first, as with iconv -f ISO-8859-1 -t UTF-8"


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"one\nJos\xe9\nthree\n", 2), (b"Jos\xe9\nJos\xe9\n", 1), (b"one\n" * 300_000 + b"\xc3", 300_001)],
)
@pytest.mark.parametrize("name", ["x.txt", "x.log"])
def test_text_that_is_not_utf8_is_left_out_as_a_whole(
    transcrub: Run, tmp_path: Path, name: str, content: bytes, line: int
) -> None:
    """An output that lacks some lines would look whole: the file is named once, with its first bad line."""
    _write(tmp_path / name, content)

    done = transcrub("redact", name)

    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.splitlines() == [
        f"transcrub: {name}: skipped: not UTF-8 (line {line} is the first that is not): left out as a whole; {_REMEDY}",
        "1 read, 0 clean, 0 changed, 0 failed, 1 skipped",
    ]


@pytest.mark.parametrize(
    ("content", "written", "told"),
    [
        ("one\\nJos\\351\\nthree\\n", "one\nthree\n", f"-:2: skipped: not UTF-8: {_REMEDY}"),
        ("Jos\\351\\nthree\\n", "three\n", f"-:1: skipped: not UTF-8: {_REMEDY}"),
        ("\\357\\273\\277Jos\\351\\nthree\\n", "three\n", f"-:1: skipped: not UTF-8: {_REMEDY}"),
        ("\\211PNG\\r\\n\\032\\n\\0IHDR\\nthree\\n", "", "-: skipped: not text in UTF-8"),
        ("\\377\\001\\002\\nthree\\n", "", "-: skipped: not text in UTF-8"),
    ],
)
def test_a_stream_that_is_not_utf8_lacks_the_line(
    tmp_path: Path, clean_environment: dict[str, str], content: str, written: str, told: str
) -> None:
    """What was written cannot be taken back: a pipe loses only the lines that cannot be searched, each named, be it the
    first; what is no text in any encoding is left out as a whole.
    """
    script = f"printf '{content}' | {sys.executable} -m transcrub.cli redact -"

    done = subprocess.run(
        script, shell=True, cwd=tmp_path, env=clean_environment, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (3, written)
    assert done.stderr.startswith(f"transcrub: {told}\n")


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.HTML", "a.xml", "a.eml"])
def test_another_layout_is_told_to_be_read_as_lines(transcrub: Run, tmp_path: Path, name: str) -> None:
    """Once of each kind, and not where --format says that lines are meant; it is worked all the same."""
    _write(tmp_path / "d" / name, f"name,mail\njoe,{MAIL}\n")
    _write(tmp_path / "d" / f"b{name}", f"{MAIL}\n")

    done = transcrub("redact", "d")
    meant = transcrub("redact", "d", "--format", "text")

    suffix = Path(name).suffix.lower()
    assert (done.returncode, done.stderr.count("is read as plain lines")) == (0, 1)
    assert done.stderr.startswith(f"transcrub: d/{name}: a {suffix} file is read as plain lines, and so is every other")
    assert MAIL not in done.stdout
    assert (meant.stdout, "plain lines" in meant.stderr) == (done.stdout, False)


@pytest.mark.parametrize("name", ["a.pdf", "a.xlsx", "a.jsonl.gz"])
def test_what_holds_no_lines_by_its_name_is_refused(transcrub: Run, tmp_path: Path, name: str) -> None:
    """A PDF of nothing but ASCII would pass for text, and its streams for clean lines."""
    _write(tmp_path / name, f"%PDF-1.4\n{MAIL}\n")

    done = transcrub("redact", name)

    suffix = Path(name).suffix
    assert (done.returncode, done.stdout) == (3, "")
    assert f"transcrub: {name}: skipped: a {suffix} file is no text: export or unpack it first\n" in done.stderr


@pytest.mark.parametrize(
    "content", [f"[{json.dumps(DIRTY)}]", json.dumps(DIRTY, indent=2), json.dumps([DIRTY], indent=2)]
)
def test_json_of_another_form_is_named(transcrub: Run, tmp_path: Path, content: str) -> None:
    """An array, or an object over several lines, is not taken for text, where escapes would hide what they spell."""
    _write(tmp_path / "x.json", content)

    done = transcrub("redact", "x.json")

    assert (done.returncode, done.stdout) == (3, "")
    assert "x.json: skipped: JSON, but not one conversation a line (--format text takes it as text)" in done.stderr
    assert transcrub("redact", "x.json", "--format", "text").returncode == 0


@pytest.mark.parametrize("name", ["x.bin", "x.txt", "x.jsonl"])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\xff\n" * 5, "not text in UTF-8"),
        (f"mail {MAIL}\n".encode("utf-16-le") * 5, "not text in UTF-8"),
        (f"mail {MAIL}\n".encode("utf-16") * 5, "looks like UTF-16: convert it with iconv -f UTF-16 -t UTF-8"),
        (
            codecs.BOM_UTF16_BE + LINES.encode("utf-16-be"),
            "looks like UTF-16: convert it with iconv -f UTF-16 -t UTF-8",
        ),
        (f"mail {MAIL}\n".encode("utf-32"), "looks like UTF-32: convert it with iconv -f UTF-32 -t UTF-8"),
    ],
)
def test_a_file_that_is_no_text_is_named_once(
    transcrub: Run, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    """A picture among the exports is skipped as a whole, and so is text of another encoding, which says what helps."""
    _write(tmp_path / name, content)
    _write(tmp_path / "y.txt", "hello\n")

    done = transcrub("redact", name, "y.txt")

    assert (done.returncode, done.stdout) == (3, "hello\n")
    assert done.stderr == f"transcrub: {name}: skipped: {reason}\n2 read, 1 clean, 0 changed, 0 failed, 1 skipped\n"


@pytest.mark.parametrize(
    ("name", "content", "flags", "counts"),
    [
        ("x.jsonl", LINES + '{"id": "\0"}\n' + LINES, (), "5 read, 2 clean, 2 changed, 0 failed, 1 skipped"),
        ("x.log", "one\0\ntwo\n", ("--format", "text"), "2 read, 2 clean, 0 changed, 0 failed, 0 skipped"),
        ("x.txt", "text\n" * 2000 + "\0\n", (), "2001 read, 2001 clean, 0 changed, 0 failed, 0 skipped"),
    ],
)
def test_a_nul_condemns_no_file_that_is_text(
    transcrub: Run, tmp_path: Path, name: str, content: str, flags: tuple[str, ...], counts: str
) -> None:
    """One among conversation lines costs its line alone; far from the beginning, or under --format text, nothing."""
    _write(tmp_path / name, content)

    assert counts in transcrub("redact", name, *flags).stderr


def test_a_path_that_does_not_exist_is_refused(transcrub: Run, tmp_path: Path) -> None:
    """Nothing is worked when one of the paths is wrong."""
    _write(tmp_path / "x.txt", MAIL)

    done = transcrub("redact", "x.txt", "nowhere.txt")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "transcrub: nowhere.txt: no such file or folder\n"


def test_the_output_is_for_its_owner_alone(transcrub: Run, tmp_path: Path) -> None:
    """--output is written whole, with mode 0600, and nothing is left beside it."""
    _write(tmp_path / "x.txt", f"{MAIL}\n")

    done = transcrub("redact", "x.txt", "--output", "out.txt")

    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "out.txt").read_text() == "[REDACTED]\n"
    assert stat.S_IMODE((tmp_path / "out.txt").stat().st_mode) == 0o600
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.txt", "x.txt"]


@pytest.mark.parametrize("output", ["d/x.txt", "d/../d/x.txt", "link.txt"])
def test_an_input_is_not_overwritten(transcrub: Run, tmp_path: Path, output: str) -> None:
    """An output that is one of the inputs, by whatever name, is refused before anything happens."""
    _write(tmp_path / "d" / "x.txt", MAIL)
    (tmp_path / "link.txt").symlink_to("d/x.txt")

    done = transcrub("redact", "d", "--output", output)

    assert done.returncode == 2
    assert done.stderr == f"transcrub: {output}: is an input too; name another file for the output\n"
    assert (tmp_path / "d" / "x.txt").read_text() == MAIL


def _tree(root: Path) -> dict[str, bytes]:
    return {str(each.relative_to(root)): each.read_bytes() for each in sorted(root.rglob("*")) if each.is_file()}


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    """Return a folder with conversation lines, text, and a file that cannot be read."""
    _write(tmp_path / "d" / "a.jsonl", LINES)
    _write(tmp_path / "d" / "deep" / "b.txt", f"hi {MAIL}\nend")
    _write(tmp_path / "d" / "c.txt", b"Jos\xe9\n")
    return tmp_path / "d"


@pytest.mark.parametrize("output", ["out", "out/", "out/of/all", "out.d", "new.d/"])
def test_a_folder_is_mirrored_into_a_folder(transcrub: Run, tmp_path: Path, exports: Path, output: str) -> None:
    """Each file has its own output, for its owner alone; one that was left out has none."""
    if output == "out.d":
        (tmp_path / output).mkdir()

    done = transcrub("redact", "d", "-o", output)

    out = tmp_path / output
    assert (done.returncode, done.stdout) == (3, "")
    assert sorted(_tree(out)) == ["a.jsonl", "deep/b.txt"]
    assert _tree(out)["deep/b.txt"] == b"hi [REDACTED]\nend"
    assert MAIL.encode() not in _tree(out)["a.jsonl"]
    assert stat.S_IMODE((out / "deep").stat().st_mode) == 0o700
    assert stat.S_IMODE((out / "a.jsonl").stat().st_mode) == 0o600


def test_several_inputs_stand_under_their_names(transcrub: Run, tmp_path: Path, exports: Path) -> None:
    """Files and folders keep apart what came from where."""
    _write(tmp_path / "e" / "b.txt", MAIL)

    assert transcrub("redact", "d/deep", "e/b.txt", "d/a.jsonl", "-o", "out").returncode == 0
    assert list(_tree(tmp_path / "out")) == ["a.jsonl", "b.txt", "deep/b.txt"]


def test_one_input_goes_into_a_folder_that_is_there(transcrub: Run, tmp_path: Path, exports: Path) -> None:
    """As `cp` has it: the file keeps its name; where the folder is not there, the name is the file's."""
    (tmp_path / "out").mkdir()

    assert transcrub("redact", "d/a.jsonl", "-o", "out").returncode == 0
    assert transcrub("redact", "d/a.jsonl", "-o", "one").returncode == 0
    assert (tmp_path / "out" / "a.jsonl").read_text() == (tmp_path / "one").read_text()


_BOTH = "cannot hold both conversation lines (d/a.jsonl) and plain text (d/deep/b.txt): name a folder with --output"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("d", "-o", "out.jsonl"), f"out.jsonl {_BOTH}"),
        (("d",), f"standard output {_BOTH}"),
        (("d/deep/b.txt", "d/a.jsonl", "-o", "out.txt"), "out.txt cannot hold both plain text (d/deep/b.txt) and "),
        (("d", "-o", "d/out"), "d/out: lies in d, which is read: name a place outside for the output"),
        (("d", "-o", "d"), "d: lies in d, which is read: name a place outside for the output"),
        (("e", "-o", "e/out.txt"), "e/out.txt: lies in e, which is read: name a place outside for the output"),
        (("f.txt", "e", "-o", "to-e.txt"), "to-e.txt: lies in e, which is read: name a place outside for the output"),
        (("d/a.jsonl", "-o", "d"), "d/a.jsonl: is an input too; name another folder for the output"),
        (("e/b.txt", "d/a.jsonl", "-o", "link"), "link/a.jsonl: is an input too; name another folder for the output"),
        (("d/deep/b.txt", "e/b.txt", "-o", "out"), "d/deep/b.txt and e/b.txt would both become out/b.txt: redact them"),
        (("-", "d/a.jsonl", "-o", "out"), "-: standard input has no name to have in out: give it an output file of"),
    ],
)
def test_an_output_that_would_lose_something_is_refused(
    transcrub: Run, tmp_path: Path, exports: Path, arguments: tuple[str, ...], says: str
) -> None:
    """A mixture, an input or one name for two: one line, exit code 2, and nothing is written."""
    _write(tmp_path / "e" / "b.txt", MAIL)
    _write(tmp_path / "f.txt", MAIL)
    (tmp_path / "link").symlink_to("d")
    (tmp_path / "to-e.txt").symlink_to("e/new.txt")
    before = _tree(tmp_path)

    done = transcrub("redact", *arguments, stdin=MAIL)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"transcrub: {says}")
    assert done.stderr.count("\n") == 1
    assert _tree(tmp_path) == before


def test_inputs_of_one_kind_become_one_file(transcrub: Run, tmp_path: Path) -> None:
    """A name with an ending is a file's: what can be read again is put together there."""
    _write(tmp_path / "d" / "a.jsonl", LINES)
    _write(tmp_path / "d" / "b.log", LINES)

    assert transcrub("redact", "d", "-o", "all.jsonl").returncode == 0
    assert len(_objects((tmp_path / "all.jsonl").read_text())) == 4


def test_findings_of_all_kinds_become_one_file(transcrub: Run, tmp_path: Path, exports: Path) -> None:
    """What `scan` writes is of one kind whatever it reads."""
    assert transcrub("scan", "d", "-o", "findings").returncode == 3
    assert len(_objects((tmp_path / "findings").read_text())) == 2


@pytest.mark.parametrize("command", ["scan", "redact"])
def test_a_dash_is_standard_output(transcrub: Run, tmp_path: Path, command: str) -> None:
    """`-o -` is what is written without it, and no file is called `-`."""
    plain, dashed = (transcrub(command, "-", *more, stdin=MAIL) for more in ((), ("-o", "-")))

    assert plain.stdout == dashed.stdout != ""
    assert not (tmp_path / "-").exists()
    assert transcrub("redact", "-", "--json", "-o", "-", stdin=MAIL).returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_named(process: Run, tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """Which file it was that could not be written stands in the line."""
    (tmp_path / "x.txt").write_text("hello\n" * 5000)
    onto = process("redact", "x.txt", "-o", "/dev/full")

    assert (onto.returncode, onto.stderr) == (1, "transcrub: /dev/full: No space left on device\n")
    for call in ("redact x.txt", "policy show", "config show", "scan --help"):
        script = f"{sys.executable} -m transcrub.cli {call} > /dev/full"
        into = subprocess.run(
            script, shell=True, cwd=tmp_path, env=clean_environment, capture_output=True, text=True, check=False
        )
        assert (into.returncode, into.stderr) == (1, "transcrub: standard output: No space left on device\n")


def test_an_output_that_cannot_be_written_is_named(transcrub: Run) -> None:
    """A folder that does not exist gives one line and exit code 2."""
    done = transcrub("redact", "-", "--output", "no/where.txt", stdin="x")

    assert done.returncode == 2
    assert done.stderr == "transcrub: no/where.txt: cannot be written (No such file or directory)\n"


@pytest.mark.parametrize(("name", "word"), [("scan", "found"), ("redact", "changed")])
def test_json_is_a_summary(transcrub: Run, tmp_path: Path, name: str, word: str) -> None:
    """With --json standard output is one object with the counts; what is skipped is an object on standard error."""
    _write(tmp_path / "x.jsonl", LINES + "{\n")

    done = transcrub(name, "x.jsonl", "--json", "--output", "out.jsonl")

    summary = json.loads(done.stdout)
    assert done.returncode == 3
    assert summary.pop("seconds") >= 0
    assert summary == {
        "interactions": {"read": 3, "clean": 1, word: 1, "failed": 0, "skipped": 1},
        "findings": {"EMAIL_ADDRESS": 1},
        **({"left": {}} if name == "scan" else {}),
    }
    (skipped,) = _objects(done.stderr)
    assert (skipped["event"], skipped["file"], skipped["line"]) == ("skipped", "x.jsonl", 3)
    assert (tmp_path / "out.jsonl").exists()


def test_redact_with_json_needs_an_output(transcrub: Run) -> None:
    """The lines and the summary do not fit on one stream."""
    done = transcrub("redact", "-", "--json", stdin="x")

    assert done.returncode == 2
    assert "--json needs --output" in json.loads(done.stderr)["error"]["message"]


def test_quiet_leaves_out_the_summary(transcrub: Run) -> None:
    """-q writes results and errors only."""
    assert transcrub("scan", "-", "-q", stdin=MAIL).stderr == ""


def test_the_policy_of_the_file_counts(transcrub: Run, tmp_path: Path) -> None:
    """What the policy keeps is neither redacted nor reported."""
    _write(tmp_path / "transcrub.toml", '[policy.entities.EMAIL_ADDRESS]\noperator = "keep"\n')

    assert transcrub("scan", "-", stdin=MAIL).stdout == ""
    assert transcrub("redact", "-", stdin=MAIL).stdout == MAIL


_LEFT = """
[policy]
speakers = ["customer"]
[policy.entities.IP_ADDRESS]
operator = "keep"
[policy.entities.EMAIL_ADDRESS]
threshold = 1
[policy.allow]
exact = ["(404) 555-0123"]
"""


def test_scan_lists_what_is_left_with_its_reason(transcrub: Run, tmp_path: Path) -> None:
    """--show-kept lists what the policy keeps, allows, thinks too little of or does not treat, in order of place."""
    (tmp_path / "transcrub.toml").write_text(_LEFT, encoding="utf-8")
    texts = [f"ip 192.0.2.7, call (404) 555-0123, {MAIL}, card 4111 1111 1111 1111", "card 4111 1111 1111 1111"]
    messages = [{"direction": way, "text": text} for way, text in zip(("IN", "OUT"), texts, strict=True)]

    done = transcrub("scan", "-", "--show-kept", "--show-values", stdin=json.dumps({"id": "a", "messages": messages}))

    told = [(each["entity"], each.get("left"), each["value"]) for each in _objects(done.stdout)]
    assert told == [
        ("IP_ADDRESS", "keep", "192.0.2.7"),
        ("PHONE_NUMBER", "allow", "(404) 555-0123"),
        ("EMAIL_ADDRESS", "threshold", MAIL),
        ("CREDIT_CARD", None, "4111 1111 1111 1111"),
        ("CREDIT_CARD", "speaker", "4111 1111 1111 1111"),
    ]
    assert "CREDIT_CARD 1; left where they are: IP_ADDRESS 1 (kept by the policy), " in done.stderr


def test_what_is_left_is_counted_and_no_failure(transcrub: Run) -> None:
    """Without --show-kept what is left has no line, but the summary tells of it, and a gate lets it pass."""
    done = transcrub("scan", "-", "--fail-on-findings", stdin="order # 12345678\n")
    as_json = transcrub("scan", "-", "--json", stdin="order # 12345678\n")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == (
        "1 read, 1 clean, 0 found, 0 failed, 0 skipped; "
        "left where they are: ORDER_ID 1 (kept by the policy); --show-kept lists them\n"
    )
    assert json.loads(as_json.stdout)["left"] == {"keep": {"ORDER_ID": 1}}


def test_standard_input_is_answered_line_by_line(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """`tail -f log | transcrub redact -` passes a line on when it comes, not when the input ends."""
    with subprocess.Popen(
        [sys.executable, "-m", "transcrub.cli", "redact", "-", "-q"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env=clean_environment,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"hi {MAIL}\n".encode())
        process.stdin.flush()

        assert process.stdout.readline() == b"hi [REDACTED]\n"
        process.stdin.close()
    assert process.returncode == 0
