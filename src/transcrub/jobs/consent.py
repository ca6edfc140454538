"""Consent to the first write: asked once, however many workers come to it."""

import asyncio
from collections.abc import Callable

from transcrub.errors import TranscrubError


class Consent:
    """A gate before the first write."""

    def __init__(self, ask: Callable[[], bool]) -> None:
        """Make a gate that asks with `ask`, in a thread of its own, so that the job can end meanwhile."""
        self._ask = ask
        self._lock = asyncio.Lock()
        self._given: bool | None = None

    async def given(self) -> None:
        """Return once consent is given.

        Raises:
            TranscrubError: it was refused.
        """
        async with self._lock:
            if self._given is None:
                self._given = await asyncio.to_thread(self._ask)
        if not self._given:
            raise TranscrubError("Nothing was written: not confirmed.")
