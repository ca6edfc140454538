"""The sandbox as a server on 127.0.0.1: it carries calls to the platform, and lets the faults happen."""

import asyncio
import uuid
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import Self

from aiohttp import web

from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.sandbox.answers import Answer, error_answer
from transcrub.sandbox.faults import Action, Edit, FaultScript, Page, Truncate, Update
from transcrub.sandbox.generator import generate
from transcrub.sandbox.injector import Injector
from transcrub.sandbox.inspection import inspect
from transcrub.sandbox.journal import Journal, Request
from transcrub.sandbox.limits import Meter
from transcrub.sandbox.lines import read_lines
from transcrub.sandbox.mishaps import happen_before, pause_after, replacement
from transcrub.sandbox.options import SandboxOptions
from transcrub.sandbox.platform import Call, Platform, locate
from transcrub.sandbox.store import Store
from transcrub.sandbox.tokens import Tokens

HOST = "127.0.0.1"
_CORRELATION = "ININ-Correlation-Id"
_PATIENCE = 0.1  # seconds in which requests may end before the server stops
_MAX_BODY = 64 * 1024 * 1024
_DEFAULTS = SandboxOptions()


class Sandbox:
    """A Genesys Cloud on this machine: `async with Sandbox(SandboxOptions(...)) as sandbox`.

    Attributes:
        store: the interactions.
        journal: the requests so far.
        tokens: the client's credentials and tokens.
        before: called with each call before it has any effect; it may change the store.
        after: called with each request after its effect and before its answer is sent.

    Raises:
        SettingsError: the data file is wrong, the faults name an interaction that is not there; on entering, where
            the port cannot be had.
    """

    def __init__(self, options: SandboxOptions = _DEFAULTS) -> None:
        self.store = Store(_interactions(options))
        self.journal = Journal()
        self.tokens = Tokens(
            options.client_id, options.client_secret, options.scopes, options.token_seconds, options.monotonic
        )
        self.before: Callable[[Call], None] | None = None
        self.after: Callable[[Request], None] | None = None
        meter = Meter(options.rate, options.monotonic) if options.rate else None
        self._platform = Platform(self.store, self.tokens, meter, options.rate_headers)
        self.set_faults(options.faults)
        self._monotonic = options.monotonic
        self._began = options.monotonic()
        self._port = options.port
        self._runner: web.ServerRunner | None = None

    @property
    def url(self) -> str:
        """Scheme, host and port, for GENESYS_API_URL."""
        return f"http://{HOST}:{self._port}"

    @property
    def client_id(self) -> str:
        """The OAuth client that is let in."""
        return self.tokens.client_id

    @property
    def client_secret(self) -> str:
        """The secret that it must say by now."""
        return self.tokens.client_secret

    def set_faults(self, script: FaultScript) -> None:
        """Begin a new script of faults; the one before is over.

        Raises:
            SettingsError: a rule names an interaction that is not there.
        """
        for number, rule in enumerate(script.rules):
            edited = rule.action.id if isinstance(rule.action, Edit) else None
            for identifier in (rule.id, edited):
                if identifier is not None and identifier not in self.store:
                    raise SettingsError(f"The faults' rules[{number}] names {identifier}, which is no interaction.")
        self._injector = Injector(script)

    async def __aenter__(self) -> Self:
        runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=_PATIENCE)
        await runner.setup()
        try:
            await web.TCPSite(runner, HOST, self._port).start()
        except OSError as error:
            await runner.cleanup()
            message = f"The sandbox cannot listen on {HOST}:{self._port} ({error.strerror}): take another port."
            raise SettingsError(message) from None
        self._runner, self._port = runner, runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.rel_url.raw_path
        if path.startswith("/sandbox/"):
            return await inspect(request, self.store, self.journal)
        came = self._monotonic() - self._began
        number = self.journal.arrive()
        route, identifier = locate(path)
        actions = self._injector.strike(route, identifier) if route else []
        call = Call(
            method=request.method,
            route=route,
            id=identifier,
            query=request.rel_url.query,
            headers=request.headers,
            body=await request.content.read(),
            correlation_id=request.headers.get(_CORRELATION) or str(uuid.uuid4()),
            page_fault=next((action.fault for action in actions if isinstance(action, Page)), None),
            update_fault=next((action.fault for action in actions if isinstance(action, Update)), None),
        )
        answer = await self._answer(call, actions)
        entry = Request(
            n=number,
            method=call.method,
            route=route,
            id=identifier or answer.interaction_id,
            status=answer.status,
            time=came,
            faults=tuple(action.do for action in actions),
        )
        self.journal.add(entry)
        if self.after:
            self.after(entry)
        return await _send(request, answer, call.correlation_id, actions)

    async def _answer(self, call: Call, actions: list[Action]) -> Answer:
        if self.before:
            self.before(call)
        for action in actions:
            await happen_before(action, call, self.store, self.tokens)
        refused = replacement(actions, call, effect=False)
        if refused:
            return refused
        if len(call.body) > _MAX_BODY:
            return error_answer(413, "request.too.large", "The body is too large.", correlation_id=call.correlation_id)
        answer = self._platform.handle(call)
        await pause_after(actions)
        return replacement(actions, call, effect=True) or answer


async def serve(options: SandboxOptions, on_ready: Callable[[Sandbox], None]) -> None:
    """Run a sandbox until cancelled.

    Args:
        options: what it is started with.
        on_ready: called once it listens.

    Raises:
        SettingsError: the port cannot be had, or the data file is wrong.
    """
    async with Sandbox(options) as sandbox:
        on_ready(sandbox)
        await asyncio.Event().wait()


def _interactions(options: SandboxOptions) -> Iterable[Mapping[str, Json]]:
    if options.interactions is not None:
        return options.interactions
    if options.data is not None:
        return read_lines(options.data)
    return generate(options.conversations, seed=options.seed, dirty_share=options.dirty_share)


async def _send(
    request: web.BaseRequest, answer: Answer, correlation_id: str, actions: list[Action]
) -> web.StreamResponse:
    headers = {"Content-Type": answer.content_type, _CORRELATION: correlation_id, **answer.headers}
    if not answer.status:
        assert request.transport
        request.transport.abort()
        return web.Response()
    if not any(isinstance(action, Truncate) for action in actions):
        return web.Response(status=answer.status, body=answer.body, headers=headers)
    response = web.StreamResponse(status=answer.status, headers={**headers, "Content-Length": str(len(answer.body))})
    await response.prepare(request)
    await response.write(answer.body[: len(answer.body) // 2])
    assert request.transport
    request.transport.close()
    return response
