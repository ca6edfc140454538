"""NZ_IRD: numbers of the Inland Revenue, eight or nine digits."""

from stdnum.nz import ird

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "NZ_IRD",
        "nz_ird",
        r"\d{2,3}[ -]?\d{3}[ -]?\d{3}",
        gate=digits_gate(8),
        base=DOUBTFUL,
        words="ird ird_number inland_revenue tax_number",
        validate=ird.is_valid,
        locale="NZ",
    ),
)
