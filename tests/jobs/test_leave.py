"""Leave to write: asked once, and for so many writes as the user allows."""

import asyncio

import pytest

from transcrub.errors import LimitReachedError, TranscrubError
from transcrub.jobs.leave import Leave


def take_all(leave: Leave, count: int) -> list[BaseException | None]:
    """Have many workers ask for leave at a time."""

    async def story() -> list[BaseException | None]:
        return list(await asyncio.gather(*(leave.take() for _ in range(count)), return_exceptions=True))

    return asyncio.run(story())


@pytest.mark.parametrize("answer", [True, False])
def test_the_user_is_asked_once(*, answer: bool) -> None:
    """However many workers come to the first write, the question is asked once and its answer holds for all."""
    asked = []

    async def ask() -> bool:
        asked.append(1)
        await asyncio.sleep(0)
        return answer

    outcomes = take_all(Leave(ask), 8)
    assert len(asked) == 1
    assert {type(each) for each in outcomes} == {type(None) if answer else TranscrubError}


def test_so_many_changes_pass_and_no_more() -> None:
    """With `--max-changes 3`, three changes pass, and whoever comes later is stopped with exit 8."""

    async def ask() -> bool:
        return True

    outcomes = take_all(Leave(ask, 3), 5)
    refused = [each for each in outcomes if each is not None]
    assert len(refused) == 2
    assert all(isinstance(each, LimitReachedError) and each.exit_code == 8 for each in refused)
