"""The Interaction API: query completed web messaging interactions, and put sanitised messages back.

`POST /api/v2/interactions/query` (scope `interaction:read`) gives pages; the query parameter `nextPage` leads from one
to the next until it is empty or absent. `PATCH /api/v2/interactions/{id}` (scope `interaction:write`) takes
`{"id", "messages"}` with every field of every message.
"""

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from urllib.parse import quote

from transcrub import codec
from transcrub.clock import Clock
from transcrub.errors import PartlyError, RefusedQueryError
from transcrub.genesys.door import Door, WritingDoor
from transcrub.genesys.page import LIST_KEYS, Unreadable, read_page

READ_SCOPE: Final = "interaction:read"
WRITE_SCOPE: Final = "interaction:write"
DEFAULT_QUERY: Final = "type eq 'webmessaging' and state eq 'completed'"
QUERY_PATH: Final = "/api/v2/interactions/query"
_FIELDS: Final = "id,type,messages,participants,startTime"
_MAX_EMPTY_PAGES: Final = 100
_MAX_PAGES_OF_ONE: Final = 10
_NO_CURSOR: Final = "The platform's nextPage is no text, so the next page cannot be asked for"
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InteractionQuery:
    """Which interactions are read.

    Attributes:
        expression: in the platform's query language.
        page_size: interactions a page.
        since: started at this moment or later.
        until: started before this moment.
    """

    expression: str = DEFAULT_QUERY
    page_size: int = 100
    since: datetime | None = None
    until: datetime | None = None

    def text(self, identifier: str | None = None) -> str:
        """Return the query as the platform takes it, narrowed to one interaction where its id is given."""
        parts = [f"({self.expression})" if _OR.search(self.expression) else self.expression]
        if identifier is not None:
            return f"{parts[0]} and {_id_is(identifier)}"
        if self.since is not None:
            parts.append(f"startTime ge '{_instant(self.since)}'")
        if self.until is not None:
            parts.append(f"startTime lt '{_instant(self.until)}'")
        return " and ".join(parts)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of what a query gives.

    Attributes:
        items: raw interactions.
        read_at: when they were asked for, in seconds of the monotonic clock.
        body: the page as it came, without what no parser takes.
        key: under which the items stand in it.
        total: how many the query gives on all pages, None where the platform does not tell.
        unreadable: interactions that came and that no parser takes.
    """

    items: tuple[codec.Json, ...] = field(repr=False)
    read_at: float
    body: bytes = field(repr=False)
    key: str
    total: int | None = None
    unreadable: tuple[Unreadable, ...] = ()


class InteractionReader:
    """Reads interactions: in pages, or one by its id."""

    def __init__(self, door: Door, query: InteractionQuery, clock: Clock) -> None:
        """Make a reader."""
        self._door = door
        self._query = query
        self._clock = clock

    async def pages(self) -> AsyncGenerator[Page, None]:
        """Give the pages in order; the next one is being read while one is worked.

        Raises:
            PartlyError: a `nextPage` came a second time or is no text, or nothing but empty pages come.
            TranscrubError: a page could not be read; never mistaken for the end.
        """
        ahead = asyncio.create_task(self._page(self._query.text(), None))
        seen: set[str] = set()
        empty = 0
        try:
            while True:
                page, cursor = await ahead
                empty = 0 if page.items or page.unreadable else empty + 1
                trouble = _trouble(cursor, seen, empty)
                if isinstance(cursor, str) and trouble is None:
                    seen.add(cursor)
                    ahead = asyncio.create_task(self._page(self._query.text(), cursor))
                yield page
                if trouble is not None:
                    raise PartlyError(f"{trouble}. What came before is worked; what would follow was not read.")
                if cursor is None:
                    return
        finally:
            ahead.cancel()
            await asyncio.gather(ahead, return_exceptions=True)

    async def by_id(self, identifier: str) -> tuple[Mapping[str, codec.Json] | None, float]:
        """Return one interaction as it stands now, None where the platform has none, and when it was asked for.

        Raises:
            RefusedQueryError: it is there and cannot be read, or the pages that should hold it do not end.
        """
        found, read_at = await self._one(self._query.text(identifier), identifier)
        if found is not None:
            return found, read_at
        # What the reader's query leaves out is not gone: an earlier run may have had another query.
        return await self._one(_id_is(identifier), identifier)

    async def _one(self, query: str, identifier: str) -> tuple[Mapping[str, codec.Json] | None, float]:
        cursor: str | None = None
        for _ in range(_MAX_PAGES_OF_ONE):
            page, following = await self._page(query, cursor)
            for item in page.items:
                if isinstance(item, Mapping) and item.get("id") == identifier:
                    return item, page.read_at
            if page.unreadable:
                raise RefusedQueryError(page.unreadable[0].reason)
            if following is None:
                return None, page.read_at
            if not isinstance(following, str):
                raise RefusedQueryError(f"{_NO_CURSOR}.")
            cursor = following
        raise RefusedQueryError(f"The platform gave {_MAX_PAGES_OF_ONE} pages without the one interaction asked for.")

    async def _page(self, query: str, cursor: str | None) -> tuple[Page, codec.Json]:
        """Return a page and its `nextPage`, None where that says that it is the last one."""
        read_at = self._clock.monotonic()
        answer, unreadable, body = await self._door.query_as(
            _read_as_sent,
            QUERY_PATH,
            {"query": query, "size": self._query.page_size, "fields": _FIELDS},
            {"nextPage": cursor} if cursor is not None else {},
            scope=READ_SCOPE,
        )
        key, items = _items(answer)
        assert isinstance(answer, Mapping)
        following, total = answer.get("nextPage"), answer.get("total")
        total = total if isinstance(total, int) and total >= 0 else None
        page = Page(tuple(items), read_at, body, key, total, unreadable)
        return page, None if following == "" else following


class InteractionWriter:
    """Puts sanitised messages back."""

    def __init__(self, door: WritingDoor) -> None:
        """Make a writer."""
        self._door = door

    async def update(self, identifier: str, payload: bytes, *, not_after: float) -> codec.Json:
        """PATCH one interaction with `payload` and return the messages in the answer, None where it has none.

        Raises:
            TranscrubError: see `WritingDoor.patch`, also for `not_after`.
        """
        path = f"/api/v2/interactions/{quote(identifier, safe='')}"
        answer = await self._door.patch(path, payload, scope=WRITE_SCOPE, not_after=not_after)
        return answer.get("messages") if isinstance(answer, Mapping) else None


def _trouble(cursor: codec.Json, seen: set[str], empty: int) -> str | None:
    """Say why the reading cannot go on after a page, None where it can or is at its end."""
    if not isinstance(cursor, str | None):
        return _NO_CURSOR
    if cursor in seen:
        return "The platform's paging goes in a circle: a nextPage came twice"
    if empty > _MAX_EMPTY_PAGES:
        return f"The platform gave {empty} empty pages in a row"
    return None


def _id_is(identifier: str) -> str:
    escaped = identifier.replace("'", "''")
    return f"id eq '{escaped}'"


def update_payload(identifier: str, messages: bytes) -> bytes:
    """Return the body of an update; the messages are JSON already."""
    return b'{"id":%s,"messages":%s}' % (codec.dumps(identifier), messages)


def _read_as_sent(body: bytes) -> tuple[codec.Json, tuple[Unreadable, ...], bytes]:
    """Return a page and what of it cannot be read, and a body that anybody can read."""
    answer, unreadable = read_page(body)
    return answer, unreadable, codec.dumps(answer) if unreadable else body


def _items(answer: codec.Json) -> tuple[str, list[codec.Json]]:
    if isinstance(answer, Mapping):
        for key in LIST_KEYS:
            items = answer.get(key)
            if isinstance(items, list):
                return key, items
    raise RefusedQueryError("The platform's answer to a query holds no list of interactions.")


def _instant(moment: datetime) -> str:
    # Not `strftime`: it does not pad the year everywhere.
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
