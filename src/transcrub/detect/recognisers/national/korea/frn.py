"""KR_FRN: registration numbers of foreigners: day of birth, 5 to 8 for sex and century; random since 2020."""

from transcrub.detect.recognisers.checks import is_year_month_day
from transcrub.detect.recognisers.identifier import DOUBTFUL, LIKELY, digits_gate, identifier


def _has_date(digits: str) -> bool:
    return is_year_month_day(digits[:6])


_WORDS = "frn 외국인등록번호 foreigner_registration alien_registration"

RECOGNISERS = (
    identifier(
        "KR_FRN",
        "kr_frn",
        r"\d{6}-[5-8]\d{6}",
        gate=r"[0-9]{6}-[5-8][0-9]{6}",
        base=LIKELY,
        words=_WORDS,
        validate=_has_date,
        locale="KR",
    ),
    identifier(
        "KR_FRN",
        "kr_frn_bare",
        r"\d{6}[5-8]\d{6}",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words=_WORDS,
        validate=_has_date,
        locale="KR",
    ),
)
