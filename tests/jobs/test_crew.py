"""The crew: bounded, and it ends in good order whatever happens."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable

import pytest

from tests.support.clock import run_virtually
from transcrub.errors import (
    AccessError,
    ComeBackLaterError,
    LedgerError,
    LimitReachedError,
    TranscrubError,
    VerificationError,
)
from transcrub.jobs.crew import Stop, work


class BrokenStreamError(Exception):
    """The stream's own error."""


class BrokenWorkerError(Exception):
    """A worker's error."""


class Stage:
    """A stream of numbers and workers that take a second each, with a record of what they did."""

    def __init__(self, count: int, *, breaks_at: int | None = None) -> None:
        self.given: list[int] = []
        self.done: list[int] = []
        self.cut: list[int] = []
        self.at_once = 0
        self.most_at_once = 0
        self.closed = False
        self._count = count
        self._breaks_at = breaks_at

    async def stream(self) -> AsyncGenerator[int, None]:
        """Give the numbers."""
        try:
            for number in range(self._count):
                if number == self._breaks_at:
                    raise BrokenStreamError
                self.given.append(number)
                yield number
                await asyncio.sleep(0)
        finally:
            self.closed = True

    async def worker(self, number: int) -> None:
        """Work one number for a second."""
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(1)
            self.done.append(number)
        except asyncio.CancelledError:
            self.cut.append(number)
            raise
        finally:
            self.at_once -= 1

    def run(
        self,
        worker: Callable[[int], Awaitable[None]] | None = None,
        *,
        hands: int = 3,
        meanwhile: Callable[[Stop], Awaitable[None]] | None = None,
    ) -> float:
        """Have the crew work, and return the seconds it took."""

        async def story() -> float:
            stop, loop = Stop(), asyncio.get_running_loop()
            beside = asyncio.ensure_future(meanwhile(stop)) if meanwhile is not None else None
            try:
                await work(self.stream(), worker or self.worker, hands=hands, stop=stop, grace=10.0)
            finally:
                left = asyncio.all_tasks() - {asyncio.current_task(), beside}
                assert not left, "the crew left tasks behind"
                if beside is not None:
                    beside.cancel()
                    await asyncio.gather(beside, return_exceptions=True)
            return loop.time()

        return run_virtually(story())


@pytest.mark.parametrize(("hands", "seconds"), [(1, 10), (3, 4), (10, 1), (100, 1)])
def test_all_is_worked_by_so_many_hands(hands: int, seconds: float) -> None:
    """Everything is worked, by at most as many as were asked for at a time."""
    stage = Stage(10)
    assert stage.run(hands=hands) == pytest.approx(seconds)
    assert sorted(stage.done) == list(range(10))
    assert stage.most_at_once == min(hands, 10)


def test_the_stream_is_read_only_as_fast_as_it_is_worked() -> None:
    """The stream is at most one item ahead of the hands, so that memory does not depend on its length."""
    stage = Stage(1_000)
    ahead: list[int] = []

    async def worker(number: int) -> None:
        await asyncio.sleep(1)
        ahead.append(len(stage.given) - len(ahead))

    stage.run(worker, hands=3)
    assert max(ahead) <= 3 + 1


def test_an_empty_stream_is_no_work() -> None:
    """A stream without items ends at once."""
    assert Stage(0).run() == 0


def test_what_came_before_a_broken_stream_is_worked() -> None:
    """Where the stream breaks, what it gave is finished, and then its error is told."""
    stage = Stage(10, breaks_at=5)
    with pytest.raises(BrokenStreamError):
        stage.run()
    assert sorted(stage.done) == [0, 1, 2, 3, 4]


def test_a_workers_error_lets_the_others_finish() -> None:
    """Where a worker meets an error that ends the job, the others finish what they hold and nothing more is taken."""
    stage = Stage(100)

    async def worker(number: int) -> None:
        if number == 1:
            await asyncio.sleep(0.5)
            raise BrokenWorkerError
        await stage.worker(number)

    with pytest.raises(BrokenWorkerError):
        stage.run(worker)
    assert sorted(stage.done) == [0, 2]
    assert stage.closed
    assert stage.cut == []


