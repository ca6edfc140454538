"""Numbers that no word names, told by what is done with them: "also add 08165520394", "is 99401 63725 the number?"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_given
from transcrub.detect.lexicon.identity_en import SHORT
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_PHONE, _ACCOUNT, _POSTAL = (
    Cue(CueKind.TAG, entity, ("number",)) for entity in ("PHONE_NUMBER", "ACCOUNT_NUMBER", "POSTAL_CODE")
)
# Surer than what the words before it announce.
_CERTAIN, _SURE, _FAIR = 1.0, 0.8, 0.4
_DIGITS = r"\+?\d(?:[ -]?\d){7,13}(?![\w.,/-]\d|\w)"
_ADDED = re.compile(
    rf"\badd (?:also |in |my |number |on |the |this )?(?P<value>(?-i:[A-Z]{{2,3}} ?)?{_DIGITS})"
    r"(?=$|[.,;!?\n]| (?:also|as|for|instead|pls|please|thanks|thx|to|too)\b)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    rf"\b(?:is|was) (?P<value>{_DIGITS}) (?:a|my|still|the|your) (?:\w+ ){{0,3}}?(?:cell|line|mobile|number|phone)\b",
    re.IGNORECASE,
)
# "Can you also add my Heronmiles 8812 440 937".
_ADDED_SCHEME = re.compile(
    r"\badd (?:in )?(?:her|his|my|our|their) (?P<scheme>[a-z]{5,20}) (?P<value>\d(?:[ -]?\d){7,11})(?![\w.,/-]\d|\w)",
    re.IGNORECASE,
)
_PAID_INTO = re.compile(r"(?:\b(?:from|in|into|to|via|with)|,) (?P<value>\d{8,12})(?![\w]|[.,/-]\d)", re.IGNORECASE)
# "My wife Nomvula 0716620845".
_OF_KIN = re.compile(
    rf"\b(?:her|his|my|our) (?P<kin>[a-z]{{2,12}}),? (?:(?P<name>[^\W\d_]{{2,20}}),? ){{0,2}}(?P<value>{_DIGITS})",
    re.IGNORECASE,
)
# "His nr 0739142258", "my lads sim on same plan, 07902 61 88 34".
_OF_SOMEBODY = re.compile(
    r"\b(?!your line )(?:her|his|my|our|their|your)(?: (?:new|old|other|2nd|second))? "
    r"(?:(?P<whose>[a-z]{2,12})(?:['’]?s)? )?"
    r"(?P<what>digits|hp|line|mob|no|nr|num|number|phone|ph|sim|wa)\b(?! (?:is|was) on\b)"
    rf"(?:(?: [a-z]{{2,8}}){{0,4}},)?[ :.]{{1,2}}(?P<value>\+?(?=[\d +-]{{9}}){_DIGITS})",
    re.IGNORECASE,
)
# "Itzel Mora, number 55 1390 2748", "Ivy Turner and her number is 4158806135".
_NUMBERED = re.compile(
    r"(?:(?P<given>[^\W\d_]{2,20}) )?(?P<name>[^\W\d_]{2,20}),? (?:and )?(?:cell |contact |her |his |my |the )?"
    rf"(?:no|nr|num|number)\.?:?(?: is)? (?P<value>{_DIGITS})(?=$|[.,;!?\n)])",
    re.IGNORECASE,
)
_BANKING = words(
    "bank banked banking banks deposit deposits paid payout pension refund rent salary transfer transferred wages wire"
)
# A Canadian code amid words; behind a street or alone it is read with that, or with the question.
_CANADIAN = re.compile(r"(?P<value>[ABCEGHJ-NPRSTVXY](?<=[a-z] .)\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d)(?![\w-])")
# "Lachute J8H3Y2", "Orillia, ON L3V4P1": without its blank behind a town or a province.
_CANADIAN_JOINED = re.compile(
    r"(?:(?P<town>[A-ZÀ-Ý][a-zà-ÿ'’-]{2,20})|\b(?:AB|BC|MB|NB|NL|NS|ON|PEI?|QC|SK))[, ]{1,2}"
    r"(?P<value>[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d)(?![\w-])"
)
_JOINED = re.compile(r"[A-Z]\d[A-Z]\d[A-Z]\d")
_PHONES = words("hp line mob phone ph sim wa")
_NUMBER = _PHONES | words("digits no nr num number")
_OTHER = NUMBERED_THINGS | {"qty"}
# What the state calls a person's number, right before it; as a number of a phone begins, none of its own does.
_IDENTITY = re.compile(
    rf"\b(?:{'|'.join(sorted(SHORT))}|personal number)\.?(?: is|:| =)? "
    r"(?P<value>\d(?:[ -]?\d){7,17})(?![\w]|[.,/-]\d)",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"\bpersonal number(?: is|:)? (?P<value>0\d(?!0[1-9]|1[0-2])\d{8})(?![\w-]|[.,/]\d)", re.IGNORECASE
)
_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
# What whoever is paid reads.
_REFERENCES = frozenset({"ref", "reference"})


def stated(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the numbers of a message that are added, asked after, or paid into, and postal codes of Canada."""
    yield from _values(_CANADIAN, tokens, _POSTAL)
    yield from _joined_codes(tokens, pack)
    if not _BANKING.isdisjoint(tokens.words) and _OTHER.isdisjoint(set(tokens.words) - _REFERENCES):
        yield from _values(_PAID_INTO, tokens, _ACCOUNT)
    if not _OTHER.isdisjoint(tokens.words):
        return
    if not pack.language.kin.isdisjoint(tokens.words):
        yield from _values(_OF_KIN, tokens, _PHONE, pack)
    if "personal" in tokens.words or not SHORT.isdisjoint(tokens.words):
        yield from _values(_IDENTITY, tokens, _ACCOUNT)
    if "personal" in tokens.words:
        yield from ((value, (told, _CERTAIN)) for value, (told, _) in _values(_PERSONAL, tokens, _PHONE))
    if not _NUMBER.isdisjoint(tokens.words):
        yield from _told_for(tokens, pack)
    if "add" in tokens.words:
        yield from _values(_ADDED, tokens, _PHONE)
        match = _ADDED_SCHEME.search(tokens.text)
        scheme = match["scheme"].lower() if match is not None else ""
        if scheme and not (pack.ordinary(scheme) or pack.names_kin(scheme) or is_name(scheme)):
            yield from _values(_ADDED_SCHEME, tokens, _ACCOUNT)
    if "is" in tokens.words and "?" in tokens.text:
        yield from _values(_CALLED, tokens, _PHONE)


