"""`doctor`: what is read from an answer's headers."""

import asyncio
from pathlib import Path

import pytest

from tests.support.chats import address_redactor
from tests.support.clock import FastClock
from tests.support.scripted import Canned, door_to, scripted
from transcrub.genesys import Credentials, InteractionQuery
from transcrub.jobs.digests import Digests
from transcrub.jobs.doctor import Check, Verdict, examine
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.state import StateDirectory


async def seen_of(state: StateDirectory) -> Check:
    """Return what is seen of a state directory."""
    clock = FastClock()
    async with scripted() as platform, door_to(platform.url, clock) as door:
        checks = examine(door, InteractionQuery(), lambda: state, address_redactor(), clock)
        (only,) = [check async for check in checks if check.name == "state directory"]
        return only


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Canned(body={"entities": []}), {"token": Verdict.PASS, "interactions": Verdict.PASS}),
        (Canned(401), {"token": Verdict.FAIL}),
        (Canned(403), {"token": Verdict.PASS, "interactions": Verdict.FAIL}),
        (Canned(503), {"token": Verdict.WARN, "interactions": Verdict.FAIL}),
        (Canned(429, headers={"Retry-After": "9999"}), {"token": Verdict.WARN, "interactions": Verdict.FAIL}),
    ],
    ids=["taken", "refused", "without the scope", "out of service", "told to wait"],
)
@pytest.mark.parametrize(
    "credentials", [Credentials(access_token="given"), Credentials("client", "secret")], ids=["given", "fetched"]
)
def test_a_token_is_good_where_the_platform_took_it(
    tmp_path: Path, answer: Canned, told: dict[str, Verdict], credentials: Credentials
) -> None:
    """Nothing passes that was not tried; what rests on a token that was refused is left out."""

    async def story() -> dict[str, Check]:
        clock = FastClock()
        async with scripted(answer) as platform, door_to(platform.url, clock, credentials=credentials) as door:
            state = StateDirectory(tmp_path)
            checks = examine(door, InteractionQuery(), lambda: state, address_redactor(), clock)
            return {check.name: check async for check in checks if check.name in {"token", "interactions"}}

    seen = asyncio.run(story())
    assert {name: check.verdict for name, check in seen.items()} == told
    assert "--ca-bundle" not in seen["token"].hint


@pytest.mark.parametrize("name", ["Date", "date", "DATE"])
@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ("Sun, 01 Mar 2026 09:00:00 GMT", Verdict.PASS),
        ("Sun, 01 Mar 2026 10:00:00 GMT", Verdict.WARN),
        ("yesterday", Verdict.WARN),
    ],
)
def test_the_platforms_clock_is_seen_however_its_header_is_written(
    tmp_path: Path, name: str, told: str, verdict: Verdict
) -> None:
    """A proxy that writes the names of headers small hides the platform's time from nobody."""

    async def story() -> dict[str, Verdict]:
        clock = FastClock()
        answer = Canned(body={"entities": []}, headers={name: told})
        async with scripted(answer) as platform, door_to(platform.url, clock) as door:
            checks = examine(
                door, InteractionQuery(), lambda: StateDirectory(tmp_path / "state"), address_redactor(), clock
            )
            return {check.name: check.verdict async for check in checks}

    assert asyncio.run(story())["clock"] is verdict
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize(
    ("place", "verdict", "seen"),
    [
        ("deep/state", Verdict.PASS, "deep/state is not there yet, and can be made"),
        (".", Verdict.PASS, "can be written"),
        ("file/state", Verdict.FAIL, "file cannot be written"),
    ],
)
def test_the_state_directory_is_looked_at_and_not_made(tmp_path: Path, place: str, verdict: Verdict, seen: str) -> None:
    """Whether a run could make it is told without making it, or anything in it."""
    (tmp_path / "file").touch()
    check = asyncio.run(seen_of(StateDirectory(tmp_path / place)))

    assert (check.verdict, check.seen.endswith(seen)) == (verdict, True)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_damaged_ledger_is_seen(tmp_path: Path) -> None:
    """A ledger that opens and cannot be read is no state to run with."""
    state = StateDirectory(tmp_path)
    with Ledger.open(state.ledger, Digests.load(state.digest_key)):
        pass
    damaged = bytearray(state.ledger.read_bytes())
    damaged[4096:] = bytes(len(damaged) - 4096)
    state.ledger.write_bytes(damaged)

    check = asyncio.run(seen_of(state))
    assert check.verdict is Verdict.FAIL
    assert str(state.ledger) in check.seen
