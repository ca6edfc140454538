"""DE_HEALTH_INSURANCE: insured persons' numbers (KVNR): a letter, eight digits, a check digit."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier


def _has_check_digit(value: str) -> bool:
    """Add the digits of each product of letter (01-26) and digits with 1 and 2 in turn (GKV-Spitzenverband)."""
    digits = f"{ord(value[0]) - ord('A') + 1:02d}{value[1:9]}"
    return sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(digits)) % 10 == int(
        value[9]
    )


RECOGNISERS = (
    identifier(
        "DE_HEALTH_INSURANCE",
        "de_health_insurance",
        r"[A-Z]\d{9}",
        gate=r"(?i)[a-z][0-9]{9}",
        base=DOUBTFUL,
        words=(
            "kvnr krankenversicherung krankenversichertennummer krankenversicherungsnummer"
            " versichertennummer versichertennummern krankenkasse gesundheitskarte"
        ),
        validate=_has_check_digit,
        locale="DE",
    ),
)
