"""The language of all rooms: what counts as a text, who spoke, and how texts are changed without touching anything else."""

import copy
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub import codec
from transcrub.conversation import Participant, Speaker, parse_conversation, text_at, usable_id, with_texts
from transcrub.errors import MalformedConversationError

TEXT_KEYS = (
    "text",
    "body",
    "title",
    "subtitle",
    "description",
    "header",
    "filename",
    "payload",
    "introduction",
    "summaryText",
    "notificationText",
)


def texts(raw: Any) -> dict[str, str]:
    """Return the text fields of an interaction by pointer."""
    return {field.pointer: field.value for field in parse_conversation({"id": "x", **raw}).fields()}


@pytest.mark.parametrize(
    "messages",
    [
        None,
        {},
        "",
        7,
        [],
        [None, 1, "", [], True],
        [{}],
        [{"text": None}],
        [{"text": ""}],
        [{"text": 7}],
        [{"text": []}],
        [{"text": {}}],
        [{"text": ["", None, 7, {}]}],
        [{"content": None, "normalizedMessage": None}],
        [{"content": "", "normalizedMessage": True}],
        [{"content": [{"text": None, "payload": 9999, "title": {"none": None}}]}],
        [{"content": [{"id": "hello", "url": "hello", "type": "hello", "mediaType": "hello"}]}],
        [{"normalizedMessage": {"id": "hello", "channel": {"to": {"id": "hello"}}}}],
    ],
    ids=repr,
)
def test_odd_shapes_have_no_text(messages: Any) -> None:
    """Where nothing but null, emptiness and small numbers stands, there is no text, and everything is kept."""
    raw = {"id": "x", "messages": messages}
    conversation = parse_conversation(raw)
    assert list(conversation.fields()) == []
    assert conversation.raw is raw


@pytest.mark.parametrize(
    ("message", "pointer"),
    [
        ({"text": ["hello"]}, "/text/0"),
        ({"text": [None, ["", "hello"]]}, "/text/1/1"),
        ({"text": {"body": "hello"}}, "/text/body"),
        ({"text": {"a/b": {"value": ["hello"]}}}, "/text/a~1b/value/0"),
        ({"content": "hello"}, "/content"),
        ({"normalizedMessage": "hello"}, "/normalizedMessage"),
        ({"content": [7, "hello"]}, "/content/1"),
        ({"content": [{"text": ["hello"]}]}, "/content/0/text/0"),
        ({"content": [{"payload": {"answer": "hello"}}]}, "/content/0/payload/answer"),
        ({"content": [{"header": {"type": "Text", "text": "hello"}}]}, "/content/0/header/text"),
        ({"content": [{"body": ["hello"]}]}, "/content/0/body/0"),
        ({"normalizedMessage": {"content": ["hello"]}}, "/normalizedMessage/content/0"),
    ],
    ids=repr,
)
def test_what_stands_where_text_belongs_is_text(message: dict[str, Any], pointer: str) -> None:
    """A string where a text belongs is a text field, in whatever lists and objects it lies, and can be replaced."""
    raw: dict[str, Any] = {"id": "x", "messages": [message]}
    (field,) = parse_conversation(raw).fields()
    assert (field.pointer, field.value) == (f"/messages/0{pointer}", "hello")
    assert list(parse_conversation(with_texts(raw, {field.pointer: "bye"})).fields()) == [
        replace(field, value="bye"),
    ]


@pytest.mark.parametrize(
    "messages",
    [
        "hello",
        12025550123,
        {"entities": [{"text": "hello"}]},
        ["hello"],
        [{"text": "hello"}, "hello"],
        [["hello"]],
        [12025550123],
        [{"text": 12025550123}],
        [{"text": -10000.5}],
        [{"content": [{"title": [12025550123]}]}],
    ],
    ids=repr,
)
def test_what_may_hold_text_and_cannot_be_read_is_refused(messages: Any) -> None:
    """Something where messages or a text belong that nobody can redact fails the conversation: it is never clean."""
    with pytest.raises(MalformedConversationError, match=r"messages|number"):
        parse_conversation({"id": "x", "messages": messages})


