"""The one door for requests: token, pace, patience with failures.

`Door` can only read. `WritingDoor` adds the one method that changes something, so that a job which got a `Door` cannot
write, whatever its code says. Reads are tried again here. A write is sent once: whether it may be sent again is decided
where the ledger is, by reading first.
"""

import math
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final, Self, TypeVar

from transcrub import codec
from transcrub.clock import Clock
from transcrub.errors import (
    AccessError,
    ComeBackLaterError,
    OutageError,
    RefusedQueryError,
    RejectedUpdateError,
    StaleReadError,
    TranscrubError,
    UnknownOutcomeError,
)
from transcrub.genesys.backoff import Backoff, retry_after
from transcrub.genesys.pace import Pacer
from transcrub.genesys.refusal import explain_refusal, is_rate_limited_token_request
from transcrub.genesys.token import Credentials, TokenAnswer, TokenSource, scopes, token_answer
from transcrub.genesys.trouble import trouble, trouble_and_check
from transcrub.genesys.wire import LOST, Answer, Observer, Wire

_NONE: Final[Mapping[str, str]] = {}
_CREDULITY = 5

Parsed = TypeVar("Parsed")


@dataclass(frozen=True, slots=True)
class DoorOptions:
    """How the platform is reached.

    Attributes:
        api_url: scheme, host and port of the API.
        auth_url: scheme, host and port of the token endpoint.
        credentials: who asks.
        connections: pooled connections at most.
        timeout: seconds until an answer counts as lost.
        max_retry_after: longest Retry-After, in seconds, that is waited out; a longer one ends the run.
        backoff: bounds of trying again.
        proxy: URL of a proxy, or None.
        ca_bundle: path of a file with certificate authorities to trust instead of the system's, or None.
    """

    api_url: str
    auth_url: str
    credentials: Credentials
    connections: int = 32
    timeout: float = 60.0
    max_retry_after: float = 180.0
    backoff: Backoff = field(default_factory=Backoff)
    proxy: str | None = field(default=None, repr=False)
    ca_bundle: str | None = None


@dataclass(slots=True)
class RequestCounts:
    """What went through the door so far."""

    total: int = 0
    retried: int = 0
    throttled: int = 0


@dataclass(frozen=True, slots=True)
class _Request:
    """One request; it must not leave any more after the second `not_after` of the monotonic clock."""

    method: str
    path: str
    body: bytes | None = field(default=None, repr=False)
    params: Mapping[str, str] = field(default_factory=dict)
    not_after: float = math.inf


