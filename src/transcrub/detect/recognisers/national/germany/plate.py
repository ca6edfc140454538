"""DE_KFZ: number plates: one to three letters for the district, one or two, up to four digits."""

from transcrub.detect.recognisers.identifier import LIKELY, NAMED, identifier

_WORDS = "kennzeichen kfz_kennzeichen nummernschild autokennzeichen number_plate license_plate"

RECOGNISERS = (
    identifier(
        "DE_KFZ",
        "de_kfz",
        r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?|(?-i:[A-ZÄÖÜ]{1,3} [A-Z]{1,2} ?[1-9]"
        r"\d{0,3}[EH]?)",
        gate=r"(?i)\pL[ -][a-z]{1,2}[ -]?[1-9]",
        base=NAMED,
        words=_WORDS,
        locale="DE",
    ),
    # With the blank, and in capitals, hardly anything else.
    identifier(
        "DE_KFZ",
        "de_kfz_spaced",
        r"(?-i:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9]\d{0,3}[EH]?)",
        gate=r"\pL-[A-Z]{1,2} [1-9]",
        base=LIKELY,
        words=_WORDS,
        locale="DE",
    ),
)
