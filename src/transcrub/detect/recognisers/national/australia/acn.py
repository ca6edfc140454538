"""AU_ACN: company numbers of nine digits (ASIC)."""

from stdnum.au import acn

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "AU_ACN",
        "au_acn",
        r"\d{3} ?\d{3} ?\d{3}",
        gate=digits_gate(9),
        base=DOUBTFUL,
        words="acn australian_company_number company_number",
        validate=acn.is_valid,
        locale="AU",
    ),
)
