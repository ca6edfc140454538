"""Houses that the talk around them tells: set against each other, a neighbour's, one's own in a street just named."""

import re
from collections.abc import Container, Iterator, Sequence

from transcrub.detect.dialogue.mended import is_turned
from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.dialogue.values.address import SURE_STREETS
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_KIND, _SCORE, _BACK, _LONGEST_TEXT = "STREET_ADDRESS", 0.65, 4, 300
_PAIRED, _DIGIT = 2, re.compile(r"\d")
_N = r"\d{1,4}[a-z]?(?![\w%€£$°-]|[./:]\d|,\d| ?(?:am|pm)\b)"
_ENDS = r"(?=$|[,;!?)\n]|\.(?!\d))"
# "Mrs Petelo over the road at 39", "left with a neighbour: Marguerite at 44", "the lad from 19 then".
_NEIGHBOUR = re.compile(
    r"(?:\bneighbou?rs?\b[,:]?(?: (?-i:[A-Z][\w'’-]+)){0,3}|\b(?:over|across) the (?:hall|road|street|way)|\bnext door"
    r"|\bthe (?:bloke|boy|chap|couple|family|fella|girl|guy|lad|lady|lot|man|old boy|people|woman)s?(?: living)?)"
    rf",? (?:at|from|in) (?:number |no\.? ?)?(?P<value>{_N})"
    rf"(?:{_ENDS}|(?= (?:and|had|has|have|he|if|is|or|said|says|she|then|they|took|who|will)\b))"
    rf"|\bknocked (?:at|on) (?:number |no\.? ?)?(?P<door>{_N})(?:{_ENDS}|(?= (?:and|but|instead|too)\b))",
    re.IGNORECASE,
)
_HOUR = re.compile(r"^the .* (?:at|from) (?:1[0-2]|\d)$", re.IGNORECASE)
_NEXT_DOOR = words(
    "across door family guy knocked lad lady man neighbor neighbors neighbour neighbours over people the"
)
# "There is no 44 on my street".
_NONE = re.compile(
    rf"\bthere(?: is|['’]s|s) no (?:number )?(?P<value>{_N})(?= (?:in|on) (?:my|our|the|this) (?:close"
    rf"|lane|road|street)\b)",
    re.IGNORECASE,
)
# "Pam and Alan, numbers 3 and 5".
_PAIR = re.compile(
    rf"\b(?:house numbers|houses|numbers|nos\.?) (?P<value>{_N}) (?:&|and|or) (?P<other>{_N})"
    rf"(?:{_ENDS}|(?= (?:are|both|have|is|on|share|too)\b))",
    re.IGNORECASE,
)
_DWELT = words("""
    address close door doors drive driver driveway fence flat flats gate hedge house live lives neighbor neighbors
    neighbour neighbours opposite parcel road street terrace wall
""")
# "He went to 84 not 48", "not 880 but 808", "unit's wrong, it's PH2 not PH12".
_STOPS = rf"(?:{_ENDS}|(?= (?:again|and|as|because|but|cos|fyi|he|i|lol|please|she|so|sorry|thanks|they|which)\b))"
_AGAINST = re.compile(
    rf"(?<![\w.$£€#:/-])(?P<one>(?:ph)?{_N}),? (?:and )?not (?P<two>(?:ph)?{_N}){_STOPS}"
    rf"|\bnot (?P<three>(?:ph)?{_N})(?:,| but)(?: it['’]?s| is)? (?P<four>(?:ph)?{_N}){_STOPS}",
    re.IGNORECASE,
)
# "I'm 1162 and they left it at 1126", "we're 15A, they always go to 15".
_OWN = r"(?:(?:i|we)['’]?(?:m|re)|i am|we are|(?:mine|ours) is|(?:my|our) house is)(?: (?:at|in|number|no\.?))? "
_MINE = re.compile(rf"\b{_OWN}(?P<value>{_N})", re.IGNORECASE)
_THEIRS = re.compile(
    rf"\b(?:at|go(?:es)? to|went to|left it (?:at|with)|is|not|to|number) (?P<value>{_N})", re.IGNORECASE
)
# "We're 13", "im in 36!!", where a street was named.
_HERS = re.compile(
    rf"\b(?:we['’]?re|we are|(?:i['’]?m|i am) (?:at|in)|ours is)(?: (?:at|in|number|no\.?))? "
    rf"(?P<value>{_N})(?:{_ENDS}|(?= not\b))",
    re.IGNORECASE,
)
_DELIVERY = words("""
    address apartment apt building condo courier door doorstep driver flat house left live
    lives neighbor neighbour parcel postie street unit unit's units
""")
_OTHER = NUMBERED_THINGS | words("""
    age aged bucks bus channel charged cm cost degrees dollars dose euros
    flight floors gate hours kg km minutes mm mph page percent platform points pounds
    queue room score seat size table train weeks years
""")
# "22A the back unit", "9 is corner lot", of the house that was named.
_FIRST = re.compile(r"\d{1,5}[a-z]?")
_TOLD_OF = words("are belongs has is isn't was")
_WHOSE = words("""
    a an corner empty his landlord mine mr mrs ms my next old opposite our the their
""")
_NAMED = re.compile(r"\b\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? [A-Z][\w'’-]+ [A-Z][a-z]+\b")
# "#1407" behind a street, as one remembers it.
_FLAT = re.compile(
    r"(?:\b(?:think|maybe|it['’]?s|is|probably)|,) (?P<value>#[A-Z]?\d{1,5}[A-Z]?)(?=$|[,.;!?\n])", re.IGNORECASE
)


