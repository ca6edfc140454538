"""What the tagger takes for an address, and is a firm with a place's name, a model, or half of a measured number."""

import re

from transcrub.detect.lexicon import is_brand

# "Pelican Cove Holiday Park", "Foundry Court Student Living": where one stays, and nobody lives by its name alone.
_FIRMS = re.compile(
    r"\b(?:adventure|business|holiday|leisure|outlet|retail|theme|touring|water)"
    r" (?:centre|center|club|park|parks|village)(?=$|,)"
    r"|\bstudent (?:accommodation|homes|housing|living|lets|residences|rooms|village)(?=$|,)"
    r"|\w (?:clinic|co-?living|dental|hostel|hotel|lettings|pharmacy|realty|resort|storage|surgery)(?=$|,)",
    re.IGNORECASE,
)
# "Bosch WAT28371GB/01", "Miele WCD 120".
_MODEL = re.compile(r"(?P<maker>[A-Z][\w&.-]+) [A-Z]{1,5}[ -]?\d[\w/-]*")
# "LOS off, 2|.4G blinking", and not "Hauptstr. 12|,3.OG".
_MEASURED = re.compile(r"\d[.,]\d{1,2} ?(?:[gk]|[gkm]?hz|[gkm]bps|[gm]b|kw|kwh|[av])\b", re.IGNORECASE)
# "I live at", "please deliver to": there somebody lives, or stays, whatever it is called.
_LIVED_AT = re.compile(
    r"\b(?:(?:live[sd]?|living|stay(?:s|ed|ing)?) (?:at|in|on)|address (?:is|was)|address:|address['’]s"
    r"|(?:deliver(?:ed|y)?|mail(?:ed)?|posted|post|send|sent|ship|shipped)(?: (?:it|them|this|that))? to) $",
    re.IGNORECASE,
)


def is_firm_or_model(value: str, before: str, after: str) -> bool:
    """Say whether what was taken for an address is none.

    Args:
        value: what was found.
        before: some characters before it.
        after: some characters behind it.
    """
    if _MEASURED.match(value[-1] + after):
        return True
    if not any(map(str.isdecimal, value)):
        alone = not before.strip() and not after.strip(" .,!\n")
        lived = alone or _LIVED_AT.search(before) is not None
        return (_FIRMS.search(value) is not None and not lived) or is_brand(value.lower().split())
    model = _MODEL.fullmatch(value)
    return model is not None and is_brand([model["maker"].lower()])
