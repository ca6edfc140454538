"""The pace of requests: as fast as the platform allows, never past it; in virtual time."""

import asyncio
import itertools
import random
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from tests.support.clock import FastClock, LoopClock, run_virtually
from transcrub.genesys import Pacer, Wait
from transcrub.sandbox import RateHeaders, RateLimit
from transcrub.sandbox.limits import Meter

LATENCY = 0.03


@dataclass
class Traffic:
    """What a crowd of workers met: when each request passed, how many were answered 429, how long it all took."""

    passed: list[float] = field(default_factory=list)
    refused: int = 0
    seconds: float = 0.0
    waits: list[Wait] = field(default_factory=list)


async def crowd(
    requests: int, limit: RateLimit | None, headers: RateHeaders, *, hands: int = 16, rate: float | None = None
) -> Traffic:
    """Send so many answered requests past a meter of the sandbox, as a job does.

    A 429 is sent again. The first request goes alone: a job reads a page before it has anything to write.
    """
    clock, traffic, dice = LoopClock(), Traffic(), random.Random(7)
    pacer = Pacer(clock, rate=rate, on_wait=traffic.waits.append)
    meter = Meter(limit, clock.monotonic) if limit is not None else None
    left = iter(range(requests - 1))

    async def hand() -> None:
        for _ in left:
            while not await one():
                pass

    async def one() -> bool:
        await pacer.turn()
        await clock.sleep(dice.uniform(0.4, 0.6) * LATENCY)
        traffic.passed.append(clock.monotonic())
        standing = meter.count() if meter is not None else None
        await clock.sleep(dice.uniform(0.4, 0.6) * LATENCY)
        pacer.answered(standing.headers(headers) if standing is not None else {})
        if standing is None or not standing.over:
            return True
        traffic.refused += 1
        pacer.refused(standing.wait * 1.05)
        return False

    begun = clock.monotonic()
    await one()
    await asyncio.gather(*(hand() for _ in range(hands)))
    traffic.seconds = clock.monotonic() - begun
    return traffic


@pytest.mark.parametrize("headers", ["inin", "x", "both"])
@pytest.mark.parametrize(
    ("requests", "limit"),
    [
        (2_000, RateLimit(50, 1)),
        (6_000, RateLimit(300, 1)),
        (1_500, RateLimit(300, 60)),
        (300, RateLimit(10, 1)),
    ],
    ids=["50/s", "300/s", "300/min", "10/s"],
)
def test_the_limit_is_used_to_nine_tenths_and_not_passed(requests: int, limit: RateLimit, headers: RateHeaders) -> None:
    """Steered by either family of headers, the work is done within 1.10 x requests/limit, under 1 % answered 429."""
    traffic = run_virtually(crowd(requests, limit, headers))
    assert traffic.refused < requests / 100
    assert traffic.seconds <= 1.10 * requests * limit.window / limit.requests


@pytest.mark.parametrize("hands", [1, 4, 64])
def test_the_number_of_hands_does_not_matter(hands: int) -> None:
    """Few hands or many, the limit is kept to."""
    traffic = run_virtually(crowd(1_000, RateLimit(50, 1), "inin", hands=hands))
    assert traffic.refused < 10
    if hands > 1:  # one hand alone cannot send more than 33 requests a second at this latency
        assert traffic.seconds <= 1.10 * 1_000 / 50


def test_without_headers_the_pace_is_found() -> None:
    """Without any header, 429s alone teach a pace that uses most of the limit and is seldom refused."""
    traffic = run_virtually(crowd(6_000, RateLimit(50, 1), "none"))
    assert traffic.refused < 6_000 * 0.08
    assert traffic.seconds <= 2.0 * 6_000 / 50


def test_a_burst_of_429s_is_one_signal() -> None:
    """Requests that were under way when the pace fell do not lower it again."""

    async def story() -> tuple[float, float]:
        clock = FastClock()
        pacer = Pacer(clock, rate=100)
        for _ in range(10):
            await pacer.turn()
        pacer.answered({})
        pacer.refused(1.0)
        once = pacer.rate
        for _ in range(9):
            pacer.answered({})
            pacer.refused(1.0)
        return once, pacer.rate

    once, after_all = asyncio.run(story())
    assert once == pytest.approx(70.0)
    assert after_all == pytest.approx(once)


