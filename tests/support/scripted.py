"""A server that answers as it is told, over real sockets: for answers that no sandbox of ours would give."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.support.clock import FastClock
from transcrub import codec
from transcrub.clock import Clock
from transcrub.genesys import Credentials, DoorOptions, Pacer, WritingDoor
from transcrub.genesys.backoff import Backoff


@dataclass(frozen=True)
class Canned:
    """One answer."""

    status: int = 200
    body: "codec.Json | bytes" = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Heard:
    """One request."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


TOKEN = Canned(body={"access_token": "opaque-token", "expires_in": 3600, "token_type": "bearer"})


@dataclass
class Scripted:
    """What is answered: `answers` one after the other, the last one ever after; so are requests for a token."""

    answers: Sequence[Canned]
    tokens: Sequence[Canned] = (TOKEN,)
    heard: list[Heard] = field(default_factory=list)
    url: str = ""

    @property
    def calls(self) -> list[Heard]:
        """The requests that did not ask for a token."""
        return [each for each in self.heard if each.path != "/oauth/token"]

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Answer one request."""
        body = await request.content.read()
        self.heard.append(Heard(request.method, request.rel_url.raw_path, request.rel_url.query, request.headers, body))
        if request.path == "/oauth/token":
            came, answers = len(self.heard) - len(self.calls), self.tokens
        else:
            came, answers = len(self.calls), self.answers
        canned = answers[min(came, len(answers)) - 1]
        content = canned.body if isinstance(canned.body, bytes) else codec.dumps(canned.body)
        return web.Response(status=canned.status, body=content, headers=canned.headers)


@asynccontextmanager
async def scripted(*answers: Canned, token: Canned | Sequence[Canned] = TOKEN) -> AsyncIterator[Scripted]:
    """Serve answers, one after the other."""
    script = Scripted(answers, (token,) if isinstance(token, Canned) else token)
    runner = web.ServerRunner(web.Server(script.handle, access_log=None), shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        script.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield script
    finally:
        await runner.cleanup()


@asynccontextmanager
async def door_to(
    url: str,
    clock: Clock | None = None,
    *,
    credentials: Credentials | None = None,
    pacer: Pacer | None = None,
    retry_cap: float = 180.0,
    backoff: Backoff | None = None,
) -> AsyncIterator[WritingDoor]:
    """Open a door to a server."""
    clock = clock or FastClock()
    options = DoorOptions(
        api_url=url,
        auth_url=url,
        credentials=credentials or Credentials("client", "secret"),
        timeout=60.0,
        max_retry_after=retry_cap,
        backoff=backoff or Backoff(tries=4),
    )
    async with WritingDoor.open(options, pacer or Pacer(clock), clock) as door:
        yield door
