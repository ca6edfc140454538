"""Cue words: what stands around a value decides what a doubtful one is.

Context is read as words in lower case. Other values, placeholders and starred-out values do not count, so that a
redacted text reads as the original did; that keeps redaction idempotent.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from transcrub.placeholder import FORM

Span = tuple[int, int]

_SUPPORT = 0.4
_OPPOSITION = -0.45
_WORDS_BEFORE = 12
_WORDS_AFTER = 6
_CHARACTERS = 160
_ISLANDS = 40

_ABBREVIATED = ("acct", "cust", "ext", "inv", "mob", "no", "nr", "num", "ph", "ref", "tel", "v", "ver")
# A full stop ends a sentence, but not an abbreviation that leads up to a number.
_NO_ABBREVIATION = "".join(rf"(?<!\b{word})" for word in _ABBREVIATED)
_WORD = re.compile(rf"[^\W\d_]+(?:['’][^\W\d_]+)?|[#$€£](?! ?\d)|[?!;\n]|(?<=\w){_NO_ABBREVIATION}\.(?=\s|$)")
_BREAKS = frozenset("?!;\n.")
_STOP = "|"
# Another value: a word before it is that one's.
_ISLAND = "°"
# Thai, Japanese, Chinese and Korean, which hangs its particles on a word.
_UNPARTED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_REPLACED = re.compile(
    rf"{FORM}"  # a placeholder
    r"|\*{4}@[*.-]+[^\W\d_]+"  # an e-mail address, masked
    r"|\*+(?:[^\w\s*#$€£?!;]+\*+)*(?:\.[^\W\d_]+)?"  # anything else, masked
)
_FILLER = re.compile(
    r"(?: ?(?:#|a|an|and|are|as|code|for|full|here|id|ids|is|it|it's|its|my|name|new|no|nr|num|number|numbers|of|old"
    r"|on|please|reads|same|that|the|this|to|was|which|with|your)(?= |$))* ?"
)


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """Words that speak for and against a reading of a value; the nearest one decides.

    Attributes:
        gate: RE2 pattern that fires on every text in which a word for the reading stands.
        words: a regular expression that finds them in a context; its group `support` matches one that speaks for the
            reading. Compiled when a value is weighed first: most runs see few of the kinds of values that there are.
        attached: a word against counts only where nothing but fillers ("number is", "id", "#") stand between it and
            the value. For shapes that say much by themselves.
    """

    gate: str
    words: str
    attached: bool

    def weigh(self, before: str, after: str) -> tuple[float, str | None]:
        """Return by how much the context moves the score, and the cue that did it.

        Args:
            before: the words that lead up to the value, in lower case, blanks between.
            after: the words that follow it.
        """
        cue, distance = self._nearest_before(before) if before else (None, 0)
        match = _compiled(self.words).search(after) if after else None
        if match and self._counts(match, after[: match.start()]):
            behind = after.count(" ", 0, match.start()) + 1
            # "My order 415-555-2671 is my cell": a shape that says much by itself needs but a word for it.
            told = self.attached and match["support"] and _STOP not in after[: match.start()]
            if cue is None or behind < distance or told:
                cue = match
        if cue is None:
            return 0.0, None
        return (_SUPPORT if cue["support"] else _OPPOSITION), cue[0].strip()

    def _nearest_before(self, before: str) -> tuple[re.Match[str] | None, int]:
        for match in reversed(list(_compiled(self.words).finditer(before))):
            if self._counts(match, before[match.end() :]):
                return match, before.count(" ", match.end())
        return None, 0

    def _counts(self, match: re.Match[str], between: str) -> bool:
        if match["support"]:
            return True
        if self.attached:
            return _FILLER.fullmatch(between) is not None
        return _STOP not in between


def cues(*, supporting: str, opposing: str, attached: bool = False) -> Cues:
    """Return cues from two lists of words or phrases.

    Args:
        supporting: words for the reading, each a regular expression without groups, parted by blanks; an underscore
            stands for the blank within a phrase.
        opposing: words against it; "number", "id", "code" and the like may follow each.
        attached: see `Cues`.
    """
    pattern = (
        rf"(?<!\S)(?:(?P<support>{_whole(supporting)})|(?:{_alternatives(opposing)})"
        r"(?: (?:code|id|ids|no|num|number|numbers|#))*)(?!\S)"
    )
    gate = _alternatives(supporting).replace(" ", "[^a-z]{1,8}")
    return Cues(rf"(?i)(?:^|[^a-z])(?:{gate})(?:$|[^a-z])", pattern, attached)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _alternatives(words: str) -> str:
    return "|".join(word.replace("_", " ") for word in sorted(words.split(), key=len, reverse=True))


def _whole(words: str) -> str:
    """Return words as they stand in a context: amid others, where a script parts them by no blanks."""
    return _alternatives(" ".join(rf"\S*{word}\S*" if _UNPARTED.search(word) else word for word in words.split()))


class Context:
    """The words around the values of one text."""

    __slots__ = ("_around", "_islands", "_starts", "_text")

    def __init__(self, text: str, values: Iterable[Span]) -> None:
        """Take the text, and the spans of everything in it that may be a value."""
        replaced = (match.span() for match in _REPLACED.finditer(text))
        self._text = text
        self._islands = _merged(sorted((*values, *replaced)))
        self._starts = [start for start, _ in self._islands]
        self._around: tuple[int, str, str] = (-1, "", "")

    def weigh(self, cues: Cues, start: int) -> tuple[float, str | None]:
        """Return by how much the words around the value at `start` move its score, and the cue that did it."""
        index = bisect_right(self._starts, start) - 1
        if self._around[0] != index:
            self._around = (index, self._before(index), self._after(index))
        return cues.weigh(*self._around[1:])

    def _before(self, index: int) -> str:
        left = _CHARACTERS
        words: list[str] = []
        for island in range(index, max(index - _ISLANDS, -1), -1):
            end = self._starts[island]
            start = max(self._islands[island - 1][1] if island else 0, end - left)
            own = _words(self._text[start:end])
            words[:0] = (*own, _ISLAND) if island < index else own
            left -= end - start
            if left <= 0 or len(words) >= _WORDS_BEFORE:
                break
        return " ".join(words[-_WORDS_BEFORE:])

    def _after(self, index: int) -> str:
        start = self._islands[index][1]
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        words = _words(self._text[start : min(end, start + _CHARACTERS)])
        # A full stop right behind the value ends its sentence.
        ended = (_STOP,) if self._text.startswith((". ", ".\n"), start) else ()
        return " ".join((*ended, *words)[:_WORDS_AFTER])


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_STOP if word in _BREAKS else word.lower() for word in _WORD.findall(text))


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
