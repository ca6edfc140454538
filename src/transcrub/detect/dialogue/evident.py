"""Values that show by themselves what they are, with no word that names them: by place, capitals, letters or signs."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.address import SURE_STREETS
from transcrub.detect.dialogue.sense import Announced
from transcrub.detect.dialogue.shapes import Shape, Value
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import GIVEN_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place, namesakes
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_common, is_known_word, is_name

_TAG_DIGITS, _REFERENCE_DIGITS = 3, 5
_REFERENCE = re.compile(r"[A-Z]{1,4}\d?(?:-\d{2,8}){1,3}(?:-[A-Z])?")
_POSTAL = (5, 6)
_SENT = frozenset({"deliver", "delivered", "delivering", "delivery", "ship", "shipped", "shipping", "ships"})
_OF_FIRM = frozenset({"at", "@", "from"})
_PLACE = Cue(CueKind.TAG, "POSTAL_CODE", ("place",))
_SIGNATURE = Cue(CueKind.NAME, "PERSON", ("signed",))
_RELATED = Cue(CueKind.NAME, "PERSON", ("kin",))
_ADDRESSED = Cue(CueKind.NAME, "PERSON", ("addressed",))
_STREET = Cue(CueKind.TAG, "STREET_ADDRESS", ("street",))
_NUMBER_SIGN = Cue(CueKind.TAG, "ORDER_ID", ("#",))
# No word names it: whoever knows better what such a code is may say so.
_LETTERED = Cue(CueKind.TAG, "ORDER_ID", ())
_BORN = Cue(CueKind.TAG, "DATE_OF_BIRTH", ("name",))
_CENTURY = re.compile(r"(?<!\d)19[2-9]\d$|^19[2-9]\d\D")
_SO_FAR = re.compile(r"(?<!\d)(?:19[2-9]|20[012])\d$|^(?:19[2-9]|20[012])\d\D")
_BETWEEN = frozenset({", ", " ", " - ", " ("})
_SURE, _FAINT = 0.8, 0.3
_INITIALS = re.compile(r"[A-Z]\.?[A-Z]\.?")
_LONGEST_NAME, _SHORTEST_NAME = 3, 1
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "monsieur", "madame", "herr", "frau", "señor", "señora"})

Evidence = tuple[Announced, float]
"""What a value is, and how well it fits, 0 to 1."""


def addressed(tokens: Tokens, pack: Pack) -> tuple[Value, Evidence] | None:
    """Return the name of whom a message speaks to, where it begins with it: "Mark, you're all set"."""
    named = len(tokens) > 1 and is_given(tokens.words[0]) and tokens.raw(0)[0].isupper() and "," in tokens.gap(1)
    if not named or tokens.words[0] in pack.language.months:
        return None
    return Value(Shape.NAME, 0, 1, letters=len(tokens.words[0])), (Announced(_ADDRESSED, 0), _SURE)


def signatures(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names that sign a message ("Cheers. Fraser"), and those before a firm's ("Tamika at Waggle Rock")."""
    if (signed := _signed(tokens, pack)) is not None:
        yield Value(Shape.NAME, signed, len(tokens)), (Announced(_SIGNATURE, signed), _SURE)
    if _OF_FIRM.isdisjoint(tokens.words):
        return
    for place in range(len(tokens) - 2):
        word, opens = tokens.words[place], not place or tokens.breaks_before(place)
        if tokens.words[place + 1] not in _OF_FIRM or not opens or not is_name(word) or is_common(word):
            continue
        if not tokens.spaced(place + 1) or not tokens.spaced(place + 2):
            continue
        if tokens.raw(place).istitle() and tokens.raw(place + 2)[0].isupper() and not is_place([word]):
            yield Value(Shape.NAME, place, place + 1), (Announced(_SIGNATURE, place), _SURE)


