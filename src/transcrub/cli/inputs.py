"""What is read of files: conversations one at a time, and no text of which only some lines could be searched."""

import codecs
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from transcrub.jobs.items import (
    STANDARD_INPUT,
    Format,
    Item,
    Place,
    Read,
    Skipped,
    Verbatim,
    first_broken_row,
    read_items,
)

# Every line of these can be searched, and what is replaced may be what held the document together.
_LAYOUTS = (
    {".csv", ".tsv", ".psv"}
    | {".htm", ".html", ".xhtml", ".xml", ".svg", ".rtf"}
    | {".yaml", ".yml", ".sql"}
    | {".eml", ".mbox", ".ics", ".vcf"}
)
_BINARY = (
    {".doc", ".docx", ".odp", ".ods", ".odt", ".pdf", ".ppt", ".pptx", ".xls", ".xlsx"}
    | {".7z", ".bz2", ".gz", ".tar", ".tgz", ".xz", ".zip", ".zst"}
    | {".avro", ".db", ".orc", ".parquet", ".sqlite"}
)
_PIECE = 2**20


class Inputs:
    """Reads files, each whole or not at all where it is text or a table."""

    def __init__(self, stdin: BinaryIO, chosen: Format | None, column: str, note: Callable[[str], None]) -> None:
        """Make a reader.

        Args:
            stdin: standard input.
            chosen: what the files hold, by the user's word; None where names and contents tell.
            column: of tables, the column that holds the texts.
            note: told what the user should know.
        """
        self.stdin = stdin
        self._chosen = chosen
        self._column = column
        self._note = note
        self._warned: set[str] = set()

    def read(self, file: str) -> Iterator[Read]:
        """Read the conversations of a file; `-` is standard input."""
        suffix = Path(file).suffix.lower()
        if self._chosen is None and suffix in _BINARY:
            yield Skipped(Place(file), f"a {suffix} file is no text: export or unpack it first")
            return
        known = False
        for item in read_items([file], self.stdin, self._chosen, self._column):
            if not known and _tells_of_text(item):
                known = True
                if (reason := _left_out(file, self._chosen)) is not None:
                    yield Skipped(Place(file), reason)
                    return
                self._warn(file, suffix)
            yield item

    def kind(self, file: str) -> Format | None:
        """Tell what a file holds; None where nothing in it can be read, or reading it would use it up."""
        if self._chosen is not None or not _is_regular(file):
            return self._chosen
        return next((item.format for item in read_items([file], self.stdin) if isinstance(item, Item)), None)

    def _warn(self, file: str, suffix: str) -> None:
        """Say once of each layout that it is not understood; whoever chose the format knows."""
        if self._chosen is not None or suffix not in _LAYOUTS or suffix in self._warned:
            return
        self._warned.add(suffix)
        self._note(
            f"{file}: a {suffix} file is read as plain lines, and so is every other one: what is replaced may reach "
            "over cells, tags and headings. --format text says that this is meant."
            + " --format csv reads a column of a table instead."
            * (suffix == ".csv")
        )


def _tells_of_text(item: Read) -> bool:
    """Say whether an item tells that its file is read as text, or as a table."""
    match item:
        case Item():
            return item.format is not Format.JSONL
        case Skipped():
            return item.place.line is not None and item.reason.startswith("not UTF-8: ")
        case Verbatim():
            return True


def _left_out(file: str, chosen: Format | None) -> str | None:
    """Return why a file is left out as a whole; None where it is not, or it cannot be known before."""
    if not _is_regular(file):
        return None
    if (line := _first_not_utf8(file)) is not None:
        return _not_utf8(line)
    broken = first_broken_row(file) if chosen is Format.CSV else None
    return None if broken is None else f"{broken}; left out as a whole: mend the line first"


def _is_regular(file: str) -> bool:
    try:
        return file != STANDARD_INPUT and stat.S_ISREG(os.stat(file).st_mode)  # noqa: PTH116 - a name, not a path
    except OSError:
        return False


def _first_not_utf8(file: str) -> int | None:
    """Return the number of the first line that is not UTF-8; None where there is none."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines = 1
    with Path(file).open("rb") as stream:
        try:
            while piece := stream.read(_PIECE):
                decoder.decode(piece)
                lines += piece.count(b"\n")
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            return lines + error.object[: error.start].count(b"\n")
    return None


def _not_utf8(line: int) -> str:
    return (
        f"not UTF-8 (line {line} is the first that is not): left out as a whole; "
        "convert the file first, as with iconv -f ISO-8859-1 -t UTF-8"
    )
