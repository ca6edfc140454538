"""UK_NINO: national insurance numbers: two letters that are given out, six digits, A to D (HMRC)."""

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "UK_NINO",
        "uk_nino",
        r"(?!BG|GB|KN|NK|NT|TN"
        r"|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]",
        gate=r"(?i)[a-z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-d]",
        base=SURE,
        words="nino ni_number national_insurance insurance_number",
        locale="UK",
    ),
)
