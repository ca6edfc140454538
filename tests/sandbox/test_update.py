"""Writing interactions: what an update may change, and what it is told otherwise."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sandbox.conftest import Start
from tests.sandbox.wire import Wire, chat, messages
from transcrub import codec
from transcrub.sandbox.schema import MAX_DETAILS, violations

Messages = list[dict[str, Any]]

CARD = "4242 4242 4242 4242"
RICH: dict[str, Any] = {
    "id": "m1",
    "type": "Structured",
    "direction": "inbound",
    "from": {"id": "c1", "verified": 1},
    "to": "a1",
    "timestamp": "2026-10-01T08:00:09.000Z",
    "text": f"my card is {CARD}",
    "content": [
        {"contentType": "Attachment", "attachment": {"id": "f1", "filename": f"{CARD}.png", "url": "https://x/1"}},
        {
            "contentType": "Card",
            "card": {"title": CARD, "description": CARD, "actions": [{"text": CARD, "type": "Link"}]},
        },
    ],
    "normalizedMessage": {"text": f"my card is {CARD}", "metadata": {"note": CARD}},
    "metadata": {"text": CARD},
}


@pytest.fixture
def wire(start: Start) -> Wire:
    return start(interactions=[chat("c1", messages=[*messages("hello"), RICH])])


def sent(wire: Wire) -> Messages:
    return copy.deepcopy([*messages("hello"), RICH])


def set_at(*path: str | int, value: object) -> Callable[[Messages], None]:
    def change(body: Messages) -> None:
        node: Any = body
        for step in path[:-1]:
            node = node[step]
        node[path[-1]] = value

    return change


def drop_at(*path: str | int) -> Callable[[Messages], None]:
    def change(body: Messages) -> None:
        node: Any = body
        for step in path[:-1]:
            node = node[step]
        del node[path[-1]]

    return change


@pytest.mark.parametrize(
    "path",
    [
        (0, "text"),
        (1, "text"),
        (1, "normalizedMessage", "text"),
        (1, "content", 0, "attachment", "filename"),
        (1, "content", 1, "card", "title"),
        (1, "content", 1, "card", "description"),
        (1, "content", 1, "card", "actions", 0, "text"),
    ],
)
def test_takes_a_changed_text(wire: Wire, path: tuple[str | int, ...]) -> None:
    """A text of a message may change, wherever it stands; the answer is the interaction as it is then."""
    body = sent(wire)
    set_at(*path, value="[REDACTED]")(body)
    answer = wire.update("c1", body)
    assert answer.status == 200
    assert answer.json == {**chat("c1"), "messages": body}
    assert wire.sandbox.store.get("c1")["messages"] == body


def test_the_order_of_keys_does_not_matter(wire: Wire) -> None:
    """An object is what its keys hold, in whatever order they come."""
    body = [dict(reversed(message.items())) for message in sent(wire)]
    assert wire.update("c1", body).status == 200


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        (set_at(0, "direction", value="outbound"), "read.only", "messages[0].direction"),
        (set_at(0, "id", value="m7"), "read.only", "messages[0].id"),
        (drop_at(0, "type"), "missing.field", "messages[0].type"),
        (drop_at(0, "text"), "missing.field", "messages[0].text"),
        (set_at(0, "redacted", value=True), "unknown.field", "messages[0].redacted"),
        (set_at(0, "text", value=None), "wrong.type", "messages[0].text"),
        (set_at(0, "text", value=["hello"]), "wrong.type", "messages[0].text"),
        (set_at(0, value="hello"), "wrong.type", "messages[0]"),
        (set_at(1, "from", "id", value="c2"), "read.only", "messages[1].from"),
        (set_at(1, "from", "verified", value=True), "read.only", "messages[1].from"),
        (set_at(1, "from", "verified", value=1.0), "read.only", "messages[1].from"),
        (set_at(1, "metadata", "text", value="x"), "read.only", "messages[1].metadata"),
        (set_at(1, "content", 0, "attachment", "url", value="x"), "read.only", "messages[1].content[0].attachment.url"),
        (drop_at(1, "content", 0), "read.only", "messages[1].content"),
        (drop_at(1, "content", 1, "card", "title"), "missing.field", "messages[1].content[1].card.title"),
        (set_at(1, "content", 1, "card", "text", value="x"), "unknown.field", "messages[1].content[1].card.text"),
        (
            set_at(1, "normalizedMessage", "metadata", "note", value="x"),
            "read.only",
            "messages[1].normalizedMessage.metadata.note",
        ),
        (set_at(1, "normalizedMessage", value=[]), "wrong.type", "messages[1].normalizedMessage"),
        (drop_at(1), "message.count", "messages"),
    ],
)
def test_refuses_any_other_change(wire: Wire, change: Callable[[Messages], None], code: str, field: str) -> None:
    """Every original field stays as it is: a change is refused by message and field, and leaves no trace."""
    body = sent(wire)
    change(body)
    answer = wire.update("c1", body)
    assert (answer.status, answer.json["code"]) == (400, "bad.request")
    assert answer.json["details"] == [{"errorCode": code, "fieldName": field}]
    assert wire.sandbox.store.raw("c1") == wire.sandbox.store.originals["c1"]


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"id": "c1"}, "missing.field", "messages"),
        ({"messages": messages("hello")}, "missing.field", "id"),
        ({"id": "c2", "messages": messages("hello")}, "read.only", "id"),
        ({"id": "c1", "messages": messages("hello"), "state": "completed"}, "unknown.field", "state"),
        ({"id": "c1", "messages": None}, "wrong.type", "messages"),
    ],
)
def test_the_body_is_id_and_messages(start: Start, body: dict[str, Any], code: str, field: str) -> None:
    """An update's body has exactly `id` and `messages`."""
    answer = start(interactions=[chat("c1", "hello")]).patch("c1", codec.dumps(body))
    assert answer.status == 400
    assert {"errorCode": code, "fieldName": field} in answer.json["details"]


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"id": "c1", "messages": [\xff]}', b"[" * 100_000])
def test_refuses_what_is_no_json_object(wire: Wire, body: bytes) -> None:
    """A body that cannot be read is answered 400."""
    assert wire.patch("c1", body).status == 400


