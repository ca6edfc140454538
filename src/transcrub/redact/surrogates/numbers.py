"""Numbers out of ranges in which none is ever given out."""

from stdnum import luhn
from stdnum.iso7064 import mod_97_10

from transcrub.redact.surrogates import shape
from transcrub.redact.surrogates.case import count, laid_over

_SHORTEST_CARD, _LONGEST_CARD = 12, 19
_SSN = 9
_MAC = 12
_SHORTEST_IBAN, _LONGEST_IBAN = 15, 34
_IBAN_HEAD = 4
_BETWEEN = r"[ ./-]?"

CARD_FORM = rf"(?<!\d)(?:0{_BETWEEN}){{8}}(?:\d{_BETWEEN}){{3,10}}\d(?!\d)"
"""No issuer's number starts with eight zeros (ISO/IEC 7812-1), and the check digit is wrong."""

SSN_FORM = rf"(?<!\d)0{_BETWEEN}0{_BETWEEN}0(?:{_BETWEEN}\d){{6}}(?!\d)"
"""Area 000 was never assigned (Social Security Administration); a Canadian number is told in threes."""

IBAN_FORM = rf"(?<![^\W_])[A-Z]{{2}}0{_BETWEEN}[01]{_BETWEEN}(?:[0-9X]{_BETWEEN}){{10,29}}[0-9X](?![^\W_])"
"""Check digits run from 02 to 98 (ISO 13616): 00 and 01 are never given out."""

IP_FORM = r"(?<!\d)192\.0\.2\.\d{1,3}(?!\d)|(?<!:)2001:db8::[0-9a-f]{4}"
"""Kept for documentation: RFC 5737 and RFC 3849."""

_MAC_HEAD = "00005E0053"
MAC_GATE = r"[ :.-]?".join(_MAC_HEAD[2:])
MAC_FORM = rf"(?<![^\W_])0[ :.-]?0[ :.-]?{MAC_GATE}(?:[ :.-]?[0-9A-F]){{2}}(?![^\W_])"
"""Kept for documentation (RFC 7042, 2.1.2)."""


def credit_card(value: str, index: int) -> str | None:
    """Return a card number that no issuer gives out and no check digit fits."""
    if not _SHORTEST_CARD <= count(value) <= _LONGEST_CARD:
        return None
    body = str(index % 1000).zfill(count(value) - 1)
    check = (int(luhn.calc_check_digit(body)) + 1) % 10
    return laid_over(value, f"{body}{check}")


def us_ssn(value: str, index: int) -> str | None:
    """Return a social security number of the area 000."""
    if count(value) != _SSN:
        return None
    return laid_over(value, f"000{1 + index // 9999 % 99:02}{1 + index % 9999:04}")


def iban(value: str, index: int) -> str | None:
    """Return an account number of the same country with check digits that never fit."""
    if not value.isascii() or not _SHORTEST_IBAN <= count(value) <= _LONGEST_IBAN:
        return None
    whole = shape.stand_in(value, 1 + index % 9999)
    account = "".join(filter(str.isalnum, whole))[_IBAN_HEAD:].upper()
    country = "".join(filter(str.isalnum, value))[:2].upper()
    # Arithmetic takes 00 for 97: where that fits the account, 01 does not.
    check = "01" if mod_97_10.is_valid(f"{account}{country}00") else "00"
    return laid_over(value, f"{country}{check}{account}")


def ip_address(value: str, index: int) -> str:
    """Return an address kept for documentation."""
    return f"2001:db8::{1 + index % 0xFFFF:04x}" if ":" in value else f"192.0.2.{1 + index % 254}"


def mac_address(value: str, index: int) -> str | None:
    """Return an address kept for documentation, in the grouping of the value."""
    return laid_over(value, f"{_MAC_HEAD}{index % 256:02X}") if count(value) == _MAC else None
