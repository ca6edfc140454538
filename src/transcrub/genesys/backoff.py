"""How long to wait before a request is tried again: exponential back-off with full jitter, and Retry-After.

Full jitter (a uniform wait between nothing and the exponential bound) keeps many waiting clients from coming back
at the same instant. Retry-After is read after RFC 9110, section 10.2.3: seconds, or an HTTP date.
"""

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


@dataclass(frozen=True, slots=True)
class Backoff:
    """Bounds of trying again.

    Attributes:
        tries: requests at most, the first one counted.
        base: bound of the first wait, in seconds; it doubles with every try.
        cap: bound of any wait, in seconds.
        budget: seconds from the first try after which none is begun any more.
    """

    tries: int = 6
    base: float = 0.5
    cap: float = 20.0
    budget: float = 300.0

    def wait(self, tried: int, chance: float) -> float:
        """Return the seconds to wait after `tried` tries (>= 1), for a `chance` in [0, 1)."""
        return chance * min(self.cap, self.base * 2.0 ** (tried - 1))

    def spent(self, tried: int, elapsed: float) -> bool:
        """Say whether no further try may be made after `tried` tries and `elapsed` seconds."""
        return tried >= self.tries or elapsed >= self.budget


def retry_after(header: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for, never below 0; None where it is absent or unreadable.

    Args:
        header: the header's value.
        now: the wall clock, for a header that holds a date.
    """
    if header is None:
        return None
    value = header.strip()
    try:
        seconds = float(value)
    except ValueError:
        pass
    else:
        return max(0.0, seconds) if math.isfinite(seconds) else None
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
