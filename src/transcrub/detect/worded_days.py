"""Days told in words from their day to their year: "vingt-deux novembre deux mille dix-neuf"."""

from collections.abc import Iterator
from functools import lru_cache

from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack

_LONGEST_YEAR, _SHORTEST_MONTH = 8, 3
_JOINS = frozenset({"an", "anno", "de", "del", "di", "do", "du", "e", "et", "in", "roku", "und", "y", "year"})
# What longer numbers begin with, and end in, where they are one word.
_HEADS = (
    "achtund", "dreiund", "duemila", "duizend", "einund", "fünfund", "millenovecento", "negentien", "neunund",
    "neunzehn", "sechsund", "siebenund", "tweeduizend", "tweeën", "vierund", "zweitausend", "zweiund", "één",
    "eenen", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten", "negenen", "trenta", "venti",
)  # fmt: skip
_ENDINGS = ("zigste", "zigsten", "zehnte", "zehnten", "ßigsten", "entwintig", "endertig", "tigste", "tiende")


def worded_days(text: str, language: Pack) -> Iterator[tuple[int, int]]:
    """Give the places of days that are told in words, with their year in words.

    Args:
        text: where they stand.
        language: its language.
    """
    months = _months(language)
    tokens = tokenise(text)
    if months.isdisjoint(tokens.words):
        return
    for place in [at for at, word in enumerate(tokens.words) if word in months]:
        first = _reach(tokens, place, -1, 3, language)
        last = _reach(tokens, place, 1, _LONGEST_YEAR, language)
        # "Trois mars vingt heures": a year is more than a number, or one of several parts.
        year = last > place + 1 or (last > place and (_is_long(tokens.words[last]) or "-" in tokens.words[last]))
        if first < place and year:
            yield tokens.starts[first], tokens.ends[last]


def _reach(tokens: Tokens, place: int, step: int, most: int, language: Pack) -> int:
    """Return the farthest token to one side of a month up to which all are numbers in words."""
    end, at = place, place + step
    while 0 <= at < len(tokens) and abs(at - place) <= most:
        edge = max(at, at - step)
        if tokens.breaks_before(edge) or "," in tokens.gap(edge):
            break
        # "3 mars nonante-deux".
        day = at == place - 1 and len(tokens.words[at]) <= 2 and tokens.words[at].isdecimal()  # noqa: PLR2004 - a day
        if day or _is_number(tokens.words[at], language):
            end = at
        elif tokens.words[at] not in _JOINS:
            break
        at += step
    return end


@lru_cache(maxsize=4096)
def _is_number(word: str, language: Pack) -> bool:
    """Say whether a word is a number, as a whole or by its parts: "dos", "vingt-deux", "achtundzwanzigsten"."""
    known = language.language
    if word in known.tens or word in known.digits or word.endswith(_ENDINGS):
        return True
    if "-" in word:
        return all(part in known.tens or part in known.digits or part == "et" for part in word.split("-"))
    return _is_long(word) or (word.endswith("ego") and word[:-3] + "y" in known.tens)


def _is_long(word: str) -> bool:
    return word.startswith(_HEADS)


@lru_cache(maxsize=8)
def _months(language: Pack) -> frozenset[str]:
    return frozenset(month for month in language.language.months if len(month) >= _SHORTEST_MONTH)
