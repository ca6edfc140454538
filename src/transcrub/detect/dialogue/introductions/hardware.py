"""Hardware addresses in pairs and parts: "the mac ends in 5e a0 1c", "9c 3d cf, then 41 0b e7"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Announced, Evidence, Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack

_MAC = Cue(CueKind.ASKED, "MAC_ADDRESS", ("mac",))
_PAIRS = re.compile(r"(?<![\w:-])(?=[\da-f -]*\d)[\da-f]{2}(?:[ -]?[\da-f]{2}){2,5}(?![\w:-])", re.IGNORECASE)
_LETTER = re.compile(r"[a-f]", re.IGNORECASE)
_SURE, _SCORE = 0.8, 0.8
_REACH = 60

TOLD_BY = frozenset({"mac"})
"""Words without one of which nothing here is found."""


def hardware(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - one signature for all
    """Give the addresses, or parts of one, that stand behind the word for them."""
    behind = tokens.starts[tokens.words.index("mac")]
    for value in _parts(tokens, behind):
        if tokens.starts[value.first] - behind <= _REACH:
            yield value, (Announced(_MAC, value.first), _SURE)


def read_hardware(sense: Sense, asked: Sequence[Asked]) -> Iterator[Reading]:
    """Read the parts of an address that was asked for, or told in part."""
    wanted = next((each for each in reversed(asked) if each.entity == "MAC_ADDRESS"), None)
    for value in _parts(sense.tokens, 0) if wanted is not None else ():
        if wanted is not None:
            wanted.answers += 1
            yield reply(value, wanted, _SCORE)


def _parts(tokens: Tokens, behind: int) -> Iterator[Value]:
    for match in _PAIRS.finditer(tokens.text, behind):
        first, stop = bisect_left(tokens.starts, match.start()), bisect_left(tokens.ends, match.end())
        if first <= stop < len(tokens) and _LETTER.search(match[0]):
            yield Value(Shape.CODE, first, stop + 1)
