"""A clock whose waits cost nothing, and an event loop whose time is made of nothing but waits."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import TypeVar

Result = TypeVar("Result")

_MORNING = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


class FastClock:
    """A clock that jumps to the end of every wait. Two waits begun together end together, at the longer one's end."""

    def __init__(self, *, chance: float = 0.5) -> None:
        self._seconds = 0.0
        self._chance = chance
        self.sleeps: list[float] = []

    def now(self) -> datetime:
        """Return a morning, and the seconds since."""
        return _MORNING + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        """Return seconds."""
        return self._seconds

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        self.sleeps.append(seconds)
        end = self._seconds + seconds
        await asyncio.sleep(0)
        self._seconds = max(self._seconds, end)

    def random(self) -> float:
        """Return what was chosen."""
        return self._chance

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._seconds += seconds


class LoopClock:
    """The clock of the event loop that runs: true seconds on an ordinary one, virtual ones under `run_virtually`."""

    def now(self) -> datetime:
        """Return a morning, and the seconds since."""
        return _MORNING + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        """Return seconds."""
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    def random(self) -> float:
        """Return what was chosen."""
        return 0.5


def run_virtually(work: Coroutine[object, object, Result]) -> Result:
    """Run a coroutine that does nothing but wait and compute; its waits pass in order and take no time."""
    loop = _VirtualLoop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


class _VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._seconds = 0.0
        super().__init__(_Jump(self))

    def time(self) -> float:
        return self._seconds

    def pass_time(self, seconds: float) -> None:
        self._seconds += seconds


class _Jump(selectors.DefaultSelector):
    """Waits for nothing: the loop's time jumps by as much as it would have waited."""

    def __init__(self, loop: _VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        assert timeout is not None, "everybody waits for somebody else"
        # A wait shorter than the loop's resolution must still end.
        self._loop.pass_time(max(timeout, 1e-9) if timeout > 0 else 0)
        return []
