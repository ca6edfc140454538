"""The operator `mask`: stars for letters and digits; of a long number the last four stay, as on a receipt."""

import re

_LAST_FOUR_OF = frozenset({"ACCOUNT_NUMBER", "CREDIT_CARD", "IBAN_CODE", "PHONE_NUMBER", "US_SSN"})
_SHORTEST = 9  # of a shorter number four digits would be too large a part
_SHOWN = 4
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def mask(value: str, entity: str) -> str:
    """Return the value with its letters and digits starred and its separators kept.

    The last four stay of card, account, phone and social security numbers that have nine characters or more. Of an
    e-mail address the domain stays; four stars stand before it, however long the name was.
    """
    if entity == "EMAIL_ADDRESS" and "@" in value:
        return f"****@{value.rpartition('@')[2]}"
    hidden = len(_LETTER_OR_DIGIT.findall(value))
    if entity in _LAST_FOUR_OF and hidden >= _SHORTEST:
        hidden -= _SHOWN
    return _LETTER_OR_DIGIT.sub("*", value, count=hidden) if hidden else "****"
