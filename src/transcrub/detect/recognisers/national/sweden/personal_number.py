"""SE_PERSONNUMMER: identity numbers: day of birth, serial, check digit (Luhn); coordination numbers too."""

from transcrub.detect.recognisers.checks import is_year_month_day, passes_luhn
from transcrub.detect.recognisers.identifier import DOUBTFUL, LIKELY, digits_gate, identifier

_COORDINATED = 60  # coordination numbers have sixty days more
_SHORT = 10


def _is_valid(value: str) -> bool:
    digits = value.replace("+", "")[-_SHORT:]
    date = f"{digits[:4]}{int(digits[4:6]) % _COORDINATED:02d}"
    return is_year_month_day(date) and passes_luhn(digits)


_WORDS = "personnummer pnr personnr samordningsnummer personal_identity swedish_id"

RECOGNISERS = (
    identifier(
        "SE_PERSONNUMMER",
        "se_personal_number",
        r"(?:18|19|20)?\d{6}[-+]\d{4}",
        gate=r"[0-9]{6}[-+][0-9]{4}",
        base=LIKELY,
        words=_WORDS,
        validate=_is_valid,
        locale="SE",
    ),
    identifier(
        "SE_PERSONNUMMER",
        "se_personal_number_bare",
        r"(?:18|19|20)?\d{10}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words=_WORDS,
        validate=_is_valid,
        glued=True,
        locale="SE",
    ),
)
