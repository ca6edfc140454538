"""PT_NIF: taxpayer numbers of nine digits."""

from stdnum.pt import nif

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "PT_NIF",
        "pt_nif",
        r"[1-35689]\d{2}[ .]?\d{3}[ .]?\d{3}",
        gate=digits_gate(9),
        base=DOUBTFUL,
        words="nif contribuinte número_de_contribuinte número_de_identificação_fiscal finanças",
        validate=nif.is_valid,
        locale="PT",
    ),
)
