"""Prepares the conversations of a job: in this process or, where there is much to read, in processes beside it.

The results come in the order of the reading, whoever prepared them. What a process that ends before its time has not
given back is prepared here: it is never taken for clean, and never lost.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Final

from transcrub.clock import Clock
from transcrub.jobs.bench import Batch, Bench
from transcrub.jobs.preparing import Prepared, Preparer
from transcrub.jobs.reading import Portion, Read

WORTH_A_PROCESS: Final = 1_000
"""Conversations from which on a process beside pays: it takes a good while to start."""

_BREATH_SECONDS: Final = 0.005
_ENOUGH_READY: Final = 32
"""Conversations that wait to be written. What is read too early has to be read again before its update."""


async def prepared(
    portions: AsyncGenerator[Portion, None],
    preparer: Preparer,
    workers: int,
    note: Callable[[str], None],
    clock: Clock,
) -> AsyncGenerator[tuple[Read, Prepared], None]:
    """Give every conversation with what is to become of it, in order.

    Args:
        portions: the conversations, page by page.
        preparer: prepares them.
        workers: processes beside this one at most.
        note: told what the user should read.
        clock: tells when the requests under way have waited long enough.

    Raises:
        Exception: whatever the reading raises, after what came before it.
    """
    async with _open(_Workshop(preparer, workers, note, clock), portions) as workshop:
        async for batch in workshop.batches():
            for number, read in enumerate(batch.portion.reads):
                yield read, await workshop.outcome(batch, number)


class _Workshop:
    """Hands portions to the processes, and reads just so many that none of them is idle."""

    def __init__(self, preparer: Preparer, workers: int, note: Callable[[str], None], clock: Clock) -> None:
        self._preparer = preparer
        self._workers = workers
        self._note = note
        self._clock = clock
        self._benches: list[Bench] = []
        self._batches: deque[Batch] = deque()
        self._read = 0
        self._starved = False
        self._breathed = 0.0
        self._over = False
        self._trouble: Exception | None = None
        self._look = asyncio.Event()
        self._news = asyncio.Event()

    def look(self) -> None:
        """Look whether another portion should be read by now."""
        self._look.set()

    async def feed(self, portions: AsyncGenerator[Portion, None]) -> None:
        """Take portions, until their end or trouble."""
        try:
            async with aclosing(portions):
                async for portion in portions:
                    self._begin(portion)
                    while not self._wants_more():
                        self._look.clear()
                        await self._look.wait()
        except Exception as error:  # noqa: BLE001 - raised where what came before it has been worked
            self._trouble = error
        finally:
            self._over = True
            self._news.set()

    async def batches(self) -> AsyncIterator[Batch]:
        """Give the batches in order.

        Raises:
            Exception: the trouble of the reading.
        """
        while True:
            while not self._batches and not self._over:
                self._news.clear()
                await self._news.wait()
            if not self._batches:
                break
            yield self._batches[0]
            self._batches.popleft()
            self.look()
        if self._trouble is not None:
            raise self._trouble

    async def outcome(self, batch: Batch, number: int) -> Prepared:
        """Return what is to become of a conversation; prepare it here where nobody else does."""
        self._starved = self._starved or not (batch.waiting or batch.over)
        if await batch.has(number):
            self.look()
            return batch.take(number)
        read = batch.portion.reads[number]
        now = self._clock.monotonic()
        if now - self._breathed >= _BREATH_SECONDS:
            await self._clock.sleep(0)  # the requests under way come first
            self._breathed = now
        return self._preparer.prepare(read.raw, read.read_at)

    async def close(self) -> None:
        """End the processes."""
        for bench in self._benches:
            await bench.close()

    def _begin(self, portion: Portion) -> None:
        self._read += len(portion.reads)
        if self._needs_a_bench(portion):
            self._benches.append(Bench(self._preparer, self.look, self._note))
            self._starved = False
        ready = [bench for bench in self._benches if bench.ready]
        if ready:
            batch = min(ready, key=lambda bench: bench.load).take(portion)
        else:
            batch = Batch(portion)
            batch.left()
        self._batches.append(batch)
        self._news.set()

    def _needs_a_bench(self, portion: Portion) -> bool:
        if len(self._benches) >= self._workers or (portion.expected or self._read) < WORTH_A_PROCESS:
            return False
        return not self._benches or (self._starved and all(bench.load for bench in self._benches))

    def _wants_more(self) -> bool:
        """Say whether another portion shall be read: not long before it is needed, but before anybody is idle."""
        ready = [bench for bench in self._benches if bench.ready]
        if not ready:
            return not self._batches
        in_time = 0
        for batch in self._batches:
            in_time += batch.waiting
            if not batch.over:
                break
        return in_time < _ENOUGH_READY and sum(bench.load for bench in ready) <= len(ready)


@asynccontextmanager
async def _open(workshop: _Workshop, portions: AsyncGenerator[Portion, None]) -> AsyncIterator[_Workshop]:
    feeding = asyncio.create_task(workshop.feed(portions))
    try:
        yield workshop
    finally:
        feeding.cancel()
        await asyncio.gather(feeding, return_exceptions=True)
        await workshop.close()
