"""The number of a house that was told with its street, said again alone: "14420 SW 103rd Ter" - "no 14420"."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_SCORE, _BACK = 0.6, 4
_KIND = "STREET_ADDRESS"
_HOUSE, _YEAR = re.compile(r"\d{1,5}[a-z]?"), re.compile(r"(?:19|20)\d\d")
_LONG, _SHORT_ONE, _LONGEST_TEXT = 4, 2, 300
_BEFORE = frozenset({"at", "is", "it's", "its", "no", "not", "number", "was"})
_AT = frozenset({"at", "is", "was"})


def houses_again(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the numbers of houses that are said again without their street, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    if not pack.is_english:
        return
    known: dict[str, int] = {}
    for index, heard in enumerate(talk):
        known = {number: at for number, at in known.items() if index - at <= _BACK}
        numbers = [number for number in known if number in heard.text.lower()]
        if numbers and len(heard.text) <= _LONGEST_TEXT:
            yield from ((index, reading) for reading in _said(heard, numbers, pack))
        for each in heard.told:
            if each.entity == _KIND and each.stop - each.first > 1:
                known.update((word, index) for word in _house(heard.sense.tokens, each))


def _house(tokens: Tokens, told: Reading) -> list[str]:
    word = tokens.words[told.first]
    return [word] if len(word) >= _SHORT_ONE and _HOUSE.fullmatch(word) and not _YEAR.fullmatch(word) else []


def _said(heard: Heard, numbers: Sequence[str], pack: Pack) -> Iterator[Reading]:
    tokens = tokenise(heard.text)
    taken = {at for each in heard.told for at in range(each.first, each.stop)}
    for place, word in enumerate(tokens.words):
        if word in numbers and place not in taken and _stands_alone(tokens, place, pack):
            yield Reading(place, place + 1, _KIND, _SCORE, _SCORE, cue="house")


def _stands_alone(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a number is no other thing's, nor counts: a short one stands where a clause ends."""
    before = tokens.words[place - 1] if place else ""
    behind = tokens.words[place + 1] if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    if before in NUMBERED_THINGS or not _is_plain(tokens, place) or behind in pack.language.measures:
        return False
    if not NUMBERED_THINGS.isdisjoint(tokens.words[max(0, place - 3) : place]):
        return False
    if len(tokens.words[place]) >= _LONG:
        return not behind or behind in pack.stop
    # "Is 18" tells an age, "at 18" a time.
    return not behind and before in _BEFORE - (_AT if len(tokens.words[place]) <= _SHORT_ONE else frozenset())


def _is_plain(tokens: Tokens, place: int) -> bool:
    """Say whether no sign stands at a number: it is no sum, share, time or part of one."""
    text, start, end = tokens.text, tokens.starts[place], tokens.ends[place]
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return not re.search(r"[#$€£%:/\w-]|\.$", beside) or text[end : end + 2] in (".", ". ")
