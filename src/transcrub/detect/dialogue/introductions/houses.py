"""Houses that have a name and no number, and boxes on rural routes: "The Old Forge, Church Lane", "HC 64 Box 77"."""

import re
from collections.abc import Iterator
from functools import cache

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.telling import HOUSES

_HOUSE = Cue(CueKind.TAG, "STREET_ADDRESS", ("house",))
_SURE = 0.8
# The Postal Service's way to write them (Publication 28, 24 and 25).
_ROUTE = re.compile(
    r"\b(?:cmr|hc|ops|psc|rr|rural route|star route|highway contract) ?#?\d{1,4},? (?:po )?box #?\d{1,5}[a-z]?\b",
    re.IGNORECASE,
)
_WORD = r"[A-Z][\w'’-]*"
# "Ashdown Hall 322", as students live.
_ROOM = r"(?: \d{1,4}[A-Z]?)?"
_NAMED = re.compile(rf"(?:{HOUSES}|The Old {_WORD}){_ROOM}, [A-Z\d]")

TOLD_BY = frozenset(HOUSES.lower().split("|")) | {"box", "old"}
"""Words without one of which nothing here is found."""


def named_houses(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the houses of a message that stand before their street, and boxes of rural routes."""
    if "box" in tokens.words:
        yield from _values(_ROUTE, tokens)
    # Most texts name no house: that is seen in a fraction of the time.
    if _NAMED.search(tokens.text) is not None:
        yield from _values(_named(pack), tokens)


@cache
def _named(pack: Pack) -> re.Pattern[str]:
    streets = "|".join(sorted(word.title() for word in pack.language.streets | pack.language.rare_streets))
    house = rf"(?:(?:The )?(?:{_WORD} ){{1,3}}(?:{HOUSES})|The Old {_WORD})"
    return re.compile(rf"\b{house}{_ROOM}, (?:\d{{1,4}}[a-z]? )?(?:{_WORD} ){{1,3}}(?:{streets})\b(?! [a-z]+ing\b)")


def _values(pattern: re.Pattern[str], tokens: Tokens) -> Iterator[tuple[Value, Evidence]]:
    for match in pattern.finditer(tokens.text):
        if (place := tokens.within(*match.span())) is not None:
            yield Value(Shape.ADDRESS, *place), (Announced(_HOUSE, place[0]), _SURE)
