"""What is said instead of a secret that was asked for: thanks, that a code came or failed, what was paid."""

import re
from collections.abc import Sequence

from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon.language import words

# "Im in. lifesaver", "it is showing error 4021", "came, cheers", "handphone 9386 2051".
_INSTEAD = words("""
    arrived came cheers error expired failed fob handphone invalid landline lifesaver mobile received resent showing
    shows texted
""")
_DECIMAL = re.compile(r"\d+[.,]\d\d")
_FORMAT = re.compile(r"[dmy]{6,8}|(?:dd|mm|yy|yyyy)(?:[/.-](?:dd|mm|yy|yyyy)){1,2}")
# "Paid 1000 fine", "loaded RM 10".
_PAID = words("aed eur gbp inr kes ksh ngn paid php rm rs sgd usd")
_LONGEST_SUM = 5


def is_said_instead(said: Sequence[str]) -> bool:
    """Say whether words tell of a code or of money, or how something is written, and are no secret."""
    return any(word in _INSTEAD or _DECIMAL.fullmatch(word) or _FORMAT.fullmatch(word) for word in said)


def is_paid(value: Value, before: str) -> bool:
    """Say whether a number is a sum, as the word before it tells."""
    return before in _PAID and value.shape is Shape.NUMBER and value.digits <= _LONGEST_SUM
