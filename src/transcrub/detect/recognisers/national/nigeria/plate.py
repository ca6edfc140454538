"""NG_VEHICLE_REGISTRATION: number plates: three letters, three digits, two letters."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "NG_VEHICLE_REGISTRATION",
        "ng_plate",
        r"[A-Z]{3}-?\d{3}[A-Z]{2}|(?-i:[A-Z]{3} \d{3} ?[A-Z]{2})",
        gate=r"(?i)[a-z]{3}[ -]?[0-9]{3} ?[a-z]{2}",
        base=LIKELY,
        words="plate plates plate_number vehicle registration car",
        locale="NG",
    ),
)
