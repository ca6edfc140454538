"""Reading the conversations of a job: what the platform announced and did not give is told."""

import asyncio

import pytest

from tests.support.chats import clean
from tests.support.clock import FastClock
from tests.support.scripted import Canned, door_to, scripted
from transcrub.genesys import InteractionQuery, InteractionReader
from transcrub.jobs.events import Event, Noted
from transcrub.jobs.reading import Selection, read_conversations
from transcrub.jobs.summary import Tally


async def read(*pages: Canned, limit: int | None = None) -> list[str]:
    """Read all that some pages hold, and return what the user is told."""
    told: list[str] = []

    def hear(event: Event) -> None:
        if isinstance(event, Noted):
            told.append(event.text)

    async with scripted(*pages) as platform, door_to(platform.url) as door:
        reader = InteractionReader(door, InteractionQuery(), FastClock())
        async for _ in read_conversations(reader, Selection(limit=limit), Tally(), hear):
            pass
    return told


def page(numbers: list[int], **more: object) -> Canned:
    """Return a page with some chats."""
    return Canned(body={"entities": [clean(each) for each in numbers], **more})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("first", "last", "missing"),
    [
        ((7, [1, 2]), (7, [3]), "7 conversations and gave 3"),
        ((7, [1, 2]), (4, [2, 3]), "4 conversations and gave 3"),
        ((7, [1, 2]), (3, [3]), ""),
        ((2, [1, 2]), (2, [3]), ""),
        ((None, [1, 2]), (None, [3]), ""),
        ((0, [1, 2]), ("many", [3]), ""),
    ],
    ids=repr,
)
def test_a_total_that_did_not_come_is_told(
    first: tuple[object, list[int]], last: tuple[object, list[int]], missing: str
) -> None:
    """Fewer conversations than the platform spoke of at last are a warning, no error: some may be deleted meanwhile."""
    told = asyncio.run(read(page(first[1], total=first[0], nextPage="more"), page(last[1], total=last[0])))
    assert [each.partition(":")[0] for each in told] == ([f"The platform speaks of {missing}"] if missing else [])


def test_what_cannot_be_worked_came_all_the_same() -> None:
    """A conversation without an id was given; only what is missing counts as missing."""
    nameless = Canned(body={"entities": [clean(1), {"messages": []}], "total": 2})
    assert asyncio.run(read(nameless)) == ["interaction 1 of the query: an interaction has no usable id"]


def test_a_limit_leaves_nothing_missing() -> None:
    """Whoever wants but one conversation is not told of the others."""
    assert asyncio.run(read(page([1, 2], total=9), limit=1)) == []
