"""DE_PASSPORT: passport numbers: C, F, G, H, J or K in front, the check digit of ICAO 9303 at the end."""

from transcrub.detect.recognisers.checks import has_icao_check_digit
from transcrub.detect.recognisers.identifier import DOUBTFUL, NAMED, identifier

_SIGNS = "CFGHJKLMNPRTVWXYZ"
_WORDS = "reisepass reisepässe reisepasses reisepassnummer pass passnummer passport"


def _may_be_one(value: str) -> bool:
    return any(each.isdigit() for each in value[:-1]) and has_icao_check_digit(value)


RECOGNISERS = (
    identifier(
        "DE_PASSPORT",
        "de_passport",
        rf"[CFGHJK][0-9{_SIGNS}]{{7,8}}\d",
        gate=r"(?i)[c-k][0-9c-z]{7,8}[0-9]",
        base=DOUBTFUL,
        words=_WORDS,
        validate=_may_be_one,
        locale="DE",
    ),
    # As the passport shows it, without the check digit of its lines for machines.
    identifier(
        "DE_PASSPORT",
        "de_passport_serial",
        rf"(?=(?:[A-Z]*\d){{3}})[CFGHJK][0-9{_SIGNS}]{{8}}",
        gate=r"(?i)[c-k][0-9c-z]{8}",
        base=NAMED,
        words=_WORDS,
        locale="DE",
    ),
)
