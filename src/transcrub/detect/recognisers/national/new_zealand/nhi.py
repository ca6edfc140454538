"""NZ_NHI: national health index: three letters and four digits, or two, a letter and a letter; next to a word."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "NZ_NHI",
        "nz_nhi",
        r"[A-HJ-NP-Z]{3}\d{4}|[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}",
        gate=r"(?i)[a-z]{3}[0-9]{2}[0-9a-z]{2}",
        base=NAMED,
        words="nhi nhi_number national_health_index",
        locale="NZ",
    ),
)
