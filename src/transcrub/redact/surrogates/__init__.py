"""Surrogates: values of the same shape that belong to nobody, out of ranges kept for that, by entity."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from transcrub.redact.surrogates import contacts, dates, names, numbers, shape
from transcrub.redact.words import is_written, name_words

Maker: TypeAlias = Callable[[str, int], str | None]
"""Takes a value and an index, gives a surrogate, or None where the value has not the shape that it works on."""

PERSON = "PERSON"
_NOTHING_TO_SHAPE = "[REDACTED]"

_MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "CREDIT_CARD": numbers.credit_card,
        "DATE_OF_BIRTH": dates.date_of_birth,
        "EMAIL_ADDRESS": contacts.email,
        "IBAN_CODE": numbers.iban,
        "IP_ADDRESS": numbers.ip_address,
        "LOCATION": lambda value, index: names.person(value, ("", *name_words(value)), index),
        "MAC_ADDRESS": numbers.mac_address,
        "PHONE_NUMBER": contacts.phone,
        "STREET_ADDRESS": contacts.street_address,
        "URL": contacts.url,
        "USERNAME": names.username,
        "US_ITIN": numbers.us_ssn,
        "US_SSN": numbers.us_ssn,
    }
)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        contacts.ADDRESS_FORM,
        contacts.EMAIL_FORM,
        contacts.PHONE_FORM,
        contacts.URL_FORM,
        dates.FORM,
        names.FORM,
        numbers.CARD_FORM,
        numbers.IBAN_FORM,
        numbers.IP_FORM,
        numbers.MAC_FORM,
        numbers.SSN_FORM,
    )
)


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
    for form in _FORMS:
        for match in form.finditer(text):
            yield match.span()


def is_surrogate(value: str, entity: str) -> bool:
    """Say whether a value that has no reserved range is a stand-in by its shape."""
    if entity == PERSON or not any(map(is_written, value)):
        return False
    maker = _MAKERS.get(entity)
    return (maker is None or maker(value, 0) is None) and shape.owns(value)
