"""The operator `mask`: stars for letters and digits; of a long number the last four stay, as on a receipt."""

import re
from collections.abc import Iterator

from transcrub.redact.words import is_written

_LAST_FOUR_OF = frozenset({"ACCOUNT_NUMBER", "CREDIT_CARD", "IBAN_CODE", "PHONE_NUMBER", "US_SSN"})
_WITHOUT_SHAPE = frozenset({"PASSWORD", "SECRET", "URL", "USERNAME"})  # their punctuation tells of them
_SHORTEST = 9  # of a shorter number four digits would be too large a part
# Four digits of their own or at the end of many, so that behind the stars they cannot pass for a number's beginning.
_LAST_FOUR = re.compile(r"(?:(?<=\w\w[ ./-])|(?<=\d\d\d))\d{4}$")
_ADDRESS = re.compile(r"\*{4}@[\w.*-]+")
_TAIL = re.compile(r"(?<=\*)[^\w*\n]{0,3}\d{4}(?![^\W_])")
_FEWEST_STARS = _SHORTEST - 4
_WITHIN = 24


def mask(value: str, entity: str) -> str:
    """Return the value with its letters and digits starred and its separators kept.

    The last four stay of card, account, phone and social security numbers that have nine characters or more, where
    they stand together: parted they would read as the beginning of what follows. Of an e-mail address the top-level
    domain stays; the name before the @ is four stars, however long it was. So are passwords, secrets, user names and
    URLs as a whole.
    """
    if entity == "EMAIL_ADDRESS" and "@" in value:
        domain, dot, top_level = value.rpartition("@")[2].rpartition(".")
        kept = top_level if top_level.isalpha() else _starred(top_level)
        return f"****@{_starred(domain)}{dot}{kept}"
    length = sum(map(is_written, value))
    if not length or entity in _WITHOUT_SHAPE:
        return "****"
    shows = entity in _LAST_FOUR_OF and length >= _SHORTEST and _LAST_FOUR.search(value)
    return _starred(value[:-4]) + value[-4:] if shows else _starred(value)


def masked_in(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans in a text that were masked, as far as there is something left to read in them."""
    if "*" not in text:
        return
    for match in _ADDRESS.finditer(text):
        yield match.span()
    for match in _TAIL.finditer(text):
        if text.count("*", max(0, match.start() - _WITHIN), match.start()) >= _FEWEST_STARS:
            yield match.span()


def is_masked(value: str, entity: str) -> bool:
    """Say whether there is nothing left to mask in a value."""
    del entity
    return "*" in value and not any(map(is_written, value))


def _starred(text: str) -> str:
    return "".join("*" if is_written(character) else character for character in text)
