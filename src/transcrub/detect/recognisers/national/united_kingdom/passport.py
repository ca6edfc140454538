"""UK_PASSPORT: passport numbers, nine digits or two letters and seven, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "UK_PASSPORT",
        "uk_passport",
        r"[A-Z]{2}\d{7}|\d{9}",
        gate=r"[0-9]{7}",
        base=NAMED,
        words="passport passports",
        locale="UK",
    ),
)
