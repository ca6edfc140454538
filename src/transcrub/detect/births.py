"""Days of birth that the other side reads back otherwise than they were told, and what of them is put right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from transcrub.conversation import Conversation, Speaker, TextField
from transcrub.detect.births_spoken import births_spoken, is_spoken_of
from transcrub.detect.births_told import births_told, differs
from transcrub.detect.days import Birthday, Day, birthdays_in, days_in, fixed_feast
from transcrub.detect.dialogue.tokens import tokenise
from transcrub.detect.dialogue.values.spoken import spoken_at
from transcrub.detect.lexicon import Pack, guess_language, pack
from transcrub.detect.lexicon.language import words
from transcrub.finding import Finding, Why

_Turn: TypeAlias = tuple[Speaker, TextField]
_SURE, _SCORE, _PART_SCORE = 0.6, 0.7, 0.6
_FOLLOWED = re.compile(r",? (?P<year>(?:19|20)\d\d)(?!\d)")
_LONGEST_TEXT, _FEW, _MORE = 200, 6, 8
_NEXT, _LONGEST_TALK = 3, 9
_IN_YEAR, _IN_MONTH = range(1, 13), range(1, 32)
_SHORT_RUN, _LONG_RUN = 6, 8
_ALIKE, _YEARS_OFF = 2, 10
_YEAR = re.compile(r"(?<![\w/.-])(?:19[2-9]|20[0-2])\d(?![\w/-]|\.\d)")
# "20", "the 20th. year's right", "44 he turns 80 soon": the day or the year anew.
_PART = re.compile(r"(?<![\w/.,:$€£#-])'?(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)(?![\w/:%-]|[.,]\d)", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:$|[.,;!?\n])")
# Behind it something else may be told.
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n](?= [A-Z])")
_PUTS_RIGHT = words("actually day it's its meant month nah no nope not sorry th the typo wait wrong year")
_GOES_ON = words("he he's hes i i'm im is my not she she's shes sorry was")


class BirthsPass:
    """Finds again the days of birth that were told before, in another form or with another figure."""

    name = "births"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the days that are read back, and the parts of them that are put right."""
        told = [each for each in found if each.entity == "DATE_OF_BIRTH" and each.score >= _SURE]
        talk = [(message.speaker, field) for message in conversation.messages for field in message.fields]
        spoken_of = [is_spoken_of(field.value) for _, field in talk]
        language = pack(guess_language(field.value for _, field in talk))
        by_text: dict[str, list[Finding]] = {}
        for each in found:
            if each.score >= _SURE:
                by_text.setdefault(each.pointer, []).append(each)
        for field, start, end in births_spoken(talk, spoken_of, by_text, language):
            why = Why(base=_SCORE)
            told.append(Finding(field.pointer, start, end, "DATE_OF_BIRTH", _SCORE, "births.spoken", why))
            yield told[-1]
        # Where nobody told a day, its year may be spoken of.
        if not told and not any(spoken_of):
            return
        number = {field.pointer: at for at, (_, field) in enumerate(talk)}
        known: dict[str, list[Finding]] = {}
        for birth in told:
            known.setdefault(birth.pointer, []).append(birth)
        for again in self._again(told, talk, number, language):
            known.setdefault(again.pointer, []).append(again)
            yield again
        for field, start, end in births_told(talk, known, language):
            yield Finding(field.pointer, start, end, "DATE_OF_BIRTH", _SCORE, "births.told", Why(base=_SCORE))

    def _again(
        self, told: Sequence[Finding], talk: Sequence[_Turn], number: Mapping[str, int], language: Pack
    ) -> Iterator[Finding]:
        for birth in told:
            if (at := number.get(birth.pointer)) is None:
                continue
            known = _Known(talk[at][1].value[birth.start : birth.end], language)
            why = Why(base=birth.score, source=birth.pointer)
            for field, start, end, score in _again(known, talk[at : at + 1 + _LONGEST_TALK]):
                yield Finding(field.pointer, start, end, "DATE_OF_BIRTH", score, "births.again", why)


