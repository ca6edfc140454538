"""Addresses whose street no word tells, told as somebody's place; flats, blocks and plots in the forms of countries."""

import re
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.numerals import PAIRS
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_brand
from transcrub.detect.lexicon.language import words

_HOUSE = Cue(CueKind.TAG, "STREET_ADDRESS", ("house",))
_SURE = 1.0
_DIGIT = re.compile(r"\d")
_NAME = r"(?-i:[A-ZÀ-Ý][\w'’-]+)"
_PART = r"(?:,? (?:#|(?:apartment|apt|flat|lot|room|space|suite|ste|unit)\.? ?#?)\d{1,5}[a-z]?)?"
_END = r"(?=$|[?.,;!)\n]|,? (?:and|anymore|correct|here|is|now|right|still|then|today|yes)\b)"
# "Hes at 17 Mockingbird", "still at 22 Larkbeck?", "deliver to 88 Quarry Bank?", "I see you at 34 Thornlea".
_LED = (
    r"(?:\b(?:he|she|they|i|we|you|who)(?:['’]?(?:m|s|re)| is| are| am)? (?:now |still |over |living |based )?(?:at|in)"
    r"|\b(?:live[sd]?|living|staying|still|moved|over) (?:at|in|on|to)|\bused to be(?: at)?"
    r"|\b(?:courier(?:ed)?|deliver(?:ed|ing|y)?|forward(?:ed)?|goes|going|mail(?:ed)?|moved|post(?:ed)?|redirect(?:ed)?"
    r"|send(?:ing)?|sent|ship(?:ped|ping)?)(?: (?:a new one|it|one|out|that|them|this|[\d/]+))? to"
    r"|\baddress(?: on file| here| now)?(?: is| as| showing as|:|,)"
    r"|\b(?:got|have|see|show|showing) (?:you |it |that )?(?:(?:still )?(?:at|as|down at|down as))"
    # What one has may be counted, too: a street has two words there.
    rf"|\b(?:i|we)(?:['’]ve)? (?:have|see|show|(?:still )?got)(?: still)?(?= \d{{1,5}}[a-z]? {_NAME} {_NAME})) "
)
_LIVED = re.compile(
    rf"{_LED}(?P<value>\d{{1,5}}[a-z]?(?:[-/]\d{{1,4}})? "
    rf"(?P<name>(?=(?:{_NAME} ){{0,2}}(?P<last>{_NAME})){_NAME})(?: {_NAME}){{0,2}}{_PART}){_END}",
    re.IGNORECASE,
)
# Most have none, which is seen sooner than what leads to one.
_NUMBERED = re.compile(r"\d[a-zA-Z]?(?:[-/]\d{1,4})? [A-ZÀ-Ý]")
# What has its number before it, and is no street.
_COUNTED = WEEKDAYS | words("""
    adults april august business calls cards days december february gb hours items january july june march may mbps
    max mini minutes mins months november october orders people plus points pro september tickets ultra
    weeks working years
""")
_LEADING = words("""
    address at courier couriered deliver delivered delivering delivery forward forwarded goes going got have in live
    lived lives living mail mailed moved on post posted redirect redirected see send sending sent ship shipped shipping
    show showing still to used
""")
_KINDS = (
    "Almshouses|Buildings|Bungalows|Cottages|Dwellings|Fold|Gables|Garth|Maltings|Mansions|Paddocks|Tenements|Villas"
    "|Wynd|Yard"
)
_TEENS_AND_TENS = "|".join(sorted(PAIRS))
# "14 Jubilee Bungalows", "fourteen Jubilee Bungalows"; not "3 New Buildings".
_KIND_LAST = re.compile(
    rf"(?<![\w.,/$£€#-])(?P<value>(?:\d{{1,4}}[A-Za-z]?|(?:{_TEENS_AND_TENS})(?:[ -](?:one|two|three"
    rf"|four|five|six|seven"
    r"|eight|nine))?) (?!(?:All|Apartment|Commercial|Different|Empty|Holiday|Large|Luxury|More|New|Office|Old|Other"
    rf"|Separate|Small)\b){_NAME}(?: {_NAME})? (?-i:{_KINDS}))(?!\w| ?\d)",
)
_KIND_WORDS = frozenset(_KINDS.lower().split("|"))
# Of India: "H/No 17 Blue Kiosk", "old no 14 new no 31", "#331, 4th Main", "C-7/113 A".
_INDIAN = re.compile(
    r"(?P<value>(?<![\w/])(?:(?-i:[HD])[./ ]{1,2}no[.:]?|(?:door|house|flat|plot|quarter|qtr)[./]no[.:]?) ?#?"
    rf"[a-z]?\d[\w/-]{{0,12}}(?:,? {_NAME}){{0,3}}"
    r"|(?<![\w/])old no\.? ?\d{1,4}[a-z]?,?(?:/| and)? ?new no\.? ?\d{1,4}[a-z]?"
    rf"|(?<![\w/])#\d{{1,5}}[a-z]?(?:/\d{{1,4}})?, \d{{1,2}}(?:st|nd|rd|th) (?:main|cross|block|stage"
    rf"|phase|floor|street)\b(?:, {_NAME})?)",
    re.IGNORECASE,
)
_SECTORED = re.compile(
    r"(?:\b(?:address|at|flat|house|in|is|s)|^"
    r"|[.!?]) (?P<value>[A-Z]{1,2}-\d{1,3}/\d{1,4}(?: ?[A-Z]\b)?)(?=$|[,.?!;\n])"
)
# Of the Philippines: "Blk 7 Lot 12 Phase 3".
_BLOCK = re.compile(
    r"\b(?P<value>bl(?:oc)?k\.? ?\d{1,3}[a-z]?,? lot\.? ?\d{1,4}[a-z]?(?:,? (?:phase|ph)\.? ?\d{1,2}[a-z]?)?"
    r"|lot \d{1,4}[a-z]?,? (?:phase|ph)\.? ?\d{1,2}[a-z]?)(?!\w)",
    re.IGNORECASE,
)
# "Unit B-19-05", as in Malaysia; "unit 9F-C".
_UNIT = re.compile(
    r"\b(?P<value>unit (?-i:[A-Z]{1,2}\d?(?:-\d{1,3}){1,2}[A-Z]?|\d{1,4}[A-Z]-[A-Z\d]{1,3}))(?![\w-])", re.IGNORECASE
)
# "Room 4.17 block C Mandela House", "block C room 207", "flat 4, room 17": where students live.
_HALL = re.compile(
    r"\b(?P<value>(?:flat|room|rm) [a-z]?\d{1,4}(?:\.\d{1,3})?[a-z]?,? (?:block|blk|flat|room|tower|wing) "
    rf"(?:[a-z]|\d{{1,4}}[a-z]?)(?!\w)(?: (?:{_NAME} )?(?-i:House|Hall|Court|Hostel)\b)?"
    r"|(?:block|blk|staircase|tower|wing) (?:[a-z]|\d{1,2}),? (?:flat|room"
    r"|rm) [a-z]?\d{1,4}(?:\.\d{1,3})?[a-z]?)(?!\w|\.\d)",
    re.IGNORECASE,
)
_OF_FIRMS = words("""
    appointment class clinic conference course desk event exam interview lecture lesson meeting open outpatients scan
    seminar
    session surgery talk tour training tutorial ward workshop
""")
# "Driver left it at plot 14 we are plot 41", "we're at lot 22".
_PLOT = re.compile(
    r"\b(?:at|from|i['’]?m|in|is|it['’]?s|not|on|to|we are|we['’]?re|we live at|who is at) "
    rf"(?P<value>(?:erf|lot|plot|space|stand|trailer) #?\d{{1,5}}[a-z]?)(?:{_END}|(?= (?:at|behind|by|my"
    rf"|not|our|we)\b))",
    re.IGNORECASE,
)
_NO_PLOT = words("""
    airport auction auctions batch bid bids bidding catalogue concert expiry festival garage hammer lots park parked
    parking sale sold stadium ticket vaccine vial wine
""")
_PLOTS = words("erf lot plot space stand trailer")

