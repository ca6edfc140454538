"""Where people live, told amid other talk: "we've moved, it's 4a Chapel Fold now", "Mrs Hope at 15 has the key"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.introductions.streets import MOVED, street_from
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.address import SURE_STREETS
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_brand
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.numbers_en import TEENS, TENS
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_HOUSE = Cue(CueKind.TAG, "STREET_ADDRESS", ("house",))
_SURE = 0.8
_N = r"\d{1,4}[a-z]?(?![\w%€£$°-]|[./:]\d|,\d)"
_ENDS = r"(?=[,;!?)\n]|\.(?!\d)|$| (?:please|pls|the one|though|with|yes)\b)"
_STREETS = "|".join(sorted(SURE_STREETS | {"close", "crescent", "gardens", "grove", "place", "square", "way"}))
_NAMED = rf"(?-i:(?:[A-Z][\w'’-]+ ){{1,3}})(?:{_STREETS})\b"
# "At the Peckham address, number 140?", "I am at number 17, the one with the green gate".
_NUMBER = re.compile(
    rf"(?:[,?.!] |\(|\b(?:am|at|be|in|is|it['’]?s|not|that['’]?s|to) )(?P<value>number {_N})"
    rf"(?:{_ENDS}|(?= (?:if|instead|on (?-i:[A-Z]))))",
    re.IGNORECASE,
)
_HOUSED = words("""
    address bungalow close corner cottage door drive flat gate hedge house lane letterbox live lives neighbor neighbors
    neighbour neighbours road street terrace window
