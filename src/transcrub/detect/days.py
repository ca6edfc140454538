"""Days as people write them: the same day is told in many ways ("8/9/2023", "August 9, 2023")."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

Day: TypeAlias = tuple[int, int, int]
"""Year of the century, month, day."""
Birthday: TypeAlias = tuple[int, int]
"""Month and day."""

YEAR_OR_TIME = re.compile(r"(?:19|20)\d\d|[01]\d(?:00|15|30|45)|2[0-3](?:00|15|30|45)")
"""Four digits that may be a year or an hour, and the end of no number."""
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
"""The days of a week, in English."""
FEASTS = (
    r"(?:all (?:saints|souls)(?: day)?|anzac day|australia day|bastille day|bonfire night|boxing day|canada day"
    r"|(?:christmas|xmas)(?: day| eve)?|flag day"
    r"|groundhog day|guy fawkes(?: night)?|halloween|hallowe'en|juneteenth|leap day|(?:4th|fourth) of july"
    r"|new year(?:['’]?s)?(?: day| eve)?|st\.? (?:andrew|david|george|patrick)['’]?s(?: day)?"
    r"|valentine['’]?s?(?: day)?)"
)
"""Days of the year that have a name and no figure, as a pattern."""
_FIXED_FEASTS: Mapping[str, "Birthday"] = MappingProxyType(
    {
        "new year's day": (1, 1), "groundhog day": (2, 2), "valentine's day": (2, 14), "leap day": (2, 29),
        "st david's day": (3, 1), "st patrick's day": (3, 17), "st george's day": (4, 23), "flag day": (6, 14),
        "australia day": (1, 26), "anzac day": (4, 25), "juneteenth": (6, 19), "canada day": (7, 1),
        "4th of july": (7, 4), "fourth of july": (7, 4), "bastille day": (7, 14),
        "halloween": (10, 31), "all saints": (11, 1), "all souls": (11, 2), "bonfire night": (11, 5),
        "guy fawkes": (11, 5), "st andrew's day": (11, 30), "christmas eve": (12, 24), "christmas day": (12, 25),
        "boxing day": (12, 26), "new year's eve": (12, 31),
    }
)  # fmt: skip


def fixed_feast(told: str) -> "Birthday | None":
    """Return the month and day of a feast, in whichever way it is written: "Xmas", "valentine’s day"."""
    return _BY_KEY.get(_key(told))


def _key(told: str) -> str:
    """Return the words of a feast without their signs, their last "s", and the word for a day."""
    said = re.sub(r"['’.,]", "", told.lower()).replace("xmas", "christmas").split()
    return " ".join(word.rstrip("s") for word in said if word not in ("day", "night", "the"))


_BY_KEY: Mapping[str, "Birthday"] = MappingProxyType({_key(feast): day for feast, day in _FIXED_FEASTS.items()})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)?\d\d"
MONTH_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
"""A pattern of the months in English, whole or as they are shortened."""
_BIRTHDAY = re.compile(
    rf"(?<![\w/.-])(?:(?P<first>{MONTH_NAME}) (?:the )?(?P<after>{_NUMBER})"
    rf"|(?P<before>{_NUMBER})(?: of)? (?P<second>{MONTH_NAME})"
    r"|(?P<a>\d\d?)[/-](?P<b>\d\d?)(?!\.\d)|(?P<c>\d\d?)\.(?P<d>\d\d?)\.(?!\d))(?![\w/-])",
    re.IGNORECASE | re.ASCII,
)
# The months of the other languages, in the cases and short forms in which they stand in a day.
_ABROAD = {
    "es": "ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? mayo? jun(?:io)? jul(?:io)? ago(?:sto)?"
    " set(?:iembre)?|sep(?:t|tiembre)? oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?",
    "fr": "janv(?:ier)? f[ée]v(?:r|rier)? mars avr(?:il)? mai juin juil(?:let)? ao[uû]t sept(?:embre)? oct(?:obre)?"
    " nov(?:embre)? d[ée]c(?:embre)?",
    "de": "j[aä]n(?:uar|ner)? feb(?:ruar|er)? m[äa]r(?:z)?|maerz apr(?:il)? mai jun[io]?|juni jul[io]?|juli aug(?:ust)?"
    " sept?(?:ember)? okt(?:ober)? nov(?:ember)? dez(?:ember)?",
    "pt": "jan(?:eiro)? fev(?:ereiro)? mar(?:ço|co)? abr(?:il)? maio? jun(?:ho)? jul(?:ho)? ago(?:sto)? set(?:embro)?"
    " out(?:ubro)? nov(?:embro)? dez(?:embro)?",
    "it": "genn?(?:aio)? febb?(?:raio)? mar(?:zo)? apr(?:ile)? magg?(?:io)? giu(?:gno)? lug(?:lio)? ago(?:sto)?"
    " sett?(?:embre)? ott(?:obre)? nov(?:embre)? dic(?:embre)?",
    "nl": "jan(?:uari)? feb(?:ruari)? mrt|maart apr(?:il)? mei juni? juli? aug(?:ustus)? sept?(?:ember)? okt(?:ober)?"
    " nov(?:ember)? dec(?:ember)?",
    "pl": "stycze[nń]|stycznia lut(?:y|ego) mar(?:zec|ca) kwiecie[nń]|kwietnia maja? czerw(?:iec|ca) lip(?:iec|ca)"
    " sierpie[nń]|sierpnia wrzesie[nń]|wrze[sś]nia pa[zź]dziernika? listopada? grudzie[nń]|grudnia",
}
_IN_YEAR, _IN_MONTH = range(1, 13), range(1, 32)
_DAY = re.compile(
    rf"(?<![\w/.-])(?:(?P<first>{_MONTH}) ?(?P<after>{_NUMBER}),? {{0,2}}(?P<year1>{_YEAR})"
    rf"|(?P<before>{_NUMBER})(?: of)? ?[/.-]?(?P<second>{_MONTH})[,/.-]? ?(?P<year2>{_YEAR})"
    rf"|(?P<a>\d{{1,2}})(?P<sign>[/.-])(?P<b>\d{{1,2}})(?P=sign)(?P<year3>{_YEAR})"
    r"|(?P<year4>(?:19|20)\d\d)[/.-](?P<month>\d{1,2})[/.-](?P<day>\d{1,2}))(?![\w/-])",
    re.IGNORECASE | re.ASCII,
)


def days_in(text: str, code: str = "en") -> Iterator[tuple[int, int, frozenset[Day]]]:
    """Give the days that stand in a text: start, end, and what each may mean.

    Args:
        text: where they stand.
        code: the language in which months are told, beside English.
    """
    for match in _DAY.finditer(text):
        days = frozenset(_meant(match))
        if days:
            yield *match.span(), days
    for match in _days_of(code).finditer(text) if code in _ABROAD else ():
        month = next(at for at in _IN_YEAR if match[f"m{at}"])
        if int(match["day"]) in _IN_MONTH:
            yield *match.span(), frozenset({(int(match["year"]) % 100, month, int(match["day"]))})


@cache
def _days_of(code: str) -> re.Pattern[str]:
    """Return what days of a language look like in words: "23 de agosto del 91", "2. Mai 1951", "7 maja 2015 r."."""
    months = "|".join(f"(?P<m{at}>{told})" for at, told in enumerate(_ABROAD[code].split(), start=1))
    joins = r"(?:,? (?:de |del |del año |do ano de |van |von |di |roku )?|[/.-])'?"
    return re.compile(
        rf"(?<![\w/.-])(?P<day>\d{{1,2}})(?:er|º|°|ème|e|\.)?(?: (?:de |di )?|[/.-])(?:{months})\.?(?!\w){joins}"
        r"(?P<year>(?:19|20)?\d\d)(?: ?r\.(?!\w)| roku)?(?![\w/-])",
        re.IGNORECASE,
    )


def birthdays_abroad(text: str, code: str) -> Iterator[tuple[int, int, tuple[Birthday, ...]]]:
    """Give the days of any year that stand in words of a language: start, end, and what each means ("9 juin")."""
    for match in _birthdays_of(code).finditer(text) if code in _ABROAD else ():
        if int(match["day"]) in _IN_MONTH:
            yield *match.span(), ((next(at for at in _IN_YEAR if match[f"m{at}"]), int(match["day"])),)


@cache
def _birthdays_of(code: str) -> re.Pattern[str]:
    months = "|".join(f"(?P<m{at}>{told})" for at, told in enumerate(_ABROAD[code].split(), start=1))
    return re.compile(
        rf"(?<![\w/.-])(?P<day>\d{{1,2}})(?:er|º|°|ème|e|\.)? (?:de |di )?(?:{months})\b"
        r"(?:,? (?:de |del |do |di |van )?(?:19|20)\d\d)?(?![\w/-])",
        re.IGNORECASE,
    )


def birthdays_in(text: str) -> Iterator[tuple[int, int, tuple[Birthday, ...]]]:
    """Give the days of any year that stand in a text: start, end, and what each may mean ("March 11th", "3/11")."""
    for match in _BIRTHDAY.finditer(text):
        named, number = match["first"] or match["second"], match["after"] or match["before"]
        if named is None:
            first, second = int(match["a"] or match["c"]), int(match["b"] or match["d"])
            yield (
                *match.span(),
                tuple(
                    (month, day)
                    for month, day in ((first, second), (second, first))
                    if month in _IN_YEAR and day in _IN_MONTH
                ),
            )
        # "It may 4 times fail".
        elif match["first"] != "may" or not number.isdecimal():
            yield *match.span(), ((_MONTHS.index(named[:3].lower()) + 1, _leading(number)),)


def _meant(match: re.Match[str]) -> Iterator[Day]:
    part = match.groupdict()
    year = next(int(part[each]) % 100 for each in ("year1", "year2", "year3", "year4") if part[each])
    named = part["first"] or part["second"]
    if named:
        numbers = [(_MONTHS.index(named[:3].lower()) + 1, _leading(part["after"] or part["before"]))]
    elif part["a"]:
        both = int(part["a"]), int(part["b"])
        numbers = [both, both[::-1]]
    else:
        numbers = [(int(part["month"]), int(part["day"]))]
    yield from ((year, month, day) for month, day in numbers if month in _IN_YEAR and day in _IN_MONTH)


def _leading(number: str) -> int:
    return int("".join(filter(str.isdecimal, number)))
