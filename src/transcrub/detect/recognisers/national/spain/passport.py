"""ES_PASSPORT: passport numbers, three letters and six digits, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "ES_PASSPORT",
        "es_passport",
        r"[A-Z]{3}\d{6}",
        gate=r"(?i)[a-z]{3}[0-9]{6}",
        base=NAMED,
        words="pasaporte pasaportes passport",
        locale="ES",
    ),
)
