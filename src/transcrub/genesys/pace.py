"""The pace of requests: as fast as the platform allows, never past it.

Three sources of knowledge, best first. `inin-ratelimit-count/-allowed/-reset` (or `X-RateLimit-Limit/-Remaining/
-Reset`) tell the whole window: what is left of it is spread over what is left of its time. `X-RateLimit-Remaining`
alone tells the credit: it is used up, then refilled. Without headers the pace is found by additive increase and
multiplicative decrease (AIMD, RFC 5681). A rate that the user set caps them all.
"""

import asyncio
import math
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from transcrub.clock import Clock

_MARGIN = 0.97
"""Share of the allowed pace that is used: the two clocks and the network's jitter need the rest."""

_DECREASE = 0.7
_INCREASE_PER_SECOND = 0.1
_SLACK = 0.02
"""Seconds by which requests may run ahead of an even spacing: a late timer is made good."""

_BLIND_PAUSE = 1.0
"""Seconds to wait when the credit is used up and nobody says when it returns."""

_EPOCH = 1_000_000_000

_LONGEST_WINDOW = 600.0
"""Seconds. The platform's window is a minute; a reset past ten is milliseconds, or another mistake.

It is not waited for: the pace is found by trying. Where it was true after all, a 429 says how long, and the run parks.
"""


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause before the next request: how long, and why, in words for the progress line."""

    seconds: float
    reason: str


class Pacer:
    """A turnstile before the door: one request passes at a time, at the pace learned from the answers."""

    def __init__(
        self,
        clock: Clock,
        *,
        rate: float | None = None,
        on_wait: Callable[[Wait], None] = lambda _: None,
    ) -> None:
        """Make a pacer.

        Args:
            clock: time.
            rate: requests a second that the user allows at most; None for no such bound.
            on_wait: called before each noticeable wait.
        """
        self._clock = clock
        self._cap = rate if rate is not None else math.inf
        self._rate = self._cap
        self._on_wait = on_wait
        self._turnstile = asyncio.Lock()
        self._next = -math.inf
        self._paused_until = -math.inf
        self._pause_reason = ""
        self._window = 1.0
        self._in_flight = 0
        self._passed: deque[float] = deque(maxlen=4096)
        self._raised_at = -math.inf
        self._lowered_at = -math.inf
        self._guided = False
        self.throttled = 0.0

    @property
    def rate(self) -> float:
        """Requests a second at present; infinite where nothing limits them."""
        return self._rate

    async def turn(self) -> None:
        """Wait until a request may be sent. Each turn is ended by `answered`."""
        async with self._turnstile:
            while (wait := self._wait()).seconds > 0:
                if wait.seconds >= _SLACK:
                    self._on_wait(wait)
                begun = self._clock.monotonic()
                await self._clock.sleep(wait.seconds)
                self.throttled += self._clock.monotonic() - begun
            now = self._clock.monotonic()
            self._next = max(self._next, now - _SLACK) + 1 / self._rate
            self._passed.append(now)
            self._in_flight += 1

    def answered(self, headers: Mapping[str, str] | None) -> None:
        """End a turn: the answer came (with its headers), or it was lost (None)."""
        self._in_flight -= 1
        if headers is None:
            return
        now = self._clock.monotonic()
        window = _window(headers, self._clock.now().timestamp())
        if window is not None:
            self._guided = True
            self._steer_by_window(*window, now)
            return
        remaining = _number(headers, "X-RateLimit-Remaining")
        if remaining is not None:
            self._guided = True
            if remaining <= self._in_flight:
                self.hold(_BLIND_PAUSE, "the platform's credit of requests is used up")
        elif not self._guided and math.isfinite(self._rate):
            self._raise(now)

    def refused(self, pause: float) -> None:
        """Take note of a 429: nothing is sent for `pause` seconds, and the pace falls where no header steers it."""
        self.hold(pause, f"rate limited (429), {pause:.0f} s" if pause >= 1 else "rate limited (429)")
        now = self._clock.monotonic()
        # Requests that were under way when the pace fell are answered 429 too: they are one signal, not many.
        if self._guided or now - self._lowered_at < max(pause, 1.0):
            return
        recent = sum(1 for moment in self._passed if moment > now - 1)
        current = self._rate if math.isfinite(self._rate) else float(recent)
        self._rate = min(self._cap, max(0.2, _DECREASE * current))
        self._lowered_at = self._raised_at = now

    def hold(self, seconds: float, reason: str) -> None:
        """Send nothing for some seconds."""
        until = self._clock.monotonic() + seconds
        if until > self._paused_until:
            self._paused_until, self._pause_reason = until, reason

    def _wait(self) -> Wait:
        now = self._clock.monotonic()
        if now < self._paused_until:
            return Wait(self._paused_until - now, self._pause_reason)
        ahead = self._next - now
        return Wait(ahead if ahead > 0 else 0.0, f"pace {self._rate:.3g} requests/s")

    def _steer_by_window(self, count: float, allowed: float, reset: float, now: float) -> None:
        left = allowed - count - self._in_flight
        # The first answer of a window may tell a second too much: a hair more than the window, rounded up.
        if count > 1:
            self._window = max(self._window, reset)
        even = _MARGIN * allowed / self._window
        if left <= 0 and reset > 1:
            self.hold(reset, f"the platform's window of {allowed:.0f} requests is used up, {reset:.0f} s")
        # `reset` counts whole seconds: near the end of a window it is too coarse to divide by.
        pace = max(left, 1) / reset if reset > 1 else even
        self._rate = min(self._cap, max(pace, 1 / 60))
        self._next = min(self._next, now + 1 / self._rate)

    def _raise(self, now: float) -> None:
        self._rate = min(self._cap, self._rate * (1 + _INCREASE_PER_SECOND * min(1.0, now - self._raised_at)))
        self._raised_at = now


def _window(headers: Mapping[str, str], now: float) -> tuple[float, float, float] | None:
    """Return requests counted, requests allowed, and seconds to the window's end; None where that is not told."""
    count, allowed, reset = (_number(headers, f"inin-ratelimit-{name}") for name in ("count", "allowed", "reset"))
    if count is None:
        allowed, reset = _number(headers, "X-RateLimit-Limit"), _number(headers, "X-RateLimit-Reset")
        remaining = _number(headers, "X-RateLimit-Remaining")
        count = allowed - remaining if allowed is not None and remaining is not None else None
        if reset is not None and reset > _EPOCH:
            reset -= now
    if count is None or not allowed or reset is None or allowed < 0 or not 0 <= reset <= _LONGEST_WINDOW:
        return None
    return count, allowed, reset


def _number(headers: Mapping[str, str], name: str) -> float | None:
    try:
        value = float(headers[name])
    except (KeyError, ValueError):
        return None
    return value if math.isfinite(value) else None