def houses_told(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the houses that what is said around them tells, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    if not pack.is_english:
        return
    named, known = -_BACK - 1, dict[str, int]()
    for index, heard in enumerate(talk):
        tokens, houses = heard.sense.tokens, _houses(heard)
        known = {house: at for house, at in known.items() if index - at <= _BACK}
        digit = _DIGIT.search(heard.text) is not None
        written = digit and _NAMED.search(heard.text[:_LONGEST_TEXT]) is not None
        named = index if houses or written or not SURE_STREETS.isdisjoint(tokens.words) else named
        if digit and len(heard.text) <= _LONGEST_TEXT:
            spans = list(_told(heard.text, set(tokens.words), near=index - named <= _BACK))
            if known:
                spans += _of_known(tokens, known)
            if spans:
                whole = tokenise(heard.text)
                places = (whole.within(*span) for span in dict.fromkeys(spans))
                yield from (
                    (index, Reading(*place, _KIND, _SCORE, _SCORE, cue="house"))
                    for place in places
                    if place is not None
                )
        known.update((house, index) for house in houses)


def _houses(heard: Heard) -> list[str]:
    """Return the numbers of the houses that a message tells with their street."""
    told = (each for each in heard.told if each.entity == _KIND and each.stop - each.first > 1)
    words_ = heard.sense.tokens.words
    return [words_[each.first] for each in told if _FIRST.fullmatch(words_[each.first])]


def _told(text: str, found: set[str], *, near: bool) -> Iterator[tuple[int, int]]:
    """Give the stretches of a message that are houses.

    Args:
        text: the message.
        found: its words.
        near: a street was named a little before, or there.
    """
    if not _OTHER.isdisjoint(found):
        return
    if not _NEXT_DOOR.isdisjoint(found):
        for match in _NEIGHBOUR.finditer(text):
            # "The man at 7 said".
            if near or not _HOUR.search(match[0]):
                yield match.span("value" if match["value"] else "door")
    if "no" in found and "there" in text.lower():
        yield from (match.span("value") for match in _NONE.finditer(text))
    if not _DWELT.isdisjoint(found):
        for match in _PAIR.finditer(text):
            yield from (match.span("value"), match.span("other"))
    if near:
        yield from (match.span("value") for match in _HERS.finditer(text))
        yield from (match.span("value") for match in _FLAT.finditer(text))
    if near or not _DELIVERY.isdisjoint(found):
        yield from _set_against(text, near=near)


def _set_against(text: str, *, near: bool) -> Iterator[tuple[int, int]]:
    """Give two houses that are told apart, as those are that are taken for one another."""
    for match in _AGAINST.finditer(text):
        names = ("one", "two") if match["one"] else ("three", "four")
        if _alike(match[names[0]], match[names[1]], short=near):
            yield from map(match.span, names)
    mine = _MINE.search(text)
    if mine is None:
        return
    others = [match for match in _THEIRS.finditer(text) if _alike(mine["value"], match["value"], short=near)]
    if others:
        yield mine.span("value")
        yield from (match.span("value") for match in others)


def _alike(one: str, other: str, *, short: bool) -> bool:
    """Say whether two numbers are easily taken for one another: turned, one figure more, or a letter."""
    one, other = sorted((one.lower(), other.lower()), key=len)
    longer = len(other) == len(one) + 1 and (short or len(other) > _PAIRED) and _is_within(one, other)
    return one != other and (is_turned(one, other) or longer)


def _is_within(one: str, other: str) -> bool:
    return any(other[:at] + other[at + 1 :] == one for at in range(len(other)))


def _of_known(tokens: Tokens, known: Container[str]) -> Iterator[tuple[int, int]]:
    """Give a house with another letter than the one that was named, and of what it is said whose it is."""
    for place, word in enumerate(tokens.words):
        if not word[0].isdecimal():
            continue
        lettered = word[-1] in "abcdefgh" and word[:-1] in known
        begins = place == 0 or tokens.breaks_before(place) or "," in tokens.gap(place)
        behind = tokens.words[place + 1 : place + 3]
        told = word in known and begins and len(behind) > 1 and behind[0] in _TOLD_OF and tokens.spaced(place + 1)
        named = told and (behind[1] in _WHOSE or (tokens.raw(place + 2)[0].isupper() and behind[1].isalpha()))
        again = told and _alike(behind[1] if behind[1] != "now" else "", word, short=True)
        if lettered or named or again:
            yield tokens.starts[place], tokens.ends[place]
