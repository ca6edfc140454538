"""How well a value fits what was asked for: shape against entity."""

# ruff: noqa: ARG001, PLR2004 - one signature for all entities; how many digits and letters a value has is the subject of this file

import re
from collections.abc import Callable

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon.language import words
from transcrub.detect.shapes import is_lettered_postal_code

_EXTENSION = 3  # "ext"
_SORT_CODE = re.compile(r"\d\d-\d\d-\d\d")
_SHORT_DAY = re.compile(r"\d{1,2}/\d{1,2}")
_YEAR = re.compile(r"(?:19|20)\d\d")
# "Admitted 02/19", "thursday 14 nov", "at 0940".
_OF_BUSINESS = words("""
    admitted appointment appt arrived arriving bought checked delivered departing discharged dispatched due ended ends
    exp expire expired expires expiring expiry issued joined opened ordered paid posted purchased received renewed
    renews returning seen shipped signed start started starts until valid
""")
# "Valid upto 2031".
_OF_VALIDITY = words("expire expires expiring expiry till until upto valid")
_WEEKDAYS = WEEKDAYS | words("fri mon sat sun thu thur thurs tue tues wed")
_ON = frozenset({"date", "on", "the"})
_SHORT_ANSWER, _SHORTEST_PASSPORT = 6, 6
_SIGNS, _RANGE = frozenset({"characters", "digits", "letters", "numbers"}), frozenset({"or", "to"})
_TWO_AND_RANGE = 3
_NONE, _WEAK, _FAIR, _CERTAIN = 0.0, 0.4, 0.6, 0.9
GOOD = 0.8
"""So well a value fits that is seldom anything else."""


def fit(entity: str, value: Value, tokens: Tokens) -> float:
    """Return how well a value fits an entity that was asked for or announced: 0 (not at all) to 1."""
    if _counts_signs(value, tokens):
        return _NONE
    return _FITS.get(entity, _identifier)(value, tokens)


def _counts_signs(value: Value, tokens: Tokens) -> bool:
    """Say whether two numbers tell how many signs there are: "it's four to six digits"."""
    if value.shape is not Shape.NUMBER or value.stop - value.first != _TWO_AND_RANGE or value.stop == len(tokens):
        return False
    return tokens.words[value.stop] in _SIGNS and tokens.words[value.first + 1] in _RANGE


def _person(value: Value, tokens: Tokens) -> float:
    return GOOD if value.shape in (Shape.NAME, Shape.SPELLED) else _NONE


def _email(value: Value, tokens: Tokens) -> float:
    return _CERTAIN if value.shape is Shape.EMAIL else _WEAK if value.shape is Shape.SPELLED else _NONE


def _phone(value: Value, tokens: Tokens) -> float:
    if value.shape not in (Shape.NUMBER, Shape.CODE) or value.letters > _EXTENSION:
        return _NONE
    if value.digits in (10, 11, 12):
        return _CERTAIN
    if 7 <= value.digits <= 15:
        return GOOD
    # "503-555", and the rest in the next message.
    half = value.digits == 6 and "-" in tokens.raw(value.first)
    return _WEAK if value.digits == 4 or half else _NONE


def _address(value: Value, tokens: Tokens) -> float:
    return _CERTAIN if value.shape is Shape.ADDRESS else _NONE


def _postal_code(value: Value, tokens: Tokens) -> float:
    if value.shape is Shape.NUMBER:
        return {5: _CERTAIN, 9: GOOD, 6: GOOD, 4: _FAIR, 7: _FAIR, 8: _FAIR, 3: _WEAK}.get(value.digits, _NONE)
    if value.shape is Shape.CODE and 3 <= value.digits + value.letters <= 8:
        compact = "".join(tokens.words[value.first : value.stop])
        return GOOD if is_lettered_postal_code(compact) else _WEAK
    if value.shape is Shape.SPELLED:
        return _FAIR
    return _NONE


def _birth(value: Value, tokens: Tokens) -> float:
    leading = [word for word in tokens.words[max(0, value.first - 2) : value.first] if word not in _ON]
    before = leading[-1] if leading else ""
    if before in _OF_BUSINESS:
        return _NONE
    if value.shape is Shape.DATE:
        whole = value.digits > 2 or value.stop - value.first > 3
        if whole and not _SHORT_DAY.fullmatch(tokens.words[value.first]):
            return _CERTAIN
        return _NONE if before in _WEEKDAYS else _FAIR
    if value.shape is Shape.NUMBER:
        if value.digits == 4 and not _may_be_told(value, tokens):
            return _NONE
        return {8: GOOD, 6: _FAIR, 4: _FAIR, 7: _FAIR}.get(value.digits, _NONE)
    return _NONE


