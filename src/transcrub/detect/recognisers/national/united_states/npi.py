"""US_NPI: provider identifiers of ten digits, the first 1 or 2 (Luhn behind 80840, CMS)."""

from transcrub.detect.recognisers.checks import passes_luhn
from transcrub.detect.recognisers.identifier import NAMED, digits_gate, identifier, told_to_all

_PREFIX = "80840"  # of the issuer, ISO/IEC 7812


def _has_check_digit(digits: str) -> bool:
    return passes_luhn(_PREFIX + digits)


_NAMED = identifier(
    "US_NPI",
    "us_npi",
    r"[12]\d{3}[ -]?\d{3}[ -]?\d{3}",
    gate=digits_gate(10),
    base=NAMED,
    words="npi national_provider provider_identifier provider_id provider",
    validate=_has_check_digit,
    locale="US",
)
RECOGNISERS = (_NAMED, told_to_all(_NAMED))
