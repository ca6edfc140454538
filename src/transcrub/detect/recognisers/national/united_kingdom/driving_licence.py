"""UK_DRIVING_LICENCE: licence numbers of sixteen characters: surname, date of birth, initials (DVLA)."""

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "UK_DRIVING_LICENCE",
        "uk_driving_licence",
        r"(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999) ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]"
        r"|[12]\d|3[01])\d ?[A-Z9]{2}[0-9A-Z][A-Z]{2}",
        gate=r"(?i)[a-z][a-z9]{4} ?[0-9][0156][0-9]{4} ?[a-z9]{2}[0-9a-z]",
        base=SURE,
        words="driving_licence licence dvla driver",
        locale="UK",
    ),
)
