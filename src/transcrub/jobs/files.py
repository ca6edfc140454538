"""Detection and redaction on files: conversation by conversation, each with its outcome."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from transcrub import codec
from transcrub.conversation import Conversation, text_at
from transcrub.errors import ConversationError, SettingsError
from transcrub.finding import Finding
from transcrub.jobs.items import Format, Item, Place, Read, Skipped, Verbatim
from transcrub.jobs.rows import cell_of
from transcrub.redact import Redaction
from transcrub.redact.decryption import UnopenedError

_TEXT = "/messages/0/text"


@dataclass(frozen=True, slots=True)
class Failed:
    """A conversation that could not be worked, or not as a whole: it is neither clean nor redacted.

    Attributes:
        place: where it stands.
        reason: why, in words without content.
        output: the lines to write for it: none, but where a sealed value that does not open stays as it is.
    """

    place: Place
    reason: str
    output: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Worked:
    """A conversation that was worked, whether anything was found in it or not.

    Attributes:
        place: where it stands.
        findings: what was found and, by the policy, is to be redacted.
        output: the lines to write for it.
    """

    place: Place
    findings: tuple[Finding, ...]
    output: bytes = field(repr=False)


Outcome: TypeAlias = Worked | Skipped | Failed | Verbatim
Render: TypeAlias = Callable[[Item, Redaction], bytes]
Work: TypeAlias = Callable[[Conversation], Redaction]


@dataclass(slots=True)
class FileTally:
    """Counts of the outcomes so far, a conversation or an unreadable line each."""

    read: int = 0
    clean: int = 0
    found: int = 0
    failed: int = 0
    skipped: int = 0
    findings: Counter[str] = field(default_factory=Counter)

    def count(self, outcome: Outcome) -> None:
        """Count one outcome; what is no conversation does not count."""
        self.read += not isinstance(outcome, Verbatim)
        match outcome:
            case Skipped():
                self.skipped += 1
            case Failed():
                self.failed += 1
            case Worked():
                self.found += bool(outcome.findings)
                self.clean += not outcome.findings
                self.findings.update(finding.entity for finding in outcome.findings)


def work_items(items: Iterable[Read], work: Work, render: Render) -> Iterator[Outcome]:
    """Work conversations, one at a time. One that fails is named and does not stop the others.

    Args:
        items: as `read_items` gives them.
        work: what finds and replaces, and raises ConversationError where it cannot.
        render: what to write for each: `redacted_line` or `finding_lines`.
    """
    for item in items:
        if isinstance(item, Skipped | Verbatim):
            yield item
            continue
        try:
            redaction = work(item.conversation)
            yield Worked(item.place, redaction.redacted, render(item, redaction))
        except UnopenedError as error:
            yield Failed(item.place, str(error), render(item, error.redaction))
        except ConversationError as error:
            yield Failed(item.place, str(error))
        except SettingsError:
            raise
        except Exception as error:  # noqa: BLE001 - its text may quote the conversation: only its kind is told
            yield Failed(item.place, f"it could not be worked ({type(error).__name__})")


def redacted_line(item: Item, redaction: Redaction) -> bytes:
    """Return a line in the form that it was read in, without the personal data.

    Conversation lines are written anew even where nothing was found: the old line may hold what was never looked at,
    such as the first of two equal keys.
    """
    edited = redaction.apply(item.conversation)
    if item.format is Format.JSONL:
        return codec.dumps(edited) + b"\n"
    text = text_at(edited, _TEXT)
    written = cell_of(text, item.cell) if item.format is Format.CSV else text.encode()
    return item.before + written + item.ending


def finding_lines(item: Item, redaction: Redaction, *, show_values: bool = False) -> bytes:
    """Return the findings of a conversation, a line each.

    Args:
        item: the conversation.
        redaction: what was found in it.
        show_values: add the personal data itself.
    """
    conversation = item.conversation
    places = {text.pointer: (message.id, text) for message in conversation.messages for text in message.fields}
    lines = []
    for finding in redaction.redacted:
        message_id, text = places[finding.pointer]
        line: dict[str, codec.Json] = {
            "id": conversation.id,
            "message_id": message_id,
            "pointer": finding.pointer,
            "start": finding.start,
            "end": finding.end,
            "entity": finding.entity,
            "score": round(finding.score, 4),
            "rule": finding.rule,
        }
        if show_values:
            line["value"] = text.value[finding.start : finding.end]
        lines.append(codec.dumps(line) + b"\n")
    return b"".join(lines)
