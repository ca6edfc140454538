"""Conversation lines of one's own: only `id` and `messages[].text` are needed, the rest is filled in."""

import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from transcrub import codec
from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.sandbox.platform import FIELDS

_MESSAGE_FIELDS = frozenset(
    {
        "channel",
        "content",
        "direction",
        "events",
        "from",
        "id",
        "metadata",
        "normalizedMessage",
        "originatingEntity",
        "status",
        "text",
        "timestamp",
        "to",
        "type",
    }
)
_NAMESPACE = uuid.UUID("6d1f8a52-3f0e-4f6b-9a57-0c2f6f3f7b11")
_EPOCH = datetime(2026, 10, 1, 8, tzinfo=UTC)
_BETWEEN_CONVERSATIONS = timedelta(minutes=3)
_BETWEEN_MESSAGES = timedelta(seconds=20)


def read_lines(path: Path) -> Iterator[Mapping[str, Json]]:
    """Give the interactions of a JSONL file: filled up to what the platform gives, other keys dropped.

    A message may be of any shape: what is no object, or has no text, is served as it is.

    Raises:
        SettingsError: the file cannot be read, or a line is no conversation; the text names file and line.
    """
    seen: set[str] = set()
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _interaction(line, number, seen, f"{path}:{number}")
    except OSError as error:
        raise SettingsError(f"The data file {path} cannot be read: {error.strerror}.") from None


def _interaction(line: bytes, number: int, seen: set[str], place: str) -> Mapping[str, Json]:
    try:
        raw = codec.loads(line)
    except ValueError as error:
        raise SettingsError(f"{place}: no conversation line: {error}.") from None
    if not isinstance(raw, dict):
        raise SettingsError(f"{place}: no conversation line: not a JSON object.")
    identifier = raw.get("id")
    if not isinstance(identifier, str) or not identifier:
        raise SettingsError(f"{place}: no conversation line: no id.")
    if identifier in seen:
        raise SettingsError(f"{place}: the id of this line stands on an earlier line too.")
    seen.add(identifier)
    start = _EPOCH + number * _BETWEEN_CONVERSATIONS
    customer, agent = (str(uuid.uuid5(_NAMESPACE, f"{identifier}/{role}")) for role in ("customer", "agent"))
    filled: dict[str, Json] = {
        "type": "webmessaging",
        "state": "completed",
        "startTime": _iso(start),
        "participants": [
            {"id": customer, "purpose": "customer", "name": "Guest", "attributes": {}},
            {"id": agent, "purpose": "agent", "name": "Agent", "attributes": {}},
        ],
    }
    filled |= {key: value for key, value in raw.items() if key in FIELDS}
    if isinstance(messages := raw.get("messages"), list):
        filled["messages"] = [
            _message(message, index, start, customer, agent) for index, message in enumerate(messages)
        ]
    return {"id": identifier} | filled


def _message(message: Json, index: int, start: datetime, customer: str, agent: str) -> Json:
    if not isinstance(message, dict):
        return message
    direction = message.get("direction", "inbound")
    outbound = isinstance(direction, str) and direction.lower().startswith("out")
    filled: dict[str, Json] = {
        "id": f"m{index}",
        "type": "Text",
        "direction": direction,
        "from": agent if outbound else customer,
        "to": customer if outbound else agent,
        "timestamp": _iso(start + index * _BETWEEN_MESSAGES),
    }
    return filled | {key: value for key, value in message.items() if key in _MESSAGE_FIELDS}


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
