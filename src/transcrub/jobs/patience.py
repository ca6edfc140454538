"""A limit on the time that one conversation may take."""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from transcrub.errors import DetectionError


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Break off what runs within after so many seconds of wall time.

    The kernel's alarm interrupts Python code and the standard library's regular expressions alike. Alarms reach the
    main thread alone: elsewhere nothing is limited.

    Raises:
        DetectionError: the time is over.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    begun = time.monotonic()
    left, interval = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _TimeUpError:
        raise DetectionError(f"it took longer than {seconds:g} s to find and replace") from None
    finally:
        signal.signal(signal.SIGALRM, before)
        if left:  # somebody else's alarm goes on, late rather than never
            signal.setitimer(signal.ITIMER_REAL, max(left - (time.monotonic() - begun), 1e-3), interval)


class _TimeUpError(BaseException):
    """Not an Exception: no detection pass may take it for an error of its own."""


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise _TimeUpError
