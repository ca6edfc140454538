"""The same jobs within this process, on a clock whose waits cost nothing: for faults that take long, or are many."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.faults.checker import Checker
from tests.faults.scene import some_chats
from tests.support.chats import Interaction, address_redactor
from tests.support.clock import FastClock
from tests.support.station import Station, yes
from transcrub.clock import Clock
from transcrub.jobs.apply import apply_plan
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.org import WriteOptions
from transcrub.jobs.planfile import Plan
from transcrub.jobs.run import run
from transcrub.jobs.summary import Summary
from transcrub.jobs.undo import UndoSelection, undo
from transcrub.jobs.verification import Verification
from transcrub.redactor import Redactor
from transcrub.sandbox import FaultScript, Sandbox, SandboxOptions
from transcrub.sandbox.faults import Action, Route, Rule

KEY = bytes(range(32))
Command = Literal["run", "apply", "undo"]


@dataclass
class Works:
    """Jobs between a sandbox and a state directory; after each, everything is checked."""

    sandbox: Sandbox
    checker: Checker
    station: Station
    folder: Path
    selection: UndoSelection = field(default_factory=UndoSelection)

    @property
    def plan_file(self) -> Path:
        """Where the plan lies."""
        return self.folder / "some.plan"

    def faults(self, *rules: Rule, seed: int = 0) -> None:
        """Let things go wrong from now on; no rule ends it."""
        self.sandbox.set_faults(FaultScript(rules=rules, seed=seed))

    def redact_with(self, redactor: Redactor) -> None:
        """Work with another redactor from now on."""
        self.station.redactor = redactor
        self.checker.expect(redactor)

    async def plan(self) -> Summary:
        """Make a plan."""
        summary = await self.station.plan(self.plan_file)
        self.check(summary)
        return summary

    async def write(self, command: Command, gate: GateOptions | None = None, key: bytes | None = KEY) -> Summary:
        """Run a command that writes, and check everything."""
        options = WriteOptions(gate or GateOptions(yes), vault_key=key)
        async with self.station.job() as (job, door):
            match command:
                case "run":
                    summary = await run(job, door, self.station.state, options)
                case "apply":
                    summary = await apply_plan(job, door, self.station.state, Plan.open(self.plan_file), options)
                case "undo":
                    summary = await undo(job, door, self.station.state, self.selection, options)
        self.check(summary)
        if command != "undo":
            planned = {each.id for each in Plan.open(self.plan_file).changes()} if command == "apply" else None
            self.checker.check_exit(summary.exit_code, planned)
        return summary

    async def verify(self) -> Verification:
        """Read everything back."""
        sent = self.checker.patches
        verification = await self.station.verify()
        assert self.checker.patches == sent
        return verification

    def check(self, summary: Summary) -> None:
        """Check all that must hold at any time."""
        said = "\n".join([*self.station.notes, str(summary.as_json())]).encode()
        self.checker.check(said, folders=[self.folder])

    async def converge(self) -> None:
        """Run without faults to the end; once more, and nothing may be sent."""
        self.faults()
        self.station.secret = None
        summary = await self.write("run")
        assert summary.exit_code == 0, summary
        self.checker.check_end()
        sent = self.checker.patches
        again = await self.write("run")
        assert (again.exit_code, self.checker.patches) == (0, sent)


@asynccontextmanager
async def works(
    folder: Path,
    chats: Sequence[Interaction] | None = None,
    *,
    redactor: Redactor | None = None,
    clock: Clock | None = None,
    hands: int = 4,
    **options: object,
) -> AsyncIterator[Works]:
    """Give works on a sandbox: by default, four conversations to redact and one that is clean."""
    served = SandboxOptions(interactions=chats if chats is not None else some_chats(4), **options)  # type: ignore[arg-type]
    redactor = redactor or address_redactor()
    folder.mkdir(exist_ok=True)
    async with Sandbox(served) as sandbox:
        station = Station(sandbox, folder / "state", clock=clock or FastClock(), redactor=redactor, hands=hands)
        yield Works(sandbox, Checker(sandbox, folder / "state", redactor), station, folder)


def strike(action: Action, route: Route | None = "update", **when: object) -> Rule:
    """Return a rule."""
    return Rule(action=action, route=route, **when)  # type: ignore[arg-type]
