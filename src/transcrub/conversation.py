"""The language of all rooms: a conversation, its messages, and the text fields that may hold personal data.

The raw interaction is kept as it came. Text fields are views into it, each with the JSON pointer (RFC 6901) at which
it stands, and `with_texts` is the one way to change them: everything else survives untouched.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from transcrub.codec import Json
from transcrub.errors import MalformedConversationError


class Speaker(StrEnum):
    """Who wrote a message."""

    CUSTOMER = "customer"
    AGENT = "agent"
    BOT = "bot"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TextField:
    """One text that may hold personal data: where it stands in the interaction, and what it says."""

    pointer: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its number in the conversation, its speaker, and its text fields, the main text first."""

    index: int
    id: str
    speaker: Speaker
    fields: tuple[TextField, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who took part: what the platform knows of them is known to the detector too."""

    purpose: str
    name: str = field(repr=False)
    attributes: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Conversation:
    """One interaction, with the raw JSON object it came from."""

    id: str
    messages: tuple[Message, ...]
    participants: tuple[Participant, ...] = ()
    start_time: str | None = None
    raw: Mapping[str, Json] = field(default_factory=dict, repr=False)

    def fields(self) -> Iterator[TextField]:
        """Give every text field in order of appearance."""
        for message in self.messages:
            yield from message.fields


# Leaves of `content[]` and `normalizedMessage` that a person may have written into, after the platform's published
# message schema. Identifiers, types, addresses of files and tokens are no text: the platform needs them as they are.
_TEXT_KEYS = frozenset(
    {
        "body",
        "description",
        "filename",
        "header",
        "introduction",
        "notificationText",
        "payload",
        "subtitle",
        "summaryText",
        "text",
        "title",
    }
)
_STRUCTURED = ("normalizedMessage", "content")
_SPOKEN = _TEXT_KEYS.union(_STRUCTURED)
# Whatever stands below these is text. The body and the header of a template are objects, with keys of their own.
_TEXT_THROUGHOUT = _TEXT_KEYS - {"body", "header"}
_TELLING = 10_000
"""A number of fewer digits says nothing about anybody."""

_OBJECT = (dict, Mapping)  # a dict is told much faster than by asking `Mapping`
_MAX_DEPTH = 64
_MAX_ID = 256
_SPEAKERS = {
    "in": Speaker.CUSTOMER,
    "inbound": Speaker.CUSTOMER,
    "out": Speaker.AGENT,
    "outbound": Speaker.AGENT,
}
_BOT_PURPOSES = frozenset({"bot", "botflow", "workflow", "ivr"})


def parse_conversation(raw: Json) -> Conversation:
    """Read an interaction of the Interaction API, or a conversation line.

    Only `id` is needed. Messages that are missing, null or empty have no text; they are kept in `raw`.

    Raises:
        MalformedConversationError: not an object, without a usable id, nested too deeply, or something that may hold
            text stands where nobody can take it out.
    """
    if not isinstance(raw, _OBJECT):
        raise MalformedConversationError("an interaction is no JSON object")
    identifier = usable_id(raw)
    if identifier is None:
        raise MalformedConversationError("an interaction has no usable id")
    participants = tuple(_participants(raw.get("participants")))
    bots = _bot_ids(raw.get("participants"))
    start_time = raw.get("startTime")
    return Conversation(
        id=identifier,
        messages=tuple(_messages(raw.get("messages"), bots)),
        participants=participants,
        start_time=start_time if isinstance(start_time, str) else None,
        raw=raw,
    )


def usable_id(raw: Json) -> str | None:
    """Return the id of an interaction, fit to be printed and kept; None where it has none."""
    identifier = raw.get("id") if isinstance(raw, _OBJECT) else None
    if isinstance(identifier, str) and identifier.isprintable() and 0 < len(identifier) <= _MAX_ID:
        return identifier
    return None


def with_texts(raw: Mapping[str, Json], texts: Mapping[str, str]) -> Mapping[str, Json]:
    """Return `raw` with the texts at some JSON pointers replaced; what lies beside the way is shared, not copied.

    Args:
        raw: the interaction.
        texts: new text by JSON pointer.

    Raises:
        KeyError: a pointer leads nowhere, or to something that is no text.
    """
    whole: list[Any] = [raw]
    ours: set[int] = set()  # each list and object on a way is copied once, however many edits it takes
    for pointer, text in texts.items():
        holder: Any = whole
        key: str | int = 0
        for step in _steps(pointer):
            if id(holder[key]) not in ours:
                holder[key] = _copied(holder[key], pointer)
                ours.add(id(holder[key]))
            holder, key = holder[key], _key(holder[key], step, pointer)
        if not isinstance(holder[key], str):
            raise KeyError(pointer)
        holder[key] = text
    edited: Mapping[str, Json] = whole[0]
    return edited


def text_at(raw: Mapping[str, Json], pointer: str) -> str:
    """Return the text at a JSON pointer.

    Raises:
        KeyError: it leads nowhere, or to something that is no text.
    """
    node: Any = raw
    for step in _steps(pointer):
        node = node[_key(node, step, pointer)]
    if not isinstance(node, str):
        raise KeyError(pointer)
    return node


def _messages(raw: Json, bots: frozenset[str]) -> Iterator[Message]:
    if not isinstance(raw, list):
        if _tells(raw):
            raise MalformedConversationError("its messages are no list")
        return
    for index, message in enumerate(raw):
        if isinstance(message, _OBJECT):
            identifier = message.get("id")
            yield Message(
                index=index,
                id=identifier if isinstance(identifier, str) else "",
                speaker=_speaker(message, bots),
                fields=tuple(_message_fields(message, f"/messages/{index}")),
            )
        elif _tells(message):
            raise MalformedConversationError("one of its messages is no JSON object")


def _message_fields(message: Mapping[str, Json], pointer: str) -> Iterator[TextField]:
    text = message.get("text")
    if isinstance(text, str):
        if text:
            yield TextField(f"{pointer}/text", text)
    elif text is not None:
        yield from _walk(text, f"{pointer}/text", "text", 0)
    for part in _STRUCTURED:
        if part in message:
            yield from _walk(message[part], f"{pointer}/{part}", part, 0)


def _walk(node: Json, pointer: str, key: str, depth: int) -> Iterator[TextField]:
    """Give the texts in a part of a message; `key` is the one that says whether a string here is text."""
    if depth > _MAX_DEPTH:
        raise MalformedConversationError(f"a message is nested deeper than {_MAX_DEPTH} levels")
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _walk(item, f"{pointer}/{index}", key, depth + 1)
    elif isinstance(node, _OBJECT):
        for name, value in node.items():
            rule = key if key in _TEXT_THROUGHOUT else name
            if rule in _SPOKEN or not isinstance(value, str):
                yield from _walk(value, f"{pointer}/{_escaped(name)}", rule, depth + 1)
    elif key in _SPOKEN and _tells(node):
        if not isinstance(node, str):
            raise MalformedConversationError("a number stands where a text belongs")
        yield TextField(pointer, node)


def _tells(node: Json) -> bool:
    """Say whether something that is not understood may hold what somebody said."""
    if isinstance(node, (int, float)):
        return abs(node) >= _TELLING
    return bool(node)


def _speaker(message: Mapping[str, Json], bots: frozenset[str]) -> Speaker:
    direction = message.get("direction")
    speaker = _SPEAKERS.get(direction.lower(), Speaker.UNKNOWN) if isinstance(direction, str) else Speaker.UNKNOWN
    if speaker is not Speaker.AGENT:
        return speaker
    entity = message.get("originatingEntity")
    if entity is None and isinstance(normalized := message.get("normalizedMessage"), _OBJECT):
        entity = normalized.get("originatingEntity")
    sender = message.get("from")
    if isinstance(sender, _OBJECT):
        sender = sender.get("id")
    if entity == "Bot" or (isinstance(sender, str) and sender in bots):
        return Speaker.BOT
    return speaker


def _participants(raw: Json) -> Iterator[Participant]:
    if not isinstance(raw, list):
        return
    for participant in raw:
        if not isinstance(participant, _OBJECT):
            continue
        purpose, name = participant.get("purpose"), participant.get("name")
        attributes = participant.get("attributes")
        yield Participant(
            purpose=purpose if isinstance(purpose, str) else "",
            name=name if isinstance(name, str) else "",
            attributes=tuple(
                (key, value)
                for key, value in (attributes.items() if isinstance(attributes, _OBJECT) else ())
                if isinstance(value, str)
            ),
        )


def _bot_ids(raw: Json) -> frozenset[str]:
    if not isinstance(raw, list):
        return frozenset()
    return frozenset(
        identifier
        for participant in raw
        if isinstance(participant, _OBJECT)
        and str(participant.get("purpose")).lower() in _BOT_PURPOSES
        and isinstance(identifier := participant.get("id"), str)
    )


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _key(node: Any, step: str, pointer: str) -> str | int:
    """Return what a step of a pointer stands for in a list or an object that has it."""
    if isinstance(node, _OBJECT) and step in node:
        return step
    if isinstance(node, list) and step.isascii() and step.isdigit() and int(step) < len(node):
        return int(step)
    raise KeyError(pointer)


def _copied(node: Any, pointer: str) -> dict[str, Json] | list[Json]:
    if isinstance(node, _OBJECT):
        return dict(node)
    if isinstance(node, list):
        return list(node)
    raise KeyError(pointer)


def conversation_of_text(text: str, *, id: str = "text") -> Conversation:  # noqa: A002 - the field's name
    """Return a conversation of a single message whose speaker is not known."""
    message = Message(0, "", Speaker.UNKNOWN, (TextField("/messages/0/text", text),) if text else ())
    return Conversation(id=id, messages=(message,), raw={"id": id, "messages": [{"text": text}]})
