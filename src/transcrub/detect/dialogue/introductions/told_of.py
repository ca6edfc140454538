"""Names that are words, or that few know, by what is said of who it is: "the man at the desk, Hunter I think"."""

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.gates import Patterns
from transcrub.detect.lexicon import NAME_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import CALLERS, LINES, ROLES, SOMEBODY
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_TOLD = Cue(CueKind.NAME, "PERSON", ("told of",))
_SURE = 0.8
_SHORTEST = 3
_NAME = r"[A-ZÀ-ÖØ-ÝŁŚŻ][\w'’-]{1,30}"
_UNSURE = r"(?:i (?:believe|guess|reckon|think|wanna say|want to say)|if i (?:recall|remember)|maybe|or so|perhaps)"
_SAYS = r"(?:claimed|confirmed|gave|insisted|promised|said|says|swore|told|took|was|who|wrote)"
_ROLES = "|".join(sorted(ROLES))
_SOMEBODY = re.compile(
    rf"\b(?i:{'|'.join(sorted(ROLES | SOMEBODY))})(?: (?i:at|behind|from|in|on|with)(?: [a-z]+){{1,3}})?,"
    rf" (?P<value>{_NAME})(?i:,? {_UNSURE}\b|, {_SAYS}\b)"
)
_ROLE = re.compile(
    rf"\b(?i:{_ROLES})(?i: is| was| will be|['’]ll be|['’]s|:) (?P<value>{_NAME})(?=$|[.,;!?\n)]| (?:and|in|on|with)\b)"
)
_CALLED = re.compile(
    rf"\b(?i:{'|'.join(sorted(CALLERS))})(?: all| always| just| used to)? (?:call|called|calls) "
    rf"(?:(?:her|his|my|our|the) )?(?P<whom>[a-z]+) [\"“]?(?P<value>{_NAME}(?: {_NAME})?)(?=$|[\"”.,;!?\n)]"
    r"| (?:and|because|but|cause|since|so|until)\b)"
)
_LINE = re.compile(
    rf"\b(?i:this is|that is|that['’]s|it['’]?s|it is|na) (?P<value>{_NAME})(?:['’]s)? (?:{'|'.join(sorted(LINES))})\b"
)
_LONG_NUMBER = re.compile(r"\d(?:[ -]?\d){6}")
_OWNED_BY = re.compile(
    rf"\b(?:(?:belongs|issued|registered) to an?|(?:the )?property of) [\"“]?(?P<value>{_NAME})"
    r"(?=$|[\"”.,;!?\n)]| (?:and|in)\b)"
)
_DOUBLE = re.compile(rf"(?:(?<=^)|(?<=[a-z,:] ))(?P<value>(?P<one>[A-Z][a-z]+) (?P<two>[A-Z][a-z]+) (?P<last>{_NAME}))")
# "Happy birthday Zozo" on a card; not "Happy Birthday Balloons".
_WISHED = re.compile(
    rf"\b(?i:happy (?:\d\d?(?:st|nd|rd|th) )?(?:anniversary|birthday)|congratulations|congrats),? (?i:to )?"
    rf"(?P<value>{_NAME})"
    r"(?=$|[,.!\"”'’\n]| (?:and|from|love)\b)"
)
_THEM = words("gramps her him mama me momma nana nanna papa them us")
# How one is, what a line is of, and what else such words are with a capital.
_NO_ROLE = words(
    "bright gay happy honest honor honour loyal lucky merry misty noble rich royal rusty sandy stormy true"
)
_NO_LINE = words("cash chase gift junior king major prince princess queen royal saint sky summer trust unity winter")
_NOT_CALLED = words("back dad grandma grandpa mama mom mum nan nana papa sir")
_WISHES = words("anniversary birthday congratulations congrats")

_CALLING, _OWNING = words("call called calls"), words("belongs issued registered property")

TOLD_BY = NAME_WORDS | ROLES | SOMEBODY | _WISHES | _CALLING | _OWNING
"""Words without one of which nothing here is found."""


