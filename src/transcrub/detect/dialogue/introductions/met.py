"""Names of those whom one meets on the way to a door: "picked up by Faizal", "name on the bell is Pham/Schröter"."""

import re
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import NAME_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import BELLS, DEEDS, ELDERS, HOMES, JOBS, LETS, WHO_WORKS
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_MET = Cue(CueKind.NAME, "PERSON", ("met",))
_SURE = 0.8
_SHORTEST = 3
_NAME = r"[A-ZÀ-ÖØ-ÝŁŚŻ][\w'’-]{1,30}"
_BELL = "|".join(sorted(BELLS))
# "Intercom says HUBER", "name on the doorbell: Okonkwo".
_NAMED_AT = rf"(?:name|sign|tag) (?:at|by|on) (?:my |our |the )?(?:door|{_BELL})|(?:{_BELL})(?: name| tag)?"
_ON_BELL = re.compile(
    rf"\b(?i:{_NAMED_AT})(?i: is| reads| says| shows| saying|:| =) [\"'“]?(?P<value>{_NAME})"
    rf"(?: ?/ ?(?P<other>{_NAME}))?(?=[\"'”]?(?:$|[.,;!?\n)]| \(| [a-z]))"
)
_BY = re.compile(
    r"\b(?i:(?:accepted|assembled|assigned|brought|carried|checked|cleaned|collected|delivered|dispatched|driven"
    r"|dropped off|fitted|fixed|handed over|handled|inspected|installed|packed|picked|picked up|prepared|received"
    r"|repaired|served|shopped|signed|signed for|taken|wrapped) (?:by|to))"
    rf" (?P<value>{_NAME})(?=$|[.,;!?\n)]| [a-z(])"
)
# "Basement key at Lasse the caretaker", "the cashier Blessing talk say".
_AT_WORK = re.compile(rf"(?P<value>{_NAME}),? (?:the|our|your|ur) (?P<job>[a-z]+)\b")
_WORKING = re.compile(
    rf"\b(?i:a|our|that|the|this|your|ur) (?P<job>[a-z]+),? (?P<value>{_NAME})(?=$|[.,;!?\n)]| [a-z])"
)
_HOME = re.compile(
    rf"\b(?:at|behind|for|near|opposite|to) (?P<value>(?:Abu|Um|Umm|Ibn) {_NAME}|{_NAME})"
    rf"(?:['’]s?)? (?:{'|'.join(sorted(HOMES))})\b"
)
_ELDER = re.compile(rf"\b(?i:{'|'.join(sorted(ELDERS))})\.? (?P<value>{_NAME}(?: {_NAME})?)")
# Of a word that is a name as well, only what follows tells: "your security Chip is broken", "the cashier Joy told me".
_DOES = "|".join(
    sorted(
        DEEDS
        | LETS
        | words("""
    came can claims could did didn't does doesn't don't forgot gives got had helped insisted keeps just kept knows let
    made met never now put refused sees showed sold spoke takes talk talked talks tells tried was went who will would
""")
    )
)
_BROKEN = "broken|cracked|damaged|dead|faulty|gone|lost|loose|missing|nice|out of|sold"
_GOES_ON = re.compile(rf"$|[.,;!?\n)]|[ ](?:{_DOES}|(?:is|was|has)(?! (?:{_BROKEN})\b))\b")
_ARTICLE = re.compile(r"\b(?:an?|the|some|this|that) $", re.IGNORECASE)
_WORDS_TOO = NAME_WORDS | words(
    "amber daisy fern ginger heather holly iris ivy jade jasmine lily pearl poppy ruby violet"
)
_HOUSES, _NOBODY = ("house", "place"), frozenset({"santa"})
# "The best pizza is at Luigi's place".
_EATEN = words("beer breakfast burger burgers coffee curry dinner food lunch menu pasta pizza pizzas restaurant steak")
_KUNYA = ("Abu ", "Um ", "Umm ", "Ibn ")

_BELLS, _DOERS, _WORKERS = BELLS | {"door"}, frozenset({"assigned", "by"}), JOBS | WHO_WORKS
# By which words, how, and whether it is a name that nobody knows.
_READERS = (
    (_BELLS, _ON_BELL, True),
    (_DOERS, _BY, False),
    (HOMES, _HOME, False),
    (ELDERS, _ELDER, True),
)
TOLD_BY = _BELLS | _DOERS | _WORKERS | HOMES | ELDERS
"""Words without one of which nothing here is found."""


def met(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of who brings something, who works at a door, and what stands on its bell."""
    text = tokens.text
    if is_shouted(text) or text.istitle() or text.islower():
        return
    found = set(tokens.words)
    for told_by, pattern, strange in _READERS:
        for match in () if told_by.isdisjoint(found) else pattern.finditer(text):
            sure = strange or match["value"].startswith(_KUNYA)
            if pattern is _HOME and not (sure or _is_home(match[0], found)):
                continue
            yield from _value(match, "value", tokens, pack, sure=sure)
            if pattern is _ON_BELL:
                yield from _value(match, "other", tokens, pack, sure=sure)
    if not _WORKERS.isdisjoint(found):
        for match in (*_AT_WORK.finditer(text), *_WORKING.finditer(text)):
            if match["job"] in _WORKERS and _is_at_work(match, text):
                yield from _value(match, "value", tokens, pack, worded=True)


def _is_home(told: str, found: set[str]) -> bool:
    """Say whether a house is somebody's: "at Harrison house" is a name of it, "at Faizal's house" tells whose it is."""
    owned = "'" in told or "’" in told or not told.endswith(_HOUSES)
    return owned and _EATEN.isdisjoint(found)


def _is_at_work(match: re.Match[str], text: str) -> bool:
    """Say whether somebody is told of, if the name is a word: not "a Rose, the manager special"."""
    if match["value"].lower() not in _WORDS_TOO:
        return True
    follows = match.re is _WORKING and _GOES_ON.match(text, match.end("value")) is None
    return not follows and not (match.re is _AT_WORK and _ARTICLE.search(text, 0, match.start("value")))


def _value(
    match: re.Match[str], group: str, tokens: Tokens, pack: Pack, *, sure: bool = False, worded: bool = False
) -> Iterator[tuple[Value, Evidence]]:
    """Give a name by its group; one that is sure may be a word that nobody knows, a worded one a known word."""
    if match[group] is None:
        return
    word = match[group].removesuffix("'s").removesuffix("’s").split()[-1].lower()
    known = is_known_word(word) or pack.ordinary(word)
    named = (worded and word in NAME_WORDS) or (not known and (is_given(word) or is_name(word)))
    other = (
        is_place(match[0].lower().split())
        or word in _NOBODY
        or word in WEEKDAYS
        or word in pack.language.months
        or is_place([word])
        or is_brand([word])
    )
    if other or len(word) < _SHORTEST or word in pack.stop or not (named or (sure and not known)):
        return
    if (place := tokens.within(*match.span(group))) is not None:
        yield Value(Shape.NAME, *place), (Announced(_MET, place[0]), _SURE)
