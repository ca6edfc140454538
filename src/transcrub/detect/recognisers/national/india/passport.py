"""IN_PASSPORT: passport numbers, a letter and seven digits, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "IN_PASSPORT",
        "in_passport",
        r"[A-PR-WY][1-9]\d ?\d{4}[1-9]",
        gate=r"(?i)[a-y][1-9][0-9] ?[0-9]{4}[1-9]",
        base=NAMED,
        words="passport passports प_सप_र_ट",
        locale="IN",
    ),
)
