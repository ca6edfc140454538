"""Where a command that works on an org gets its tools: the door, the job, the view; and how it runs to its end."""

import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import structlog

from transcrub.cli.context import console, options_from, redactor_from
from transcrub.cli.notes import note
from transcrub.cli.progress import View, ViewKind, view
from transcrub.cli.visible import visible
from transcrub.clock import Clock, SystemClock
from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.genesys import Credentials, Door, DoorOptions, Exchange, InteractionQuery, Pacer, Wait, WritingDoor
from transcrub.genesys.interactions import DEFAULT_QUERY
from transcrub.jobs.crew import Stop
from transcrub.jobs.looked_for import LookedFor
from transcrub.jobs.org import OrgJob
from transcrub.jobs.reading import Selection
from transcrub.jobs.state import StateDirectory
from transcrub.redactor import Redactor
from transcrub.settings import Connection, Resolved, connection, state_dir, unused_region
from transcrub.settings.registry import (
    CONCURRENCY,
    JSON,
    LIMIT,
    MAX_RETRY_AFTER,
    PAGE_SIZE,
    PAUSE_FILE,
    PLUGINS,
    QUERY,
    QUIET,
    RATE,
    SINCE,
    UNTIL,
    VERBOSE,
    WORKERS,
)

if TYPE_CHECKING:
    from rich.console import Console

T = TypeVar("T")
DoorKind = TypeVar("DoorKind", bound=Door)

_LOG_WAITS_FROM = 0.5
_PATIENCE_OF_A_STOP = 0.5
_ALLOCATIONS_A_COLLECTION = 20_000
_HANDS_A_REQUEST = 2
"""While one conversation's request is under way, another one's intent is on its way to the disk."""
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
        views: of the jobs under way.
    """

    settings: Resolved
    org: Connection
    clock: Clock
    stop: Stop
    redactor: Redactor
    console: "Console"
    views: list[View] = field(default_factory=list)

    def tell_status(self) -> None:
        """Write one line about where the job stands."""
        for shown in self.views:
            shown.tell()

    @asynccontextmanager
    async def open(self, kind: type[DoorKind], title: str) -> AsyncIterator[tuple[OrgJob, DoorKind, View]]:
        """Open a door of a kind (`Door` reads, `WritingDoor` writes too) and show a view of the job's progress."""
        rate = self.settings[RATE]

        def waited(wait: Wait) -> None:
            shown.waiting(wait)
            if wait.seconds >= _LOG_WAITS_FROM:
                _log.info("waiting", reason=wait.reason, seconds=round(wait.seconds, 1))

        pacer = Pacer(self.clock, rate=rate.per_second if rate is not None else None, on_wait=waited)
        held = self._held if issubclass(kind, WritingDoor) else str
        with view(title, self.clock, lambda: pacer.rate, self.console, self._manner(), held=held) as shown:
            self.views.append(shown)
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

    def _held(self) -> str:
        pause = self.settings[PAUSE_FILE]
        return f"paused: {visible(str(pause))} exists" if pause is not None and pause.exists() else ""

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
            connections=settings[CONCURRENCY],
            max_retry_after=settings[MAX_RETRY_AFTER],
            proxy=org.proxy,
            ca_bundle=str(org.ca_bundle) if org.ca_bundle is not None else None,
        )

    def _job(self, door: Door, shown: View) -> OrgJob:
        settings = self.settings
        return OrgJob(
            org=self.org.org,
            client=self.org.client_id,
            door=door,
            query=query_of(settings),
            selection=Selection(settings[SINCE], settings[UNTIL], settings[LIMIT]),
            redactor=self.redactor,
            clock=self.clock,
            stop=self.stop,
            listener=shown.listen,
            hands=_HANDS_A_REQUEST * settings[CONCURRENCY],
            workers=_workers(settings[WORKERS]),
            looked_for=_looked_for(settings),
        )


def _looked_for(settings: Resolved) -> LookedFor:
    own: dict[str, Json] = {"recogniser": settings.recognisers, "deny": settings.deny}
    return LookedFor(
        options_from(settings), settings[PLUGINS], {name: tables for name, tables in own.items() if tables}
    )


def _workers(wished: int | None) -> int:
    """Return how many processes may work beside this one: one a core, but none where there is a single core."""
    if wished is not None:
        return wished
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if cores > 1 else 0


def query_of(settings: Resolved) -> InteractionQuery:
    """Return the query that the settings ask for."""
    return InteractionQuery(settings[QUERY] or DEFAULT_QUERY, settings[PAGE_SIZE], settings[SINCE], settings[UNTIL])


def in_office(settings: Resolved, errand: Callable[[Office], Coroutine[object, object, T]]) -> T:
    """Run an errand; the first Ctrl-C or SIGTERM asks it to end, the second insists.

    Raises:
        TranscrubError: what the errand raises, and what is wrong with the settings.
    """
    _refuse_empty_period(settings)
    if (unused := unused_region(settings)) is not None:
        note(settings, unused)
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
        loop.add_signal_handler(signal.SIGUSR1, office.tell_status)
        return await errand(office)

    # A page of conversations is tens of thousands of objects that live for seconds, and none of them is in a circle.
    gc.set_threshold(_ALLOCATIONS_A_COLLECTION)
    return asyncio.run(within())


def _refuse_empty_period(settings: Resolved) -> None:
    """Raise SettingsError where nothing can have started in the wished time: none found would look like all done."""
    since, until = settings[SINCE], settings[UNTIL]
    if since is not None and until is not None and since >= until:
        raise SettingsError(
            f"since (from {settings.origin(SINCE)}) is not before until (from {settings.origin(UNTIL)}): "
            "nothing lies between"
        )


def _tell_of_stopping(office: Office) -> None:
    """Say why the job is still there after it was asked to end."""
    if not office.settings[JSON]:
        office.console.print("Stopping: what is under way is finished first. Once more cuts it off.", soft_wrap=True)


def _log_exchange(exchange: Exchange) -> None:
    _log.debug(
        "request",
        method=exchange.method,
        path=exchange.path,
        status=exchange.status,
        seconds=round(exchange.seconds, 3),
        correlation_id=exchange.correlation_id,
    )