class Door:
    """The reading half of the door."""

    def __init__(self, options: DoorOptions, pacer: Pacer, clock: Clock, wire: Wire) -> None:
        """Make a door; `Door.open` does it with a wire of its own."""
        self._options = options
        self._pacer = pacer
        self._clock = clock
        self._wire = wire
        self._tokens = TokenSource(options.credentials, self._fetch_token, clock)
        self.counts = RequestCounts()

    @classmethod
    @asynccontextmanager
    async def open(
        cls, options: DoorOptions, pacer: Pacer, clock: Clock, observe: Observer = lambda _: None
    ) -> AsyncIterator[Self]:
        """Open the door, and close its connections at the end.

        Args:
            options: how the platform is reached.
            pacer: the turnstile before the door.
            clock: time.
            observe: told of each request that was answered.

        Raises:
            SettingsError: the CA bundle is none.
        """
        wire = Wire.open(
            clock,
            observe,
            connections=options.connections,
            patience=options.timeout,
            proxy=options.proxy,
            ca_bundle=options.ca_bundle,
        )
        async with wire as opened:
            yield cls(options, pacer, clock, opened)

    @property
    def pacer(self) -> Pacer:
        """The turnstile before the door."""
        return self._pacer

    @property
    def max_retry_after(self) -> float:
        """The longest pause, in seconds, that is waited out."""
        return self._options.max_retry_after

    async def token(self) -> str:
        """Return a valid token, fetched where needed.

        Raises:
            AccessError: the platform does not let us in.
            ComeBackLaterError: the token endpoint is out of service.
        """
        return await self._tokens.get()

    async def probe(self, path: str, body: codec.Json) -> Answer:
        """POST a query once and return whatever comes.

        Raises:
            AccessError: the platform does not let us in.
            ComeBackLaterError: told to wait too long.
            OutageError: it is out of reach.
        """
        try:
            return await self._authorised(_Request("POST", path, codec.dumps(body)))
        except LOST as error:
            raise OutageError(f"{self._options.api_url} is out of reach: {trouble_and_check(error)}.") from None

    async def query(self, path: str, body: codec.Json, params: Mapping[str, str], *, scope: str) -> codec.Json:
        """POST a query, which changes nothing, and return the parsed answer; see `query_as`."""
        return await self.query_as(codec.loads, path, body, params, scope=scope)

    async def query_as(
        self,
        parse: Callable[[bytes], Parsed],
        path: str,
        body: codec.Json,
        params: Mapping[str, str],
        *,
        scope: str,
    ) -> Parsed:
        """POST a query, which changes nothing, and return what `parse` makes of the answer; failures are tried again.

        Raises:
            AccessError: 401 or 403; `scope` is named where it is the one that lacks.
            ComeBackLaterError: out of service beyond our patience, or told to wait too long.
            RefusedQueryError: any other answer than 200 with JSON.
        """
        answer = await self._patiently(_Request("POST", path, codec.dumps(body), params))
        if answer.status != HTTPStatus.OK:
            raise await self._refusal(answer, scope)
        try:
            return parse(answer.body)
        except ValueError as error:
            raise RefusedQueryError(
                f"The platform's answer to a query is broken: {error} (correlation id {answer.correlation_id})."
            ) from None

    async def _patiently(self, request: _Request) -> Answer:
        backoff, begun, tried = self._options.backoff, self._clock.monotonic(), 0
        while True:
            answer, last = None, ""
            try:
                answer = await self._authorised(request)
                last = f"HTTP {answer.status}, correlation id {answer.correlation_id}"
            except LOST as error:
                last = trouble_and_check(error)
            if answer is not None and not _is_ambiguous(answer.status):
                return answer
            tried += 1
            asked = self._asked_to_wait(answer)
            if backoff.spent(tried, self._clock.monotonic() - begun):
                raise OutageError(
                    f"The platform is out of reach: {request.method} {request.path} failed {tried} times, "
                    f"the last time: {last}. Run the same command again later; it goes on where it stopped."
                )
            begun += asked
            self.counts.retried += 1
            await self._clock.sleep(max(asked, backoff.wait(tried, self._clock.random())))

    async def _authorised(self, request: _Request) -> Answer:
        """Send with a token; a 401 renews it once and replays once, a 429 waits as long as it is told."""
        replayed, waited, refused = False, 0.0, 0
        while True:
            token = await self._tokens.get()
            answer = await self._send(request, token)
            if answer.status == HTTPStatus.UNAUTHORIZED and not replayed:
                self._tokens.refuse(token)
                replayed = True
            elif answer.status == HTTPStatus.TOO_MANY_REQUESTS:
                refused += 1
                waited += self._throttled(answer, refused, waited)
            else:
                return answer
            self.counts.retried += 1

    def _throttled(self, answer: Answer, refused: int, waited: float) -> float:
        """Hold the pace after a 429 and return for how long; park the run where that would be too long."""
        self.counts.throttled += 1
        asked, patience = self._retry_after(answer), self._options.max_retry_after
        jitter = self._options.backoff.wait(refused, self._clock.random())
        # Everybody told to wait the same time would come back at the same instant: a little is added.
        # Who keeps saying "at once" and keeps refusing is not believed any more.
        spread = jitter if refused > _CREDULITY else min(jitter, 0.1 * (asked or 0) + 0.05)
        pause = jitter if asked is None else asked + spread
        if waited + pause > 5 * patience:
            raise ComeBackLaterError(
                f"The platform answered 429 {refused} times to the same request over {waited:.0f} s. "
                "Run the same command again later; it goes on where it stopped."
            )
        self._pacer.refused(pause)
        return pause

    def _asked_to_wait(self, answer: Answer | None) -> float:
        """Hold every request for as long as a 503 asks for, if it does, and return for how long."""
        if answer is None or answer.status != HTTPStatus.SERVICE_UNAVAILABLE:
            return 0.0
        asked = self._retry_after(answer) or 0.0
        self._pacer.hold(asked, f"the platform is out of service ({answer.status})")
        return asked

    def _retry_after(self, answer: Answer) -> float | None:
        """Return the seconds that Retry-After asks for; park the run where that is too long."""
        asked, patience = retry_after(answer.headers.get("Retry-After"), self._clock.now()), self.max_retry_after
        if asked is not None and asked > patience:
            # Whoever else is under way must not send meanwhile either.
            self._pacer.hold(asked, "the platform asks for a long pause")
            raise ComeBackLaterError(
                f"The platform asks to wait {asked:.0f} s; --max-retry-after allows {patience:.0f} s. "
                "Run the same command again later; it goes on where it stopped."
            )
        return asked

    async def _send(self, request: _Request, token: str) -> Answer:
        self._check_time(request)
        await self._pacer.turn()
        headers: Mapping[str, str] | None = None
        try:
            self._check_time(request)
            url = self._options.api_url + request.path
            bearer = {"Authorization": f"Bearer {token}"}
            answer = await self._exchange(request.method, url, request.body, bearer, request.params)
            headers = answer.headers
        finally:
            self._pacer.answered(headers)
        return answer

    def _check_time(self, request: _Request) -> None:
        if self._clock.monotonic() > request.not_after:
            raise StaleReadError("the turn to send came too late")

    async def _exchange(
        self, method: str, url: str, body: bytes | None, headers: Mapping[str, str], params: Mapping[str, str] = _NONE
    ) -> Answer:
        self.counts.total += 1
        return await self._wire.exchange(method, url, body, headers, params)

    async def _fetch_token(self) -> TokenAnswer:
        backoff, begun, tried, refused, waited = self._options.backoff, self._clock.monotonic(), 0, 0, 0.0
        while True:
            answer, last = None, ""
            try:
                answer = await self._exchange(
                    "POST",
                    f"{self._options.auth_url}/oauth/token",
                    b"grant_type=client_credentials",
                    {
                        "Authorization": self._options.credentials.basic(),
                        "Content-Type": "application/x-www-form-urlencoded",
                    },
                )
                last = f"HTTP {answer.status}"
            except LOST as error:
                last = trouble_and_check(error)
            if answer is not None and answer.status == HTTPStatus.OK:
                return token_answer(answer.body)
            if answer is not None and is_rate_limited_token_request(answer.status, answer.body):
                refused += 1
                pause = self._throttled(answer, refused, waited)
                waited += pause
                self.counts.retried += 1
                await self._clock.sleep(pause)
                continue
            if answer is not None and not _is_ambiguous(answer.status):
                raise AccessError(
                    f"Not let in: the token endpoint at {self._options.auth_url} answered {answer.status}. Check "
                    "GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET, that the OAuth client has the grant 'client "
                    "credentials', and that org or region are the right ones."
                )
            tried += 1
            asked = self._asked_to_wait(answer)
            if backoff.spent(tried, self._clock.monotonic() - begun):
                raise OutageError(
                    f"The token endpoint at {self._options.auth_url} is out of reach: {tried} tries, last {last}."
                )
            begun += asked
            self.counts.retried += 1
            await self._clock.sleep(max(asked, backoff.wait(tried, self._clock.random())))

    async def _refusal(self, answer: Answer, scope: str) -> TranscrubError:
        token = await self._tokens.get() if answer.status == HTTPStatus.FORBIDDEN else ""
        return explain_refusal(
            answer.status,
            answer.body,
            answer.correlation_id,
            scope=scope,
            held=scopes(token) if token else None,
        )