def _again(known: "_Known", talk: Sequence[_Turn]) -> Iterator[tuple[TextField, int, int, float]]:
    """Give where a day is read back and put right, as long as it is spoken of; it was told in the first message."""
    last, asked = 0, False
    for number, (speaker, field) in enumerate(talk[1:], start=1):
        if number - last > _NEXT:
            return
        if len(field.value) > _LONGEST_TEXT:
            continue
        if differs(talk[0][0], speaker):
            places, score = [*known.places(field.value)], _SCORE
            asked = bool(places or asked) and "?" in field.value
        else:
            places, score = [*_parts(field.value)] if asked else [], _PART_SCORE
        last = number if places else last
        yield from ((field, start, end, score) for start, end in places)


class _Known:
    """What is known of a day of birth."""

    def __init__(self, told: str, language: Pack) -> None:
        self._code = language.language.code
        written = {day for _, _, days in days_in(told, self._code) for day in days}
        self._days: set[Day] = written or _said(told, language)
        self._birthdays: set[Birthday] = {(month, day) for _, month, day in self._days}
        self._no_year = not self._days and _YEAR.search(told) is None
        if not self._days:
            feast = fixed_feast(told)
            self._birthdays = {day for _, _, days in birthdays_in(told) for day in days} | ({feast} if feast else set())

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Give the places where a text reads the day back."""
        short = len(text.split()) <= _FEW and text.rstrip().endswith("?")
        whole: list[tuple[int, int]] = []
        for start, end, days in days_in(text, self._code):
            if any(map(self._is_like, days)) or (short and not self._birthdays):
                whole.append((start, end))
        yield from whole
        for start, end, birthdays in birthdays_in(text):
            inside = any(first <= start < stop for first, stop in whole)
            if not inside and not self._birthdays.isdisjoint(birthdays) and not self._is_of_other_year(text, end):
                yield start, end
        years = [match.span() for match in _YEAR.finditer(text)] if short and self._no_year and not whole else []
        yield from years[:1]

    def _is_of_other_year(self, text: str, end: int) -> bool:
        """Say whether a day has a year in which nobody was born of whom one speaks: "you retire on 30 August 2031"."""
        match = _FOLLOWED.match(text, end)
        years = {year for year, _, _ in self._days}
        return match is not None and bool(years) and int(match["year"]) % 100 not in years

    def _is_like(self, day: Day) -> bool:
        """Say whether a day is the one that was told, but for one of its figures."""
        if not self._days:
            return day[1:] in self._birthdays
        return any(_may_be(day, known) for known in self._days)


def _may_be(day: Day, known: Day) -> bool:
    """Say whether a day is a known one with a slip: of another year it is, unless it lies far off, as a booking's."""
    alike = sum(a == b for a, b in zip(day, known, strict=True))
    turned = sorted(divmod(day[0], 10)) == sorted(divmod(known[0], 10))
    return alike >= _ALIKE and (day[0] == known[0] or turned or abs(day[0] - known[0]) <= _YEARS_OFF)


def _said(told: str, language: Pack) -> set[Day]:
    """Return what days figures mean that are said or written without a stroke: "oh six oh two eighty seven"."""
    tokens = tokenise(told)
    run = spoken_at(tokens, 0, language) if len(tokens) else None
    text = run.text if run is not None else "".join(filter(str.isalnum, told))
    if not text.isdecimal() or len(text) not in (_SHORT_RUN, _LONG_RUN):
        return set()
    first, second, year = int(text[:2]), int(text[2:4]), int(text[-2:])
    days = {(year, first, second), (year, second, first)}
    return {day for day in days if day[1] in _IN_YEAR and day[2] in _IN_MONTH}


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Give the day or year that puts a birthday right: it stands alone, or beside words that say so."""
    sentence = _SENTENCE.match(text)
    told = tokenise(sentence[0] if sentence is not None else text).words
    matches = list(_PART.finditer(text, 0, sentence.end() if sentence is not None else len(text)))
    if not matches or len(told) > _MORE:
        return
    right = not _PUTS_RIGHT.isdisjoint(told)
    # "30, sorry, 30".
    twice = right and len(matches) > 1 and len({match[0] for match in matches}) == 1
    for match in matches if twice else matches[:1]:
        behind = text[match.end() :].split()[:1]
        ends = _ENDS.match(text, match.end()) is not None
        leads = not match.start() and (ends or not _GOES_ON.isdisjoint(map(str.lower, behind)))
        if twice or leads or (ends and right):
            yield match.span()
