"""Streets that no known word ends, behind a house: "moved, its 4a Chapel Fold now", "at number nine heol y felin"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.address import address_at
from transcrub.detect.dialogue.values.numerals import PAIRS, house_end
from transcrub.detect.lexicon import Pack, is_brand, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_shouted

_HOUSE = re.compile(r"\d{1,5}[a-h]?")
_BEFORE = words("address at be is it's its now number to")
_PARTICLES = words("de des du la le of the y yr")
_FLATS = words("apartment apt flat suite unit")
_LONGEST, _REACH = 4, 14
MOVED = words("address anymore live lives living moved moving relocated")
"""Who says one of these tells a place to live nearby."""


def street_from(tokens: Tokens, pack: Pack, *, moved: bool) -> Iterator[tuple[int, int]]:
    """Give the streets of a message that stand behind where somebody lives, or a said house and a kind of street.

    Args:
        tokens: the message.
        pack: the language.
        moved: the message says that somebody moved, or lives somewhere.
    """
    said = tokens.words
    if not moved and PAIRS.isdisjoint(said):
        return
    for place in range(1, len(tokens) - 1):
        if said[place - 1] not in _BEFORE or tokens.breaks_before(place) or "," in tokens.gap(place):
            continue
        house = _house_end(tokens, place)
        if house is None:
            continue
        near = moved and not MOVED.isdisjoint(said[max(0, place - _REACH) : place])
        stop = _name_end(tokens, place, house, pack, moved=near)
        if stop is not None:
            yield place - (said[place - 1] == "number"), stop


def _house_end(tokens: Tokens, place: int) -> int | None:
    """Return one past a house number, written or said, with its letter."""
    said = tokens.words
    stop = place + 1 if _HOUSE.fullmatch(said[place]) else None
    if stop is None and (house := house_end(said, place)) is not None:
        stop = house[1] if house[0] > 1 or said[place - 1] == "number" else None
        lettered = stop is not None and stop + 1 < len(said) and len(said[stop]) == 1 and said[stop] in "bcdefgh"
        stop = stop + 1 if stop is not None and lettered else stop
    return stop if stop is not None and stop < len(said) else None


def _name_end(tokens: Tokens, first: int, house: int, pack: Pack, *, moved: bool) -> int | None:
    """Return one past the name of a street behind a house, and the flat behind it; None where no street stands."""
    said, stop = tokens.words, house
    while stop < min(len(said), house + _LONGEST) and _is_name(tokens, stop, house, pack):
        stop += 1
    while stop > house and said[stop - 1] in _PARTICLES:
        stop -= 1
    kinds = pack.language.streets | pack.language.rare_streets
    # "Seventeen kirkhill brae paisley": behind the street its town.
    kind = next((at for at in range(stop - 1, house, -1) if said[at] in kinds), None)
    stop = stop if kind is None else kind + 1
    if stop == house or not (_ends(tokens, stop, pack) or (kind and not pack.ordinary(said[stop]))):
        return None
    name = range(house, stop)
    strange = any(not pack.ordinary(said[at]) and said[at] not in _PARTICLES for at in name)
    titled = not is_shouted(tokens.text) and all(tokens.raw(at)[0].isupper() or said[at] in _PARTICLES for at in name)
    lettered = said[first][0].isdecimal() and not said[first].isdecimal()
    if kind is None and is_brand([said[house]]):
        return None
    whole = max(address_at(tokens, first, pack) or 0, _with_flat(tokens, stop))
    if kind and strange and (moved or not said[first][0].isdecimal()):
        return whole
    # A single digit counts.
    if not moved or (len(said[first]) == 1 and not (strange and len(name) > 1 and said[first - 1] == "at")):
        return None
    told = (titled and (kind or lettered or strange)) or (strange and len(name) > 1 and tokens.text.islower())
    return whole if told else None


def _is_name(tokens: Tokens, place: int, house: int, pack: Pack) -> bool:
    word, language = tokens.words[place], pack.language
    if not tokens.spaced(place) or not word.replace("'", "").replace("’", "").isalpha():
        return False
    if word in _PARTICLES:
        return place > house
    if len(word) == 1 or word in pack.stop or word in language.measures or word in language.months or word in _FLATS:
        return False
    if place > house + 1 and is_place([word]) and tokens.words[place - 1] in language.streets | language.rare_streets:
        return False
    # "Moved to 12 plans".
    counted = place == house and word.endswith("s") and pack.ordinary(word)
    return not counted and (word in language.streets or pack.cue_at(tokens.words, place) is None)


def _ends(tokens: Tokens, stop: int, pack: Pack) -> bool:
    """Say whether a clause ends there, or goes on as it does behind a street."""
    if stop == len(tokens) or not tokens.spaced(stop):
        return True
    word = tokens.words[stop]
    return word in pack.stop or word in _FLATS or is_place([word]) or pack.cue_at(tokens.words, stop) is not None


def _with_flat(tokens: Tokens, stop: int) -> int:
    """Return one past the flat behind a street: "unit three", "apartment six c"."""
    said = tokens.words
    if stop + 1 >= len(said) or said[stop] not in _FLATS:
        return stop
    flat = house_end(said, stop + 1)
    end = flat[1] if flat is not None else stop + 2 if said[stop + 1][0].isdecimal() else stop
    lettered = end > stop and end < len(said) and len(said[end]) == 1 and said[end] in "abcdefgh"
    return end + (lettered and (end + 1 == len(said) or said[end] != "a"))
