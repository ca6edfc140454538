"""A station: a sandbox, a state directory and a clock, and the jobs that work between them."""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.chats import Interaction, address_redactor
from tests.support.clock import FastClock
from transcrub import codec
from transcrub.clock import Clock
from transcrub.genesys import Credentials, DoorOptions, InteractionQuery, Pacer, Wait, WritingDoor
from transcrub.genesys.backoff import Backoff
from transcrub.jobs.apply import apply_plan
from transcrub.jobs.crew import Stop
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import State
from transcrub.jobs.events import Event, Noted
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.plan import make_plan
from transcrub.jobs.planfile import Plan
from transcrub.jobs.reading import Selection
from transcrub.jobs.run import run
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Summary
from transcrub.jobs.verification import Verification
from transcrub.jobs.verify import verify
from transcrub.redactor import Redactor
from transcrub.sandbox import Sandbox, SandboxOptions

ORG = "test-org"


def options_for(
    sandbox: Sandbox, *, secret: str | None = None, retry_cap: float = 180.0, timeout: float = 60.0
) -> DoorOptions:
    """Return how a sandbox is reached."""
    return DoorOptions(
        api_url=sandbox.url,
        auth_url=sandbox.url,
        credentials=Credentials(sandbox.client_id, secret or sandbox.client_secret),
        timeout=timeout,
        max_retry_after=retry_cap,
        backoff=Backoff(tries=4),
    )


async def yes(_: str) -> bool:
    return True


@dataclass
class Station:
    """Jobs on one sandbox; every call opens a door of its own, as a command does."""

    sandbox: Sandbox
    path: Path
    clock: Clock = field(default_factory=FastClock)
    redactor: Redactor = field(default_factory=address_redactor)
    query: InteractionQuery = field(default_factory=InteractionQuery)
    selection: Selection = field(default_factory=Selection)
    hands: int = 4
    rate: float | None = None
    retry_cap: float = 180.0
    timeout: float = 60.0
    secret: str | None = None
    org: str = ORG
    stop: Stop = field(default_factory=Stop)
    notes: list[str] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)

    @property
    def state(self) -> StateDirectory:
        """The state directory, made where it is missing."""
        return StateDirectory.prepare(self.path)

    @asynccontextmanager
    async def job(self) -> AsyncIterator[tuple[OrgJob, WritingDoor]]:
        """Open a door and give the tools of a job."""
        options = options_for(self.sandbox, secret=self.secret, retry_cap=self.retry_cap, timeout=self.timeout)
        pacer = Pacer(self.clock, rate=self.rate, on_wait=self.waits.append)
        async with WritingDoor.open(options, pacer, self.clock) as door:
            yield (
                OrgJob(
                    org=self.org,
                    client=self.sandbox.client_id,
                    door=door,
                    query=self.query,
                    selection=self.selection,
                    redactor=self.redactor,
                    clock=self.clock,
                    stop=self.stop,
                    listener=self._listen,
                    hands=self.hands,
                ),
                door,
            )

    async def run(
        self,
        *,
        consent: Callable[[str], Awaitable[bool]] = yes,
        dump: Path | None = None,
        max_changes: int | None = None,
    ) -> Summary:
        """`run`."""
        async with self.job() as (job, door):
            options = WriteOptions(GateOptions(consent, max_changes), dump)
            return await run(job, door, self.state, options)

    async def plan(self, path: Path) -> Summary:
        """`plan`."""
        async with self.job() as (job, _):
            return await make_plan(job, self.state, path)

    async def apply(self, path: Path, *, consent: Callable[[str], Awaitable[bool]] = yes) -> Summary:
        """`apply`."""
        async with self.job() as (job, door):
            return await apply_plan(job, door, self.state, Plan.open(path), WriteOptions(GateOptions(consent)))

    async def verify(self, *, sample: float | None = None) -> Verification:
        """`verify`."""
        async with self.job() as (job, _):
            return await verify(job, self.state, sample)

    def ledger_states(self) -> dict[str, State]:
        """Return the states in the ledger, by id."""
        with Ledger.open(self.state.ledger, Digests.load(self.state.digest_key)) as ledger:
            return {entry.id: entry.state for entry in ledger.in_states(State)}

    def reasons(self) -> dict[str, str | None]:
        """Return the reasons in the ledger, by id."""
        with Ledger.open(self.state.ledger, Digests.load(self.state.digest_key)) as ledger:
            return {entry.id: entry.reason for entry in ledger.in_states(State)}

    def committed_state(self, identifier: str) -> str | None:
        """Return a conversation's state as another process sees it at this instant; None where there is none."""
        with closing(sqlite3.connect(f"file:{self.path / 'ledger.sqlite'}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT state FROM conversations WHERE id = ?", (identifier,)).fetchone()
        return row[0] if row else None

    def _listen(self, event: Event) -> None:
        if isinstance(event, Noted):
            self.notes.append(event.text)


@dataclass
class Patch:
    """One update as it came in."""

    id: str
    messages: codec.Json


def record_patches(sandbox: Sandbox) -> list[Patch]:
    """Return a list that fills with the updates as they come in, before they have any effect."""
    patches: list[Patch] = []

    def note(call: object) -> None:
        route, identifier, body = (getattr(call, name) for name in ("route", "id", "body"))
        if route == "update":
            patches.append(Patch(identifier, codec.loads(body)["messages"]))  # type: ignore[call-overload, index]

    sandbox.before = note
    return patches


def sandbox_with(*interactions: Interaction, **options: object) -> Sandbox:
    """Return a sandbox that serves these interactions."""
    return Sandbox(SandboxOptions(interactions=list(interactions), **options))  # type: ignore[arg-type]
