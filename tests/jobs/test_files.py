"""Files, conversation by conversation: flat memory, honest outcomes, whole output."""

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.conversation import Conversation
from transcrub.detect import Detector
from transcrub.errors import SettingsError
from transcrub.finding import Finding
from transcrub.jobs import items as items_module
from transcrub.jobs.files import Failed, FileTally, Outcome, Worked, finding_lines, redacted_line, work_items
from transcrub.jobs.items import Format, Item, Read, Skipped, files_under, read_items
from transcrub.jobs.output import WholeFile, refuse_own_input, whole_file
from transcrub.redact import Policy
from transcrub.redactor import Redactor

BLIND = Redactor(detector=Detector(), policy=Policy())


class Touchy:
    """A pass that fails on one word and finds another."""

    name = "touchy"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Find `joe`, or fail on `poison`."""
        for field in conversation.fields():
            if "poison" in field.value:
                raise RuntimeError(field.value)
            if (start := field.value.find("joe")) >= 0:
                yield Finding(field.pointer, start, start + 3, "PERSON", 0.9, "touchy.joe")


TOUCHY = Redactor(detector=Detector(passes=(Touchy(),)), policy=Policy())


class Counting(io.BytesIO):
    """A stream that counts the lines it gave."""

    given = 0

    def readline(self, size: int | None = -1) -> bytes:
        """Give a line and count it."""
        self.given += 1
        return super().readline(size)


def _read(data: bytes, format: Format | None = Format.TEXT) -> Iterator[Read]:  # noqa: A002
    return read_items(["-"], io.BytesIO(data), format)


def _work(data: bytes, redactor: Redactor, format: Format = Format.TEXT) -> list[Outcome]:  # noqa: A002
    return list(work_items(_read(data, format), redactor.redact, redacted_line))


def test_lines_are_read_one_at_a_time() -> None:
    """However long the file, no more than a line ahead is held."""
    stream = Counting(b"line\n" * 1000)
    items = read_items(["-"], stream, Format.TEXT)

    for _ in range(10):
        next(items)

    assert stream.given <= 11


@given(text=st.text())
def test_text_without_findings_comes_out_as_it_came_in(text: str) -> None:
    """Every byte of plain text survives, line ends of all kinds included."""
    data = text.removeprefix("\ufeff").encode()
    outcomes = _work(data, BLIND)

    assert data == b"".join(outcome.output for outcome in outcomes if isinstance(outcome, Worked))


def test_a_failed_conversation_is_neither_clean_nor_written() -> None:
    """Where detection fails the line is left out and counted; its neighbours are worked; nothing is quoted."""
    outcomes = _work(b"hello\npoison for mary\nhi joe\n", TOUCHY)

    tally = FileTally()
    for outcome in outcomes:
        tally.count(outcome)
    assert [type(outcome) for outcome in outcomes] == [Worked, Failed, Worked]
    assert (tally.read, tally.clean, tally.found, tally.failed, tally.skipped) == (3, 1, 1, 1, 0)
    assert tally.findings == {"PERSON": 1}
    assert str(outcomes[1].place) == "-:2"
    assert "mary" not in repr(outcomes)
    assert "hi " not in repr(outcomes)


def test_what_cannot_be_written_counts_as_failed() -> None:
    """An error while rendering, too, fails its conversation and no other, and tells its kind only."""

    def render(item: Item, _redaction: object) -> bytes:
        if item.place.line == 1:
            raise ValueError("mary")
        return b"done"

    first, second = work_items(_read(b"one\ntwo\n"), BLIND.redact, render)

    assert isinstance(first, Failed)
    assert first.reason == "it could not be worked (ValueError)"
    assert isinstance(second, Worked)


def test_a_line_that_is_too_long_is_skipped_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not fit into memory is named, and reading goes on after it with the right number."""
    monkeypatch.setattr(items_module, "_MAX_LINE", 100)
    monkeypatch.setattr(items_module, "_BUFFER", 16)

    for length in (*range(95, 140), 1000, 4096):
        first, *others = list(_read(b"x" * length + b"\nnext\n"))

        assert [str(other.place) for other in others] == ["-:2"]
        assert isinstance(first, Skipped) == (length + 1 > 100)


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    """A folder in the place of a file is named; the next file is read."""
    (tmp_path / "x.txt").write_text("hello\n", encoding="utf-8")

    first, second = read_items([str(tmp_path), str(tmp_path / "x.txt")], io.BytesIO())

    assert first == Skipped(first.place, "cannot be read (Is a directory)")
    assert isinstance(second, Item)


@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        ('"transcript":[{"text":"bob@acme.example"}]', "it has no messages"),
        ('"messages":[{"body":"bob@acme.example"}]', "none of its messages has a text"),
        ('"messages":[{"Text":"bob@acme.example","id":"1"},{"id":"2"}]', "none of its messages has a text"),
        ('"messages":"bob@acme.example"', "its messages are no list"),
        ('"messages":["bob@acme.example"]', "one of its messages is no JSON object"),
        ('"messages":[]', None),
        ('"messages":null', None),
        ('"messages":[{"id":"1","direction":"inbound","text":""}]', None),
    ],
)
def test_a_line_laid_out_otherwise_is_never_clean(messages: str, reason: str | None) -> None:
    """Text that stands where nobody looks would pass for clean: such a line is named and left out."""
    (item,) = _read(f'{{"id":"c1",{messages}}}'.encode(), Format.JSONL)

    assert (item.reason if isinstance(item, Skipped) else None) == reason


