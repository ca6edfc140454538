"""AT_TAX_NUMBER: tax numbers (Abgabenkontonummer) as offices write them."""

from stdnum.at import tin

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "AT_TAX_NUMBER",
        "at_tax_number",
        r"\d{2}[ -]?\d{3}[/ -]?\d{4}",
        gate=digits_gate(9),
        base=DOUBTFUL,
        words="steuernummer steuernr abgabenkontonummer st_nr",
        validate=tin.is_valid,
        locale="AT",
    ),
)
