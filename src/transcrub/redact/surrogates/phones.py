"""Telephone numbers that nobody has: of the ranges that regulators keep for fiction, or zeros where none is kept.

The ranges, by country code, as they are dialled behind it:

- 1: 555-0100 to 555-0199 are kept for fiction in the North American Numbering Plan; no area code is 555.
- 33: ARCEP, décision n° 2018-0881, annexe 1, 2.5.12: numbers for audiovisual works.
- 44: Ofcom, "Telephone numbers for use in TV and radio drama programmes".
- 46: PTS, "Telefonnummer för användning i böcker och filmer etc.".
- 49: Bundesnetzagentur, Mitteilung Nr. 148/2021, Amtsblatt 7/2021: "Drama Numbers".
- 61: ACMA, "Phone numbers for use in TV shows, films and creative works".
- 353: ComReg, numbers for drama: (020) 91x xxxx.

In all other countries, and where a country's ranges are longer or shorter than the number, zeros stand behind the
country code. One zero is dialled before a national number and two before an international one (ITU-T E.164), and no
country code begins with 0: no plan gives a number out that begins with two of them, but for those of `_WITH_ZEROS`
(told by libphonenumber's metadata), whose country code goes as well.

Whose plan a number without a country code is of, nobody can say: 555 555 0143 may be a mobile telephone in Turkey and a
house in Mexico City, 555 0143 one in Iceland. So zeros stand for the area, or for all of it.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from transcrub.redact.surrogates.case import laid_over
from transcrub.redact.words import is_written

Range = tuple[str, str]
"""The first number and the last. Digit by digit, none of the first is greater than that of the last."""

_NO_CODE = ""
_RANGES: Mapping[str, tuple[Range, ...]] = MappingProxyType(
    {
        _NO_CODE: (("0005550100", "0005550199"),),
        "1": (("5555550100", "5555550199"),),
        "33": (
            ("199000000", "199009999"),
            ("261910000", "261919999"),
            ("353010000", "353019999"),
            ("465710000", "465719999"),
            ("536490000", "536499999"),
            ("639980000", "639989999"),
        ),
        "353": (("209100000", "209199999"),),
        "44": (
            ("1632960000", "1632960999"),
            ("2079460000", "2079460999"),
            ("3069990000", "3069990999"),
            ("7700900000", "7700900999"),
            ("8081570000", "8081570999"),
            ("9098790000", "9098790999"),
        ),
        "46": (
            ("846500400", "846500499"),
            ("313900600", "313900699"),
            ("406280400", "406280499"),
            ("701740610", "701740699"),
            ("980319200", "980319299"),
        ),
        "49": (
            ("3023125000", "3023125999"),
            ("1713920000", "1713920099"),
            ("2214710000", "2214710999"),
            ("4066969000", "4066969999"),
            ("6990009000", "6990009999"),
            ("8999998000", "8999998999"),
            ("17604069000", "17604069099"),
        ),
        "61": (
            ("255500000", "255509999"),
            ("355500000", "355509999"),
            ("755500000", "755509999"),
            ("855500000", "855509999"),
        ),
    }
)

# Numbers that begin with zeros are given out: freephone, satellites and relief of all countries; Tajikistan.
_WITH_ZEROS = frozenset({"800", "881", "888", "992"})
_COUNTED = 99

_SHORTEST, _LONGEST = 7, 15
_NORTH_AMERICAN = 11

# ITU-T E.164, list of assigned country codes: these have one or two digits, all others three; none begins with 0.
_CODE = r"(?>[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2})"
_BETWEEN = r"[^\w\n]{0,3}"
_TRUNK = rf"(?:{_BETWEEN}\(0\))?"
_EXTENSION = r"[ ,]{0,2}(?:ext(?:ension)?\.?|x|#) ?\d{1,6}(?!\d)"

_ENDING = re.compile(rf"{_EXTENSION}$", re.IGNORECASE)
_HEAD = re.compile(rf"[^\w\n]*(?:\+|00){_BETWEEN}(?P<code>{_CODE}){_TRUNK}{_BETWEEN}")
_TOO_FAR_APART = re.compile(r"[^\w\n]{4}|[\n_]")


def phone(value: str, index: int) -> str | None:
    """Return a telephone number that nobody has, in the grouping of the value and with its country code."""
    extension = _ENDING.search(value)
    main, rest = (value[: extension.start()], extension[0]) if extension else (value, "")
    if _TOO_FAR_APART.search(main) or any(is_written(each) and not each.isdecimal() for each in main):
        return None
    code, start = _head(main)
    own = "".join(filter(str.isdecimal, main[start:]))
    if not _SHORTEST <= len(own) <= _LONGEST:
        return None
    head = _zeroed(main[:start]) if code in _WITH_ZEROS else main[:start]
    return head + laid_over(main[start:], _number(code, own, index)) + _zeroed(rest)


def _head(value: str) -> tuple[str, int]:
    """Return the country code, and where the number behind it begins."""
    match = _HEAD.match(value)
    if match:
        return match["code"], match.end()
    digits = "".join(filter(str.isdecimal, value))
    if len(digits) == _NORTH_AMERICAN and digits.startswith("1"):
        return _NO_CODE, value.index("1") + 1
    return _NO_CODE, 0


def _number(code: str, own: str, index: int) -> str:
    """Return as many digits as a number has behind its country code: where it can be, of its area or kind."""
    fitting = [each for each in _RANGES.get(code, ()) if len(each[0]) == len(own)]
    if not fitting:
        return f"{1 + index % _COUNTED:0{len(own)}}"
    first, last = next((each for each in fitting if each[0][0] == own[0]), fitting[0])
    return f"{int(first) + index % (int(last) - int(first) + 1):0{len(own)}}"


def _zeroed(text: str) -> str:
    return re.sub(r"\d", "0", text)


def _forms() -> Iterator[str]:
    """Give the forms of what `phone` makes: of the ranges behind each country code, and of zeros."""
    for code, ranges in _RANGES.items():
        yield rf"{_behind(code)}(?:{'|'.join(_BETWEEN.join(map(_digit, *each)) for each in ranges)})"
    # A plus begins another number, and so may a sentence.
    gap = r"(?:\.(?! )|[^\w\n+.]){0,3}"
    zeros = rf"(?:0{gap}){{5,20}}\d{gap}\d"
    yield rf"(?<!\d){zeros}"
    yield _behind(rf"(?!{'|'.join(sorted(_WITH_ZEROS))}){_CODE}") + zeros


def _behind(code: str) -> str:
    if code == _NO_CODE:
        return rf"(?<!\d)(?:1{_BETWEEN})?"
    return rf"(?:\+|(?<!\d)00){_BETWEEN}{code}{_TRUNK}{_BETWEEN}"


def _digit(first: str, last: str) -> str:
    return first if first == last else f"[{first}-{last}]"


FORM = rf"(?:{'|'.join(_forms())})(?!\d)(?:{_EXTENSION})?"
"""What `phone` makes, whatever parts its digits."""

GATE = (
    r"5\W{0,3}0\W{0,3}1|0(?:\W{0,3}0){4}"
    rf"|(?:\+|00)\W{{0,3}}(?:{'|'.join(code for code in _RANGES if len(code) > 1)})"
)
"""A part of every such number, for RE2."""
