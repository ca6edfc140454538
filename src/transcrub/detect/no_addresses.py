"""What the tagger takes for an address, and is a firm with a place's name, a model, or half of a measured number."""

import re

from transcrub.detect.lexicon import is_brand

# "Pelican Cove Holiday Park", "Foundry Court Student Living": where one stays, and nobody lives by its name alone.
_FIRMS = re.compile(
    r"\b(?:adventure|business|caravan|holiday|leisure|outlet|retail|theme|touring|trailer|water)"
    r" (?:centre|center|club|park|parks|village)(?=$|,)"
    r"|\bstudent (?:accommodation|homes|housing|living|lets|residences|rooms|village)(?=$|,)"
    r"|\w (?:clinic|co-?living|dental|hostel|hotel|lettings|pharmacy|realty|resort|storage|surgery)(?=$|,)",
    re.IGNORECASE,
)
# "Bosch WAT28371GB/01", "Miele WCD 120".
_MODEL = re.compile(r"(?P<maker>[A-Z][\w&.-]+) [A-Z]{1,5}[ -]?\d[\w/-]*")
# "LOS off, 2|.4G blinking".
_MEASURED = re.compile(r"\d[.,]\d")


def is_firm_or_model(value: str, after: str) -> bool:
    """Say whether what was taken for an address is none.

    Args:
        value: what was found.
        after: some characters behind it.
    """
    if _MEASURED.match(value[-1] + after[:2]):
        return True
    if not any(map(str.isdecimal, value)):
        return _FIRMS.search(value) is not None or is_brand(value.lower().split())
    model = _MODEL.fullmatch(value)
    return model is not None and is_brand([model["maker"].lower()])
