"""The progress in the room that a terminal has: why nothing is sent is what stays, and all else gives way to it."""

from dataclasses import dataclass

from rich.cells import cell_len

_SEPARATOR = " · "
_BARS = ((110, 24), (80, 10))
"""From so many columns of the terminal on, the bar has so many."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a line of progress is made of; what there is nothing to say of is empty.

    Attributes:
        counts: how many conversations were read, and what became of them.
        rate: how many a second.
        remaining: how long it will take yet.
        reason: why nothing is sent just now, or how fast it is.
    """

    counts: str
    rate: str
    remaining: str
    reason: str

    def whole(self) -> str:
        """Return all of them, in order."""
        return _joined(self.counts, self.rate, self.remaining, self.reason)


def fitted(parts: Parts, room: int) -> str:
    """Return as much of a line as has room: the reason always, even where it is longer."""
    shorter = (
        parts.whole(),
        _joined(parts.counts, parts.remaining, parts.reason),
        _joined(parts.counts, parts.reason),
        _joined(parts.counts.partition(", ")[0], parts.reason),
    )
    return next((line for line in shorter if cell_len(line) <= room), parts.reason)


def bar_width(columns: int) -> int:
    """Return how wide the bar is on a terminal of so many columns; 0 where there is no room for one."""
    return next((width for least, width in _BARS if columns >= least), 0)


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(filter(None, parts))