def test_a_folder_gives_what_cannot_be_looked_into(tmp_path: Path) -> None:
    """What is in a folder that stays closed, or behind a link that leads nowhere, is not passed over in silence."""
    (tmp_path / "shut").mkdir()
    (tmp_path / "x.txt").write_text("hello\n", encoding="utf-8")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    (tmp_path / ".hidden").write_text("not meant\n", encoding="utf-8")
    (tmp_path / "shut").chmod(0)

    given = [Path(each).name for each in files_under([str(tmp_path)])]

    assert given == ["nowhere", "x.txt", *([] if os.access(tmp_path / "shut", os.R_OK) else ["shut"])]


def test_an_empty_file_holds_nothing() -> None:
    """No bytes, no conversations."""
    assert list(_read(b"", None)) == []


def test_findings_keep_the_score_and_rule() -> None:
    """A finding's line holds what the detector said."""
    (outcome,) = work_items(_read(b"hi joe"), TOUCHY.redact, finding_lines)

    assert isinstance(outcome, Worked)
    assert outcome.output == (
        b'{"id":"-:1","message_id":"","pointer":"/messages/0/text","start":3,"end":6,'
        b'"entity":"PERSON","score":0.9,"rule":"touchy.joe"}\n'
    )


def test_an_output_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    """Until the end the old file stands; an error leaves it, and no partial file beside it."""
    target = tmp_path / "out"
    target.write_bytes(b"old")

    def break_off() -> None:
        with whole_file(target) as file:
            file.write(b"new")
            file.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]

    with whole_file(target) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"

    assert target.read_bytes() == b"new"


def test_a_stop_while_a_file_is_begun_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C may come when the file is there and nobody holds it yet: it goes, too."""

    def stopped(descriptor: int, _mode: str) -> BinaryIO:
        os.close(descriptor)
        raise KeyboardInterrupt

    monkeypatch.setattr("transcrub.jobs.output.os.fdopen", stopped)

    with pytest.raises(KeyboardInterrupt), whole_file(tmp_path / "out"):
        pass

    assert list(tmp_path.iterdir()) == []


def test_what_is_left_of_a_killed_process_is_in_nobodys_way(tmp_path: Path) -> None:
    """In containers every process has the same number: what one left, or somebody else begins, blocks no other."""
    target = tmp_path / "out"
    killed = WholeFile(target)
    half = killed.begin()
    half.write(b"half")
    half.flush()
    left = set(tmp_path.iterdir())

    with whole_file(target) as file:
        file.write(b"one")
        with whole_file(target) as other:
            other.write(b"two")

    assert target.read_bytes() == b"one"
    assert set(tmp_path.iterdir()) == {target, *left}
    killed.drop()


def test_a_link_is_followed(tmp_path: Path) -> None:
    """Writing to a symbolic link changes what it points to, and keeps the link."""
    (tmp_path / "link").symlink_to(tmp_path / "out")

    with whole_file(tmp_path / "link") as file:
        file.write(b"new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "out").read_bytes() == b"new"


def test_a_link_to_itself_is_replaced(tmp_path: Path) -> None:
    """It leads nowhere, and nobody loses anything."""
    (tmp_path / "link").symlink_to(tmp_path / "link")

    with whole_file(tmp_path / "link") as file:
        file.write(b"new")

    assert (tmp_path / "link").read_bytes() == b"new"


def test_where_no_file_can_be_is_named(tmp_path: Path) -> None:
    """A folder that is a file, or lacks: one line says so, and what was there stays."""
    (tmp_path / "file").write_bytes(b"old")

    for place in (tmp_path / "file" / "out", tmp_path / "none" / "out"):
        with pytest.raises(SettingsError, match="cannot be written"), whole_file(place):
            pass

    assert [each.name for each in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_what_is_no_file_is_written_as_it_is() -> None:
    """/dev/null stays what it is."""
    with whole_file(Path("/dev/null")) as file:
        file.write(b"new")

    assert not Path("/dev/null").is_file()


def test_an_input_is_refused_as_output(tmp_path: Path) -> None:
    """The same file under another name is the same file."""
    (tmp_path / "x").touch()
    (tmp_path / "y").hardlink_to(tmp_path / "x")
    nothing = io.BytesIO()

    with pytest.raises(SettingsError, match="is an input too"):
        refuse_own_input(tmp_path / "y", ["-", str(tmp_path / "x")], nothing)
    with (tmp_path / "x").open("rb") as stdin, pytest.raises(SettingsError, match="is an input too"):
        refuse_own_input(tmp_path / "y", ["-"], stdin)
    with (tmp_path / "x").open("rb") as stdin:
        refuse_own_input(tmp_path / "y", ["other"], stdin)
    refuse_own_input(tmp_path / "z", [str(tmp_path / "x")], nothing)
