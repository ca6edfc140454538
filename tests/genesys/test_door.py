"""The one door for requests: patience with failures, one send for a write, and errors that say what to do."""

import asyncio
import ssl
import uuid
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import trustme
from aiohttp import web

from tests.support.chats import clean, dirty
from tests.support.clock import FastClock
from tests.support.scripted import TOKEN, Canned, door_to, scripted
from tests.support.station import options_for, sandbox_with
from transcrub import codec
from transcrub.clock import SystemClock
from transcrub.errors import (
    AccessError,
    ComeBackLaterError,
    OutageError,
    RefusedQueryError,
    RejectedUpdateError,
    SettingsError,
    StaleReadError,
    UnknownOutcomeError,
)
from transcrub.genesys import Credentials, Door, DoorOptions, Exchange, Pacer, Wait, WritingDoor
from transcrub.genesys.backoff import Backoff
from transcrub.genesys.trouble import trouble, trouble_and_check
from transcrub.sandbox import FaultScript, RateLimit, Rule
from transcrub.sandbox.faults import Delay, Drop, Status, Truncate
from transcrub.version import __version__

PATH = "/api/v2/interactions/query"
EMPTY: codec.Json = {"entities": []}
FAR = float("inf")


async def ask(door: Door) -> codec.Json:
    """Send one query through a door."""
    return await door.query(PATH, {"query": "type eq 'webmessaging'", "size": 1}, {}, scope="interaction:read")


async def patch(door: WritingDoor, *, not_after: float = FAR) -> codec.Json:
    """Send one update through a door."""
    return await door.patch("/api/v2/interactions/x", b"{}", scope="interaction:write", not_after=not_after)


@pytest.mark.parametrize(
    "action",
    [
        Status(status=408),
        Status(status=500),
        Status(status=501),
        Status(status=502),
        Status(status=503),
        Status(status=504),
        Status(status=520),
        Status(status=599),
        Drop(),
        Drop(effect=True),
        Truncate(),
    ],
    ids=repr,
)
def test_a_query_that_fails_in_passing_is_tried_again(action: Status | Drop | Truncate) -> None:
    """408, 5xx, cut connections and half answers to a query are tried again after growing waits."""

    async def story() -> tuple[codec.Json, list[float], int]:
        clock = FastClock()
        rule = Rule(route="query", times=3, action=action)
        async with (
            sandbox_with(clean(1), faults=FaultScript(rules=(rule,))) as sandbox,
            WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door,
        ):
            answer = await ask(door)
            return answer, clock.sleeps, door.counts.retried

    answer, sleeps, retried = asyncio.run(story())
    assert isinstance(answer, dict)
    assert answer["entities"]
    assert sleeps == [0.25, 0.5, 1.0]
    assert retried == 3


def test_trying_again_is_bounded_and_the_outage_is_told() -> None:
    """A platform that stays down parks the run with exit 5 and a line with the last trouble and its correlation id."""

    async def story() -> tuple[OutageError, int]:
        rule = Rule(route="query", action=Status(status=503))
        clock = FastClock()
        async with (
            sandbox_with(faults=FaultScript(rules=(rule,))) as sandbox,
            WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door,
        ):
            with pytest.raises(OutageError) as caught:
                await ask(door)
            return caught.value, sandbox.journal.count(route="query")

    error, asked = asyncio.run(story())
    assert asked == 4
    assert error.exit_code == 5
    assert "503" in str(error)
    assert "correlation id" in str(error)


_ADDRESS = "GENESYS_ORG_DOMAIN, GENESYSCLOUD_REGION or GENESYS_API_URL, and the proxy, if there is one"


