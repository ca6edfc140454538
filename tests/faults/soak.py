"""`make soak`: the kill matrix of a 60-conversation run, 200 random kills, and 10,000 conversations under 8 % faults.

Prints what was injected and what was checked; with `--write`, puts it into docs/reliability.md. Ends with an error at
the first violation, and then writes nothing. `--small` shows in a minute that it works.
"""

import asyncio
import random
import signal
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.checker import CHECKED
from tests.faults.kills import RUN, UNDO, all_cells, nothing, planned, redacted
from tests.faults.scene import Zygote, all_of, scene, some_chats
from tests.faults.soak_numbers import PAGE, numbers, written
from tests.faults.works import strike, works
from transcrub.sandbox.faults import Action, Credentials, Drop, Page, Route, Rule, Status, TokenLimit, Truncate, Update


@dataclass(frozen=True)
class Size:
    """How much is tried: chats to redact in the matrix (one more is clean), random kills, conversations under faults."""

    chats: int = 59
    kills: int = 200
    conversations: int = 10_000


SHARE = 0.08
EDITS_A_ROUND = 20
MOST_ROUNDS = 200

FAULTS: list[tuple[Route, Action]] = [
    *(
        (route, action)
        for route in ("query", "update")
        for action in (
            Status(status=429, retry_after=1),
            Status(status=429, retry_after=0),
            Status(status=429, retry_after="absent"),
            Status(status=500),
            Status(status=502),
            Status(status=503),
            Status(status=504),
            Drop(),
            Truncate(),
            Credentials(change="expire"),
            Credentials(change="revoke"),
        )
    ),
    *(("update", Status(status=status, effect=True)) for status in (500, 502, 504)),
    ("update", Drop(effect=True)),
    ("update", Status(status=400)),
    ("update", Update(fault="ignore")),
    ("query", Page(fault="duplicate")),
    ("query", Page(fault="shift")),
    ("query", Page(fault="empty")),
    ("query", Page(fault="loop")),
    ("query", Page(fault="error")),
    ("query", Page(fault="html")),
    ("token", Status(status=503)),
    ("token", Status(status=429, retry_after=1)),
    ("token", TokenLimit()),
    ("token", Drop()),
]
INJECTED: Counter[str] = Counter()


def name_of(route: str, action: Action) -> str:
    """Name a fault for the table."""
    parts = [
        action.do,
        *(str(getattr(action, each)) for each in ("status", "change", "fault") if hasattr(action, each)),
    ]
    return f"{route}: {' '.join(parts)}{' after its effect' if getattr(action, 'effect', False) else ''}"


def rules(chance: random.Random) -> Iterable[Rule]:
    """Give a rule a fault, so that each request is struck with a chance of `SHARE`."""
    for route in ("token", "query", "update"):
        kinds = [action for at, action in FAULTS if at == route]
        chance.shuffle(kinds)
        for action in kinds:
            yield strike(action, route, probability=SHARE / len(kinds))


async def matrix(zygote: Zygote, folder: Path, size: Size) -> None:
    """Kill each writing command at every boundary."""
    for command, before in ((RUN, nothing), (("apply", "--keep-originals"), planned), (UNDO, redacted)):
        for moment in ("arrives", "answered", "disk"):
            place = folder / f"{command[0]}-{moment}"
            place.mkdir()
            killed, cells = await all_cells(
                zygote,
                place,
                command,
                before,
                chats=size.chats,
                moments=(moment,),
            )
            INJECTED[f"SIGKILL, {command[0]}: {_MOMENTS[moment]}"] = killed
            _say(f"{command[0]} {moment}: {killed} of {cells} boundaries")


async def random_kills(zygote: Zygote, folder: Path, size: Size) -> None:
    """Kill runs at random instants of their life."""
    chance = random.Random(4)

    async def one(number: int, after: float) -> bool:
        async with scene(zygote, folder / str(number), some_chats(20, 5)) as here:
            program = await here.start(*RUN)
            await asyncio.sleep(after)
            program.signal(signal.SIGKILL)
            done = await program.done()
            here.check(done)
            await here.converge()
            return done.code == -signal.SIGKILL

    killed = 0
    number = 0
    while killed < size.kills:
        batch = [one(number + each, chance.uniform(0.0, 0.5)) for each in range(min(20, size.kills - killed))]
        number += len(batch)
        killed += sum(await all_of(batch))
    INJECTED["SIGKILL, run: at a random instant"] = killed


async def many(_: Zygote, folder: Path, size: Size) -> None:
    """Let run after run work the conversations, a part of all requests going wrong, until all is done."""
    chance = random.Random(7)
    chats = some_chats(size.conversations // 2, size.conversations // 2)
    async with works(folder, chats, hands=16) as here:
        struck, edited = 0, set[str]()
        for number in range(MOST_ROUNDS):
            here.faults(*rules(chance), seed=number)
            before = here.sandbox._injector
            for identifier in chance.sample(sorted(here.checker.dirty), EDITS_A_ROUND) if number < 5 else ():
                here.sandbox.store.edit(identifier, 1, f"changed in round {number}")
                edited.add(identifier)
                INJECTED["edited by somebody else"] += 1
            summary = await here.write("run")
            assert before is here.sandbox._injector
            for progress in before._rules:
                INJECTED[name_of(str(progress._rule.route), progress.action)] += progress._struck
                struck += progress._struck
            _say(f"round {number}: exit {summary.exit_code}, {summary.tally.changed} changed, {struck} faults so far")
            if summary.exit_code == 0:
                break
        requests = len(here.sandbox.journal.requests)
        await here.converge()
        _say(
            f"{size.conversations} conversations, {requests} requests, {struck} struck ({struck / requests:.1%}), "
            f"{number + 1} rounds"
        )
        found = await here.verify()
        assert [found.leaking, found.missing, found.unread] == [[], [], []]
        assert {each.id for each in found.drifted} <= edited


_MOMENTS = {
    "arrives": "when a request arrives",
    "answered": "when its answer is about to leave",
    "disk": "at a write to ledger, vault or audit log",
}


def _say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)  # noqa: T201


PARTS = {"kills": random_kills, "matrix": matrix, "many": many}


def main() -> None:
    """Soak, or only the parts that are named: kills, matrix, many."""
    parser = ArgumentParser(prog="make soak ARGS=…", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="only these (default: all)")
    parser.add_argument("--small", action="store_true", help="a little of everything: shows that it works")
    parser.add_argument("--write", action="store_true", help=f"put the numbers into {PAGE.name}")
    asked = parser.parse_args()
    if asked.write and (asked.small or asked.parts):
        parser.error("only the whole of it is written")
    size, begun = Size(chats=4, kills=10, conversations=300) if asked.small else Size(), time.monotonic()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="transcrub-soak-", dir=memory if memory.is_dir() else None) as name:
        zygote = Zygote()
        try:
            for part in asked.parts or PARTS:
                (Path(name) / part).mkdir()
                asyncio.run(PARTS[part](zygote, Path(name) / part, size))
        finally:
            zygote.close()
    told = numbers(INJECTED, CHECKED, minutes=(time.monotonic() - begun) / 60)
    print(told)  # noqa: T201
    if asked.write:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), told), encoding="utf-8")


if __name__ == "__main__":
    main()
