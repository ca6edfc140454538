"""DE_ID_CARD: serial numbers of identity cards, with the check digit of ICAO 9303 or in the old form."""

from transcrub.detect.recognisers.checks import has_icao_check_digit
from transcrub.detect.recognisers.identifier import DOUBTFUL, NAMED, identifier

_OLD_FORM = 9
_SIGNS = "CFGHJKLMNPRTVWXYZ"
_WORDS = (
    "personalausweis personalausweise personalausweises personalausweisnummer ausweis ausweisnummer perso identity_card"
    " id_card"
)


def _may_be_one(value: str) -> bool:
    old = value[0] == "T" and value[1:].isdigit() and len(value) == _OLD_FORM
    return old or (any(each.isdigit() for each in value[:-1]) and has_icao_check_digit(value))


RECOGNISERS = (
    identifier(
        "DE_ID_CARD",
        "de_id_card",
        rf"[{_SIGNS}][0-9{_SIGNS}]{{7,8}}\d",
        gate=r"(?i)[c-z][0-9c-z]{7}[0-9]",
        base=DOUBTFUL,
        words=_WORDS,
        validate=_may_be_one,
        locale="DE",
    ),
    # As the card shows it, without the check digit of its lines for machines.
    identifier(
        "DE_ID_CARD",
        "de_id_card_serial",
        rf"(?=(?:[A-Z]*\d){{3}})[{_SIGNS}][0-9{_SIGNS}]{{8}}",
        gate=r"(?i)[c-z][0-9c-z]{8}",
        base=NAMED,
        words=_WORDS,
        locale="DE",
    ),
)
