"""`scan`, `redact` and `decrypt` on tables: one column is worked, and all else stays byte for byte."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MAIL = "joe@example.com"
TABLE = f'\ufeffid,"text",mail\r\n7,"mail ""me"" at {MAIL},\nplease",{MAIL}\r\n\r\n8, 5" disk ,x\r\n9,{MAIL},'
REDACTED = TABLE.replace(f"at {MAIL}", "at [REDACTED]").replace(f"9,{MAIL}", "9,[REDACTED]")
CSV = ("--format", "csv")


def _table(folder: Path, content: str | bytes, name: str = "x.csv") -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_one_column_is_redacted_and_the_rest_stays(transcrub: Run, tmp_path: Path) -> None:
    """Heading, other columns, quotes, line ends, empty lines and a byte order mark are as they were."""
    _table(tmp_path, TABLE)

    done = transcrub("redact", "x.csv", *CSV)

    assert (done.returncode, done.stdout) == (0, REDACTED)
    assert done.stderr == "3 read, 1 clean, 2 changed, 0 failed, 0 skipped; EMAIL_ADDRESS 2\n"


def test_standard_input_holds_a_table_too(transcrub: Run) -> None:
    """A pipe is read in the same way."""
    assert transcrub("redact", "-", *CSV, stdin=TABLE).stdout == REDACTED


def test_redacting_twice_changes_nothing(transcrub: Run) -> None:
    """What redact wrote, redact leaves as it is."""
    assert transcrub("redact", "-", *CSV, stdin=REDACTED).stdout == REDACTED


def test_findings_name_the_line_that_a_row_begins_in(transcrub: Run, tmp_path: Path) -> None:
    """Start and end count the code points of what the cell says, not of how it is written; no heading is a finding."""
    _table(tmp_path, TABLE)

    findings = [json.loads(line) for line in transcrub("scan", "x.csv", *CSV, "--show-values").stdout.splitlines()]

    assert [(each["id"], each["start"], each["value"]) for each in findings] == [
        ("x.csv:2", len('mail "me" at '), MAIL),
        ("x.csv:6", 0, MAIL),
    ]


@pytest.mark.parametrize(
    ("flags", "environment"),
    [(("--column", "mail"), {}), ((), {"TRANSCRUB_COLUMN": "mail"})],
)
def test_the_column_is_named_by_its_heading(
    transcrub: Run, flags: tuple[str, ...], environment: dict[str, str]
) -> None:
    """Without a name it is the column `text`."""
    table = f"text,mail\n{MAIL},{MAIL}\n"

    done = transcrub("redact", "-", *CSV, *flags, stdin=table, environment=environment)

    assert done.stdout == f"text,mail\n{MAIL},[REDACTED]\n"


@pytest.mark.parametrize("command", ["scan", "redact", "decrypt"])
@pytest.mark.parametrize(
    ("flags", "environment", "code"),
    [
        (("--column", "text"), {}, 2),
        (("--column", "mail", "--format", "text"), {}, 2),
        (("--column", "mail"), {"TRANSCRUB_FORMAT": "auto"}, 2),
        (("--column", "mail"), {"TRANSCRUB_FORMAT": "csv"}, 0),
        ((), {"TRANSCRUB_COLUMN": "mail"}, 0),
    ],
)
def test_a_column_is_asked_for_of_tables_alone(
    transcrub: Run, command: str, flags: tuple[str, ...], environment: dict[str, str], code: int
) -> None:
    """Who names one means a table, and would have it taken for lines; a standing setting may wait for tables."""
    environment = {**environment, "TRANSCRUB_ENCRYPT_KEY": "6b" * 32}

    done = transcrub(command, "-", *flags, stdin="id,mail\n1,hello\n", environment=environment)

    assert done.returncode == code
    if code == 2:
        assert (done.stdout, done.stderr) == (
            "",
            "transcrub: --column needs --format csv: anything else has no columns\n",
        )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (f"id,Text\n1,{MAIL}\n", "its heading has no column 'text'"),
        (f"id;text\n1;{MAIL}\n", "its heading has no column 'text'"),
        (f"1,{MAIL}\n", "its heading has no column 'text'"),
        (f"text,id,text\n1,2,{MAIL}\n", "its heading has more than one column 'text'"),
        (f"text,id\r1,{MAIL}\r", "line 1: a carriage return alone ends no row"),
        (f'text\n{MAIL}\n"{MAIL}\n', "line 3: a quote is not closed in the row that begins there"),
        (f'text\n{MAIL}\n"{MAIL}\na "b" c"\n', "line 4: something stands behind a quote that closes a cell"),
        (b"text,id\nhello,1\nJos\xe9,2\n", "not UTF-8 (line 3 is the first that is not)"),
        (f"text\n{MAIL}\n".encode("utf-16"), "looks like UTF-16"),
    ],
)
@pytest.mark.parametrize("command", ["scan", "redact"])
def test_a_table_that_cannot_be_understood_is_left_out_as_a_whole(
    transcrub: Run, tmp_path: Path, command: str, content: str | bytes, reason: str
) -> None:
    """Where the texts stand, or where a row ends, is not guessed: the file and its line are named, and the exit code
    is 3.
    """
    _table(tmp_path, content, "d/x.csv")
    _table(tmp_path, "text\nhello\n", "d/y.csv")

    done = transcrub(command, "d", *CSV, "-o", "out/" if command == "redact" else "out")

    assert done.returncode == 3
    assert done.stderr.startswith(f"transcrub: d/x.csv: skipped: {reason}")
    assert "2 read, 1 clean, " in done.stderr
    assert ", 1 skipped" in done.stderr
    assert "joe" not in done.stdout + done.stderr
    if command == "redact":
        assert [each.name for each in (tmp_path / "out").iterdir()] == ["y.csv"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"2,{MAIL}", "2 cells, where the heading has 3"),
        (f"2,well, {MAIL},x", "4 cells, where the heading has 3"),
        (f'2,"two\n{MAIL}"', "2 cells, where the heading has 3"),
    ],
)
@pytest.mark.parametrize(("command", "lines"), [("scan", 1), ("redact", 3)])
def test_a_row_of_another_width_is_named_and_left_out(
    transcrub: Run, tmp_path: Path, command: str, lines: int, row: str, reason: str
) -> None:
    """Which of its cells is the text is not known; all other rows are worked, and the exit code is 3."""
    _table(tmp_path, f"id,text,x\n1,hello,\n{row}\n3,{MAIL},\n")

    done = transcrub(command, "x.csv", *CSV)

    complaint, summary = done.stderr.splitlines()
    assert done.returncode == 3
    assert complaint == f"transcrub: x.csv:3: skipped: {reason}"
    assert summary.startswith("3 read, 1 clean, 1 ")
    assert "0 failed, 1 skipped" in summary
    assert MAIL not in done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == lines


def test_a_stream_ends_where_its_rows_cannot_be_told(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """What was written cannot be taken back: what stands before is worked, the rest is named and left out."""
    script = f"""printf 'text\\nhi\\n"a" b\\n{MAIL}\\n' | "{sys.executable}" -m transcrub.cli redact - --format csv"""

    done = subprocess.run(
        script, shell=True, cwd=tmp_path, env=clean_environment, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (3, "text\nhi\n")
    assert done.stderr.startswith("transcrub: -: skipped: line 3: something stands behind a quote that closes a cell")
    assert "; it and all behind it are left out\n" in done.stderr


_BROKEN = f'text\nhi\n"{MAIL}\nmore\n'


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (("x.csv", *CSV), ""),
        (("-", *CSV), _BROKEN),
        (("-", *CSV, "--column", "mail"), _BROKEN),
        (("latin.txt",), ""),
        (("latin.txt", "photo.zip"), ""),
        (("lines.jsonl",), ""),
        (("lines.jsonl", "latin.txt"), ""),
        (("-", "--format", "jsonl"), "{\n[1]\n"),
        (("rows.csv", *CSV), ""),
    ],
)
@pytest.mark.parametrize("before", [None, "what stood there"])
def test_no_output_file_stands_for_inputs_that_were_all_left_out(
    transcrub: Run, tmp_path: Path, arguments: tuple[str, ...], stdin: str, before: str | None
) -> None:
    """An empty file, or half of a table, would look whole: no file appears, one that is there stays, the summary tells
    so, and the exit code is 3.
    """
    for name, content in (
        ("x.csv", _BROKEN),
        ("latin.txt", b"hello\nJos\xe9\n"),
        ("photo.zip", b"PK"),
        ("lines.jsonl", "{\n[1]\n"),
        ("rows.csv", "id,text\n1\n"),
    ):
        _table(tmp_path, content, name)
    if before is not None:
        _table(tmp_path, before, "out.csv")
    files = {each.name for each in tmp_path.iterdir()}

    done = transcrub("redact", *arguments, "-o", "out.csv", stdin=stdin)

    assert done.returncode == 3
    assert ": skipped: " in done.stderr
    assert re.search(r" skipped; nothing written of (1 input|2 inputs)\n$", done.stderr)
    assert {each.name for each in tmp_path.iterdir()} == files
    assert before is None or (tmp_path / "out.csv").read_text() == before


@pytest.mark.parametrize(
    ("command", "paths", "code", "written"),
    [
        ("redact", ("latin.txt", "good.txt"), 3, "hello\n"),
        ("redact", ("good.txt", "latin.txt"), 3, "hello\n"),
        ("redact", ("empty.txt", "latin.txt"), 3, ""),
        ("redact", ("some.jsonl", "lines.jsonl"), 3, '{"id":"a","messages":[]}\n'),
        ("redact", ("empty.txt",), 0, ""),
        ("redact", ("nothing",), 0, ""),
        ("scan", ("latin.txt",), 3, ""),
    ],
)
def test_an_output_file_stands_for_what_was_worked(
    transcrub: Run, tmp_path: Path, command: str, paths: tuple[str, ...], code: int, written: str
) -> None:
    """One input that was worked is enough, if it is empty, too; a list of findings is whole without any."""
    (tmp_path / "nothing").mkdir()
    for name, content in (
        ("latin.txt", b"hello\nJos\xe9\n"),
        ("good.txt", "hello\n"),
        ("empty.txt", ""),
        ("some.jsonl", '{\n{"id":"a","messages":[]}\n'),
        ("lines.jsonl", "{\n"),
    ):
        _table(tmp_path, content, name)

    done = transcrub(command, *paths, "-o", "out.txt")

    assert (done.returncode, (tmp_path / "out.txt").read_text()) == (code, written)


@pytest.mark.parametrize("content", ["", "text\n", "id,text", "\ufefftext\n", "text\n\n\n"])
def test_a_table_without_rows_comes_out_as_it_is(transcrub: Run, content: str) -> None:
    """There is nothing to find, and nothing is lost."""
    done = transcrub("redact", "-", *CSV, stdin=content)

    assert (done.returncode, done.stdout) == (0, content)
    assert done.stderr.startswith("0 read, ")


def test_several_tables_need_a_folder(transcrub: Run, tmp_path: Path) -> None:
    """One heading above the rows of another table would be a table that nobody wrote; findings are one list."""
    for name in ("d/a.csv", "d/b.csv"):
        _table(tmp_path, f"text\n{MAIL}\n", name)

    together = transcrub("redact", "d", *CSV)
    apart = transcrub("redact", "d", *CSV, "-o", "out")

    assert (together.returncode, together.stdout) == (2, "")
    told = "standard output cannot hold several tables, a heading each: name a folder with --output"
    assert together.stderr == f"transcrub: {told}\n"
    assert apart.returncode == 0
    assert {each.read_text() for each in (tmp_path / "out").iterdir()} == {"text\n[REDACTED]\n"}
    assert len(transcrub("scan", "d", *CSV).stdout.splitlines()) == 2


def test_what_was_sealed_in_a_table_comes_back(transcrub: Run, tmp_path: Path) -> None:
    """`decrypt` gives the table as it was."""
    _table(tmp_path, '[policy]\noperator = "encrypt"\n', "transcrub.toml")
    key = {"TRANSCRUB_ENCRYPT_KEY": "6b" * 32}

    sealed = transcrub("redact", "-", *CSV, stdin=TABLE, environment=key)
    opened = transcrub("decrypt", "-", *CSV, stdin=sealed.stdout, environment=key)

    assert sealed.stdout != TABLE
    assert (opened.returncode, opened.stdout) == (0, TABLE)


def test_a_table_that_is_read_as_lines_is_told_how_it_could_be(transcrub: Run, tmp_path: Path) -> None:
    """A name that ends in .csv does not say which column holds the texts: whoever knows says so."""
    _table(tmp_path, TABLE)

    assert "--format csv reads a column of a table instead." in transcrub("scan", "x.csv").stderr
    assert "plain lines" not in transcrub("scan", "x.csv", *CSV).stderr
