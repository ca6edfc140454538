"""DE_LANR: lifelong numbers of doctors: six digits, a check digit, two for the speciality (KBV)."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier


def _has_check_digit(digits: str) -> bool:
    """Weigh six digits by 4 and 9 in turn; the seventh fills up to ten."""
    return -sum(int(digit) * (4, 9)[place % 2] for place, digit in enumerate(digits[:6])) % 10 == int(digits[6])


RECOGNISERS = (
    identifier(
        "DE_LANR",
        "de_lanr",
        r"\d{9}",
        gate=digits_gate(9),
        base=DOUBTFUL,
        words="lanr arztnummer arzt_nr lebenslange_arztnummer",
        validate=_has_check_digit,
        locale="DE",
    ),
)