def test_the_pace_recovers_slowly_and_stays_below_the_users_rate() -> None:
    """After a 429 the pace rises again with the answers, a tenth a second, up to what the user allows."""

    async def story() -> list[float]:
        clock = FastClock()
        pacer = Pacer(clock, rate=20)
        pacer.refused(1.0)
        rates = [pacer.rate]
        for _ in range(30):
            await pacer.turn()
            clock.advance(1.0)
            pacer.answered({})
            rates.append(pacer.rate)
        return rates

    rates = asyncio.run(story())
    assert rates[0] == pytest.approx(14.0)
    assert all(before <= after <= before * 1.1001 for before, after in itertools.pairwise(rates))
    assert rates[-1] == 20


@pytest.mark.parametrize("rate", [0.5, 10.0, 100.0])
def test_the_users_rate_is_kept(rate: float) -> None:
    """`--rate` holds without any limit of the platform, over every second but for the slack of a late timer."""
    requests = int(rate * 20)
    traffic = run_virtually(crowd(requests, None, "none", rate=rate, hands=8))
    assert traffic.seconds == pytest.approx((requests - 1) / rate + LATENCY, abs=0.05 + 1 / rate)
    for at, moment in enumerate(traffic.passed):
        within = sum(1 for other in traffic.passed[at:] if other < moment + 1)
        assert within <= rate * 1.05 + 2


def test_the_users_rate_caps_what_the_platform_allows() -> None:
    """Headers that would allow more do not lift the user's rate."""
    traffic = run_virtually(crowd(200, RateLimit(300, 1), "both", rate=10))
    assert traffic.seconds >= 199 / 10 - 0.1


def test_a_users_rate_below_any_other_pace_is_kept() -> None:
    """Thirty an hour stay thirty an hour, whatever window the platform tells of."""
    traffic = run_virtually(crowd(20, RateLimit(300, 60), "both", rate=30 / 3600, hands=1))
    assert traffic.refused == 0
    assert traffic.passed[-1] - traffic.passed[0] >= 19 * 120 * 0.99


def test_without_any_limit_nothing_waits() -> None:
    """Where nobody limits, no request is held back."""
    traffic = run_virtually(crowd(1_000, None, "none"))
    assert traffic.seconds == pytest.approx(1_000 / 16 * LATENCY, rel=0.05)
    assert traffic.waits == []


def test_a_used_up_window_is_waited_out_and_told() -> None:
    """When others have used the window up, nothing is sent until it ends; the reason names window and seconds."""

    async def story() -> tuple[float, list[Wait]]:
        clock, waits = FastClock(), list[Wait]()
        pacer = Pacer(clock, on_wait=waits.append)
        await pacer.turn()
        headers = {"inin-ratelimit-count": "300", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "41"}
        pacer.answered(headers)
        await pacer.turn()
        return clock.monotonic(), waits

    seconds, (wait,) = asyncio.run(story())
    assert seconds == 41
    assert wait.seconds == 41
    assert "300" in wait.reason
    assert "41 s" in wait.reason


def test_requests_under_way_count_as_sent() -> None:
    """What is under way will use the window up as well: no request leaves that could only be refused."""

    async def story() -> float:
        clock = FastClock()
        pacer = Pacer(clock)
        for _ in range(5):
            await pacer.turn()
        pacer.answered({"inin-ratelimit-count": "296", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "60"})
        await pacer.turn()
        return clock.monotonic()

    assert asyncio.run(story()) == 60


def test_a_429_is_waited_out_and_told() -> None:
    """A pause after a 429 holds everybody back, is told with its reason, and counts as time throttled."""

    async def story() -> tuple[float, list[Wait], float]:
        clock, waits = FastClock(), list[Wait]()
        pacer = Pacer(clock, on_wait=waits.append)
        await pacer.turn()
        pacer.answered({})
        pacer.refused(12.0)
        await pacer.turn()
        return clock.monotonic(), waits, pacer.throttled

    seconds, (wait, *_), throttled = asyncio.run(story())
    assert seconds >= 12
    assert wait == Wait(12.0, "rate limited (429), 12 s")
    assert throttled == seconds


