"""Where a command that works on an org gets its tools: the door, the job, the view; and how it runs to its end."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import structlog

from transcrub.cli.context import console, redactor_from
from transcrub.cli.progress import View, ViewKind, view
from transcrub.clock import Clock, SystemClock
from transcrub.errors import SettingsError
from transcrub.genesys import Credentials, Door, DoorOptions, Exchange, InteractionQuery, Pacer, Wait
from transcrub.genesys.interactions import DEFAULT_QUERY
from transcrub.jobs.crew import Stop
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.reading import Selection
from transcrub.jobs.state import StateDirectory
from transcrub.redactor import Redactor
from transcrub.settings import Connection, Resolved, connection, state_dir
from transcrub.settings.registry import (
    CONCURRENCY,
    DUMP_REJECTED,
    JSON,
    LIMIT,
    MAX_CHANGES,
    MAX_RETRY_AFTER,
    PAGE_SIZE,
    QUERY,
    QUIET,
    RATE,
    SINCE,
    UNTIL,
    VERBOSE,
    YES,
)

if TYPE_CHECKING:
    from rich.console import Console

T = TypeVar("T")
DoorKind = TypeVar("DoorKind", bound=Door)

_LOG_WAITS_FROM = 0.5
_PATIENCE_OF_A_STOP = 0.5
_log: structlog.typing.FilteringBoundLogger = structlog.get_logger()


@dataclass(frozen=True)
class Office:
    """What a job is run with.

    Attributes:
        settings: of this call.
        org: how the org is reached.
        clock: time.
        stop: the user's wish to end.
        redactor: finds and replaces.
        console: standard error.
    """

    settings: Resolved
    org: Connection
    clock: Clock
    stop: Stop
    redactor: Redactor
    console: "Console"

    @asynccontextmanager
    async def open(self, kind: type[DoorKind], title: str) -> AsyncIterator[tuple[OrgJob, DoorKind, View]]:
        """Open a door of a kind (`Door` reads, `WritingDoor` writes too) and show a view of the job's progress."""
        rate = self.settings[RATE]

        def waited(wait: Wait) -> None:
            shown.waiting(wait)
            if wait.seconds >= _LOG_WAITS_FROM:
                _log.info("waiting", reason=wait.reason, seconds=round(wait.seconds, 1))

        pacer = Pacer(self.clock, rate=rate.per_second if rate is not None else None, on_wait=waited)
        with view(title, self.clock, lambda: pacer.rate, self.console, self._manner()) as shown:
            async with kind.open(self._door_options(), pacer, self.clock, _log_exchange) as door:
                yield self._job(door, shown), door, shown

    def state(self) -> StateDirectory:
        """Return the state directory, made where it is missing.

        Raises:
            LedgerError: it cannot be made.
        """
        path = state_dir(self.settings)
        _log.info("state directory", path=str(path))
        return StateDirectory.prepare(path)

    def _manner(self) -> ViewKind:
        settings = self.settings
        if settings[JSON]:
            return "json"
        if settings[QUIET]:
            return "quiet"
        # A bar and log lines would overwrite each other.
        return "lines" if settings[VERBOSE] or not self.console.is_terminal else "bar"

    def _door_options(self) -> DoorOptions:
        org, settings = self.org, self.settings
        return DoorOptions(
            api_url=org.api_url,
            auth_url=org.auth_url,
            credentials=Credentials(org.client_id, org.client_secret, org.access_token),
            connections=settings[CONCURRENCY] + 2,
            max_retry_after=settings[MAX_RETRY_AFTER],
            proxy=org.proxy,
            ca_bundle=str(org.ca_bundle) if org.ca_bundle is not None else None,
        )

    def _job(self, door: Door, shown: View) -> OrgJob:
        settings = self.settings
        return OrgJob(
            org=self.org.org,
            door=door,
            query=query_of(settings),
            selection=Selection(settings[SINCE], settings[UNTIL], settings[LIMIT]),
            redactor=self.redactor,
            clock=self.clock,
            stop=self.stop,
            listener=shown.listen,
            hands=settings[CONCURRENCY],
        )


