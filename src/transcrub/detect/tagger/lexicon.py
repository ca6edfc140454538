"""What kind of word a word is: common, a name, a place, a street, a brand; and its shape."""

import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from transcrub.detect.tagger.bloom import Bloom

# Kinds of words in the filter, the letter being their mark in a word's class: given names and surnames, frequent
# and rare; places; words of streets; brands.
KINDS = "GgLlprb"
_DIGITS = re.compile(r"\d+")
_CACHE_SIZE = 60_000


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of a token on its own.

    Attributes:
        norm: how neighbours see it: itself where it is common, else its class or the number of its digits.
        kind: its class: `c` for common, and the marks of `KINDS` that fit.
        features: the features that it gives by itself.
    """

    norm: str
    kind: str
    features: tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """Common words and name lists; what was looked up is remembered, up to a limit."""

    common: frozenset[str]
    listed: Bloom
    _words: dict[str, Word] = field(default_factory=dict, repr=False)

    def word(self, token: str) -> Word:
        """Return what is known of a token."""
        known = self._words.get(token)
        if known is None:
            if len(self._words) >= _CACHE_SIZE:
                self._words.clear()
            known = self._words[token] = self._look_up(token)
        return known

    def _look_up(self, token: str) -> Word:
        lower = token.lower()
        if not lower[0].isalnum() and lower[0] not in "'’_":
            return Word(lower, "-", ("w=" + lower,))
        if lower.isdigit():
            length = f"d{min(len(lower), 11)}"
            year = ("year",) if len(lower) == 4 and lower[:2] in ("19", "20") else ()
            return Word(length, length, ("w=" + length, *year))
        if _DIGITS.search(lower) or "_" in lower:
            shape = re.sub(r"[^\W\d_]+", "a", _DIGITS.sub("9", lower))[:6]
            return Word("x" + shape, "x", ("w=x" + shape, "c=x", f"n={min(len(lower), 12)}", "e3=" + lower[-3:]))
        return self._letters(token, lower)

    def _letters(self, token: str, lower: str) -> Word:
        kind = "".join(mark for mark in KINDS if f"{mark}:{lower}" in self.listed)
        shape = "X" if token[0].isupper() and not token[1:].isupper() else "x" if token.islower() else "XX"
        if lower in self.common:
            kind = "c" + kind
            return Word(lower, kind, ("w=" + lower, "c=" + kind, "s=" + shape, "cs=" + kind + shape))
        kind = kind or ("?" if len(lower) > 1 else "1")
        ends = ("e2=" + lower[-2:], "e3=" + lower[-3:], "b3=" + lower[:3], f"n={min(len(lower), 12)}")
        return Word(kind, kind, ("c=" + kind, "s=" + shape, "cs=" + kind + shape, *ends))


@cache
def lexicon() -> Lexicon:
    """Return the lexicon that ships with the model."""
    here = files("transcrub.detect.tagger")
    common = frozenset(here.joinpath("words.txt").read_text("utf-8").split())
    return Lexicon(common, Bloom(here.joinpath("names.bloom").read_bytes()))