@pytest.mark.parametrize(
    ("url", "proxy", "says"),
    [
        ("http://nosuch.invalid", None, f"host name not found (check {_ADDRESS})."),
        ("http://127.0.0.1:9", None, f"connection refused (check {_ADDRESS})."),
        ("http://api.invalid", "http://joe:secret@127.0.0.1:9", "proxy not reached (check HTTPS_PROXY)."),
    ],
)
@pytest.mark.parametrize("token", ["", "given"])
def test_a_platform_that_is_not_there_is_an_outage(url: str, proxy: str | None, says: str, token: str) -> None:
    """Where nobody listens, the trouble is told in words after the last try, with what to check and no secret."""

    async def story() -> str:
        clock = FastClock()
        credentials = Credentials("id", "secret", token)
        options = DoorOptions(url, url, credentials, backoff=Backoff(tries=2), proxy=proxy)
        async with Door.open(options, Pacer(clock), clock) as door:
            with pytest.raises(OutageError) as caught:
                await ask(door)
            return str(caught.value)

    told = asyncio.run(story())
    assert "out of reach" in told
    assert says in told
    assert "secret" not in told


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (aiohttp.ServerDisconnectedError("joe.canary@example.com"), "connection broken off"),
        (ConnectionResetError("joe.canary@example.com"), "connection broken off"),
        (aiohttp.ClientPayloadError("joe.canary@example.com"), "answer broken off"),
        (aiohttp.SocketTimeoutError("joe.canary@example.com"), "timed out"),
        (TimeoutError("joe.canary@example.com"), "timed out"),
        (ssl.SSLError("joe.canary@example.com"), "TLS failed"),
        (aiohttp.ClientError("joe.canary@example.com"), "ClientError"),
    ],
)
def test_a_lost_answer_is_told_in_words_of_ours(error: Exception, told: str) -> None:
    """What an error says of itself is not shown; one that is not known is told by its kind."""
    assert trouble(error) == told
    assert trouble_and_check(error).startswith(told)
    assert "canary" not in trouble_and_check(error)


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"Retry-After": "7"}, 7.0, 7.8),
        ({"Retry-After": "0"}, 0.0, 0.1),
        ({"Retry-After": "Sun, 01 Mar 2026 09:00:30 GMT"}, 29.0, 33.1),
        ({"Retry-After": "Sun, 01 Mar 2020 09:00:30 GMT"}, 0.0, 0.1),
        ({"Retry-After": "later, maybe"}, 0.1, 0.5),
        ({}, 0.1, 0.5),
    ],
)
def test_a_429_waits_for_retry_after(headers: dict[str, str], least: float, most: float) -> None:
    """A 429 is waited out as Retry-After says, plus a little so that not all come back at one instant."""

    async def story() -> tuple[float, int, int]:
        clock = FastClock()
        async with (
            scripted(Canned(429, headers=headers), Canned(body=EMPTY)) as server,
            door_to(server.url, clock) as door,
        ):
            await ask(door)
            return clock.monotonic(), door.counts.throttled, door.counts.retried

    waited, throttled, retried = asyncio.run(story())
    assert least <= waited <= most
    assert (throttled, retried) == (1, 1)


@pytest.mark.parametrize("endpoint", ["api", "token"])
@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"Retry-After": "120"}, 360.0, 360.1),
        ({"Retry-After": "Sun, 01 Mar 2026 09:02:00 GMT"}, 120.0, 122.0),
        ({"Retry-After": "0"}, 1.75, 1.75),
        ({"Retry-After": "later, maybe"}, 1.75, 1.75),
        ({}, 1.75, 1.75),
    ],
)
def test_a_503_waits_for_retry_after(headers: dict[str, str], least: float, most: float, endpoint: str) -> None:
    """A 503 is tried again as Retry-After says and never earlier than without it; what it asks for is no lost time."""

    async def story() -> float:
        clock = FastClock()
        down = [Canned(503, headers=headers)] * 3
        asked = [*down, Canned(body=EMPTY)] if endpoint == "api" else [Canned(body=EMPTY)]
        tokens = [*down, TOKEN] if endpoint == "token" else [TOKEN]
        async with scripted(*asked, token=tokens) as server, door_to(server.url, clock, backoff=Backoff(4)) as door:
            await ask(door)
            return clock.monotonic()

    assert least <= asyncio.run(story()) <= most


def test_a_503_holds_every_request_back() -> None:
    """While one request waits out a 503, no other is sent, and the pause is told with its reason."""

    async def story() -> tuple[float, list[str]]:
        clock, waits = FastClock(), list[Wait]()
        pacer = Pacer(clock, on_wait=waits.append)
        down = Canned(503, headers={"Retry-After": "120"})
        async with scripted(down, Canned(body=EMPTY)) as server, door_to(server.url, clock, pacer=pacer) as door:
            await asyncio.gather(ask(door), ask(door))
            return clock.monotonic(), [each.reason for each in waits]

    waited, reasons = asyncio.run(story())
    assert waited >= 120
    assert set(reasons) <= {"the platform is out of service (503)"}


