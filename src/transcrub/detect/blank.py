"""Blanks: a conversation with what was found in it taken out, and the way back from its offsets to the original's."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from transcrub.conversation import Conversation, Message, TextField
from transcrub.finding import Finding

BLANK = "[REDACTED]"
"""What stands for a value that was found: the same as the default operator puts there."""


class Blanked:
    """A conversation without some findings.

    Attributes:
        conversation: it reads as if every finding were replaced by `BLANK`; its `raw` is the original's.
    """

    __slots__ = ("_fields", "conversation")

    def __init__(self, original: Conversation, findings: Iterable[Finding]) -> None:
        """Take the findings out; none of them overlaps another."""
        by_pointer: dict[str, list[Finding]] = {}
        for finding in findings:
            by_pointer.setdefault(finding.pointer, []).append(finding)
        self._fields = {pointer: _Blanks(found) for pointer, found in by_pointer.items()}
        self.conversation = replace(
            original,
            messages=tuple(map(self._message, original.messages)),
        )

    def to_original(self, finding: Finding) -> Finding:
        """Return a finding of the blanked conversation with the offsets it has in the original.

        A span that begins or ends within a blank takes in all that was there.
        """
        blanks = self._fields.get(finding.pointer)
        if blanks is None:
            return finding
        return replace(finding, start=blanks.to_start(finding.start), end=blanks.to_end(finding.end))

    def _message(self, message: Message) -> Message:
        if not any(field.pointer in self._fields for field in message.fields):
            return message
        return replace(message, fields=tuple(map(self._blank, message.fields)))

    def _blank(self, field: TextField) -> TextField:
        blanks = self._fields.get(field.pointer)
        return field if blanks is None else TextField(field.pointer, blanks.applied_to(field.value))


class _Blanks:
    """The blanks of one text: where each ends in the blanked text, and how far offsets behind it are shifted."""

    __slots__ = ("_ends", "_shifts", "_spans")

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._spans = sorted((each.start, each.end) for each in findings)
        self._ends, self._shifts = [0], [0]
        for start, end in self._spans:
            self._ends.append(start - self._shifts[-1] + len(BLANK))
            self._shifts.append(end - self._ends[-1])

    def applied_to(self, text: str) -> str:
        pieces: list[str] = []
        done = 0
        for start, end in self._spans:
            pieces += (text[done:start], BLANK)
            done = end
        return "".join((*pieces, text[done:]))

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
