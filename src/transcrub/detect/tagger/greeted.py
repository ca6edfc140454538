"""Greetings and thanks of other languages that were taken for a name, or for a part of one: "Tack Ebba"."""

from collections.abc import Sequence

from transcrub.detect.lexicon import is_given
from transcrub.detect.lexicon.greetings import GREETINGS, NAMES_TOO
from transcrub.detect.tagger.lexicon import is_name
from transcrub.detect.tagger.tokens import TOKEN

_SIGNS, _BEHIND = frozenset("!,."), frozenset(" !,.")


def is_greeting(raws: Sequence[str], *, opens: bool) -> bool:
    """Say whether words, as they are written, greet or thank, and name nobody.

    Somebody may be called by one that is a name elsewhere: "ask for asante".

    Args:
        raws: the words.
        opens: whether nothing stands before them.
    """
    rest = [raw for raw in raws if not _is_listed(raw)]
    if not rest:
        return len(raws) > 1 or (opens and raws[0] in NAMES_TOO) or not is_name(raws[0].lower())
    return len(rest) < len(raws) and not any(raw[0].isupper() or is_given(raw.lower()) for raw in rest)


def greets_somebody(raws: Sequence[str]) -> bool:
    """Say whether words, as they are written, greet or thank somebody by name: "Gracias Lupita"."""
    name = raws[-1]
    return name.istitle() and is_name(name.lower()) and all(map(_greets, raws[:-1]))


def without_greeting(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a name stands without what greets before it, and thanks in small letters behind it.

    Args:
        text: what was read.
        start: where the name was found to begin.
        end: one past where it was found to end.
    """
    found = list(TOKEN.finditer(text, start, end))
    first, stop = 0, len(found)
    while first + 1 < stop and (_greets(found[first][0]) or (first and found[first][0] in _SIGNS)):
        if text[found[first].end()] not in _BEHIND:
            break
        first += 1
    while first + 1 < stop and text[found[stop - 1].start() - 1] == " " and _thanks(found[stop - 1][0]):
        stop -= 1
    if stop - first == len(found) or not is_name(found[first][0].lower()):
        return start, end
    return found[first].start() if first else start, found[stop - 1].end() if stop < len(found) else end


def _thanks(raw: str) -> bool:
    return raw.islower() and _greets(raw)


def _greets(raw: str) -> bool:
    return _is_listed(raw) and not is_name(raw.lower())


def _is_listed(raw: str) -> bool:
    word = raw.lower()
    return word in GREETINGS and (word not in NAMES_TOO or raw.islower())
