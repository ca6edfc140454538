"""The detector: runs the passes in order over a whole conversation and resolves what they found."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from transcrub.conversation import Conversation
from transcrub.detect.blank import Blanked
from transcrub.detect.interface import Pass
from transcrub.detect.resolve import resolve
from transcrub.errors import DetectionError
from transcrub.finding import Finding

_READINGS = 12


@dataclass(frozen=True)
class Detector:
    """Finds personal data in conversations.

    Attributes:
        passes: in the order they run; a later one sees what the earlier ones found.
    """

    passes: tuple[Pass, ...] = field(default=())

    def detect(self, conversation: Conversation) -> tuple[Finding, ...]:
        """Return the findings of a conversation, in order of place, none overlapping another.

        What was found is blanked and the rest read again until nothing new comes: a value may hide another one that
        touches it, and redaction is idempotent only if nothing is left to find in what it leaves.

        Raises:
            DetectionError: a pass failed, or no reading was the last. The conversation is neither clean nor redacted;
                the error names the pass, never the text.
        """
        standing = new = self._read(conversation)
        for _ in range(_READINGS):
            if not new:
                return standing
            blanked = Blanked(conversation, standing)
            new = _uncovered(map(blanked.to_original, self._read(blanked.conversation)), standing)
            # What stands takes part: a doubtful candidate of a later reading must not put a sure one out.
            settled = _in_order(conversation, resolve((*new, *standing)))
            if settled == standing:
                return standing
            standing = settled
        raise DetectionError(f"after {_READINGS} readings there is still more to find")

    def _read(self, conversation: Conversation) -> tuple[Finding, ...]:
        found: list[Finding] = []
        for each in self.passes:
            try:
                found.extend(each.find(conversation, found))
            except Exception as error:  # noqa: BLE001 - whatever fails, the conversation must not count as clean
                # The text of an unforeseen error may quote the conversation: only its kind is told.
                kind = type(error).__name__
                raise DetectionError(f"the detection pass '{each.name}' failed ({kind})") from None
        return resolve(found) if found else ()


def _uncovered(findings: Iterable[Finding], by: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that do not lie within one of the others."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for other in by:
        spans.setdefault(other.pointer, []).append((other.start, other.end))
    for own in spans.values():
        own.sort()
    return tuple(each for each in findings if not _covers(spans.get(each.pointer, []), each))


def _covers(spans: Sequence[tuple[int, int]], finding: Finding) -> bool:
    place = bisect_right(spans, finding.start, key=itemgetter(0)) - 1
    return place >= 0 and spans[place][1] >= finding.end


def _in_order(conversation: Conversation, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    order = {field.pointer: number for number, field in enumerate(conversation.fields())}
    return tuple(sorted(findings, key=lambda each: (order.get(each.pointer, len(order)), each.start)))
