"""The structured pass: everything that can be told by its shape.

Three steps, each paid for by fewer messages: one RE2 set over all gates says which recognisers might find something,
their own patterns find candidates, validators and cue words decide.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from transcrub.conversation import Conversation
from transcrub.detect.cues import Context, Span
from transcrub.detect.gates import Patterns
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.text import PlainText, is_ordinary, readings
from transcrub.finding import Finding, Why
from transcrub.placeholder import FORM

_Piece: TypeAlias = tuple[int, list[Recogniser]]
"""Where a piece of a text begins, and the recognisers that might find something in it."""
_Found: TypeAlias = tuple[int, int, str, float, str, Why]
"""What stands in a text, wherever that text stands: start, end, entity, score, rule, why."""

_PLACEHOLDER = re.compile(FORM)
_WORTH_TELLING = 0.4
_SUREST = 0.99
# Long texts are gated piece by piece, so that one value in a book does not send every pattern over all of it. A pattern
# tells within so many characters behind its start whether it matches, and a cue stands within as many before it.
_WINDOW = 4096
_MARGIN = 1024
_KEPT = 1024


@dataclass(frozen=True)
class StructuredPass:
    """Runs recognisers behind one gate.

    Attributes:
        recognisers: what it looks for.
        name: the first half of its findings' `rule`.
    """

    recognisers: tuple[Recogniser, ...]
    name: str = "structured"

    def __getstate__(self) -> dict[str, object]:
        """Leave the compiled gate behind: RE2 objects do not pickle, a worker compiles its own."""
        return {"recognisers": self.recognisers, "name": self.name}

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return the findings of every text field, those of a low score left out."""
        del found
        # Text by text: what the gate remembers of a long one, each shape beside each other one, comes never again.
        findings: list[Finding] = []
        for message in conversation.messages:
            for field in message.fields:
                text = field.value
                for each in self._once(text) if len(text) <= _WINDOW else self._read(text):
                    start, end, entity, score, rule, why = each
                    findings.append(Finding(field.pointer, start, end, entity, score, rule, why))
        return findings

    @cached_property
    def _gate(self) -> "_Gate":
        return _Gate(self.recognisers)

    @cached_property
    def _once(self) -> Callable[[str], tuple[_Found, ...]]:
        # A conversation in which something was found is read again, and most of it is as it was.
        return lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, text: str) -> tuple[_Found, ...]:
        if len(text) > _WINDOW or not is_ordinary(text):
            return tuple(
                each for reading in readings(text) for each in self._findings(reading, self._pieces(reading.text))
            )
        fired = self._gate.fired(text)
        return tuple(self._findings(PlainText(text), [(0, fired)])) if fired else ()

    def _pieces(self, text: str) -> Iterator[_Piece]:
        for start in range(0, len(text), _WINDOW):
            fired = self._gate.fired(text[max(0, start - _MARGIN) : start + _WINDOW + _MARGIN])
            if fired:
                yield start, fired

    def _findings(self, reading: PlainText, pieces: Iterable[_Piece]) -> Iterator[_Found]:
        candidates = list(_candidates(reading.text, pieces))
        if not candidates:
            return
        context = Context(reading.text, (span for _, span in candidates))
        for recogniser, span in candidates:
            shift, cue = context.weigh(recogniser.cues, span[0]) if recogniser.cues else (0.0, None)
            score = round(min(recogniser.base + shift, _SUREST), 2)
            if score >= _WORTH_TELLING:
                rule = f"{self.name}.{recogniser.rule}"
                why = Why(base=recogniser.base, cue=cue)
                yield *reading.span(*span), recogniser.entity, score, rule, why


def _candidates(text: str, pieces: Iterable[_Piece]) -> Iterator[tuple[Recogniser, Span]]:
    read_to: dict[str, int] = {}
    for start, fired in pieces:
        end = start + _WINDOW
        for recogniser in fired:
            read_from = max(start, read_to.get(recogniser.rule, 0))
            for glimpse in recogniser.confirm.finditer(text, read_from, end + _MARGIN):
                if glimpse.start() >= end:
                    break
                whole = glimpse.end() <= end
                match = glimpse if whole else recogniser.confirm.match(text, glimpse.start()) or glimpse
                read_to[recogniser.rule] = match.end()
                if recogniser.validate(match["value"]):
                    yield recogniser, match.span("value")


class _Gate:
    """The shapes of all recognisers, and the words for them.

    A recogniser whose candidates need a word for them fires only where such a word stands too. Two sets learn new text
    in half the time of one: what they remember is the sum of both, not each shape with each word.
    """

    __slots__ = ("_behind", "_shapes", "_words")

    def __init__(self, recognisers: Iterable[Recogniser]) -> None:
        self._shapes, self._words = Patterns(), Patterns()
        self._behind: dict[int, list[tuple[int, Recogniser]]] = {}
        for recogniser in recognisers:
            needs_word = recogniser.cues is not None and recogniser.base < _WORTH_TELLING
            word = self._words.add(recogniser.cues.gate if recogniser.cues and needs_word else "")
            self._behind.setdefault(self._shapes.add(recogniser.gate), []).append((word, recogniser))
        self._shapes.compile()
        self._words.compile()

    def fired(self, text: str) -> list[Recogniser]:
        """Return the recognisers that might find something.

        Raises:
            MemoryError: RE2 ran out of memory.
        """
        # [PHONE_NUMBER] is no word for a phone number: what was redacted must not make more of the rest.
        bare = (_PLACEHOLDER.sub("[]", text) if "[" in text else text).encode("utf-8", "replace")
        shapes = sorted(number for number in self._shapes.found(bare) if number in self._behind)
        if not shapes:
            return []
        words = self._words.found(bare)
        return [recogniser for shape in shapes for word, recogniser in self._behind[shape] if word in words]
