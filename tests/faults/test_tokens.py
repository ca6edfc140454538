"""Tokens: expired, revoked; the secret changed, a scope taken away; the token endpoint down or limiting."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.works import strike, works
from transcrub.sandbox.faults import Credentials, Drop, Status, TokenLimit


@pytest.mark.parametrize("change", ["expire", "revoke"])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
@pytest.mark.parametrize("route", ["update", "query"])
def test_a_token_that_is_no_longer_good_is_renewed_once(folder: Path, change: str, number: int, route: str) -> None:
    """Expired or revoked at the N-th request, the token is renewed and the request replayed: nobody notices."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(Credentials(change=change), route, nth=number))  # type: ignore[arg-type]
            summary = await here.write("run")

            assert summary.exit_code == 0
            assert here.sandbox.journal.count(route="token") <= 2
            assert here.checker.patches - here.sandbox.journal.count(route="update", status=401) == 4
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ([strike(Credentials(change="rotate_secret"), nth=2), strike(Credentials(change="revoke"), nth=2)], 4),
        ([strike(Credentials(change="remove_scope"), nth=2)], 4),
        ([strike(Credentials(change="remove_scope", scope="interaction:read"), "query", nth=1)], 4),
        ([strike(Status(status=401))], 4),
        ([strike(Status(status=403))], 4),
        ([strike(Status(status=503), "token")], 5),
        ([strike(Drop(), "token")], 5),
        ([strike(TokenLimit(), "token")], 5),
        ([strike(Status(status=429, retry_after=36_000), "token")], 5),
        ([strike(Status(status=429, retry_after="absent"), "token")], 5),
    ],
    ids=[
        "secret rotated",
        "write scope taken",
        "read scope taken",
        "401 for ever",
        "403",
        "token endpoint down",
        "token endpoint drops",
        "token endpoint limits by 400",
        "token endpoint: ten hours",
        "token endpoint limits for ever",
    ],
)
def test_not_let_in_ends_the_run_in_good_order(folder: Path, rules: list[object], code: int) -> None:
    """The run ends with 4 (not let in) or 5 (come back later), nothing is half done, and the next one ends the work."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(*rules)  # type: ignore[arg-type]
            summary = await here.write("run")

            assert summary.exit_code == code
            here.sandbox.tokens._scopes |= {"interaction:read", "interaction:write"}
            await here.converge()

    asyncio.run(story())


@pytest.mark.parametrize("fault", [TokenLimit(), Status(status=429, retry_after=0), Status(status=503), Drop()])
def test_a_token_endpoint_that_comes_back_is_waited_for(folder: Path, fault: object) -> None:
    """Limited or down for three requests, it is asked again, and the run ends well."""

    async def story() -> None:
        async with works(folder) as here:
            here.faults(strike(fault, "token", times=3))  # type: ignore[arg-type]
            summary = await here.write("run")

            assert (summary.exit_code, here.sandbox.journal.count(route="token")) == (0, 4)
            await here.converge()

    asyncio.run(story())
