"""The detector: runs the passes in order over a whole conversation and resolves what they found."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transcrub.conversation import Conversation
from transcrub.detect.interface import Pass
from transcrub.detect.legible import legible
from transcrub.detect.replaced import TakeOut, blanks
from transcrub.detect.resolve import merged, resolve
from transcrub.errors import DetectionError
from transcrub.finding import Finding

# Values that stand close may hide each other, and come to light one by one.
_READINGS = 100


@dataclass(frozen=True)
class Detector:
    """Finds personal data in conversations.

    Attributes:
        passes: in the order they run; a later one sees what the earlier ones found.
    """

    passes: tuple[Pass, ...] = field(default=())

    def detect(self, conversation: Conversation, take_out: TakeOut | None = None) -> tuple[Finding, ...]:
        """Return the findings of a conversation, in order of place, none overlapping another.

        What is to be replaced is replaced, and the conversation read again, until a reading finds nothing more to
        replace: a value may hide another one that touches it, and redaction is idempotent only if nothing is left to
        find in what it leaves. That last reading is the one that whoever redacts the result again will make.

        Args:
            conversation: what is read.
            take_out: replaces those of its findings that are to be replaced, as the redaction will; a blank for every
                likely one if not given.

        Raises:
            DetectionError: a pass failed, or no reading was the last. The conversation is neither clean nor redacted;
                the error names the pass, never the text.
        """
        take_out = take_out or blanks(conversation)
        standing = self._read(conversation)
        taken: list[tuple[str, int, int]] = []
        for _ in range(_READINGS):
            replaced = take_out(standing)
            places = _places(replaced.taken)
            if places == taken:
                # What was found last lies around what is taken already: nothing more is to be had of it.
                return standing
            taken = places
            seen = map(replaced.to_original, self._read(replaced.conversation))
            left = resolve(each for each in seen if not replaced.covers(each))
            more = take_out(left).taken if left else ()
            if not more:
                return standing
            # What nobody would replace gives way: it is named anew by what is to be replaced now.
            gone = merged((*replaced.taken, *more))
            standing = _in_order(conversation, (*gone, *_clear_of(gone, standing)))
        raise DetectionError(f"after {_READINGS} readings there is still more to find")

    def _read(self, conversation: Conversation) -> tuple[Finding, ...]:
        found: list[Finding] = []
        shown = legible(conversation)
        for each in self.passes:
            try:
                found.extend(each.find(shown, found))
            except Exception as error:  # noqa: BLE001 - whatever fails, the conversation must not count as clean
                # The text of an unforeseen error may quote the conversation: only its kind is told.
                kind = type(error).__name__
                raise DetectionError(f"the detection pass '{each.name}' failed ({kind})") from None
        return resolve(found) if found else ()


def _places(findings: Sequence[Finding]) -> list[tuple[str, int, int]]:
    return [(each.pointer, each.start, each.end) for each in findings]


def _clear_of(gone: Sequence[Finding], findings: Sequence[Finding]) -> Iterator[Finding]:
    """Give the findings that overlap none of others, which do not overlap each other."""
    places: dict[str, list[tuple[int, int]]] = {}
    for each in gone:
        places.setdefault(each.pointer, []).append((each.start, each.end))
    for own in places.values():
        own.sort()
    for each in findings:
        own = places.get(each.pointer, [])
        before = bisect_left(own, (each.end, 0)) - 1
        if before < 0 or own[before][1] <= each.start:
            yield each


def _in_order(conversation: Conversation, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    order = {field.pointer: number for number, field in enumerate(conversation.fields())}
    return tuple(sorted(findings, key=lambda each: (order.get(each.pointer, len(order)), each.start)))
