"""Dates of birth of people who are not alive: the year 1900, in the form of the value.

Dates are not shifted: a shifted date could not be told from a true one when a text is redacted again, and one date that
is known would give all others away.
"""

import re

from transcrub.redact.surrogates.case import like

_YEAR = "1900"
_MONTHS = 12
# A day or a month has so many digits.
_SHORT = 2
_COMPACT_LENGTHS = frozenset({6, 8})
_RUN = re.compile(r"\d+")
_NUMERIC = re.compile(r"(?P<first>\d{1,4})(?P<between>[-/. ]{1,3})(?P<second>\d{1,2})(?P=between)(?P<third>\d{1,4})")
FORM = (
    r"(?<!\d)(?:"
    r"0?(?P<day>[1-9]|1[0-2])(?P<then>[-/. ]{1,3})0?(?P=day)(?P=then)1900"
    r"|1900(?P<first>[-/. ]{1,3})0?(?P<month>[1-9]|1[0-2])(?P=first)0?(?P=month)"
    r"|(?P<compact>0[1-9]|1[0-2])(?P=compact)1900"
    r"|January (?:[1-9]|1[0-2]), 1900"
    r")(?!\d)"
)
"""Day and month are the same number, so that the order in which they stand does not matter."""


def date_of_birth(value: str, index: int) -> str | None:
    """Return a date of the year 1900 whose day and month are the same number."""
    day = 1 + index % _MONTHS
    numeric = _NUMERIC.fullmatch(value.strip())
    if numeric and min(len(numeric["first"]), len(numeric["third"])) <= _SHORT:
        return _numeric(numeric, str(day))
    digits = _RUN.findall(value)
    if not any(map(str.isalpha, value)) and len(digits) == 1:
        # A year alone, or an age, is too short to say 1900 and a day.
        return f"{day:02}{day:02}{_YEAR}" if len(digits[0]) in _COMPACT_LENGTHS else None
    return like(value, f"January {day}, {_YEAR}")


def _numeric(match: re.Match[str], day: str) -> str:
    year = "first" if len(match["first"]) > _SHORT else "third"
    parts = [_YEAR if name == year else day.zfill(len(match[name])) for name in ("first", "second", "third")]
    return match["between"].join(parts)
