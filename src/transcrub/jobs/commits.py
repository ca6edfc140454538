"""Group commit: records gather while a commit is under way and share the next one.

Whoever waits for durability waits for the commit that is next, and nobody waits for a timer.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from transcrub.errors import LedgerError

Batch = TypeVar("Batch")


class GroupCommit(Generic[Batch]):
    """Makes batches durable, one after the other, in a thread of its own."""

    def __init__(self, name: str, fresh: Callable[[], Batch], commit: Callable[[Batch], None]) -> None:
        """Make a committer.

        Args:
            name: of the thread.
            fresh: makes an empty batch.
            commit: makes a batch durable, or raises LedgerError; called in the thread.
        """
        self._fresh = fresh
        self._commit = commit
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting: list[asyncio.Future[None]] = []
        self._committer: asyncio.Task[None] | None = None
        self.batch = fresh()

    def committed(self) -> "asyncio.Future[None]":
        """Have the present batch committed; the future is done when it is durable."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        # Who does not wait for durability still must not be told of an exception nobody retrieved.
        future.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._waiting.append(future)
        if self._committer is None or self._committer.done():
            self._committer = asyncio.create_task(self._commit_pending())
        return future

    async def close(self) -> None:
        """Commit what is pending and end the thread."""
        while self._committer is not None and not self._committer.done():
            await asyncio.wait([self._committer])
        self._thread.shutdown()

    async def _commit_pending(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self.batch = self.batch, self._fresh()
            waiting, self._waiting = self._waiting, []
            failure: LedgerError | None = None
            try:
                await loop.run_in_executor(self._thread, self._commit, batch)
            except LedgerError as error:
                failure = error
            for future in waiting:
                if future.done():
                    continue
                if failure is None:
                    future.set_result(None)
                else:
                    future.set_exception(failure)
