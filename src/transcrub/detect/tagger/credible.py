"""Whether what the tagger found can be that at all: a name holds no digits, a day has a month."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from transcrub.detect import vocabulary
from transcrub.detect.lexicon import LANGUAGES, is_brand, is_given, pack
from transcrub.detect.shapes import is_lettered_postal_code
from transcrub.detect.tagger.tokens import TOKEN

NEAR = 24
"""So many characters before a value tell what it is of."""

_TRADE = frozenset(
    word
    for words in (vocabulary.REFERENCES, vocabulary.GOODS, vocabulary.VERSIONS)
    for word in words.replace("_", " ").split()
    if len(word) > 1 and word.isalpha()
)
_OF_TRADE = re.compile(
    rf"\b(?:po|{'|'.join(sorted(_TRADE))})(?:\W{{1,2}}(?:no|number|nr|id|code|ref))?\W{{1,3}}$", re.IGNORECASE
)
_PIECE = re.compile(r"//[\w.-]*$|\w\.$")
_WITHIN_NUMBER = re.compile(r"\d[.,-]$")
_DAY = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])([/. -])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d\d)"
    r"|(?:19|20)\d\d([/. -])\d{1,2}\2\d{1,2}|\d{6}|\d{8}"
)
_FRACTION = re.compile(r"\d/\d\b")
_TECHNICAL = re.compile(r"v?\d+(?:\.\d+)+|0x[0-9a-f]+|\d+(?:x\d+)+|1z[0-9a-z]{16}", re.IGNORECASE)
_LONGEST_ACRONYM = 5


def credible(entity: str, value: str, before: str, *, shouted: bool) -> bool:
    """Say whether a value can be what it was taken for.

    Args:
        entity: what it was taken for.
        value: what was found.
        before: up to `NEAR` characters before it.
        shouted: whether all of the text is in capitals.
    """
    check = _CHECKS.get(entity)
    return _WITHIN_NUMBER.search(before) is None and (check is None or check(value, before, shouted))


def _person(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001 - one signature for all
    del before
    words = [match[0].lower() for match in TOKEN.finditer(value)]
    acronym = len(value) <= _LONGEST_ACRONYM and value.isupper() and not shouted and not is_given(value.lower())
    worded = any(len(word) > 1 and not any(map(str.isdecimal, word)) for word in words)
    return worded and not (acronym or is_brand(words) or not _TRADE.isdisjoint(words))


def _address(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    del before, shouted
    english = pack(LANGUAGES[0])
    words = [match[0].lower() for match in TOKEN.finditer(value) if match[0].isalpha()]
    if any(word in _STREETS or word.endswith(_STREET_ENDINGS) for word in words):
        return True
    named = any(len(word) > 2 and not english.ordinary(word) and word not in _NO_STREET for word in words)  # noqa: PLR2004
    return named and _FRACTION.match(value) is None and _TRADE.isdisjoint(words) and _SEATS.isdisjoint(words)


def _postal_code(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    del shouted
    compact = "".join(filter(str.isalnum, value))
    mixed = not compact.isdecimal() and not compact.isalpha() and " " not in value.strip().replace(" ", "", 1)
    return _OF_TRADE.search(before) is None and (not mixed or is_lettered_postal_code(compact))


def _birth(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    del before, shouted
    words = [match[0].lower() for match in TOKEN.finditer(value)]
    return _DAY.fullmatch(value.strip()) is not None or any(word in _MONTHS for word in words)


def _username(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    # In capitals, amid small letters, it is a flight, a part or an airport.
    if _PIECE.search(before) or _TECHNICAL.fullmatch(value) or (value.isupper() and not shouted):
        return False
    return value.partition(" ")[0].lower() not in _TRADE


def _streets() -> frozenset[str]:
    return frozenset[str]().union(*(pack(code).language.streets for code in LANGUAGES))


_STREETS = _streets()
_STREET_ENDINGS = tuple({ending for code in LANGUAGES for ending in pack(code).language.street_endings})
_NO_STREET = pack(LANGUAGES[0]).language.measures | pack(LANGUAGES[0]).language.units
_SEATS = frozenset({"coach", "desk", "gate", "seat"})
_MONTHS = frozenset[str]().union(*(pack(code).language.months | pack(code).language.tens for code in LANGUAGES))
_CHECKS: Mapping[str, Callable[[str, str, bool], bool]] = MappingProxyType(
    {
        "DATE_OF_BIRTH": _birth,
        "PERSON": _person,
        "POSTAL_CODE": _postal_code,
        "STREET_ADDRESS": _address,
        "USERNAME": _username,
    }
)
