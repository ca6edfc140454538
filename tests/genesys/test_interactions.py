"""The Interaction API: pages to their true end, one read ahead; queries as the platform takes them."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.support.chats import Interaction, clean, dirty
from tests.support.clock import FastClock
from tests.support.scripted import Canned, door_to, scripted
from tests.support.station import options_for, sandbox_with
from transcrub import codec
from transcrub.errors import OutageError, PartlyError, RefusedQueryError, RejectedUpdateError, TranscrubError
from transcrub.genesys import InteractionQuery, InteractionReader, InteractionWriter, Pacer, WritingDoor
from transcrub.genesys.interactions import DEFAULT_QUERY, update_payload
from transcrub.sandbox import FaultScript, Rule, Sandbox
from transcrub.sandbox.faults import Page as PageFault
from transcrub.sandbox.faults import Status

CHATS = [clean(number) for number in range(7)]
IDS = [str(each["id"]) for each in CHATS]


async def ids_of(reader: InteractionReader) -> list[str]:
    """Read to the end and return the ids, page by page in one list."""
    return [str(item["id"]) async for page in reader.pages() for item in page.items if isinstance(item, dict)]


async def read_all(sandbox: Sandbox, query: InteractionQuery) -> tuple[list[str], TranscrubError | None]:
    """Read a query to its end or its error."""
    clock, ids = FastClock(), list[str]()
    async with sandbox, WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door:
        try:
            async for page in InteractionReader(door, query, clock).pages():
                ids += [str(item["id"]) for item in page.items if isinstance(item, dict)]
        except TranscrubError as error:
            return ids, error
    return ids, None


def faulty(*rules: Rule, chats: Sequence[Interaction] = CHATS) -> Sandbox:
    """Return a sandbox with faults."""
    return sandbox_with(*chats, faults=FaultScript(rules=rules))


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_pages_are_read_to_their_end(size: int) -> None:
    """Whatever the page size, every interaction comes, in order."""
    ids, error = asyncio.run(read_all(faulty(), InteractionQuery(page_size=size)))
    assert (ids, error) == (IDS, None)


@pytest.mark.parametrize("last", [{}, {"nextPage": ""}, {"nextPage": None}])
def test_the_end_is_an_empty_or_absent_next_page(last: dict[str, codec.Json]) -> None:
    """`nextPage` ends the reading where it is empty, null or absent."""

    async def story() -> tuple[list[str], list[str]]:
        first = Canned(body={"entities": [{"id": "a"}], "nextPage": "cur&sor=1/2"})
        second = Canned(body={"entities": [{"id": "b"}], **last})
        async with scripted(first, second) as server, door_to(server.url) as door:
            ids = await ids_of(InteractionReader(door, InteractionQuery(), FastClock()))
            return ids, [each.query.get("nextPage", "") for each in server.calls]

    assert asyncio.run(story()) == (["a", "b"], ["", "cur&sor=1/2"])


@pytest.mark.parametrize("cursor", [2, 0, 2.5, False, True, [], ["2"], {}, {"page": 2}], ids=repr)
def test_a_next_page_that_is_no_text_is_not_the_end(cursor: codec.Json) -> None:
    """What is neither a text nor empty leads nowhere: the page is given, and the reading ends with exit 3."""

    async def story() -> None:
        page = Canned(body={"entities": [{"id": "a"}], "nextPage": cursor})
        async with scripted(page) as server, door_to(server.url) as door:
            reader = InteractionReader(door, InteractionQuery(), FastClock())
            pages = reader.pages()
            assert (await anext(pages)).items == ({"id": "a"},)
            with pytest.raises(PartlyError, match="nextPage is no text"):
                await anext(pages)
            with pytest.raises(RefusedQueryError, match="nextPage is no text"):
                await reader.by_id("b")
            assert [each.query.get("nextPage") for each in server.calls] == [None, None]

    asyncio.run(story())


@pytest.mark.parametrize("key", ["entities", "interactions", "results"])
def test_the_list_may_go_by_several_names(key: str) -> None:
    """The list of interactions is found by any of the names that the platform's surfaces use."""

    async def story() -> list[str]:
        async with scripted(Canned(body={key: [{"id": "a"}]})) as server, door_to(server.url) as door:
            return await ids_of(InteractionReader(door, InteractionQuery(), FastClock()))

    assert asyncio.run(story()) == ["a"]


