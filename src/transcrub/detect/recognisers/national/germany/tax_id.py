"""DE_TAX_ID: identification numbers of eleven digits (IdNr, section 139b AO)."""

from stdnum.iso7064 import mod_11_10

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier
from transcrub.detect.shapes import is_monotone


def _is_valid(digits: str) -> bool:
    return not is_monotone(digits) and bool(mod_11_10.is_valid(digits))


RECOGNISERS = (
    identifier(
        "DE_TAX_ID",
        "de_tax_id",
        r"[1-9]\d ?\d{3} ?\d{3} ?\d{3}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words=(
            "idnr id_nr steuer_id steuerid steuer_id steuer_identifikationsnummer"
            " steueridentifikationsnummer identifikationsnummer tax_id tin"
        ),
        validate=_is_valid,
        locale="DE",
    ),
)
