"""Tokens: how a text is split, and which stretches of it are worth reading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from transcrub.detect.tagger.lexicon import Lexicon, Reach, Word

# Letters and digits, or a sign as often as it stands; an apostrophe holds a word together but for the possessive.
TOKEN = re.compile(r"['’]s\b|\w+(?:['’](?!s\b)\w+)*|([^\w\s])\1*")

# A text of so few tokens is read as a whole; one of so many if an answer is awaited in it.
_SHORT, _LONG_ANSWER = 8, 40
# How far to both sides of what is read a token's features look.
BACK, AHEAD = 7, 2
# Letters of something spelled may have a sign between them, or a letter that is a word.
_APART = 2
# So many tokens are looked at together, at most.
_BLOCK = 400


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens that are read together, with those around them that tell of them.

    Attributes:
        places: where each token stands in the text.
        words: what is known of each.
        breaks: numbers of the tokens that begin a line, but for the first.
        first: number of the first token that is read.
        end: one past the last.
        alone: whether the tokens are all of the text.
        case: how the text is written: `l` without capitals, `u` without small letters, `m` with both.
    """

    places: Sequence[tuple[int, int]]
    words: Sequence[Word]
    breaks: frozenset[int]
    first: int
    end: int
    alone: bool
    case: str


def windows(text: str, lexicon: Lexicon, *, answers: bool) -> Iterator[Window]:
    """Give the stretches of a text that are worth reading: all of a short one, else what is near a notable word.

    Args:
        text: the text.
        lexicon: tells which words are notable, and how far around them to read.
        answers: whether the text may hold an answer: then it is read as a whole unless it is long.
    """
    case = "l" if text.islower() else "u" if text.isupper() else "m"
    stream = TOKEN.finditer(text)
    matches = list(islice(stream, _BLOCK))
    begin, alone = 0, len(matches) < _BLOCK
    while matches:
        words = lexicon.words([match[0] for match in matches])
        more = list(islice(stream, _BLOCK)) if not alone else []
        end = len(matches) - (AHEAD if more else 0)
        if alone and end <= (_LONG_ANSWER if answers else _SHORT):
            stretches = [(0, end)]
        else:
            stretches = _near_notable(words, begin, end)
        if stretches:
            places = [match.span() for match in matches]
            breaks = _line_breaks(text, places)
            for first, last in stretches:
                yield Window(places, words, breaks, first, last, alone, case)
        begin, matches = BACK, [*matches[end - BACK :], *more] if more else []


def _near_notable(words: Sequence[Word], begin: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between two places that lie within reach of a notable word."""
    stretches: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        reach = word.reach
        if reach and (not reach.beside or _is_beside(reach, words, at)):
            first, last = max(at - reach.before, begin), min(at + reach.behind + 1, end)
            if stretches and first <= stretches[-1][1]:
                stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
            elif first < last:
                stretches.append((first, last))
    return stretches


def _is_beside(reach: Reach, words: Sequence[Word], at: int) -> bool:
    """Say whether what makes a word notable stands beside it."""
    if reach.beside == "n":
        return any(word.number for word in words[max(at - reach.before, 0) : at + reach.behind + 1])
    return any(word.reach is reach for word in (*words[max(at - _APART, 0) : at], *words[at + 1 : at + _APART + 1]))


def _line_breaks(text: str, places: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return the numbers of the tokens that begin a line."""
    if "\n" not in text:
        return frozenset()
    return frozenset(at for at in range(1, len(places)) if "\n" in text[places[at - 1][1] : places[at][0]])
