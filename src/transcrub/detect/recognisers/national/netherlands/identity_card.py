"""NL_IDENTITY_CARD: numbers of passports and identity cards, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "NL_IDENTITY_CARD",
        "nl_identity_card",
        r"[A-NP-Z]{2}[0-9A-NP-Z]{6}\d",
        gate=r"(?i)[a-z]{2}[0-9a-z]{6}[0-9]",
        base=NAMED,
        words="paspoort paspoortnummer identiteitskaart id_kaart documentnummer passport",
        locale="NL",
    ),
)
