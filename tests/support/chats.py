"""Interactions for tests: short chats in the shape of the Interaction API, and one detector that is easy to predict."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from transcrub.codec import Json
from transcrub.conversation import Conversation
from transcrub.detect import Detector
from transcrub.finding import Finding
from transcrub.redact import Policy
from transcrub.redactor import Redactor

Interaction = dict[str, Json]

SECRET_WORD = "canary"
"""Stands in every personal value of these chats: where it shows, something leaked."""


def chat(number: int, *texts: str, **more: Json) -> Interaction:
    """Return a chat of alternating speakers with some texts, and other fields as given."""
    messages: list[Json] = [
        {
            "id": f"m{index}",
            "type": "Text",
            "direction": ("inbound", "outbound")[index % 2],
            "from": ("guest", "agent")[index % 2],
            "to": ("agent", "guest")[index % 2],
            "timestamp": f"2026-02-01T10:{index:02d}:00.000Z",
            "text": text,
            "metadata": {"device": "web", "score": 1.0, "seen": True},
        }
        for index, text in enumerate(texts)
    ]
    return {
        "id": f"chat-{number:03d}",
        "type": "webmessaging",
        "state": "completed",
        "startTime": f"2026-02-{1 + number % 28:02d}T10:00:00.000Z",
        "participants": [{"id": "guest", "purpose": "customer", "name": "Guest", "attributes": {}}],
        "messages": messages,
        **more,
    }


def dirty(number: int) -> Interaction:
    """Return a chat with two e-mail addresses in two of its messages."""
    return chat(
        number,
        f"hello, I am {SECRET_WORD}.{number}@mail.example",
        "how can I help?",
        f"write to {SECRET_WORD}.{number}.home@mail.example please",
    )


def clean(number: int) -> Interaction:
    """Return a chat with nothing personal."""
    return chat(number, f"where is order {number}?", "on its way")


def dirty_chats(count: int) -> list[Interaction]:
    """Return some dirty chats."""
    return [dirty(number) for number in range(count)]


def texts_of(interaction: Json) -> list[str]:
    """Return the main texts of an interaction."""
    assert isinstance(interaction, dict)
    messages = interaction["messages"]
    assert isinstance(messages, list)
    return [str(message["text"]) for message in messages if isinstance(message, dict)]


def scrubbed(interaction: Interaction) -> Interaction:
    """Return an interaction as it must stand on the platform in the end."""
    messages = interaction["messages"]
    assert isinstance(messages, list)
    return {
        **interaction,
        "messages": [
            {**message, "text": _ADDRESS.sub("[REDACTED]", str(message["text"]))}
            for message in messages
            if isinstance(message, dict)
        ],
    }


_ADDRESS = re.compile(r"[\w.]+@[\w.]+\w")


@dataclass(frozen=True)
class AddressPass:
    """Finds e-mail addresses; where a text holds `poison`, it breaks."""

    name: str = "addresses"
    poison: str = ""

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return the addresses of a conversation."""
        return list(self._all(conversation))

    def _all(self, conversation: Conversation) -> Iterator[Finding]:
        for field in conversation.fields():
            if self.poison and self.poison in field.value:
                raise ValueError(f"cannot read {field.value}")
            for match in _ADDRESS.finditer(field.value):
                yield Finding(field.pointer, *match.span(), "EMAIL_ADDRESS", 1.0, "test.address")


def address_redactor(poison: str = "", policy: Policy | None = None) -> Redactor:
    """Return a redactor that takes e-mail addresses out."""
    return Redactor(Detector(passes=(AddressPass(poison=poison),)), policy or Policy())
