"""The words by which English says numbers, with what they say."""

from collections.abc import Mapping
from types import MappingProxyType

from transcrub.detect.lexicon.alphabet import NOUGHTS


def _told(text: str) -> Mapping[str, str]:
    return MappingProxyType(dict(pair.split("=") for pair in text.split()))


ONES = _told("one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9")
TEENS = _told("""
    ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
""")
TENS = _told("twenty=2 thirty=3 forty=4 fourty=4 fifty=5 sixty=6 seventy=7 eighty=8 ninety=9")
SAID_NOUGHTS = NOUGHTS | {"zero"}
"""How a nought is said."""
