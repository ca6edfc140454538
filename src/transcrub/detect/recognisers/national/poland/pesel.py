"""PL_PESEL: population numbers of eleven digits: day of birth, serial, sex, check digit."""

from stdnum.pl import pesel

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "PL_PESEL",
        "pl_pesel",
        r"\d{11}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words="pesel peselu peselem numer_pesel",
        validate=pesel.is_valid,
        locale="PL",
    ),
)
