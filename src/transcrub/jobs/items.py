"""Conversations in files: conversation lines, plain text and a table's column, one at a time, however long the file."""

import codecs
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeAlias

from transcrub import codec
from transcrub.conversation import Conversation, conversation_of_text, parse_conversation
from transcrub.errors import MalformedConversationError, SettingsError
from transcrub.jobs.rows import BrokenRowError, Row, cell_text, rows

STANDARD_INPUT = "-"
_MAX_LINE = 64 * 2**20
_BUFFER = 2**16
_OBJECT_LINE = re.compile(r'\s*\{\s*"')
_OTHER_JSON = re.compile(r"\s*(\[\s*(\{|$)|\{\s*$)")
_BEGINNING = 8192
_NO_TEXT = "not text in UTF-8"
# What no text has in any encoding that begins as ASCII does; tabs, line ends, form feeds and colours are text.
_NEVER_TYPED = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_ABOUT = frozenset({"direction", "from", "id", "participantId", "purpose", "sender", "time", "timestamp", "to", "type"})
_NOT_UTF8 = "not UTF-8: convert the file first, as with iconv -f ISO-8859-1 -t UTF-8"
_OTHER_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


class Format(StrEnum):
    """What a file holds: conversation lines, one interaction each, text of which every line stands for itself, or a
    table with a column of such texts.
    """

    JSONL = "jsonl"
    TEXT = "text"
    CSV = "csv"


_BY_SUFFIX = {".jsonl": Format.JSONL, ".ndjson": Format.JSONL, ".txt": Format.TEXT}


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file, or, without a number, the file."""

    file: str
    line: int | None = None

    def __str__(self) -> str:
        """Write it as compilers do: `file:line`."""
        return self.file if self.line is None else f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Item:
    """One conversation that was read.

    Attributes:
        place: where it stands.
        conversation: what stands there; a text is a conversation of one message whose id is the place.
        format: what it was read as.
        ending: how the line ended; of a row, all that stands behind the text's cell.
        before: of a row, all that stands before that cell.
        cell: of a row, that cell as it stood.
    """

    place: Place
    conversation: Conversation
    format: Format
    ending: bytes = field(repr=False)
    before: bytes = field(default=b"", repr=False)
    cell: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Verbatim:
    """What is no conversation and belongs to the file: a table's heading, an empty row."""

    place: Place
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line or a file that cannot be read. The reason quotes nothing of it."""

    place: Place
    reason: str


Read: TypeAlias = Item | Skipped | Verbatim


def files_under(paths: Iterable[str]) -> Iterator[str]:
    """Give the files that are meant: a folder stands for all files in it, at any depth, but the hidden ones.

    Links to folders are not followed. What cannot be looked into is given, too: reading it will say why.

    Raises:
        SettingsError: a path does not exist.
    """
    for path in paths:
        if path != STANDARD_INPUT and not os.path.lexists(path):
            raise SettingsError(f"{path}: no such file or folder")
        yield from _files_in(Path(path)) if path != STANDARD_INPUT and Path(path).is_dir() else (path,)


def _files_in(root: Path) -> Iterator[str]:
    closed: list[str] = []
    for folder, folders, names in os.walk(root, onerror=lambda error: closed.append(str(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found = (Path(folder, name) for name in sorted(names) if not name.startswith("."))
        # A link that leads nowhere is named; a pipe or a device is nobody's file.
        yield from (str(file) for file in found if file.is_file() or not file.exists())
    yield from closed


def read_items(
    files: Iterable[str],
    stdin: BinaryIO,
    format: Format | None = None,  # noqa: A002 - the flag's name
    column: str = "text",
) -> Iterator[Read]:
    """Read conversations, one at a time.

    Args:
        files: paths; `-` is standard input.
        stdin: standard input.
        format: what the files hold; without it the name says so (.jsonl, .ndjson, .txt), or else the content.
        column: of a table, the heading of the column that holds the texts.
    """
    for file in files:
        try:
            if file == STANDARD_INPUT:
                yield from _items(file, stdin, format, column)
            else:
                with Path(file).open("rb", buffering=_BUFFER) as stream:
                    yield from _items(file, stream, format, column)
        except OSError as error:
            yield Skipped(Place(file), f"cannot be read ({error.strerror})")


def _items(file: str, stream: BinaryIO, format: Format | None, column: str) -> Iterator[Read]:  # noqa: A002
    beginning = _beginning(stream)
    lines = _lines(stream)
    first = next(lines, b"")
    try:
        _refuse_no_text(beginning or first, format)
        known = format or _BY_SUFFIX.get(Path(file).suffix.lower()) or _sniffed(first)
    except ValueError as error:
        yield Skipped(Place(file), str(error))
        return
    if known is Format.CSV:
        yield from _table_items(file, chain([first], lines), column)
    else:
        yield from _line_items(file, chain([first.removeprefix(codecs.BOM_UTF8)], lines), known)


def _line_items(file: str, lines: Iterable[bytes], known: Format) -> Iterator[Item | Skipped]:
    parse = _conversation_item if known is Format.JSONL else _text_item
    for number, line in enumerate(lines, start=1):
        if not line or (known is Format.JSONL and not line.strip()):
            continue
        place = Place(file, number)
        if len(line) > _MAX_LINE:
            yield Skipped(place, f"longer than {_MAX_LINE // 2**20} MiB")
            continue
        try:
            yield parse(place, line)
        except (ValueError, MalformedConversationError) as error:
            yield Skipped(place, _NOT_UTF8 if isinstance(error, UnicodeError) else str(error))


def first_broken_row(file: str) -> str | None:
    """Return what is wrong with the first row of a table whose end cannot be told; None where there is none."""
    with Path(file).open("rb", buffering=_BUFFER) as stream:
        try:
            for _ in _table(_lines(stream))[1]:
                pass
        except BrokenRowError as error:
            return str(error)
    return None


def _table_items(file: str, lines: Iterable[bytes], column: str) -> Iterator[Read]:
    mark, table = _table(lines)
    try:
        heading = next(table, None)
        if heading is None:
            return
        number = _column(heading, column)
        yield Verbatim(Place(file, heading.line), mark + heading.data)
        for row in table:
            yield _row_item(Place(file, row.line), row, number, len(heading.cells))
    except BrokenRowError as error:
        yield Skipped(Place(file), f"{error}; it and all behind it are left out")
    except ValueError as error:
        yield Skipped(Place(file), _NOT_UTF8 if isinstance(error, UnicodeError) else str(error))


def _table(lines: Iterable[bytes]) -> tuple[bytes, Iterator[Row]]:
    """Return the byte order mark that a table begins with, if it does, and its rows."""
    line = iter(lines)
    first = next(line, b"")
    mark = codecs.BOM_UTF8 if first.startswith(codecs.BOM_UTF8) else b""
    return mark, rows(filter(None, chain([first.removeprefix(mark)], line)))


def _column(heading: Row, column: str) -> int:
    """Return the number of a column; raise ValueError where it is not clear which one is meant."""
    names = [cell_text(heading.raw(number)) for number in range(len(heading.cells))]
    if names.count(column) != 1:
        told = "has no column" if column not in names else "has more than one column"
        raise ValueError(f"its heading {told} '{column}': --column names the one with the texts, commas part them")
    return names.index(column)


def _row_item(place: Place, row: Row, number: int, columns: int) -> Read:
    if row.is_blank:
        return Verbatim(place, row.data)
    if len(row.cells) != columns:
        return Skipped(place, f"{len(row.cells)} cells, where the heading has {columns}")
    (begin, end), raw = row.cells[number], row.raw(number)
    try:
        row.data.decode()
    except UnicodeDecodeError:
        return Skipped(place, _NOT_UTF8)
    conversation = conversation_of_text(cell_text(raw), id=str(place))
    return Item(place, conversation, Format.CSV, row.data[end:], row.data[:begin], raw)


def _beginning(stream: BinaryIO) -> bytes:
    """Return what the first read of a stream gives, and leave it there; nothing where the stream cannot do so."""
    return stream.peek(_BEGINNING)[:_BEGINNING] if isinstance(stream, BufferedReader) else b""


def _refuse_no_text(beginning: bytes, format: Format | None) -> None:  # noqa: A002
    """Raise ValueError where a file is told by its beginning to be no text that could be searched."""
    for mark, name in _OTHER_MARKS.items():
        if beginning.startswith(mark):
            raise ValueError(f"looks like {name}: convert it with iconv -f {name} -t UTF-8")
    # Among conversation lines one that is damaged does not condemn the others.
    if format is None and b"\0" in beginning and not _OBJECT_LINE.match(beginning.decode(errors="replace")):
        raise ValueError(_NO_TEXT)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Give lines with their endings; of one that is too long, as much as tells so."""
    while line := stream.readline(_MAX_LINE + 1):
        yield line
        rest = line if len(line) > _MAX_LINE else b""
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(_BUFFER)


