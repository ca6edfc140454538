"""Checks that several countries share."""

from datetime import date

_WEIGHTS = (7, 3, 1)
_CENTURIES = (1900, 2000)
_YEARS = "1900", "2049"
# The digit sum of twice each digit, as a table for `bytes.translate`; both kinds of bytes are then numbers.
_DOUBLED = bytes.maketrans(b"0123456789", bytes((0, 2, 4, 6, 8, 1, 3, 5, 7, 9)))
_SINGLE = bytes.maketrans(b"0123456789", bytes(range(10)))


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


def is_no_year(value: str) -> bool:
    """Say whether four digits tell none of the years in which something began, or ends."""
    return not _YEARS[0] <= value <= _YEARS[1]


def passes_luhn(digits: str) -> bool:
    """Say whether the last digit is the check digit of those before it (ISO/IEC 7812-1, annex B)."""
    code = (digits if digits.isascii() else "".join(str(int(each)) for each in digits)).encode("ascii")
    return (sum(code[-1::-2].translate(_SINGLE)) + sum(code[-2::-2].translate(_DOUBLED))) % 10 == 0
