"""Tables of results: for the terminal, and for the page in docs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Results of one measurement.

    Attributes:
        name: of its place in the page.
        title: what was measured.
        head: names of the columns.
        rows: one text a column.
    """

    name: str
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """Return the table as Markdown, columns padded so that it reads as it stands, too."""
        widths = [max(len(cell) for cell in column) for column in zip(self.head, *self.rows, strict=True)]
        lines = [self.head, ["-" * width for width in widths], *self.rows]
        return "\n".join(_line(cells, widths) for cells in lines)


def _line(cells: Iterable[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"


def verdict(*, met: bool) -> str:
    """Return how a goal is shown."""
    return "met" if met else "MISSED"
