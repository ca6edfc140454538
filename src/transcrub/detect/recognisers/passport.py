"""PASSPORT: passport numbers of any country, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, has_digits, identifier

RECOGNISERS = (
    identifier(
        "PASSPORT",
        "passport",
        r"[0-9A-Z]{2,3} ?[0-9A-Z]{4,7}",
        gate=r"[0-9]{2}",
        base=NAMED,
        words="passport passports passeport reisepass reisepassnummer passnummer pasaporte passaporte passaporto"
        " paspoort paszport paszportu",
        validate=has_digits,
    ),
)
