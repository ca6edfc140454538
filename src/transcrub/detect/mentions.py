"""Finding a value again: anywhere in a text, in any case, as a word of its own. Linear in the text."""

import re
from collections.abc import Iterator
from functools import lru_cache

FEWEST_DIGITS = 7
_LONGEST_CODE = 40
_LONGEST_ABBREVIATION = 4
_SHORTEST_OWNER = 4
_FEWEST_LETTERS = 3


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


def regrouped(value: str, text: str) -> Iterator[tuple[int, int]]:
    """Give the places where a folded number's digits stand in a folded text in any grouping, where they are enough.

    A code's letters count as well where it is of letters and digits alone.
    """
    signs = _signs(value)
    # As often as not it stands there just as it is: a pattern of its own would cost far more than to see that.
    if signs and _compact(text).count(signs) > text.count(value):
        pattern = r"(?<![^\W_])" + r"[ \-./()]{0,2}".join(signs) + r"(?![^\W_])"
        yield from (match.span() for match in re.finditer(pattern, text))


@lru_cache(maxsize=64)
def _signs(value: str) -> str:
    signs = "".join(filter(str.isalnum, value)) if value.isascii() else "".join(filter(str.isdecimal, value))
    enough = sum(map(str.isdecimal, signs)) >= FEWEST_DIGITS and len(signs) <= _LONGEST_CODE
    return signs if enough else ""


@lru_cache(maxsize=4)
def _compact(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@lru_cache(maxsize=64)
def spelt_pattern(name: str) -> re.Pattern[str] | None:
    """Return a pattern for a folded name that is spelled ("k a t z"), or None for more than a word."""
    if not name.isalpha() or not _FEWEST_LETTERS <= len(name) <= _LONGEST_CODE:
        return None
    return re.compile(r"(?<!\w)" + r"[ .-]{1,3}".join(map(re.escape, name)) + r"(?!\w)")


def _joins(outside: str, edge: str) -> bool:
    """Say whether a character beside a value makes it part of a longer word."""
    return edge.isalnum() and (outside.isalnum() or outside == "_")
