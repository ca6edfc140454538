"""DE_PLZ: postal codes of five digits, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "DE_PLZ",
        "de_plz",
        r"(?!0[0-9]?000)(?:0[1-9]|[1-9]\d)\d{3}",
        gate=r"[0-9]{5}",
        base=NAMED,
        words="plz postleitzahl postleitzahlen",
        locale="DE",
    ),
)
