"""A page with an interaction that no parser takes: the others are read, that one is named, and nothing is made up."""

import asyncio
import time
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.faults.test_hostile_platform import ANY_JSON
from tests.support.clock import FastClock
from tests.support.scripted import Canned, door_to, scripted
from transcrub import codec
from transcrub.errors import RefusedQueryError
from transcrub.genesys import InteractionQuery, InteractionReader
from transcrub.genesys.page import Unreadable, read_page

DEEP = b'{"id":"deep","messages":' + b"[" * 3000 + b"]" * 3000 + b"}"
POISON = {
    "nested without measure": DEEP,
    "a number past all bounds": b'{"messages":[{"text":"a \\"}],[{\\\\","n":1e400}],"id":"deep"}',
    "bytes that are no UTF-8": b'{ "id" : "deep", "messages":[{"text":"\xff"}]}',
    "a key that comes twice": b'{"id":"deep","messages":[{"text":"a","text":"b"}]}',
    "an integer of ten thousand digits": b'{"id":"deep","n":' + b"9" * 10_000 + b"}",
}


@pytest.mark.parametrize("poison", POISON.values(), ids=POISON)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_that_cannot_be_read_does_not_cost_the_page(poison: bytes, place: int) -> None:
    """The other interactions come as they are, whole; the bad one is named by its id, without a word of it."""
    items = [b'{"id":"a","messages":[{"text":"1, 2"}]}', b' {"id":"b"} ']
    items.insert(place, poison)

    answer, unreadable = read_page(b'{"entities": [' + b",".join(items) + b'], "nextPage": "n2", "total": 3}\n')

    assert answer == {
        "entities": [{"id": "a", "messages": [{"text": "1, 2"}]}, {"id": "b"}],
        "nextPage": "n2",
        "total": 3,
    }
    assert [each.id for each in unreadable] == ["deep"]
    assert unreadable[0].reason.startswith("it cannot be read (")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[1e400]",
        b'{"entities":[' + DEEP,
        b'{"entities":[' + DEEP + b"}]",
        b'{"entities":[' + DEEP + b"]} {}",
        b'{"entities":[' + DEEP + b'], "nextPage": "open',
        b'{"entities":[' + DEEP + b'], "nextPage": 1e400}',
        b'{"entities":[' + DEEP + b"], 7}",
        b'{"entities": 1e400}',
        b'{"entities":[' + DEEP + b'],"entities":[]}',
        b'{"entities":[{"id":"a"}],"entities":[]}',
        b"<html>" + b"{}" * 3,
    ],
)
def test_a_page_that_is_not_whole_stays_an_error(body: bytes) -> None:
    """Cut short, unbalanced, or unreadable anywhere but in an interaction: never taken for less data, or none."""
    with pytest.raises(ValueError, match=r"not JSON|not UTF-8|nested|twice"):
        read_page(body)


def test_an_id_that_cannot_be_read_is_not_guessed() -> None:
    """Where even the id is unreadable, the interaction is counted without a name."""
    bad = [
        b'{"id":1e400}',
        b'{"id":"\xff","n":1}',
        b"1e400",
        b'{"id":"a\\u0000b","n":1e400}',
        b'{"id":"a","id":"b"}',
        b"",
    ]

    _, unreadable = read_page(b'{"entities":[' + b",".join(bad) + b"]}")

    assert [each.id for each in unreadable] == [None] * 6


@given(st.lists(st.dictionaries(st.text(max_size=6), ANY_JSON, max_size=4), max_size=4), st.integers(0, 4))
def test_what_is_parted_is_what_was_there(items: list[dict[str, codec.Json]], place: int) -> None:
    """Whatever the interactions hold, parted and read one by one they are what they were."""
    written = [codec.dumps(each) for each in items]
    written.insert(place, DEEP)

    answer, unreadable = read_page(b'{"entities":[' + b",".join(written) + b"]}")

    assert codec.dumps(answer) == codec.dumps({"entities": items})
    assert len(unreadable) == 1


@given(st.binary(max_size=80) | st.text(alphabet='{}[]",:1e\\ ', max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No bytes make it fall."""
    for body in (data, b'{"entities":[' + data + b"]}"):
        try:
            answer, unreadable = read_page(body)
        except ValueError:
            continue
        assert unreadable == () or isinstance(answer, dict)


def test_parting_takes_linear_time() -> None:
    """Ten times the brackets, quotes or backslashes take about ten times as long."""
    clock = time.process_time
    for hostile in (b"[", b"[]", b'"', b'\\"', b'"\\', b","):
        spent = []
        for times in (20_000, 200_000):
            begun = clock()
            for _ in range(3):
                with suppress(ValueError):
                    read_page(b'{"entities":[' + hostile * times + b"1e400]}")
            spent.append(clock() - begun)
        assert all(later < 40 * earlier + 0.2 for earlier, later in pairwise(spent)), hostile


def test_pages_and_readings_by_id_tell_what_they_could_not_read() -> None:
    """A page names it and goes on to the next page; asked for by its id it is an error, never "gone"."""

    async def story() -> None:
        first = Canned(body=b'{"entities":[' + DEEP + b'],"nextPage":"2"}')
        answers = (first, Canned(body={"entities": [{"id": "b"}]}), Canned(body=b'{"entities":[' + DEEP + b"]}"))
        async with scripted(*answers) as server, door_to(server.url) as door:
            reader = InteractionReader(door, InteractionQuery(), FastClock())
            pages = [page async for page in reader.pages()]
            assert [(page.items, page.unreadable) for page in pages] == [
                ((), (Unreadable("deep", "it cannot be read (nested too deeply)"),)),
                (({"id": "b"},), ()),
            ]
            with pytest.raises(RefusedQueryError, match="nested too deeply"):
                await reader.by_id("deep")

    asyncio.run(story())
