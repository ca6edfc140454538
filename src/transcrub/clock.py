"""Time and chance, passed in: nothing else in the package reads the clock, sleeps or rolls dice."""

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
