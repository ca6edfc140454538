"""NO_BIRTH_NUMBER: birth numbers (fødselsnummer): day of birth, serial, two check digits."""

from stdnum.no import fodselsnummer

from transcrub.detect.recognisers.identifier import LIKELY, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "NO_BIRTH_NUMBER",
        "no_birth_number",
        r"\d{6} ?\d{5}",
        gate=digits_gate(11),
        base=LIKELY,
        words="fødselsnummer fodselsnummer personnummer fnr d_nummer",
        validate=fodselsnummer.is_valid,
        locale="NO",
    ),
)
