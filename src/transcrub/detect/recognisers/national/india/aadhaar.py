"""IN_AADHAAR: identity numbers of twelve digits (Verhoeff's check digit, UIDAI)."""

from stdnum.in_ import aadhaar

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "IN_AADHAAR",
        "in_aadhaar",
        r"[2-9]\d{3}(?P<between>[ -]?)\d{4}(?P=between)\d{4}",
        gate=digits_gate(12),
        base=DOUBTFUL,
        words="aadhaar आध_र aadhar adhar uidai uid",
        validate=aadhaar.is_valid,
        locale="IN",
    ),
)
