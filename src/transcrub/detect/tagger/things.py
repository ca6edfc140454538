"""Things that are called like people, told by how they are written and by what stands beside: cars, shows, verbs."""

import re
from collections.abc import Sequence

from transcrub.detect.lexicon import TRADES, is_brand, is_given, namesakes
from transcrub.detect.lexicon.cars import MAKERS
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_known_word, is_name
from transcrub.detect.tagger.tokens import TOKEN

# What things and people are of: of a coffee, a rug, a dish it is the first word.
_PEOPLES = words("""
    african belgian bolivian brazilian british bulgarian canadian caribbean chilean chinese colombian costarican
    croatian cuban danish egyptian ethiopian european finnish french greek guatemalan hungarian icelandic indian
    indonesian irish israeli italian jamaican japanese kenyan korean lebanese mexican moroccan nigerian norwegian
    persian peruvian portuguese romanian rwandan scottish spanish sumatran swedish swiss syrian tanzanian thai turkish
    ugandan ukrainian vietnamese welsh yemeni
""")
PLAIN_COLOURS = words("""
    beige black blue bronze brown burgundy cream gray green grey maroon navy orange pink purple red silver teal
    turquoise white yellow
""")
"""Colours that a thing has, and seldom somebody's name."""
_FIRMS = TRADES | {"labs"}
_COLOURS = words(
    "beige burgundy charcoal cream khaki magenta maroon mint mustard orange silver tan taupe teal turquoise"
)
_STYLED = re.compile(
    r"(?:[ -]style[ds]?\b| (?:biopic|concert|cover band|diapers?|documentary|edition|gig|tribute|world tour)\b)"
)
_VERBED = re.compile(r"(?P<base>[^\W\d_]+)['’](?:d|ed|ing)")
# "Callum from Parcelmoor here": the second is whom he works for.
_FROM = re.compile(r"\b[A-Z]\w+\]? (?:at|from|of|with) $")
_HERE = re.compile(r" here\b(?! (?:again|and)\b)")
# Shows that are called like somebody: one buys seats for them.
_SHOWS = words("""
    aida annie beetlejuice carmen evita giselle gypsy hamilton hamlet heathers macbeth matilda moulin oliver othello
    salome shrek tina tosca
""")
_SEATS = re.compile(r"\b(?:matinee|matinée|seats?|show|showing|tickets?)(?: \w+)? (?:for|of|to) $", re.IGNORECASE)
_SEATED = re.compile(r" (?:and|at|in|on|row|the|this|tonight|tomorrow)\b(?! (?:her|his|my|their)\b)|[.,?!]|$")
# What a shop does that is called like its owner: "Wendy's charged me".
_DOES = re.compile(
    r"['’]s (?:app|burger|charged?|charges|closed|delivery|didn['’]?t|doesn['’]?t|double|drive|gave|gift card|location"
    r"|order|receipt|refused|sent|sold|store|won['’]?t)\b"
)
_APART = re.compile(r"[^\w'’&.-]+")


def is_thing(value: str, before: str, after: str) -> bool:
    """Say whether what was taken for a name is that of a thing.

    Args:
        value: what was found, in a text that is not in capitals throughout.
        before: some characters before it.
        after: some characters behind it.
    """
    raws = [match[0] for match in TOKEN.finditer(value)]
    spoken = [raw.lower() for raw in raws]
    if not spoken:
        return False
    if _is_verb(value) or _goes_with(value, spoken, before, after):
        return True
    if len(spoken) == 1 and before.rpartition(" ")[0].rpartition(" ")[2].lower() in _PEOPLES:
        return not is_given(spoken[0])
    if len(spoken) > 1 and (spoken[0] in _PEOPLES or (spoken[0] in _COLOURS and raws[0].islower())):
        return not is_given(spoken[0])
    labs = value.rpartition("-")[2].lower() in _FIRMS and "-" in value and not is_given(spoken[0])
    return labs or is_car(spoken, before) or _begins_listed(spoken, before)


def is_car(spoken: Sequence[str], before: str) -> bool:
    """Say whether words are a car by who makes it: "Mercedes Sprinter", "Leon" behind "Seat".

    Args:
        spoken: the words, in lower case.
        before: what stands before them.
    """
    maker = before.endswith(" ") and before.rstrip().rpartition(" ")[2]
    if maker and maker.lower() in MAKERS and (maker[0].isupper() or maker not in ("mini", "seat")):
        return True
    return len(spoken) > 1 and spoken[0] in MAKERS and " ".join(spoken[:2]) in namesakes()


def _is_verb(value: str) -> bool:
    """Say whether a word is made a verb: "venmo'd", "NAT'd"."""
    match = _VERBED.fullmatch(value)
    return match is not None and (is_brand([match["base"].lower()]) or not is_given(match["base"].lower()))


def _goes_with(value: str, spoken: Sequence[str], before: str, after: str) -> bool:
    """Say whether what stands beside makes a thing of it."""
    if _STYLED.match(after) or (_FROM.search(before) and _HERE.match(after)):
        return True
    if len(spoken) == 1 and spoken[0] in _SHOWS and _SEATS.search(before) and _SEATED.match(after):
        return True
    return _DOES.match(after) is not None and f"{value.lower()}'s" in namesakes()


def _begins_listed(spoken: Sequence[str], before: str) -> bool:
    """Say whether a brand's name ends within: "tilbury pillow talk" behind "charlotte", "OCTAVIA SE" behind "SKODA"."""
    if len(spoken) < 2:  # noqa: PLR2004 - a brand's words, and others
        return False
    heads = [word.lower() for word in _APART.split(before) if word][-2:]
    for first in range(len(heads)):
        for last in range(1, len(spoken)):
            words_of = [*heads[first:], *spoken[:last]]
            rest = spoken[last:]
            if " ".join(words_of) in namesakes() and not any(map(_is_somebody, rest)):
                return True
    return False


def _is_somebody(word: str) -> bool:
    """Say whether a word behind a brand may be a surname for all that."""
    return is_name(word) and not is_known_word(word)
