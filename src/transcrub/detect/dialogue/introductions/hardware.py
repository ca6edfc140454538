"""Hardware addresses in pairs and parts: "the mac ends in 5e a0 1c", "9c 3d cf, then 41 0b e7"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.hardware import hardware_in
from transcrub.detect.dialogue.values.shapes import Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.language import words

_MAC = Cue(CueKind.ASKED, "MAC_ADDRESS", ("mac",))
_SURE = 0.8
_REACH = 60
_PARTED, _TOLD = re.compile(r"[ -]"), re.compile(r":|\b(?:address|ends?|ending|id|is)\b")
_WHOLE = 12
# "On my mac the order 4a5b6c is missing": a machine.
_OTHER = words("booking case code error invoice model order parcel part ref reference serial ticket tracking version")

TOLD_BY = frozenset({"mac"})
"""Words without one of which nothing here is found."""


def hardware(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - one signature for all
    """Give the addresses, or parts of one, that stand behind the word for them."""
    place = tokens.words.index("mac")
    behind = tokens.starts[place]
    for value in hardware_in(tokens, behind):
        near = tokens.starts[value.first] - behind <= _REACH
        if near and _OTHER.isdisjoint(tokens.words[place : value.first]) and _is_told(tokens, place, value):
            yield value, (Announced(_MAC, value.first), _SURE)


def _is_told(tokens: Tokens, place: int, value: Value) -> bool:
    """Say whether a value is whole or written in pairs, or words tell that it is the address, or an end of it."""
    start = tokens.starts[value.first]
    raw = tokens.text[start : tokens.ends[value.stop - 1]]
    between = tokens.text[tokens.ends[place] : start].lower()
    return len(raw) == _WHOLE or _PARTED.search(raw) is not None or _TOLD.search(between) is not None
