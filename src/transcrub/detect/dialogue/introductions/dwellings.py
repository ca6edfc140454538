"""Houses and flats that are told by their word or by who lives there: "at number 35", "my neighbour in 3d"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_given, is_place
from transcrub.detect.lexicon.language import words

_HOUSE = Cue(CueKind.TAG, "STREET_ADDRESS", ("house",))
_SURE = 0.8
_NUMBER = r"(?:number|no|nr|num|#)\.? ?"
_ENDS = r"(?![\w%€£$°]|[./:-]\d|,\d| (?:am|pm|a\.m|p\.m|o'clock)\b)"
_DOOR = r"\d{1,4}[a-z]?|[a-z]\d{1,3}|[a-z](?=[,.]|$)|(?-i:[A-HJ-Z])"
_GONE = "across|back|come|deliver|delivered|go|gone|left|moved|over|round|sent|went"
_FORMS = (
    # "House number 52", "flat 21", "apt. 4b".
    rf"\b(?:house|bungalow) (?:{_NUMBER})(?:is |was |will be )?(?P<a>\d{{1,4}}[a-z]?)",
    rf"\b(?P<b>(?:apartment|apt|flat)\.? (?:{_NUMBER})?(?:{_DOOR}))",
    # "At number 35", "the lady from no. 7a".
    rf"\b(?:at|from|in|outside|(?:{_GONE}) to) (?P<c>(?:number|no|nr)\.? ?\d{{1,4}}[a-z]?)",
    # "P o box 92".
    r"\b(?P<d>p\.? ?o\.? box ?#?\d{1,6})",
    # "Unit 207 tempe", "we are in unit 4b".
    r"(?:^|\b(?:at|from|i'm|im|in|it's|its|my|our|to|we're) )(?P<e>unit (?:number |no\.? |# ?)?\d{1,4}[a-z]?)",
)
_TOLD = re.compile("|".join(f"(?:{form}){_ENDS}" for form in _FORMS), re.IGNORECASE)
_FLATS = frozenset({"apartment", "apt", "flat"})
_TELLING = words("apartment apt box bungalow flat house unit")
# What is looked behind stands behind the first letter: so most of a text is passed over.
_NUMBERED = re.compile(r"[Nn](?<!\w.)(?i:umber|um|o|r)[.#]? ?#?\d")
# A number there is a place in a row, or of a thing: "you are at number 4 in the queue".
_OTHER = words("""
    aisle bay bays bus chart charts counter course desk door exercise gate lesson line list locker module platform queue
    question ranked ranking room row seat slide stage step stop table track train
""")
_DOORS = words("lives living neighbor neighbors neighbour neighbours resident tenant tenants upstairs downstairs")
_AT = frozenset({"at", "in"})
_REACH, _LONGEST_HOUSE, _LONGEST_ADDRESS = 6, 4, 12
_FLAT = re.compile(r"\d{1,3}[a-z]|[a-z]\d{1,3}")
_HOUSE_NUMBER = re.compile(r"\d{2,4}[a-z]?")
_HOUR = re.compile(r"(?:[01]?\d|2[0-3])[0-5]\d|1?\d|2[0-4]")
# Behind a house somebody does something, or the sentence ends: "Dolores at 4421 says".
_GOES_ON = words("""
    and across can could did downstairs gets got had has have he if is it knows next opposite or said saw says she takes
    they told took was who will with would
""")

# Grids of Wisconsin and Utah: "N7460 Pheasant Run", "W204N11509 Heron Road".
_GRID = re.compile(
    r"[NSEW](?<![\w-].)\d{3,5}(?:[NSEW]\d{3,5})? (?:[A-Z][a-z]+ ){1,3}"
    r"(?:Ave|Avenue|Circle|Court|Ct|Dr|Drive|Hill|Lane|Ln|Loop|Path|Rd|Ridge|Road|Row|Run|St|Street|Trail|Way)\b"
    r"(?! (?:adapter|app|camera|driver|firmware|modem|phone|printer|router|shoes?|software|trainers?|update)\b)"
)

TOLD_BY = _FLATS
"""Words without one of which, or a digit, nothing here is found."""


def dwellings(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the houses and flats of a message that their word or their people tell."""
    for grid in _GRID.finditer(tokens.text):
        if (standing := tokens.within(*grid.span())) is not None:
            yield Value(Shape.ADDRESS, *standing), (Announced(_HOUSE, standing[0]), _SURE)
    told = not _TELLING.isdisjoint(tokens.words) or _NUMBERED.search(tokens.text)
    if told and _OTHER.isdisjoint(tokens.words):
        for match in _TOLD.finditer(tokens.text):
            yield from _value(tokens, *match.span(match.lastgroup or 0), pack)
    for place in range(1, 0 if _AT.isdisjoint(tokens.words) else len(tokens)):
        if tokens.words[place - 1] in _AT and _lived_in(tokens, place, pack):
            yield Value(Shape.ADDRESS, place, place + 1), (Announced(_HOUSE, place), _SURE)


def _value(tokens: Tokens, start: int, end: int, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    place = tokens.within(start, end)
    if place is not None and _ends_there(tokens, *place, pack):
        yield Value(Shape.ADDRESS, *place), (Announced(_HOUSE, place[0]), _SURE)


def _ends_there(tokens: Tokens, first: int, stop: int, pack: Pack) -> bool:
    """Say whether what stands behind a house is no thing that it tells the size or kind of: "a flat 55 inch tv"."""
    if _is_behind_house(tokens, first):
        return False
    if stop == len(tokens) or not tokens.spaced(stop):
        return True
    word, opens = tokens.words[stop], first == 0 and tokens.words[0] == "unit"
    placed = is_place([word]) or is_place(tokens.words[stop : stop + 2]) or word[0].isdecimal()
    goes_on = (word in pack.stop or word in _GOES_ON) and not opens
    return placed or tokens.raw(stop)[0].isupper() or goes_on


def _is_behind_house(tokens: Tokens, first: int) -> bool:
    """Say whether a number stands in the sentence before a flat: whoever reads that address takes the flat in."""
    for place in range(first - 1, max(-1, first - _LONGEST_ADDRESS), -1):
        if tokens.breaks_before(place + 1):
            return False
        if any(map(str.isdecimal, tokens.words[place])):
            return True
    return False


def _lived_in(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody lives behind a number: "miss earline in 3d", "the neighbour at 52", "Dolores at 4421"."""
    word = tokens.words[place]
    if not any(map(str.isdecimal, word)) or len(word) > _LONGEST_HOUSE:
        return False
    before = tokens.words[max(0, place - _REACH) : place - 1]
    neighbour = not _DOORS.isdisjoint(before)
    if neighbour and _FLAT.fullmatch(word):
        return True
    if not _HOUSE_NUMBER.fullmatch(word) or _HOUR.fullmatch(word):
        return False
    ends = place + 1 == len(tokens) or not tokens.spaced(place + 1) or tokens.words[place + 1] in _GOES_ON
    titled = len(before) > 1 and before[-2] in pack.language.titles
    named = bool(before) and (titled or is_given(before[-1]))
    return ends and (neighbour or (named and tokens.words[place - 1] == "at"))