def initialled(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the surnames behind an initial: "an E. Quinones"; what closes with a letter is none: "plan B. Thanks"."""
    for place in [at for at, word in enumerate(tokens.words, start=1) if len(word) == 1]:
        if place == len(tokens) or tokens.gap(place) != ". " or not tokens.raw(place - 1).isupper():
            continue
        word = tokens.words[place]
        named = tokens.raw(place).istitle() and word.isalpha() and len(word) > _LONGEST_NAME
        if named and not (is_known_word(word) or pack.ordinary(word) or is_place([word]) or is_brand([word])):
            yield Value(Shape.NAME, place, place + 1, letters=len(word)), (Announced(_SIGNATURE, place), _SURE)


def _signed(tokens: Tokens, pack: Pack) -> int | None:
    """Return where the name begins that is all of a message's last sentence, behind a farewell."""
    last = len(tokens) - 1
    first = last if last < 1 or tokens.breaks_before(last) else last - 1
    if first < 1 or not tokens.breaks_before(first) or "?" in tokens.gap(first) or is_shouted(tokens.text):
        return None
    raws = [tokens.raw(place) for place in range(first, last + 1)]
    if pack.language.farewells.isdisjoint(tokens.words[:first]) or not tokens.text.endswith((raws[-1], raws[-1] + ".")):
        return None
    initials = len(raws) == 1 and _INITIALS.fullmatch(raws[0]) is not None
    named = all(map(str.istitle, raws)) and is_name(tokens.words[first]) and not is_common(tokens.words[first])
    return first if initials or (named and not is_place(tokens.words[first:])) else None


def related(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of whom a word of kin or work stands before: "my sister in law Ngozi", "nurse Bill Osei"."""
    if pack.language.kin.isdisjoint(tokens.words):
        return
    for place in range(1, len(tokens)):
        if tokens.words[place - 1] not in pack.language.kin or not tokens.spaced(place):
            continue
        stop = place
        while stop < min(len(tokens), place + _LONGEST_NAME) and _names(tokens, stop, pack, first=stop == place):
            stop += 1
        if stop > place:
            yield Value(Shape.NAME, place, stop), (Announced(_RELATED, place), _SURE)


def _names(tokens: Tokens, place: int, pack: Pack, *, first: bool) -> bool:
    """Say whether a word is a name by its capital, or as a frequent name that is no common word."""
    word = tokens.words[place]
    written = tokens.raw(place).istitle() and not is_shouted(tokens.text)
    mere = word in pack.stop and not (written and word in GIVEN_WORDS)
    if not tokens.spaced(place) or not word.isalpha() or mere or is_place([word]):
        return False
    if written and (not first or word in GIVEN_WORDS or not is_known_word(word)):
        return word not in pack.language.titles
    return is_name(word) and not is_common(word)


def titled_name(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the word behind a title as a name, though it is a common one: "Mr Bean", "Mrs Young"."""
    title, word = tokens.raw(place - 1), tokens.words[place]
    if tokens.words[place - 1] not in _TITLES or not title.istitle() or is_shouted(tokens.text):
        return None
    written = tokens.raw(place).istitle() and word.isalpha() and len(word) > _SHORTEST_NAME
    if not written or word in pack.stop or f"{tokens.words[place - 1].rstrip('.')} {word}" in namesakes():
        return None
    return Value(Shape.NAME, place, place + 1, letters=len(word))


def placed(value: Value, tokens: Tokens) -> Evidence | None:
    """Return what a postal code is by what stands before it ("houston, tx 77004", "shipping to 85281")."""
    if value.shape is not Shape.NUMBER or value.digits not in _POSTAL or value.stop != value.first + 1:
        return None
    before = tokens.words[max(0, value.first - 2) : value.first]
    sent = before[-1:] == ["to"] and before[0] in _SENT
    if tokens.breaks_before(value.first) or not (sent or is_place(before[-1:]) or is_place(before)):
        return None
    return Announced(_PLACE, value.first), _SURE


def evident(value: Value, tokens: Tokens, *, matter: bool) -> Evidence | None:
    """Return what a value is that no word names: a street, a day of birth, a reference.

    Args:
        value: what was read.
        tokens: the message.
        matter: the sentence speaks of a thing, whose number it may be.
    """
    if value.shape is Shape.ADDRESS:
        return (Announced(_STREET, value.first), _SURE) if _sure_street(value, tokens) else None
    if value.shape is Shape.DATE:
        return (Announced(_BORN, value.first), _SURE) if _beside_name(value, tokens) else None
    if matter or value.shape not in (Shape.NUMBER, Shape.CODE):
        return None
    raw = tokens.raw(value.first)
    if raw[0] == "#" and value.digits > _TAG_DIGITS:
        return Announced(_NUMBER_SIGN, value.first), _SURE
    whole = value.digits >= _REFERENCE_DIGITS and value.stop == value.first + 1
    return (Announced(_LETTERED, value.first), _FAINT) if whole and _REFERENCE.fullmatch(raw) else None


def _beside_name(value: Value, tokens: Tokens) -> bool:
    """Say whether a day of a past century stands behind somebody's name: "Piotr Kowalczyk, 05/22/1983"."""
    before = value.first - 1
    if before < 0 or tokens.gap(value.first) not in _BETWEEN:
        return False
    day = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    # In brackets behind a name a day is nothing else; a child's is of this century.
    if not (_SO_FAR if tokens.gap(value.first) == " (" else _CENTURY).search(day):
        return False
    named = is_name(tokens.words[before]) or not is_known_word(tokens.words[before])
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
