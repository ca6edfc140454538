"""FR_IDENTITY_CARD: numbers of identity cards, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

_FEWEST = 3


def _has_digits(value: str) -> bool:
    return sum(each.isdigit() for each in value) >= _FEWEST


RECOGNISERS = (
    identifier(
        "FR_IDENTITY_CARD",
        "fr_identity_card",
        r"\d{12}|[A-Z0-9]{9}",
        gate=r"(?i)[0-9a-z]{9}",
        base=NAMED,
        words="carte_d'identité carte_d'identite cni carte_nationale_d'identité",
        validate=_has_digits,
        locale="FR",
    ),
)
