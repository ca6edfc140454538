"""AT_VAT_ID: value added tax numbers (UID), ATU and eight digits."""

from stdnum.at import uid

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "AT_VAT_ID",
        "at_vat_id",
        r"ATU ?\d{8}",
        gate=r"(?i)ATU ?[0-9]{8}",
        base=LIKELY,
        words="uid ust_id umsatzsteuer vat",
        validate=uid.is_valid,
        locale="AT",
    ),
)
