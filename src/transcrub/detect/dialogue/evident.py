"""Values that show by themselves what they are, with no word that names them: by place, capitals, letters or signs."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.address import SURE_STREETS
from transcrub.detect.dialogue.values.postal import is_said_code
from transcrub.detect.dialogue.values.shapes import AUSTRALIAN_STATES, Shape, Value
from transcrub.detect.dialogue.values.street_first import is_written_street
from transcrub.detect.dialogue.vehicles import beside_vehicle
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_place
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_name

_TAG_DIGITS, _REFERENCE_DIGITS = 3, 5
_REFERENCE = re.compile(r"[A-Z]{1,4}\d?(?:-\d{2,8}){1,3}(?:-[A-Z])?")
# Digits, and how they are grouped: India writes "411 038".
_POSTAL = ([5], [6], [3, 3])
_AUSTRALIAN, _CONTINENTAL = 4, 5
_SENT = frozenset({"deliver", "delivered", "delivering", "delivery", "ship", "shipped", "shipping", "ships"})
DWELLINGS = frozenset({"apartment", "apt", "bldg", "building", "flat", "suite", "ste", "unit"})
"""What a text begins with that says where in a house somebody lives."""

_DWELLING = re.compile(
    rf"\s*(?:(?:{'|'.join(sorted(DWELLINGS))}|floor|fl|room|rm|tower)\.? (?:no\.? |# ?)?"
    r"(?:\d{1,5}[a-z]?|[a-z]\d{0,3})[,. ]*)+",
    re.IGNORECASE,
)
# As flats are written in Singapore: "#11-405".
_FLOOR_AND_FLAT = re.compile(r"#\d\d-\d{2,4}[A-Z]?")
_PLACE = Cue(CueKind.TAG, "POSTAL_CODE", ("place",))
_STREET = Cue(CueKind.TAG, "STREET_ADDRESS", ("street",))
_NUMBER_SIGN = Cue(CueKind.TAG, "ORDER_ID", ("#",))
# No word names it: whoever knows better what such a code is may say so.
_LETTERED = Cue(CueKind.TAG, "ORDER_ID", ())
_BORN = Cue(CueKind.TAG, "DATE_OF_BIRTH", ("name",))
_MASKED = Cue(CueKind.TAG, "ACCOUNT_NUMBER", ("hidden",))
_MASK, _ENDINGS, _MASKS = 32, (3, 4), frozenset({"*", "•", "-", " "})
# Two stars are emphasis in what is typed: "your total is **450**".
_HIDDEN = re.compile(
    r"[^\W\d_](?:'s|[:#]| is| number| no\.?){0,2} ?"
    r"(?:(?:[*•xX]{2,6}-){2,4}|(?:[*•xX]{3,6}[- ]){2,4}|[*•]{3,8}-?|[xX]{2,8}-?)$"
    r"|\bend(?:s|ing)?(?: in| with)? ?[*•]{2}$"
)
ONE_TIME = Cue(CueKind.TAG, "PASSWORD", ("code",))
"""What announces a code that was sent to somebody."""
# As Google writes the codes that it sends.
_TOLD_OF_CODES = frozenset({"code", "google", "verification", "it", "it's", "its"})
_GOOGLES = re.compile(r"G-\d{6}")
_CENTURY = re.compile(r"(?<!\d)19[2-9]\d$|^19[2-9]\d\D")
_SO_FAR = re.compile(r"(?<!\d)(?:19[2-9]|20[012])\d$|^(?:19[2-9]|20[012])\d\D")
_BETWEEN = frozenset({", ", " ", " - ", " ("})
_SHORT_STATE = 2
_SURE, _FAINT = 0.8, 0.3


def placed(value: Value, tokens: Tokens, pack: Pack) -> Evidence | None:
    """Return what a postal code is by what stands before it ("houston, tx 77004", "shipping to 85281")."""
    before = tokens.words[max(0, value.first - 2) : value.first]
    # "Oh" is no Ohio.
    if is_said_code(value, tokens, pack) and _behind_town(before, value, tokens) and len(before[-1]) > _SHORT_STATE:
        return Announced(_PLACE, value.first), _SURE
    if value.shape is not Shape.NUMBER:
        return None
    groups = [len(word) for word in tokens.words[value.first : value.stop]]
    if value.first and groups == [_AUSTRALIAN] and tokens.raw(value.first - 1) in AUSTRALIAN_STATES:
        return Announced(_PLACE, value.first), _SURE
    if groups not in _POSTAL:
        return None
    continental = groups == [_CONTINENTAL] and not pack.is_english and _before_town(value.stop, tokens)
    sent = before[-1:] == ["to"] and before[0] in _SENT and not tokens.breaks_before(value.first)
    told = continental or sent or _behind_town(before, value, tokens)
    return (Announced(_PLACE, value.first), _SURE) if told else None


def _behind_town(before: list[str], value: Value, tokens: Tokens) -> bool:
    """Say whether a town or a state stands right before a value."""
    return bool(before) and not tokens.breaks_before(value.first) and (is_place(before[-1:]) or is_place(before))


def _before_town(place: int, tokens: Tokens) -> bool:
    """Say whether a town is named right there, as behind a postal code of Europe: "95444 Bayreuth", "80128 Napoli"."""
    return place < len(tokens) and tokens.spaced(place) and is_place([tokens.words[place]])


def evident(value: Value, tokens: Tokens, pack: Pack, *, matter: bool) -> Evidence | None:
    """Return what a value is that no word names: a street, a day of birth, a reference.

    Args:
        value: what was read.
        tokens: the message.
        pack: the language.
        matter: the sentence speaks of a thing, whose number it may be.
    """
    if value.shape is Shape.ADDRESS:
        sure = _sure_street(value, tokens) or is_written_street(tokens, value.first, value.stop, pack)
        return (Announced(_STREET, value.first), _SURE) if sure else None
    if value.shape is Shape.DATE:
        return (Announced(_BORN, value.first), _SURE) if _beside_name(value, tokens) else None
    raw = tokens.raw(value.first)
    alone = len(tokens) == value.stop - value.first or not _TOLD_OF_CODES.isdisjoint(tokens.words)
    google = value.shape is Shape.CODE and alone and _GOOGLES.fullmatch(raw)
    known = Announced(ONE_TIME, value.first) if google else beside_vehicle(value, tokens, pack)
    known = Announced(_MASKED, value.first) if known is None and _is_masked(value, tokens) else known
    if known is not None:
        return known, _SURE
    if matter or value.shape not in (Shape.NUMBER, Shape.CODE):
        return None
    if raw[0] == "#" and value.digits > _TAG_DIGITS:
        return Announced(_STREET if _FLOOR_AND_FLAT.fullmatch(raw) else _NUMBER_SIGN, value.first), _SURE
    whole = value.digits >= _REFERENCE_DIGITS and value.stop == value.first + 1
    return (Announced(_LETTERED, value.first), _FAINT) if whole and _REFERENCE.fullmatch(raw) else None


def _is_masked(value: Value, tokens: Tokens) -> bool:
    """Say whether a value is the end of a number whose other digits are hidden, and is named: "SIN: ***-**-218"."""
    before = tokens.text[max(0, tokens.starts[value.first] - _MASK) : tokens.starts[value.first]]
    ending = value.shape is Shape.NUMBER and value.digits in _ENDINGS and value.stop == value.first + 1
    ending = ending and not tokens.text.startswith("*", tokens.ends[value.first])
    return ending and before[-1:] in _MASKS and _HIDDEN.search(before) is not None


def housed(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give a text that is nothing but where in a house somebody lives: "apt 12f", "bldg C unit 211"."""
    if tokens.words[0] not in DWELLINGS or not _DWELLING.fullmatch(tokens.text):
        return
    if sum(word in pack.language.units for word in tokens.words) > 1 or any(map(_is_flat, tokens.words)):
        yield Value(Shape.ADDRESS, 0, len(tokens)), (Announced(_STREET, 0), _SURE)


