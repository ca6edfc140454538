"""The detector: runs the passes in order over a whole conversation and resolves what they found."""

from dataclasses import dataclass, field

from transcrub.conversation import Conversation
from transcrub.detect.interface import Pass
from transcrub.detect.resolve import resolve
from transcrub.errors import DetectionError
from transcrub.finding import Finding


@dataclass(frozen=True)
class Detector:
    """Finds personal data in conversations.

    Attributes:
        passes: in the order they run; a later one sees what the earlier ones found.
    """

    passes: tuple[Pass, ...] = field(default=())

    def detect(self, conversation: Conversation) -> tuple[Finding, ...]:
        """Return the findings of a conversation, in order of place, none overlapping another.

        Raises:
            DetectionError: a pass failed. The conversation is neither clean nor redacted; the error names the pass,
                never the text.
        """
        found: list[Finding] = []
        for each in self.passes:
            try:
                found.extend(each.find(conversation, found))
            except Exception as error:
                # The text of an unforeseen error may quote the conversation: only its kind is told.
                raise DetectionError(
                    f"the detection pass '{each.name}' failed ({type(error).__name__})"
                ) from None
        return resolve(found)
