"""PL_IDENTITY_CARD: series and number of identity cards: three letters, a check digit, five digits."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

_WEIGHTS = (7, 3, 1, 9, 7, 3, 1, 7, 3)


def _has_check_digit(value: str) -> bool:
    """Letters count from ten; the weighted sum ends in 0 (Ministry of the Interior)."""
    return sum(int(each, 36) * weight for each, weight in zip(value, _WEIGHTS, strict=True)) % 10 == 0


RECOGNISERS = (
    identifier(
        "PL_IDENTITY_CARD",
        "pl_identity_card",
        r"[A-Z]{3} ?\d{6}",
        gate=r"(?i)[a-z]{3} ?[0-9]{6}",
        base=DOUBTFUL,
        words="dowód dowod dowodu dowód_osobisty numer_dowodu dowodem",
        validate=_has_check_digit,
        locale="PL",
    ),
)
