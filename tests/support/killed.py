"""Jobs in processes of their own, so that they can be killed for real at an instant of our choice."""

import asyncio
import multiprocessing
import os
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.support.chats import address_redactor
from tests.support.clock import FastClock
from tests.support.station import ORG, yes
from transcrub.genesys import Credentials, DoorOptions, InteractionQuery, Pacer, WritingDoor
from transcrub.jobs.apply import apply_plan
from transcrub.jobs.crew import Stop
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.planfile import Plan
from transcrub.jobs.reading import Selection
from transcrub.jobs.run import run
from transcrub.jobs.state import StateDirectory
from transcrub.sandbox import FaultScript, Rule, Sandbox
from transcrub.sandbox.faults import Drop
from transcrub.sandbox.journal import Request
from transcrub.sandbox.platform import Call

# The server that forks the processes has imported everything once: a process takes milliseconds.
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["transcrub.jobs.apply", __name__])

When = Literal["before it came", "before its effect", "after its effect"]


@dataclass(frozen=True)
class Errand:
    """What a process does.

    Attributes:
        url: of the sandbox.
        secret: of its client.
        state: state directory.
        plan: the plan to apply; None is a `run`.
        hands: conversations at a time.
        page_size: interactions a page.
    """

    url: str
    secret: str
    state: Path
    plan: Path | None = None
    hands: int = 2
    page_size: int = 2


def _work(errand: Errand) -> None:
    os._exit(asyncio.run(_job(errand)))


async def _job(errand: Errand) -> int:
    clock = FastClock()
    options = DoorOptions(errand.url, errand.url, Credentials("sandbox-client", errand.secret), timeout=60.0)
    async with WritingDoor.open(options, Pacer(clock), clock) as door:
        job = OrgJob(
            org=ORG,
            client="sandbox-client",
            door=door,
            query=InteractionQuery(page_size=errand.page_size),
            selection=Selection(),
            redactor=address_redactor(),
            clock=clock,
            stop=Stop(),
            listener=lambda _: None,
            hands=errand.hands,
        )
        state, write = StateDirectory.prepare(errand.state), WriteOptions(GateOptions(yes))
        if errand.plan is None:
            return (await run(job, door, state, write)).exit_code
        return (await apply_plan(job, door, state, Plan.open(errand.plan), write)).exit_code


async def run_and_kill(sandbox: Sandbox, errand: Errand, nth: int, when: When) -> int | None:
    """Run an errand and kill it with SIGKILL at its `nth` request.

    Args:
        sandbox: that the errand works with.
        errand: what is run.
        nth: number of the request, from 1.
        when: before the request comes to the sandbox (it never does), before it has its effect (which it has all the
            same), or after that.

    Returns:
        The exit code, None where it was killed.
    """
    process = _processes.Process(target=_work, args=(errand,))
    counted = 0
    before, after = sandbox.before, sandbox.after

    def kill() -> None:
        nonlocal counted
        counted += 1
        if counted == nth and process.pid is not None:
            os.kill(process.pid, signal.SIGKILL)

    def at_call(call: Call) -> None:
        if before is not None:
            before(call)
        if when != "after its effect":
            kill()

    def at_answer(request: Request) -> None:
        if when == "after its effect":
            kill()

    sandbox.before, sandbox.after = at_call, at_answer
    if when == "before it came":
        sandbox.set_faults(FaultScript(rules=(Rule(nth=nth, action=Drop()),)))
    try:
        await asyncio.to_thread(process.start)
        await asyncio.to_thread(process.join)
        code = process.exitcode
    finally:
        process.close()
        sandbox.before, sandbox.after = before, after
        sandbox.set_faults(FaultScript())
    return None if code == -signal.SIGKILL else code
