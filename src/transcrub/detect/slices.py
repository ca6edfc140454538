"""Long texts, read slice by slice: passes that look around a value need not see all of a text to read its end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LONG = 4000
"""So many characters are read as one; what is behind them is read in slices."""
_SIZE = 2000
_OVERLAP = 200
_WORD, _FEWEST_WORDS = re.compile(r"[^\W\d_]{2,}"), 6


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a text, with some of what stands around its core.

    Attributes:
        start: where it begins in the text.
        text: what stands there.
        core: where in the text begins what this slice is to tell of; what is at its edges a neighbour sees better.
        end: where that ends.
    """

    start: int
    text: str = field(repr=False)
    core: int
    end: int

    def is_talk(self) -> bool:
        """Say whether it is made of words at all: figures, brackets, a few words over and over tell nothing."""
        return len(set(_WORD.findall(self.text))) >= _FEWEST_WORDS

    def holds(self, place: int) -> bool:
        """Say whether what begins at a place of the text is this slice's to tell."""
        return self.core <= place < self.end


def slices(text: str) -> Iterator[Slice]:
    """Give a text as slices that overlap: the beginning, and what is behind it."""
    if len(text) <= LONG:
        yield Slice(0, text, 0, len(text))
        return
    yield Slice(0, beginning(text), 0, LONG)
    yield from behind(text)


def behind(text: str) -> Iterator[Slice]:
    """Give the slices of a long text behind its beginning."""
    for core in range(LONG, len(text), _SIZE):
        start, stop = _word_edge(text, core - _OVERLAP), _word_edge(text, core + _SIZE + _OVERLAP)
        yield Slice(start, text[start:stop], core, core + _SIZE)


def beginning(text: str) -> str:
    """Return what is read as one; of a long text some of what follows, which the next slice tells."""
    return text if len(text) <= LONG else text[: _word_edge(text, LONG + _OVERLAP)]


def _word_edge(text: str, place: int) -> int:
    """Return a place near another one where no word is cut, as far as words are of ordinary length."""
    blank = text.find(" ", place, place + _OVERLAP)
    return place if blank < 0 else blank
