"""Numbers of which one tells how they begin or end: "yours ends 174 and hers ends 188", "does it begin 4091?"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_NUMBER = Cue(CueKind.TAG, "ACCOUNT_NUMBER", ("ends",))
_SURE = 0.8
TOLD_BY = words("begin begins end ends ended start starts")
"""Words without one of which nothing here is found."""
_VERB = "(?:begin|end|start)"
# Before "4091?" and not before "2027", "0900", "9 am", "30 days".
_VALUE = r"(?P<value>\d{2,6})(?=\s*(?:$|[.,;!?)]|and\b|or\b|but\b|right\b|correct\b))(?![.,/:-]\d)"
_WHOSE = re.compile(
    rf"\b(?:hers|his|mine|ours|theirs|yours|the (?:new|old|other) one|the one i (?:have|see))"
    rf" (?:still )?{_VERB}(?:s|ed)(?: (?:in|with))? {_VALUE}",
    re.IGNORECASE,
)
_ASKED = re.compile(rf"\b(?:does|do|did) (?:it|mine|yours|that one) {_VERB}(?: (?:in|with))? {_VALUE}", re.IGNORECASE)
_YEAR_OR_TIME = re.compile(r"(?:19|20)\d\d|[01]\d(?:00|15|30|45)|2[0-3](?:00|15|30|45)")
# What begins and ends in its time.
_TIMED = words("""
    class contract course day event game lesson match meeting offer plan season session shift show subscription term
    trial warranty year
""")
_OTHER = NUMBERED_THINGS | _TIMED


def ends(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - as its neighbours
    """Give the digits with which somebody's number is told to begin or end."""
    if not _OTHER.isdisjoint(tokens.words):
        return
    for match in (*_WHOSE.finditer(tokens.text), *_ASKED.finditer(tokens.text)):
        place = tokens.within(*match.span("value"))
        if place is not None and not _YEAR_OR_TIME.fullmatch(match["value"]):
            yield Value(Shape.NUMBER, *place, digits=len(match["value"])), (Announced(_NUMBER, place[0]), _SURE)