def _is_flat(word: str) -> bool:
    return not word.isalpha() and not word.isdecimal()


def _beside_name(value: Value, tokens: Tokens) -> bool:
    """Say whether a day of a past century stands behind somebody's name: "Piotr Kowalczyk, 05/22/1983"."""
    before = value.first - 1
    if before < 0 or tokens.gap(value.first) not in _BETWEEN:
        return False
    day = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    # In brackets behind a name a day is nothing else; a child's is of this century.
    if not (_SO_FAR if tokens.gap(value.first) == " (" else _CENTURY).search(day):
        return False
    named = is_name(tokens.words[before])
    return (
        named
        and tokens.raw(before).istitle()
        and tokens.words[before].isalpha()
        and not is_place([tokens.words[before]])
    )


def _sure_street(value: Value, tokens: Tokens) -> bool:
    """Say whether an address is one by its kind of street, as a box of the post, or by its capitals."""
    words = tokens.words[value.first : value.stop]
    if not SURE_STREETS.isdisjoint(words) or "box" in words[1:3]:
        return True
    name = [tokens.raw(place) for place in range(value.first + 1, value.stop)]
    shouted = is_shouted(tokens.text)
    return len(name) > 1 and not shouted and all(raw[0].isupper() or raw[0].isdigit() for raw in name)
