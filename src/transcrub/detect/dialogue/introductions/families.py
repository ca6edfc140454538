"""Surnames and names that stand where only those do: of a table that is booked, of a family, after a marriage."""

from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import NAME_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import BOOKED, FAMILIES
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_FAMILY = Cue(CueKind.NAME, "PERSON", ("family",))
_SURE = 0.8
_SHORTEST, _SHORTEST_FAMILY = 3, 5
_BOOKING = 5
# Frequent surnames, but what a room, a rate or an order is called as well.
_NO_GUEST = WEEKDAYS | words("""
    autumn bank best bond case cash christmas church coach easter economy family forest garden gold hall king lane
    law long mark may noble nye park queen royal silver spring star summer temple van west winter
""")
_NEVER_BOOKED, _NEVER_UNDER = _NO_GUEST - {"park"}, _NO_GUEST - {"park", "long", "king"}
_MARRIED = words("change changed changes changing legally married")
_SURNAMES = words("lastname name surname names")
_CHILDREN = words("""
    beneficiaries boys brothers children dependents dependants daughters girls grandkids guests kids nephews nieces
    passengers roommates siblings sisters sons tenants travelers travellers twins
""")
# What a family, a booking and a name that was taken stand behind.
_LEADS = frozenset({"for", "the", "to", "under"})
_LEAD = frozenset({"are", "called", "named", "is", "still"})
_AND = frozenset({"and", "&"})
_MOST = 8
_FROM = frozenset({"from", "neighbors", "neighbours", "invited", "visiting", "and"})
_LIVES = words("across downstairs live lived moved next opposite upstairs")

TOLD_BY = _LEADS | _CHILDREN
"""Words without one of which nothing here is found."""


def families(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names where a booking, a family or a marriage tells of them: "the Dubrovsky party", "under Page"."""
    if tokens.text.istitle() or is_shouted(tokens.text):
        return
    children = not _CHILDREN.isdisjoint(tokens.words)
    for place in [at for at in range(1, len(tokens)) if children or tokens.words[at - 1] in _LEADS]:
        if not _is_written(tokens, place, pack) or not tokens.words[place].replace("-", "").isalpha():
            continue
        if _is_family(tokens, place, pack) or _is_booked(tokens, place, pack) or _is_taken(tokens, place):
            yield Value(Shape.NAME, place, place + 1), (Announced(_FAMILY, place), _SURE)
        elif not _CHILDREN.isdisjoint(tokens.words[max(0, place - 2) : place]):
            yield from _children(tokens, place, pack)


def _is_written(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word is written as a name: with a capital, or as all is where nothing has one."""
    if tokens.raw(place)[0].isupper():
        return True
    word = tokens.words[place]
    return tokens.text.islower() and is_name(word) and not (is_known_word(word) or pack.ordinary(word))


def _ends(tokens: Tokens, place: int) -> bool:
    """Say whether a clause ends behind a word, or goes on in small letters."""
    if place + 1 == len(tokens) or not tokens.spaced(place + 1):
        return True
    return tokens.raw(place + 1)[0].islower() or tokens.text.islower()


def _is_strange(word: str, pack: Pack) -> bool:
    """Say whether a word is none that is known, no place and no brand."""
    return not (is_known_word(word) or pack.ordinary(word) or is_place([word]) or is_brand([word]))


def _is_family(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word is a family's name: "the Dubrovsky party", "bought it from the Ogletrees"."""
    if tokens.words[place - 1] != "the" or not tokens.spaced(place):
        return False
    word = tokens.words[place]
    behind = tokens.words[place + 1] if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    # "Thanks for being part of the Quillnet family."
    ours = behind == "family" and tokens.words[place - 2 : place - 1] == ["of"]
    if behind in FAMILIES and not ours and len(word) > _SHORTEST and tokens.raw(place + 1).islower():
        return _is_strange(word, pack) and (is_name(word) or not word.endswith("s"))
    if not word.endswith("s") or len(word) < _SHORTEST_FAMILY or not tokens.raw(place)[1:].islower():
        return False
    before = tokens.words[place - 2] if place > 1 else ""
    told = behind in _LIVES or before in _FROM
    one = word[: -2 if word.endswith(("ses", "zes", "ches")) else -1]
    return told and _is_strange(word, pack) and _is_strange(one, pack) and not is_given(one)


def _is_booked(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether something is booked in a name: "the rental car under Page", "a reservation for Park"."""
    word, before = tokens.words[place], tokens.words[place - 1]
    if word in pack.language.months:
        return False
    if before not in ("under", "for") or not tokens.spaced(place) or not _ends(tokens, place) or word in NAME_WORDS:
        return False
    told = tokens.words[max(0, place - _BOOKING) : place - 1]
    if before == "for":
        booked = told[-1:] in (["booking"], ["reservation"]) and word not in _NEVER_BOOKED
        return booked and is_name(word) and not is_place([word])
    return not BOOKED.isdisjoint(told) and is_name(word) and word not in _NEVER_UNDER


def _is_taken(tokens: Tokens, place: int) -> bool:
    """Say whether somebody took a name: "my last name changed from Petrosyan to Long"."""
    if tokens.words[place - 1] != "to" or not _ends(tokens, place) or not is_name(tokens.words[place]):
        return False
    near = tokens.words[max(0, place - _MOST) : place - 1]
    return not _SURNAMES.isdisjoint(near) and not _MARRIED.isdisjoint(near)


def _children(tokens: Tokens, place: int, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of a list of people: "kids are Juniper and Atticus", "guests: Ruby, Wren and Otto"."""
    behind = tokens.words[place - 1]
    led = behind in _LEAD or behind in _CHILDREN if tokens.spaced(place) else ":" in tokens.gap(place)
    listed, at = [place], place + 1
    while led and at < len(tokens) and len(listed) < _MOST:
        joined = tokens.words[at] in _AND and at + 1 < len(tokens)
        at += joined
        if not (joined or "," in tokens.gap(at)) or not tokens.raw(at)[0].isupper():
            break
        listed.append(at)
        at += 1
    others = [each for each in listed if _is_nobody(tokens, each, pack)]
    if len(listed) < 2 or len(others) > (len(listed) > 2) or any(_is_nowhere(tokens, each) for each in others):  # noqa: PLR2004 - several
        return
    # "Kids Kaylee, Trace and Hope": one may be called as nobody is, but where two others are known.
    mere = behind in _CHILDREN or len(others) > 0
    known = sum(_is_called(tokens.words[each]) for each in listed)
    if mere and known < 1 + (len(others) > 0):
        return
    for each in listed:
        yield Value(Shape.NAME, each, each + 1), (Announced(_FAMILY, each), _SURE)


def _is_called(word: str) -> bool:
    """Say whether people are called so, and things are not but where the word tells of somebody."""
    return is_given(word) or word in NAME_WORDS or (is_name(word) and not is_known_word(word))


def _is_nowhere(tokens: Tokens, place: int) -> bool:
    """Say whether a word is a place, a brand or a day, or none at all: nobody's name, whoever else is listed."""
    word = tokens.words[place]
    return not word.replace("-", "").isalpha() or is_place([word]) or is_brand([word]) or word in WEEKDAYS


def _is_nobody(tokens: Tokens, place: int, pack: Pack) -> bool:
    word = tokens.words[place]
    known = pack.ordinary(word) and word not in NAME_WORDS
    return not word.replace("-", "").isalpha() or known or is_place([word]) or is_brand([word]) or word in WEEKDAYS