@pytest.mark.parametrize(
    "body", [{}, {"entities": None}, {"entities": {}}, [], "text", {"message": "error", "status": 500}]
)
def test_a_page_without_a_list_is_an_error(body: codec.Json) -> None:
    """An answer that holds no list of interactions is an error, never "no more data"."""

    async def story() -> None:
        async with scripted(Canned(body=body)) as server, door_to(server.url) as door:
            await ids_of(InteractionReader(door, InteractionQuery(), FastClock()))

    with pytest.raises(RefusedQueryError):
        asyncio.run(story())


@pytest.mark.parametrize("fault", ["error", "html"])
def test_an_error_page_in_mid_reading_is_an_error(fault: Any) -> None:
    """A page that is an error under 200 ends the reading with an error; what came before was given."""
    sandbox = faulty(Rule(route="query", nth=3, action=PageFault(fault=fault)))
    ids, error = asyncio.run(read_all(sandbox, InteractionQuery(page_size=2)))
    assert ids == IDS[:4]
    assert isinstance(error, RefusedQueryError)


def test_an_outage_in_mid_reading_is_an_error() -> None:
    """A page that cannot be had ends the reading with the outage; what came before was given."""
    sandbox = faulty(Rule(route="query", after=2, action=Status(status=503)))
    ids, error = asyncio.run(read_all(sandbox, InteractionQuery(page_size=2)))
    assert ids == IDS[:4]
    assert isinstance(error, OutageError)


def test_one_page_is_read_ahead_and_no_more() -> None:
    """While a page is worked the next one is fetched already, and not the one after it."""

    async def story() -> list[int]:
        clock, counts = FastClock(), []
        async with faulty() as sandbox, WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door:
            async for _ in InteractionReader(door, InteractionQuery(page_size=2), clock).pages():
                await asyncio.sleep(0.05)
                counts.append(sandbox.journal.count(route="query"))
        return counts

    assert asyncio.run(story()) == [2, 3, 4, 4]


def test_a_reader_that_is_left_leaves_nothing_behind() -> None:
    """Whoever stops reading in the middle leaves no request under way."""

    async def story() -> set[str]:
        clock = FastClock()
        async with faulty() as sandbox, WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door:
            pages = InteractionReader(door, InteractionQuery(page_size=2), clock).pages()
            await anext(pages)
            await pages.aclose()
            return {task.get_name() for task in asyncio.all_tasks() if "_page" in repr(task.get_coro())}

    assert asyncio.run(story()) == set()


def test_a_next_page_that_comes_again_is_a_circle() -> None:
    """A cursor that repeats itself ends the reading with exit 3; every page before, and the last one, is given."""
    sandbox = faulty(Rule(route="query", nth=2, action=PageFault(fault="loop")))
    ids, error = asyncio.run(read_all(sandbox, InteractionQuery(page_size=2)))
    assert ids == IDS[:4]
    assert isinstance(error, PartlyError)
    assert error.exit_code == 3
    assert "circle" in str(error)


def test_empty_pages_with_a_next_page_are_gone_through() -> None:
    """A page may be empty and not the last one."""
    sandbox = faulty(Rule(route="query", times=3, action=PageFault(fault="empty")))
    ids, error = asyncio.run(read_all(sandbox, InteractionQuery(page_size=3)))
    assert (ids, error) == (IDS, None)


def test_empty_pages_without_end_are_an_error() -> None:
    """A platform that gives nothing but empty pages, each with a new cursor, does not hold the run for ever."""
    sandbox = faulty(Rule(route="query", action=PageFault(fault="empty")))
    ids, error = asyncio.run(read_all(sandbox, InteractionQuery(page_size=3)))
    assert ids == []
    assert isinstance(error, PartlyError)
    assert "empty pages" in str(error)


@pytest.mark.parametrize("identifier", ["chat-003", "it's", "a' or id ne '", "ünïcödé id", "a/b?c=d&e#f %2F"])
def test_one_interaction_is_read_by_its_id(identifier: str) -> None:
    """An interaction is found again by its id, whatever characters that holds; its updates reach it too."""

    async def story() -> tuple[object, codec.Json, object]:
        clock = FastClock()
        own = {**dirty(3), "id": identifier}
        async with (
            sandbox_with(clean(1), own) as sandbox,
            WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door,
        ):
            reader = InteractionReader(door, InteractionQuery("type eq 'webmessaging' or state eq 'x'"), clock)
            found, _ = await reader.by_id(identifier)
            missing, _ = await reader.by_id("no such id")
            payload = update_payload(identifier, codec.dumps(own["messages"]))
            answer = await InteractionWriter(door).update(identifier, payload, not_after=float("inf"))
            return found and found["id"], answer, missing

    found, answer, missing = asyncio.run(story())
    assert found == identifier
    assert answer == dirty(3)["messages"]
    assert missing is None


