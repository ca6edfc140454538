"""MEDICAL_LICENSE: registration numbers of prescribers (DEA): a letter, a letter or 9, six digits, a check digit."""

from transcrub.detect.recognisers.identifier import NAMED, identifier, told_to_all


def _has_check_digit(value: str) -> bool:
    """Add the odd digits and twice the even ones; the sum ends in the seventh."""
    digits = [int(each) for each in value[2:]]
    return (digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])) % 10 == digits[6]


_NAMED = identifier(
    "MEDICAL_LICENSE",
    "us_medical_license",
    r"[A-HJ-MPR-UX][A-Z9]\d{7}",
    gate=r"(?i)[a-x][a-z9][0-9]{7}",
    base=NAMED,
    words="dea dea_number medical_license medical_licence prescriber physician doctor",
    validate=_has_check_digit,
    locale="US",
)
RECOGNISERS = (_NAMED, told_to_all(_NAMED))
