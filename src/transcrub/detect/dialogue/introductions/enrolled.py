"""Numbers right behind who has them: "employee E-77120", "found you, client C-6107", "policy IM-A 66 20914"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.language import words

_NUMBER = Cue(CueKind.TAG, "ACCOUNT_NUMBER", ("number",))
_SURE = 0.8
_WHO = words("""
    alumni applicant badge candidate cert certificate client clock colleague emp employee enrolment enrollment fob
    guarantor learner passbook patient payroll pensioner plan policy pupil resident roll scholar staff student supporter
    subscriber tenant trainee volunteer
""")
TOLD_BY = _WHO
"""Words without one of which nothing here is found."""
# What is certified or planned has numbers of its own; those of people are lettered.
_LETTERED_ONLY = words("cert certificate clock plan policy resident roll staff")
_CODE = (
    r"(?-i:[A-Z]{1,4}(?:-[A-Z]{1,2})?[ /-]?)?\d{2,12}(?:[ /-]\d{2,10}){0,4}(?:-\d|[ -]?(?-i:[A-HJ-Z]))?"
    r"|[a-z]\d{5,10}"
)
_TOLD = re.compile(
    rf"(?<![\w-])(?P<who>{'|'.join(sorted(_WHO))})(?: (?:code|id|no|nr|num|number|ref)\.?)?(?: is| was|:| =)? ?#? ?"
    rf"(?P<value>{_CODE})(?=$|[,.;:!?)\n]|\s)(?![.,:/]\d| ?%)",
    re.IGNORECASE,
)
_FEWEST_LETTERED, _FEWEST_PLAIN = 4, 5
# "Client 2024/25", "employee 401 000"; what is counted has more than one.
_YEARS = re.compile(r"(?:19|20)\d\d[ /-]\d{2,4}|\d{1,3}(?: 000)+|.*(?<!\d)(?:19|20)\d\d")


def enrolled(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - as its neighbours
    """Give the numbers that stand right behind a word for who is enrolled, employed or insured under them."""
    for match in _TOLD.finditer(tokens.text):
        value = match["value"]
        plain = value.replace("-", "").replace(" ", "").isdecimal()
        digits = sum(map(str.isdecimal, value))
        who = match["who"].lower()
        if digits < (_FEWEST_PLAIN if plain or who in _LETTERED_ONLY else _FEWEST_LETTERED) or (
            plain and who in _LETTERED_ONLY
        ):
            continue
        place = tokens.within(*match.span("value"))
        if place is None or _YEARS.fullmatch(value) or _counts(place[1], tokens):
            continue
        yield Value(Shape.CODE, *place, digits=digits), (Announced(_NUMBER, place[0]), _SURE)


def _counts(stop: int, tokens: Tokens) -> bool:
    """Say whether what stands behind a number is what it counts: "patient 10000 steps"."""
    word = tokens.words[stop] if stop < len(tokens) and tokens.spaced(stop) else ""
    return len(word) > len("was") and word.endswith("s") and word.isalpha() and "," not in tokens.gap(stop)
