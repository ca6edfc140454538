"""Finding a value again: anywhere in a text, in any case, as a word of its own. Linear in the text."""

import re
from collections.abc import Iterator
from functools import lru_cache

_FEWEST_DIGITS = 6
_LONGEST_CODE = 40
_LONGEST_ABBREVIATION = 4
_SHORTEST_OWNER = 3
_SHORTEST_HALF = 3
_SHORTEST_MIXED, _FEWEST_OF_EACH = 6, 2


def folded(text: str) -> str:
    """Return a text in lower case, code point for code point, so that offsets stay."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def mentions(value: str, text: str) -> Iterator[tuple[int, int]]:
    """Give the places where a folded value stands in a folded text as a word of its own."""
    start = text.find(value)
    while start >= 0:
        end = start + len(value)
        if not (start and _joins(text[start - 1], value[0])) and not (end < len(text) and _joins(text[end], value[-1])):
            yield start, end
        start = text.find(value, end)


def owned(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Give the places where a folded name owns something, the apostrophe left out: "yusufs old number"."""
    if len(name) >= _SHORTEST_OWNER:
        yield from ((start, end - 1) for start, end in mentions(name + "s", text))


def abbreviated(mention: str, text: str) -> bool:
    """Say whether a mention is a short word in capitals where the text is not ("MIA" for the airport, not for Mia)."""
    return len(mention) <= _LONGEST_ABBREVIATION and mention.isupper() and not is_shouted(text)


@lru_cache(maxsize=16)
def is_shouted(text: str) -> bool:
    """Say whether a text is in capitals throughout; of a long one it is asked again and again."""
    return text.isupper()


@lru_cache(maxsize=16)
def is_titled(text: str) -> bool:
    """Say whether all words of a text have a capital; of a long one it is asked again and again."""
    return text.istitle()


def regrouped(value: str, text: str) -> Iterator[tuple[int, int]]:
    """Give the places where a folded number's digits stand in a folded text in any grouping, where they are enough.

    A code's letters count as well where it is of letters and digits alone.
    """
    signs = _signs(value)
    # As often as not it stands there just as it is: a pattern of its own would cost far more than to see that.
    if signs and _compact(text).count(signs) > text.count(value):
        pattern = r"(?<![^\W_])" + r"[ \-./()]{0,2}".join(signs) + r"(?![^\W_])"
        yield from (match.span() for match in re.finditer(pattern, text))


def mistyped(value: str, text: str) -> Iterator[tuple[int, int]]:
    """Give the places where a folded value stands in a folded text with one sign for another, or two in turn."""
    half = len(value) // 2
    if half < _SHORTEST_HALF:
        return
    # One half of it stands there as it is.
    for part, offset in ((value[:half], 0), (value[half:], half)):
        place = text.find(part)
        while place >= 0:
            start, end = place - offset, place - offset + len(value)
            if start >= 0 and end <= len(text) and is_slip(value, text[start:end]) and _stands_alone(text, start, end):
                yield start, end
            place = text.find(part, place + 1)


def is_slip(value: str, other: str) -> bool:
    """Say whether one sign differs from a like one, or two that stand side by side have changed places."""
    slips = [place for place, (own, told) in enumerate(zip(value, other, strict=True)) if own != told]
    if len(slips) == 1:
        own, told = value[slips[0]], other[slips[0]]
        return (own.isdecimal() and told.isdecimal()) or (own.isalpha() and told.isalpha())
    turned = len(slips) == 2 and slips[1] == slips[0] + 1  # noqa: PLR2004 - side by side
    return turned and value[slips[0]] == other[slips[1]] and value[slips[1]] == other[slips[0]]


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or after.isalnum())


@lru_cache(maxsize=64)
def _signs(value: str) -> str:
    signs = "".join(filter(str.isalnum, value)) if value.isascii() else "".join(filter(str.isdecimal, value))
    digits = sum(map(str.isdecimal, signs))
    mixed = digits >= _FEWEST_OF_EACH and len(signs) - digits >= _FEWEST_OF_EACH and len(signs) >= _SHORTEST_MIXED
    return signs if (digits >= _FEWEST_DIGITS or mixed) and len(signs) <= _LONGEST_CODE else ""


@lru_cache(maxsize=4)
def _compact(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _joins(outside: str, edge: str) -> bool:
    """Say whether a character beside a value makes it part of a longer word."""
    return edge.isalnum() and (outside.isalnum() or outside == "_")
