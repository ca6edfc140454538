"""Names that are words, told by what only people do or where they are: "olive will let them in", "cliff is outside"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.introductions.dealt import NOBODY
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import NAME_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import AWAY, JOBS, LETS
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_common, is_name

_DOING = Cue(CueKind.NAME, "PERSON", ("doing",))
_SURE = 0.8
# Verbs and nouns that the same words go on from: "mark will let you know", "the bill is out", "may is away".
_UNTOLD = words("april august bill chip dash gift guy hope jan june love mark may rent storm sunday trust van will")
# What runs about outside, too.
_BEASTS = words("bear birdie buck bunny cat dove fox kitty lark robin sparrow tiger wolf wren")
_NOT_HERE = NOBODY | WEEKDAYS | _UNTOLD | _BEASTS
_SHALL = words("can could should will would")
_IS = words("is isn't isnt was wasn't wasnt")
_WHERE = re.compile(r" (?:at (?:home|school|the door|work)|in the car|on (?:her|his|their) way|out of town)\b")
_CLAUSE = words("and because but cause coz cuz if so that then when")
_KIN_GOES_ON = words("can did didn't does had has is said says told wants was will")
_ADJECTIVES = words("bright gay honest loyal lucky merry misty noble rich rusty royal sandy stormy sunny true")
_NOT_KIN = (_NOT_HERE - _BEASTS) | _ADJECTIVES
_BEFORE_KIN = words("by for from of with")
_MY = words("her his my our")
_BADGES = words("badge lanyard namebadge nametag tag")
_TAGGED = re.compile(
    r"\b(?:badge|lanyard|name ?badge|name ?tag) (?:had|reads?|said|says|was) [\"'“]?(?P<value>[A-Z][a-z]+)"
    r"(?=[\"'”.,!?]|$)"
)
# "Oakmoor support, Petunia. How can I help?"
_DESK = re.compile(
    r"^(?:(?i:eek|hello|hey|hi|oh|ok|okay|sorry)\W{1,3}){0,2}(?:[A-Z][\w&'’-]* ){1,4}"
    r"(?i:care|desk|help|reception|services?|support), (?P<value>[A-Z][a-z]+)(?=[.!] |[.!]?$)"
)
# "Tannery Yard Living, Declan on the desk."
_AT_DESK = re.compile(
    r"(?:^|(?<=, )|(?<=[.!] ))(?P<value>[A-Z][a-z]+) on (?:the |our )?(?:chat|desk|front desk|line|reception)\b"
    r"(?! \d)"
)

_CALLED = words("by called is named under was with")
_OR_SO = words("and at from idk in or she he they who works")
_SPEAKS, _TO, _ONE = words("speak speaking spoke talk talked talking"), words("to with"), words("a an some")
TOLD_BY = (
    NAME_WORDS | _BADGES | _SPEAKS | words("care chat desk help line reception service services something support")
)
"""Words without one of which nothing here is found."""


def doing(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names that are words where somebody does something, is somewhere, or is told by his kin."""
    tagged = _BADGES.isdisjoint(tokens.words) or is_shouted(tokens.text)
    at_desk = _AT_DESK.search(tokens.text)
    for match in (None if tagged else _TAGGED.search(tokens.text), _DESK.match(tokens.text), at_desk):
        if match is not None and _may_be_called(match["value"].lower(), pack):
            place = bisect_left(tokens.starts, match.start("value"))
            yield Value(Shape.NAME, place, place + 1), (Announced(_DOING, place), _SURE)
    if "something" in tokens.words:
        yield from _half_known(tokens, pack)
    if not _SPEAKS.isdisjoint(tokens.words):
        yield from _spoken_to(tokens, pack)
    if NAME_WORDS.isdisjoint(tokens.words) or is_shouted(tokens.text):
        return
    for place, word in enumerate(tokens.words):
        if word in NAME_WORDS and (_does(tokens, place) or _is_kin(tokens, place, pack)):
            yield Value(Shape.NAME, place, place + 1), (Announced(_DOING, place), _SURE)


def _half_known(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names of which the surname is not known: "Hazel something"."""
    if is_shouted(tokens.text):
        return
    for place in range(1, len(tokens) - 1):
        word = tokens.words[place]
        told = tokens.words[place + 1] == "something" and tokens.spaced(place + 1) and _ends(tokens, place + 2)
        named = word in NAME_WORDS or is_given(word) or (is_name(word) and not is_common(word))
        written = tokens.raw(place).istitle() or (is_given(word) and tokens.words[place - 1] in _CALLED)
        if told and named and written and word not in WEEKDAYS and word not in pack.language.months:
            yield Value(Shape.NAME, place, place + 1), (Announced(_DOING, place), _SURE)


def _spoken_to(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of those to whom somebody spoke once: "spoke to a sheila"."""
    for place in range(3, len(tokens)):
        word, before = tokens.words[place], tokens.words[place - 1]
        if before not in _ONE or not tokens.spaced(place) or not (is_given(word) or word in NAME_WORDS):
            continue
        first = place - 1
        while first > 1 and tokens.words[first] in _ONE:
            first -= 1
        met = tokens.words[first] in _TO and tokens.words[first - 1] in _SPEAKS
        named = not (pack.ordinary(word) or is_common(word)) or (word in NAME_WORDS and tokens.raw(place).istitle())
        if met and named and not (word in WEEKDAYS or is_place([word]) or is_brand([word])):
            yield Value(Shape.NAME, place, place + 1), (Announced(_DOING, place), _SURE)


def _ends(tokens: Tokens, place: int) -> bool:
    """Say whether a clause ends before a place, or somebody is doubtful there: "Hazel something or other"."""
    return place >= len(tokens) or not tokens.spaced(place) or tokens.words[place] in _OR_SO


def _may_be_called(word: str, pack: Pack) -> bool:
    """Say whether somebody may be called so: a word for a name, a name, or a word that nobody knows."""
    if word in pack.stop or is_place([word]) or is_brand([word]) or word in WEEKDAYS or word in JOBS:
        return False
    return word in NAME_WORDS or is_name(word) or not pack.ordinary(word)


def _next(tokens: Tokens, place: int) -> str:
    """Return the word at a place, nothing where a clause ends before it."""
    return tokens.words[place] if place < len(tokens) and tokens.spaced(place) else ""


def _does(tokens: Tokens, place: int) -> bool:
    """Say whether somebody does what people do, or is where people are: "olive can sign", "is cliff at the door"."""
    word, behind = tokens.words[place], _next(tokens, place + 1)
    opens = not place or tokens.breaks_before(place) or "," in tokens.gap(place) or tokens.words[place - 1] in _CLAUSE
    if not opens or word in _NOT_HERE:
        return False
    following = _next(tokens, place + 2)
    if behind in _SHALL:
        return following in LETS
    if behind not in _IS:
        return False
    return following in AWAY or _WHERE.match(tokens.text, tokens.ends[place + 1]) is not None


def _is_kin(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether kin tells who somebody is: "my flatmate olive was home", "a gift for will my nephew"."""
    word, before, behind = tokens.words[place], tokens.words[max(0, place - 2) : place], _next(tokens, place + 1)
    if not before or not tokens.spaced(place) or word in pack.language.months or word in WEEKDAYS:
        return False
    if before[-1] in _BEFORE_KIN and behind in _MY and _next(tokens, place + 2) in pack.language.kin:
        return word not in NOBODY
    told = before[0] in _MY and before[-1] in pack.language.kin and tokens.spaced(place - 1)
    named = word not in _NOT_KIN and not is_brand([word])
    return told and named and (behind in _KIN_GOES_ON or place + 1 == len(tokens))