""")
# "House 18, not the duplex".
_NAMED_HOUSE = re.compile(
    rf"(?:^|[.,;!?] |\b(?:at|from|in|is|it['’]?s|yes) )(?<!booked at )(?P<value>house \d{{1,4}}[a-z]?)"
    rf"{_ENDS}(?!, (?:an?|the) (?:bar|club|festival|gig|pub|venue)\b)",
    re.IGNORECASE,
)
_SHOWS = words("album dj episode level mix monopoly music remix season show stage track")
# "Family Ziegler, number 5", "Mrs Hope at 15 has the key".
_OF_WHOM = r"(?:family|herr|frau|mr|mrs|ms|miss|the)\.? (?-i:[A-Z][\w'’-]+)(?: (?-i:[A-Z][\w'’-]+))?"
_OF_NEIGHBOUR = re.compile(
    rf"\b{_OF_WHOM},? (?:at |from |in )?(?P<value>(?:no\.? ?|nr\.? ?|number ){_N}){_ENDS}"
    rf"|\b(?!dr)(?:mr|mrs|ms|miss)\.? (?-i:[A-Z][\w'’-]+) at (?P<door>{_N})"
    r"(?= (?:always|has(?! to\b)|have|holds|keeps|knows|looks|takes|took|usually)\b)",
    re.IGNORECASE,
)
# "Is he still on Atwells Ave?", "it's logged at Sycamore Avenue"; a shop is on a street, too.
_WHO = r"(?:he|i|she|they|u|we|you)(?:['’](?:m|re|s))?"
_NOTED = "(?:booked|listed|logged|raised|recorded|registered|reported)"
_STILL = re.compile(
    rf"\b(?:{_WHO} (?:(?:all|both) )?(?:still|now)(?: living)? (?:at|in|on)|{_NOTED}"
    rf" (?:against|as|at|for|on|to|under)|{_WHO} (?:live[sd]?|moved|lived) (?:at|from|on|to)) "
    rf"(?P<value>(?!wall street\b){_NAMED}(?! (?-i:[A-Z])| (?:bank|branch|market|station|store)))",
    re.IGNORECASE,
)
_STANDING = words("booked listed live lived lives logged moved now raised recorded registered reported still")
# "Outside 11", of a street that was named.
_OUTSIDE = re.compile(
    rf"{_NAMED},?(?: just)? (?:by|opposite|outside|near|next to|in front of)"
    rf" (?P<value>(?:no\.? ?|number )?{_N}){_ENDS}",
    re.IGNORECASE,
)
# "The leak is on Canal Street, opposite number 40".
_BEFORE_HOUSE = re.compile(
    rf"(?P<value>{_NAMED})(?=,?(?: just| right)? (?:opposite|outside|in front of) (?:no\.? ?|number )?{_N}{_ENDS})",
    re.IGNORECASE,
)
_BESIDE = words("by front near next opposite outside")
# "114 Asylum Terrace, not 140", "its flat 41 not 14".
_RATHER = re.compile(
    rf"(?:\b\d{{1,5}}[a-z]? {_NAMED},?|\b(?:apartment|apt|flat|unit|house number) \d{{1,4}}[a-z]?,?)"
    rf" (?:and )?not (?:number )?(?P<value>{_N})(?:{_ENDS}|(?= (?:as|because|but|cos|sorry|thanks|thx)\b))",
    re.IGNORECASE,
)
# "Plot 18, Block C, Admiralty Palm Estate", "Erf 402 Heron Ridge Estate".
_ESTATE = re.compile(
    r"\b(?!Site [^,]+ City\b)(?P<value>(?:Block|Blk|Cluster|Erf|House|Lot|Plot|Site|Stand|Villa) [A-Z]?\d{1,4}[A-Z]?,?"
    r" (?:(?:Block|Blk|Cluster|Lot|Phase|Road|Sector|Section|Street|Zone) [A-Z\d]{1,3},? ){0,2}(?:[A-Z][\w'’-]+ ){1,3}"
    r"(?:City|Compound|Court|Estate|Estates|Extension|Gardens|GRA|Heights|Homes|Layout|Residences|Scheme|Subdivision|Village|Villas))\b"
)
# "41 Tennyson House", where a block of flats is all of the street that one tells.
_BLOCK = re.compile(
    r"(?:^|[,.:;] |\b(?:at|in|is|it['’]?s|to) )"
    r"(?P<value>\d{1,3}[A-Za-z]? [A-Z][\w'’-]{3,} House)(?=[,.?!]|$)"
)
_PLOTS = words("block blk cluster erf house lot plot site stand villa")
_DIGIT = re.compile(r"\d")
_TITLES = words("family frau herr miss mr mrs ms the")
_STREET_WORDS = frozenset(_STREETS.split("|"))
_BY_NAME, _THINGS = (_STILL, _BEFORE_HOUSE, _BLOCK), frozenset({"court", "drive", "house"})

TOLD_BY = (
    _STANDING
    | MOVED
    | _BESIDE
    | _PLOTS
    | TEENS.keys()
    | TENS.keys()
    | (_TITLES - {"the"})
    | {"house", "not", "nr", "number"}
)
"""Words without one of which nothing here is found."""


def whereabouts(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the houses and streets of a message that are told amid other talk."""
    found = set(tokens.words)
    for first, stop in street_from(tokens, pack, moved=not MOVED.isdisjoint(found)):
        yield Value(Shape.ADDRESS, first, stop), (Announced(_HOUSE, first), _SURE)
    for pattern in _told_in(found, tokens):
        for match in pattern.finditer(tokens.text):
            place = tokens.within(*match.span("door" if pattern is _OF_NEIGHBOUR and match["door"] else "value"))
            if place is not None and not (pattern in _BY_NAME and _is_thing(tokens, *place, pack)):
                yield Value(Shape.ADDRESS, *place), (Announced(_HOUSE, place[0]), _SURE)


def _is_thing(tokens: Tokens, first: int, stop: int, pack: Pack) -> bool:
    """Say whether words are called like a street or a house, and are a thing: "Google Drive", "2 Opera House"."""
    name = tokens.words[first + tokens.words[first][0].isdecimal() : stop]
    return is_brand(name[:1]) or is_brand(name) or (name[-1] in _THINGS and pack.ordinary(name[0]))


def _told_in(found: set[str], tokens: Tokens) -> Iterator[re.Pattern[str]]:
    """Give the forms that the words of a message allow."""
    street = not _STREET_WORDS.isdisjoint(found)
    if street and not _STANDING.isdisjoint(found):
        yield _STILL
    if not _DIGIT.search(tokens.text):
        return
    if "number" in found and not _HOUSED.isdisjoint(found) and NUMBERED_THINGS.isdisjoint(found):
        yield _NUMBER
    if "house" in found and _SHOWS.isdisjoint(found):
        yield from (_NAMED_HOUSE, _BLOCK)
    if not (_TITLES.isdisjoint(found) or found.isdisjoint(("at", "number", "no", "nr"))):
        yield _OF_NEIGHBOUR
    if street and not _BESIDE.isdisjoint(found):
        yield from (_OUTSIDE, _BEFORE_HOUSE)
    if "not" in found:
        yield _RATHER
    if not _PLOTS.isdisjoint(found):
        yield _ESTATE