@pytest.mark.parametrize(("asked", "waited"), [("30", 30.0), ("500", 180.0), ("soon", 0.0)])
def test_after_an_update_answered_503_the_reading_waits(asked: str, waited: float) -> None:
    """What the update's answer asks for is waited out before it is looked up, up to the cap: it may be done."""

    async def story() -> float:
        clock = FastClock()
        down = Canned(503, headers={"Retry-After": asked})
        async with scripted(down, Canned(body=EMPTY)) as server, door_to(server.url, clock) as door:
            with pytest.raises(UnknownOutcomeError):
                await patch(door)
            await ask(door)
            return clock.monotonic()

    assert asyncio.run(story()) == waited


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("header", ["181", "86400", "Mon, 02 Mar 2026 09:00:00 GMT"])
def test_a_pause_past_the_cap_parks_the_run(header: str, status: int) -> None:
    """Retry-After beyond the cap ends the run with exit 5 at once; the line tells both numbers."""

    async def story() -> tuple[ComeBackLaterError, list[float]]:
        clock = FastClock()
        async with (
            scripted(Canned(status, headers={"Retry-After": header})) as server,
            door_to(server.url, clock) as door,
        ):
            with pytest.raises(ComeBackLaterError) as caught:
                await ask(door)
            return caught.value, clock.sleeps

    error, sleeps = asyncio.run(story())
    assert error.exit_code == 5
    assert "180" in str(error)
    assert sleeps == []


def test_429s_without_end_park_the_run() -> None:
    """A platform that answers 429 for ever, with short waits each, does not hold the run for ever."""

    async def story() -> float:
        clock = FastClock()
        async with scripted(Canned(429, headers={"Retry-After": "60"})) as server, door_to(server.url, clock) as door:
            with pytest.raises(ComeBackLaterError):
                await ask(door)
            return clock.monotonic()

    assert 600 < asyncio.run(story()) <= 900


def test_a_429_holds_every_request_back() -> None:
    """While one request waits out a 429, no other is sent."""

    async def story() -> list[float]:
        clock = FastClock()
        limit = RateLimit(2, 10)
        async with (
            sandbox_with(clean(1), rate=limit, rate_headers="none", monotonic=clock.monotonic) as sandbox,
            WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door,
        ):
            await asyncio.gather(*(ask(door) for _ in range(4)))
            return [each.time for each in sandbox.journal.requests if each.route == "query" and each.status == 200]

    first, second, *late = asyncio.run(story())
    assert first == second == 0
    assert all(moment >= 10 for moment in late)


@pytest.mark.parametrize(
    "action",
    [
        Status(status=408),
        Status(status=408, effect=True),
        Status(status=500),
        Status(status=503, effect=True),
        Status(status=503, retry_after=500),
        Status(status=520, effect=True),
        Drop(),
        Drop(effect=True),
        Truncate(),
    ],
    ids=repr,
)
def test_an_update_whose_answer_is_lost_is_sent_once(action: Status | Drop | Truncate) -> None:
    """An update that was answered 408, 5xx or not at all is not sent again by the door: its outcome is unknown."""

    async def story() -> tuple[int, int]:
        rule = Rule(route="update", action=action)
        clock = FastClock()
        async with (
            sandbox_with(dirty(1), faults=FaultScript(rules=(rule,))) as sandbox,
            WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door,
        ):
            await ask(door)  # so that the connection is a kept one, which clients like to replay on
            with pytest.raises(UnknownOutcomeError):
                await door.patch(
                    "/api/v2/interactions/chat-001",
                    codec.dumps({"id": "chat-001", "messages": dirty(1)["messages"]}),
                    scope="interaction:write",
                    not_after=FAR,
                )
            return sandbox.journal.count(route="update"), door.counts.retried

    assert asyncio.run(story()) == (1, 0)


def test_an_update_is_replayed_after_401_and_429() -> None:
    """401 and 429 say that nothing was done, so that the same update is sent again."""

    async def story() -> tuple[codec.Json, int]:
        async with (
            scripted(Canned(401), Canned(429, headers={"Retry-After": "1"}), Canned(body={"messages": []})) as server,
            door_to(server.url) as door,
        ):
            return await patch(door), len(server.calls)

    assert asyncio.run(story()) == ({"messages": []}, 3)


