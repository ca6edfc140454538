"""KR_PASSPORT: passport numbers: M, S, R, G or D, three digits, a letter or digit, four digits."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "KR_PASSPORT",
        "kr_passport",
        r"[MSRGD]\d{3}[A-Z0-9]\d{4}",
        gate=r"(?i)[msrgd][0-9]{3}[a-z0-9][0-9]{4}",
        base=NAMED,
        words="passport passports 여권 여권번호",
        locale="KR",
    ),
)