def _sniffed(first: bytes) -> Format:
    """Tell what a file holds by its first line; raise ValueError where it is neither text nor conversation lines.

    A line in another encoding does not condemn the others: it is left out when it is read.
    """
    try:
        text = first.decode("utf-8-sig")
    except UnicodeDecodeError:
        if _NEVER_TYPED.search(first):
            raise ValueError(_NO_TEXT) from None
        text = first.decode("utf-8-sig", "replace")
    if _OBJECT_LINE.match(text):
        return Format.JSONL
    if _OTHER_JSON.match(text):
        # Taken as text, its escapes would hide what they spell from detection.
        raise ValueError("JSON, but not one conversation a line (--format text takes it as text)")
    return Format.TEXT


def _conversation_item(place: Place, line: bytes) -> Item:
    conversation = parse_conversation(codec.loads(line))
    _check_layout(conversation)
    return Item(place, conversation, Format.JSONL, b"\n")


def _check_layout(conversation: Conversation) -> None:
    """Hold that a line is laid out as conversations are: text elsewhere would pass for clean.

    Raises:
        MalformedConversationError: there are no messages, or none of them has a text where texts belong.
    """
    if "messages" not in conversation.raw:
        raise MalformedConversationError("it has no messages")
    if conversation.messages and not any(message.fields for message in conversation.messages):
        raw = conversation.raw["messages"]
        assert isinstance(raw, list)
        if any(_says_something(message) for message in raw):
            raise MalformedConversationError("none of its messages has a text")


def _says_something(message: codec.Json) -> bool:
    """Say whether a message without a text holds anything besides what tells who wrote it, and when."""
    return isinstance(message, Mapping) and any(value for key, value in message.items() if key not in _ABOUT)


def _text_item(place: Place, line: bytes) -> Item:
    text = line.decode().removesuffix("\n").removesuffix("\r")
    conversation = conversation_of_text(text, id=str(place))
    return Item(place, conversation, Format.TEXT, line[len(text.encode()) :])
