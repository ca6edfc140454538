"""MX_CURP: population registry codes of eighteen characters: name, day of birth, sex, state, check digit."""

from stdnum.mx import curp

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "MX_CURP",
        "mx_curp",
        r"[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d",
        gate=r"(?i)[a-z]{4}[0-9]{6}[hmx][a-z]{5}",
        base=SURE,
        words="curp",
        validate=curp.is_valid,
        locale="MX",
    ),
)
