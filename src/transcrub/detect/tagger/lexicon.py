"""What kind of word a word is: common, a name, a place, a street, a brand; and its shape."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from transcrub.detect.lexicon import GIVEN_WORDS, safe_words
from transcrub.detect.tagger.bloom import Bloom
from transcrub.detect.tagger.gate import ANNOUNCING, STREET


class Reach(NamedTuple):
    """How many words before and behind a word are read because of it.

    Attributes:
        before: so many before it.
        behind: so many behind it.
        beside: `n` if only where a number stands among them, `1` if only where another single letter is near.
    """

    before: int
    behind: int
    beside: str = ""


# What may be a name, what is announced, a street or postcode, a town, a letter of something spelled.
_NEAR, _ANNOUNCED, _STREET, _PLACE, _LETTER = (
    Reach(3, 3),
    Reach(2, 7),
    Reach(5, 8, "n"),
    Reach(1, 4, "n"),
    Reach(3, 3, "1"),
)
# The sets of the filter, the letter being their mark in a word's class: given names and surnames, frequent and
# rare; places; words of streets; brands; words of the dictionary that are seldom used. The last holds what is left
# of common words when a letter is lost.
KINDS = "GgLlprbw"
SLIPS = len(KINDS)
_DICTIONARY = range(SLIPS - 1, SLIPS)
_DIGITS = re.compile(r"\d+")
_CACHE_SIZE = 10_000
# Endings that make a new word of a common one, and what the word then lost.
_ENDINGS: dict[str, list[str]] = {}
for _ending, _lost in (
    (ending, lost)
    for endings, losses in (
        ("s es ed er ers ing ly ness less ful able ment ish ist ists ism ic al ary ity ian ize ise ized ised", ("",)),
        ("ed er ers ing able ation ations ion ions or ors ity al ive y ist ize ized ish", ("e",)),
        ("ies ied ily iness ier iest", ("y",)),
        ("y wise like man men person people proof", ("",)),
    )
    for ending in endings.split()
    for lost in losses
):
    _ENDINGS.setdefault(_ending, []).append(_lost)
_NAMELIKE, _FREQUENT_NAMES = frozenset("GgLl"), frozenset("GgL")
_KNOWN_WORDS, _EVERYDAY_WORDS = frozenset("cwbd"), frozenset("cb")
# Names too, but in small letters nobody's, but for a few.
_VERBS = frozenset({"may", "will"})
# A word that is made of a common one by these is nobody's name unless it is written as one.
_INFLECTED = ("s", "ed", "er", "ing", "ly", "ness", "able", "ion", "ity", "ment", "al")
# In shorter words than these a name is too easily taken for a slip, or for one with a wrong letter.
_SHORTEST_SLIP, _SHORTEST_WRONG, _LONGEST_SLIP = 4, 6, 16
# No word is longer, and to try all parts of what is takes its time.
_LONGEST_RELATED = 40
_BEGINNINGS = ("un", "re", "non", "pre", "over", "under", "out", "mis", "dis", "anti", "super", "multi", "self", "e")


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of a token on its own.

    Attributes:
        norm: how neighbours see it: itself where it is common and no frequent name, else its class or the
            number of its digits.
        kind: its class: `c` for common, the marks of `KINDS` that fit, `d` and `t` as `_related` tells.
        features: the features that it gives by itself.
        before: the feature that it gives the word behind it, `before2` the one behind that.
        after: the feature that it gives the word before it, `after2` the one before that.
        reach: what is worth reading because of it, None where nothing is.
    """

    norm: str
    kind: str
    features: tuple[str, ...]
    before: str
    before2: str
    after: str
    after2: str
    reach: Reach | None

    @property
    def number(self) -> bool:
        """Whether it begins with a digit, or holds one."""
        return self.kind == "x" or self.kind[1:].isdigit()


