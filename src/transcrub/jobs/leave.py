"""Leave to write: consent asked once before the first write, and the number of writes that the user allows."""

import asyncio
from collections.abc import Awaitable, Callable

from transcrub.errors import LimitReachedError, TranscrubError


class Leave:
    """A gate that every change passes before it is written, however many workers come to it."""

    def __init__(self, ask: Callable[[], Awaitable[bool]], max_changes: int | None = None) -> None:
        """Make a gate.

        Args:
            ask: asked before the first change passes.
            max_changes: changes that may pass; None for any number.
        """
        self._ask = ask
        self._max_changes = max_changes
        self._lock = asyncio.Lock()
        self._given: bool | None = None
        self._passed = 0

    async def take(self) -> None:
        """Return once one change may be written.

        Raises:
            TranscrubError: consent was refused.
            LimitReachedError: as many changes as were allowed have passed.
        """
        async with self._lock:
            if self._given is None:
                self._given = await self._ask()
        if not self._given:
            raise TranscrubError("Nothing was written: not confirmed.")
        if self._max_changes is not None and self._passed >= self._max_changes:
            raise LimitReachedError(f"Stopped after {self._passed} updates, as --max-changes says.")
        self._passed += 1
