"""AU_TFN: tax file numbers of eight or nine digits (ATO)."""

from stdnum.au import tfn

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "AU_TFN",
        "au_tfn",
        r"\d{3} ?\d{3} ?\d{2,3}",
        gate=digits_gate(8),
        base=DOUBTFUL,
        words="tfn tax_file_number tax_file tax_number",
        validate=tfn.is_valid,
        locale="AU",
    ),
)
