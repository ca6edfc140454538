"""A conversation with what was found in it replaced, and the way back from its offsets to the original's."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from transcrub.conversation import Conversation, Message, TextField
from transcrub.detect.resolve import LIKELY
from transcrub.finding import Finding

BLANK = "[REDACTED]"
"""What stands for a value when nobody says otherwise: the same as the default operator puts there."""


class Replaced:
    """A conversation without some findings.

    Attributes:
        conversation: it reads as if every finding were replaced; its `raw` is the original's.
        taken: the findings that were replaced.
    """

    __slots__ = ("_fields", "conversation", "taken")

    def __init__(
        self,
        original: Conversation,
        pieces: Iterable[tuple[Finding, str]],
        seen_as: Callable[[Conversation], Conversation] | None = None,
    ) -> None:
        """Take the findings out, and put a text in the place of each; none of them overlaps another.

        Args:
            original: the conversation.
            pieces: findings in it, and what stands in their place.
            seen_as: what a detector is shown for the result; it moves no offset.
        """
        by_pointer: dict[str, list[tuple[Finding, str]]] = {}
        taken: list[Finding] = []
        for finding, text in pieces:
            by_pointer.setdefault(finding.pointer, []).append((finding, text))
            taken.append(finding)
        self.taken = tuple(taken)
        self._fields = {pointer: _StandIns(own) for pointer, own in by_pointer.items()}
        replaced = replace(original, messages=tuple(map(self._message, original.messages))) if taken else original
        self.conversation = replaced if seen_as is None else seen_as(replaced)

    def to_original(self, finding: Finding) -> Finding:
        """Return a finding of the replaced conversation with the offsets it has in the original.

        A span that begins or ends within a stand-in takes in all that was there.
        """
        own = self._fields.get(finding.pointer)
        if own is None:
            return finding
        return replace(finding, start=own.to_start(finding.start), end=own.to_end(finding.end))

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding of the original lies within what was replaced."""
        own = self._fields.get(finding.pointer)
        return own is not None and own.covers(finding.start, finding.end)

    def _message(self, message: Message) -> Message:
        if not any(field.pointer in self._fields for field in message.fields):
            return message
        return replace(message, fields=tuple(map(self._field, message.fields)))

    def _field(self, field: TextField) -> TextField:
        own = self._fields.get(field.pointer)
        return field if own is None else TextField(field.pointer, own.applied_to(field.value))


TakeOut: TypeAlias = Callable[[Sequence[Finding]], Replaced]
"""Replaces what is to be replaced among some findings of one conversation; none of them overlaps another."""


def blanks(conversation: Conversation) -> TakeOut:
    """Return what puts a blank in the place of every likely finding of a conversation."""
    return lambda findings: Replaced(conversation, ((each, BLANK) for each in findings if each.score >= LIKELY))


class _StandIns:
    """The stand-ins of one text: where each ends in the replaced text, and how far offsets behind it are shifted."""

    __slots__ = ("_ends", "_shifts", "_spans", "_texts")

    def __init__(self, pieces: Iterable[tuple[Finding, str]]) -> None:
        ordered = sorted(((each.start, each.end), text) for each, text in pieces)
        self._spans = [span for span, _ in ordered]
        self._texts = [text for _, text in ordered]
        self._ends, self._shifts = [0], [0]
        for (start, end), text in ordered:
            self._ends.append(start - self._shifts[-1] + len(text))
            self._shifts.append(end - self._ends[-1])

    def applied_to(self, text: str) -> str:
        pieces: list[str] = []
        done = 0
        for (start, end), stand_in in zip(self._spans, self._texts, strict=True):
            pieces += (text[done:start], stand_in)
            done = end
        return "".join((*pieces, text[done:]))

    def covers(self, start: int, end: int) -> bool:
        place = bisect_right(self._spans, (start, end)) - 1
        place += place + 1 < len(self._spans) and self._spans[place + 1][0] == start
        return place >= 0 and self._spans[place][1] >= end

    def to_start(self, offset: int) -> int:
        behind = bisect_right(self._ends, offset) - 1
        start = offset + self._shifts[behind]
        return min(start, self._spans[behind][0]) if behind < len(self._spans) else start

    def to_end(self, offset: int) -> int:
        behind = bisect_right(self._ends, offset - 1) - 1
        end = offset + self._shifts[behind]
        if behind < len(self._spans) and end > self._spans[behind][0]:
            return self._spans[behind][1]
        return end
