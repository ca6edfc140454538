"""DE_VAT_ID: value added tax numbers, DE and nine digits."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, LIKELY, identifier

_WORDS = "ust_idnr ust ustid umsatzsteuer umsatzsteuer_id vat vat_id"

RECOGNISERS = (
    identifier(
        "DE_VAT_ID",
        "de_vat_id",
        r"(?:DE[.-]?|(?-i:DE ))[1-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}",
        gate=r"(?i)DE[ .-]?[1-9][0-9]{2}[ .-]?[0-9]{3}",
        base=LIKELY,
        words=_WORDS,
        locale="DE",
    ),
    identifier(
        "DE_VAT_ID",
        "de_vat_id_lower",
        r"de [1-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}",
        gate=r"(?i)DE[ .-]?[1-9][0-9]{2}[ .-]?[0-9]{3}",
        base=DOUBTFUL,
        words=_WORDS,
        locale="DE",
    ),
)
