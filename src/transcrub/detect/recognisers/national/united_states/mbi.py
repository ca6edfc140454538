"""US_MBI: Medicare beneficiary identifiers of eleven characters, without S, L, O, I, B, Z (CMS)."""

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "US_MBI",
        "us_mbi",
        r"[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]"
        r"\d-?[AC-HJKMNP-RT-Y]{2}\d{2}",
        gate=r"(?i)[1-9][a-y][0-9a-y][0-9]-?[a-y][0-9a-y][0-9]-?[a-y]{2}[0-9]{2}",
        base=SURE,
        words="medicare mbi beneficiary medicare_id patient",
        locale="US",
    ),
)