def test_refuses_another_content_type(wire: Wire) -> None:
    """A body that is not said to be JSON is answered 415."""
    headers = {**wire.headers(), "Content-Type": "text/plain"}
    answer = wire.request("PATCH", "/api/v2/interactions/c1", data=b"{}", headers=headers)
    assert (answer.status, answer.json["code"]) == (415, "unsupported.media.type")


def test_does_not_know_other_ids_and_paths(wire: Wire) -> None:
    """What is not there is answered 404, a wrong method 405."""
    assert wire.update("c9", []).status == 404
    assert wire.request("GET", "/api/v2/interactions", headers=wire.headers()).status == 404
    assert wire.request("GET", "/api/v2/interactions/c1", headers=wire.headers()).status == 405


def test_an_id_may_hold_anything(start: Start) -> None:
    """An id is decoded from the path."""
    wire = start(interactions=[chat("ä b/c?d", "hello")])
    answer = wire.request(
        "PATCH",
        "/api/v2/interactions/%C3%A4%20b%2Fc%3Fd",
        data=codec.dumps({"id": "ä b/c?d", "messages": messages("bye")}),
        headers=wire.headers(),
    )
    assert answer.status == 200


def test_an_error_never_shows_content(wire: Wire) -> None:
    """A refused update names places; neither what stood there nor what was sent."""
    body = sent(wire)
    body[1] = dict.fromkeys(body[1], f"secret {CARD}")
    text = wire.update("c1", body).body.decode()
    assert CARD not in text
    assert "secret" not in text


def test_an_error_is_bounded(start: Start) -> None:
    """However much is wrong, 20 details are enough."""
    wire = start(interactions=[chat("c1", *("hello" for _ in range(100)))])
    answer = wire.update("c1", [{} for _ in range(100)])
    assert len(answer.json["details"]) == MAX_DETAILS


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(st.lists(json_values, max_size=3))
def test_what_is_sent_back_as_it_came_is_taken(stored: list[Any]) -> None:
    """Whatever shape messages have, sending them back unchanged breaks no rule."""
    read = codec.loads(codec.dumps(stored))
    assert violations("c1", read, {"id": "c1", "messages": codec.loads(codec.dumps(stored))}) == []


@given(json_values, json_values)
def test_no_change_outside_texts_is_taken(before: Any, after: Any) -> None:
    """A field that is no text may not become anything else, of another type neither."""
    wrong = violations("c1", [{"metadata": before}], {"id": "c1", "messages": [{"metadata": after}]})
    same = codec.dumps(before, canonical=True) == codec.dumps(after, canonical=True)
    assert (not wrong) == same
