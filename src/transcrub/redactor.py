"""Detection and redaction as one step: what the jobs, the file commands and Python users call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from transcrub.conversation import Conversation, conversation_of_text
from transcrub.detect import Detector, Replaced, standard_detector
from transcrub.finding import Finding
from transcrub.redact import NO_KEYS, Keys, Policy, Redaction, redact, stand_ins, veiled
from transcrub.version import __version__


@dataclass(frozen=True)
class Redactor:
    """Finds personal data in conversations and replaces it.

    Attributes:
        detector: what finds.
        policy: what is replaced, and how.
        keys: of the operators that need one.
    """

    detector: Detector
    policy: Policy
    keys: Keys = NO_KEYS

    def __post_init__(self) -> None:
        """Raise SettingsError where the policy has an operator whose key lacks: better now than a text at a time."""
        self.keys.check(self.policy.operators)

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
        return self.replace(conversation, self.findings(conversation))

    def findings(self, conversation: Conversation) -> tuple[Finding, ...]:
        """Return what is found in a conversation, whether the policy replaces it or not.

        Raises:
            DetectionError: a detection pass failed.
        """
        veil = partial(veiled, policy=self.policy)

        def take_out(findings: Sequence[Finding]) -> Replaced:
            return Replaced(conversation, stand_ins(conversation, findings, self.policy, self.keys), seen_as=veil)

        return self.detector.detect(veil(conversation), take_out)

    def replace(self, conversation: Conversation, findings: Iterable[Finding]) -> Redaction:
        """Return the edits that take these findings out of a conversation.

        Raises:
            DetectionError: the findings do not fit the conversation.
        """
        return redact(conversation, findings, self.policy, self.keys)

    def redact_text(self, text: str) -> str:
        """Return one text without its personal data.

        Raises:
            DetectionError: a detection pass failed.
        """
        conversation = conversation_of_text(text)
        edits = self.redact(conversation).edits
        return edits[0].after if edits else text
