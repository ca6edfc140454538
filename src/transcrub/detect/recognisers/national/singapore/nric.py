"""SG_NRIC_FIN: identity numbers of citizens and foreigners: S, T, F, G or M, seven digits, a letter that checks."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, SURE, identifier

_WEIGHTS = (2, 7, 6, 5, 4, 3, 2)
_ADDED = {"S": 0, "F": 0, "T": 4, "G": 4, "M": 3}
_LETTERS = {**dict.fromkeys("ST", "JZIHGFEDCBA"), **dict.fromkeys("FG", "XWUTRQPNMLK"), "M": "KLJNPQRTUWX"}


def _has_check_letter(value: str) -> bool:
    weighted = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, value[1:8], strict=True))
    remainder = (weighted + _ADDED[value[0]]) % 11
    return _LETTERS[value[0]][10 - remainder if value[0] == "M" else remainder] == value[8]


_WORDS = "nric fin ic identity_card"

RECOGNISERS = (
    identifier(
        "SG_NRIC_FIN",
        "sg_nric",
        r"[STFGM]\d{7}[A-Z]",
        gate=r"(?i)[stfgm][0-9]{7}[a-z]",
        base=SURE,
        words=_WORDS,
        validate=_has_check_letter,
        locale="SG",
    ),
    identifier(
        "SG_NRIC_FIN",
        "sg_nric_unchecked",
        r"[STFGM]\d{7}[A-Z]",
        gate=r"(?i)[stfgm][0-9]{7}[a-z]",
        base=DOUBTFUL,
        words=_WORDS,
        locale="SG",
    ),
)