def test_an_id_is_enough() -> None:
    """An interaction without anything but its id is a conversation without messages."""
    conversation = parse_conversation({"id": "only"})
    assert (conversation.id, conversation.messages, conversation.participants) == ("only", (), ())


@pytest.mark.parametrize("raw", [None, [], "x", 7, True])
def test_what_is_no_object_is_refused(raw: Any) -> None:
    """What is no JSON object is no conversation."""
    with pytest.raises(MalformedConversationError, match="no JSON object"):
        parse_conversation(raw)
    assert usable_id(raw) is None


@pytest.mark.parametrize(
    "identifier", [None, "", 7, [], "line\nbreak", "tab\t", "\x1b[31m", "\ud800", "\u202e", "x" * 257]
)
def test_an_id_must_be_fit_to_print_and_keep(identifier: Any) -> None:
    """An id that is missing, no text, too long, or would play tricks on a terminal is refused."""
    with pytest.raises(MalformedConversationError, match="no usable id"):
        parse_conversation({"id": identifier})
    assert usable_id({"id": identifier}) is None


@pytest.mark.parametrize("identifier", ["a", "x" * 256, "it's", "ü/ö?", "00000000-0000-4000-8000-000000000000"])
def test_ids_of_all_other_kinds_are_kept(identifier: str) -> None:
    """Whatever can be printed is an id."""
    assert parse_conversation({"id": identifier}).id == identifier


def test_the_main_text_comes_first() -> None:
    """Each message gives its text, then those of its structured parts, in order of appearance."""
    message = {
        "content": [
            {"quickReply": {"text": "Yes", "payload": "yes", "id": "q"}},
            {"attachment": {"filename": "jane.pdf"}},
        ],
        "normalizedMessage": {"text": "normal", "content": [{"card": {"title": "T", "actions": [{"text": "go"}]}}]},
        "text": "main",
    }
    assert texts({"messages": [None, message]}) == {
        "/messages/1/text": "main",
        "/messages/1/normalizedMessage/text": "normal",
        "/messages/1/normalizedMessage/content/0/card/title": "T",
        "/messages/1/normalizedMessage/content/0/card/actions/0/text": "go",
        "/messages/1/content/0/quickReply/text": "Yes",
        "/messages/1/content/0/quickReply/payload": "yes",
        "/messages/1/content/1/attachment/filename": "jane.pdf",
    }


@pytest.mark.parametrize("key", TEXT_KEYS)
def test_every_kind_of_structured_text_is_a_text_field(key: str) -> None:
    """Wherever the platform's message schema lets a person write, there is a text field."""
    assert texts({"messages": [{"content": [{key: "hello"}]}]}) == {f"/messages/0/content/0/{key}": "hello"}


@pytest.mark.parametrize(
    "key",
    ["id", "type", "url", "contentType", "mediaType", "from", "to", "time", "status", "sha256", "customAttributes"],
)
def test_what_the_platform_needs_as_it_is_is_no_text(key: str) -> None:
    """Identifiers, types, addresses and times are no text fields: nothing may change them."""
    assert texts({"messages": [{key: "hello", "content": [{key: "hello"}]}]}) == {}


@pytest.mark.parametrize(
    ("key", "pointer"),
    [("a/b", "a~1b"), ("a~b", "a~0b"), ("~1", "~01"), ("", ""), (" ", " "), ("é", "é"), ('"', '"'), ("0", "0")],
)
def test_pointers_escape_as_rfc_6901_says(key: str, pointer: str) -> None:
    """Keys with `~` and `/` are escaped in pointers, and found again by them."""
    raw: dict[str, Any] = {"id": "x", "messages": [{"content": {key: {"text": "hello"}}}]}
    (field,) = parse_conversation(raw).fields()
    assert field.pointer == f"/messages/0/content/{pointer}/text"
    assert text_at(raw, field.pointer) == "hello"
    assert with_texts(raw, {field.pointer: "bye"}) == {"id": "x", "messages": [{"content": {key: {"text": "bye"}}}]}


