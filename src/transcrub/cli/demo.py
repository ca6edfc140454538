"""`transcrub demo`: the whole job on a sandbox of its own, with nothing to set."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console
from rich.text import Text

from transcrub import codec
from transcrub.cli.command import command
from transcrub.cli.context import console, print_json
from transcrub.cli.progress import ViewKind, view
from transcrub.cli.results import show_rows
from transcrub.cli.visible import visible
from transcrub.clock import SystemClock
from transcrub.conversation import parse_conversation
from transcrub.genesys import Credentials, DoorOptions, InteractionQuery, Pacer, WritingDoor
from transcrub.jobs.apply import apply_plan
from transcrub.jobs.crew import Stop
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.looked_for import LookedFor
from transcrub.jobs.org import OrgJob, WriteOptions
from transcrub.jobs.plan import make_plan
from transcrub.jobs.planfile import Plan
from transcrub.jobs.reading import Selection
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.verify import verify
from transcrub.redactor import Redactor
from transcrub.report import plan_rows, summary_rows, verification_rows
from transcrub.sandbox import Sandbox, SandboxOptions
from transcrub.settings import Resolved
from transcrub.settings.local import CONVERSATIONS, SEED
from transcrub.settings.registry import JSON

_SAMPLE_LINES = 12


@command("demo", CONVERSATIONS, SEED, example="transcrub demo")
def demo(settings: Resolved) -> int:
    """Try it all on made-up conversations: no org, no settings.

    Starts a local Genesys Cloud, plans, applies, verifies, and shows a conversation before and after. Nothing stays
    behind but what is on the screen.
    """
    with tempfile.TemporaryDirectory(prefix="transcrub-demo-") as folder:
        return asyncio.run(_demo(settings, Path(folder)))


async def _demo(settings: Resolved, folder: Path) -> int:
    json, out = settings[JSON], console(stderr=False)
    options = SandboxOptions(conversations=settings[CONVERSATIONS], seed=settings[SEED])
    async with Sandbox(options) as sandbox:
        originals = sandbox.store.snapshot()
        if not json:
            out.print(f"A sandbox of Genesys Cloud with {len(originals)} interactions: {sandbox.url}\n", soft_wrap=True)
        state, path = StateDirectory.prepare(folder / "state"), folder / "demo.plan"
        async with _opened(sandbox, "plan", settings) as (job, _):
            planned = await make_plan(job, state, path)
        plan = Plan.open(path)
        async with _opened(sandbox, "apply", settings) as (job, door):
            applied = await apply_plan(job, door, state, plan, WriteOptions(GateOptions(_agreed)))
        async with _opened(sandbox, "verify", settings) as (job, _):
            verified = await verify(job, state)
        code = planned.exit_code or applied.exit_code or verified.exit_code
        if json:
            print_json({"plan": planned.as_json(), "apply": applied.as_json(), "verify": verified.as_json()})
            return code
        show_rows("1. plan: what would be changed (transcrub plan)", plan_rows(plan))
        out.print()
        show_rows("2. apply: written back, each answer compared (transcrub apply)", summary_rows(applied, "apply"))
        out.print()
        show_rows("3. verify: read back and searched again (transcrub verify)", verification_rows(verified))
        _show_sample(out, originals, {each: sandbox.store.raw(each) for each in originals})
        return code


@asynccontextmanager
async def _opened(sandbox: Sandbox, title: str, settings: Resolved) -> AsyncIterator[tuple[OrgJob, WritingDoor]]:
    """Open what a command of this name works with, pointed at the sandbox."""
    clock, terminal = SystemClock(), console()
    kind: ViewKind = "json" if settings[JSON] else "bar" if terminal.is_terminal else "quiet"
    pacer = Pacer(clock)
    options = DoorOptions(sandbox.url, sandbox.url, Credentials(sandbox.client_id, sandbox.client_secret))
    with view(title, clock, lambda: pacer.rate, terminal, kind) as shown:
        async with WritingDoor.open(options, pacer, clock) as door:
            job = OrgJob(
                org="sandbox",
                client="sandbox-client",
                door=door,
                query=InteractionQuery(),
                selection=Selection(),
                redactor=Redactor.standard(),
                clock=clock,
                stop=Stop(),
                listener=shown.listen,
                looked_for=LookedFor(),
            )
            yield job, door


def _show_sample(out: Console, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> None:
    """Show the conversation in which most messages changed, line by line, before and after."""
    pairs = [(_texts(before[each]), _texts(after[each])) for each in before if before[each] != after[each]]
    if not pairs:
        return
    old, new = max(pairs, key=lambda pair: sum(mine != yours for mine, yours in zip(*pair, strict=True)))
    out.print(f"\n4. one conversation of {len(pairs)}, before and after\n", style="bold")
    lines = [(speaker, mine, yours) for (speaker, mine), (_, yours) in zip(old, new, strict=True)]
    first = next(number for number, (_, mine, yours) in enumerate(lines) if mine != yours)
    begin = max(0, first - 2)
    for speaker, mine, yours in lines[begin : begin + _SAMPLE_LINES]:
        if mine == yours:
            out.print(Text(f"   {speaker:>8}  {mine}", style="dim"))
        else:
            out.print(Text(f" - {speaker:>8}  {mine}", style="red"))
            out.print(Text(f" + {'':>8}  {yours}", style="green"))


def _texts(raw: bytes) -> list[tuple[str, str]]:
    conversation = parse_conversation(codec.loads(raw))
    return [
        (message.speaker.value, visible(message.fields[0].value)) for message in conversation.messages if message.fields
    ]


async def _agreed(_: str) -> bool:
    return True
