"""DE_VAT_ID: value added tax numbers, DE and nine digits."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "DE_VAT_ID",
        "de_vat_id",
        r"(?:DE[.-]?|(?-i:DE ))[1-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}",
        gate=r"(?i)DE[ .-]?[1-9][0-9]{2}[ .-]?[0-9]{3}",
        base=LIKELY,
        words="ust_idnr ust ustid umsatzsteuer umsatzsteuer_id vat vat_id",
        locale="DE",
    ),
)
