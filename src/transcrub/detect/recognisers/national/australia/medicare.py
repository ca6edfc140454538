"""AU_MEDICARE: card numbers of ten digits: the first 2 to 6, the ninth a check digit, the last the issue."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9)


def _has_check_digit(digits: str) -> bool:
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False)) % 10 == int(digits[8])


RECOGNISERS = (
    identifier(
        "AU_MEDICARE",
        "au_medicare",
        r"[2-6]\d{3} ?\d{5} ?\d",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="medicare medicare_card medicare_number",
        validate=_has_check_digit,
        locale="AU",
    ),
)
