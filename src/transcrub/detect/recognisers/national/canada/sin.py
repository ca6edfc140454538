"""CA_SIN: social insurance numbers of nine digits (Luhn); none begins with 8, and with 0 only tax numbers."""

from stdnum.ca import sin

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "CA_SIN",
        "ca_sin",
        r"[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}",
        gate=digits_gate(9),
        base=DOUBTFUL,
        words=("sin social_insurance social_insurance_number nas assurance_sociale numéro_d'assurance_sociale"),
        validate=sin.is_valid,
        locale="CA",
    ),
)
