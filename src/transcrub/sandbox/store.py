"""The interactions that the sandbox keeps: bytes as on the wire, and the few columns a query asks for.

Bytes, because 100,000 parsed conversations take ten times the room, and a page of them is then a join.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from transcrub import codec
from transcrub.codec import Json


@dataclass(frozen=True, slots=True)
class Entry:
    """One interaction; a column is None where it has no such text. `start` is in seconds since 1970."""

    id: str
    type: str | None
    state: str | None
    start: float | None
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came upon: entries, and the position of the next one, None where there is none."""

    entries: tuple[Entry, ...]
    next_position: int | None


class Store:
    """All interactions of the sandbox, in the order in which they were given.

    Attributes:
        originals: every interaction as it was in the beginning, as JSON bytes by id.
    """

    def __init__(self, interactions: Iterable[Mapping[str, Json]]) -> None:
        self._entries: dict[str, Entry] = {}
        for interaction in interactions:
            entry = _entry(interaction)
            self._entries[entry.id] = entry
        self._order: tuple[str, ...] = tuple(self._entries)
        self.originals: Mapping[str, bytes] = self.snapshot()

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._entries

    def raw(self, identifier: str) -> bytes:
        """Return an interaction as JSON bytes.

        Raises:
            KeyError: there is none.
        """
        return self._entries[identifier].raw

    def get(self, identifier: str) -> dict[str, Json]:
        """Return an interaction, parsed afresh.

        Raises:
            KeyError: there is none.
        """
        return codec.loads(self.raw(identifier))  # type: ignore[return-value]

    def snapshot(self) -> dict[str, bytes]:
        """Return every interaction as it is now, as JSON bytes by id."""
        return {identifier: entry.raw for identifier, entry in self._entries.items()}

    def put(self, interaction: Mapping[str, Json]) -> bytes:
        """Replace an interaction by a new state of it, and return that as JSON bytes.

        Raises:
            KeyError: there is none of this id.
        """
        entry = _entry(interaction)
        if entry.id not in self._entries:
            raise KeyError(entry.id)
        self._entries[entry.id] = entry
        return entry.raw

    def edit(self, identifier: str, index: int, text: str) -> None:
        """Change a message's text as somebody else would, between our reading and our writing.

        Raises:
            KeyError: no such interaction.
            IndexError: no such message.
        """
        interaction = self.get(identifier)
        messages = interaction.get("messages")
        if not isinstance(messages, list) or not isinstance(messages[index], dict):
            raise IndexError(index)
        messages[index] = {**messages[index], "text": text}
        self.put(interaction)

    def remove(self, identifier: str) -> None:
        """Take an interaction away, as a retention policy would.

        Raises:
            KeyError: there is none.
        """
        del self._entries[identifier]

    def find(self, matches: Callable[[Entry], bool], position: int, size: int) -> Found:
        """Search from a position on for up to `size` entries."""
        found: list[Entry] = []
        for at in range(position, len(self._order)):
            entry = self._entries.get(self._order[at])
            if entry is None or not matches(entry):
                continue
            if len(found) == size:
                return Found(tuple(found), at)
            found.append(entry)
        return Found(tuple(found), None)

    def count(self, matches: Callable[[Entry], bool]) -> int:
        """Count the entries that match."""
        return sum(map(matches, self._entries.values()))

    def find_one(self, identifier: str, matches: Callable[[Entry], bool]) -> Found:
        """Search for the one entry of an id."""
        entry = self._entries.get(identifier)
        return Found((entry,) if entry and matches(entry) else (), None)

    def lines(self) -> Iterator[bytes]:
        """Give every interaction as it is now, one JSON line each."""
        for entry in self._entries.values():
            yield entry.raw + b"\n"


def _entry(interaction: Mapping[str, Json]) -> Entry:
    identifier = interaction["id"]
    assert isinstance(identifier, str)
    return Entry(
        id=identifier,
        type=_text(interaction.get("type")),
        state=_text(interaction.get("state")),
        start=_seconds(interaction.get("startTime")),
        # The writer's buffer is up to twice as long as what it wrote; a copy is not.
        raw=bytes(memoryview(codec.dumps(interaction))),
    )


def _text(value: Json) -> str | None:
    return sys.intern(value) if isinstance(value, str) else None


def _seconds(value: Json) -> float | None:
    if not isinstance(value, str):
        return None
    try:
        return parse_time(value)
    except ValueError:
        return None


def parse_time(text: str) -> float:
    """Return an ISO 8601 time as seconds since 1970; one without a zone is UTC.

    Raises:
        ValueError: it is no such time.
    """
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
