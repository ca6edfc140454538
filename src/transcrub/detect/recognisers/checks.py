"""Checks that several countries share."""

from datetime import date

_WEIGHTS = (7, 3, 1)
_CENTURIES = (1900, 2000)


def has_icao_check_digit(value: str) -> bool:
    """Say whether the last character checks the others (ICAO 9303, part 3, 4.9): weights 7, 3, 1, letters from ten."""
    weighted = sum(int(each, 36) * _WEIGHTS[place % 3] for place, each in enumerate(value[:-1]))
    return value[-1].isdigit() and weighted % 10 == int(value[-1])


def is_year_month_day(digits: str) -> bool:
    """Say whether six digits are a day, as YYMMDD of this century or the last."""
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    return any(_is_day(century + year, month, day) for century in _CENTURIES)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
