"""NG_NIN: national identity numbers of eleven digits (Verhoeff's check digit)."""

from stdnum import verhoeff

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "NG_NIN",
        "ng_nin",
        r"\d{4}[ -]?\d{3}[ -]?\d{4}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words="nin national_identity national_identification",
        validate=verhoeff.is_valid,
        locale="NG",
    ),
)
