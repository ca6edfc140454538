"""IN_PAN: tax numbers of persons and firms: five letters, the fourth telling whose, four digits, a letter."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "IN_PAN",
        "in_pan",
        r"[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]",
        gate=r"(?i)[a-z]{3}[abcfghjlpt][a-z][0-9]{4}[a-z]",
        base=LIKELY,
        words="pan pan_card pan_number permanent_account",
        locale="IN",
    ),
)