@pytest.mark.parametrize(
    "pointer",
    [
        "",
        "/",
        "/nothing",
        "/messages",
        "/messages/0",
        "/messages/1/text",
        "/messages/-1/text",
        "/messages/-/text",
        "/messages/٠/text",
        "/messages/0/text/0",
        "/messages/0/number",
        "/messages/0/none",
        "/messages/x/text",
        "messages",
    ],
)
def test_a_pointer_to_no_text_is_an_error(pointer: str) -> None:
    """A pointer that leads nowhere, or to something that is no text, changes nothing."""
    raw: Any = {"id": "x", "messages": [{"text": "hello", "number": 1, "none": None}]}
    for attempt in (lambda: with_texts(raw, {pointer: "new"}), lambda: text_at(raw, pointer)):
        with pytest.raises(KeyError):
            attempt()
    assert raw == {"id": "x", "messages": [{"text": "hello", "number": 1, "none": None}]}


def test_nesting_has_its_bound() -> None:
    """What is nested deeper than anybody writes is refused before it exhausts the stack."""
    content: Any = {"text": "hello"}
    for _ in range(100):
        content = [content]
    with pytest.raises(MalformedConversationError, match="nested"):
        parse_conversation({"id": "x", "messages": [{"content": content}]})


NUMBERS = st.integers(-9999, 9999) | st.floats(-9999, 9999)
NO_TEXTS = st.none() | st.booleans() | NUMBERS
LEAVES = NO_TEXTS | st.text(max_size=8)
KEYS = st.sampled_from([*TEXT_KEYS, "id", "a/b", "~", "", "content", "\ud800"]) | st.text(max_size=4)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=10
)
MESSAGES = st.dictionaries(
    st.sampled_from(["text", "content", "normalizedMessage", "id", "direction", "metadata"]), TREES
)
INTERACTIONS = st.fixed_dictionaries({"id": st.just("x"), "messages": st.lists(MESSAGES | NO_TEXTS, max_size=4)})


def leaves(node: Any, pointer: str = "") -> dict[str, Any]:
    """Return every leaf of a JSON value by its pointer."""
    if isinstance(node, Mapping):
        items = [(key.replace("~", "~0").replace("/", "~1"), value) for key, value in node.items()]
    elif isinstance(node, list):
        items = [(str(index), value) for index, value in enumerate(node)]
    else:
        return {pointer: node}
    found = {pointer: type(node)}
    for step, value in items:
        found |= leaves(value, f"{pointer}/{step}")
    return found


@given(INTERACTIONS, st.data())
def test_changing_texts_changes_nothing_else(raw: dict[str, Any], data: st.DataObject) -> None:
    """After `with_texts`, every leaf but those at the pointers is what it was, in the same order; the input is untouched."""
    fields = list(parse_conversation(raw).fields())
    chosen = data.draw(
        st.lists(st.sampled_from(fields), unique_by=lambda field: field.pointer) if fields else st.just([])
    )
    changes = {field.pointer: data.draw(st.text(max_size=5)) for field in chosen}
    kept = copy.deepcopy(raw)
    edited = with_texts(raw, changes)
    assert raw == kept
    assert list(leaves(edited).items()) == list((leaves(raw) | changes).items())


def test_many_texts_are_changed_in_a_moment() -> None:
    """A conversation of forty thousand messages, each of them changed, is copied once and not once a change."""
    count = 40_000
    raw: dict[str, Any] = {"id": "x", "messages": [{"text": "hello"} for _ in range(count)]}
    before = time.process_time()
    edited: Any = with_texts(raw, {f"/messages/{index}/text": "bye" for index in range(count)})
    assert time.process_time() - before < 2
    assert edited["messages"] == [{"text": "bye"}] * count
    assert raw["messages"] == [{"text": "hello"}] * count


@given(INTERACTIONS)
def test_every_text_field_is_where_its_pointer_says(raw: dict[str, Any]) -> None:
    """Each field is found by its pointer, no two share one, and none is empty."""
    fields = list(parse_conversation(raw).fields())
    assert len({field.pointer for field in fields}) == len(fields)
    for field in fields:
        assert field.value
        assert text_at(raw, field.pointer) == field.value


@given(INTERACTIONS)
def test_the_way_over_the_wire_changes_nothing(raw: dict[str, Any]) -> None:
    """A conversation that was written and read again has the same fields."""
    again = codec.loads(codec.dumps(raw))
    assert list(parse_conversation(again).fields()) == list(parse_conversation(raw).fields())


