"""The OAuth token: fetched once, kept, renewed in time; a wrong client ends the run at once."""

import asyncio
from contextlib import AbstractAsyncContextManager

import pytest

from tests.support.chats import clean
from tests.support.clock import FastClock
from tests.support.scripted import TOKEN, Canned, door_to, scripted
from tests.support.station import options_for, sandbox_with
from transcrub import codec
from transcrub.errors import AccessError, ComeBackLaterError, OutageError
from transcrub.genesys import Credentials, Door, Pacer
from transcrub.genesys.token import TokenAnswer, TokenSource, scopes, token_answer, token_claims
from transcrub.sandbox import FaultScript, Rule, Sandbox
from transcrub.sandbox.faults import Credentials as CredentialsFault
from transcrub.sandbox.faults import Drop, Status, TokenLimit

QUERY: codec.Json = {"query": "type eq 'webmessaging'", "size": 10}
PATH = "/api/v2/interactions/query"


async def ask(door: Door) -> object:
    """Send one query through a door."""
    return await door.query(PATH, QUERY, {}, scope="interaction:read")


def token_requests(sandbox: Sandbox) -> int:
    """Count the requests to the token endpoint."""
    return sandbox.journal.count(route="token")


def door_to_sandbox(
    sandbox: Sandbox, clock: FastClock, *, secret: str | None = None, client: str | None = None
) -> AbstractAsyncContextManager[Door]:
    """Open a door to a sandbox."""
    credentials = Credentials(client or sandbox.client_id, secret or sandbox.client_secret)
    return door_to(sandbox.url, clock, credentials=credentials)


def test_fifty_requests_at_once_fetch_one_token() -> None:
    """However many requests wait for a token, one request fetches it."""

    async def story() -> int:
        clock = FastClock()
        async with sandbox_with(clean(1)) as sandbox, door_to_sandbox(sandbox, clock) as door:
            await asyncio.gather(*(ask(door) for _ in range(50)))
            return token_requests(sandbox)

    assert asyncio.run(story()) == 1


@pytest.mark.parametrize(("lives", "after", "fetched"), [(3600, 3539, 1), (3600, 3541, 2), (100, 49, 1), (100, 51, 2)])
def test_a_token_is_renewed_a_minute_before_it_expires(lives: int, after: float, fetched: int) -> None:
    """A token is renewed 60 s before its end, or at half its life where that is longer, on the monotonic clock."""

    async def story() -> int:
        clock = FastClock()
        sandbox = sandbox_with(clean(1), token_seconds=lives, monotonic=clock.monotonic)
        async with sandbox, door_to_sandbox(sandbox, clock) as door:
            await ask(door)
            clock.advance(after)
            await ask(door)
            return token_requests(sandbox)

    assert asyncio.run(story()) == fetched


@pytest.mark.parametrize("change", ["expire", "revoke"])
def test_a_401_in_mid_run_renews_once_and_replays_once(change: str) -> None:
    """A token that the platform no longer takes is renewed by one request, and all that it refused is sent again."""

    async def story() -> tuple[int, int, list[int]]:
        clock = FastClock()
        async with sandbox_with(clean(1)) as sandbox, door_to_sandbox(sandbox, clock) as door:
            await ask(door)
            sandbox.set_faults(FaultScript(rules=(Rule(route="query", nth=1, action=CredentialsFault(change=change)),)))  # type: ignore[arg-type]
            await asyncio.gather(*(ask(door) for _ in range(8)))
            refused = sandbox.journal.count(route="query", status=401)
            return token_requests(sandbox), refused, [sandbox.journal.count(route="query", status=200)]

    tokens, refused, answered = asyncio.run(story())
    assert tokens == 2
    assert 1 <= refused <= 8
    assert answered == [9]


def test_a_401_with_a_fresh_token_ends_the_run() -> None:
    """A platform that refuses even a renewed token is not asked a third time."""

    async def story() -> tuple[str, int]:
        rule = Rule(route="query", action=Status(status=401))
        async with (
            sandbox_with(clean(1), faults=FaultScript(rules=(rule,))) as sandbox,
            door_to_sandbox(sandbox, FastClock()) as door,
        ):
            with pytest.raises(AccessError) as caught:
                await ask(door)
            return str(caught.value), sandbox.journal.count(route="query")

    text, asked = asyncio.run(story())
    assert "401" in text
    assert "correlation id" in text
    assert asked == 2


