"""The wire: pooled connections over which one request goes at a time, with who asks and a correlation id."""

import asyncio
import ssl
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import count
from typing import Final, Self

import aiohttp
from yarl import URL

from transcrub.clock import Clock
from transcrub.errors import SettingsError
from transcrub.genesys.refusal import correlation_of
from transcrub.version import __version__

LOST: Final = (aiohttp.ClientError, asyncio.TimeoutError, ssl.SSLError, ConnectionError)
"""What says that a request has no answer: whether it had an effect is not known."""

_MAX_BODY = 512 * 2**20
_PIECE = 2**20
_CORRELATION = "ININ-Correlation-Id"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that was answered, told without its content."""

    method: str
    path: str
    status: int
    seconds: float
    correlation_id: str


Observer = Callable[[Exchange], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer; its body may hold personal data."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    correlation_id: str


class Wire:
    """Carries requests."""

    def __init__(self, session: aiohttp.ClientSession, clock: Clock, observe: Observer, proxy: str | None) -> None:
        """Make a wire; `Wire.open` does it with connections of its own."""
        self._session = session
        self._clock = clock
        self._observe = observe
        self._proxy = proxy
        # A random UUID whose last group counts: the operating system is asked for chance once.
        self._series = str(uuid.uuid4()).rpartition("-")[0]
        self._numbers = count(1)

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        clock: Clock,
        observe: Observer,
        *,
        connections: int,
        patience: float,
        proxy: str | None,
        ca_bundle: str | None,
    ) -> AsyncIterator[Self]:
        """Open a wire, and close its connections at the end.

        Args:
            clock: time.
            observe: told of each request that was answered.
            connections: pooled connections at most.
            patience: seconds until an answer counts as lost.
            proxy: URL of a proxy, or None.
            ca_bundle: path of a file with certificate authorities to trust instead of the system's, or None.

        Raises:
            SettingsError: the CA bundle is none.
        """
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=connections, ssl=_trust(ca_bundle)),
            timeout=aiohttp.ClientTimeout(total=patience, sock_connect=min(10.0, patience)),
            headers={"User-Agent": f"transcrub/{__version__}", "Accept": "application/json"},
            skip_auto_headers=("Content-Type",),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        async with session:
            yield cls(session, clock, observe, proxy)

    async def exchange(
        self, method: str, url: str, body: bytes | None, headers: Mapping[str, str], params: Mapping[str, str]
    ) -> Answer:
        """Send one request and return what is answered; nothing is tried again, no redirection followed.

        Raises:
            Exception: one of `LOST`, where no answer came.
        """
        correlation, begun = f"{self._series}-{next(self._numbers):012x}", self._clock.monotonic()
        target = URL(url, encoded=True)
        async with self._session.request(
            method,
            target,
            # What is long is sent in pieces, so that it does not hold up the loop.
            data=BytesIO(body) if body is not None and len(body) > _PIECE else body,
            params=params or None,
            headers={"Content-Type": "application/json", **headers, _CORRELATION: correlation},
            proxy=self._proxy,
            allow_redirects=False,
        ) as response:
            answer = Answer(
                status=response.status,
                headers=response.headers,
                body=await _bounded(response),
                correlation_id=correlation_of(response.headers.get(_CORRELATION), correlation),
            )
        seconds = self._clock.monotonic() - begun
        self._observe(Exchange(method, target.path, answer.status, seconds, answer.correlation_id))
        return answer


def _trust(ca_bundle: str | None) -> ssl.SSLContext | bool:
    if ca_bundle is None:
        return True
    try:
        return ssl.create_default_context(cafile=ca_bundle)
    except OSError:  # ssl.SSLError is one
        raise SettingsError(f"ca_bundle: {ca_bundle} holds no certificates in PEM form.") from None


async def _bounded(response: aiohttp.ClientResponse) -> bytes:
    chunks, size = [], 0
    async for chunk in response.content.iter_any():
        size += len(chunk)
        if size > _MAX_BODY:
            raise aiohttp.ClientPayloadError(f"an answer of more than {_MAX_BODY} bytes")
        chunks.append(chunk)
    return b"".join(chunks)