@pytest.mark.parametrize(
    ("message", "speaker"),
    [
        ({"direction": "inbound"}, Speaker.CUSTOMER),
        ({"direction": "IN"}, Speaker.CUSTOMER),
        ({"direction": "outbound"}, Speaker.AGENT),
        ({"direction": "Outbound"}, Speaker.AGENT),
        ({"direction": "OUT"}, Speaker.AGENT),
        ({"direction": "OUT", "from": "bot-1"}, Speaker.BOT),
        ({"direction": "OUT", "from": {"id": "bot-1"}}, Speaker.BOT),
        ({"direction": "OUT", "from": "flow-1"}, Speaker.BOT),
        ({"direction": "OUT", "from": "agent-1"}, Speaker.AGENT),
        ({"direction": "OUT", "originatingEntity": "Bot"}, Speaker.BOT),
        ({"direction": "OUT", "originatingEntity": "Human"}, Speaker.AGENT),
        ({"direction": "OUT", "normalizedMessage": {"originatingEntity": "Bot"}}, Speaker.BOT),
        ({"direction": "IN", "from": "bot-1"}, Speaker.CUSTOMER),
        ({"direction": "sideways"}, Speaker.UNKNOWN),
        ({"direction": 7}, Speaker.UNKNOWN),
        ({}, Speaker.UNKNOWN),
    ],
    ids=repr,
)
def test_who_spoke(message: dict[str, Any], speaker: Speaker) -> None:
    """The direction tells customer from our side; bots are known by their participant or as the originating entity."""
    raw = {
        "id": "x",
        "participants": [
            {"id": "bot-1", "purpose": "Bot"},
            {"id": "flow-1", "purpose": "workflow"},
            {"id": "agent-1", "purpose": "agent"},
            {"purpose": "bot"},
            None,
        ],
        "messages": [message],
    }
    assert parse_conversation(raw).messages[0].speaker is speaker


def test_messages_keep_their_numbers() -> None:
    """A message's index is its place in the raw list, also behind things that are no messages."""
    conversation = parse_conversation({"id": "x", "messages": [None, {"id": "m", "text": "a"}, 3, {"text": "b"}]})
    assert [(message.index, message.id) for message in conversation.messages] == [(1, "m"), (3, "")]


@pytest.mark.parametrize(
    ("participants", "known"),
    [
        (None, ()),
        ("nobody", ()),
        ([None, 7, []], ()),
        ([{}], (Participant("", ""),)),
        (
            [{"purpose": "customer", "name": "Jane", "attributes": {"email": "j@x.example", "age": 7, "none": None}}],
            (Participant("customer", "Jane", (("email", "j@x.example"),)),),
        ),
        ([{"purpose": None, "name": ["Jane"], "attributes": "none"}], (Participant("", ""),)),
    ],
    ids=repr,
)
def test_participants_are_read_as_far_as_they_go(participants: Any, known: tuple[Participant, ...]) -> None:
    """Names and attributes that are texts are known; everything else about participants is passed over."""
    assert parse_conversation({"id": "x", "participants": participants}).participants == known


def test_no_representation_shows_a_text() -> None:
    """Conversations, messages, fields and participants can be printed without showing what was said."""
    raw: Any = {
        "id": "x",
        "participants": [{"purpose": "customer", "name": "canary", "attributes": {"k": "canary"}}],
        "messages": [{"text": "canary", "content": [{"text": "canary"}]}],
    }
    assert "canary" not in repr(parse_conversation(raw))


def test_the_start_is_kept_where_it_is_a_text() -> None:
    """`startTime` is told as it came; what is no text counts as absent."""
    assert parse_conversation({"id": "x", "startTime": "2026-01-01T00:00:00Z"}).start_time == "2026-01-01T00:00:00Z"
    assert parse_conversation({"id": "x", "startTime": 7}).start_time is None


def test_five_megabytes_are_a_text_like_any_other() -> None:
    """A very long text is one field, and is replaced like a short one."""
    raw: Any = {"id": "x", "messages": [{"text": "x" * 5_000_000}]}
    (field,) = parse_conversation(raw).fields()
    assert len(field.value) == 5_000_000
    assert with_texts(raw, {field.pointer: "short"}) == {"id": "x", "messages": [{"text": "short"}]}