def _joined_codes(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the codes of Canada that stand without their blank behind a town or a province."""
    # Whatever begins with a capital may be a town: the code is sought first.
    for match in _CANADIAN_JOINED.finditer(tokens.text) if _JOINED.search(tokens.text) else ():
        place = tokens.within(*match.span("value"))
        town = match["town"]
        if place is not None and (not town or not pack.ordinary(town.lower())) and _OTHER.isdisjoint(tokens.words):
            yield Value(Shape.CODE, *place), (Announced(_POSTAL, place[0]), _SURE)


def _told_for(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the numbers of somebody of whom one speaks: "his nr 0739142258", "faith bishop, number 2148806135?"."""
    of_somebody = (match for match in _OF_SOMEBODY.finditer(tokens.text) if _is_somebodys(match, pack))
    named = (match for match in _NUMBERED.finditer(tokens.text) if _is_called(match["given"] or "", match["name"]))
    for match in (*of_somebody, *named):
        if (place := tokens.within(*match.span("value"))) is not None:
            yield Value(Shape.CODE, *place), (Announced(_PHONE, place[0]), _SURE)


def _is_somebodys(match: re.Match[str], pack: Pack) -> bool:
    """Say whether a number is a person's, and not a thing's: "my router no 0739142258"."""
    if _DAY.fullmatch(match["value"]):
        return False
    whose = (match["whose"] or "").lower()
    return not whose or match["what"].lower() in _PHONES or not pack.language.kin.isdisjoint((whose, whose[:-1]))


def _is_called(given: str, name: str) -> bool:
    """Say whether somebody's name stands before his number; one that is a word stands behind a given one."""
    return is_name(name.lower()) and (is_given(given.lower()) or not is_known_word(name.lower()))


def _values(
    pattern: re.Pattern[str], tokens: Tokens, cue: Cue, pack: Pack | None = None
) -> Iterator[tuple[Value, Evidence]]:
    for match in pattern.finditer(tokens.text):
        if pack is not None and not _is_of_kin(match, pack):
            continue
        place = tokens.within(*match.span("value"))
        if place is None or (cue is _POSTAL and place[0] > 0 and tokens.words[place[0] - 1] in _OTHER):
            continue
        lettered = cue is _PHONE and match["value"][0].isalpha()
        announced = Announced(_ACCOUNT if lettered else cue, place[0])
        yield Value(Shape.CODE, *place), (announced, _FAIR if cue is _POSTAL else _SURE)


def _is_of_kin(match: re.Match[str], pack: Pack) -> bool:
    """Say whether a number stands behind somebody close, and not behind what he did: "my wife paid 0716620845"."""
    return match["kin"].lower() in pack.language.kin and (not match["name"] or not pack.ordinary(match["name"].lower()))
