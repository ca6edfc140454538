"""Streets whose number stands behind them, where no word says that they are streets: "Duarte Quirós 2290".

Most of Europe and Latin America writes the name first, and often nothing but the name: the kind goes without saying.
"""

import re

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.edges import flat_behind
from transcrub.detect.lexicon import CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_shouted

_HOUSE = re.compile(r"\d{1,5}[a-z]?(?:/\d{1,4}[a-z]?)?(?:-\d{1,4}[a-z]?)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MEASURED = re.compile(r"[%:€$°]|[.,]\d| [%€$£]")
_LONGEST_NAME = 5
_SHORTEST = 3
_CODE = 5
# Names of streets begin with these, and have them within.
_LEADING = words("am an auf de den der die el het im in la las le les lo los o os 't ter unter vor zum zur")
_WITHIN = words("""
    al am an da das de dei del della delle den der des di do dos du e en het im la las le les los und van y
""")
_SPOKEN_FOR = frozenset({CueKind.ASKED, CueKind.TAG, CueKind.MATTER, CueKind.NAME})
# What stands between a street's number and the town of the letter that goes there.
_TOWN = re.compile(
    r"(?:, ?| |\n| - | (?:à|a|en|in|te|em) )((?:[A-Z]{1,2}-)?\d{4,5}|\d\d-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2})"
    r"(?:,? |$|(?<=\d{5})(?=[.?!,]))"
    r"([\w-]*)"
)
_SEPARATED = frozenset({" ", ", "})
# What names of towns begin with, though it is a word.
_TOWNS_BEGIN = words("bad ciudad den el la las le les los nueva nowa nowy san sant santa são vila villa ville")
# Kinds of streets that are, before anything else, other words: "via WhatsApp", "place 12".
_DOUBTFUL_KINDS = words("""
    bd cais cours largo lei passage pl place plaza quadra rang ring route st str strada trav via vía weg
""")


def is_street_first(pack: Pack) -> bool:
    """Say whether a language's addresses may run with the number behind the street."""
    return pack.language.street_order != "number name street"


def open_street_at(tokens: Tokens, index: int, pack: Pack) -> tuple[int, int] | None:
    """Return where a street that begins at a word, or at the article before it, stands: for where one was asked for."""
    house = _house_behind(tokens, index, pack)
    if house is None or _goes_on(tokens, house, pack):
        return None
    name = [place for place in range(index, house) if tokens.words[place] not in _WITHIN | _LEADING]
    strange = [place for place in name if not pack.ordinary(tokens.words[place])]
    alone = len(name) == 1 and (is_given(tokens.words[name[0]]) or is_brand([tokens.words[name[0]]]))
    # Whoever was asked and tells a flat tells a street, though it is a word.
    flat = tokens.raw(index)[0].isupper() and flat_behind(tokens.text, tokens.ends[house]) > tokens.ends[house]
    if not (strange or flat) or alone or is_brand(tokens.words[index:house]):
        return None
    return _with_article(tokens, index), house + 1


def sure_street_at(tokens: Tokens, index: int, pack: Pack) -> tuple[int, int] | None:
    """Return where a street stands that needs no question: a flat stands behind its number, or a code and a town."""
    house = _house_behind(tokens, index, pack)
    if house is None or not tokens.raw(index)[0].isupper() or is_shouted(tokens.text):
        return None
    end, kind = tokens.ends[house], _kind_before(tokens, index, pack)
    told = (flat_behind(tokens.text, end) > end and _is_strange(tokens, index, house, pack)) or _is_before_town(
        tokens.text, end, pack
    )
    # "Chaussée de Wavre 1288": of streets that run with the number first, one that does not. Five digits are a code's.
    turned = pack.language.street_order == "number street name" and kind is not None
    if not (told or (turned and len(tokens.words[house]) < _CODE and not _goes_on(tokens, house, pack))):
        return None
    if kind is None and (is_brand(tokens.words[index:house]) or tokens.words[index] in pack.language.titles):
        return None
    return _with_article(tokens, index) if kind is None else kind, house + 1


def code_behind(text: str, end: int, pack: Pack) -> re.Match[str] | None:
    """Return the postal code behind an address, as its first group, where a town follows: "Dorf 112, 6345 Kössen"."""
    match = _TOWN.match(text, end)
    if match is None or not match[2]:
        return match
    town = match[2].lower()
    written = match[2][0].isupper() or (len(match[1]) == _CODE and len(town) >= _SHORTEST)
    counted = (pack.ordinary(town) and town not in _TOWNS_BEGIN) or town in pack.language.measures
    return match if written and not counted and not match[2][0].isdecimal() else None


def is_written_street(tokens: Tokens, first: int, stop: int, pack: Pack) -> bool:
    """Say whether words that read like an address are one by themselves: a kind of street, a name with a capital."""
    if pack.is_english or is_shouted(tokens.text):
        return False
    kind = next((place for place in range(first, stop) if pack.names_street(tokens.words[place])), None)
    house = next((place for place in range(first, stop) if _HOUSE.fullmatch(tokens.words[place])), None)
    if kind is None or house is None or tokens.words[house] == "0" or _counts(tokens, house, pack):
        return False
    if kind not in range(first, first + 3):
        return False
    if tokens.words[kind] not in pack.language.streets:
        # "Hauptstraße 7", not "Arbeitsplatz 3".
        return tokens.raw(kind)[0].isupper() and not pack.ordinary(tokens.words[kind])
    names = range(kind + 1, house) if house > kind else range(kind + 1, stop)
    written = [place for place in names if tokens.raw(place)[0].isupper() and tokens.words[place].isalpha()]
    doubtful = tokens.words[kind] in _DOUBTFUL_KINDS
    if not written or (doubtful and all(pack.ordinary(tokens.words[place]) for place in written)):
        return False
    return not is_brand([tokens.words[written[0]]])


def _house_behind(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return the house number behind the name of a street that begins at a word, or None."""
    if not _begins(tokens, index, pack):
        return None
    named = False
    for place in range(index, min(len(tokens), index + _LONGEST_NAME + 1)):
        word = tokens.words[place]
        if place > index and tokens.gap(place) not in _SEPARATED:
            return None
        if named and word[0].isdecimal():
            # "Cabildo 2040 depto 5A": a year has no flat behind it.
            year = _YEAR.fullmatch(word) and flat_behind(tokens.text, tokens.ends[place]) == tokens.ends[place]
            return place if _HOUSE.fullmatch(word) and not year else None
        if place > index and "," in tokens.gap(place):
            return None
        if word in _WITHIN and place > index:
            continue
        if not _is_part(tokens, place, pack):
            return None
        named = named or word not in _LEADING
    return None


def _begins(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say whether the name of a street may begin at a word: none in the midst of one, none that is a word of talk."""
    word = tokens.words[index]
    if word in pack.stop or word in pack.links or not _is_part(tokens, index, pack):
        return False
    before = index - 1
    within = before >= 0 and tokens.spaced(index) and tokens.raw(before)[0].isupper() and tokens.words[before].isalpha()
    # In the midst of one: its first word decides, unless that is one of a sentence ("Wohne Ackerweg 3").
    return not within or tokens.words[before] in pack.stop | pack.links or pack.ordinary(tokens.words[before])


def _is_part(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word may be part of a street's name: one with a capital, or a strange one where nothing has any."""
    word, known = tokens.words[place], pack.language
    if not word.replace("-", "").replace("'", "").replace(".", "").isalpha():
        return False
    if word in known.titles or word in known.months or word in known.measures or word in known.units:
        return False
    cue = pack.cue_at(tokens.words, place)
    if cue is not None and cue.kind in _SPOKEN_FOR:
        return False
    if tokens.raw(place)[0].isupper():
        return len(word) >= _SHORTEST or word in _LEADING
    return tokens.text.islower() and not pack.ordinary(word) and len(word) >= _SHORTEST


def _is_before_town(text: str, end: int, pack: Pack) -> bool:
    code = code_behind(text, end, pack)
    return code is not None and bool(code[2])


def _is_strange(tokens: Tokens, first: int, stop: int, pack: Pack) -> bool:
    """Say whether a word is none of the language's own: "Filiale Berlin 3, 2. OG" is the third in a town."""
    branch = first > 0 and tokens.spaced(first) and tokens.raw(first - 1)[0].isupper()
    led = branch and pack.ordinary(tokens.words[first - 1])
    return any(
        not pack.ordinary(tokens.words[place]) and not ((led or place > first) and is_place([tokens.words[place]]))
        for place in range(first, stop)
    )


def _kind_before(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return where the kind of a street stands before its name, small words between, if no number stands before it."""
    first = index - 1
    while first > 0 and tokens.words[first] in _WITHIN and tokens.spaced(first + 1):
        first -= 1
    if first < 0 or tokens.words[first] not in pack.language.streets or not tokens.spaced(first + 1):
        return None
    return None if first and tokens.words[first - 1][0].isdecimal() else first


def _with_article(tokens: Tokens, index: int) -> int:
    """Return where a street begins with the article before it: "Het Zand", "Los Alerces"."""
    first = index
    while first and tokens.spaced(first) and tokens.words[first - 1] in _LEADING and tokens.raw(first - 1)[0].isupper():
        first -= 1
    return first


def _goes_on(tokens: Tokens, house: int, pack: Pack) -> bool:
    """Say whether a number is one of something that a word tells behind it: "Windows 11 Pro", "Magenta 12 bitte"."""
    follower = tokens.words[house + 1] if house + 1 < len(tokens) and tokens.spaced(house + 1) else ""
    if _counts(tokens, house, pack):
        return True
    if not follower or follower[0].isdecimal() or flat_behind(tokens.text, tokens.ends[house]) > tokens.ends[house]:
        return False
    return pack.ordinary(follower) and follower not in pack.stop


def _counts(tokens: Tokens, house: int, pack: Pack) -> bool:
    """Say whether a number counts or measures: "12 Personen", "12 %"."""
    text, end = tokens.text, tokens.ends[house]
    follower = tokens.words[house + 1] if house + 1 < len(tokens) and tokens.spaced(house + 1) else ""
    flat = flat_behind(text, end) > end
    return _MEASURED.match(text, end) is not None or (follower in pack.language.measures and not flat)
