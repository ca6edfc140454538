"""What may be a value: runs of tokens that hold a digit, without the signs around them and what merely counts."""

import re
from functools import lru_cache

from transcrub.detect.dialogue.tokens import KEPT
from transcrub.detect.edges import trimmed
from transcrub.detect.lexicon.language import words
from transcrub.detect.weigher.forms import digits_of

_TOKEN = re.compile(r"\S+")
_DIGIT = re.compile(r"\d")
_PART = re.compile(r"[^,;()\[\]{}<>*!?\"“”|=]+")
# What two numbers belong together over: "4417 0093", "30 - 71".
_JOINT = re.compile(r"[^\S\n]|[^\S\n]?[-–‑][^\S\n]?")
_LONGEST = 60
_MOST = 40
"""A text with more numbers is a table, and no talk."""

_SUM = re.compile(r"(?:[$€£¥].{0,3}|\b(?:R|EUR|GBP|USD|Rs\.?))$")
_MEASURE = re.compile(
    r"[\d.,:/]+[ -]?(?:%|[ap]\.?m\b"
    r"|(?:cm|ft|g|[gkmt]b|hour|hz|inche?|kg|km|kw|l|lb|m|mah|mcg|mg|min|ml|mm|mp|oz|piece|wh?)s?\b)",
    re.IGNORECASE,
)
_TIME, _VERSION = re.compile(r"\d{1,2}:\d\d(?::\d\d)?"), re.compile(r"v?\d{1,2}(?:\.\d{1,5}){2,3}", re.IGNORECASE)
_DAY_OF_NOW = re.compile(r"20[12]\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]20[12]\d")
# "001", as in "item 001" and where a number was replaced, as "1XX" and "XX-00012" are.
_COUNT = re.compile(
    r"(?:[0x][ ./_-]?)*1(?:[ ./_-]?x)*|(?:[0x][ ./_-]?){3,}(?:\d[ ./_-]?){0,4}(?:x[ ./_-]?)*", re.IGNORECASE
)
# "****-04": the rest of what was replaced.
_REST_BEHIND, _REST_BEFORE = re.compile(r"[*\]][-./]$"), re.compile(r"[-./][*\[]")
_AT, _HOUR = re.compile(r"\b(?:at|till|until) $", re.IGNORECASE), re.compile(r"[012]\d[0-5]\d")
# "4416 points", and not "4416 is", "4416 thanks".
_COUNTED = re.compile(
    r"[\d .,]+ (?:people"
    r"|(?!(?:as|cheers|does|ends|ha[sd]|is|its|plus|says|so|thanks|thats|this|thus|vs|was|works|yes)\b)[a-z]{3,}s)\b"
)
NUMBERED = words("""
    aisle batch bay build catalogue chapter coupon desk discount error firmware flight flights item model
    order page parcel part platform promo room row seat serial shift size sku step stop style table terminal ticket
    tracking version voucher window
""")
"""What has a number by which nobody is known."""
_THING_BEFORE = re.compile(
    r"([a-z]+)(?: (?:id|no\.?|nr|number|code))?(?:['’]s| is| ends| ending| says| said)?[\s#:.*]*$", re.IGNORECASE
)
_LED = 40
_WHOLE, _BEGINNING = (_COUNT, _TIME, _VERSION, _DAY_OF_NOW), (_MEASURE, _COUNTED)
# A small number among many words is one of many things.
_SMALL, _TALK = 2, 120


@lru_cache(maxsize=KEPT)
def candidates(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text holds what may be a value, first and one past the last; nothing where it is a table."""
    found: list[tuple[int, int]] = []
    if not _DIGIT.search(text):
        return ()
    for token in _TOKEN.finditer(text):
        if not _DIGIT.search(token[0]):
            continue
        for part in _PART.finditer(text, *token.span()):
            start, end = trimmed(text, *part.span())
            if not _DIGIT.search(text, start, end):
                continue
            if found and _JOINT.fullmatch(text, found[-1][1], start):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
            if len(found) > _MOST:
                return ()
    return tuple((start, end) for start, end in found if end - start <= _LONGEST)


def merely_counts(text: str, start: int, end: int) -> bool:
    """Say whether a candidate is a sum, a measure, a time, a version, a day of now, the number of a thing, or the rest
    of what was replaced.
    """
    small = end - start == 1 or (end - start <= _SMALL and len(text) > _TALK)
    # Noughts alone are nobody's number, but what stands for one.
    if small or not digits_of(text[start:end]).strip("0"):
        return True
    if any(each.fullmatch(text, start, end) for each in _WHOLE) or any(each.match(text, start) for each in _BEGINNING):
        return True
    before = text[max(0, start - _LED) : start]
    if _REST_BEHIND.search(before) or _REST_BEFORE.match(text, end) or _SUM.search(before):
        return True
    thing = _THING_BEFORE.search(before)
    if thing is not None and thing[1].lower() in NUMBERED:
        return True
    return _AT.search(before) is not None and _HOUR.fullmatch(text, start, end) is not None
