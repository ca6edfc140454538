"""The findings that `scan` writes: what would be redacted, and with `--show-kept` what is left where it is, and why."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from transcrub import codec
from transcrub.codec import Json
from transcrub.conversation import Conversation, Speaker
from transcrub.finding import Finding
from transcrub.jobs.files import finding_lines
from transcrub.jobs.items import Item
from transcrub.redact import Policy, Redaction
from transcrub.redact.operators import KEEP

REASONS: Mapping[str, str] = {
    "keep": "kept by the policy",
    "threshold": "below the threshold",
    "allow": "allowed",
    "speaker": "of a speaker who is not treated",
}
"""Why a finding is left where it is, as the lines have it, and in words."""


@dataclass(frozen=True)
class Findings:
    """Writes the findings of conversations, and counts those that are left where they are.

    Attributes:
        policy: that leaves them.
        show_values: whether the personal data itself is written.
        show_kept: whether what is left is written, too.
        left: how often what was left for which reason.
    """

    policy: Policy
    show_values: bool = False
    show_kept: bool = False
    left: Counter[tuple[str, str]] = field(default_factory=Counter)

    def render(self, item: Item, redaction: Redaction) -> bytes:
        """Return the findings of a conversation, a line each, in order of place."""
        reasons = {finding: self._reason(item.conversation, finding) for finding in redaction.kept}
        self.left.update((reason, finding.entity) for finding, reason in reasons.items())
        if not self.show_kept:
            return finding_lines(item, redaction, show_values=self.show_values)
        listed = _in_order(item.conversation, (*redaction.redacted, *redaction.kept))
        lines = finding_lines(item, replace(redaction, redacted=listed), show_values=self.show_values).splitlines()
        return b"".join(_marked(line, reasons.get(finding)) for line, finding in zip(lines, listed, strict=True))

    def as_json(self) -> dict[str, Json]:
        """Return what was left: by reason, how often which entity."""
        return {reason: dict(self._of(reason)) for reason in REASONS if self._of(reason)}

    def words(self) -> str:
        """Say what was left; nothing where nothing was."""
        parts = [
            f"{', '.join(f'{entity} {count}' for entity, count in self._of(reason).items())} ({said})"
            for reason, said in REASONS.items()
            if self._of(reason)
        ]
        hint = "" if self.show_kept or not parts else "; --show-kept lists them"
        return f"left where they are: {', '.join(parts)}{hint}" if parts else ""

    def _of(self, reason: str) -> dict[str, int]:
        return dict(sorted((entity, count) for (why, entity), count in self.left.items() if why == reason))

    def _reason(self, conversation: Conversation, finding: Finding) -> str:
        if self.policy.operator_for(finding.entity) == KEEP:
            return "keep"
        if finding.score < self.policy.threshold_for(finding.entity):
            return "threshold"
        return "allow" if self._is_treated(conversation, finding) else "speaker"

    def _is_treated(self, conversation: Conversation, finding: Finding) -> bool:
        (speaker,) = (
            message.speaker
            for message in conversation.messages
            if any(text.pointer == finding.pointer for text in message.fields)
        )
        return speaker is Speaker.UNKNOWN or speaker in self.policy.speakers


def _in_order(conversation: Conversation, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    order = {text.pointer: number for number, text in enumerate(conversation.fields())}
    return tuple(sorted(findings, key=lambda each: (order[each.pointer], each.start)))


def _marked(line: bytes, reason: str | None) -> bytes:
    """Return a line, with the reason why what it tells of is left."""
    told = codec.loads(line)
    assert isinstance(told, dict)
    return codec.dumps(told if reason is None else {**told, "left": reason}) + b"\n"
