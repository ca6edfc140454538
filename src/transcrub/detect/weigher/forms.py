"""What a number looks like: its shape, and whether its digits may be a year or a day."""

import re

_DIGIT, _LETTER, _REPEATED = re.compile(r"\d"), re.compile(r"[^\W\d_]"), re.compile(r"(.)\1+")
_SQUEEZED = 8
_YEAR, _SHORT_DAY, _DAY_WITHOUT_NOUGHT, _DAY = 4, 6, 7, 8
# Years in which people write, and those in which they were born.
_NOW, _SHORT_NOW, _CENTURIES = frozenset({"201", "202"}), frozenset("12"), frozenset({"19", "20"})


def digits_of(value: str) -> str:
    """Return the digits of a value, without all else."""
    return "".join(filter(str.isdigit, value))


def shape(value: str) -> str:
    """Return a value with a 9 for every digit and an a for every letter: "PX-441" is "aa-999"."""
    return _LETTER.sub("a", _DIGIT.sub("9", value))


def squeezed(value: str) -> str:
    """Return the beginning of the shape, what is repeated once: "PX-441" is "a-9"."""
    return _REPEATED.sub(r"\1", shape(value))[:_SQUEEZED]


def form(digits: str) -> str:
    """Return what digits look like: a year of now (`y`) or of a birth (`b`), a day of now (`Y`) or of a birth (`B`),
    a round sum (`r`), or nothing.
    """
    if len(digits) == _YEAR and digits[:2] in _CENTURIES:
        return "y" if digits[:3] in _NOW else "b"
    return _day(digits) or ("r" if digits.endswith("00") else "")


def _day(digits: str) -> str:
    """Return whether digits may be a day of now or of a birth, in any order of its parts."""
    if len(digits) == _DAY_WITHOUT_NOUGHT:
        return "Y" if digits[3:6] in _NOW else ""
    if len(digits) == _SHORT_DAY:
        return _of(digits, "Y" if digits[4] in _SHORT_NOW else "B")
    if len(digits) != _DAY:
        return ""
    for day in (digits, digits[4:] + digits[:4]):
        if day[4:6] in _CENTURIES and (found := _of(day, "Y" if day[4:7] in _NOW else "B")):
            return found
    return ""


def _of(day: str, kind: str) -> str:
    """Return the kind of a day if its first two parts may be a month and a day of it."""
    low, high = sorted((day[:2], day[2:4]))
    return kind if "01" <= low <= "12" and high <= "31" else ""
