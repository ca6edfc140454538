"""The pass: where the first tier is in doubt and nothing was found, the transformer reads and decides."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Protocol

from transcrub.conversation import Conversation, TextField
from transcrub.detect.accurate.model import Transformer
from transcrub.detect.accurate.words import Word, spans, words
from transcrub.finding import Finding

Place = tuple[int, int]
# Of a longer text only what is around a doubt is read: so many characters, so many of them before it and behind it.
_WINDOW, _BEFORE, _BEHIND = 240, 100, 60
# The windows of one text that are read, at most: each costs as much as all other passes on a hundred messages.
_MOST_WINDOWS = 64
# A finding that may be nothing leaves the doubt open.
_SETTLED = 0.5
# A conversation in which something was found is read again, and much of it is as it was.
_REMEMBERED = 256


class FirstTier(Protocol):
    """Who reads first: the tagger."""

    def doubtful(self, conversation: Conversation) -> Iterable[tuple[TextField, Iterable[Place]]]:
        """Give the texts that hold tokens which may be something, with the places of those in order."""


class AccuratePass:
    """Finds names and addresses that the first tier was not sure of."""

    name = "accurate"

    def __init__(self, first: FirstTier, transformer: Transformer) -> None:
        """Make the pass.

        Args:
            first: tells where it is in doubt.
            transformer: reads there.
        """
        self._first = first
        self._transformer = transformer
        self._words = lru_cache(_REMEMBERED)(self._read)

    def __reduce__(self) -> tuple[object, ...]:
        return AccuratePass, (self._first, self._transformer)

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return candidates; see `Pass.find`."""
        settled: dict[str, list[Place]] = {}
        for finding in found:
            if finding.score >= _SETTLED:
                settled.setdefault(finding.pointer, []).append((finding.start, finding.end))
        for field, doubts in self._first.doubtful(conversation):
            still_open = _beside(doubts, sorted(settled.get(field.pointer, ())))
            for begin, text, own in islice(_windows(field.value, still_open), _MOST_WINDOWS):
                for span in spans(text, self._words(text), own):
                    start, end, entity = begin + span.start, begin + span.end, span.entity
                    yield Finding(field.pointer, start, end, entity, span.score, f"accurate.{entity.lower()}")

    def _read(self, text: str) -> list[Word]:
        return words(text, self._transformer.read(text))


def _beside(doubts: Iterable[Place], settled: Sequence[Place]) -> Iterator[Place]:
    """Give the places that touch none of the others; both come in order."""
    at = reach = 0
    for start, end in doubts:
        while at < len(settled) and settled[at][0] < end:
            reach = max(reach, settled[at][1])
            at += 1
        if reach <= start:
            yield start, end


def _windows(text: str, doubts: Iterable[Place]) -> Iterator[tuple[int, str, list[Place]]]:
    """Give what is to be read of a text: where it begins, what it says, and the doubts within, from its begin on."""
    begin, own = 0, list[Place]()
    for start, end in doubts:
        if own and len(text) > _WINDOW and end > begin + _WINDOW - _BEHIND:
            yield _window(text, begin, own)
            own = []
        if not own and len(text) > _WINDOW:
            # A whole word begins it.
            begin = max(start - _BEFORE, 0)
            begin = text.find(" ", begin, start) + 1 or begin
        own.append((start, end))
    if own:
        yield _window(text, begin, own)


def _window(text: str, begin: int, doubts: Sequence[Place]) -> tuple[int, str, list[Place]]:
    return begin, text[begin : begin + _WINDOW], [(start - begin, end - begin) for start, end in doubts]
