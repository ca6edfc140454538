"""Finding a value again: anywhere in a text, in any case, as a word of its own. Linear in the text."""

import re
from collections.abc import Iterator
from functools import lru_cache

_FEWEST_DIGITS = 7
_LONGEST_ABBREVIATION = 4


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


def abbreviated(mention: str, text: str) -> bool:
    """Say whether a mention is a short word in capitals where the text is not ("MIA" for the airport, not for Mia)."""
    return len(mention) <= _LONGEST_ABBREVIATION and mention.isupper() and not text.isupper()


@lru_cache(maxsize=64)
def digits_pattern(value: str) -> re.Pattern[str] | None:
    """Return a pattern for a number's digits in any grouping, or None where there are too few to be sure."""
    digits = "".join(filter(str.isdecimal, value))
    if len(digits) < _FEWEST_DIGITS:
        return None
    return re.compile(r"(?<!\d)" + r"[ \-./()]{0,2}".join(digits) + r"(?!\d)")


def _joins(outside: str, edge: str) -> bool:
    """Say whether a character beside a value makes it part of a longer word."""
    return edge.isalnum() and (outside.isalnum() or outside == "_")
