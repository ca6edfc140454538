"""Surrogates: values of the same shape that belong to nobody, out of ranges kept for that, by entity."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

import re2

from transcrub.redact.surrogates import contacts, dates, names, numbers, phones, shape
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
_FORMS = (
    (r"\d [a-z]+ street", contacts.ADDRESS_FORM),
    (r"@example\.com", contacts.EMAIL_FORM),
    (phones.GATE, phones.FORM),
    (r"www\.example\.com/", contacts.URL_FORM),
    ("1900", dates.FORM),
    (names.HEADS, names.FORM),
    (r"(?:0[ .-]?){8}", numbers.CARD_FORM),
    (r"[a-z]{2}0[01]", numbers.IBAN_FORM),
    (r"192\.0\.2\.|2001:db8::", numbers.IP_FORM),
    (r"5e[:.-]?00[:.-]?53", numbers.MAC_FORM),
    (r"000[ .-]?\d[ .-]?\d", numbers.SSN_FORM),
    (r"0[ ./_-]?0[ ./_-]?0|x[ ./_-]?x|[01]x|x[ ./_-]?[01]|0/0", shape.FORM),
)


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
    maker = _MAKERS.get(entity)
    made = maker(value, index) if maker is not None else None
    return shape.stand_in(value, number) if made is None else made


def surrogates_in(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans in a text that can only be surrogates, by the ranges that they are from."""
    for index in _gate().Match(text.encode("utf-8", "replace")) or ():
        for match in _compiled(_FORMS[index][1]).finditer(text):
            yield match.span()


def is_surrogate(value: str, entity: str) -> bool:
    """Say whether a value that has no reserved range is a stand-in by its shape."""
    if entity == PERSON or not any(map(is_written, value)):
        return False
    maker = _MAKERS.get(entity)
    # "001" and "1XX" stand in for a code and a plate, and may be taken for a house's number where they stand.
    counted = value[0] in _COUNTED or value[-1] in _COUNTED[1:]
    return (counted or maker is None or maker(value, 0) is None) and shape.owns(value)
