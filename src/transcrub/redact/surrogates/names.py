"""Names that nobody bears: coined, so that one in a text is known for a surrogate and not taken for a person."""

import re

from transcrub.redact.surrogates.case import like
from transcrub.redact.words import name_words, runs

_GIVEN_HEADS = ("Quiv", "Vexl", "Tolv", "Bruxt", "Jorvl", "Plimv", "Snavd", "Drelk", "Kwint", "Zorbl", "Mulvr")
_GIVEN_TAILS = ("an", "ela", "ori", "ius", "ine", "ado", "eth")
_FAMILY_HEADS = ("Thren", "Oskel", "Wexam", "Pardil", "Crovin", "Haldrim", "Yostel", "Birrand")
_FAMILY_TAILS = ("by", "ford", "mont", "sen", "wick", "ley", "stad", "kamp")
# 77 and 64 have no common divisor: given and family names go on in step and meet again after 4,928 people.
_GIVEN = tuple(head + tail for tail in _GIVEN_TAILS for head in _GIVEN_HEADS)
_FAMILY = tuple(head + tail for tail in _FAMILY_TAILS for head in _FAMILY_HEADS)

GIVEN_FORM = rf"(?:{'|'.join(_GIVEN_HEADS)})(?:{'|'.join(_GIVEN_TAILS)})"
FAMILY_FORM = rf"(?:{'|'.join(_FAMILY_HEADS)})(?:{'|'.join(_FAMILY_TAILS)})"
HEADS = "|".join((*_GIVEN_HEADS, *_FAMILY_HEADS))
_NAME = rf"(?:{GIVEN_FORM}|{FAMILY_FORM})"
FORM = (
    r"(?:(?<!\w)(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?"
    rf"{_NAME}\d{{0,3}}(?>(?:[ ,.'’_-]{{1,3}}{_NAME}\d{{0,3}})*)(?:['’]s)?"
)
"""The form of a person's surrogate, with a title before it, and of a username's."""

_TITLE = re.compile(r"mr|mrs|ms|miss|mx|dr|prof", re.IGNORECASE)


def given(index: int) -> str:
    """Return a given name."""
    return _GIVEN[index % len(_GIVEN)]


def family(index: int) -> str:
    """Return a family name."""
    return _FAMILY[index % len(_FAMILY)]


def person(value: str, words: tuple[str, ...], index: int) -> str:
    """Return a person's surrogate with as many words as the value, each in its letter case.

    Args:
        value: the name as it was written.
        words: of the person's fullest name; each has its own stand-in, in whichever mention.
        index: of the person's stand-in.
    """
    places = {word: place for place, word in reversed(list(enumerate(words)))}
    pieces: list[str] = []
    done = 0
    for start, end in runs(value):
        word = value[start:end]
        if _is_title_or_ending(value, start, word):
            continue
        place = max((places.get(each, 1) for each in name_words(word)), default=1)
        pieces += (value[done:start], like(word, family(index + place - 1) if place else given(index)))
        done = end
    return "".join((*pieces, value[done:])) if pieces else given(index)


def username(value: str, index: int) -> str:
    """Return a username, in lower case and with two digits as many have."""
    return like(value, f"{given(index)}{10 + index % 90}".lower())


def _is_title_or_ending(value: str, start: int, word: str) -> bool:
    if word.lower() == "s":
        return start > 0 and value[start - 1] in "'’"
    return _TITLE.fullmatch(word) is not None and start == len(value) - len(value.lstrip())
