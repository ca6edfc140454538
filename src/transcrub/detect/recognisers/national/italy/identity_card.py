"""IT_IDENTITY_CARD: numbers of identity cards on paper, electronic and old, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "IT_IDENTITY_CARD",
        "it_identity_card",
        r"[A-Z]{2}\d{7}|(?-i:[A-Z]{2} \d{7})|\d{7}[A-Z]{2}|[A-Z]{2}\d{5}[A-Z]{2}",
        gate=r"(?i)[a-z]{2} ?[0-9]{5}|[0-9]{7}[a-z]{2}",
        base=NAMED,
        words="c_i carta_d'identità carta_d'identita carta_identità cie documento identity_card",
        locale="IT",
    ),
)
