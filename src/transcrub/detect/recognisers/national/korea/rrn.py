"""KR_RRN: registration numbers of residents: day of birth, 1 to 4 for sex and century; random since 2020."""

from transcrub.detect.recognisers.checks import is_year_month_day
from transcrub.detect.recognisers.identifier import DOUBTFUL, LIKELY, digits_gate, identifier


def _has_date(digits: str) -> bool:
    return is_year_month_day(digits[:6])


_WORDS = "rrn 주민등록번호 주민번호 resident_registration"

RECOGNISERS = (
    identifier(
        "KR_RRN",
        "kr_rrn",
        r"\d{6}-[1-4]\d{6}",
        gate=r"[0-9]{6}-[1-4][0-9]{6}",
        base=LIKELY,
        words=_WORDS,
        validate=_has_date,
        locale="KR",
    ),
    identifier(
        "KR_RRN",
        "kr_rrn_bare",
        r"\d{6}[1-4]\d{6}",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words=_WORDS,
        validate=_has_date,
        locale="KR",
    ),
)
