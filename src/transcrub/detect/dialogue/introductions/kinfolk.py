"""Names that are words or places, told by kin and work beside them: "so Grace my sister pays", "helper Gift is in"."""

import re
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.called_so import WORDS_FOR_NAMES
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import JOBS, WHO_WORKS
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_KIN = Cue(CueKind.NAME, "PERSON", ("kin",))
_SURE = 0.8
_MY = words("her his my our")
_THEIR = _MY | {"the"}
# What one does, gives and is given, and when: "thank God my wife", "this Summer my sister".
_NO_NAMES = WEEKDAYS | words("""
    april august autumn bill cash chance chase dash drew gift grant guy hope jan june love magic mark may memory rent
    rob sky special speed storm sue summer sunshine trust van will winner winter
""")
# How one is, when he is told of by kin: "my sister happy".
_IS = words("bright clever gay happy honest lovely loyal lucky merry noble perfect pretty rich sunny true wonderful")
_PLACED = words("bound from in line to trip visit")
_WORKS = (JOBS | WHO_WORKS | words("assistant constable inspector maid nurse officer pa sergeant")) - words(
    "manager neighbor neighbour operator owner rider security"
)
# Whom one has at home, by whatever name few know.
_AT_HOME = words("caretaker cleaner gardener guard helper janitor maid mechanic nanny nurse pa technician watchman")
_BADGE = re.compile(r" (?:badge|is|was|has|will|can|said|says|told|knows|today|tomorrow|at|from|who|came)\b|[.,;!?)]|$")
_WORK = frozenset({"is", "was"})

_RELATIVES = words("""
    mother father mom mum dad brother sister aunt auntie uncle cousin nephew niece husband wife son daughter
    grandson granddaughter stepmum stepmom stepdad stepson stepdaughter partner gran nan grandma grandpa law helper
""")
TOLD_BY = _RELATIVES | _WORKS
"""Words without one of which nothing here is found."""


def kinfolk(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names that kin stands behind, places by which kin are called, and who works for somebody."""
    if is_shouted(tokens.text) or tokens.text.istitle():
        return
    for place, word in enumerate(tokens.words):
        if is_brand([word]):
            continue
        told = word not in _NO_NAMES and (_is_before_kin(tokens, place) or _is_behind_kin(tokens, place))
        if told or _is_at_work(tokens, place, pack):
            yield Value(Shape.NAME, place, place + 1), (Announced(_KIN, place), _SURE)


def _next(tokens: Tokens, place: int) -> str:
    return tokens.words[place] if place < len(tokens) and tokens.spaced(place) else ""


def _is_before_kin(tokens: Tokens, place: int) -> bool:
    """Say whether kin or work behind a word tells who it is: "so Grace my sister has", "Innocent, the gardener"."""
    word = tokens.words[place]
    if word not in WORDS_FOR_NAMES or place + 2 >= len(tokens):
        return False
    opens = not place or tokens.breaks_before(place)
    written = tokens.raw(place).istitle()
    if tokens.words[place + 1] in _WORK and tokens.spaced(place + 1):
        kin = _next(tokens, place + 2) in _THEIR and _next(tokens, place + 3) in _RELATIVES
        return kin and opens and not _next(tokens, place + 4)
    comma = tokens.gap(place + 1) == ", "
    if not (tokens.spaced(place + 1) or comma) or _next(tokens, place + 2) not in _RELATIVES | _WORKS:
        return False
    by = tokens.words[place + 1]
    if comma:
        return opens and written and by in _THEIR
    return written and not opens and by in _MY and _next(tokens, place + 2) in _RELATIVES


def _is_behind_kin(tokens: Tokens, place: int) -> bool:
    """Say whether kin is called by a word, or as a place is: "my sister blessing.", "my wife Florencia picks up"."""
    if place < 2 or not tokens.spaced(place) or tokens.words[place - 1] not in _RELATIVES:  # noqa: PLR2004 - "my sister"
        return False
    if not tokens.spaced(place - 1) or (tokens.words[place - 2] not in _MY and tokens.words[place - 1] != "law"):
        return False
    word, behind = tokens.words[place], _next(tokens, place + 1)
    if word in WORDS_FOR_NAMES and word not in _IS:
        return not behind or behind == "wait"
    called = tokens.raw(place).istitle() and is_place([word]) and is_name(word)
    return called and behind not in _PLACED and not (behind and tokens.raw(place + 1)[0].isupper())


def _is_at_work(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word of work stands before a name: "with guard Bahadur", "helper Gift is", "my PA Portia"."""
    if not place or not tokens.spaced(place) or not tokens.raw(place).istitle():
        return False
    word, job = tokens.words[place], tokens.words[place - 1]
    if job not in _WORKS or word in pack.stop or is_place([word]) or not word.isalpha():
        return False
    if _BADGE.match(tokens.text, tokens.ends[place]) is None or (tokens.raw(place - 1).istitle() and place > 1):
        return False
    known = is_known_word(word) or pack.ordinary(word)
    if word in WORDS_FOR_NAMES:
        return word not in _IS and (word == "gift" or word not in _NO_NAMES)
    return not known and (is_given(word) or is_name(word) or job in _AT_HOME)
