"""UK_VEHICLE_REGISTRATION: number plates since 2001; older ones next to a word for one (DVLA)."""

from transcrub.detect.recognisers.identifier import LIKELY, NAMED, identifier

_WORDS = "reg registration plate number_plate vehicle vehicles car van"

RECOGNISERS = (
    identifier(
        "UK_VEHICLE_REGISTRATION",
        "uk_plate",
        r"[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}",
        gate=r"(?i)[a-y]{2}[0-9]{2} ?[a-z]{3}",
        base=LIKELY,
        words=_WORDS,
        locale="UK",
    ),
    identifier(
        "UK_VEHICLE_REGISTRATION",
        "uk_plate_old",
        r"[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y]"
        r"|(?-i:[A-HJ-NPR-TV-Y]\d{1,3} [A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} \d{1,3}[A-HJ-NPR-TV-Y])",
        gate=r"(?i)[a-y][0-9]{1,3} ?[a-z]{3}|[a-z]{3} ?[0-9]{1,3}[a-y]",
        base=NAMED,
        words=_WORDS,
        locale="UK",
    ),
)
