"""Detection and redaction as one step: what the jobs, the file commands and Python users call."""

from dataclasses import dataclass

from transcrub.conversation import Conversation, Message, Speaker, TextField
from transcrub.detect import Detector, standard_detector
from transcrub.redact import Policy, Redaction, redact
from transcrub.version import __version__


@dataclass(frozen=True)
class Redactor:
    """Finds personal data in conversations and replaces it.

    Attributes:
        detector: what finds.
        policy: what is replaced, and how.
    """

    detector: Detector
    policy: Policy

    @property
    def version(self) -> str:
        """What finds, by name and version: for the audit log."""
        return f"transcrub {__version__}"

    @classmethod
    def standard(cls) -> "Redactor":
        """Return the redactor that the command line uses when nothing is set."""
        return cls(detector=standard_detector(), policy=Policy())

    def redact(self, conversation: Conversation) -> Redaction:
        """Return the edits that take the personal data out of a conversation.

        Raises:
            DetectionError: a detection pass failed; nothing may be written as clean.
        """
        return redact(conversation, self.detector.detect(conversation), self.policy)

    def redact_text(self, text: str) -> str:
        """Return one text without its personal data.

        Raises:
            DetectionError: a detection pass failed.
        """
        conversation = conversation_of_text(text)
        edits = self.redact(conversation).edits
        return edits[0].after if edits else text


def conversation_of_text(text: str, *, id: str = "text") -> Conversation:  # noqa: A002 - the field's name
    """Return a conversation of a single message whose speaker is not known."""
    message = Message(0, "", Speaker.UNKNOWN, (TextField("/messages/0/text", text),) if text else ())
    return Conversation(id=id, messages=(message,), raw={"id": id, "messages": [{"text": text}]})
