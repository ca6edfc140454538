"""Reading interactions: the query language, pages, fields."""

import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.wire import COMPLETED, Wire, chat
from transcrub import codec

INTERACTIONS = [
    chat("a", "one", startTime="2026-10-01T08:00:00.000Z"),
    chat("b", "two", startTime="2026-10-02T08:00:00.000Z"),
    chat("c", "three", state="active", startTime="2026-10-03T08:00:00.000Z"),
    chat("d", "four", type="email", startTime="2026-10-04T08:00:00.000Z"),
    chat("it's", "five", startTime="2026-10-05T10:00:00.000+02:00"),
    {"id": "bare"},
]


@pytest.fixture
def wire(start: Start) -> Wire:
    return start(interactions=INTERACTIONS)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("type eq 'webmessaging'", ["a", "b", "c", "it's"]),
        ("type eq 'webmessaging' and state eq 'completed'", ["a", "b", "it's"]),
        ("type ne 'webmessaging'", ["d", "bare"]),
        ("id eq 'b'", ["b"]),
        ("id eq 'nobody'", []),
        ("id eq 'c' and state eq 'completed'", []),
        ("id eq 'a' or id eq 'd'", ["a", "d"]),
        ("(id eq 'a' or id eq 'd') and type eq 'email'", ["d"]),
        ("id eq 'a' or id eq 'd' and type eq 'sms'", ["a"]),
        ("id eq 'it''s'", ["it's"]),
        ("id ge 'c' and id lt 'e'", ["c", "d"]),
        ("startTime ge '2026-10-03T08:00:00Z'", ["c", "d", "it's"]),
        ("startTime gt '2026-10-03T08:00:00Z'", ["d", "it's"]),
        ("startTime le '2026-10-02'", ["a"]),
        ("startTime eq '2026-10-05T08:00:00Z'", ["it's"]),
        ("((((id eq 'a'))))", ["a"]),
    ],
)
def test_finds_what_the_query_says(wire: Wire, query: str, expected: list[str]) -> None:
    """Comparisons, `and` before `or`, parentheses; times are compared as points in time."""
    assert wire.ids(query) == expected


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("type", "query needs an operator (eq, ne, ge, gt, le, lt) at column 5"),
        ("kind eq 'x'", "query needs a field (type, state, id, startTime) at column 1"),
        ("type is 'x'", "query needs an operator (eq, ne, ge, gt, le, lt) at column 6"),
        ("type eq x", "query needs text in single quotes at column 9"),
        ("type eq 'x", "query cannot be read from column 9 on"),
        ('type eq "x"', "query cannot be read from column 9 on"),
        ("(type eq 'x'", "query needs ')' at column 13"),
        ("type eq 'x')", "query needs 'and', 'or' or the end at column 12"),
        ("type eq 'x' AND id eq 'y'", "query needs 'and', 'or' or the end at column 13"),
        ("startTime ge 'soon'", "query needs an ISO 8601 time at column 15"),
        ("(" * 60 + "id eq 'x'" + ")" * 60, "query is nested deeper than 50 levels"),
        ("id eq '" + "x" * 10_000 + "'", "query is longer than 10000 characters"),
        ("", "query must be a text."),
    ],
)
def test_says_where_a_query_is_wrong(wire: Wire, query: str, message: str) -> None:
    """What is no query is answered 400, with the column."""
    answer = wire.query(query)
    assert (answer.status, answer.json["message"]) == (400, message)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"query": COMPLETED, "size": 0}, "size"),
        ({"query": COMPLETED, "size": 101}, "size"),
        ({"query": COMPLETED, "size": "10"}, "size"),
        ({"query": COMPLETED, "size": True}, "size"),
        ({"query": COMPLETED, "fields": "id,secret"}, "fields"),
        ({"query": COMPLETED, "fields": ["id"]}, "fields"),
        ({"query": COMPLETED, "pageSize": 10}, "pageSize"),
        ({"size": 10}, "query"),
        ({"query": 7}, "query"),
    ],
)
def test_refuses_a_body_that_it_does_not_know(wire: Wire, body: dict[str, object], field: str) -> None:
    """A size beyond 1 to 100, unknown fields, unknown keys and a missing query are named."""
    answer = wire.post_query(body)
    assert answer.status == 400
    assert [detail["fieldName"] for detail in answer.json["details"]] == [field]


@pytest.mark.parametrize("size", [1, 7, 50, 99, 100])
def test_pages_give_everything_once(start: Start, size: int) -> None:
    """Page after page, whatever their size, every interaction comes once; the last page has no cursor."""
    wire = start(conversations=100)
    found = wire.ids(size=size)
    assert len(found) == len(set(found)) == 100
    assert wire.sandbox.journal.count(route="query") == -(-100 // size)


def test_gives_only_the_fields_asked_for(wire: Wire) -> None:
    """`fields` leaves out the other fields; without it all of them come."""
    few = wire.query("id eq 'a'", fields="id, startTime").json["entities"]
    every = wire.query("id eq 'a'").json["entities"]
    assert few == [{"id": "a", "startTime": "2026-10-01T08:00:00.000Z"}]
    assert every == [INTERACTIONS[0]]


@pytest.mark.parametrize("cursor", ["nonsense", "MTo6MA", "é"])
def test_refuses_a_cursor_of_its_own_making(wire: Wire, cursor: str) -> None:
    """A cursor that the sandbox did not give is answered 400."""
    assert wire.query(cursor=cursor).status == 400


def test_refuses_a_cursor_of_another_query(wire: Wire) -> None:
    """A cursor goes with the query that it came from."""
    cursor = wire.query(size=1).json["nextPage"]
    assert wire.query("type eq 'webmessaging'", cursor=cursor).status == 400


def test_goes_on_over_an_interaction_that_is_removed(wire: Wire) -> None:
    """A cursor stays good when the interaction it points at is gone."""
    cursor = wire.query(size=1).json["nextPage"]
    wire.sandbox.store.remove("b")
    assert [entity["id"] for entity in wire.query(cursor=cursor).json["entities"]] == ["it's"]


def test_keeps_what_json_can_hold_and_python_libraries_lose(start: Start) -> None:
    """Lone surrogates, long integers and texts of 5 MB come over the wire as they went in."""
    odd = chat("odd", "\ud800 alone", "x" * 5_000_000, big=2**80)
    answer = start(interactions=[odd]).query("id eq 'odd'")
    assert answer.json["entities"] == [codec.loads(codec.dumps(odd))]