def told_of(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of people of whom something else is told than that they are called so."""
    text, found = tokens.text, set(tokens.words)
    if is_shouted(text) or text.istitle() or text.islower():
        return
    fired = _GATE.found(text)
    for form, told_by, pattern, fits in _READERS:
        for match in pattern.finditer(text) if form in fired and not told_by.isdisjoint(found) else ():
            if fits(match, pack) and (place := tokens.within(*match.span("value"))) is not None:
                yield Value(Shape.NAME, *place), (Announced(_TOLD, place[0]), _SURE)


def _somebody(match: re.Match[str], pack: Pack) -> bool:
    return _may_be(match["value"], pack)


def _role(match: re.Match[str], pack: Pack) -> bool:
    return match["value"].lower() not in _NO_ROLE and _may_be(match["value"], pack)


def _called(match: re.Match[str], pack: Pack) -> bool:
    whom, called = match["whom"], match["value"].lower().split()
    told = whom in _THEM or pack.names_kin(whom)
    single = len(called) == 1 and called[0] not in NAME_WORDS and pack.ordinary(called[0])
    nobody = not _NOT_CALLED.isdisjoint(called) or not WEEKDAYS.isdisjoint(called) or is_place(called)
    return told and not (single or nobody or called[0] in pack.stop or called[0] in pack.language.months)


def _line(match: re.Match[str], pack: Pack) -> bool:
    word = match["value"].lower()
    numbered = _LONG_NUMBER.search(match.string) is not None
    return numbered and word in NAME_WORDS and word not in _NO_LINE and _may_be(match["value"], pack)


def _owner(match: re.Match[str], pack: Pack) -> bool:
    word = match["value"].removesuffix("'s").lower()
    return is_name(word) and not is_known_word(word) and _may_be(match["value"], pack)


def _wished(match: re.Match[str], pack: Pack) -> bool:
    word = match["value"].lower()
    strange = not (is_known_word(word) or pack.ordinary(word) or pack.names_kin(word) or word in _NOT_CALLED)
    return _may_be(match["value"], pack) or (strange and not is_place([word]) and not is_brand([word]))


def _double(match: re.Match[str], pack: Pack) -> bool:
    """Say whether two words by which people are called stand before a surname: "Princess Joy Santiago"."""
    one, two, last = (match[group].lower() for group in ("one", "two", "last"))
    worded = one in NAME_WORDS and two in NAME_WORDS and one not in WEEKDAYS and two not in WEEKDAYS
    return (
        worded and is_name(last) and not (is_known_word(last) or is_brand([last])) and last not in pack.language.months
    )


def _may_be(raw: str, pack: Pack) -> bool:
    word = raw.lower()
    if word in WEEKDAYS or word in pack.language.months or is_place([word]) or is_brand([word]) or word in pack.stop:
        return False
    known = is_known_word(word) or pack.ordinary(word)
    return len(word) >= _SHORTEST and (word in NAME_WORDS or (not known and (is_given(word) or is_name(word))))


_Fits: TypeAlias = Callable[[re.Match[str], Pack], bool]

# Each form once more, but for what may stand behind it: a message is read once for all of them.
_ANY_ROLE = "|".join(sorted(ROLES | SOMEBODY))
_CAPITAL = "(?-i:[A-ZÀ-ÖØ-ÝŁŚŻ])"
_FORMS: tuple[tuple[str, AbstractSet[str], re.Pattern[str], _Fits], ...] = (
    (
        rf"\b(?:{_ANY_ROLE})(?: (?:at|behind|from|in|on|with)(?: [a-z]+){{1,3}})?, {_CAPITAL}",
        ROLES | SOMEBODY,
        _SOMEBODY,
        _somebody,
    ),
    (rf"\b(?:{_ROLES})(?: is| was| will be|['’]ll be|['’]s|:) {_CAPITAL}", ROLES, _ROLE, _role),
    (
        rf"\b(?:{'|'.join(sorted(CALLERS))})(?: all| always| just| used to)? (?:call|called|calls) ",
        _CALLING,
        _CALLED,
        _called,
    ),
    (rf"(?:is|s|na) {_CAPITAL}\S+ (?:{'|'.join(sorted(LINES))})\b", NAME_WORDS, _LINE, _line),
    (rf"\b(?:to an?|of) [\"“]?{_CAPITAL}", _OWNING, _OWNED_BY, _owner),
    (r"\b(?:anniversary|birthday|congratulations|congrats)", _WISHES, _WISHED, _wished),
    (rf"(?-i:[A-Z][a-z]+ [A-Z][a-z]+) {_CAPITAL}", NAME_WORDS, _DOUBLE, _double),
)
_GATE = Patterns(case_sensitive=False)
_READERS = tuple((_GATE.add(form), told_by, pattern, fits) for form, told_by, pattern, fits in _FORMS)
_GATE.compile()
