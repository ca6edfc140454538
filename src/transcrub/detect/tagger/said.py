"""Names that are words, where their neighbours make words of them: "a grace period", "to be frank"."""

import re

_LAMP = r"(?:bulb|button|dot|indicator|lamp|led|light|lights|ring|router|status)"
_PAID = r"\b(?:balance|bill|bills|charge|cost|costs|fee|fees|payment|premium|price|prices|rate|rates|rent) $"
# What stands before a word, and behind it, that makes a word of it.
_NEIGHBOURS = {
    "amber": (
        rf"\b(?:blinking|flashes|flashing|glowing|solid|turned|turns) $|\b{_LAMP}\b[^.?!]{{0,20}} $",
        rf" (?:colou?r|{_LAMP})\b",
    ),
    "frank": (r"\b(?:to be|being|perfectly|quite) $", r" (?:advice|answer|chat|conversation|feedback|opinion)\b"),
    "grace": (r"\b(?:day|days) $", r" (?:days?|period|window)\b"),
    "hope": (r"(?:^|[.!?] ?)$", r" (?:all|everything|it|its|it's|so|that|the|they|this|to|we|you|your|you're)\b"),
    "jack": (r"(?:\d ?mm|\b(?:aux|audio|double|earphone|headphone|phone|wall)) $", r" (?:plug|port|socket)\b"),
    "min": (
        r"(?:\d|\bcouple|\bevery|\bfew|\bhalf|\bone|\bsome|\bten|\bper) ?$",
        r" (?:age|balance|charge|height|order|payment|spend|stay|weight)\b| \d+ ?%",
    ),
    "rose": (_PAID, r" (?:by|from|to) (?:\d|[$£€]|about|almost|nearly|over|some|thirty|twenty|ten)"),
}
_SAID = {
    word: (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for word, (before, after) in _NEIGHBOURS.items()
}
# Both of these must speak: "hope the ankle's right", not "tell Hope that".
_BY_BOTH = frozenset({"hope"})


def is_said(value: str, before: str, after: str) -> bool:
    """Say whether a name is a word where it stands.

    Args:
        value: what was taken for a name.
        before: some characters before it.
        after: some characters behind it.
    """
    word = value.lower()
    neighbours = _SAID.get(word)
    if neighbours is None or (word == "frank" and value.istitle() and before.strip()):
        return False
    sides = (neighbours[0].search(before) is not None, neighbours[1].match(after) is not None)
    return all(sides) if word in _BY_BOTH else any(sides)