def _may_be_told(value: Value, tokens: Tokens) -> bool:
    """Say whether four digits are a year of birth, or a day and a month that are all of a short answer."""
    joined = "".join(tokens.words[value.first : value.stop])
    return _YEAR.fullmatch(joined) is not None or len(tokens) <= _SHORT_ANSWER


def _password(value: Value, tokens: Tokens) -> float:
    if value.shape is Shape.NUMBER:
        return GOOD if 3 <= value.digits <= 12 else _NONE
    if value.shape is Shape.CODE:
        return GOOD if value.digits + value.letters >= 4 else _NONE
    return _WEAK if value.shape is Shape.NAME else _NONE


def _social(value: Value, tokens: Tokens) -> float:
    if value.shape is Shape.NUMBER:
        return {9: _CERTAIN, 4: GOOD, 3: _WEAK, 5: _WEAK, 8: _FAIR, 10: _FAIR}.get(value.digits, _NONE)
    # "W-2c" is a form.
    return _WEAK if value.shape is Shape.CODE and value.digits >= 3 else _NONE


def _card(value: Value, tokens: Tokens) -> float:
    if value.shape in (Shape.NUMBER, Shape.CODE):
        if 13 <= value.digits <= 19:
            return _CERTAIN
        return GOOD if value.digits in (3, 4) and value.shape is Shape.NUMBER else _FAIR if value.digits >= 3 else _NONE
    if value.shape is Shape.DATE and "/" in tokens.raw(value.first) and value.stop == value.first + 1:
        return GOOD
    return _NONE


def _username(value: Value, tokens: Tokens) -> float:
    if value.shape is Shape.EMAIL or (value.shape is Shape.CODE and value.digits + value.letters > 4):
        return GOOD
    return _FAIR if value.shape is Shape.NAME else 0.2 if value.shape is Shape.NUMBER and value.digits > 2 else _NONE


def _ip_address(value: Value, tokens: Tokens) -> float:
    raw = tokens.raw(value.first)
    return _CERTAIN if raw.count(".") == 3 or raw.count(":") > 1 else _NONE


def _mac_address(value: Value, tokens: Tokens) -> float:
    """The ending of an address alone has a letter, or it is a number like any other: "FritzBox 7590"."""
    return _identifier(value, tokens) if value.letters or value.digits >= 6 else _NONE


def _plate(value: Value, tokens: Tokens) -> float:
    if value.shape is Shape.CODE and 4 <= value.digits + value.letters <= 8:
        return GOOD
    return _WEAK if value.shape is Shape.NUMBER and value.digits in (3, 5, 6, 7) else _NONE


def _vin(value: Value, tokens: Tokens) -> float:
    if value.shape not in (Shape.NUMBER, Shape.CODE):
        return _NONE
    size = value.digits + value.letters
    return _CERTAIN if size == 17 else GOOD if 6 <= size <= 8 else _NONE


def _identifier(value: Value, tokens: Tokens) -> float:
    dated = value.digits == 4 and value.first > 0 and tokens.words[value.first - 1] in _OF_VALIDITY
    if dated and _YEAR.fullmatch(tokens.words[value.first]):
        return _NONE
    if value.shape is Shape.NUMBER:
        return GOOD if value.digits >= 6 else _FAIR if value.digits >= 3 else _NONE
    if value.shape is Shape.CODE:
        size = value.digits + value.letters
        if size < 4:
            # "24h", "2FA".
            return _WEAK if size == 3 and len(tokens) < 3 else _NONE
        return GOOD if size > 4 else _FAIR
    return _NONE


def _passport(value: Value, tokens: Tokens) -> float:
    # "Is it 25 or 30 kg on UB 417?": so short a code amid talk is a flight's.
    if value.shape is Shape.CODE and value.digits + value.letters < _SHORTEST_PASSPORT and len(tokens) > _SHORT_ANSWER:
        return _NONE
    return _identifier(value, tokens)


def _account(value: Value, tokens: Tokens) -> float:
    if value.shape is Shape.DATE:
        return GOOD if _SORT_CODE.fullmatch(tokens.raw(value.first)) else _NONE
    return _identifier(value, tokens)


_FITS: dict[str, Callable[[Value, Tokens], float]] = {
    "PERSON": _person,
    "EMAIL_ADDRESS": _email,
    "PHONE_NUMBER": _phone,
    "STREET_ADDRESS": _address,
    "POSTAL_CODE": _postal_code,
    "DATE_OF_BIRTH": _birth,
    "PASSWORD": _password,
    "US_SSN": _social,
    "CREDIT_CARD": _card,
    "USERNAME": _username,
    "IP_ADDRESS": _ip_address,
    "LICENSE_PLATE": _plate,
    "MAC_ADDRESS": _mac_address,
    "ACCOUNT_NUMBER": _account,
    "VIN": _vin,
    "US_PASSPORT": _passport,
}