class WritingDoor(Door):
    """The door with its writing half: nothing else in the package may change anything on the platform."""

    async def patch(self, path: str, body: bytes, *, scope: str, not_after: float) -> codec.Json:
        """PATCH once and return the parsed answer, None where it holds nothing readable.

        A 401 and a 429 say that nothing was done, so the request is replayed; whatever else leaves the outcome open is
        told, not tried again.

        Args:
            path: of the resource.
            body: JSON.
            scope: that the request needs.
            not_after: second of the monotonic clock after which the request must not leave any more.

        Raises:
            StaleReadError: `not_after` has passed before the request could leave (pace, 429); nothing was sent.
            AccessError: 401 or 403; `scope` is named where it is the one that lacks.
            ComeBackLaterError: told to wait too long.
            RejectedUpdateError: the platform refused the content (any other 3xx or 4xx).
            UnknownOutcomeError: the answer was lost, or is a 5xx or 408: it may have been done.
        """
        try:
            answer = await self._authorised(_Request("PATCH", path, body, not_after=not_after))
        except LOST as error:
            raise UnknownOutcomeError(f"the answer was lost ({trouble(error)})") from None
        if _is_ambiguous(answer.status):
            # Whether it was done has to be looked up, so that nothing is parked here: the reading may be.
            asked = retry_after(answer.headers.get("Retry-After"), self._clock.now()) or 0.0
            self._pacer.hold(min(asked, self.max_retry_after), f"the platform is out of service ({answer.status})")
            raise UnknownOutcomeError(f"HTTP {answer.status}, correlation id {answer.correlation_id}")
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise await self._refusal(answer, scope)
        if answer.status >= HTTPStatus.MULTIPLE_CHOICES:
            refusal = explain_refusal(answer.status, answer.body, answer.correlation_id, scope=scope, held=None)
            raise RejectedUpdateError(str(refusal), status=answer.status, correlation_id=answer.correlation_id)
        try:
            return codec.loads(answer.body)
        except ValueError:
            return None


def _is_ambiguous(status: int) -> bool:
    """Say whether a status tells of trouble on the way: it may pass, and what was asked may have been done."""
    return status == HTTPStatus.REQUEST_TIMEOUT or status >= HTTPStatus.INTERNAL_SERVER_ERROR
