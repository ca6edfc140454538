"""US_PASSPORT: passport numbers, nine digits or a letter and eight, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "US_PASSPORT",
        "us_passport",
        r"[A-Z]\d{8}|\d{9}",
        gate=r"[0-9]{8}",
        base=NAMED,
        words="passport passports passport_card",
        locale="US",
    ),
)
