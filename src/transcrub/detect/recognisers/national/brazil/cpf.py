"""BR_CPF: taxpayer numbers of persons, two check digits (Receita Federal)."""

from stdnum.br import cpf

from transcrub.detect.recognisers.identifier import DOUBTFUL, SURE, digits_gate, identifier

_WORDS = "cpf cadastro_de_pessoas"

RECOGNISERS = (
    identifier(
        "BR_CPF",
        "br_cpf",
        r"\d{3}\.\d{3}\.\d{3}-\d{2}",
        gate=r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}",
        base=SURE,
        words=_WORDS,
        validate=cpf.is_valid,
        locale="BR",
    ),
    identifier(
        "BR_CPF",
        "br_cpf_bare",
        r"\d{3}[ .]?\d{3}[ .]?\d{3}[ -]?\d{2}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words=_WORDS,
        validate=cpf.is_valid,
        locale="BR",
    ),
)
