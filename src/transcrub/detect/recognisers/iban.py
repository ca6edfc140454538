"""IBAN_CODE: international bank account numbers (ISO 13616), compact or in groups, in any case."""

import re

from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser

# Length by country, after the IBAN registry that SWIFT keeps for ISO 13616.
_COUNTRIES = {
    15: "NO",
    16: "BE",
    18: "DK FI FK FO GL NL SD",
    19: "MK SI",
    20: "AT BA EE KZ LT LU MN XK",
    21: "CH HR LI LV",
    22: "BG BH CR DE GB GE IE ME RS VA",
    23: "AE GI IL IQ OM SO TL",
    24: "AD CZ DJ ES MD PK RO SA SE SK TN VG",
    25: "LY PT ST",
    26: "IS TR",
    27: "BI FR GR IT MC MR SM",
    28: "AL AZ BY CY DO GT HN HU LB NI PL SV",
    29: "BR EG PS QA UA",
    30: "JO KW MU YE",
    31: "MT SC",
    32: "LC",
    33: "RU",
}
_FEWEST_DIGITS = 10
_HEAD = 4  # country and check digits
_FORMS = "|".join(
    rf"(?:{countries.replace(' ', '|')})[0-9]{{2}}(?:[ -]?[A-Z0-9]){{{length - _HEAD}}}"
    for length, countries in _COUNTRIES.items()
)
_FORM = re.compile(_FORMS)
_GROUPED = re.compile(r"(?<!\w)(?P<value>[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)(?!\w)", re.ASCII)


def _is_iban(value: str) -> bool:
    """Say whether the remainder of division by 97 is 1 (ISO 7064, MOD 97-10); in capitals or typed in lower case."""
    if value not in (value.upper(), value.lower()):
        return False
    compact = value.replace(" ", "").replace("-", "")
    return int("".join(str(int(character, 36)) for character in compact[_HEAD:] + compact[:_HEAD])) % 97 == 1


def _is_grouped(value: str) -> bool:
    return _FORM.fullmatch(value) is not None and _has_digits(value)


def _has_digits(value: str) -> bool:
    return sum(map(str.isdecimal, value)) >= _FEWEST_DIGITS


RECOGNISERS = (
    Recogniser(
        entity="IBAN_CODE",
        rule="iban",
        gate=r"(?i)\b[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11}",
        confirm=re.compile(rf"(?<!\w)(?P<value>{_FORMS})(?!\w)", re.IGNORECASE | re.ASCII),
        validate=_is_iban,
        base=0.95,
    ),
    # With a wrong digit, as one is printed: country, length and groups of four are hardly anything else.
    Recogniser(
        entity="IBAN_CODE",
        rule="iban_in_groups",
        gate=r"[A-Z]{2}[0-9]{2} [A-Z0-9]{4} [A-Z0-9]{4} [A-Z0-9]",
        confirm=_GROUPED,
        validate=_is_grouped,
        base=0.6,
        cues=cues(supporting="iban ibans account transfer recipient beneficiary bank", opposing="order tracking"),
    ),
    # With a wrong digit where four letters name the bank: nothing else is written so.
    Recogniser(
        entity="IBAN_CODE",
        rule="iban_of_a_bank",
        gate=r"(?:GB|IE|NL)[0-9]{2}[A-Z]{4}[0-9]{10}",
        confirm=re.compile(r"(?<!\w)(?P<value>(?:GB|IE)\d\d[A-Z]{4}\d{14}|NL\d\d[A-Z]{4}\d{10})(?!\w)", re.ASCII),
        validate=bool,
        base=0.8,
    ),
    # With a wrong digit and in other groups: next to a word for it.
    Recogniser(
        entity="IBAN_CODE",
        rule="iban_mistyped",
        gate=r"(?i)\b[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11}",
        confirm=re.compile(rf"(?<!\w)(?P<value>{_FORMS})(?!\w)", re.ASCII),
        validate=_has_digits,
        base=0.3,
        cues=cues(supporting="iban ibans account transfer recipient beneficiary bank", opposing="order tracking"),
    ),
)
