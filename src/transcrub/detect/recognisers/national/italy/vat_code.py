"""IT_VAT_CODE: value added tax numbers of eleven digits (partita IVA, Luhn)."""

from stdnum.it import iva

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "IT_VAT_CODE",
        "it_vat_code",
        r"(?:IT ?)?\d{8}[ _-]?\d{3}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words="partita_iva p.iva iva piva p_iva vat",
        validate=iva.is_valid,
        locale="IT",
    ),
)
