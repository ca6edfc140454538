"""CH_UID: enterprise numbers, CHE and nine digits."""

from stdnum.ch import uid

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "CH_UID",
        "ch_uid",
        r"CHE[- ]?\d{3}\.?\d{3}\.?\d{3}",
        gate=r"(?i)CHE[- ]?[0-9]{3}",
        base=LIKELY,
        words="uid ide mwst tva vat",
        validate=uid.is_valid,
        locale="CH",
    ),
)
