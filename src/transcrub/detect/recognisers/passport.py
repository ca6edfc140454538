"""PASSPORT: passport numbers of any country, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED_ANYWHERE, has_digits, identifier

RECOGNISERS = (
    identifier(
        "PASSPORT",
        "passport",
        r"[0-9A-Z]{6,9}|\d{2,3} \d{4,7}|(?-i:[A-Z]{1,2} \d{6,8})",
        gate=r"[0-9]",
        base=NAMED_ANYWHERE,
        words="passport passports passeport reisepass reisepassnummer passnummer pasaporte passaporte passaporto"
        " paspoort paszport paszportu",
        validate=has_digits,
    ),
)