def test_an_update_whose_turn_comes_too_late_is_not_sent() -> None:
    """Where pace or 429 hold an update beyond the time for which its read is fresh, it does not leave."""

    async def story() -> int:
        clock = FastClock()
        async with scripted(Canned(429, headers={"Retry-After": "90"})) as server, door_to(server.url, clock) as door:
            with pytest.raises(StaleReadError):
                await patch(door, not_after=clock.monotonic() + 60)
            return len(server.calls)

    assert asyncio.run(story()) == 1


@pytest.mark.parametrize("status", [301, 302, 400, 404, 405, 409, 412, 413, 422])
def test_a_refused_update_is_told_with_its_status(status: int) -> None:
    """A refusal of an update is the trouble of one conversation: status and correlation id, nothing is followed."""

    async def story() -> tuple[RejectedUpdateError, int]:
        headers = {"ININ-Correlation-Id": "c0ffee00-1111", "Location": "http://127.0.0.1:9/elsewhere"}
        async with scripted(Canned(status, headers=headers)) as server, door_to(server.url) as door:
            with pytest.raises(RejectedUpdateError) as caught:
                await patch(door)
            return caught.value, len(server.calls)

    error, asked = asyncio.run(story())
    assert (error.status, error.correlation_id, error.exit_code) == (status, "c0ffee00-1111", 3)
    assert asked == 1


@pytest.mark.parametrize("body", [b"", b"<html>", b'"text"', b"[1]"])
def test_an_unreadable_answer_to_an_update_is_no_success(body: bytes) -> None:
    """A 200 whose body cannot be compared gives nothing to compare, and no error: the platform has to be read."""

    async def story() -> codec.Json:
        async with scripted(Canned(body=body)) as server, door_to(server.url) as door:
            return await patch(door)

    assert not isinstance(asyncio.run(story()), dict)


@pytest.mark.parametrize("body", [b"<html>soon back</html>", b"", b"{'entities': []}", b'{"entities": ['])
def test_a_query_answered_with_something_else_is_an_error(body: bytes) -> None:
    """A 200 that holds no JSON is an error that quotes nothing of it."""

    async def story() -> str:
        async with scripted(Canned(body=body)) as server, door_to(server.url) as door:
            with pytest.raises(RefusedQueryError) as caught:
                await ask(door)
            return str(caught.value)

    text = asyncio.run(story())
    assert "correlation id" in text
    assert "soon back" not in text


def test_every_request_says_who_asks_and_carries_its_own_correlation_id() -> None:
    """User-Agent, bearer token and a correlation id of its own go with every request; no cookie comes back."""

    async def story() -> list[tuple[str, str, str, str]]:
        answer = Canned(body=EMPTY, headers={"Set-Cookie": "session=1"})
        async with scripted(answer) as server, door_to(server.url) as door:
            await ask(door)
            await ask(door)
            return [
                (
                    each.headers["User-Agent"],
                    each.headers["Authorization"],
                    each.headers["ININ-Correlation-Id"],
                    each.headers.get("Cookie", ""),
                )
                for each in server.calls
            ]

    (agent, bearer, first, _), (_, _, second, cookie) = asyncio.run(story())
    assert agent == f"transcrub/{__version__}"
    assert bearer == "Bearer opaque-token"
    assert uuid.UUID(first) != uuid.UUID(second)
    assert cookie == ""


@pytest.mark.parametrize("forged", ["short", "a b c d e f g h", "x" * 65, "evil!evil"])
def test_a_correlation_id_that_is_none_is_not_printed(forged: str) -> None:
    """A correlation id from the platform is shown only where it looks like one; else ours is."""

    async def story() -> tuple[str, str]:
        async with (
            scripted(Canned(400, headers={"ININ-Correlation-Id": forged})) as server,
            door_to(server.url) as door,
        ):
            with pytest.raises(RefusedQueryError) as caught:
                await ask(door)
            return str(caught.value), server.calls[0].headers["ININ-Correlation-Id"]

    text, ours = asyncio.run(story())
    assert forged not in text
    assert ours in text


def test_the_observer_is_told_of_every_answer_without_its_content() -> None:
    """Whoever watches the door sees method, path, status, time and correlation id, and neither query nor body."""

    async def story() -> list[Exchange]:
        seen: list[Exchange] = []
        clock = FastClock()
        async with (
            sandbox_with(dirty(1)) as sandbox,
            Door.open(options_for(sandbox), Pacer(clock), clock, seen.append) as door,
        ):
            await ask(door)
        return seen

    token, query = asyncio.run(story())
    assert (token.method, token.path, token.status) == ("POST", "/oauth/token", 200)
    assert (query.method, query.path, query.status) == ("POST", PATH, 200)


