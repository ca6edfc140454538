"""Rate limits and the headers that tell of them."""

import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.wire import FakeClock
from transcrub.errors import SettingsError
from transcrub.sandbox import RateHeaders, RateLimit

ININ = {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "60"}
X = {"x-ratelimit-limit": "300", "x-ratelimit-remaining": "299", "x-ratelimit-reset": "60"}


@pytest.mark.parametrize(("family", "expected"), [("inin", ININ), ("x", X), ("both", ININ | X), ("none", {})])
def test_tells_of_the_limit_in_the_headers_asked_for(
    start: Start, family: RateHeaders, expected: dict[str, str]
) -> None:
    """Each answer says how many requests were made and allowed, and in how many whole seconds it starts anew."""
    answer = start(rate=RateLimit(300, 60), rate_headers=family, monotonic=FakeClock()).query()
    told = {name.lower(): value for name, value in answer.headers.items() if "ratelimit" in name.lower()}
    assert told == expected


def test_answers_429_until_the_window_ends(start: Start) -> None:
    """One request too many is answered as the platform does, and told how long to wait; a new window starts afresh."""
    clock = FakeClock()
    wire = start(rate=RateLimit(3, 60), monotonic=clock)
    assert [wire.query().status for _ in range(4)] == [200, 200, 200, 429]
    clock.now += 18.5
    answer = wire.query()
    assert answer.headers["Retry-After"] == "42"
    assert answer.headers["X-RateLimit-Remaining"] == "0"
    assert answer.json | {"contextId": ""} == {
        "message": "Rate limit exceeded the maximum. Retry the request in [42] seconds",
        "code": "too.many.requests.retry.after",
        "status": 429,
        "contextId": "",
        "details": [],
        "errors": [],
    }
    clock.now += 41.5
    assert wire.query().status == 200


def test_a_new_token_does_not_lift_the_limit(start: Start) -> None:
    """The limit is the client's, however many tokens it takes; taking one does not count."""
    wire = start(rate=RateLimit(1, 60), monotonic=FakeClock())
    assert wire.query().status == 200
    wire.bearer = ""
    assert wire.query().status == 429


@pytest.mark.parametrize(("requests", "window"), [(0, 1), (-1, 1), (5, 0), (5, -1)])
def test_refuses_a_limit_that_lets_nothing_through(requests: int, window: float) -> None:
    """A limit needs at least one request in a window of some length."""
    with pytest.raises(SettingsError, match="at least 1 request"):
        RateLimit(requests, window)