def test_the_first_of_several_like_errors_is_told() -> None:
    """Of several errors of one kind the first is told; a worker's goes before the stream's."""
    stage = Stage(10, breaks_at=3)

    async def worker(number: int) -> None:
        await asyncio.sleep(number)
        raise BrokenWorkerError(number)

    with pytest.raises(BrokenWorkerError) as caught:
        stage.run(worker)
    assert caught.value.args == (0,)


@pytest.mark.parametrize("others", [VerificationError, AccessError, LedgerError, TranscrubError, BrokenWorkerError])
def test_a_limit_hides_no_other_error(others: type[Exception]) -> None:
    """Whatever befalls those who still work when a limit is reached is told, not the limit."""
    stage = Stage(10)

    async def worker(number: int) -> None:
        await asyncio.sleep(10 - number)
        raise LimitReachedError("enough") if number == 2 else others("worse")

    with pytest.raises(others):
        stage.run(worker)


@pytest.mark.parametrize(
    ("graver", "lesser"),
    [
        (LedgerError, VerificationError),
        (VerificationError, AccessError),
        (AccessError, ComeBackLaterError),
        (BrokenWorkerError, LedgerError),
    ],
)
def test_the_gravest_of_several_errors_is_told(graver: type[Exception], lesser: type[Exception]) -> None:
    """What must not be overlooked is told, whichever came first."""
    stage = Stage(10)

    async def worker(number: int) -> None:
        await asyncio.sleep(number)
        raise graver("worse") if number == 2 else lesser("bad")

    with pytest.raises(graver):
        stage.run(worker)


def test_at_a_limit_everybody_may_finish() -> None:
    """Where just a limit was reached nobody is cut off, however long it takes; a stop of the user's still does."""
    stage = Stage(10)

    async def worker(number: int) -> None:
        if number == 0:
            raise LimitReachedError("enough")
        await asyncio.sleep(100)
        stage.done.append(number)

    with pytest.raises(LimitReachedError):
        stage.run(worker)
    assert stage.done == [1, 2]


def test_a_stop_lets_everybody_finish_what_he_holds() -> None:
    """A wish to end takes nothing new and cuts nobody off who finishes in time."""
    stage = Stage(100)

    async def meanwhile(stop: Stop) -> None:
        await asyncio.sleep(2.5)
        stop.ask()

    assert stage.run(meanwhile=meanwhile) == pytest.approx(3)
    assert sorted(stage.done) == list(range(9))
    assert stage.cut == []
    assert stage.closed


def test_a_stop_before_the_beginning_takes_nothing() -> None:
    """A wish that was there before the work began lets at most what is in the hands be done."""
    stage = Stage(100)

    async def story() -> None:
        stop = Stop()
        stop.ask()
        await work(stage.stream(), stage.worker, hands=3, stop=stop)

    run_virtually(story())
    assert len(stage.done) <= 3


@pytest.mark.parametrize(("insist", "seconds"), [(True, 3.0), (False, 12.5)])
def test_who_does_not_finish_is_cut_off(*, insist: bool, seconds: float) -> None:
    """Whoever hangs is cut off after the grace, or at once when the user insists."""
    stage = Stage(100)

    async def hang(number: int) -> None:
        try:
            await asyncio.sleep(10_000)
        except asyncio.CancelledError:
            stage.cut.append(number)
            raise

    async def meanwhile(stop: Stop) -> None:
        await asyncio.sleep(2.5)
        stop.ask()
        await asyncio.sleep(0.5)
        if insist:
            stop.ask()
        await asyncio.sleep(1_000)

    assert stage.run(hang, meanwhile=meanwhile) == pytest.approx(seconds)
    assert sorted(stage.cut) == [0, 1, 2]


def test_a_crew_that_is_cancelled_takes_everybody_along() -> None:
    """Whoever cancels the crew cancels its workers and closes its stream."""
    stage = Stage(100)

    async def story() -> None:
        task = asyncio.create_task(work(stage.stream(), stage.worker, hands=3, stop=Stop()))
        await asyncio.sleep(1.5)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtually(story())
    assert sorted(stage.done) == [0, 1, 2]
    assert sorted(stage.cut) == [3, 4, 5]
    assert stage.closed
