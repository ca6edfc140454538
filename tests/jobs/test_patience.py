"""A limit on the time that detection may take."""

import re
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from transcrub.errors import DetectionError
from transcrub.jobs.patience import time_limit


def spin() -> None:
    while True:
        pass


def backtrack() -> None:
    re.fullmatch(r"(a+)+b", "a" * 60)


def swallow() -> None:
    while True:
        with suppress(Exception):  # what a careless detector does
            time.sleep(10)


@pytest.mark.parametrize("work", [spin, backtrack, swallow])
def test_breaks_off_what_takes_too_long(work: Callable[[], None]) -> None:
    """Python loops, runaway patterns and code that swallows every error are broken off alike."""
    begun = time.monotonic()
    with pytest.raises(DetectionError, match=r"longer than 0\.2 s"), time_limit(0.2):
        work()

    assert time.monotonic() - begun < 5


def test_lets_pass_what_is_quick() -> None:
    """What ends in time is not touched, then or later."""
    with time_limit(0.1):
        pass
    time.sleep(0.15)


def test_gives_back_the_alarm_of_others() -> None:
    """A timer that somebody had set still rings."""
    rung = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
    left = signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with time_limit(5):
            time.sleep(0.05)
        deadline = time.monotonic() + 2
        while not rung and time.monotonic() < deadline:
            time.sleep(0.01)
        assert rung
    finally:
        signal.signal(signal.SIGALRM, before)
        signal.setitimer(signal.ITIMER_REAL, *left)


def test_in_another_thread_nothing_is_limited() -> None:
    """Alarms reach the main thread alone: elsewhere work goes on unlimited, and without an error."""
    done = []

    def work() -> None:
        with time_limit(0.05):
            time.sleep(0.2)
        done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done
