"""Time and chance, passed in: nothing else in the product reads the clock, sleeps or rolls dice.

But for two modules that no clock can be passed to (`tests/test_architecture.py` keeps it at that): `jobs/patience.py`
measures how much is left of an alarm of the kernel's, which goes by the machine's clock and no other, and
`jobs/bench_process.py` is a process of its own. The sandbox, which plays the platform, has a clock and dice of its own.
"""

import asyncio
import random
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the rooms above may know of time and chance."""

    def now(self) -> datetime:
        """Return the wall clock in UTC: for records and HTTP dates, never for waiting."""

    def monotonic(self) -> float:
        """Return seconds on a clock that never jumps: for expiry, pacing and time-outs."""

    async def sleep(self, seconds: float) -> None:
        """Wait for `seconds` (>= 0)."""

    def random(self) -> float:
        """Return a number in [0, 1): for jitter, never for secrets."""


_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds on a clock that never jumps, and goes on while the machine sleeps."""
        # What was read before the lid was closed must not count as fresh when it is opened.
        return time.clock_gettime(_SLEEPLESS)

    async def sleep(self, seconds: float) -> None:
        """Wait for `seconds`."""
        await asyncio.sleep(seconds)

    def random(self) -> float:
        """Return a number in [0, 1)."""
        return random.random()  # noqa: S311 - jitter guards nothing


def pause(seconds: float) -> None:
    """Hold the whole process for `seconds`: for the instant before its work begins."""
    time.sleep(seconds)
