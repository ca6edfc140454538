"""Days that are told in words or figures apart, and what says them again: "7 12 94" - "is that 7th of december?"."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from transcrub.detect.days import Day
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.numerals import group_at
from transcrub.detect.dialogue.values.shapes import date_at
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.numbers_en import SAID_NOUGHTS

_FIGURES = re.compile(r"(\d{1,4})(?:st|nd|rd|th)?")
_TO_TWENTY = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = {word: number for number, word in enumerate(_TO_TWENTY.split(), start=1)} | {"thirtieth": 30}
_TENS = {"twenty": 20, "thirty": 30}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_REACH, _PARTS, _THOUSANDS = 4, 3, 1000
_IN_YEAR, _IN_MONTH = range(1, 13), range(1, 32)


def days_said(said: Sequence[str], pack: Pack) -> frozenset[Day]:
    """Return what a day that is told in words or figures apart may mean; nothing where it has no year.

    Args:
        said: its words.
        pack: the language.
    """
    month, numbers = _parts(said, pack)
    if len(numbers) + bool(month) < _PARTS:
        return frozenset()
    year = numbers[-1] % 100
    pairs = [(month, numbers[0])] if month else [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
    return frozenset((year, first, day) for first, day in pairs if first in _IN_YEAR and day in _IN_MONTH)


def birthdays_again(tokens: Tokens, known: AbstractSet[Day], pack: Pack) -> Iterator[tuple[int, int]]:
    """Give the places in a text where days stand with their month's name that are somebody's birthday.

    Args:
        tokens: the text.
        known: the birthdays; a day of another year is none.
        pack: the language.
    """
    for place, word in enumerate(tokens.words):
        if word not in pack.language.months:
            continue
        days = (date_at(tokens, first, pack) for first in range(max(0, place - _REACH), place + 1))
        day = next((each for each in days if each is not None and each.first <= place < each.stop), None)
        if day is not None:
            month, numbers = _parts(tokens.words[day.first : day.stop], pack)
            years = {year for year, *born in known if born == [month, *numbers[:1]]}
            if years and (len(numbers) == 1 or numbers[-1] % 100 in years):
                yield day.first, day.stop


def _parts(said: Sequence[str], pack: Pack) -> tuple[int, list[int]]:
    """Return the month that is named, or 0, and the numbers beside it: a year that is said in two is one."""
    month, numbers, place = 0, [], 0
    while place < len(said):
        word, stop = said[place], place + 1
        if word in pack.language.months and word[:3] in _MONTHS:
            month = _MONTHS.index(word[:3]) + 1
        elif (figures := _FIGURES.fullmatch(word)) is not None:
            numbers.append(int(figures[1]))
        elif word in _TENS and said[stop : stop + 1] and said[stop] in _ORDINALS:
            numbers.append(_TENS[word] + _ORDINALS[said[stop]])
            stop += 1
        elif word in _ORDINALS:
            numbers.append(_ORDINALS[word])
        elif (group := group_at(said, place)) is not None:
            numbers.append(int(group[0]))
            stop = group[1]
        elif word == "thousand" and numbers:
            numbers[-1] *= _THOUSANDS
        elif word not in SAID_NOUGHTS and word in pack.language.digits and word not in ("to", "for"):
            numbers.append(int(pack.language.digits[word]))
        place = stop
    # "Nineteen seventy nine", "twenty oh six", "two thousand and four".
    if len(numbers) + bool(month) > _PARTS:
        numbers[-2:] = [numbers[-1]]
    return month, numbers
