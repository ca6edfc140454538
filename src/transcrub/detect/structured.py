"""The structured pass: everything that can be told by its shape.

Three steps, each paid for by fewer messages: one RE2 set over all gates says which recognisers might find something,
their own patterns find candidates, validators and cue words decide.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

import re2

from transcrub.conversation import Conversation
from transcrub.detect.cues import Context, Span
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.text import Reading, is_ordinary, readings
from transcrub.finding import Finding, Why
from transcrub.placeholder import FORM

_Piece: TypeAlias = tuple[int, list[Recogniser]]
"""Where a piece of a text begins, and the recognisers that might find something in it."""
_Found: TypeAlias = tuple[int, int, str, float, str, Why]
"""What stands in a text, wherever that text stands: start, end, entity, score, rule, why."""

_PLACEHOLDER = re.compile(FORM)
_WORTH_TELLING = 0.4
_SUREST = 0.99
_GATE_MEMORY = 64 << 20
# Long texts are gated piece by piece, so that one value in a book does not send every pattern over all of it. A pattern
# tells within so many characters behind its start whether it matches, and a cue stands within as many before it.
_WINDOW = 4096
_MARGIN = 1024
_KEPT = 256


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
        fields = [field for message in conversation.messages for field in message.fields]
        gate = self._gate
        everything = readings("\n".join([field.value for field in fields]))
        if not any(gate.fired(reading.text) for reading in everything):
            return ()
        findings: list[Finding] = []
        for field in fields:
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
        return tuple(self._findings(Reading(text), [(0, fired)])) if fired else ()

    def _pieces(self, text: str) -> Iterator[_Piece]:
        for start in range(0, len(text), _WINDOW):
            fired = self._gate.fired(text[max(0, start - _MARGIN) : start + _WINDOW + _MARGIN])
            if fired:
                yield start, fired

    def _findings(self, reading: Reading, pieces: Iterable[_Piece]) -> Iterator[_Found]:
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
    """All gates in one RE2 set: a text is read once, whatever the number of recognisers.

    A recogniser whose candidates need a word for them fires only where such a word stands too.
    """

    __slots__ = ("_behind", "_set")

    def __init__(self, recognisers: Iterable[Recogniser]) -> None:
        options = re2.Options()
        options.max_mem = _GATE_MEMORY
        self._set = re2.Set.SearchSet(options)
        # The empty pattern matches anything. RE2 gives the same answer for "no match" and "out of memory": without
        # this one's voice, silence would pass for a clean text.
        numbers = {"": self._set.Add("")}
        self._behind: dict[int, list[tuple[int, Recogniser]]] = {}
        for recogniser in recognisers:
            needs_word = recogniser.cues is not None and recogniser.base < _WORTH_TELLING
            patterns = (recogniser.gate, recogniser.cues.gate if recogniser.cues and needs_word else "")
            for pattern in patterns:
                if pattern not in numbers:
                    numbers[pattern] = self._set.Add(pattern)
            shape, word = (numbers[pattern] for pattern in patterns)
            self._behind.setdefault(shape, []).append((word, recogniser))
        self._set.Compile()

    def fired(self, text: str) -> list[Recogniser]:
        """Return the recognisers that might find something.

        Raises:
            MemoryError: RE2 ran out of memory.
        """
        # [PHONE_NUMBER] is no word for a phone number: what was redacted must not make more of the rest.
        bare = _PLACEHOLDER.sub("[]", text) if "[" in text else text
        fired = self._set.Match(bare.encode("utf-8", "replace"))
        if not fired:
            raise MemoryError("the gate gave no answer")
        shapes = [number for number in fired if number in self._behind]
        if not shapes:
            return []
        shapes.sort()
        return [recogniser for shape in shapes for word, recogniser in self._behind[shape] if word in fired]
