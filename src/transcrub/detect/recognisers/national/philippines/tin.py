"""PH_TIN: taxpayer numbers of nine digits and a branch code, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, digits_gate, identifier

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2)
_MODULUS = 11


def _has_check_digit(digits: str) -> bool:
    weighted = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return weighted % _MODULUS % 10 == int(digits[8])


RECOGNISERS = (
    identifier(
        "PH_TIN",
        "ph_tin",
        r"\d{3}-?\d{3}-?\d{3}(?:-?\d{3,5})?",
        gate=digits_gate(9),
        base=NAMED,
        words="tin tax_id taxpayer bir",
        validate=_has_check_digit,
        locale="PH",
    ),
)
