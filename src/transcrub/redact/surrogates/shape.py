"""Surrogates of values that have no range reserved for them: zeros and a count for digits, x for letters.

"8821" becomes "0001", "AB-12345" becomes "XX-00001", "hunter" becomes "xxxxxx". The count is kept small, three digits
shorter than the value, so that hardly a true value looks like a stand-in: that one would be left where it is. Signs
within a value that no stand-in could be known by ("LPA:1$abc") become a dash.
"""

import re
from collections.abc import Iterator

from transcrub.redact.words import is_written

_COUNTING = "xabcdefghijklmnopqrstuvwyz"
_COUNTED_LETTERS = 2
_COUNTED_DIGITS = 4
_UNCOUNTED = 3

_PARTS = " ./_-"
_STRANGE = re.compile(r"(?<=[^\W_])(?:[^\w\n]|_)+(?=[^\W_])")

# Digits are zeros but for the count at their end, letters are x, whatever parts them.
# A wallet has some sixty of them in a row.
_ZEROS = rf"(?:[0x]{{1,64}}[{_PARTS}]){{0,64}}[0x]{{0,64}}"
_LETTERS = rf"x{{0,24}}(?:[{_PARTS}]x{{1,24}}){{0,64}}"
_COUNTED = rf"(?=(?:[0x][{_PARTS}]?){{3}}){_ZEROS}\d(?:x{{0,24}}(?:[{_PARTS}]x{{0,24}})?\d){{0,3}}{_LETTERS}"
# Of three digits or less the last is a one.
_ONE = rf"(?=(?:[01x][{_PARTS}]?){{4}})(?=[01{_PARTS}]{{0,192}}x){_ZEROS}1{_LETTERS}"
_LETTERED = rf"(?=(?:x[{_PARTS}]?){{3}})x{{1,24}}(?:[{_PARTS}]x{{1,24}}){{0,32}}[a-z]{{0,2}}(?:[{_PARTS}][a-z])?"
_SHORT = r"x{3,}[a-z]{0,2}|xx|0{3,}\d{1,4}|0{1,2}/0\d"

FORM = rf"(?<![^\W_])(?:{_COUNTED}|{_ONE}|{_LETTERED}|{_SHORT})(?![^\W_])"
"""What `stand_in` makes of a word or a number: a detector must not take it for another kind of value."""


def stand_in(value: str, number: int) -> str:
    """Return the value's shape with a number counted into it, as far as it has room.

    Args:
        value: what is replaced; it has a letter or a digit.
        number: 1 for the first of its entity.
    """
    value = _STRANGE.sub(_parted, value)
    digits = sum(character.isdecimal() for character in value)
    letters = sum(is_written(character) and not character.isdecimal() for character in value)
    room = 10 ** min(digits - _UNCOUNTED, _COUNTED_DIGITS) - 1 if digits > _UNCOUNTED else 1
    counted = iter(str(1 + (number - 1) % room).zfill(digits) if digits else "")
    tail = "" if digits else _in_letters(number - 1, min(_COUNTED_LETTERS, letters - _UNCOUNTED))
    spelled = iter("x" * (letters - len(tail)) + tail)
    return "".join(_character(each, counted, spelled) for each in value)


def owns(value: str) -> bool:
    """Say whether a value is a stand-in of its own shape: the operator would not change it."""
    digits = "".join(filter(str.isdecimal, value))
    number = int(digits[-_COUNTED_DIGITS:]) if digits else _of_letters(value)
    return number > 0 and stand_in(value, number) == value


def _parted(signs: re.Match[str]) -> str:
    return signs[0] if signs[0] in tuple(_PARTS) else "-"


def _character(original: str, counted: Iterator[str], spelled: Iterator[str]) -> str:
    if original.isdecimal():
        return next(counted)
    if not is_written(original):
        return original
    letter = next(spelled)
    return letter.upper() if original.isupper() else letter


def _in_letters(number: int, length: int) -> str:
    letters = []
    for _ in range(length):
        number, digit = divmod(number, len(_COUNTING))
        letters.append(_COUNTING[digit])
    return "".join(reversed(letters))


def _of_letters(value: str) -> int:
    letters = [character.lower() for character in value if is_written(character)]
    number = 0
    for letter in letters[_UNCOUNTED:][-_COUNTED_LETTERS:]:
        if letter not in _COUNTING:
            return 0
        number = number * len(_COUNTING) + _COUNTING.index(letter)
    return number + 1 if letters else 0
