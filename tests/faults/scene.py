"""A scene: a sandbox with short chats, a checker in it, and the program as real processes."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TypeVar

from tests.faults.checker import Checker
from tests.support.chats import Interaction, clean, dirty
from transcrub.redactor import Redactor
from transcrub.sandbox import FaultScript, Sandbox, SandboxOptions
from transcrub.sandbox.faults import Rule

Result = TypeVar("Result")

VAULT_KEY = "5a" * 32
PATIENCE = 60.0
_ROOT = Path(__file__).parents[2]


class Zygote:
    """The process that starts the others; see `zygote.py`."""

    def __init__(self) -> None:
        environment = {**os.environ, "PYTHONPATH": f"{_ROOT / 'src'}:{_ROOT}"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.zygote"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=_ROOT,
            env=environment,
            bufsize=0,
        )
        self._pending = b""
        self._begun: dict[int, asyncio.Future[tuple[int, asyncio.Future[int]]]] = {}
        self._numbers = count(1)
        self._ends: dict[int, asyncio.Future[int]] = {}
        self._scenes = 0

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Listen to it as long as the scenes of this event loop last."""
        assert self._process.stdout
        loop, descriptor = asyncio.get_running_loop(), self._process.stdout.fileno()
        if not self._scenes:
            loop.add_reader(descriptor, self._read, loop)
        self._scenes += 1
        try:
            yield
        finally:
            self._scenes -= 1
            if not self._scenes:
                loop.remove_reader(descriptor)
                self._begun.clear()
                self._ends.clear()

    async def start(self, order: dict[str, object]) -> tuple[int, "asyncio.Future[int]"]:
        """Start a call; return its process id and the future of its exit status."""
        begun: asyncio.Future[tuple[int, asyncio.Future[int]]] = asyncio.get_running_loop().create_future()
        number = next(self._numbers)
        self._begun[number] = begun
        assert self._process.stdin
        self._process.stdin.write(json.dumps({**order, "number": number}).encode() + b"\n")
        return await begun

    def close(self) -> None:
        """Let it end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        assert self._process.stdout
        *lines, self._pending = (self._pending + os.read(self._process.stdout.fileno(), 65536)).split(b"\n")
        for line in lines:
            kind, first, second = line.split()
            if kind == b"S" and (begun := self._begun.pop(int(first), None)) is not None and not begun.done():
                self._ends[int(second)] = loop.create_future()
                begun.set_result((int(second), self._ends[int(second)]))
            elif kind == b"E" and (end := self._ends.pop(int(first), None)) is not None and not end.done():
                end.set_result(int(second))


@dataclass(frozen=True)
class Done:
    """A call that ended: exit code (negative: the signal that killed it), and what it wrote."""

    code: int
    out: bytes
    err: bytes


@dataclass
class Program:
    """A call under way."""

    pid: int
    end: "asyncio.Future[int]"
    out: Path
    err: Path
    pipes: list[int] = field(default_factory=list)

    async def done(self, patience: float = PATIENCE) -> Done:
        """Wait for its end."""
        code = await asyncio.wait_for(self.end, patience)
        if self.pipes:
            written = [os.read(pipe, 65536) for pipe in self.pipes]
            for pipe in self.pipes:
                os.close(pipe)
            return Done(code, *written)
        return Done(code, self.out.read_bytes(), self.err.read_bytes())

    def signal(self, number: int) -> None:
        """Send it a signal, where it is still there."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)


