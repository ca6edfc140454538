"""Rows of a table as RFC 4180 has them, each with the places of its cells: what is not replaced stays byte for byte."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_LONGEST = 64 * 2**20
_WIDEST = 2**16
_PLAIN = re.compile(rb"[^,\r\n]*+")
_QUOTES = re.compile(rb'"++')
_LINE_ENDS = frozenset({b"", b"\n", b"\r\n"})
_NEEDS_QUOTES = re.compile(r'[",\r\n]')


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        line: the number of the line that it begins in.
        data: it, as it stands, with its line end.
        cells: where each of its cells begins and ends, quotes included.
    """

    line: int
    data: bytes = field(repr=False)
    cells: tuple[tuple[int, int], ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it: a line end alone."""
        return self.cells == ((0, 0),)

    def raw(self, number: int) -> bytes:
        """Return a cell as it stands."""
        begin, end = self.cells[number]
        return self.data[begin:end]


class BrokenRowError(ValueError):
    """Where a row ends cannot be told, so nothing behind it can be read either: what is a cell's inside might pass for
    a row. The message names the line, and quotes nothing.
    """


def rows(lines: Iterable[bytes]) -> Iterator[Row]:
    """Give the rows of a table; of a row that is under way no more is held than itself.

    Args:
        lines: they, with their ends; of one that is too long, at least as much as tells so.

    Raises:
        BrokenRowError: a quote is not closed, or not doubled, or a row is too long.
    """
    held, length, ends, begun, opened = list[bytes](), 0, list[int](), 1, False
    for number, line in enumerate(lines, start=1):
        begun = begun if opened else number
        try:
            more, opened = _ends(line, opened=opened)
        except ValueError as error:
            raise BrokenRowError(f"line {number}: {error}") from None
        ends += [length + end for end in more]
        held.append(line)
        length += len(line)
        if length > _LONGEST or len(ends) > _WIDEST:
            told = f"longer than {_LONGEST // 2**20} MiB" if length > _LONGEST else f"wider than {_WIDEST:,} cells"
            raise BrokenRowError(f"line {begun}: a row is {told}")
        if not opened:
            yield Row(begun, b"".join(held), tuple(zip([0, *(end + 1 for end in ends)], ends, strict=False)))
            held, length, ends = [], 0, []
    if opened:
        raise BrokenRowError(f"line {begun}: a quote is not closed in the row that begins there")


def cell_text(raw: bytes) -> str:
    """Return what a cell says.

    Raises:
        UnicodeDecodeError: it is not UTF-8.
    """
    return raw[1:-1].decode().replace('""', '"') if raw.startswith(b'"') else raw.decode()


def cell_of(text: str, raw: bytes) -> bytes:
    """Return a cell that says `text` and stands where `raw` stood: as that was where it says the same, and quoted where
    that was, or where it must be.
    """
    if text == cell_text(raw):
        return raw
    if raw.startswith(b'"') or _NEEDS_QUOTES.search(text):
        text = '"{}"'.format(text.replace('"', '""'))
    return text.encode()


def _ends(line: bytes, *, opened: bool) -> tuple[list[int], bool]:
    """Return where cells end in a line, and whether the last one goes on in the next line.

    Args:
        line: it.
        opened: whether it begins within a quoted cell.
    """
    ends: list[int] = []
    at = 0
    while len(ends) <= _WIDEST:
        if opened or line[at : at + 1] == b'"':
            at = _behind_closing_quote(line, at if opened else at + 1)
            if not at:
                return ends, True
            opened = False
        else:
            plain = _PLAIN.match(line, at)
            assert plain is not None
            at = plain.end()
        ends.append(at)
        if line[at : at + 1] != b",":
            _refuse_more(line, at)
            return ends, False
        at += 1
    return ends, False  # wider than any table


def _behind_closing_quote(line: bytes, at: int) -> int:
    """Return where a quoted cell, of which a part begins at `at`, is over; 0 where it goes on in the next line.

    In there quotes stand in pairs, so the first odd run of them ends with the one that closes. One pattern for the
    whole cell would keep a way back from each pair, and take gigabytes where it holds millions.
    """
    return next((run.end() for run in _QUOTES.finditer(line, at) if (run.end() - run.start()) % 2), 0)


def _refuse_more(line: bytes, at: int) -> None:
    """Raise ValueError where neither a comma nor the line's end stands behind a cell."""
    if line[at : at + 1] == b"\r" and line[at:] not in _LINE_ENDS:
        raise ValueError("a carriage return alone ends no row")
    if line[at:] not in _LINE_ENDS:
        raise ValueError("something stands behind a quote that closes a cell: a quote within one is written twice")
