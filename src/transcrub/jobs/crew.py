"""A crew of workers on a stream: bounded, and it ends in good order whatever happens.

The stream is read only as fast as it is worked. Where the stream breaks, what came before is still worked. Where a
worker meets an error that ends the job, the others finish what they hold and nothing more is taken. A stop asked for
by the user does the same. Whoever has not finished after the grace is cut off, which the ledger survives by design.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import TypeVar

Item = TypeVar("Item")

_GRACE = 10.0


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
        Exception: the first error of a worker; where none failed, the stream's.
    """
    slots = asyncio.Semaphore(hands)
    running: set[asyncio.Task[None]] = set()
    errors: list[BaseException | None] = []
    broken = asyncio.Event()

    def finished(task: asyncio.Task[None]) -> None:
        running.discard(task)
        slots.release()
        if not task.cancelled() and task.exception() is not None:
            errors.append(task.exception())
            broken.set()

    async def feed() -> None:
        async with aclosing(stream):
            async for item in stream:
                await slots.acquire()
                task = asyncio.ensure_future(worker(item))
                running.add(task)
                task.add_done_callback(finished)

    async def cut() -> None:
        await _first(stop.wait(), broken.wait())
        feeding.cancel()
        await stop.insisted(grace)
        for task in running:
            task.cancel()

    feeding = asyncio.create_task(feed())
    cutting = asyncio.create_task(cut())
    try:
        await asyncio.wait([feeding])
        while running:
            await asyncio.wait(running)
    finally:
        leftover = [feeding, cutting, *running]
        for task in leftover:
            task.cancel()
        await asyncio.gather(*leftover, return_exceptions=True)
    if not feeding.cancelled():
        errors.append(feeding.exception())
    for error in filter(None, errors):
        raise error


async def _first(*waits: Awaitable[object]) -> None:
    """Return when one of the waits is over."""
    tasks = [asyncio.ensure_future(each) for each in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
