"""Names that are words, where their neighbours make words of them: "a grace period", "to be frank"."""

import re
from collections.abc import Sequence

_LAMPS = r"\b(?:blinking|flashes|flashing|glowing|goes|is|it's|light|lights|solid|steady|stays|turned|turns|went) $"
_PAID = (
    r"\b(?:balance|bill|bills|charge|cost|costs|fee|fees|it|payment|premium|price|prices|rate|rates|rent|they|which) $"
)
# What stands before a word, and behind it, that makes a word of it.
_NEIGHBOURS = {
    "amber": (_LAMPS, r" (?:again|and|colou?r|every|led|light|lights|now|or)\b"),
    "frank": (r"\b(?:be|being|perfectly|quite) $", r" (?:advice|answer|chat|conversation|feedback|opinion)\b"),
    "grace": (r"\b(?:day|days|saving) $", r" (?:days?|period|window)\b"),
    "hope": (r"$^", r" (?:all|everything|it|its|it's|so|that|the|they|this|to|we|you|your|you're)\b"),
    "jack": (r"(?:\d ?mm|\b(?:aux|audio|earphone|headphone|phone|wall)) $", r" (?:plug|port|socket|works)\b"),
    "min": (r"\d ?$", r" (?:age|balance|charge|height|order|payment|spend|stay|weight)\b"),
    "rose": (_PAID, r" (?:by|from|to) (?:\d|[$€£]|about|almost|nearly|over|some|thirty|twenty|ten)"),
}
_SAID = {
    word: (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for word, (before, after) in _NEIGHBOURS.items()
}


def is_said(words: Sequence[str], before: str, after: str) -> bool:
    """Say whether a name is a word where it stands.

    Args:
        words: of the name, in small letters.
        before: some characters before it.
        after: some characters behind it.
    """
    neighbours = _SAID.get(words[0]) if len(words) == 1 else None
    return neighbours is not None and (neighbours[0].search(before) or neighbours[1].match(after)) is not None
