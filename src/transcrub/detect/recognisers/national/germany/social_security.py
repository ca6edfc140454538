"""DE_SOCIAL_SECURITY: pension insurance numbers: area, day of birth, letter, serial, check digit."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_LAST_DAY, _LAST_MONTH, _SHIFT = 31, 12, 50  # of two persons alike one gets fifty days more


def _is_valid(value: str) -> bool:
    """Check the day of birth, and the digit sum of weighted digits (Deutsche Rentenversicherung, VKVV 2)."""
    day, month = int(value[2:4]), int(value[4:6])
    if not 1 <= day % _SHIFT <= _LAST_DAY or not 1 <= month <= _LAST_MONTH:
        return False
    digits = f"{value[:8]}{ord(value[8]) - ord('A') + 1:02d}{value[9:11]}"
    products = (int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True))
    return sum(sum(divmod(product, 10)) for product in products) % 10 == int(value[11])


RECOGNISERS = (
    identifier(
        "DE_SOCIAL_SECURITY",
        "de_social_security",
        r"\d{2} ?\d{6} ?[A-Z] ?\d{3}",
        gate=r"(?i)[0-9]{2} ?[0-9]{6} ?[a-z] ?[0-9]{3}",
        base=LIKELY,
        words=("rentenversicherungsnummer sozialversicherungsnummer versicherungsnummer rvnr svnr"),
        validate=_is_valid,
        locale="DE",
    ),
)
