"""A process beside this one that prepares conversations, as the job sees it.

It gets pages as they came and gives back what is to become of their conversations, over two pipes that nobody else
holds: when this process ends, however it ends, so does that one. It is told neither by arguments nor by its environment
what must stay secret, and a Ctrl-C at the terminal does not reach it: ending is the job's business.
"""

import asyncio
import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress

from transcrub.jobs.frames import LENGTH, Order, frame
from transcrub.jobs.inherited import without_secrets
from transcrub.jobs.preparing import Prepared, Preparer
from transcrub.jobs.reading import Portion


class Batch:
    """The conversations of a portion, as they come back."""

    def __init__(self, portion: Portion) -> None:
        """Make a batch of which nothing is prepared yet."""
        self.portion = portion
        self.over = False
        self._results: dict[int, Prepared] = {}
        self._came = 0
        self._news = asyncio.Event()

    @property
    def waiting(self) -> int:
        """How many results wait to be taken."""
        return len(self._results)

    async def has(self, number: int) -> bool:
        """Wait until a conversation is prepared; False where it will not be."""
        while number not in self._results and not self.over:
            self._news.clear()
            await self._news.wait()
        return number in self._results

    def take(self, number: int) -> Prepared:
        """Return what is to become of a conversation, and forget it."""
        return self._results.pop(number)

    def came(self, results: Sequence[Prepared]) -> None:
        """Take in the next results."""
        self._results.update(enumerate(results, self._came))
        self._came += len(results)
        self.over = self._came >= len(self.portion.reads)
        self._news.set()

    def left(self) -> None:
        """Take note that no more results come."""
        self.over = True
        self._news.set()


class Bench:
    """One process beside."""

    def __init__(self, preparer: Preparer, news: Callable[[], None], lost: Callable[[str], None]) -> None:
        """Start a process; it is ready a good while later.

        Args:
            preparer: of the job.
            news: called when the bench can take more.
            lost: told, in words for the user, when the process ended before its time.
        """
        self.ready = False
        self._news = news
        self._lost = lost
        self._batches: deque[Batch] = deque()
        self._process: asyncio.subprocess.Process | None = None
        self._running = asyncio.create_task(self._run(preparer))

    @property
    def load(self) -> int:
        """How many portions it has in hand."""
        return len(self._batches)

    def take(self, portion: Portion) -> Batch:
        """Have a portion prepared."""
        batch = Batch(portion)
        self._batches.append(batch)
        self._send(Order(portion.body, portion.key, portion.places, portion.reads[0].read_at))
        return batch

    async def close(self) -> None:
        """End the process, whatever it is at."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)

    async def _run(self, preparer: Preparer) -> None:
        trouble = "could not be started"
        try:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",  # what lies in the working folder is nobody's module
                "-m",
                "transcrub.jobs.bench_process",
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # an error there might quote a text
                env=without_secrets(os.environ),
                process_group=0,
            )
            self._send(preparer)
            await self._receive()
            trouble = "ended before its time"
            self.ready = True
            self._news()
            while True:
                results = await self._receive()
                self._batches[0].came(results)
                if self._batches[0].over:
                    self._batches.popleft()
                    self._news()
        except (OSError, EOFError, pickle.PickleError, AttributeError, TypeError) as error:
            self._lost(f"A process beside this one {trouble} ({type(error).__name__}); its work is done here.")
        finally:
            self.ready = False
            for batch in self._batches:
                batch.left()
            await self._end()

    async def _end(self) -> None:
        if self._process is None:
            return
        with suppress(ProcessLookupError):
            self._process.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()

    def _send(self, value: object) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        # Never more than two portions: no need to wait until they are gone.
        self._process.stdin.write(frame(value))

    async def _receive(self) -> Sequence[Prepared]:
        assert self._process is not None
        assert self._process.stdout is not None
        length = int.from_bytes(await self._process.stdout.readexactly(LENGTH), "big")
        results: Sequence[Prepared] = pickle.loads(await self._process.stdout.readexactly(length))  # noqa: S301 - our own process
        return results
