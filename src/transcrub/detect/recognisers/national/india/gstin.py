"""IN_GSTIN: tax numbers of businesses: state, PAN, entity, Z, check character."""

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "IN_GSTIN",
        "in_gstin",
        r"(?:0[1-9]|[12]\d|3[0-7]|9[79])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]",
        gate=r"(?i)[0-9]{2}[a-z]{5}[0-9]{4}[a-z][1-9a-z]z",
        base=SURE,
        words="gstin gst gst_number gstins",
        locale="IN",
    ),
)
