"""DE_ID_CARD: serial numbers of identity cards, with the check digit of ICAO 9303 or in the old form."""

from transcrub.detect.recognisers.checks import has_icao_check_digit
from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

_OLD_FORM = 9


def _may_be_one(value: str) -> bool:
    old = value[0] == "T" and value[1:].isdigit() and len(value) == _OLD_FORM
    return old or (any(each.isdigit() for each in value[:-1]) and has_icao_check_digit(value))


RECOGNISERS = (
    identifier(
        "DE_ID_CARD",
        "de_id_card",
        r"[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{7,8}\d",
        gate=r"(?i)[c-z][0-9c-z]{7}[0-9]",
        base=DOUBTFUL,
        words=("personalausweis personalausweisnummer ausweis ausweisnummer perso identity_card id_card"),
        validate=_may_be_one,
        locale="DE",
    ),
)
