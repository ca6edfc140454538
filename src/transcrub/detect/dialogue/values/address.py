"""Street addresses, in the order that a language gives them."""

# ruff: noqa: PLR0911, PLR2004 - a reader is a row of guards, and how long a value is its subject

import re

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.numerals import house_end
from transcrub.detect.lexicon import Pack, is_brand, is_place
from transcrub.detect.lexicon.alphabet import DOUBTFUL
from transcrub.detect.mentions import is_shouted

_HOUSE = re.compile(r"#?\d{1,6}[a-z]?(?:[-/]\d{1,4}[a-z]?)?")
_ZIP = re.compile(r"\d{4,6}(?:-\d{3,4})?|\d{9}|\d\d-\d{3}")
SURE_STREETS = frozenset(
    [
        "street",
        "st",
        "ave",
        "av",
        "avenue",
        "road",
        "rd",
        "drive",
        "lane",
        "ln",
        "boulevard",
        "blvd",
        "court",
        "parkway",
        "pkwy",
        "highway",
        "hwy",
        "terrace",
    ]
)
# These are streets behind a single digit, too, where each word is capitalised: "1 Blue Jays Way".
_CAPITAL_STREETS = frozenset(
    {"circle", "close", "crescent", "gardens", "grove", "mews", "place", "plaza", "row", "square", "walk", "way"}
)
_STREET_WITHIN = 6
_LONGEST = 16
_LONGEST_NAME = 4
_LOOK_AHEAD = 6
_COMPASS = frozenset({"n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west"})
_FEWEST_DIGITS = 3
# "77 W 3rd".
_NUMBERED = re.compile(r"\d{0,2}(?:1st|2nd|3rd|\dth)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MODELS = frozenset({"class", "line", "max", "model", "plus", "pro", "series", "type"})
# What a street's name may begin with, though it is a word of every sentence: "12 The Avenue".
_LEADING = frozenset({"sir", "the"})
# What stands behind one of these is another number's street: "5-7 days to 27 Orchard Close".
_LEADS_AWAY = frozenset({"after", "are", "at", "before", "by", "for", "from", "is", "to", "was", "with"})
_FLATS = frozenset({"apartment", "apt", "flat", "suite", "unit"})
_ROADS = frozenset({"exit", "highway", "hwy", "interstate", "rt", "rte", "route"})
# "Google Drive", "Supreme Court".
_THINGS = frozenset({"court", "drive"})
# What is paid is no house: "send to them 1500 cash".
_PAID = frozenset({"cash", "deposit", "extra", "free", "left", "loan", "off", "payment", "refund", "refunded", "total"})
_SMALL = frozenset({"au", "aux", "de", "des", "du", "en", "la", "le", "les", "sous", "sur"})
_NUMBER_WORDS = frozenset({"no", "number", "house", "lot", "nr", "nº", "n"})


def address_at(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past the address that starts at a token: a house number and a street word, in the language's order."""
    language, words = pack.language, tokens.words
    if words[index] in _NUMBER_WORDS and index + 1 < len(words) and words[index + 1][0].isdigit():
        return address_at(tokens, index + 1, pack)
    if language.street_order == "street name number":
        if not pack.names_street(words[index]):
            return None
        last = _house_after(tokens, index, pack)
    elif _HOUSE.fullmatch(words[index]):
        last = _street_after(tokens, index, pack) or _compass_after(tokens, index)
        if last is not None and language.street_order == "number street name":
            last = _named_after(tokens, last)
    elif words[index] in language.units and words[index] not in pack.stop and index + 1 < len(words):
        return _unit_first(tokens, index, pack)
    elif (house := _said_house(tokens, index, pack)) is not None and house - index > 1:
        last = _street_after(tokens, house - 1, pack)
    else:
        return None
    return None if last is None else _rest(tokens, last + 1, pack, index)


def _said_house(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past a house number in words: "fourteen oh six quail hollow", "nine nineteen west mallon"."""
    house = house_end(tokens.words, index) if pack.is_english and tokens.words[index].isalpha() else None
    return house[1] if house is not None and house[0] > 1 else None


def open_address_at(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past an address without a street word ("425 n buttonwood"), for where one was asked for."""
    words = tokens.words
    house = index + 1 if _HOUSE.fullmatch(words[index]) else _said_house(tokens, index, pack)
    if house is None or house >= len(words):
        return None
    if words[house] in _COMPASS and house + 1 < len(words) and tokens.spaced(house + 1):
        house += 1
    follower = words[house]
    if not follower[:1].isalpha() or follower in pack.stop or follower in pack.language.measures:
        return None
    if pack.ordinary(follower) and len(follower) > 1 and not is_place([follower]):
        return _plain_street(tokens, index, pack) if house == index + 1 else None
    if pack.cue_at(words, house) is not None and len(follower) > 2:
        return None
    named = house + 1 + int("".join(words[house + 1 : house + 2]) in pack.language.rare_streets)
    stop = _rest(tokens, named, pack, index)
    return stop if stop > house else None


def _plain_street(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past a street of one to three common words that ends its line: "11720 desert quail"."""
    words, stop = tokens.words, index + 1
    if not _is_long_house(words[index]) or pack.language.measures.intersection(words[index:]) or not pack.is_english:
        return None
    while stop < len(words) and tokens.spaced(stop):
        known = words[stop] in pack.stop or words[stop] in _PAID or pack.cue_at(words, stop) is not None
        if known or not words[stop].isalpha() or words[stop].endswith("s"):
            return None
        stop += 1
    return stop if stop <= index + _LONGEST_NAME else None


def named_street_at(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past a street without its number, or a flat alone, for where an address was announced."""
    words = tokens.words
    measured = "".join(words[index + 2 : index + 3]) in pack.language.measures
    if words[index] in _FLATS and not measured and any(map(str.isdigit, "".join(words[index + 1 : index + 2]))):
        return index + 2
    if pack.ordinary(words[index]) and not _titled(tokens, index, index + 1):
        return None
    if is_brand(words[index : index + 1]):
        return None
    for place in range(index, min(len(words), index + _LONGEST_NAME)):
        word = words[place]
        if place > index and (tokens.breaks_before(place) or "," in tokens.gap(place)):
            return None
        if word in SURE_STREETS and place > index:
            if word in _THINGS and any(map(pack.ordinary, words[index:place])):
                return None
            return _rest(tokens, place + 1, pack, index)
        if not word.isalpha() or word in pack.stop or pack.cue_at(words, place) is not None:
            return None
    return None


def _street_after(tokens: Tokens, index: int, pack: Pack) -> int | None:
    words, language = tokens.words, pack.language
    inside = language.street_order == "number street name"
    long = _is_long_house(words[index])
    if words[index + 1 : index + 2] in (["st"], ["nd"], ["rd"], ["th"]) and len(words[index]) < 3:
        index += 1
    for place in range(index + 1, min(len(words), index + 1 + _STREET_WITHIN)):
        word = words[place]
        if tokens.breaks_before(place) and "." not in tokens.gap(place):
            return None
        if word in language.streets and (place > index + 1 or inside):
            if words[index + 1] in _LEADING and not _titled(tokens, index + 1, place + 1):
                return None
            sure = len(words[index]) > 1 or word in SURE_STREETS or inside
            return place if sure or (word in _CAPITAL_STREETS and _stands_out(tokens, index + 1, place, pack)) else None
        rare = word in language.rare_streets and (long or _alone_in_name(tokens, index, place, pack))
        # "Lot 8 Ironbark Track".
        rare = rare or (word in language.rare_streets and index > 0 and words[index - 1] == "lot")
        # "Service at 17 Quarry Run?"
        rare = rare or (word in language.rare_streets and _is_placed(tokens, index, place))
        rare = rare and place > index + 1 and _stands_out(tokens, index + 1, place, pack)
        if rare and not _named_before(tokens, index, pack):
            return place
        if place > index + 1 and (word in language.measures or word in _LEADS_AWAY):
            return None
        mere = word in pack.stop and len(word) > 1 and not (word in _LEADING and _titled(tokens, place, place + 1))
        begins = place == index + 1
        if begins and (mere or word in language.measures or (word == "i" and "," in tokens.gap(place))):
            return None
        if len(word) > 2 and word not in language.units and pack.cue_at(words, place) is not None:
            return None
    return None


def _is_placed(tokens: Tokens, index: int, place: int) -> bool:
    """Say whether something is at a number and a kind of street, all of it capitalised, where a clause ends."""
    at = index > 0 and tokens.words[index - 1] == "at" and tokens.spaced(index)
    ends = place + 1 == len(tokens) or not tokens.spaced(place + 1)
    return at and ends and place > index + 1 and _titled(tokens, index + 1, place + 1)


def _alone_in_name(tokens: Tokens, index: int, place: int, pack: Pack) -> bool:
    """Say whether one uncommon word between a number and a kind of street names it: "39 Gledwood Mount"."""
    ends = place + 1 == len(tokens) or not tokens.spaced(place + 1) or tokens.words[place + 1] in pack.stop
    word = tokens.words[index + 1]
    named = place == index + 2 and len(tokens.words[index]) > 1 and word.isalpha()
    return named and ends and not (pack.ordinary(word) or is_brand([word]))


def _named_after(tokens: Tokens, kind: int) -> int:
    """Return the last word of a street's name behind its kind, small words between ("8 allée des Tilleuls")."""
    place = kind + 1
    while place < len(tokens) and tokens.words[place] in _SMALL and tokens.spaced(place):
        place += 1
    named = (
        place < len(tokens) and tokens.spaced(place) and tokens.words[place].replace("-", "").replace("'", "").isalpha()
    )
    return place if place > kind + 1 and named else kind


def _compass_after(tokens: Tokens, index: int) -> int | None:
    """Return where a street without its kind ends ("418 1/2 N Main"): a direction and a word, both capitalised.

    Behind fewer digits it is a model ("12 S Max"), as is a class ("2015 E Class"); behind "route" it is a road.
    """
    words = tokens.words
    house = sum(map(str.isdecimal, words[index]))
    place = index + 1 + (words[index + 1 : index + 2] == ["1/2"])
    if place + 1 >= len(words) or words[place] not in _COMPASS or tokens.breaks_before(place + 1):
        return None
    if _NUMBERED.fullmatch(words[place + 1]):
        return place + 1
    if house < _FEWEST_DIGITS or (index and words[index - 1] in _ROADS):
        return None
    named = words[place + 1].isalpha() and len(words[place + 1]) > 2 and words[place + 1] not in _MODELS
    return place + 1 if named and tokens.raw(place)[0].isupper() and tokens.raw(place + 1)[0].isupper() else None


def _named_before(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say whether a name stands right before a number: "Hyundai 500", "Amtrak 171"."""
    if not index or not tokens.spaced(index) or tokens.words[index - 1] in pack.stop | pack.language.units:
        return False
    return _titled(tokens, index - 1, index) and pack.cue_at(tokens.words, index - 1) is None


def _is_long_house(word: str) -> bool:
    """Say whether a house number is more than a count, and no year."""
    house = "".join(filter(str.isdecimal, word))
    return len(house) >= _FEWEST_DIGITS and _YEAR.fullmatch(house) is None


def _titled(tokens: Tokens, first: int, stop: int) -> bool:
    """Say whether words are capitalised, in a text that is not in capitals throughout."""
    return not is_shouted(tokens.text) and all(tokens.raw(place)[0].isupper() for place in range(first, stop))


def _stands_out(tokens: Tokens, first: int, last: int, pack: Pack) -> bool:
    """Say whether words are capitalised and no thing follows them that they tell the kind of ("1 Two Way radio")."""
    if not _titled(tokens, first, last + 1):
        return False
    ends = last + 1 == len(tokens) or not tokens.spaced(last + 1)
    return ends or tokens.raw(last + 1)[0].isupper() or tokens.words[last + 1] in pack.stop


def _house_after(tokens: Tokens, index: int, pack: Pack) -> int | None:
    words = tokens.words
    glued = words[index] not in pack.language.streets
    for place in range(index + 1, min(len(words), index + (3 if glued else 2 + _STREET_WITHIN))):
        if tokens.breaks_before(place) and "." not in tokens.gap(place):
            return None
        if _HOUSE.fullmatch(words[place]):
            return place
        if len(words[place]) > 3 and pack.cue_at(words, place) is not None:
            return None
    return None


def _unit_first(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Read "apt 4 12 main st", "po box 123", "flat 3 7 the mews"."""
    words = tokens.words
    place = index
    while place < len(words) and words[place] in pack.language.units:
        place += 1
    if place < len(words) and (stop := _said_behind_unit(tokens, place, pack)) is not None:
        return stop
    if place >= len(words) or not any(map(str.isdigit, words[place])) or len(words[place]) > 8:
        return None
    boxed = words[index] in ("po", "p.o") and words[place - 1] == "box"
    last = None
    if place + 1 < len(words) and _HOUSE.fullmatch(words[place + 1]):
        last = _street_after(tokens, place + 1, pack)
    elif "/" in words[place]:
        # "Unit 3/28 Bottlebrush Parade".
        last = _street_after(tokens, place, pack)
    if last is None and not boxed:
        return None
    return _rest(tokens, (last or place) + 1, pack, index)


def _said_behind_unit(tokens: Tokens, place: int, pack: Pack) -> int | None:
    """Return one past "unit | five one hundred and two pakington street": a flat, its house and a street, all said."""
    first, last = _said_house(tokens, place, pack), None
    for _ in range(2):
        if first is None:
            return None
        if first < len(tokens) and (last := _street_after(tokens, first - 1, pack)) is not None:
            return _rest(tokens, last + 1, pack, place)
        first = _said_house(tokens, first, pack) if first < len(tokens) else None
    return None


def _rest(tokens: Tokens, place: int, pack: Pack, first: int) -> int:
    """Return where an address ends: unit, city, state and postal code belong to it."""
    stop = place
    limit = min(len(tokens), first + _LONGEST)
    while stop < limit:
        end = _locality(tokens, stop, pack, limit)
        if end is not None:
            stop = end
        elif _continues(tokens, stop, pack):
            stop += 1
        else:
            break
    words = tokens.words
    while (
        stop > place
        and (words[stop - 1] in pack.stop or words[stop - 1] in ("i", "a"))
        and not (is_place([words[stop - 1]]) or _said_unit(words, stop - 1, pack))
    ):
        stop -= 1
    return stop


def _locality(tokens: Tokens, start: int, pack: Pack, limit: int) -> int | None:
    """Return one past a city with its state or postal code ("fall river ma 2721"), on the same line or the next."""
    words = tokens.words
    for place in range(start, min(limit, start + _LOOK_AHEAD)):
        word, gap = words[place], tokens.gap(place)
        if (place > start and "\n" in gap) or not {"?", "!", ";", "(", ")"}.isdisjoint(gap):
            return None
        state = len(word) == 2 and is_place([word])
        if state or _ZIP.fullmatch(word):
            doubtful = state and word in pack.stop and not tokens.raw(place).isupper() and place + 1 < len(words)
            if doubtful and not _ZIP.fullmatch(words[place + 1]):
                continue
            return place + 1
        if word in pack.stop or (
            len(word) > 3 and pack.cue_at(words, place) is not None and not _before_state(words, place)
        ):
            return None
        if any(map(str.isdigit, word)) and word not in pack.language.units and len(word) > 6:
            return None
    return None


def _before_state(words: list[str], place: int) -> bool:
    return is_place(words[place + 1 : place + 2])


def _said_unit(words: list[str], place: int, pack: Pack) -> bool:
    """Say whether a word is the number of a flat: "unit two", "apartment fourteen"."""
    said = words[place] in pack.language.digits or words[place] in pack.language.tens
    return said and words[place] not in DOUBTFUL and words[place - 1] in _FLATS


def _said_flat(words: list[str], place: int, pack: Pack) -> bool:
    """Say whether a flat's number and letter are said right behind a street: "alder avenue | four c"."""
    flat = words[place : place + 2]
    behind = words[place - 1] in pack.language.streets and flat[0] in pack.language.digits and flat[0] not in DOUBTFUL
    return behind and len(flat) > 1 and len(flat[1]) == 1 and flat[1].isalpha() and flat[1] not in ("i", "o")


def _continues(tokens: Tokens, place: int, pack: Pack) -> bool:
    words, gap = tokens.words, tokens.gap(place)
    word = words[place]
    if not {"?", "!", ";", "(", ")", "\n"}.isdisjoint(gap) or (". " in gap and len(words[place - 1]) > 4):
        return False
    known = word in pack.language.units or word in pack.language.streets or is_place([word])
    if known or _said_unit(words, place, pack) or _said_flat(words, place, pack):
        return True
    if any(map(str.isdigit, word)):
        return len(word) <= 6 and (
            words[place - 1] in pack.language.units or len(word) <= 4 or is_place([words[place - 1]])
        )
    if word in pack.stop:
        return False
    if tokens.raw(place)[0].isupper() and gap in (" ", ", ") and len(word) > 2:
        return True
    if len(word) > 2 and pack.cue_at(words, place) is not None:
        return False
    return not pack.ordinary(word) or len(word) == 1 or is_place(words[place : place + 2])
