"""A platform, or somebody in its place, that wants our token, our memory or our trust."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clock import FastClock
from tests.support.scripted import Canned, door_to, scripted
from tests.support.station import yes
from transcrub import codec
from transcrub.conversation import parse_conversation
from transcrub.errors import TranscrubError
from transcrub.genesys import Credentials, Door, DoorOptions, InteractionQuery, InteractionReader, Pacer, wire
from transcrub.genesys.backoff import Backoff, retry_after
from transcrub.genesys.token import token_answer, token_claims
from transcrub.jobs.digests import Digests
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.org import WriteOptions
from transcrub.jobs.planfile import Plan
from transcrub.redact import Keys, Policy
from transcrub.redactor import Redactor
from transcrub.sandbox import Sandbox, SandboxOptions
from transcrub.settings import Connection, resolve

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(max_size=8), children, max_size=4),
    max_leaves=15,
)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("kind", ["query", "token", "update"])
def test_a_redirect_is_refused_and_the_token_withheld(status: int, kind: str) -> None:
    """Sent to another host, we do not go there: nobody there hears of token, secret or text."""

    async def story() -> None:
        async with scripted(Canned(body={"entities": []})) as thief:
            away = Canned(status, {}, {"Location": f"{thief.url}/api/v2/interactions/query"})
            answers = {"token": away} if kind == "token" else {}
            async with scripted(away, **answers) as platform, door_to(platform.url) as opened:
                asked = (
                    opened.patch("/api/v2/interactions/a", b"{}", scope="s", not_after=1e9)
                    if kind == "update"
                    else opened.query("/api/v2/interactions/query", {}, {}, scope="s")
                )
                with pytest.raises(TranscrubError):
                    await asked
            assert thief.heard == []

    asyncio.run(story())


@asynccontextmanager
async def over_tls(authority: trustme.CA, name: str) -> AsyncIterator[str]:
    """Serve a token over TLS under a name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)

    async def answer(_: web.BaseRequest) -> web.Response:
        return web.json_response({"access_token": "t", "expires_in": 60, "token_type": "bearer"})

    runner = web.ServerRunner(web.Server(answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    try:
        yield f"https://localhost:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("name", "trusted", "welcome"),
    [("localhost", True, True), ("localhost", False, False), ("evil.example", True, False)],
    ids=["right", "unknown authority", "wrong name"],
)
def test_who_cannot_prove_its_name_gets_no_secret(tmp_path: Path, name: str, trusted: bool, welcome: bool) -> None:
    """TLS certificates are verified: an unknown authority or another name ends the connection before we speak."""
    authority = trustme.CA()
    bundle = tmp_path / "ca.pem"
    (authority if trusted else trustme.CA()).cert_pem.write_to_path(bundle)

    async def story() -> str:
        async with over_tls(authority, name) as url:
            options = DoorOptions(
                url, url, Credentials("id", "secret"), ca_bundle=str(bundle), backoff=Backoff(tries=1)
            )
            clock = FastClock()
            async with Door.open(options, Pacer(clock), clock) as opened:
                return await opened.token()

    if welcome:
        assert asyncio.run(story()) == "t"
    else:
        with pytest.raises(TranscrubError, match="out of reach"):
            asyncio.run(story())


def test_an_answer_without_end_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer larger than the bound is cut off: it counts as lost, not as a reason to fill the memory."""
    monkeypatch.setattr(wire, "_MAX_BODY", 100_000)

    async def story() -> None:
        big = Canned(body=b'{"entities": [' + b" " * 300_000 + b"]}")
        async with scripted(big) as platform, door_to(platform.url, backoff=Backoff(tries=2)) as opened:
            with pytest.raises(TranscrubError, match="out of reach"):
                await opened.query("/api/v2/interactions/query", {}, {}, scope="s")

    asyncio.run(story())


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
@pytest.mark.parametrize("depth", [70, 900, 5_000, 100_000])
def test_json_without_bottom_is_an_error_in_our_words(opening: bytes, depth: int) -> None:
    """However deep an answer is nested, it is read or refused; the process does not fall."""

    async def story() -> None:
        body = b'{"entities":[{"id":"a","messages":' + opening * depth
        async with scripted(Canned(body=body)) as platform, door_to(platform.url) as opened:
            reader = InteractionReader(opened, InteractionQuery(), FastClock())
            with pytest.raises(TranscrubError):
                _ = [page async for page in reader.pages()]

    asyncio.run(story())


@settings(max_examples=30, deadline=None)
@given(ANY_JSON | st.fixed_dictionaries({"entities": st.lists(ANY_JSON, max_size=4)}, optional={"nextPage": ANY_JSON}))
def test_any_answer_is_read_or_refused(answer: codec.Json) -> None:
    """Whatever JSON a query gives, a page comes of it or an error of ours."""

    async def story() -> None:
        platforms = scripted(Canned(body=answer), Canned(body={"entities": []}))
        async with platforms as platform, door_to(platform.url) as opened:
            reader = InteractionReader(opened, InteractionQuery(), FastClock())
            with suppress(TranscrubError):
                for page in [page async for page in reader.pages()]:
                    for item in page.items:
                        parse_conversation(item)

    asyncio.run(story())


@settings(max_examples=100)
@given(ANY_JSON, st.binary(max_size=60), st.text(max_size=60))
def test_parsers_of_small_things_never_fall(value: codec.Json, data: bytes, text: str) -> None:
    """Token answers, JWT payloads, Retry-After headers and policies: read or refused in our words."""
    for parse in (
        lambda: token_answer(codec.dumps(value)),
        lambda: token_answer(data),
        lambda: token_claims(text),
        lambda: token_claims(f"a.{text}.b"),
        lambda: retry_after(text, FastClock().now()),
        lambda: Policy.from_table(value if isinstance(value, dict) else {"entities": value}),
    ):
        with suppress(TranscrubError):
            parse()


@settings(max_examples=60)
@given(st.lists(st.binary(max_size=40) | ANY_JSON.map(codec.dumps), max_size=4), st.booleans())
def test_any_plan_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory,
    lines: list[bytes],
    headed: bool,
) -> None:
    """A plan of anything is no accident: it is refused by file and line."""
    head = json.dumps({"format": "transcrub-plan", "version": 1}).encode()
    path = tmp_path_factory.mktemp("plan") / "some.plan"
    path.write_bytes(b"\n".join([head, *lines] if headed else lines))

    with pytest.raises(TranscrubError, match=r"some\.plan"):
        list(Plan.open(path).changes())


def test_the_sandbox_listens_on_this_machine_alone() -> None:
    """Its address is 127.0.0.1, whatever the port."""

    async def story() -> None:
        async with Sandbox(SandboxOptions(conversations=0)) as sandbox:
            assert sandbox._runner is not None
            assert {address[0] for address in sandbox._runner.addresses} == {"127.0.0.1"}

    asyncio.run(story())


def test_secrets_hide_from_repr() -> None:
    """What an error or a debugger shows of whatever holds a secret is not the secret."""
    secret, key = "top-secret", b"top-secret-key-of-some-32-bytes!"
    credentials = Credentials("id", secret, secret)
    holders = (
        credentials,
        DoorOptions("u", "u", credentials, proxy=f"http://me:{secret}@proxy"),
        replace(DoorOptions("u", "u", credentials), timeout=1.0),
        Connection("org", "u", "u", "id", secret, secret, proxy=f"http://me:{secret}@proxy"),
        resolve({}, {"GENESYS_CLIENT_SECRET": secret, "TRANSCRUB_VAULT_KEY": secret}),
        token_answer(codec.dumps({"access_token": secret, "expires_in": 60, "token_type": "bearer"})),
        Keys(hash=key, encrypt=key),
        Digests(key),
        Redactor.standard(),
        replace(Redactor.standard(), keys=Keys(hash=key, encrypt=key)),
        WriteOptions(GateOptions(yes), vault_key=key),
    )

    for each in holders:
        assert "top" not in repr(each)
