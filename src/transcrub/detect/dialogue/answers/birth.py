"""Days of birth in an answer that are no days elsewhere: "14.07.", and one beside a name."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.days import FEASTS
from transcrub.detect.dialogue.answers.replies import inside, reply
from transcrub.detect.dialogue.fit import fit
from transcrub.detect.dialogue.followed import HEARD, POINTING
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.runs import is_birth
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value

_DAY_AND_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])")
_FEAST, _LONGEST_FEAST = re.compile(rf"(?<!\w){FEASTS}(?!\w)", re.IGNORECASE), 8
_ORDINAL = re.compile(r"(?:[12]\d|3[01]|\d)(?:st|nd|rd|th)", re.IGNORECASE)
# "No, the 9th", and not "call me on the 9th".
_IS = frozenset({"actually", "be", "is", "it's", "its", "no", "nope", "not", "was"})
_YEAR = re.compile(r"(?:19[2-9]|20[0-2])\d")
# "Please do it before Christmas 2025".
_AROUND = frozenset({"after", "around", "at", "before", "by", "during", "for", "over", "since", "till", "until"})
_WHOSE = frozenset({"hers", "he's", "hes", "i'm", "im", "mine's", "mines", "she's", "shes"})
_SCORE, _FAIR = 0.75, 0.6


def read_births(sense: Sense, asked: Sequence[Asked], taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Read the day and month that were asked for: elsewhere "14.07" is a sum."""
    tokens = sense.tokens
    heard = next((each for each in asked if each.cue == HEARD), None)
    if heard is not None and len(tokens) <= _LONGEST_FEAST:
        yield from _days_alone(tokens, heard, taken)
    wanted = next((each for each in asked if each.entity == "DATE_OF_BIRTH" and not each.age), None)
    if wanted is None:
        return
    for place, word in enumerate(tokens.words):
        if _DAY_AND_MONTH.fullmatch(word) and not wanted.answers and not inside(place, taken):
            wanted.answers += 1
            yield reply(Value(Shape.DATE, place, place + 1, digits=4), wanted, _SCORE)
            return
    yield from _feasts(tokens, wanted, taken)


def _feasts(tokens: Tokens, wanted: Asked, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Give the feasts on which somebody was born, where a day was asked for that no other answers, or whose it is."""
    for match in _FEAST.finditer(tokens.text):
        feast = tokens.within(*match.span())
        if feast is None or inside(feast[0], taken) or tokens.text.startswith("?", match.end()):
            continue
        alone = not wanted.answers and len(tokens) <= _LONGEST_FEAST and "?" not in tokens.text
        if alone or _is_somebodys(feast, tokens):
            wanted.answers += 1
            yield reply(Value(Shape.DATE, *feast), wanted, _SCORE)


def _is_somebodys(feast: tuple[int, int], tokens: Tokens) -> bool:
    """Say whether a feast is told with whose it is, or with a year: "mine's Boxing Day", "Halloween 1950"."""
    first, stop = feast
    before = [word for word in tokens.words[max(0, first - 2) : first] if word != "on"]
    year = stop < len(tokens) and _YEAR.fullmatch(tokens.words[stop]) is not None and not tokens.breaks_before(stop)
    year = year and _AROUND.isdisjoint(before)
    return (
        year
        or before[-1:] == ["born"]
        or (before[-1:] in (["is"], ["was"]) and before[0] in POINTING)
        or (bool(before) and before[-1] in _WHOSE)
    )


def _days_alone(tokens: Tokens, heard: Asked, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Give the day alone of a birthday that was told otherwise: "I have June 21 as your birthday" - "its the 12th"."""
    for place, word in enumerate(tokens.words):
        before = [each for each in tokens.words[max(0, place - 2) : place] if each != "the"]
        told = not before or before[-1] in _IS
        if told and _ORDINAL.fullmatch(word) and not inside(place, taken):
            yield reply(Value(Shape.DATE, place, place + 1, digits=1), heard, _SCORE)


def births_beside_names(sense: Sense, asked: Sequence[Asked]) -> Iterator[Reading]:
    """Give the days of a past century in an answer to the question for a name: of a licence, say, that is copied."""
    if not any(each.entity == "PERSON" and not each.age for each in asked):
        return
    for value in sense.loose:
        if value.shape is Shape.DATE and value.first and is_birth(value, sense.tokens):
            fitting = fit("DATE_OF_BIRTH", value, sense.tokens)
            if fitting > _FAIR:
                yield Reading(value.first, value.stop, "DATE_OF_BIRTH", _SCORE, fitting, cue="name")