@dataclass
class Scene:
    """One sandbox, one state directory, and the calls on them."""

    sandbox: Sandbox
    checker: Checker
    folder: Path
    zygote: Zygote
    extra: dict[str, str] = field(default_factory=dict)
    _calls: int = 0

    @property
    def state(self) -> Path:
        """The state directory of the calls."""
        return self.folder / "state"

    @property
    def plan(self) -> Path:
        """A place for a plan."""
        return self.folder / "some.plan"

    def faults(self, *rules: Rule, seed: int = 0) -> None:
        """Let things go wrong from now on; no rule ends it."""
        self.sandbox.set_faults(FaultScript(rules=rules, seed=seed))

    async def start(
        self,
        *arguments: str,
        kill_at: int | None = None,
        file_size: int | None = None,
        count_to: Path | None = None,
        out: Path | str | None = None,
        setup: str | None = None,
        state: bool = True,
    ) -> Program:
        """Start a command.

        Args:
            arguments: of the command.
            kill_at: the disk instant at which it kills itself.
            file_size: bytes that any file may have: to it, the disk is full beyond.
            count_to: where it writes how many disk instants there were.
            out: where its standard output goes.
            state: whether it is told the state directory.
            setup: `module:function` that is called in its process first.
        """
        self._calls += 1
        out = Path(out or self.folder / f"streams/{self._calls}.out")
        err = self.folder / f"streams/{self._calls}.err"
        err.parent.mkdir(exist_ok=True)
        pipes = []
        for path in (out, err):
            path.touch()  # it may be killed before it opens them
        if file_size is not None:
            # The limit is on files; to the streams it does not apply.
            for path in (out, err):
                path.unlink()
                os.mkfifo(path)
                pipes.append(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        pid, end = await self.zygote.start(
            {
                "arguments": [
                    *arguments,
                    *(["--state", str(self.state)] if state and "--state" not in arguments else []),
                ],
                "environment": {**self.environment(), **self.extra},
                "folder": str(self.folder),
                "out": str(out),
                "err": str(err),
                "kill_at": kill_at,
                "file_size": file_size,
                "count_to": str(count_to) if count_to else None,
                "setup": setup,
            }
        )
        return Program(pid, end, out, err, pipes)

    async def call(
        self,
        *arguments: str,
        kill_at: int | None = None,
        file_size: int | None = None,
        count_to: Path | None = None,
        setup: str | None = None,
    ) -> Done:
        """Run a command to its end and check everything."""
        program = await self.start(*arguments, kill_at=kill_at, file_size=file_size, count_to=count_to, setup=setup)
        done = await program.done()
        self.check(done)
        return done

    def check(self, done: Done) -> None:
        """Check all that must hold at any time after a call."""
        assert b"Traceback" not in done.err, done.err.decode()
        assert b"internal error" not in done.err, done.err.decode()
        self.checker.check(done.out, done.err, folders=[self.folder])

    async def converge(self, *arguments: str) -> None:
        """Run without faults to the end; once more, and nothing may be sent."""
        self.faults()
        self.checker.before = self.checker.after = None
        done = await self.call(*(arguments or ("run", "--yes", "--keep-originals")))
        assert done.code == 0, done.err.decode()
        self.checker.check_exit(0)
        self.checker.check_end()
        before = self.checker.patches
        again = await self.call(*(arguments or ("run", "--yes", "--keep-originals")))
        assert (again.code, self.checker.patches - before) == (0, 0)

    def environment(self) -> dict[str, str]:
        """Return what leads a call to the sandbox."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "NO_COLOR": "1",
            "GENESYS_API_URL": self.sandbox.url,
            "GENESYS_ORG_DOMAIN": "test-org",
            "GENESYS_CLIENT_ID": self.sandbox.client_id,
            "GENESYS_CLIENT_SECRET": self.sandbox.client_secret,
            "TRANSCRUB_VAULT_KEY": VAULT_KEY,
        }


def some_chats(dirty_ones: int, clean_ones: int = 1) -> list[Interaction]:
    """Return chats with and without personal data, mixed."""
    return [
        *(dirty(number) for number in range(dirty_ones)),
        *(clean(dirty_ones + number) for number in range(clean_ones)),
    ]


@asynccontextmanager
async def scene(
    zygote: Zygote, folder: Path, chats: Sequence[Interaction] | None = None, **options: object
) -> AsyncIterator[Scene]:
    """Set a scene: by default, three conversations to redact and one that is clean."""
    folder.mkdir(exist_ok=True)
    served = SandboxOptions(interactions=chats if chats is not None else some_chats(3), **options)  # type: ignore[arg-type]
    with zygote.heard():
        async with Sandbox(served) as sandbox:
            yield Scene(sandbox, Checker(sandbox, folder / "state", Redactor.standard(), [VAULT_KEY]), folder, zygote)


async def all_of(stories: Iterable[Awaitable[Result]], at_a_time: int = 4) -> list[Result]:
    """Let stories happen, some at a time, and return what each gave."""
    turn = asyncio.Semaphore(at_a_time)

    async def one(story: Awaitable[Result]) -> Result:
        async with turn:
            return await story

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(story)) for story in stories]
    return [task.result() for task in tasks]
