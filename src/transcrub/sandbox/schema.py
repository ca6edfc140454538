"""Whether an update may be taken: every original field kept, nothing added, and only texts changed."""

from collections.abc import Iterator, Mapping
from itertools import islice

from transcrub import codec
from transcrub.codec import Json
from transcrub.sandbox.answers import Detail

MAX_DETAILS = 20

# After the platform's published message schema. Written down a second time and not taken from `conversation`: a
# sandbox that asked the product what is right could never tell it that it is wrong.
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
_STRUCTURED = ("content", "normalizedMessage")
_EDITABLE = _TEXT_KEYS.union(_STRUCTURED)
_EDITABLE_THROUGHOUT = _TEXT_KEYS - {"body", "header"}
_BODY_KEYS = ("id", "messages")


def violations(identifier: str, stored: Json, body: Json) -> list[Detail]:
    """Tell what is wrong with the body of an update.

    Args:
        identifier: of the interaction, from the path.
        stored: the interaction's messages as they are.
        body: what was sent.

    Returns:
        What is wrong, by field, at most 20 of them; empty where the update may be taken.
    """
    return list(islice(_violations(identifier, stored, body), MAX_DETAILS))


def _violations(identifier: str, stored: Json, body: Json) -> Iterator[Detail]:
    if not isinstance(body, Mapping):
        yield Detail("wrong.type", "(body)")
        return
    for key in _BODY_KEYS:
        if key not in body:
            yield Detail("missing.field", key)
    for key in body:
        if key not in _BODY_KEYS:
            yield Detail("unknown.field", key)
    if "id" in body and body["id"] != identifier:
        yield Detail("read.only", "id")
    if "messages" in body:
        yield from _messages(stored, body["messages"])


def _messages(stored: Json, sent: Json) -> Iterator[Detail]:
    if not isinstance(sent, list) or not isinstance(stored, list):
        yield Detail("wrong.type", "messages")
        return
    if len(sent) != len(stored):
        yield Detail("message.count", "messages")
        return
    for index, (before, after) in enumerate(zip(stored, sent, strict=True)):
        # Equal bytes are equal messages: most of a conversation is settled here.
        if codec.dumps(before) != codec.dumps(after):
            yield from _message(before, after, f"messages[{index}]")


def _message(before: Json, after: Json, place: str) -> Iterator[Detail]:
    if not isinstance(before, dict) or not isinstance(after, dict):
        yield from _leaf(before, after, place, editable=False)
        return
    yield from _keys(before, after, place)
    for key in before.keys() & after.keys():
        at = f"{place}.{key}"
        if key == "text" or key in _STRUCTURED:
            yield from _structure(before[key], after[key], at, key)
        else:
            yield from _leaf(before[key], after[key], at, editable=False)


def _structure(before: Json, after: Json, place: str, under: str) -> Iterator[Detail]:
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _keys(before, after, place)
        for key in before.keys() & after.keys():
            rule = under if under in _EDITABLE_THROUGHOUT else key
            yield from _structure(before[key], after[key], f"{place}.{key}", rule)
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            yield Detail("read.only", place)
            return
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _structure(old, new, f"{place}[{index}]", under)
    else:
        yield from _leaf(before, after, place, editable=under in _EDITABLE)


def _keys(before: dict[str, Json], after: dict[str, Json], place: str) -> Iterator[Detail]:
    for key in before:
        if key not in after:
            yield Detail("missing.field", f"{place}.{key}")
    for key in after:
        if key not in before:
            yield Detail("unknown.field", f"{place}.{key}")


def _leaf(before: Json, after: Json, place: str, *, editable: bool) -> Iterator[Detail]:
    if type(before) is not type(after):
        yield Detail("wrong.type", place)
    elif isinstance(before, str):
        if not editable and before != after:
            yield Detail("read.only", place)
    # Not `==`: within lists and objects 1 equals True and 1.0.
    elif codec.dumps(before, canonical=True) != codec.dumps(after, canonical=True):
        yield Detail("read.only", place)
