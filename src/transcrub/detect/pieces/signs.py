"""The signs of numbers and codes, one by one, as they are written or said: what may be pieces of one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from transcrub.detect.dialogue.tokens import KEPT, SHORT, Tokens, tokenise
from transcrub.detect.dialogue.values.numerals import PAIRS, ROUND, group_at
from transcrub.detect.dialogue.values.spoken import explained, sign_of
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL, DOUBTFUL_DIGITS, SPELLING_WORDS

LONGEST_LETTERS = 4
"""So many letters may be a group of a code."""
_DIGIT = re.compile(r"\d")
# "92- one sec".
_CUT = "- "
_CURRENCIES = ("$", "€", "£")
_COUNTED = re.compile(r":|%$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d\d$|\d(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class Sign:
    """Something of a number or code.

    Attributes:
        message: the number of the message in which it stands.
        first: its first word there.
        stop: one past its last word.
        text: what it says.
    """

    message: int
    first: int
    stop: int
    text: str = field(repr=False)


def signs_in(text: str, number: int, pack: Pack) -> Iterator[Sign]:
    """Give the signs of a message: digits that are written or said, and letters beside them."""
    return (Sign(number, *each) for each in _read(text, pack))


def ends_with_sign(whole: str, text: str, pack: Pack) -> bool:
    """Say whether a whole ends with a sign of a text."""
    return any(whole.endswith(sign) for _, _, sign in _read(text, pack))


def _read(text: str, pack: Pack) -> tuple[tuple[int, int, str], ...]:
    return (_signs_once if len(text) <= SHORT else _signs)(text, pack)


def _signs(text: str, pack: Pack) -> tuple[tuple[int, int, str], ...]:
    """Return the signs of a text: first word, one past the last, what they say."""
    tokens, said = tokenise(text), _said(pack)
    if not _may_sign(tokens, said):
        return ()
    words, place, signs = tokens.words, 0, []
    while place < len(words):
        if len(words[place]) > LONGEST_LETTERS and words[place].isalpha() and words[place] not in said:
            place += 1
            continue
        sign, stop = _sign_at(tokens, place, pack)
        if sign:
            signs.append((place, stop, sign))
        place = stop
    return tuple(signs)


_signs_once = lru_cache(maxsize=KEPT)(_signs)


def _may_sign(tokens: Tokens, said: frozenset[str]) -> bool:
    """Say at once whether a message can hold a sign: most hold no digit, no word for one and no letter alone."""
    if _DIGIT.search(tokens.text) or not said.isdisjoint(tokens.words):
        return True
    return tokens.text.isupper() or any(len(word) == 1 and word not in DOUBTFUL for word in tokens.words)


def runs_in(tokens: Tokens, number: int, pack: Pack) -> Iterator[Sign]:
    """Give the signs of a message, those made one that stand beside each other."""
    last: Sign | None = None
    for sign in signs_in(tokens.text, number, pack):
        joined = last is not None and sign.first == last.stop and tokens.gap(sign.first) != _CUT
        if last is not None and joined and not tokens.breaks_before(sign.first):
            last = Sign(last.message, last.first, sign.stop, last.text + sign.text)
            continue
        if last is not None:
            yield last
        last = sign
    if last is not None:
        yield last


def _sign_at(tokens: Tokens, place: int, pack: Pack) -> tuple[str, int]:
    words = tokens.words
    word = words[place]
    if word in pack.language.repeats and place + 1 < len(words) and (then := sign_of(words[place + 1], pack)):
        return then * pack.language.repeats[word], place + 2
    if pack.is_english and (group := group_at(words, place)) is not None:
        return group
    if word in ROUND and place and pack.is_english:
        return ROUND[word], place + 1
    if any(map(str.isdigit, word)):
        return "" if is_counted(word) else signs_of([word]), place + 1
    if word.isalpha() and len(word) <= LONGEST_LETTERS and _stands_out(tokens, place, pack):
        after = explained(tokens, place, pack, word) if len(word) == 1 else place + 1
        beside = any(_is_sign(tokens, at) for at in (place - 1, place + 1))
        if after > place + 1 or beside:
            return word, after
    sign = sign_of(word, pack) if word not in DOUBTFUL_DIGITS else None
    return ("", place + 1) if sign is None else (sign, explained(tokens, place, pack, sign))


@cache
def _said(pack: Pack) -> frozenset[str]:
    """Return the words that are said for signs: most words of most texts are none."""
    return frozenset((*pack.language.repeats, *pack.language.digits, *SPELLING_WORDS, *ROUND, *PAIRS))


def _stands_out(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether letters may be some of a code; those that are words are before a number, in capitals."""
    word, upper = tokens.words[place], tokens.raw(place).isupper()
    if len(word) > 1:
        return upper and word not in pack.stop
    return word not in DOUBTFUL or (upper and _is_sign(tokens, place + 1))


def _is_sign(tokens: Tokens, place: int) -> bool:
    word = tokens.words[place] if 0 <= place < len(tokens) else ""
    return any(map(str.isdigit, word)) or (len(word) == 1 and word not in DOUBTFUL)


def is_counted(word: str) -> bool:
    """Say whether digits are a time, a share, a sum or a day by how they are written."""
    return word.startswith(_CURRENCIES) or word.endswith(_CURRENCIES) or _COUNTED.search(word) is not None


def signs_of(words: Sequence[str]) -> str:
    """Return the letters and digits of words."""
    return "".join(sign for word in words for sign in word if sign.isalnum())
