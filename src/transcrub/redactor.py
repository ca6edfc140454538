"""Detection and redaction as one step: what the jobs, the file commands and Python users call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from transcrub.conversation import Conversation, conversation_of_text
from transcrub.detect import Detector, DetectorOptions, Pass, Replaced, standard_detector
from transcrub.detect.options import Profile
from transcrub.errors import MalformedConversationError, SettingsError
from transcrub.finding import Finding
from transcrub.redact import NO_KEYS, Keys, Policy, Redaction, redact, stand_ins, veiled
from transcrub.version import __version__

_STANDARD = DetectorOptions()
_SAYS_NOTHING = Policy()


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
        """Raise SettingsError where the policy is none, or an operator's key lacks: better now than text by text."""
        if not isinstance(self.policy, Policy):
            raise SettingsError("policy: a Policy is needed; Policy.from_table makes one of a table")
        self.keys.check(self.policy.operators)

    @property
    def version(self) -> str:
        """What finds, by name and version: for the audit log."""
        return f"transcrub {__version__}"

    @classmethod
    def standard(
        cls,
        options: DetectorOptions = _STANDARD,
        policy: Policy = _SAYS_NOTHING,
        keys: Keys = NO_KEYS,
        *,
        plugins: Sequence[Pass] = (),
    ) -> "Redactor":
        """Return the redactor that the command line uses with these options; without any, when nothing is set.

        Args:
            options: what is looked for.
            policy: what is replaced, and how; where it does not say whether it is `indirect`, the profile does.
            keys: of the operators that need one.
            plugins: passes of other packages.

        Raises:
            SettingsError: something of it is wrong, or a key lacks.
        """
        made = cls(standard_detector(options, plugins=plugins), policy, keys)
        return replace(made, policy=completed(policy, options.profile))

    def redact(self, conversation: Conversation) -> Redaction:
        """Return the edits that take the personal data out of a conversation.

        Raises:
            DetectionError: a detection pass failed; nothing may be written as clean.
            MalformedConversationError: it is no `Conversation`.
        """
        return self.replace(conversation, self.findings(conversation))

    def findings(self, conversation: Conversation) -> tuple[Finding, ...]:
        """Return what is found in a conversation, whether the policy replaces it or not.

        Raises:
            DetectionError: a detection pass failed.
            MalformedConversationError: it is no `Conversation`.
        """
        if not isinstance(conversation, Conversation):
            raise MalformedConversationError("no Conversation: parse_conversation makes one of an interaction")
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
            MalformedConversationError: it is no text.
        """
        if not isinstance(text, str):
            raise MalformedConversationError(f"a text is needed, and this is of the type '{type(text).__name__}'")
        conversation = conversation_of_text(text)
        edits = self.redact(conversation).edits
        return edits[0].after if edits else text


def completed(policy: Policy, profile: Profile) -> Policy:
    """Return a policy as it is with a profile: what `strict` finds besides is replaced, unless the policy says no.

    Args:
        policy: as the user has it.
        profile: what is looked for.
    """
    if profile != "strict" or "indirect" in policy.model_fields_set:
        return policy
    return policy.model_copy(update={"indirect": True})
