"""Conversations prepared in processes beside: the same results in the same order, whatever becomes of the processes."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.support.chats import AddressPass, Interaction, clean, dirty
from transcrub import codec
from transcrub.clock import SystemClock
from transcrub.conversation import Conversation
from transcrub.detect import Detector
from transcrub.errors import OutageError
from transcrub.finding import Finding
from transcrub.jobs import workshop
from transcrub.jobs.change import Change
from transcrub.jobs.digests import Digests
from transcrub.jobs.preparing import Failure, Prepared, Preparer
from transcrub.jobs.reading import Portion, Read
from transcrub.jobs.workshop import prepared
from transcrub.redact import Policy
from transcrub.redactor import Redactor

PAGE = 10
PATIENCE = 60.0
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class SignedPass(AddressPass):
    """Finds e-mail addresses, and signs its findings with the process that it ran in."""

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return the addresses of a conversation."""
        return [replace(each, rule=f"test.{os.getpid()}") for each in super().find(conversation, found)]


def preparer(step: AddressPass | None = None) -> Preparer:
    """Return a preparer that signs."""
    return Preparer(Redactor(Detector(passes=(step or SignedPass(),)), Policy()), Digests(b"k" * 32), patience=5.0)


def portion(chats: Sequence[Interaction], read_at: float = 0.0) -> Portion:
    """Return a portion: every other item of a page."""
    items = [item for chat in chats for item in ({"id": "not taken"}, chat)]
    reads = tuple(Read(str(chat["id"]), chat, read_at) for chat in chats)
    body = codec.dumps({"total": 1, "entities": items})
    return Portion(reads, tuple(range(1, len(items), 2)), body, "entities", expected=None)


async def portions_until(done: asyncio.Event, page: int = PAGE) -> AsyncGenerator[Portion, None]:
    """Give pages of dirty and clean chats until somebody has seen enough, and ten more."""
    began, more, number = time.monotonic(), 10, 0
    while more and time.monotonic() - began < PATIENCE:
        yield portion([(dirty, clean)[each % 2](each) for each in range(number, number + page)], float(number))
        number += page
        more -= done.is_set()
        await asyncio.sleep(0.005)


def signature(outcome: Prepared) -> int | None:
    """Return the process that made a change."""
    return int(outcome.findings[0].rule.removeprefix("test.")) if isinstance(outcome, Change) else None


def unsigned(outcome: Prepared) -> Prepared:
    """Return an outcome that tells not who made it."""
    if not isinstance(outcome, Change):
        return outcome
    return replace(outcome, findings=tuple(replace(each, rule="") for each in outcome.findings))


@pytest.fixture(autouse=True)
def _always_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workshop, "WORTH_A_PROCESS", 1)
    # The processes beside find nothing by the working folder, and these tests' own detectors are in it.
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}")


@dataclass
class Told:
    """What came out."""

    outcomes: list[tuple[Read, Prepared]]
    notes: list[str]

    @property
    def processes(self) -> set[int]:
        """Who worked beside this process."""
        return {pid for _, outcome in self.outcomes if (pid := signature(outcome)) is not None} - {os.getpid()}


async def prepare_until(
    enough: Callable[[Told], object], workers: int = 1, by: Preparer | None = None, *, kill: bool = False
) -> Told:
    """Prepare until there was enough, and ten pages more; `kill` the processes in between."""
    over, told = asyncio.Event(), Told([], [])
    async with aclosing(
        prepared(portions_until(over), by or preparer(), workers, told.notes.append, SystemClock())
    ) as stream:
        async for each in stream:
            told.outcomes.append(each)
            if not over.is_set() and enough(told):
                over.set()
                for pid in told.processes if kill else ():
                    os.kill(pid, signal.SIGKILL)
    return told


def check(told: Told) -> None:
    """Check that every conversation came once, in order, with what becomes of it here."""
    reference = preparer()
    assert [read.id for read, _ in told.outcomes] == [f"chat-{each:03d}" for each in range(len(told.outcomes))]
    for read, outcome in told.outcomes:
        assert unsigned(outcome) == unsigned(reference.prepare(read.raw, read.read_at))


@pytest.mark.parametrize("workers", [1, 2])
def test_processes_beside_give_the_same_results_in_the_same_order(workers: int) -> None:
    """Whoever prepared a conversation: the outcome is the one that this process comes to."""
    told = asyncio.run(prepare_until(lambda told: told.processes, workers))

    assert told.processes
    assert not told.notes
    check(told)
    assert not any(map(alive, told.processes))


def test_without_processes_all_is_done_here() -> None:
    """Nothing is started where nobody wants it."""
    told = asyncio.run(prepare_until(lambda _: True, workers=0))

    assert (told.processes, told.notes) == (set(), [])
    check(told)


