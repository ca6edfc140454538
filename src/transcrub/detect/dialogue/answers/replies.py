"""What the readers of answers share."""

from collections.abc import Sequence

from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.values.shapes import Value
from transcrub.detect.lexicon import Pack

SHORT_ANSWER = 5
"""An answer of so few words says little else."""
CHATTY = 2
"""So many words that are neither cue, value nor link are more than an answer needs."""
STALE = 0.06
"""So much less sure is an answer for each turn that lies between."""

QUERIES = frozenset({"what", "whats", "what's", "which", "why", "how", "where", "when", "who"})
"""With these a message asks, question mark or not."""


def is_filler(word: str, pack: Pack) -> bool:
    """Say whether a word may stand beside an answer and says nothing."""
    return word in pack.stop or word in pack.links


def inside(index: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Say whether a token lies in one of some spans."""
    return any(first <= index < stop for first, stop in taken)


def not_into(name: Value, taken: Sequence[tuple[int, int]]) -> Value:
    """Return a value that ends where one of some spans begins."""
    stop = min((first for first, _ in taken if name.first < first < name.stop), default=name.stop)
    return Value(name.shape, name.first, stop, letters=name.letters)


def reply(value: Value, asked: Asked, score: float) -> Reading:
    """Return a value as the answer to what was asked."""
    return Reading(
        first=value.first,
        stop=value.stop,
        entity=asked.entity,
        score=round(min(score, 0.95), 3),
        base=0.3,
        cue=asked.cue,
        question=asked.entity,
        source=asked.source,
    )
