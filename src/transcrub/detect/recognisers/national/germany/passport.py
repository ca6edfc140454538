"""DE_PASSPORT: passport numbers: C, F, G, H, J or K in front, the check digit of ICAO 9303 at the end."""

from transcrub.detect.recognisers.checks import has_icao_check_digit
from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier


def _may_be_one(value: str) -> bool:
    return any(each.isdigit() for each in value[:-1]) and has_icao_check_digit(value)


RECOGNISERS = (
    identifier(
        "DE_PASSPORT",
        "de_passport",
        r"[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{7}\d",
        gate=r"(?i)[c-k][0-9c-z]{7}[0-9]",
        base=DOUBTFUL,
        words="reisepass reisepassnummer pass passnummer passport",
        validate=_may_be_one,
        locale="DE",
    ),
)