@pytest.mark.parametrize(
    ("client", "secret"), [("sandbox-client", "wr0ng-s3cret"), ("no-such-client", "sandbox-secret")]
)
def test_a_wrong_client_or_secret_ends_at_once_and_says_what_to_check(client: str, secret: str) -> None:
    """Wrong credentials end with exit 4 after one request; the line names the settings, never the secret."""

    async def story() -> tuple[AccessError, int]:
        async with (
            sandbox_with(clean(1)) as sandbox,
            door_to_sandbox(sandbox, FastClock(), client=client, secret=secret) as door,
        ):
            with pytest.raises(AccessError) as caught:
                await ask(door)
            return caught.value, token_requests(sandbox)

    error, asked = asyncio.run(story())
    assert error.exit_code == 4
    assert "GENESYS_CLIENT_ID" in str(error)
    assert "GENESYS_CLIENT_SECRET" in str(error)
    assert secret not in str(error)
    assert asked == 1


def test_a_secret_that_was_changed_meanwhile_ends_the_run() -> None:
    """Where a renewal is refused because the secret was rotated, the run ends like one with a wrong secret."""

    async def story() -> int:
        async with sandbox_with(clean(1)) as sandbox, door_to_sandbox(sandbox, FastClock()) as door:
            await ask(door)
            sandbox.tokens.rotate_secret()
            sandbox.tokens.revoke()
            with pytest.raises(AccessError):
                await ask(door)
            return token_requests(sandbox)

    assert asyncio.run(story()) == 2


@pytest.mark.parametrize(
    "action", [TokenLimit(), Status(status=429, retry_after=3), Status(status=503), Drop()], ids=lambda each: each.do
)
def test_a_token_endpoint_in_trouble_is_waited_for(action: TokenLimit | Status | Drop) -> None:
    """Rate limits (429, or 400 that says so), 5xx and cut connections at the token endpoint are waited out."""

    async def story() -> tuple[int, list[float]]:
        clock = FastClock()
        rule = Rule(route="token", times=2, action=action)
        async with (
            sandbox_with(clean(1), faults=FaultScript(rules=(rule,))) as sandbox,
            door_to_sandbox(sandbox, clock) as door,
        ):
            await ask(door)
            return token_requests(sandbox), clock.sleeps

    asked, sleeps = asyncio.run(story())
    assert asked == 3
    assert len([each for each in sleeps if each > 0]) >= 2


def test_a_token_endpoint_that_stays_down_is_an_outage() -> None:
    """A token endpoint that answers nothing but 503 parks the run with exit 5, after a bounded number of tries."""

    async def story() -> tuple[int, int]:
        rule = Rule(route="token", action=Status(status=503))
        async with (
            sandbox_with(clean(1), faults=FaultScript(rules=(rule,))) as sandbox,
            door_to_sandbox(sandbox, FastClock()) as door,
        ):
            with pytest.raises(OutageError) as caught:
                await ask(door)
            return caught.value.exit_code, token_requests(sandbox)

    assert asyncio.run(story()) == (5, 4)


def test_a_token_endpoint_that_limits_for_ever_parks_the_run() -> None:
    """A token endpoint that never stops to rate limit parks the run instead of holding it for ever."""

    async def story() -> None:
        rule = Rule(route="token", action=TokenLimit())
        async with (
            sandbox_with(clean(1), faults=FaultScript(rules=(rule,))) as sandbox,
            door_to_sandbox(sandbox, FastClock()) as door,
        ):
            with pytest.raises(ComeBackLaterError):
                await ask(door)

    asyncio.run(story())


def test_a_given_access_token_is_used_as_it_is() -> None:
    """With an access token from the user nothing is fetched, and a refusal says that it cannot be renewed."""

    async def story() -> tuple[list[str], str]:
        async with scripted(Canned(body={"entities": []}), Canned(401)) as server:
            async with door_to(server.url, credentials=Credentials(access_token="given-token")) as door:
                await ask(door)
                with pytest.raises(AccessError) as caught:
                    await ask(door)
            return [each.headers["Authorization"] for each in server.heard], str(caught.value)

    sent, text = asyncio.run(story())
    assert sent == ["Bearer given-token"] * 2
    assert "GENESYSCLOUD_ACCESS_TOKEN" in text
    assert "given-token" not in text


