"""Rate limits: a fixed window per client, and the headers in which the platform tells how much is left."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from transcrub.errors import SettingsError

RateHeaders = Literal["inin", "x", "both", "none"]


@dataclass(frozen=True, slots=True)
class RateLimit:
    """So many requests in a window.

    Attributes:
        requests: how many are let through in one window (>= 1).
        window: its length in seconds (> 0). The platform's own limit is `RateLimit(300, 60)`.

    Raises:
        SettingsError: a number is out of range.
    """

    requests: int
    window: float = 1.0

    def __post_init__(self) -> None:
        if self.requests < 1 or self.window <= 0:
            raise SettingsError("The sandbox's rate limit needs at least 1 request in a window longer than 0 seconds.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a client stands in its window, this request counted in: `reset` in seconds from now."""

    count: int
    allowed: int
    reset: float

    @property
    def over(self) -> bool:
        """Whether this request is one too many."""
        return self.count > self.allowed

    @property
    def wait(self) -> int:
        """Whole seconds until the next window, at least one: what Retry-After says."""
        return max(1, math.ceil(self.reset))

    def headers(self, family: RateHeaders) -> Mapping[str, str]:
        """Return the headers of one family, or of both; resets are whole seconds from now."""
        reset = str(math.ceil(self.reset))
        headers: dict[str, str] = {}
        if family in {"inin", "both"}:
            headers["inin-ratelimit-count"] = str(self.count)
            headers["inin-ratelimit-allowed"] = str(self.allowed)
            headers["inin-ratelimit-reset"] = reset
        if family in {"x", "both"}:
            headers["X-RateLimit-Limit"] = str(self.allowed)
            headers["X-RateLimit-Remaining"] = str(max(0, self.allowed - self.count))
            headers["X-RateLimit-Reset"] = reset
        return headers


class Meter:
    """Counts the requests of a window; the next one begins with the first request after it ended."""

    def __init__(self, limit: RateLimit, monotonic: Callable[[], float]) -> None:
        self._limit = limit
        self._monotonic = monotonic
        self._ends = -math.inf
        self._count = 0

    def count(self) -> Standing:
        """Count one request and tell where the client stands."""
        now = self._monotonic()
        if now >= self._ends:
            self._ends = now + self._limit.window
            self._count = 0
        self._count += 1
        return Standing(self._count, self._limit.requests, self._ends - now)
