"""The server: where it listens, what every answer carries, and what tests may look at."""

import asyncio
import socket
from typing import Any

import aiohttp
import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.wire import chat, messages
from transcrub import codec
from transcrub.errors import SettingsError
from transcrub.sandbox import FaultScript, Rule, Sandbox, SandboxOptions, serve
from transcrub.sandbox.faults import Drop, Status


def test_listens_on_this_machine_only(start: Start) -> None:
    """The sandbox binds 127.0.0.1 and takes a free port of it."""
    wire = start()
    assert wire.sandbox.url.startswith("http://127.0.0.1:")
    assert not wire.sandbox.url.endswith(":0")


def test_says_that_the_port_is_taken() -> None:
    """A port that somebody else has is named in one line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"cannot listen on 127.0.0.1:{port} .*another port"):
            asyncio.run(serve(SandboxOptions(port=port, conversations=0), lambda _: None))


def test_serves_until_cancelled() -> None:
    """`serve` tells when it listens, and stops when its task is cancelled."""

    async def run() -> str:
        ready: asyncio.Future[Sandbox] = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(serve(SandboxOptions(conversations=0), ready.set_result))
        sandbox = await ready
        _, writer = await asyncio.open_connection("127.0.0.1", int(sandbox.url.rsplit(":", 1)[1]))
        writer.close()
        task.cancel()
        await asyncio.wait([task])
        return sandbox.url

    port = int(asyncio.run(run()).rsplit(":", 1)[1])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


@pytest.mark.parametrize(
    "options", [{"port": -1}, {"port": 70_000}, {"conversations": -1}, {"dirty_share": 1.1}, {"dirty_share": -0.1}]
)
def test_refuses_options_out_of_range(options: dict[str, Any]) -> None:
    """A number that makes no sense is refused at once."""
    with pytest.raises(SettingsError):
        SandboxOptions(**options)


def test_every_answer_has_a_correlation_id(start: Start) -> None:
    """The caller's correlation id comes back; who sends none gets a new one with each answer."""
    wire = start()
    headers = wire.headers()
    mine = wire.request("GET", "/nowhere", headers={**headers, "ININ-Correlation-Id": "mine-1"})
    others = {wire.request("GET", "/nowhere").headers["ININ-Correlation-Id"] for _ in range(2)}
    assert mine.headers["ININ-Correlation-Id"] == mine.json["contextId"] == "mine-1"
    assert len(others) == 2


def test_a_repr_shows_no_secret_and_no_content() -> None:
    """Options hide the secret and the interactions."""
    text = repr(SandboxOptions(client_secret="hush", interactions=[chat("c1", "quiet")]))
    assert "hush" not in text
    assert "quiet" not in text


def test_the_log_tells_what_came_in(start: Start) -> None:
    """Each request is written down with number, route, interaction and status; a cut one has status 0."""
    faults = FaultScript(rules=(Rule(route="update", nth=2, action=Drop()),))
    wire = start(interactions=[chat("c1", "hello")], faults=faults)
    wire.query("id eq 'c1'")
    wire.query()
    wire.update("c1", messages("bye"))
    with pytest.raises(aiohttp.ClientConnectionError):
        wire.update("c1", messages("bye"))
    log = [(entry.n, entry.method, entry.route, entry.id, entry.status) for entry in wire.sandbox.journal.requests]
    assert log == [
        (1, "POST", "token", None, 200),
        (2, "POST", "query", "c1", 200),
        (3, "POST", "query", None, 200),
        (4, "PATCH", "update", "c1", 200),
        (5, "PATCH", "update", "c1", 0),
    ]


def test_hooks_see_each_request_before_and_after_its_effect(start: Start) -> None:
    """A test can change the store just before a write, and look at it just after."""
    wire = start(interactions=[chat("c1", "hello")])
    seen: list[tuple[str, object]] = []

    def look(when: str) -> None:
        stored: Any = wire.sandbox.store.get("c1")
        seen.append((when, stored["messages"][0]["text"]))

    wire.headers()
    wire.sandbox.before = lambda call: look(f"before {call.route}")
    wire.sandbox.after = lambda request: look(f"after {request.status}")
    wire.update("c1", messages("bye"))
    assert seen == [("before update", "hello"), ("after 200", "bye")]


def test_another_process_sees_counts_and_contents(start: Start) -> None:
    """State, log and interactions, as they are and as they were, can be read over HTTP without a token."""
    faults = FaultScript(rules=(Rule(route="update", nth=2, action=Status(status=503)),))
    wire = start(interactions=[chat("c1", "hello"), chat("c2", "hi")], faults=faults)
    wire.update("c1", messages("bye"))
    wire.update("c1", messages("bye"))
    state = wire.request("GET", "/sandbox/state").json
    now = wire.request("GET", "/sandbox/interactions").body.splitlines()
    before = wire.request("GET", "/sandbox/interactions?originals=1").body.splitlines()
    log = wire.request("GET", "/sandbox/requests").body.splitlines()
    assert state == {
        "total": 3,
        "routes": {"token": 1, "update": 2},
        "statuses": {"200": 2, "503": 1},
        "updates": {"200": 1, "503": 1},
        "faults": {"status": 1},
        "interactions": 2,
    }
    assert [codec.loads(line) for line in now] == [chat("c1", "bye"), chat("c2", "hi")]
    assert [codec.loads(line) for line in before] == [chat("c1", "hello"), chat("c2", "hi")]
    assert len(log) == 3


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"do": "edit", "id": "c1", "index": 0, "text": "new"}, 204),
        ({"id": "c1", "text": "new"}, 204),
        ({"id": "c9", "text": "new"}, 400),
        ({"id": "c1", "index": 1, "text": "new"}, 400),
        ({"id": "c1", "index": -1, "text": "new"}, 400),
        ({"id": "c1", "words": "new"}, 400),
        ([], 400),
    ],
)
def test_another_process_can_edit_a_message(start: Start, body: object, status: int) -> None:
    """An edit over HTTP changes a message that is there, and nothing else."""
    wire = start(interactions=[chat("c1", "hello")])
    answer = wire.request("POST", "/sandbox/edit", json=body)
    stored: Any = wire.sandbox.store.get("c1")
    assert answer.status == status
    assert stored == chat("c1", "new" if status == 204 else "hello")


def test_its_own_pages_answer_to_its_own_name_only(start: Start) -> None:
    """A web page that lets its own name point to this machine reads nothing."""
    wire = start(interactions=[chat("c1", "hello")])
    answer = wire.request("GET", "/sandbox/interactions", headers={"Host": "evil.example"})
    assert (answer.status, answer.body) == (403, b"")
    assert wire.request("GET", "/sandbox/nothing").status == 404
