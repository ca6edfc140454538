"""FR_TAX_NUMBER: tax numbers of thirteen digits (numéro fiscal, SPI)."""

from stdnum.fr import nif

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "FR_TAX_NUMBER",
        "fr_tax_number",
        r"[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words="numéro_fiscal numero_fiscal spi impôts impots fiscal",
        validate=nif.is_valid,
        locale="FR",
    ),
)
