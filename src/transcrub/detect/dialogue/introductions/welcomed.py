"""Names of those who welcome a customer, though they are words or rare: "Hi, Fernleigh Rail, I'm Rich."."""

import re
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.firms_addressed import is_of_trade
from transcrub.detect.lexicon import GIVEN_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.called_so import WORDS_FOR_NAMES
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_known_word, is_name
from transcrub.detect.tagger.namesakes import is_robot

_WELCOMED = Cue(CueKind.NAME, "PERSON", ("presented",))
_SURE = 0.8
_SHORTEST = 3
_NAME = r"[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ'’-]{2,30}"
_FIRM = r"(?:the )?[A-Z][\w&'’-]*(?: (?:[A-Z][\w&'’-]*|&|and|of)){0,3}"
_GREETS = words("afternoon calling chatting contacting day evening hello hey hi messaging morning welcome")
_OPENS = r"(?:^|(?<=[.!?,] )|(?<=\n))"
# Who says so where he greets is called so, whatever word it is: "Hello from Nimbus! I'm Star."
_MYSELF = re.compile(rf"\b(?:I['’]m|I am) (?P<value>{_NAME})(?=[.!;]| [A-Z]\.|, | (?:from|with)\b|$)")
_HERE = re.compile(rf"{_OPENS}(?P<value>{_NAME}) here(?=[.!,;?]|$| (?:from|again|with)\b)")
_FROM = re.compile(rf"{_OPENS}(?P<value>{_NAME}) (?:at|from|of|with) {_FIRM}(?P<here> here)?(?=[.!,;?]|$)")
_REACHED = re.compile(
    r"\b(?:[Yy]ou['’]ve|[Yy]ou have) (?:got|got through to|reached)"
    rf" (?P<value>{_NAME}(?: {_NAME})?)(?=[.!;?]|, [a-z]| (?:at|from|in|on)\b|$)"
)
# Weather, seasons and things of which somebody says that they are there: "Gift here, but no card".
_NOT_HERE = words("""
    april august autumn cash chase comet energy evidence future gift jan june lane love magic may monday rain remedy
    sky storm success summer sunday sunshine wednesday will winner winter
""")
_NOT_FROM = _NOT_HERE | words("cash delight evidence honest perfect special talent treasure trust wonderful")
# What one is, however it is written: "I'm Deaf".
_IS = words("blessed brilliant clever happy honest lovely perfect pretty special thankful true wonderful")
_PEOPLES = words("dutch english french german greek irish polish scott scottish spanish welsh")

TOLD_BY = _GREETS | {"got", "here", "reached"}
"""Words without one of which nothing here is found."""


def welcomed(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names by which those present themselves who write for a firm: "Prosper here.", "I'm Star."."""
    found = set(tokens.words)
    readers = [(pattern, fits) for told_by, pattern, fits in _READERS if not told_by.isdisjoint(found)]
    text = tokens.text
    if _GREETS.isdisjoint(found):
        readers = [each for each in readers if each[0] not in _GREETING]
    if not readers or is_shouted(text) or text.istitle() or text.islower():
        return
    for pattern, fits in readers:
        for match in pattern.finditer(text):
            if fits(match, pack):
                yield from _value(match, tokens)


def _is_here(match: re.Match[str], pack: Pack) -> bool:  # noqa: ARG001 - as its neighbours
    word = match["value"].lower()
    return word in WORDS_FOR_NAMES and word not in _NOT_HERE


def _is_called(match: re.Match[str], pack: Pack) -> bool:
    word = match["value"].lower()
    if (
        word in pack.language.months
        or word in WEEKDAYS
        or is_brand([word])
        or word in _IS - {"happy"}
        or word in _PEOPLES
    ):
        return False
    return (is_name(word) or word in WORDS_FOR_NAMES) and not is_robot(match.string[match.end("value") :])


def _is_from(match: re.Match[str], pack: Pack) -> bool:
    """Say whether somebody presents himself by whom he writes for: "Marvellous from Tern Express"."""
    word = match["value"].lower()
    if word in _NOT_FROM or is_brand([word]) or is_place([word]) or is_of_trade(match["value"]):
        return False
    strange = match["here"] is not None and not (is_known_word(word) or pack.ordinary(word))
    return word in WORDS_FOR_NAMES or strange


def _is_somebody(match: re.Match[str], pack: Pack) -> bool:
    """Say whether whom one reached is a person, not a firm: "You've reached Renée", "You've got Pilar Quiroga"."""
    first, *rest = match["value"].split()
    word = first.lower()
    named = is_given(word) or (is_name(word) and not (is_known_word(word) or pack.ordinary(word) or is_place([word])))
    if rest and (is_of_trade(rest[0]) or pack.ordinary(rest[0].lower()) or is_place([rest[0].lower()])):
        return False
    return (named or (word in GIVEN_WORDS and not rest)) and len(word) >= _SHORTEST and not is_brand([word])


def _value(match: re.Match[str], tokens: Tokens) -> Iterator[tuple[Value, Evidence]]:
    if (place := tokens.within(*match.span("value"))) is not None:
        yield Value(Shape.NAME, *place), (Announced(_WELCOMED, place[0]), _SURE)


_READERS = (
    (frozenset({"got", "reached"}), _REACHED, _is_somebody),
    (frozenset({"here"}), _HERE, _is_here),
    (frozenset({"am", "i'm", "i’m"}), _MYSELF, _is_called),
    (frozenset({"at", "from", "of", "with"}), _FROM, _is_from),
)
"""Words without one of which a form is not there, the form, and who is called so."""
_GREETING = frozenset({_MYSELF, _FROM})
"""What says something of him alone who greets."""
