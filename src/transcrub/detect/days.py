"""Days as people write them: the same day is told in many ways ("8/9/2023", "August 9, 2023")."""

import re
from collections.abc import Iterator
from typing import TypeAlias

Day: TypeAlias = tuple[int, int, int]
"""Year of the century, month, day."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)?\d\d"
_FULL_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_BIRTHDAY = re.compile(
    rf"(?<![\w/.-])(?:(?P<first>{_FULL_MONTH}) (?P<after>{_NUMBER})"
    rf"|(?P<before>{_NUMBER})(?: of)? (?P<second>{_FULL_MONTH}))(?![\w/-])",
    re.IGNORECASE | re.ASCII,
)
_IN_YEAR, _IN_MONTH = range(1, 13), range(1, 32)
_DAY = re.compile(
    rf"(?<![\w/.-])(?:(?P<first>{_MONTH}) ?(?P<after>{_NUMBER}),? {{0,2}}(?P<year1>{_YEAR})"
    rf"|(?P<before>{_NUMBER})(?: of)? ?[/.-]?(?P<second>{_MONTH})[,/.-]? ?(?P<year2>{_YEAR})"
    rf"|(?P<a>\d{{1,2}})(?P<sign>[/.-])(?P<b>\d{{1,2}})(?P=sign)(?P<year3>{_YEAR})"
    r"|(?P<year4>(?:19|20)\d\d)[/.-](?P<month>\d{1,2})[/.-](?P<day>\d{1,2}))(?![\w/-])",
    re.IGNORECASE | re.ASCII,
)


def days_in(text: str) -> Iterator[tuple[int, int, frozenset[Day]]]:
    """Give the days that stand in a text in English: start, end, and what each may mean."""
    for match in _DAY.finditer(text):
        days = frozenset(_meant(match))
        if days:
            yield *match.span(), days


def birthdays_in(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Give the days of any year that stand in a text in words: start, end, month and day ("March 11th")."""
    for match in _BIRTHDAY.finditer(text):
        named, number = match["first"] or match["second"], match["after"] or match["before"]
        # "It may 4 times fail".
        if named != "may" or not number.isdecimal():
            yield *match.span(), (_MONTHS.index(named[:3].lower()) + 1, _leading(number))


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
