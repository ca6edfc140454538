"""ES_NIE: numbers of foreigners: X, Y or Z, seven digits, a letter that checks them."""

from stdnum.es import nie

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "ES_NIE",
        "es_nie",
        r"[XYZ]-?\d{7}-?[A-Z]",
        gate=r"(?i)[xyz]-?[0-9]{7}-?[a-z]",
        base=SURE,
        words="nie extranjero extranjería",
        validate=nie.is_valid,
        locale="ES",
    ),
)
