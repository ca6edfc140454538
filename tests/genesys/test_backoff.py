"""Waiting before a request is tried again."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.genesys.backoff import Backoff, retry_after

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("1.5", 1.5),
        ("-3", 0.0),
        ("Sun, 01 Mar 2026 09:00:30 GMT", 30.0),
        ("Sun, 01 Mar 2026 09:00:30 -0000", 30.0),
        ("Sun, 01 Mar 2026 11:00:30 +0200", 30.0),
        ("Sunday, 01-Mar-26 09:00:30 GMT", 30.0),
        ("Sun, 01 Mar 2026 08:00:00 GMT", 0.0),
        (None, None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("-inf", None),
        ("Sun, 32 Mar 2026 09:00:00 GMT", None),
        ("Sun, 01 Mar 99999 09:00:00 GMT", None),
        ("Sun, 01 Mar 2026 09:00:00 +9999999999999999", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    """Retry-After is read as seconds or an HTTP date; the past is now, and what cannot be read counts as absent."""
    assert retry_after(header, NOW) == seconds


@given(st.text(max_size=60))
def test_no_retry_after_header_breaks_the_client(header: str) -> None:
    """Whatever a server writes into Retry-After, the answer is a finite number of seconds or nothing."""
    seconds = retry_after(header, NOW)
    assert seconds is None or 0 <= seconds < float("inf")


@pytest.mark.parametrize(("tried", "bound"), [(1, 0.5), (2, 1.0), (3, 2.0), (6, 16.0), (7, 20.0), (60, 20.0)])
def test_the_wait_is_drawn_below_a_doubling_bound(tried: int, bound: float) -> None:
    """Full jitter: the wait lies between nothing and a bound that doubles up to the cap."""
    backoff = Backoff()
    assert backoff.wait(tried, 0.0) == 0
    assert backoff.wait(tried, 0.5) == bound / 2
    assert bound * 0.99 < backoff.wait(tried, 0.999) < bound


@pytest.mark.parametrize(
    ("tried", "elapsed", "spent"), [(1, 0.0, False), (5, 299.9, False), (6, 0.0, True), (1, 300.0, True)]
)
def test_trying_ends_by_number_and_by_time(tried: int, elapsed: float, *, spent: bool) -> None:
    """No further try is made once either the tries or the seconds are used up."""
    assert Backoff().spent(tried, elapsed) is spent
