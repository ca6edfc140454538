"""Surrogates: values of the same shape that belong to nobody, out of ranges kept for that, by entity."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

import re2

from transcrub.redact.spans import Span, merged
from transcrub.redact.surrogates import contacts, dates, names, numbers, phones, shape
from transcrub.redact.surrogates.whole import is_whole
from transcrub.redact.words import is_written, name_words

Maker: TypeAlias = Callable[[str, int], str | None]
"""Takes a value and an index, gives a surrogate, or None where the value has not the shape that it works on."""

PERSON = "PERSON"
_NOTHING_TO_SHAPE = "[REDACTED]"
_COUNTED = ("0", "x", "X")
"""What a stand-in by its shape begins with, or ends in."""

_MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "CREDIT_CARD": numbers.credit_card,
        "DATE_OF_BIRTH": dates.date_of_birth,
        "EMAIL_ADDRESS": contacts.email,
        "IBAN_CODE": numbers.iban,
        "IP_ADDRESS": numbers.ip_address,
        "LOCATION": lambda value, index: names.person(value, ("", *name_words(value)), index),
        "MAC_ADDRESS": numbers.mac_address,
        "PHONE_NUMBER": phones.phone,
        "STREET_ADDRESS": contacts.street_address,
        "URL": contacts.url,
        "USERNAME": names.username,
        "US_ITIN": numbers.us_ssn,
        "US_SSN": numbers.us_ssn,
    }
)
# Each form behind a part of it that RE2 finds at once: most texts hold no surrogate at all.
_COINED_FORMS = (
    (r"\d [a-z]+ street", contacts.ADDRESS_FORM),
    (r"@example\.com", contacts.EMAIL_FORM),
    (r"www\.example\.com/", contacts.URL_FORM),
    (names.HEADS, names.FORM),
)
_NUMBER_FORMS = (
    (phones.GATE, phones.FORM),
    ("1900", dates.FORM),
    (r"(?:0[ ./-]?){8}", numbers.CARD_FORM),
    (r"[a-z]{2}0[ ./-]?[01]", numbers.IBAN_FORM),
    (r"192\.0\.2\.|2001:db8::", numbers.IP_FORM),
    (numbers.MAC_GATE, numbers.MAC_FORM),
    (r"(?:0[ ./-]?){3}\d[ ./-]?\d", numbers.SSN_FORM),
    (r"0[ ./_-]?0[ ./_-]?0|x[ ./_-]?x|[01]x|x[ ./_-]?[01]|0/0", shape.FORM),
)
_FORMS = _COINED_FORMS + _NUMBER_FORMS


@cache
def _gate() -> re2.Set:
    gate = re2.Set.SearchSet()
    for pattern, _ in _FORMS:
        gate.Add(f"(?i){pattern}")
    gate.Compile()
    return gate


@cache
def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form, re.IGNORECASE)


def surrogate(value: str, entity: str, words: tuple[str, ...], number: int, index: int) -> str:
    """Return a value's surrogate.

    Args:
        value: what is replaced.
        entity: what it is.
        words: of the person's fullest name, where it is one.
        number: of its identity within the conversation.
        index: where in its range the surrogate is taken from.
    """
    if not any(map(is_written, value)):
        return _NOTHING_TO_SHAPE
    if entity == PERSON:
        return names.person(value, words, index)
    made = _of_range(value, entity, index)
    if made is not None:
        return made
    counted = shape.stand_in(value, number)
    # A count that stands alone in the last line of several may be no stand-in by itself; that of the first value is.
    return counted if _is_known(counted) else shape.stand_in(value, 1)


def surrogates_in(text: str) -> Iterator[Span]:
    """Give the spans in a text that look like surrogates, by the ranges that they are from."""
    for index in _told(text):
        yield from _spans(index, text)


def whole_surrogates_in(text: str) -> Iterator[Span]:
    """Give those of them that can only be surrogates: no number that is a part of a longer one."""
    told = _told(text)
    for index in told:
        if index < len(_COINED_FORMS):
            yield from _spans(index, text)
    numbers_told = merged(span for index in told if index >= len(_COINED_FORMS) for span in _spans(index, text))
    yield from (span for span in numbers_told if is_whole(text, span))


def is_surrogate(value: str, entity: str) -> bool:
    """Say whether a value is a surrogate as a whole: of a reserved range, or a stand-in by its shape."""
    if _is_known(value):
        return True
    if entity == PERSON or not any(map(is_written, value)):
        return False
    # "001" and "1XX" stand in for a code and a plate, and may be taken for a house's number where they stand.
    counted = value[0] in _COUNTED or value[-1] in _COUNTED[1:]
    return (counted or _of_range(value, entity, 0) is None) and shape.owns(value)


def _of_range(value: str, entity: str, index: int) -> str | None:
    """Return a value's surrogate from its entity's range, where it has one and what is made is known again."""
    maker = _MAKERS.get(entity)
    made = maker(value, index) if maker is not None else None
    return made if made is not None and _is_known(made) else None


def _is_known(made: str) -> bool:
    rest = list(made)
    for start, end in whole_surrogates_in(made):
        rest[start:end] = " " * (end - start)
    return rest != list(made) and not any(map(is_written, rest))


def _told(text: str) -> list[int]:
    """Return which forms a text may have surrogates of."""
    return _gate().Match(text.encode("utf-8", "replace")) or []


def _spans(index: int, text: str) -> Iterator[Span]:
    return (match.span() for match in _compiled(_FORMS[index][1]).finditer(text))