@dataclass(slots=True)
class Lexicon:
    """Word lists; what was looked up is remembered, up to a limit.

    Attributes:
        common: words of ordinary talk.
        safe: those of them that are nobody's name, or hardly ever.
        listed: the other lists, see `KINDS`.
    """

    common: frozenset[str]
    safe: frozenset[str]
    listed: Bloom
    _words: dict[str, Word] = field(default_factory=dict, repr=False)

    def __reduce__(self) -> tuple[object, ...]:
        # What was looked up may be somebody's name: it stays here.
        return Lexicon, (self.common, self.safe, self.listed)

    def words(self, tokens: Iterable[str]) -> list[Word]:
        """Return what is known of tokens."""
        known = self._words.get
        return [known(token) or self.word(token) for token in tokens]

    def word(self, token: str) -> Word:
        """Return what is known of a token."""
        known = self._words.get(token)
        if known is None:
            if len(self._words) >= _CACHE_SIZE:
                self._words.clear()
            known = self._words[token] = self._look_up(token)
        return known

    def _look_up(self, token: str) -> Word:
        lower = token.lower().replace("’", "'")
        if not lower[0].isalnum() and lower[0] not in "'’_":
            return _word(lower[0], "-", ("w=" + lower[0],))
        if lower == "'s":
            return _word(lower, "-", ("w=" + lower,))
        if lower.isdigit():
            length = f"d{min(len(lower), 11)}"
            year = _year(lower)
            return _word(year or length, length, ("w=" + length, *((f"y={year}",) if year else ())))
        if _DIGITS.search(lower) or "_" in lower:
            shape = re.sub(r"[^\W\d_]+", "a", _DIGITS.sub("9", lower))[:6]
            parts = ("w=x" + shape, "c=x", f"n={min(len(lower), 12)}", "e3=" + lower[-3:])
            # A user may be called so; what has no small letter, or begins with a digit, is a code or an ordinal.
            reach = _NEAR if token != token.upper() and not lower[0].isdigit() else None
            return _word("x" + shape, "x", parts, reach)
        return self._letters(token, lower)

    def _letters(self, token: str, lower: str) -> Word:
        kind = "".join(KINDS[number] for number in self.listed.sets_of(lower, range(SLIPS)))
        shape = "X" if token[0].isupper() and not token[1:].isupper() else "x" if token.islower() else "XX"
        if lower in self.common:
            kind = "c" + kind
            safe = lower in self.safe
            return _word(
                lower if safe else kind,
                kind,
                ("w=" + lower, "c=" + kind, "s=" + shape, "cs=" + kind + shape),
                _reach_of_common(token, lower, safe=safe),
            )
        if "G" not in kind and "L" not in kind and "w" not in kind:
            kind += self._related(lower)
        kind = kind or ("?" if len(lower) > 1 else "1")
        spelling = ("e2=" + lower[-2:], "e3=" + lower[-3:], f"n={min(len(lower), 12)}", *_threes(lower))
        return _word(
            kind, kind, ("c=" + kind, "s=" + shape, "cs=" + kind + shape, *spelling), _reach(token, lower, kind)
        )

    def _related(self, lower: str) -> str:
        """Return `d` for a word derived from a common one, `t` for a common one with a slip of the finger."""
        common = self.common
        if len(lower) > _LONGEST_RELATED:
            return ""
        for size in range(1, 7):
            stems = [lower[:-size] + lost for lost in _ENDINGS.get(lower[-size:], ())]
            if any(stem in common or self.listed.sets_of(stem, _DICTIONARY) for stem in stems):
                return "d"
        if any(lower.startswith(begin) and lower[len(begin) :] in common for begin in _BEGINNINGS):
            return "d"
        if any(lower[:cut] in common and lower[cut:] in common for cut in range(3, len(lower) - 2)):
            return "d"
        return "t" if self._is_slip(lower) else ""

    def _is_slip(self, lower: str) -> bool:
        """Say whether one letter too many, too few, wrong or swapped makes it of a common word."""
        if not _SHORTEST_SLIP <= len(lower) <= _LONGEST_SLIP:
            return False
        only = range(SLIPS, SLIPS + 1)
        if self.listed.sets_of(lower, only):
            return True
        for at in range(len(lower)):
            before, after = lower[:at], lower[at + 1 :]
            if before + after in self.common or before + after[:1] + lower[at] + after[1:] in self.common:
                return True
            if len(lower) >= _SHORTEST_WRONG and self.listed.sets_of(before + after, only):
                return True
        return False


