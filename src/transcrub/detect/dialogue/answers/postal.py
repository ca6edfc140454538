"""Postal codes that only their place tells: behind a street ("3 Elm St, 4006"), or in an answer ("yes 3095")."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import CHATTY, reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.postal import is_said_code
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack

TOLD = "told in part"
"""The cue of an address that one side told: the other may tell the rest of it."""
_SIZES = (4, 5, 6)
_YEARS = ("19", "20")
_TOWN = 3
_SCORE, _BASE = 0.7, 0.55
_TIMES = frozenset({"at", "before", "after", "by", "around", "in", "since", "till", "until"})


def behind_streets(sense: Sense, pack: Pack) -> list[Reading]:
    """Return the numbers that end a message behind its address and, at most, a town; said ones may go on."""
    streets = [each.stop for each in sense.readings if each.entity == "STREET_ADDRESS"]
    if not streets:
        return []
    return [
        Reading(value.first, value.stop, "POSTAL_CODE", _SCORE, _BASE, cue="street")
        for value in sense.loose
        if (_is_code(value, sense.tokens) and any(_leads(stop, value.first, sense.tokens) for stop in streets))
        or (is_said_code(value, sense.tokens, pack) and any(0 <= value.first - stop < _TOWN for stop in streets))
    ]


def told_codes(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Give the postal code that is said once an address was told: "thats right, nine seven oh eight oh"."""
    told = next((each for each in asked if each.cue == TOLD and each.entity == "POSTAL_CODE"), None)
    if told is None:
        return
    for value in sense.loose:
        if is_said_code(value, sense.tokens, pack):
            yield reply(value, told, _SCORE)


def answered_codes(sense: Sense, asked: Sequence[Asked]) -> Iterator[Reading]:
    """Give the number that ends an answer to the question for an address, or whether it is the right one."""
    wanted = next((each for each in asked if each.entity == "STREET_ADDRESS" and not each.age), None)
    if wanted is None or sense.others > CHATTY or "?" in sense.tokens.text:
        return
    for value in sense.loose:
        if value.first and _is_code(value, sense.tokens) and sense.tokens.words[value.first - 1] not in _TIMES:
            told = Asked("POSTAL_CODE", wanted.cue, wanted.source)
            yield reply(value, told, _SCORE)


def _is_code(value: Value, tokens: Tokens) -> bool:
    """Say whether a value is a number as long as a postal code, and the last word of all."""
    word = tokens.words[value.first]
    whole = value.shape is Shape.NUMBER and value.stop == value.first + 1 == len(tokens) and word.isdecimal()
    return whole and len(word) in _SIZES and not (len(word) == _SIZES[0] and word.startswith(_YEARS))


def _leads(stop: int, place: int, tokens: Tokens) -> bool:
    """Say whether nothing but a town stands between the end of a street and a number."""
    between = range(stop, place)
    return 0 <= place - stop <= _TOWN and all(tokens.raw(each).istitle() for each in between)
