"""Birthdays without their year: who turns how old on a day, and days that are said to be one."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transcrub.detect.dialogue.sense import Announced, Evidence, Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value, date_at
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_given
from transcrub.detect.lexicon.language import words

_BORN = Cue(CueKind.ASKED, "DATE_OF_BIRTH", ("birthday",))
_SURE, _SCORE = 0.8, 0.6
_YEAR = re.compile(r"19[2-9]\d|20[01]\d")
# No day of the month has this figure.
_SHORT_YEAR = re.compile(r"'?(?:3[2-9]|[4-9]\d)|'\d\d")
_SOME_TIME = words("back early in late mid of sometime the")
_TURNS = words("turn turned turning turns")
# Who else becomes so many: nobody books a table for a mother with "she'll be 40 on june 3".
_BECOMES = words("he'll hell she'll shell i'll ill hes he's shes she's i'm im hits")
_BE = frozenset({"am", "be", "is"})
_WILL = frozenset({"gonna", "will", "would"})
_OF_PERSONS = frozenset({"he", "she", "i", "who"})
_AGES = range(1, 111)
# "Turns 7 next week on june 16".
_UNTIL_DAY = words("""
    actually already coming during friday holiday in just monday month next old on our saturday stay sunday the this
    thursday today tomorrow trip tuesday upcoming visit wednesday week year years yrs
""")
_BEHIND_MONTH = words("and but so which you")
_REACH, _REACH_BACK, _CLAUSE = 7, 6, 8
# What has an age, and was never born.
_THINGS = words(
    "account anniversary app brand business card charity church club company contract domain firm gym lease marriage"
    " membership plan policy school shop site society store subscription team warranty website"
)
_BIRTHDAYS = words("bday birthday b-day")
# "Mines june 12", and whatever else people write for it.
_WHOSE = words("hers his mine mine's mines theirs")
_LEADS = words("be falls is on the was")
_BETWEEN = words("""
    a actual be celebrates exact for had has is it it's its on s that that's thats the this to turns us was we when
    which will would
""")


def birthdays(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the days on which somebody turns so old ("turns 7 on june 16"), and those before "is my birthday"."""
    for place, word in enumerate(tokens.words):
        if word in _TURNS or word in _BECOMES or word in _BE:
            day = _day_of_age(tokens, place, pack)
        else:
            day = _day_before(tokens, place, pack) or _day_pointed(tokens, place, pack) if word in _BIRTHDAYS else None
            day = _month_of_birth(tokens, place, pack) if word == "born" else day
        if day is not None:
            yield day, (Announced(_BORN, day.first), _SURE)


def _day_of_age(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the day on which somebody turns the age behind a word of becoming."""
    told, after = tokens.words, place + 1
    if not _is_somebodys(told, place, pack):
        return None
    if told[place] in _BECOMES and told[after : after + 1] == ["be"]:
        after += 1
    if after >= len(told) or tokens.breaks_before(after) or not _is_age(told[after], pack):
        return None
    for start in range(after + 1, min(len(told), after + 1 + _REACH)):
        if tokens.breaks_before(start):
            return None
        day = date_at(tokens, start, pack)
        if day is None and start == after + 1 and told[start] == "in":
            return _month_of_age(tokens, start + 1, pack)
        if day is not None or told[start] not in _UNTIL_DAY:
            return day
    return None


def _month_of_age(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the month in which somebody turns so old: "I'm ninety in February"."""
    told = tokens.words
    month = place < len(told) and told[place] in pack.language.months and not tokens.breaks_before(place)
    ends = place + 1 == len(told) or not tokens.spaced(place + 1) or told[place + 1] in _BEHIND_MONTH
    return Value(Shape.DATE, place, place + 1) if month and ends else None


def _is_somebodys(told: list[str], place: int, pack: Pack) -> bool:
    """Say whether it is somebody, and no firm or group, who becomes so old."""
    if told[place] in _BE:
        return place > 0 and (told[place - 1] in _OF_PERSONS or _will(told, place, pack))
    return told[place] in _BECOMES or _THINGS.isdisjoint(told[max(0, place - _CLAUSE) : place])


def _will(told: list[str], place: int, pack: Pack) -> bool:
    """Say whether somebody will be what stands behind a place: "she will be", "my son will be"."""
    who = told[place - 2] if place > 1 and told[place - 1] in _WILL else ""
    return who in _OF_PERSONS or is_given(who) or pack.names_kin(who)


def _is_age(word: str, pack: Pack) -> bool:
    if word.isdecimal():
        return len(word) <= len("110") and int(word) in _AGES
    return word in pack.language.digits or word.partition("-")[0] in pack.language.tens


def _day_before(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the day right before the word that says that it is a birthday: "june 3 is my daughter's birthday"."""
    told = tokens.words
    cue = pack.cue_at(told, place)
    if cue is None or cue.entity != "DATE_OF_BIRTH" or told[place - 1 : place] == ["happy"]:
        return None
    for start in range(max(0, place - _REACH_BACK), place):
        day = date_at(tokens, start, pack)
        if day is not None:
            between = told[day.stop : place]
            sentence = not any(tokens.breaks_before(at) for at in range(day.stop, place + 1))
            tied = all(word in _BETWEEN or word in pack.links or pack.names_kin(word) for word in between)
            return day if sentence and tied and between else None
    return None


def _day_pointed(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the day behind a word that says whose it is: "a birthday discount? mines june 12", "mine's on the 9th"."""
    told = tokens.words
    for at in [at for at in range(place + 1, len(told)) if told[at] in _WHOSE]:
        start = at + 1
        while start < len(told) and told[start] in _LEADS and not tokens.breaks_before(start):
            start += 1
        if start < len(told) and not tokens.breaks_before(start) and (day := date_at(tokens, start, pack)) is not None:
            return day
    return None


def _month_of_birth(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the month and the short year in which somebody was born: "born in february 99"."""
    told, at = tokens.words, place + 1
    while at < len(told) and told[at] in _SOME_TIME and not tokens.breaks_before(at):
        at += 1
    if at + 1 >= len(told) or told[at] not in pack.language.months or tokens.breaks_before(at + 1):
        return None
    short = _SHORT_YEAR.fullmatch(told[at + 1]) is not None
    first = at - (told[at - 1] == "in")
    return Value(Shape.DATE, first, at + 2, digits=2) if short and told[at + 2 : at + 3] != ["of"] else None


def split_births(senses: Sequence[Sense]) -> Iterator[tuple[int, Reading]]:
    """Give the day and the year of a birth that one speaker tells in two messages: "july 22nd", "1998".

    Args:
        senses: what was read in each message of one speaker, in order.
    """
    for index, (day, year) in enumerate(pairwise(senses)):
        if _is_all(day, Shape.DATE) and _is_all(year, Shape.NUMBER) and _YEAR.fullmatch(year.tokens.words[0]):
            for at, sense in ((index, day), (index + 1, year)):
                yield at, Reading(0, len(sense.tokens), "DATE_OF_BIRTH", _SCORE, _SCORE, cue="run")


def _is_all(sense: Sense, shape: Shape) -> bool:
    """Say whether a value of a shape is all of a message."""
    values = [value for value in sense.loose if value.shape is shape]
    return len(values) == 1 and values[0].stop - values[0].first == len(sense.tokens)
