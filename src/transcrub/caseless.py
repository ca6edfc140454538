"""Texts as they compare where neither case nor spelling counts: Unicode's canonical caseless matching (3.13, D145)."""

import unicodedata
from bisect import bisect_right
from itertools import accumulate


def caseless(text: str) -> str:
    """Return a text so that those which differ in case alone, or in how an accent is written, are equal.

    "STRASSE" is "Straße", and "é" is the same as one character and as two.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())


class Places:
    """The way back from offsets in `caseless(text)` to those in the text."""

    def __init__(self, text: str, folded: str) -> None:
        """Take a text and what `caseless` made of it."""
        # No character becomes less than one, and marks that change places do so behind the letter that they belong to.
        same = len(folded) == len(text)
        self._ends = None if same else list(accumulate(len(caseless(character)) for character in text))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a span stands in the text: all characters of which something lies in it."""
        if self._ends is None:
            return start, end
        return bisect_right(self._ends, start), bisect_right(self._ends, end - 1) + 1
