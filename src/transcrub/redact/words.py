"""What values have in common: their words, and when two of them are the same."""

import re
import unicodedata
from collections.abc import Iterator

_TITLES = frozenset({"dr", "miss", "mr", "mrs", "ms", "mx", "prof"})
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)


def is_written(character: str) -> bool:
    """Say whether a character is a letter, a digit, or a mark that belongs to one (Unicode L, N, M)."""
    return character.isalnum() or unicodedata.category(character)[0] in "LMN"


def runs(value: str) -> Iterator[tuple[int, int]]:
    """Give the spans of the words in a value: letters, digits and their marks without a break."""
    start = -1
    for index, character in enumerate(value):
        if is_written(character):
            start = index if start < 0 else start
        elif start >= 0:
            yield start, index
            start = -1
    if start >= 0:
        yield start, len(value)


def fold(value: str) -> str:
    """Return what two spellings of one value have in common: case, blanks and punctuation do not count."""
    plain = unicodedata.normalize("NFKC", value).casefold()
    return "".join(filter(is_written, plain)) or plain


def name_words(value: str) -> tuple[str, ...]:
    """Return the words of a person's name, folded, without titles and the 's of a possessive."""
    plain = unicodedata.normalize("NFKC", _POSSESSIVE.sub("", value)).casefold()
    words = tuple(plain[start:end] for start, end in runs(plain))
    return tuple(word for word in words if word not in _TITLES) or words or (plain,)
