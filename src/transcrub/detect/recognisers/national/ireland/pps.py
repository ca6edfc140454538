"""IE_PPS: personal public service numbers: seven digits and one or two letters that check them."""

from stdnum.ie import pps

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "IE_PPS",
        "ie_pps",
        r"\d{7}(?:[A-W][A-IW]?|(?-i: [A-W][A-IW]?))",
        gate=r"(?i)[0-9]{7} ?[a-w]",
        base=LIKELY,
        words="pps ppsn pps_number personal_public_service",
        validate=pps.is_valid,
        locale="IE",
    ),
)
