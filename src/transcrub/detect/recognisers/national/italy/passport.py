"""IT_PASSPORT: passport numbers, two letters and seven digits, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "IT_PASSPORT",
        "it_passport",
        r"[A-Z]{2}\d{7}",
        gate=r"(?i)[a-z]{2}[0-9]{7}",
        base=NAMED,
        words="passaporto passaporti passport",
        locale="IT",
    ),
)
