"""What a number is called that was weighed: the likeliest entity whose form it has."""

import re
from collections.abc import Sequence

from transcrub.detect.weigher.forms import digits_of, form

_SOME_ACCOUNT = "ACCOUNT_NUMBER"
_OF_BIRTH, _BIRTHS = "DATE_OF_BIRTH", frozenset("bB")
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9 ./-]{4,}", re.IGNORECASE)
# Stand-ins have the form of what they stand for: a day that is none would come back as another.
_FORMS = {
    _OF_BIRTH: re.compile(r"\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[-/.]\d{1,2}"),
    "CREDIT_CARD": re.compile(r"\d{3,4}|(?:\d[ -]?){12,19}"),
    "DRIVER_LICENSE": _NUMBER,
    "HEALTH_NUMBER": _NUMBER,
    "LICENSE_PLATE": re.compile(r"[A-Z0-9][A-Z0-9 -]{1,9}", re.IGNORECASE),
    "PASSPORT": _NUMBER,
    "PASSWORD": re.compile(r"\S.*"),
    "PHONE_NUMBER": re.compile(r"\+?(?:\d[ ()./-]{0,2}){3,15}"),
    "POSTAL_CODE": re.compile(r"[A-Z0-9]{2,5}[ -]?[A-Z0-9]{0,4}", re.IGNORECASE),
    "STREET_ADDRESS": re.compile(r"\S.{0,9}"),
    "TAX_NUMBER": _NUMBER,
    "USERNAME": re.compile(r"[^\d\s]\S*"),
    "US_SSN": re.compile(r"\d{4}|\d{3}[ -]?\d\d[ -]?\d{4}"),
}


def named(value: str, entities: Sequence[str]) -> str:
    """Return the first of some entities whose form a value has; what has none of theirs is the number of some account.

    Args:
        value: a candidate.
        entities: what it may be, the likeliest first.
    """
    return next((entity for entity in entities if _has_form(value, entity)), _SOME_ACCOUNT)


def _has_form(value: str, entity: str) -> bool:
    if entity == _OF_BIRTH and form(digits_of(value)) in _BIRTHS:
        return True
    return entity == _SOME_ACCOUNT or (entity in _FORMS and _FORMS[entity].fullmatch(value) is not None)