def test_a_used_up_credit_without_a_window_pauses() -> None:
    """X-RateLimit-Remaining alone: at 0 there is a pause, and it is told why."""

    async def story() -> tuple[float, list[Wait]]:
        clock, waits = FastClock(), list[Wait]()
        pacer = Pacer(clock, on_wait=waits.append)
        for remaining in ("5", "0"):
            await pacer.turn()
            pacer.answered({"X-RateLimit-Remaining": remaining})
        await pacer.turn()
        return clock.monotonic(), waits

    seconds, (wait,) = asyncio.run(story())
    assert seconds == 1
    assert "credit" in wait.reason


@pytest.mark.parametrize(
    "headers",
    [
        {"inin-ratelimit-count": "many", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "60"},
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "0", "inin-ratelimit-reset": "60"},
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "-5", "inin-ratelimit-reset": "60"},
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "nan", "inin-ratelimit-reset": "60"},
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "-1"},
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "inf", "inin-ratelimit-reset": "60"},
        {"inin-ratelimit-count": "300", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "60000"},
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "601"},
        {"X-RateLimit-Limit": "", "X-RateLimit-Remaining": "?", "X-RateLimit-Reset": "soon"},
        {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "5", "X-RateLimit-Reset": "1795000000000"},
    ],
)
def test_headers_that_make_no_sense_steer_nothing(headers: Mapping[str, str]) -> None:
    """Rate-limit headers that cannot be true are passed over: the pace stays as it was, and nobody waits."""

    async def story() -> tuple[float, float]:
        clock = FastClock()
        pacer = Pacer(clock)
        await pacer.turn()
        pacer.answered(headers)
        await pacer.turn()
        return pacer.rate, clock.monotonic()

    assert asyncio.run(story()) == (float("inf"), 0.0)


@pytest.mark.parametrize("reset", ["60000", "1795000000000"])
def test_a_window_used_up_that_never_ends_is_left_to_the_429(reset: str) -> None:
    """Where a reset is told in milliseconds, the run pauses a second at a time instead of for hours."""

    async def story() -> float:
        clock = FastClock()
        pacer = Pacer(clock)
        await pacer.turn()
        pacer.answered({"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset})
        await pacer.turn()
        return clock.monotonic()

    assert asyncio.run(story()) == 1


def test_a_reset_may_be_a_point_in_time() -> None:
    """X-RateLimit-Reset is understood as seconds from now and as seconds since 1970."""

    async def story(reset: float) -> float:
        clock = FastClock()
        pacer = Pacer(clock)
        await pacer.turn()
        offset = clock.now().timestamp() if reset > 1_000 else 0
        pacer.answered(
            {
                "X-RateLimit-Limit": "100",
                "X-RateLimit-Remaining": "60",
                "X-RateLimit-Reset": str(reset % 1_000 + offset),
            }
        )
        return pacer.rate

    assert asyncio.run(story(30)) == pytest.approx(2.0)
    assert asyncio.run(story(1_000_030)) == pytest.approx(2.0)


def test_a_lost_answer_frees_its_place() -> None:
    """A request without an answer counts no longer as under way, so that lost answers do not slow the rest for ever."""

    async def story() -> float:
        pacer = Pacer(FastClock())
        for _ in range(50):
            await pacer.turn()
            pacer.answered(None)
        await pacer.turn()
        pacer.answered({"inin-ratelimit-count": "51", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "60"})
        return pacer.rate

    assert asyncio.run(story()) == pytest.approx(249 / 60)


def test_whoever_gives_up_waiting_does_not_block_the_others() -> None:
    """A request that is cancelled in its wait leaves the turnstile to the next one."""

    async def story() -> float:
        clock = LoopClock()
        pacer = Pacer(clock, rate=1)
        await pacer.turn()
        first = asyncio.create_task(pacer.turn())
        await asyncio.sleep(0.1)
        first.cancel()
        await pacer.turn()
        return clock.monotonic()

    assert run_virtually(story()) == pytest.approx(1.0, abs=0.05)