TOLD_BY = _KIND_WORDS
"""Words without one of which, or a digit, nothing here is found."""


def abodes(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the addresses of a message that tell themselves by who lives there, or by the form of a country."""
    found = set(tokens.words)
    for pattern in _patterns(tokens, found):
        for match in pattern.finditer(tokens.text):
            if pattern is _LIVED and _is_counted(match, pack):
                continue
            if (place := tokens.within(*match.span("value"))) is not None:
                yield Value(Shape.ADDRESS, *place), (Announced(_HOUSE, place[0]), _SURE)


def _is_counted(match: re.Match[str], pack: Pack) -> bool:
    """Say whether a number before words counts them: "at 5 Monday", "send to 3 Players", "at 2 Checked Bags"."""
    name, last = match["name"].lower(), match["last"].lower()
    number, *all_words = match["value"].lower().split()
    named = [word for word in all_words if word.isalpha()]
    if any(is_brand([word]) for word in named) or (len(number) == 1 and all(map(pack.ordinary, named))):
        return True
    several = any(each.endswith("s") and pack.ordinary(each.removesuffix("s")) for each in (name, last))
    return match["name"].isupper() or name in _COUNTED or name in pack.language.measures or several or is_brand([name])


def _patterns(tokens: Tokens, found: set[str]) -> Iterator[re.Pattern[str]]:
    """Give the forms that the words of a message allow."""
    if not _KIND_WORDS.isdisjoint(found):
        yield _KIND_LAST
    if not _DIGIT.search(tokens.text):
        return
    if not _LEADING.isdisjoint(found) and _NUMBERED.search(tokens.text):
        yield _LIVED
    if (
        not found.isdisjoint(("no", "h/no", "d/no", "h.no", "d.no"))
        or "#" in tokens.text
        or "/no" in tokens.text.lower()
    ):
        yield _INDIAN
    if "/" in tokens.text:
        yield _SECTORED
    if "lot" in found:
        yield _BLOCK
    if "unit" in found:
        yield _UNIT
    if not found.isdisjoint(("block", "blk", "room", "rm", "wing")) and _OF_FIRMS.isdisjoint(found):
        yield _HALL
    if not _PLOTS.isdisjoint(found) and _NO_PLOT.isdisjoint(found):
        yield _PLOT
