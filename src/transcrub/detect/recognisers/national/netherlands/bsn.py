"""NL_BSN: citizen service numbers of nine digits (the test of eleven)."""

from stdnum.nl import bsn

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "NL_BSN",
        "nl_bsn",
        r"\d{4}\.?\d{2}\.?\d{3}|\d{4} \d\d \d{3}|\d{3}[ .]\d{3}[ .]\d{3}",
        gate=digits_gate(9),
        base=DOUBTFUL,
        words="bsn bsn_nummer burgerservicenummer citizen_service_number sofinummer sofi_nummer",
        validate=bsn.is_valid,
        locale="NL",
    ),
)
