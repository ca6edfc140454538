"""Names that are words, where somebody is presented: "I'm Princess", "our driver is Tiger", "ask for Stone"."""

from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import NAME_WORDS, Cue, CueKind, Pack, is_brand, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import JOBS, PUTS
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.credible import NEAR
from transcrub.detect.tagger.lexicon import is_common, is_known_word, is_name
from transcrub.detect.tagger.namesakes import is_robot

_PRESENTED = Cue(CueKind.NAME, "PERSON", ("presented",))
_SURE = 0.8
_SHORTEST = 3
# What is put there in small letters is a ware.
_SHOPPED = words("bag basket cart checkout delivery list meal menu order orders pizza shop shopping wishlist")
_MYSELF = frozenset({("i", "am"), ("name", "is"), ("name", "was"), ("you've", "got"), ("youve", "got")})
_MYSELF_SHORT = frozenset({"i'm", "im", "name's"})
_OTHERS = frozenset({("this", "is"), ("speaking", "with"), ("chatting", "with"), ("talking", "to")})
_ASKED_FOR = ("ask", "for")
_IS = frozenset({"is", "was", "called"})
# How one is, and what a thing is, whatever its capital.
_ADJECTIVES = words("bright gay happy honor honour love loyal lucky merry noble rich royal true")
_THINGS = words("autumn comfort justice legend liberty remedy royal success summer trust unity victory winter")
_QUALITIES = _ADJECTIVES | _THINGS
_UNSURE = WEEKDAYS | words("april august chase christmas gold jan june may sky")
_IS_SOMEBODY = words("she's shes he's hes")
_AND = frozenset({"and", "&"})
_PUT_WHERE = words("as from in into off on onto to")
_FROM = frozenset({"from", "here", "with"})
_GOES_ON = _FROM | frozenset({"again", "and", "at", "in", "on"})

TOLD_BY = _AND | NAME_WORDS
"""Words without one of which nothing here is found."""


def presented(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names that are words where somebody says who it is: "You've got Misty from refunds", "guard is Sunny"."""
    if is_shouted(tokens.text) or tokens.text.istitle():
        return
    if not _AND.isdisjoint(tokens.words):
        yield from _pairs(tokens, pack)
    if NAME_WORDS.isdisjoint(tokens.words):
        return
    for place in range(1, len(tokens)):
        word = tokens.words[place]
        if word not in NAME_WORDS or not tokens.spaced(place):
            continue
        if _is_told_whole(tokens, place):
            yield Value(Shape.NAME, place, place + 2), (Announced(_PRESENTED, place), _SURE)
            continue
        if not tokens.raw(place).istitle():
            continue
        if _is_presented(tokens, place, pack):
            yield Value(Shape.NAME, place, place + 1), (Announced(_PRESENTED, place), _SURE)


def _is_presented(tokens: Tokens, place: int, pack: Pack) -> bool:
    word, before = tokens.words[place], tuple(tokens.words[max(0, place - 2) : place])
    behind = tokens.words[place + 1] if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    # "I'm Monday to Friday", "this is Chase": a firm, a day; not "Monday from the card desk".
    goes_on = behind in _FROM if word in _UNSURE else not behind or behind in _GOES_ON
    end = tokens.ends[place]
    if not goes_on or tokens.text[end : end + 2] == " &" or is_robot(tokens.text[end : end + NEAR]):
        return False
    if before in _MYSELF or before[-1] in _MYSELF_SHORT:
        return word not in _ADJECTIVES or behind == "from"
    if before in _OTHERS:
        return word not in _QUALITIES or behind == "from"
    if before == _ASKED_FOR:
        return word not in _THINGS
    # "Our guard is Sunny" - "the nurse was Happy" is said of how she was.
    works = len(before) > 1 and before[1] in _IS and (before[0] in JOBS or before[0] in pack.language.kin)
    return works and (word == "bright" or word not in _ADJECTIVES)


def _is_told_whole(tokens: Tokens, place: int) -> bool:
    """Say whether a word and a surname tell who somebody is, and nothing more: "shes pearl ibarra"."""
    word = tokens.words[place]
    if tokens.words[place - 1] not in _IS_SOMEBODY or word in _QUALITIES or word in _UNSURE:
        return False
    last = place + 1
    if last >= len(tokens) or not tokens.spaced(last) or (last + 1 < len(tokens) and tokens.spaced(last + 1)):
        return False
    surname = tokens.words[last]
    return is_name(surname) and not is_common(surname)


def _pairs(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give two of whom one is known by the other's side: "add Kwame and Esi as cardholders"."""
    for place in [at for at in range(2, len(tokens) - 2) if tokens.words[at] in _AND]:
        pair = (place - 1, place + 1)
        if tokens.words[place - 2] not in PUTS or tokens.words[place + 2] not in _PUT_WHERE:
            continue
        if not all(map(tokens.spaced, range(place - 1, place + 3))):
            continue
        typed = tokens.text.islower() and _SHOPPED.isdisjoint(tokens.words)
        if all(_is_strange(tokens, at, pack, typed=typed) for at in pair) and any(
            is_name(tokens.words[at]) for at in pair
        ):
            for at in pair:
                yield Value(Shape.NAME, at, at + 1), (Announced(_PRESENTED, at), _SURE)


def _is_strange(tokens: Tokens, place: int, pack: Pack, *, typed: bool) -> bool:
    word = tokens.words[place]
    known = is_known_word(word) or pack.ordinary(word) or is_place([word]) or is_brand([word])
    return (typed or tokens.raw(place).istitle()) and word.isalpha() and len(word) >= _SHORTEST and not known
