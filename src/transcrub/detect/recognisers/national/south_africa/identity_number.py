"""ZA_ID_NUMBER: identity numbers of thirteen digits: day of birth, sex, citizenship, check digit (Luhn)."""

from transcrub.detect.recognisers.checks import is_year_month_day, passes_luhn
from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier


def _is_valid(digits: str) -> bool:
    return is_year_month_day(digits[:6]) and passes_luhn(digits)


RECOGNISERS = (
    identifier(
        "ZA_ID_NUMBER",
        "za_id_number",
        r"\d{6} ?\d{4} ?[012]\d ?\d",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words=(
            "rsa_id rsa sa_id id_nommer identiteitsnommer south_african_id id_number identity_number resident_number"
            " permanent_resident"
        ),
        validate=_is_valid,
        locale="ZA",
    ),
)
