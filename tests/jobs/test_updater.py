"""The way of every change: through the gate, to the platform, into the counts."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.works import strike, works
from tests.support.chats import scrubbed
from tests.support.station import yes
from transcrub.jobs.change import Change
from transcrub.jobs.entry import State
from transcrub.jobs.gate import Answer, GateOptions
from transcrub.sandbox.faults import Action, Drop, Status, Update


@pytest.mark.parametrize(
    ("action", "states", "mismatches"),
    [
        (Drop(effect=True), {State.VERIFIED: 4}, 0),
        (Status(status=400), {State.VERIFIED: 3, State.FAILED: 1}, 0),
        (Update(fault="ignore"), {State.VERIFIED: 3, State.FAILED: 1}, 1),
        (Update(fault="truncate"), {State.VERIFIED: 3, State.DRIFTED: 1}, 1),
    ],
)
def test_counts_what_became_of_each_change(
    tmp_path: Path, action: Action, states: dict[State, int], mismatches: int
) -> None:
    """Each change is counted once, under the state in which the ledger has it; findings only where they were redacted."""

    async def story() -> None:
        async with works(tmp_path) as here:
            here.faults(strike(action, id="chat-000"))
            tally = (await here.write("run")).tally

            assert (dict(tally.states), tally.mismatches) == (states, mismatches)
            assert tally.findings["EMAIL_ADDRESS"] == 2 * states[State.VERIFIED]
            recorded = [entry.state for entry in here.checker.entries()]
            assert {state: recorded.count(state) for state in set(recorded)} == states

    asyncio.run(story())


def test_what_the_user_declines_is_recorded_as_skipped(tmp_path: Path) -> None:
    """It is counted, has its reason, is in ledger and audit log, and nothing of it was sent."""

    async def review(change: Change) -> Answer:
        return Answer.NO if change.id == "chat-001" else Answer.YES

    async def story() -> None:
        async with works(tmp_path) as here:
            summary = await here.write("run", GateOptions(yes, review=review))

            assert (summary.exit_code, summary.tally.skipped, here.checker.patches) == (3, 1, 3)
            declined = next(entry for entry in here.checker.entries() if entry.id == "chat-001")
            assert (declined.state, declined.reason) == (State.SKIPPED, "declined")

    asyncio.run(story())


def test_what_stands_there_already_is_not_counted_as_changed(tmp_path: Path) -> None:
    """Somebody else did the plan's work: nothing is sent, and it is told as such."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.plan()
            here.sandbox.store.put(scrubbed(here.sandbox.store.get("chat-000")))
            summary = await here.write("apply")

            assert (summary.tally.already, summary.tally.changed, here.checker.patches) == (1, 3, 3)
            assert summary.exit_code == 0

    asyncio.run(story())
