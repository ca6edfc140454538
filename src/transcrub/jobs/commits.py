"""Group commit: records gather while a commit is under way and share the next one.

Whoever waits for durability waits for the commit that is next, and nobody waits for a timer.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Generic, TypeVar

from transcrub.errors import LedgerError

Batch = TypeVar("Batch")


class GroupCommit(Generic[Batch]):
    """Makes batches durable, one after the other, in a thread of its own. Once one failed, none is tried any more.

    Somebody may not have waited for the one that failed: a later success must not hide it.
    """

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
        self._wanted = False
        self._failure: LedgerError | None = None
        self._committer: asyncio.Task[None] | None = None
        self.batch = fresh()

    async def durable(self) -> None:
        """Have the present batch committed, and return when it is durable.

        Raises:
            LedgerError: it could not be written.
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        self.soon()
        await future

    def soon(self) -> None:
        """Have the present batch committed without waiting for it."""
        self._wanted = True
        if self._committer is None or self._committer.done():
            self._committer = asyncio.create_task(self._commit_wanted())

    async def close(self) -> None:
        """Commit what is pending, where that is possible, and end the thread."""
        with suppress(LedgerError):
            await self.durable()
        self._thread.shutdown()

    async def _commit_wanted(self) -> None:
        loop = asyncio.get_running_loop()
        while self._wanted:
            self._wanted = False
            batch, self.batch = self.batch, self._fresh()
            waiting, self._waiting = self._waiting, []
            if self._failure is None:
                try:
                    await loop.run_in_executor(self._thread, self._commit, batch)
                except Exception as error:  # noqa: BLE001 - whoever waits must be told, whatever it was
                    self._failure = _as_ledger_error(error)
            for future in waiting:
                if future.done():
                    continue
                if self._failure is None:
                    future.set_result(None)
                else:
                    future.set_exception(self._failure)


def _as_ledger_error(error: Exception) -> LedgerError:
    """Return the error as ours; what nobody foresaw may quote a row, so only its kind is told."""
    if isinstance(error, LedgerError):
        return error
    return LedgerError(f"The ledger cannot be written ({type(error).__name__}). Nothing is sent without it.")