def test_a_door_that_reads_cannot_write() -> None:
    """The reading half of the door has no method that could change anything."""
    assert not hasattr(Door, "patch")
    assert hasattr(WritingDoor, "patch")


def test_a_private_authority_is_trusted_only_where_it_is_named(tmp_path: Path) -> None:
    """A platform behind a private authority is reached with its bundle, and refused without it."""
    authority = trustme.CA()
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))

    async def handle(request: web.BaseRequest) -> web.Response:
        body = codec.dumps({"access_token": "t", "expires_in": 60, "token_type": "bearer", "entities": []})
        return web.Response(body=body)

    async def story() -> codec.Json:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        runner = web.ServerRunner(web.Server(handle, access_log=None), shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
        url = f"https://127.0.0.1:{runner.addresses[0][1]}"
        clock = FastClock()
        try:
            for trusted in (None, str(bundle)):
                options = DoorOptions(
                    url, url, Credentials("id", "secret"), backoff=Backoff(tries=2), ca_bundle=trusted
                )
                async with Door.open(options, Pacer(clock), clock) as door:
                    if trusted is None:
                        with pytest.raises(OutageError, match=r"TLS certificate refused \(check --ca-bundle"):
                            await ask(door)
                    else:
                        return await ask(door)
        finally:
            await runner.cleanup()
        return None

    assert asyncio.run(story()) is not None


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_bundle_that_is_none_is_told_in_one_line(tmp_path: Path, content: str | None) -> None:
    """A CA bundle that is missing or holds no certificate ends in a line that names the file, not in a traceback."""
    bundle = tmp_path / "private.pem"
    if content is not None:
        bundle.write_text(content)

    async def story() -> None:
        options = DoorOptions("https://127.0.0.1", "https://127.0.0.1", Credentials(), ca_bundle=str(bundle))
        async with Door.open(options, Pacer(FastClock()), FastClock()):
            pass

    with pytest.raises(SettingsError, match=r"private\.pem"):
        asyncio.run(story())


def test_requests_go_through_the_proxy_that_is_set() -> None:
    """With a proxy, the platform itself is never connected to."""

    async def story() -> list[str]:
        async with scripted(Canned(body=EMPTY)) as proxy:
            url = "http://api.invalid"
            clock = FastClock()
            options = DoorOptions(url, url, Credentials("id", "secret"), proxy=proxy.url)
            async with Door.open(options, Pacer(clock), clock) as door:
                await ask(door)
            return [each.path for each in proxy.heard]

    assert [path.removeprefix("http://api.invalid") for path in asyncio.run(story())] == ["/oauth/token", PATH]


def test_an_answer_that_does_not_come_in_time_is_lost() -> None:
    """An update that is not answered within the timeout has an unknown outcome."""

    async def story() -> None:
        clock = SystemClock()
        rule = Rule(route="update", action=Delay(seconds=0.3))
        async with sandbox_with(dirty(1), faults=FaultScript(rules=(rule,))) as sandbox:
            options = replace(options_for(sandbox), timeout=0.1)
            async with WritingDoor.open(options, Pacer(clock), clock) as door:
                with pytest.raises(UnknownOutcomeError, match=r"the answer was lost \(timed out\)"):
                    await patch(door)

    asyncio.run(story())


@pytest.mark.parametrize(
    ("scope", "call"), [("interaction:read", ask), ("interaction:write", patch)], ids=["read", "write"]
)
def test_a_403_names_the_scope_that_lacks(scope: str, call: object) -> None:
    """A 403 ends the run with exit 4 and names the scope that is missing from the token's claims."""

    async def story() -> AccessError:
        clock = FastClock()
        other = {"interaction:read", "interaction:write"} - {scope}
        async with (
            sandbox_with(dirty(1), scopes=tuple(other)) as sandbox,
            WritingDoor.open(options_for(sandbox), Pacer(clock), clock) as door,
        ):
            with pytest.raises(AccessError) as caught:
                await call(door)  # type: ignore[operator]
            return caught.value

    error = asyncio.run(story())
    assert error.exit_code == 4
    assert f"lacks the scope {scope}" in str(error)
