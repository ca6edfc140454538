"""ES_NIF: identity numbers (DNI, NIF): seven or eight digits and a letter that checks them."""

from stdnum.es import dni

from transcrub.detect.recognisers.identifier import LIKELY, identifier

_LENGTH = 9


def _is_valid(value: str) -> bool:
    return bool(dni.is_valid(value.zfill(_LENGTH)))


RECOGNISERS = (
    identifier(
        "ES_NIF",
        "es_nif",
        r"\d{1,2}\.?\d{3}\.?\d{3}(?:-?[A-Z]|(?-i: [A-Z]))",
        gate=r"(?i)[0-9]{3}\.?[0-9]{3}[ -]?[a-z]",
        base=LIKELY,
        words="dni nif documento documento_nacional identidad",
        validate=_is_valid,
        locale="ES",
    ),
)
