"""What the tagger takes for an address, and is a firm with a place's name, a model, or half of a measured number."""

import re

from transcrub.detect.lexicon import LANGUAGES, is_brand, is_place, pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_name

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

_TO_ADDRESS = re.compile(
    r"\b(?:address\w*|at|deliver\w*|home|liv(?:e[ds]?|ing)|mail\w*|send|sent|ship\w*|to)\b", re.IGNORECASE
)
# "CPT 70551": a number by the letters of what it is of.
_CODED = re.compile(r"(?P<kind>[A-Z]{3,4}) \d{4,}")
# What a number in an address may be of.
_BOXES = words("""
    apt blk bldg block box cmr cpo flat fpo gal gals gpo hwy lane lot nsw plot pmb pob psc qld road room rte site ste
    unit vic
""")


def is_coded(value: str, before: str) -> bool:
    """Say whether letters before a number tell what it is of, amid other words: neither a unit nor a town.

    Args:
        value: what was found.
        before: some characters before it.
    """
    coded = _CODED.fullmatch(value)
    if coded is None or not before.strip() or _TO_ADDRESS.search(before) is not None:
        return False
    kind, english = coded["kind"].lower(), pack(LANGUAGES[0]).language
    return not (kind in english.measures | english.units | _BOXES or is_place((kind,)) or is_name(kind))


def is_firm_or_model(value: str, before: str, after: str) -> bool:
    """Say whether what was taken for an address is where a firm is, what it makes, or half of a measured number.

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
