"""A crew of workers on a stream: bounded, and it ends in good order whatever happens.

The stream is read only as fast as it is worked. Where the stream breaks, what came before is still worked. Where a
worker meets an error that ends the job, the others finish what they hold and nothing more is taken. A stop asked for
by the user does the same. Whoever has not finished after the grace is cut off, which the ledger survives by design;
but at a limit that the user set, everybody may finish.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Generic, TypeVar

from transcrub.errors import AccessError, LedgerError, LimitReachedError, TranscrubError, VerificationError

Item = TypeVar("Item")

_GRACE = 10.0
# Of several errors the one that the user must know of first; any other stands before the limit.
_GRAVEST = (LedgerError, VerificationError, AccessError)


class Stop:
    """A wish of the user to end the job: the first asks, the second insists."""

    def __init__(self) -> None:
        """Make a wish that nobody has had yet."""
        self._asked = asyncio.Event()
        self._insisted = asyncio.Event()

    def ask(self) -> None:
        """Ask to end; asked again, insist."""
        (self._insisted if self._asked.is_set() else self._asked).set()

    @property
    def asked(self) -> bool:
        """Whether the job shall end."""
        return self._asked.is_set()

    async def wait(self) -> None:
        """Return when the job is asked to end."""
        await self._asked.wait()

    async def insisted(self, grace: float) -> None:
        """Return when the user insists, or after `grace` seconds."""
        try:
            await asyncio.wait_for(self._insisted.wait(), grace)
        except TimeoutError:
            return


async def work(
    stream: AsyncGenerator[Item, None],
    worker: Callable[[Item], Awaitable[None]],
    *,
    hands: int,
    stop: Stop,
    grace: float = _GRACE,
) -> None:
    """Have at most `hands` items of the stream worked at a time, to its end or until a stop.

    Raises:
        Exception: the gravest error of a worker; where none failed, the stream's.
    """
    crew = _Crew(stream, worker, hands)
    feeding = asyncio.create_task(crew.feed())
    cutting = asyncio.create_task(crew.cut(feeding, stop, grace))
    try:
        await asyncio.wait([feeding])
        while crew.running:
            await asyncio.wait(crew.running)
    finally:
        leftover = [feeding, cutting, *crew.running]
        for task in leftover:
            task.cancel()
        await asyncio.gather(*leftover, return_exceptions=True)
    if crew.errors:
        raise min(crew.errors, key=_rank)
    if not feeding.cancelled():
        feeding.result()


class _Crew(Generic[Item]):
    """The workers of one stream."""

    def __init__(
        self, stream: AsyncGenerator[Item, None], worker: Callable[[Item], Awaitable[None]], hands: int
    ) -> None:
        self.running: set[asyncio.Task[None]] = set()
        self.errors: list[BaseException] = []
        self._stream = stream
        self._worker = worker
        self._slots = asyncio.Semaphore(hands)
        self._over = asyncio.Event()
        self._broken = asyncio.Event()

    async def feed(self) -> None:
        """Take from the stream, and give each item to a free hand."""
        async with aclosing(self._stream):
            async for item in self._stream:
                await self._slots.acquire()
                task = asyncio.ensure_future(self._worker(item))
                self.running.add(task)
                task.add_done_callback(self._finished)

    async def cut(self, feeding: "asyncio.Task[None]", stop: Stop, grace: float) -> None:
        """Once the job shall end, take nothing more, and cut off who has not finished after the grace."""
        await _first(stop.wait(), self._over.wait())
        feeding.cancel()
        await _first(stop.wait(), self._broken.wait())
        await stop.insisted(grace)
        for task in self.running:
            task.cancel()

    def _finished(self, task: "asyncio.Task[None]") -> None:
        self.running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.errors.append(error)
            self._over.set()
            if not isinstance(error, LimitReachedError):
                self._broken.set()
            return  # and keep the hand busy: the item that waits for it must not be begun any more
        self._slots.release()


def _rank(error: BaseException) -> int:
    """Return how grave an error is: the less, the graver."""
    if not isinstance(error, TranscrubError):
        return -1
    if isinstance(error, LimitReachedError):
        return len(_GRAVEST) + 1
    return next((place for place, kind in enumerate(_GRAVEST) if isinstance(error, kind)), len(_GRAVEST))


async def _first(*waits: Awaitable[object]) -> None:
    """Return when one of the waits is over."""
    tasks = [asyncio.ensure_future(each) for each in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