def test_a_process_that_is_killed_loses_nothing() -> None:
    """What it had in hand is prepared here; the user is told."""
    told = asyncio.run(prepare_until(lambda told: told.processes, kill=True))

    assert len(told.processes) == 1
    assert ["ended before its time" in note for note in told.notes] == [True]
    assert signature(told.outcomes[-2][1]) == os.getpid()
    check(told)


def test_nothing_of_the_working_folder_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file there that is called like a module is no module: a process beside gets pages and keys."""
    trace = tmp_path / "trace"
    (tmp_path / "orjson.py").write_text(f"open({str(trace)!r}, 'w')\n")
    monkeypatch.chdir(tmp_path)

    told = asyncio.run(prepare_until(lambda told: told.processes or told.notes))

    assert (trace.exists(), told.notes) == (False, [])
    assert told.processes
    check(told)


class Deadly(SignedPass):
    """Ends every process but the one that is named."""

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return the addresses of a conversation, or nothing ever."""
        if str(os.getpid()) not in self.name:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().find(conversation, found)


def _local() -> AddressPass:
    class Local(SignedPass):
        """Known in here alone."""

    return Local()


@pytest.mark.parametrize(
    "step", [Deadly(name=f"spares {os.getpid()}"), _local()], ids=["it dies", "it does not pickle"]
)
def test_a_detector_that_no_other_process_can_use_is_used_here(step: AddressPass) -> None:
    """All is prepared here, and the user is told why."""
    told = asyncio.run(prepare_until(lambda told: told.notes, by=preparer(step)))

    assert told.processes == set()
    assert ["could not be started" in note for note in told.notes] == [True]
    check(told)


def test_a_conversation_that_fails_in_a_process_beside_is_not_clean() -> None:
    """It is told with its reason, without its text; the others are worked."""
    told = asyncio.run(prepare_until(lambda told: told.processes, by=preparer(SignedPass(poison="6.home"))))

    failed = {read.id: outcome for read, outcome in told.outcomes if isinstance(outcome, Failure)}
    assert failed.keys() == {read.id for read, _ in told.outcomes if read.id.endswith("6")}
    assert set(failed.values()) == {Failure("the detection pass 'addresses' failed (ValueError)")}


def test_trouble_of_the_reading_comes_after_what_was_read() -> None:
    """All that came before the trouble is given first."""

    async def breaking() -> AsyncGenerator[Portion, None]:
        yield portion([dirty(0), dirty(1)])
        yield portion([dirty(2)])
        raise OutageError("out of reach")

    async def story() -> list[str]:
        ids: list[str] = []
        try:
            async for read, _ in prepared(breaking(), preparer(), 1, lambda _: None, SystemClock()):
                ids.append(read.id)
        except OutageError:
            ids.append("trouble")
        return ids

    assert asyncio.run(story()) == ["chat-000", "chat-001", "chat-002", "trouble"]


def test_who_stops_early_leaves_no_process() -> None:
    """A job that ends before the reading does ends its processes."""

    async def story() -> set[int]:
        told = Told([], [])
        async with aclosing(
            prepared(portions_until(asyncio.Event()), preparer(), 2, told.notes.append, SystemClock())
        ) as stream:
            while not told.processes:
                told.outcomes.append(await anext(stream))
        return told.processes

    processes = asyncio.run(story())
    assert processes
    assert not any(map(alive, processes))


def test_no_process_outlives_a_job_that_is_killed() -> None:
    """SIGKILL leaves no orphan; and the terminal's Ctrl-C goes to the job alone."""
    program = [sys.executable, "-c", "from tests.jobs.test_workshop import endless; endless()"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, cwd=ROOT) as job:
        assert job.stdout
        process = int(job.stdout.readline())
        assert os.getpgid(process) != os.getpgid(job.pid)
        job.kill()
    ends = time.monotonic() + 10
    while alive(process) and time.monotonic() < ends:
        time.sleep(0.02)
    assert not alive(process)


def endless() -> None:
    """Prepare for ever, and print the process beside that does it."""
    workshop.WORTH_A_PROCESS = 1  # type: ignore[misc]

    async def story() -> None:
        known: set[int | None] = {None, os.getpid()}
        async for _, outcome in prepared(portions_until(asyncio.Event()), preparer(), 1, lambda _: None, SystemClock()):
            if (process := signature(outcome)) not in known:
                known.add(process)
                os.write(1, f"{process}\n".encode())

    asyncio.run(story())


def alive(process: int) -> bool:
    """Say whether a process runs, one that nobody has buried yet left out."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
