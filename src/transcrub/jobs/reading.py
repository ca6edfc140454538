"""Reads the conversations of a job: each id once, within the wished time, up to a limit."""

import hashlib
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TypeGuard

from transcrub.codec import Json
from transcrub.conversation import parse_conversation, usable_id
from transcrub.errors import MalformedConversationError
from transcrub.genesys import InteractionReader
from transcrub.jobs.entry import State
from transcrub.jobs.events import Expected, Listener, Noted, Progressed
from transcrub.jobs.summary import Tally


@dataclass(frozen=True, slots=True)
class Selection:
    """Which of the platform's answers a job works.

    Attributes:
        since: started at this moment or later; what tells no start is kept.
        until: started before this moment.
        limit: conversations at most.
    """

    since: datetime | None = None
    until: datetime | None = None
    limit: int | None = None

    def takes(self, raw: Mapping[str, Json]) -> bool:
        """Say whether an interaction started within the wished time."""
        start_time = raw.get("startTime")
        if not isinstance(start_time, str) or (self.since is None and self.until is None):
            return True
        try:
            started = datetime.fromisoformat(start_time)
        except ValueError:
            return True
        if started.tzinfo is None:
            return True
        return (self.since is None or started >= self.since) and (self.until is None or started < self.until)


@dataclass(frozen=True, slots=True)
class Read:
    """A conversation as the platform gave it, and when it was asked for (seconds of the monotonic clock)."""

    id: str
    raw: Mapping[str, Json] = field(repr=False)
    read_at: float


@dataclass(frozen=True, slots=True)
class Portion:
    """The conversations of one page that a job works.

    Attributes:
        reads: they.
        places: where each of them stands in the page.
        body: the page as it came.
        key: under which its conversations stand.
        expected: how many conversations the job will work, None where the platform does not tell.
    """

    reads: tuple[Read, ...]
    places: tuple[int, ...]
    body: bytes = field(repr=False)
    key: str
    expected: int | None


@dataclass(slots=True)
class Seen:
    """The ids that came already, at a few bytes each however long they are."""

    _marks: set[bytes] = field(default_factory=set)

    def __len__(self) -> int:
        """Return how many ids came."""
        return len(self._marks)

    def again(self, identifier: str) -> bool:
        """Say whether an id came before, and remember it."""
        mark = hashlib.blake2b(identifier.encode(), digest_size=12).digest()
        if mark in self._marks:
            return True
        self._marks.add(mark)
        return False


async def read_conversations(
    reader: InteractionReader,
    selection: Selection,
    tally: Tally,
    tell: Listener,
) -> AsyncGenerator[Portion, None]:
    """Give the selected conversations, page by page; one that has no id is counted as failed.

    Args:
        reader: of the query.
        selection: which are worked.
        tally: counts those that are not.
        tell: told how many there will be, where the platform says so, after each page that counts changed, and where
            fewer came than the platform said at last.

    Raises:
        TranscrubError: see `InteractionReader.pages`.
    """
    seen = Seen()
    left = selection.limit
    if left is not None and left <= 0:
        return
    expected, total, nameless = None, 0, 0
    async with aclosing(reader.pages()) as pages:
        async for page in pages:
            if expected is None and page.total is not None:
                expected = page.total if left is None else min(page.total, left)
                tell(Expected(expected))
            total, read = page.total or 0, tally.read
            for each in page.unreadable:
                _left_alone(each.id, each.reason, tally, tell)
            chosen = (
                (place, Read(str(raw["id"]), raw, page.read_at))
                for place, raw in enumerate(page.items)
                if _identified(raw, tally, tell) and not seen.again(str(raw["id"])) and selection.takes(raw)
            )
            taken = dict(islice(chosen, left))
            nameless += tally.read - read
            if taken:
                yield Portion(tuple(taken.values()), tuple(taken), page.body, page.key, expected)
            tell(Progressed(tally))
            if left is not None and (left := left - len(taken)) <= 0:
                return
    # No error: conversations may have been deleted while they were read.
    if (came := len(seen) + nameless) < total:
        tell(Noted(f"The platform speaks of {total} conversations and gave {came}: run the same command once more."))


def _identified(raw: Json, tally: Tally, tell: Listener) -> TypeGuard[Mapping[str, Json]]:
    """Say whether an interaction can be told from others; one that cannot is counted as failed."""
    if usable_id(raw) is not None:
        return True
    try:
        parse_conversation(raw)
    except MalformedConversationError as error:
        _left_alone(None, str(error), tally, tell)
    return False


def _left_alone(identifier: str | None, reason: str, tally: Tally, tell: Listener) -> None:
    tally.read += 1
    tally.left_alone(State.FAILED, reason)
    tell(Noted(f"{identifier or f'interaction {tally.read} of the query'}: {reason}"))