def _threes(lower: str) -> list[str]:
    """Return the features of every three letters in a row, the edges told apart: they tell names from other words."""
    edged = f"^{lower[:_LONGEST_SLIP]}$"
    return ["g=" + edged[at : at + 3] for at in range(len(edged) - 2)]


def _reach(token: str, lower: str, kind: str) -> Reach | None:
    """Return how far to read around a word that is not common."""
    if lower in ANNOUNCING:
        return _ANNOUNCED
    if lower in STREET:
        return _STREET
    if len(lower) == 1:
        return _LETTER
    return _NEAR if _may_be_name(token, kind) else _PLACE if "p" in kind else None


def _may_be_name(token: str, kind: str) -> bool:
    if not _NAMELIKE.isdisjoint(kind):
        return True
    if "p" in kind or "b" in kind:
        return False
    if kind == "?":
        # In capitals, and as short as that, it is an airport or a unit.
        return not token.isupper() or len(token) >= _SHORTEST_SLIP
    return token.istitle() or ("w" not in kind and ("t" in kind or not token.endswith(_INFLECTED)))


def _reach_of_common(token: str, lower: str, *, safe: bool) -> Reach | None:
    if safe and lower in GIVEN_WORDS and (token.istitle() or lower not in _VERBS):
        return _NEAR
    if lower in ANNOUNCING:
        return _ANNOUNCED
    if lower in STREET:
        return _STREET
    if len(lower) == 1:
        return None if lower in "ai" else _LETTER
    return None if safe else _NEAR


def edge() -> Word:
    """Return the word that stands before the first and behind the last of a text."""
    return _word("^", "^", ())


def _word(norm: str, kind: str, features: tuple[str, ...], reach: Reach | None = None) -> Word:
    return Word(norm, kind, features, f"-1={norm}", f"-2={norm}", f"+1={norm}", f"+2={norm}", reach)


def _year(digits: str) -> str:
    """Return which kind of year four digits may be: of a birth in the last century, in this one, or later."""
    if len(digits) != 4 or digits[:2] not in ("19", "20"):  # noqa: PLR2004
        return ""
    return "y19" if digits < "2000" else "y20" if digits < "2013" else "y2x"


@cache
def lexicon() -> Lexicon:
    """Return the lexicon that ships with the model."""
    here = files("transcrub.detect.tagger")
    safe = safe_words()
    names = frozenset(here.joinpath("ambiguous.txt").read_text("utf-8").split())
    return Lexicon(safe | names, safe, Bloom(here.joinpath("names.bloom").read_bytes()))


def is_common(word: str) -> bool:
    """Say whether a word is one of ordinary talk, whether or not it is a name too."""
    return word.lower() in lexicon().common


def is_name(word: str) -> bool:
    """Say whether a word is a given name, or a frequent surname."""
    return not _FREQUENT_NAMES.isdisjoint(lexicon().word(word).kind)


def is_known_word(word: str) -> bool:
    """Say whether a word is common, of the dictionary, a brand, or made of such words, and no frequent name."""
    kind = lexicon().word(word).kind
    return not _KNOWN_WORDS.isdisjoint(kind) and _FREQUENT_NAMES.isdisjoint(kind)


def is_everyday_word(word: str) -> bool:
    """Say whether a word is common, or a brand, and no frequent name."""
    kind = lexicon().word(word).kind
    return not _EVERYDAY_WORDS.isdisjoint(kind) and _FREQUENT_NAMES.isdisjoint(kind)
