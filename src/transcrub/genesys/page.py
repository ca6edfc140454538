"""Reads a page of interactions, and does not give it up for one of them that no parser takes.

JSON nested past all measure, a number past all bounds, bytes that are no UTF-8: each would cost the whole page. Its
strings, brackets and commas are enough to part the interactions; each is then read by itself. What is not whole, or
unreadable anywhere else, stays an error: a page is never taken for the end of the data.
"""

import re
from dataclasses import dataclass
from typing import Final

from transcrub import codec
from transcrub.conversation import usable_id

LIST_KEYS: Final = ("entities", "interactions", "results")
_MOST_BYTES: Final = 64 * 2**20
_STRING: Final = rb'"(?>(?:[^"\\]|\\.)*)"'
_MARK: Final = re.compile(_STRING + rb'|[\[\]{},"]', re.DOTALL)
_NAME: Final = re.compile(rb"\s*(" + _STRING + rb")\s*:\s*", re.DOTALL)
_BLANK: Final = b" \t\r\n"
_CLOSING: Final = {b"[": ord("]"), b"{": ord("}")}


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An interaction that cannot be read: its id where at least that can be, and why."""

    id: str | None
    reason: str


def read_page(body: bytes) -> tuple[codec.Json, tuple[Unreadable, ...]]:
    """Return a query's answer without the interactions that cannot be read, and those.

    Raises:
        ValueError: the answer itself cannot be read. The message holds no text of it.
    """
    try:
        return codec.loads(body), ()
    except ValueError as error:
        if len(body) > _MOST_BYTES or not body.lstrip(_BLANK).startswith(b"{"):
            raise
        try:
            return _in_parts(body)
        except ValueError:
            raise error from None


def _in_parts(body: bytes) -> tuple[codec.Json, tuple[Unreadable, ...]]:
    answer: dict[str, codec.Json] = {}
    unreadable: list[Unreadable] = []
    for name, value in _members(body):
        if name in answer:
            raise ValueError("a key comes twice in one object")
        if name in LIST_KEYS and value.startswith(b"["):
            items: list[codec.Json] = []
            for part in _parts(value):
                try:
                    items.append(codec.loads(part))
                except ValueError as error:
                    unreadable.append(Unreadable(_id_of(part), f"it cannot be read ({error})"))
            answer[name] = items
        else:
            answer[name] = codec.loads(value)
    return answer, tuple(unreadable)


def _id_of(part: bytes) -> str | None:
    try:
        values = [value for name, value in _members(part) if name == "id"]
        return usable_id({"id": codec.loads(values[0])}) if len(values) == 1 else None
    except ValueError:
        return None


def _members(data: bytes) -> list[tuple[str, bytes]]:
    """Return the members of an object, their values unread."""
    members: list[tuple[str, bytes]] = []
    for part in _parts(data):
        name = _NAME.match(part)
        if name is None:
            raise ValueError("a member without a name")
        members.append((str(codec.loads(name[1])), part[name.end() :]))
    return members


def _parts(data: bytes) -> list[bytes]:
    """Return what stands between the outermost brackets, parted at the commas; nothing is read deeper.

    Raises:
        ValueError: the brackets do not match, or something stands beside them.
    """
    data = data.strip(_BLANK)
    parts: list[bytes] = []
    open_brackets = bytearray()
    start = 1
    for mark in _MARK.finditer(data):
        text = mark[0]
        if text in _CLOSING:
            open_brackets.append(_CLOSING[text])
        elif text == b"," and len(open_brackets) == 1:
            parts.append(data[start : mark.start()])
            start = mark.end()
        elif text in {b"]", b"}"}:
            if not open_brackets or open_brackets.pop() != text[0]:
                break
            if not open_brackets and mark.end() == len(data):
                last = data[start : mark.start()]
                return [*parts, last] if parts or last.strip(_BLANK) else []
        if text == b'"' or not open_brackets:
            break
    raise ValueError("brackets that do not match")
