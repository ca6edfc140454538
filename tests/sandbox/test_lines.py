"""Conversation lines of one's own."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.conftest import Start
from transcrub import codec
from transcrub.errors import SettingsError
from transcrub.sandbox import Sandbox, SandboxOptions
from transcrub.sandbox.lines import read_lines


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own.jsonl"


def test_fills_in_what_a_line_leaves_out(file: Path, start: Start) -> None:
    """Id and texts are enough: the query finds the conversation, complete, with senders by direction."""
    file.write_text(
        '{"id": "c1", "messages": [{"id": "x", "direction": "inbound", "text": "hi"},'
        ' {"direction": "OUT", "text": "hello"}, {"text": "bye"}]}\n'
    )
    wire = start(data=file)
    interaction = wire.query().json["entities"][0]
    customer, agent = (participant["id"] for participant in interaction["participants"])
    assert list(interaction) == ["id", "type", "state", "startTime", "participants", "messages"]
    assert [list(message) for message in interaction["messages"]] == [
        ["id", "type", "direction", "from", "to", "timestamp", "text"]
    ] * 3
    assert [(m["id"], m["direction"], m["from"], m["to"]) for m in interaction["messages"]] == [
        ("x", "inbound", customer, agent),
        ("m1", "OUT", agent, customer),
        ("m2", "inbound", customer, agent),
    ]
    assert wire.update("c1", interaction["messages"]).status == 200


def test_keeps_what_a_line_has(file: Path) -> None:
    """Fields of the platform stay as they are, other keys are dropped."""
    message = {"id": "m", "direction": "inbound", "text": "hi", "timestamp": "t", "content": [{"a": 1}]}
    own: dict[str, Any] = {
        "id": "c1",
        "type": "email",
        "state": "active",
        "startTime": "2025-01-01T00:00:00.000Z",
        "participants": [{"id": "p", "purpose": "customer"}],
        "messages": [{**message, "type": "Text", "from": "p", "to": "q"}],
    }
    labelled: list[dict[str, Any]] = [
        {**message, "type": "Text", "from": "p", "to": "q", "spans": [], "synthetic": True}
    ]
    file.write_bytes(codec.dumps({**own, "source": "a corpus", "lang": "en", "messages": labelled}) + b"\n")
    assert list(read_lines(file)) == [own]


@pytest.mark.parametrize(
    "messages",
    ["null", '"none"', "[]", "[null]", '["hi"]', '[{"text": null}]', '[{"text": 7}]', '[{"text": "\\ud800"}]', "[{}]"],
)
def test_serves_odd_shapes_as_they_are(file: Path, start: Start, messages: str) -> None:
    """Messages that are missing or of a strange shape are data too: a client must survive them."""
    file.write_text(f'{{"id": "c1", "messages": {messages}}}\n{{"id": "c2"}}\n')
    wire = start(data=file)
    first, second = wire.query().json["entities"]
    assert "messages" not in second
    if messages in {"[]", "[null]", '["hi"]'}:
        assert first["messages"] == codec.loads(messages.encode())


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ('{"messages": []}', "no id"),
        ('{"id": 7}', "no id"),
        ('{"id": ""}', "no id"),
        ('{"id": "c1"}', "stands on an earlier line too"),
    ],
)
def test_names_file_and_line_of_what_is_no_conversation(file: Path, line: str, reason: str) -> None:
    """A line that cannot be served is named by file and number, without its content."""
    file.write_text(f'{{"id": "c1"}}\n\n{line}\n')
    with pytest.raises(SettingsError) as refusal:
        Sandbox(SandboxOptions(data=file))
    assert str(refusal.value).startswith(f"{file}:3: ")
    assert reason in str(refusal.value)


def test_says_that_a_file_cannot_be_read(file: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        Sandbox(SandboxOptions(data=file))


@pytest.mark.skipif("TRANSCRUB_CORPORA" not in os.environ, reason="TRANSCRUB_CORPORA is not set")
@pytest.mark.parametrize("name", ["taubench_support", "multidogo_dev"])
def test_serves_conversations_that_nobody_here_wrote(name: str, start: Start) -> None:
    """Every line of a public corpus is found by the query, and can be sent back."""
    path = Path(os.environ["TRANSCRUB_CORPORA"]) / f"{name}.jsonl"
    wire = start(data=path)
    assert len(wire.ids(size=100)) == len(path.read_bytes().splitlines())
    entity = wire.query(size=1).json["entities"][0]
    assert wire.update(entity["id"], entity["messages"]).status == 200