def query_of(settings: Resolved) -> InteractionQuery:
    """Return the query that the settings ask for."""
    return InteractionQuery(settings[QUERY] or DEFAULT_QUERY, settings[PAGE_SIZE], settings[SINCE], settings[UNTIL])


def in_office(settings: Resolved, errand: Callable[[Office], Coroutine[object, object, T]]) -> T:
    """Run an errand; the first Ctrl-C or SIGTERM asks it to end, the second insists.

    Raises:
        TranscrubError: what the errand raises, and what is wrong with the settings.
    """
    office = Office(
        settings=settings,
        org=connection(settings),
        clock=SystemClock(),
        stop=Stop(),
        redactor=redactor_from(settings),
        console=console(),
    )

    async def within() -> T:
        loop = asyncio.get_running_loop()

        def stop() -> None:
            if not office.stop.asked:
                loop.call_later(_PATIENCE_OF_A_STOP, _tell_of_stopping, office)
            office.stop.ask()

        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop)
        return await errand(office)

    return asyncio.run(within())


def _tell_of_stopping(office: Office) -> None:
    """Say why the job is still there after it was asked to end."""
    if not office.settings[JSON]:
        office.console.print("Stopping: what is under way is finished first. Once more cuts it off.", soft_wrap=True)


def write_options(office: Office, shown: View, what: str) -> WriteOptions:
    """Return how a job may write: it asks first, unless `--yes` was said.

    Raises:
        SettingsError: it would have to ask, and nobody is there to answer.
    """
    settings = office.settings
    if not settings[YES] and not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise SettingsError(f"{what} asks before the first write, and there is no terminal to ask on: give --yes")
    return WriteOptions(
        consent=agreed if settings[YES] else _asking(office, shown),
        dump_rejected=settings[DUMP_REJECTED],
        max_changes=settings[MAX_CHANGES],
    )


async def agreed() -> bool:
    """Say yes."""
    return True


def _asking(office: Office, shown: View) -> Callable[[], Awaitable[bool]]:
    async def ask() -> bool:
        if office.stop.asked:
            raise asyncio.CancelledError
        with shown.paused():
            office.console.print(
                "Conversations with personal data were found. What is redacted cannot be brought back.\n"
                f"Rewrite them in {office.org.org} ({office.org.api_url})? [y/N] ",
                end="",
                markup=False,
                emoji=False,
                soft_wrap=True,
            )
            answer = asyncio.ensure_future(_read_line())
            stopped = asyncio.ensure_future(office.stop.wait())
            await asyncio.wait({answer, stopped}, return_when=asyncio.FIRST_COMPLETED)
            answer.cancel()
            stopped.cancel()
            if office.stop.asked:
                # An interrupted question is no "no": the worker is cut off, and the job ends as interrupted.
                office.console.print()
                raise asyncio.CancelledError
            if not answer.result().endswith("\n"):
                office.console.print()
            return answer.result().strip().lower() in {"y", "yes"}

    return ask


async def _read_line() -> str:
    """Read a line from the terminal without keeping the job from ending."""
    loop = asyncio.get_running_loop()
    ready: asyncio.Future[None] = loop.create_future()
    descriptor = sys.stdin.fileno()
    loop.add_reader(descriptor, ready.cancel)
    try:
        await asyncio.wait([ready])
    finally:
        loop.remove_reader(descriptor)
    return os.read(descriptor, 1024).decode(errors="replace")


def _log_exchange(exchange: Exchange) -> None:
    _log.debug(
        "request",
        method=exchange.method,
        path=exchange.path,
        status=exchange.status,
        seconds=round(exchange.seconds, 3),
        correlation_id=exchange.correlation_id,
    )
