"""BR_CNPJ: taxpayer numbers of companies, two check digits (Receita Federal)."""

from stdnum.br import cnpj

from transcrub.detect.recognisers.identifier import DOUBTFUL, SURE, digits_gate, identifier

_WORDS = "cnpj cadastro_nacional"

RECOGNISERS = (
    identifier(
        "BR_CNPJ",
        "br_cnpj",
        r"[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-\d{2}",
        gate=r"[0-9A-Za-z]{3}/[0-9A-Za-z]{4}-[0-9]{2}",
        base=SURE,
        words=_WORDS,
        validate=cnpj.is_valid,
        locale="BR",
    ),
    identifier(
        "BR_CNPJ",
        "br_cnpj_bare",
        r"\d{14}",
        gate=digits_gate(14),
        base=DOUBTFUL,
        words=_WORDS,
        validate=cnpj.is_valid,
        locale="BR",
    ),
)
