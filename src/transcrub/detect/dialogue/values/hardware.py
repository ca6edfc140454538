"""Hardware addresses by their pairs, whole or in part: "5e a0 1c"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value

_PAIRS = re.compile(r"(?<![\w:-])(?=[\da-f -]*\d)[\da-f]{2}(?:[ -]?[\da-f]{2}){2,5}(?![\w:-])", re.IGNORECASE)
_LETTER = re.compile(r"[a-f]", re.IGNORECASE)


def hardware_in(tokens: Tokens, behind: int = 0) -> Iterator[Value]:
    """Give what may be a hardware address, or a part of one, behind a place in a text."""
    for match in _PAIRS.finditer(tokens.text, behind):
        place = tokens.within(*match.span())
        if place is not None and _LETTER.search(match[0]):
            yield Value(Shape.CODE, *place)
