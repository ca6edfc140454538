"""Group commit: who waits is told the truth, and many share one commit."""

import asyncio

import pytest

from transcrub.errors import LedgerError
from transcrub.jobs.commits import GroupCommit


def test_records_of_one_moment_share_a_commit() -> None:
    """What gathers while a commit is under way goes with the next one, all together."""
    batches: list[list[int]] = []

    async def story() -> None:
        commits: GroupCommit[list[int]] = GroupCommit("test", list, batches.append)

        async def record(number: int) -> None:
            commits.batch.append(number)
            await commits.durable()

        await asyncio.gather(*(record(number) for number in range(50)))
        await commits.close()

    asyncio.run(story())

    assert sorted(number for batch in batches for number in batch) == list(range(50))
    assert len([batch for batch in batches if batch]) <= 2


def test_what_nobody_waits_for_is_committed_at_the_end() -> None:
    """Closing makes durable what is pending."""
    batches: list[list[str]] = []

    async def story() -> None:
        commits: GroupCommit[list[str]] = GroupCommit("test", list, batches.append)
        commits.batch.append("later")
        await commits.close()

    asyncio.run(story())

    assert ["later"] in batches


@pytest.mark.parametrize("error", [LedgerError("the disk is full"), RuntimeError("a row: 4111")])
def test_after_a_failure_nothing_is_committed_any_more(error: Exception) -> None:
    """Who waits then and later is told, in our words; a later success must not hide what failed."""
    tried = []

    def commit(batch: list[str]) -> None:
        tried.append(batch)
        raise error

    async def story() -> list[str]:
        commits: GroupCommit[list[str]] = GroupCommit("test", list, commit)
        told = []
        for each in ("first", "second"):
            commits.batch.append(each)
            with pytest.raises(LedgerError) as caught:
                await commits.durable()
            told.append(str(caught.value))
        await commits.close()
        return told

    told = asyncio.run(story())

    assert tried == [["first"]]
    assert all("4111" not in each for each in told)