def test_the_token_request_is_basic_with_a_form() -> None:
    """The token is asked for by HTTP Basic and the form `grant_type=client_credentials`, in no other way."""

    async def story() -> tuple[str, str, str, bytes]:
        async with scripted(Canned(body={"entities": []})) as server, door_to(server.url) as door:
            await ask(door)
            request = server.heard[0]
            return request.path, request.headers["Authorization"], request.headers["Content-Type"], request.body

    assert asyncio.run(story()) == (
        "/oauth/token",
        "Basic Y2xpZW50OnNlY3JldA==",
        "application/x-www-form-urlencoded",
        b"grant_type=client_credentials",
    )


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'{"access_token": "t", "expires_in": 60}', "token_type"),
        (b'{"access_token": "", "expires_in": 60, "token_type": "bearer"}', "access_token"),
        (b'{"access_token": "two words", "expires_in": 60, "token_type": "bearer"}', "access_token"),
        (b'{"access_token": "t\\nX-Evil: 1", "expires_in": 60, "token_type": "bearer"}', "access_token"),
        (b'{"access_token": "t", "expires_in": 0, "token_type": "bearer"}', "expires_in"),
        (b'{"access_token": "t", "expires_in": "soon", "token_type": "bearer"}', "expires_in"),
        (b'{"access_token": "t", "expires_in": 60, "token_type": "mac"}', "token_type"),
        (b'["access_token"]', "all of it"),
        (b"<html>Log in</html>", "no JSON"),
        (b"", "no JSON"),
    ],
)
def test_an_answer_that_is_no_token_is_refused_by_name(body: bytes, told: str) -> None:
    """An answer of the token endpoint that cannot be used is an access error that names the field, not its value."""
    with pytest.raises(AccessError, match=told) as caught:
        token_answer(body)
    assert "two words" not in str(caught.value)


@pytest.mark.parametrize("kind", ["bearer", "Bearer", "BEARER"])
def test_the_token_type_is_read_without_regard_to_case(kind: str) -> None:
    """`token_type` is compared without regard to case (RFC 6749, section 5.1); other fields are left alone."""
    body = f'{{"access_token": "t", "expires_in": 60, "token_type": "{kind}", "extra": 1}}'.encode()
    assert token_answer(body).access_token == "t"


def test_a_renewal_that_fails_leaves_the_others_their_turn() -> None:
    """A failed fetch is told to whoever asked; the next one who asks tries again."""
    fetched: list[int] = []

    async def fetch() -> TokenAnswer:
        fetched.append(1)
        if len(fetched) == 1:
            raise OutageError("down")
        return TokenAnswer(access_token="t", expires_in=600, token_type="bearer")

    async def story() -> list[object]:
        source = TokenSource(Credentials("id", "secret"), fetch, FastClock())
        return list(await asyncio.gather(source.get(), source.get(), source.get(), return_exceptions=True))

    first, *others = asyncio.run(story())
    assert isinstance(first, OutageError)
    assert others == ["t", "t"]


@pytest.mark.parametrize(
    ("token", "held"),
    [
        ("e30.eyJzY29wZSI6ImEgYiJ9.sig", frozenset({"a", "b"})),
        ("e30.eyJzY29wZSI6WyJhIiwxXX0.sig", frozenset({"a"})),
        ("e30.e30.sig", None),
        ("opaque", None),
        ("a.%%%.c", None),
        ("a.bm90IGpzb24.c", None),
        ("a.W10.c", None),
        ("a.ä.c", None),
    ],
)
def test_scopes_are_read_where_the_token_is_a_jwt(token: str, held: frozenset[str] | None) -> None:
    """The `scope` claim of a JWT tells the scopes; other tokens tell nothing, and no token breaks the reading."""
    assert scopes(token) == held
    assert token_claims("opaque") is None


def test_no_representation_shows_a_secret() -> None:
    """Credentials, token answers and door options can be printed without showing a secret or a token."""

    async def story() -> str:
        async with sandbox_with(clean(1)) as sandbox:
            return repr(options_for(sandbox))

    shown = asyncio.run(story()) + repr(Credentials("id", "top-secret", "top-secret"))
    shown += repr(TokenAnswer.model_validate(TOKEN.body)) + repr(Pacer(FastClock()))
    assert "top-secret" not in shown
    assert "sandbox-secret" not in shown
    assert "opaque-token" not in shown
