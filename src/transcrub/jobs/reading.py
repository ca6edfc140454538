"""Reads the conversations of a job: each id once, within the wished time, up to a limit."""

import hashlib
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime

from transcrub.codec import Json
from transcrub.conversation import Conversation, parse_conversation, usable_id
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

    def takes(self, conversation: Conversation) -> bool:
        """Say whether a conversation started within the wished time."""
        if conversation.start_time is None or (self.since is None and self.until is None):
            return True
        try:
            started = datetime.fromisoformat(conversation.start_time)
        except ValueError:
            return True
        if started.tzinfo is None:
            return True
        return (self.since is None or started >= self.since) and (self.until is None or started < self.until)


@dataclass(frozen=True, slots=True)
class Read:
    """A conversation, and when it was asked for (seconds of the monotonic clock)."""

    conversation: Conversation
    read_at: float


@dataclass(slots=True)
class Seen:
    """The ids that came already, at a few bytes each however long they are."""

    _marks: set[bytes] = field(default_factory=set)

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
) -> AsyncGenerator[Read, None]:
    """Give the selected conversations, counting them; one that cannot be worked is counted as failed.

    Args:
        reader: of the query.
        selection: which are worked.
        tally: counts them.
        tell: told how many there will be, where the platform says so, and after each page that counts changed.

    Raises:
        TranscrubError: see `InteractionReader.pages`.
    """
    seen = Seen()
    if selection.limit is not None and selection.limit <= 0:
        return
    async with aclosing(reader.pages()) as pages:
        expected = None
        async for page in pages:
            if expected is None and page.total is not None:
                expected = page.total if selection.limit is None else min(page.total, selection.limit)
                tell(Expected(expected))
            for each in page.unreadable:
                _left_alone(each.id, each.reason, tally, tell)
            for raw in page.items:
                conversation = _parsed(raw, tally, tell)
                if conversation is None or seen.again(conversation.id) or not selection.takes(conversation):
                    continue
                tally.read += 1
                yield Read(conversation, page.read_at)
                if selection.limit is not None and tally.read >= selection.limit:
                    return
            tell(Progressed(tally))


def _parsed(raw: Json, tally: Tally, tell: Listener) -> Conversation | None:
    try:
        return parse_conversation(raw)
    except MalformedConversationError as error:
        _left_alone(usable_id(raw), str(error), tally, tell)
        return None


def _left_alone(identifier: str | None, reason: str, tally: Tally, tell: Listener) -> None:
    tally.read += 1
    tally.left_alone(State.FAILED, reason)
    tell(Noted(f"{identifier or f'interaction {tally.read} of the query'}: {reason}"))