def test_an_update_of_something_unknown_is_refused() -> None:
    """An update of an interaction that is gone is a refusal of that one."""

    async def story() -> None:
        clock = FastClock()
        async with sandbox_with() as sandbox, WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door:
            await InteractionWriter(door).update("gone", update_payload("gone", b"[]"), not_after=float("inf"))

    with pytest.raises(RejectedUpdateError, match="404"):
        asyncio.run(story())


NOON = datetime(2026, 1, 2, 12, 0, 0, 123456, tzinfo=UTC)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (InteractionQuery(), DEFAULT_QUERY),
        (InteractionQuery(since=NOON), f"{DEFAULT_QUERY} and startTime ge '2026-01-02T12:00:00.123Z'"),
        (
            InteractionQuery(since=datetime(1, 1, 1, tzinfo=UTC)),
            f"{DEFAULT_QUERY} and startTime ge '0001-01-01T00:00:00.000Z'",
        ),
        (InteractionQuery(until=NOON), f"{DEFAULT_QUERY} and startTime lt '2026-01-02T12:00:00.123Z'"),
        (
            InteractionQuery(since=NOON, until=NOON.astimezone(timezone(timedelta(hours=5)))),
            f"{DEFAULT_QUERY} and startTime ge '2026-01-02T12:00:00.123Z' and startTime lt '2026-01-02T12:00:00.123Z'",
        ),
        (
            InteractionQuery("type eq 'a' or type eq 'b'", since=NOON),
            "(type eq 'a' or type eq 'b') and startTime ge '2026-01-02T12:00:00.123Z'",
        ),
        (
            InteractionQuery("type eq 'a'\n or\ttype eq 'b'", until=NOON),
            "(type eq 'a'\n or\ttype eq 'b') and startTime lt '2026-01-02T12:00:00.123Z'",
        ),
    ],
)
def test_the_query_is_narrowed_by_times(query: InteractionQuery, text: str) -> None:
    """`--since` and `--until` become conditions on startTime, in UTC; an own query with `or` is put in brackets."""
    assert query.text() == text


def test_the_default_query_is_sent_alone() -> None:
    """The first page is asked for just as the requirement says: method, path, body, no cursor."""

    async def story() -> tuple[str, str, dict[str, str], codec.Json]:
        async with scripted(Canned(body={"entities": []})) as server, door_to(server.url) as door:
            await ids_of(InteractionReader(door, InteractionQuery(), FastClock()))
            (call,) = server.calls
            return call.method, call.path, dict(call.query), codec.loads(call.body)

    assert asyncio.run(story()) == (
        "POST",
        "/api/v2/interactions/query",
        {},
        {
            "query": "type eq 'webmessaging' and state eq 'completed'",
            "size": 100,
            "fields": "id,type,messages,participants,startTime",
        },
    )


def test_an_update_carries_id_and_messages_alone() -> None:
    """The body of an update is the id and the messages, with every field as it came."""
    messages = dirty(1)["messages"]
    assert codec.loads(update_payload("chat-001", codec.dumps(messages))) == {"id": "chat-001", "messages": messages}


def test_an_interaction_is_gone_when_the_pages_end_without_it() -> None:
    """Asked for by its id: an empty page that leads on is followed; pages without end are an error, never "gone"."""

    async def story(*pages: codec.Json) -> tuple[object, int]:
        async with scripted(*(Canned(body=each) for each in pages)) as server, door_to(server.url) as door:
            try:
                found, _ = await InteractionReader(door, InteractionQuery(), FastClock()).by_id("a")
            except RefusedQueryError:
                return "refused", len(server.calls)
            return found, len(server.calls)

    leads_on: codec.Json = {"entities": [], "nextPage": "2"}
    assert asyncio.run(story(leads_on, {"entities": [{"id": "a"}]})) == ({"id": "a"}, 2)
    assert asyncio.run(story(leads_on, leads_on, {"entities": []}, {"entities": []})) == (None, 4)
    assert asyncio.run(story(leads_on)) == ("refused", 10)
