"""`plan` and `apply`: what is written is what was planned, and nothing else."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.chats import (
    AddressPass,
    Interaction,
    address_redactor,
    chat,
    clean,
    dirty,
    dirty_chats,
    scrubbed,
    texts_of,
)
from tests.support.station import Station, record_patches, sandbox_with
from transcrub.conversation import Conversation
from transcrub.detect import Detector
from transcrub.errors import PlanOutdatedError
from transcrub.finding import Finding
from transcrub.genesys import InteractionQuery
from transcrub.jobs.crew import Stop
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import State
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.planfile import Plan
from transcrub.jobs.reading import Selection
from transcrub.jobs.summary import Summary
from transcrub.redact import EntityPolicy, Policy
from transcrub.redactor import Redactor
from transcrub.sandbox import FaultScript, Rule, Sandbox
from transcrub.sandbox.faults import Drop, Page, Status, Update

MIXED = [dirty(number) if number % 2 else clean(number) for number in range(12)]
DIRTY_IDS = [f"chat-{number:03d}" for number in range(1, 12, 2)]


class Desk:
    """A sandbox with a plan on it."""

    def __init__(self, path: Path, sandbox: Sandbox, **station: Any) -> None:
        self.sandbox = sandbox
        self.station = Station(sandbox, path / "state", **station)
        self.plan = path / "the.plan"

    def standing(self) -> list[Interaction]:
        """Return what stands on the platform."""
        return [self.sandbox.store.get(identifier) for identifier in self.sandbox.store.snapshot()]


def test_a_plan_writes_nothing_and_tells_what_would_change(tmp_path: Path) -> None:
    """Planning counts read, clean and planned, sends no update, and leaves no entry in the ledger."""

    async def story() -> tuple[Summary, int, bool]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            summary = await desk.station.plan(desk.plan)
            return summary, sandbox.journal.count(route="update"), desk.station.state.ledger.exists()

    summary, updates, ledger = asyncio.run(story())
    assert (summary.exit_code, summary.tally.read, summary.tally.clean) == (0, 12, 6)
    assert summary.tally.states == {State.PLANNED: 6}
    assert summary.tally.findings == {"EMAIL_ADDRESS": 12}
    assert (updates, ledger) == (0, False)
    plan = Plan.open(tmp_path / "the.plan")
    assert [each.id for each in plan.changes()] == DIRTY_IDS
    assert (plan.footer.read, plan.footer.clean, plan.footer.changes) == (12, 6, 6)


@dataclass(frozen=True)
class ScorePass(AddressPass):
    """Finds e-mail addresses with a score of many digits."""

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return the addresses of a conversation."""
        return [replace(each, score=0.85044) for each in super().find(conversation, found)]


def test_a_score_just_above_the_threshold_is_applied(tmp_path: Path) -> None:
    """A plan tells scores as they were: what passed the threshold when it was planned passes it again."""
    redactor = Redactor(Detector(passes=(ScorePass(),)), Policy(threshold=0.8504))

    async def story() -> tuple[Summary, list[Interaction]]:
        async with sandbox_with(dirty(0)) as sandbox:
            desk = Desk(tmp_path, sandbox, redactor=redactor)
            await desk.station.plan(desk.plan)
            return await desk.station.apply(desk.plan), desk.standing()

    summary, standing = asyncio.run(story())
    assert (summary.exit_code, standing) == (0, [scrubbed(dirty(0))])


@pytest.mark.parametrize("size", [1, 4, 100], ids=["by id", "in small pages", "in one page"])
def test_apply_writes_what_was_planned(tmp_path: Path, size: int) -> None:
    """After apply the planned conversations hold the planned texts, the others what they held, however it reads."""

    async def story() -> tuple[Summary, list[str], list[Interaction]]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox, query=InteractionQuery(page_size=size))
            await desk.station.plan(desk.plan)
            patches = record_patches(sandbox)
            summary = await desk.station.apply(desk.plan)
            return summary, [patch.id for patch in patches], desk.standing()

    summary, patched, standing = asyncio.run(story())
    assert summary.exit_code == 0
    assert sorted(patched) == DIRTY_IDS
    assert standing == [scrubbed(each) if number % 2 else each for number, each in enumerate(MIXED)]
    with Ledger.open(tmp_path / "state" / "ledger.sqlite", Digests.load(tmp_path / "state" / "digest.key")) as ledger:
        assert ledger.standing().counts == {State.VERIFIED: 6}
        assert ledger.entities() == {"EMAIL_ADDRESS": 12}


def test_few_planned_among_many_are_read_one_by_one(tmp_path: Path) -> None:
    """Where the plan holds fewer conversations than its query has pages, only those are read."""

    async def story() -> tuple[int, int]:
        chats = [clean(number) for number in range(30)] + [dirty(40)]
        async with sandbox_with(*chats) as sandbox:
            desk = Desk(tmp_path, sandbox, query=InteractionQuery(page_size=3))
            await desk.station.plan(desk.plan)
            before = sandbox.journal.count(route="query")
            await desk.station.apply(desk.plan)
            return before, sandbox.journal.count(route="query") - before

    assert asyncio.run(story()) == (11, 1)


def test_applied_again_a_plan_sends_nothing(tmp_path: Path) -> None:
    """A second apply of the same plan finds everything done: exit 0, no request at all but what it needs to know."""

    async def story() -> tuple[Summary, int]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            await desk.station.apply(desk.plan)
            requests = len(sandbox.journal.requests)
            summary = await desk.station.apply(desk.plan)
            return summary, len(sandbox.journal.requests) - requests

    summary, requests = asyncio.run(story())
    assert (summary.exit_code, summary.tally.changed, summary.tally.already, requests) == (0, 0, 6, 0)


def test_what_drifted_since_the_plan_is_left_alone(tmp_path: Path) -> None:
    """A conversation that changed since it was planned is not written; the others are; exit 7."""

    async def story() -> tuple[Summary, list[str], list[Interaction], dict[str, State]]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            sandbox.store.edit("chat-003", 1, "somebody was here")
            patches = record_patches(sandbox)
            summary = await desk.station.apply(desk.plan)
            return summary, [patch.id for patch in patches], desk.standing(), desk.station.ledger_states()

    summary, patched, standing, states = asyncio.run(story())
    assert summary.exit_code == 7
    assert sorted(patched) == [each for each in DIRTY_IDS if each != "chat-003"]
    assert texts_of(standing[3]) == [texts_of(dirty(3))[0], "somebody was here", texts_of(dirty(3))[2]]
    assert states["chat-003"] is State.DRIFTED
    assert summary.tally.skipped == 1


def test_a_new_message_is_a_drift_too(tmp_path: Path) -> None:
    """A conversation that grew since it was planned is another one than was planned."""

    async def story() -> int:
        async with sandbox_with(dirty(1), dirty(2)) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            grown = chat(1, *texts_of(dirty(1)), "one more")
            sandbox.store.put(grown)
            return (await desk.station.apply(desk.plan)).exit_code

    assert asyncio.run(story()) == 7


def test_what_is_gone_since_the_plan_is_skipped(tmp_path: Path) -> None:
    """A conversation that the platform no longer has is skipped and told; exit 3."""

    async def story() -> tuple[Summary, dict[str, State]]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            sandbox.store.remove("chat-005")
            return await desk.station.apply(desk.plan), desk.station.ledger_states()

    summary, states = asyncio.run(story())
    assert (summary.exit_code, summary.tally.changed) == (3, 5)
    assert states["chat-005"] is State.SKIPPED


def test_what_somebody_redacted_just_so_is_done_already(tmp_path: Path) -> None:
    """Where the planned text stands there already, nothing is sent, and the ledger says verified."""

    async def story() -> tuple[Summary, int, dict[str, State]]:
        async with sandbox_with(dirty(1), dirty(2)) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            sandbox.store.put(scrubbed(dirty(1)))
            patches = record_patches(sandbox)
            summary = await desk.station.apply(desk.plan)
            return summary, len(patches), desk.station.ledger_states()

    summary, patched, states = asyncio.run(story())
    assert (summary.exit_code, summary.tally.changed, summary.tally.already, patched) == (0, 1, 1, 1)
    assert set(states.values()) == {State.VERIFIED}


def keep_addresses(station: Station) -> None:
    """Change the policy."""
    policy = Policy(entities={"EMAIL_ADDRESS": EntityPolicy(operator="tag")})
    station.redactor = replace(station.redactor, policy=policy)


def other_org(station: Station) -> None:
    """Turn to another org."""
    station.org = "another-org"


def other_state(station: Station) -> None:
    """Use another state directory."""
    station.path = station.path.with_name("elsewhere")


@pytest.mark.parametrize(
    ("change", "told"), [(keep_addresses, "another policy"), (other_org, "org"), (other_state, "--state")]
)
def test_a_plan_fits_only_what_it_was_made_for(tmp_path: Path, change: Any, told: str) -> None:
    """A plan made for another org, policy or state directory is refused with exit 7 before anything is sent."""

    async def story() -> tuple[PlanOutdatedError, int]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            change(desk.station)
            requests = len(sandbox.journal.requests)
            with pytest.raises(PlanOutdatedError) as caught:
                await desk.station.apply(desk.plan)
            return caught.value, len(sandbox.journal.requests) - requests

    error, requests = asyncio.run(story())
    assert (error.exit_code, requests) == (7, 0)
    assert told in str(error)


def test_apply_detects_nothing_anew(tmp_path: Path) -> None:
    """Apply carries out the planned spans: a detector that would break or find more has no say any more."""

    async def story() -> tuple[Summary, list[Interaction]]:
        async with sandbox_with(*dirty_chats(3)) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            desk.station.redactor = address_redactor(poison="canary")
            return await desk.station.apply(desk.plan), desk.standing()

    summary, standing = asyncio.run(story())
    assert summary.exit_code == 0
    assert standing == [scrubbed(each) for each in dirty_chats(3)]


def test_apply_asks_before_the_first_write(tmp_path: Path) -> None:
    """Whoever says no has changed nothing; the plan can be applied later."""

    async def no(_: str) -> bool:
        return False

    async def story() -> tuple[Summary, int, Summary]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            refused = await desk.station.apply(desk.plan, consent=no)
            updates = sandbox.journal.count(route="update")
            return refused, updates, await desk.station.apply(desk.plan)

    refused, updates, done = asyncio.run(story())
    assert (refused.exit_code, updates) == (1, 0)
    assert (done.exit_code, done.tally.changed) == (0, 6)


def test_a_failed_conversation_is_tried_again_by_the_next_apply(tmp_path: Path) -> None:
    """What failed in one apply is taken up by the next one of the same plan; what is done is not."""

    async def story() -> tuple[Summary, Summary, list[str]]:
        rule = Rule(route="update", id="chat-003", action=Status(status=400))
        async with sandbox_with(*MIXED, faults=FaultScript(rules=(rule,))) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            first = await desk.station.apply(desk.plan)
            sandbox.set_faults(FaultScript())
            patches = record_patches(sandbox)
            second = await desk.station.apply(desk.plan)
            return first, second, [patch.id for patch in patches]

    first, second, patched = asyncio.run(story())
    assert (first.exit_code, first.tally.changed, first.tally.failed) == (3, 5, 1)
    assert (second.exit_code, second.tally.changed, second.tally.already) == (0, 1, 5)
    assert patched == ["chat-003"]


@pytest.mark.parametrize(
    ("fault", "state"),
    [("ignore", State.FAILED), ("truncate", State.DRIFTED), ("drop_field", State.DRIFTED)],
)
def test_an_update_that_was_not_carried_out_is_never_verified(tmp_path: Path, fault: Any, state: State) -> None:
    """Where the platform answers 200 and keeps something else than what was planned: exit 6, and never verified."""

    async def story() -> tuple[Summary, dict[str, State], int]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            sandbox.set_faults(FaultScript(rules=(Rule(route="update", id="chat-003", action=Update(fault=fault)),)))
            summary = await desk.station.apply(desk.plan)
            return summary, desk.station.ledger_states(), (await desk.station.verify()).exit_code

    summary, states, verified = asyncio.run(story())
    assert (summary.exit_code, summary.tally.changed, summary.tally.mismatches) == (6, 5, 1)
    assert states.pop("chat-003") is state
    assert set(states.values()) == {State.VERIFIED}
    assert verified == 6  # half a text and a lost field hold no address any more, and are not what was written


def test_an_interrupted_apply_goes_on(tmp_path: Path) -> None:
    """A stopped apply ends with exit 130; the same command writes what is left and nothing twice."""

    async def story() -> tuple[Summary, Summary, list[str]]:
        async with sandbox_with(*dirty_chats(10)) as sandbox:
            desk = Desk(tmp_path, sandbox, hands=2)
            await desk.station.plan(desk.plan)
            patches = record_patches(sandbox)
            sandbox.after = lambda request: desk.station.stop.ask() if len(patches) == 4 else None
            first = await desk.station.apply(desk.plan)
            sandbox.after, desk.station.stop = None, Stop()
            second = await desk.station.apply(desk.plan)
            return first, second, [patch.id for patch in patches]

    first, second, patched = asyncio.run(story())
    assert (first.exit_code, second.exit_code) == (130, 0)
    assert sorted(patched) == [f"chat-{number:03d}" for number in range(10)]
    assert second.tally.already == first.tally.changed


def test_a_run_between_plan_and_apply_does_no_harm(tmp_path: Path) -> None:
    """Where `run` did the work of the plan meanwhile, apply finds it done and writes nothing."""

    async def story() -> tuple[Summary, int]:
        async with sandbox_with(*MIXED) as sandbox:
            desk = Desk(tmp_path, sandbox)
            await desk.station.plan(desk.plan)
            await desk.station.run()
            patches = record_patches(sandbox)
            return await desk.station.apply(desk.plan), len(patches)

    summary, patched = asyncio.run(story())
    assert (summary.exit_code, summary.tally.already, patched) == (0, 6, 0)


def test_paging_trouble_does_not_hide_a_planned_conversation(tmp_path: Path) -> None:
    """An item that the pages repeat is worked once, and one that they lose is read by its id."""

    async def story() -> tuple[Summary, list[str]]:
        async with sandbox_with(*dirty_chats(9)) as sandbox:
            desk = Desk(tmp_path, sandbox, query=InteractionQuery(page_size=4))
            await desk.station.plan(desk.plan)
            sandbox.set_faults(FaultScript(rules=(Rule(route="query", nth=2, action=Page(fault="shift")),)))
            patches = record_patches(sandbox)
            return await desk.station.apply(desk.plan), [patch.id for patch in patches]

    summary, patched = asyncio.run(story())
    assert summary.exit_code == 0
    assert sorted(patched) == [f"chat-{number:03d}" for number in range(9)]


def test_a_platform_that_is_down_stops_the_apply_soon(tmp_path: Path) -> None:
    """Where planned conversations cannot be read one after the other, apply parks with exit 5 instead of trying all."""

    async def story() -> tuple[Summary, int, Summary]:
        chats = [clean(number) for number in range(100, 140)] + dirty_chats(12)
        async with sandbox_with(*chats) as sandbox:
            desk = Desk(tmp_path, sandbox, query=InteractionQuery(page_size=3))
            await desk.station.plan(desk.plan)
            requests = len(sandbox.journal.requests)
            sandbox.set_faults(FaultScript(rules=(Rule(route="query", action=Drop()),)))
            down = await desk.station.apply(desk.plan)
            requests = len(sandbox.journal.requests) - requests
            sandbox.set_faults(FaultScript())
            return down, requests, await desk.station.apply(desk.plan)

    down, requests, up = asyncio.run(story())
    assert down.exit_code == 5
    assert requests <= 6 * 4 + 1
    assert (up.exit_code, up.tally.changed) == (0, 12)


@pytest.mark.parametrize("code", [5, 130, 4])
def test_a_reading_that_broke_leaves_no_plan(tmp_path: Path, code: int) -> None:
    """A plan of half an org would look whole: where the reading broke off, there is none."""

    async def story() -> int:
        faults = {5: Status(status=503), 4: Status(status=403)}
        rules = (Rule(route="query", after=1, action=faults[code]),) if code in faults else ()
        async with sandbox_with(*MIXED, faults=FaultScript(rules=rules)) as sandbox:
            desk = Desk(tmp_path, sandbox, query=InteractionQuery(page_size=3))
            if code == 130:
                sandbox.after = lambda request: desk.station.stop.ask() if not desk.station.stop.asked else None
            return (await desk.station.plan(desk.plan)).exit_code

    assert asyncio.run(story()) == code
    assert not list(tmp_path.glob("*plan*"))


def test_a_poisonous_conversation_does_not_stop_the_plan(tmp_path: Path) -> None:
    """A conversation that cannot be worked is counted in the plan's end and named; the plan is made; exit 3."""

    async def story() -> tuple[Summary, list[str]]:
        odd = {**dirty(7), "messages": [{"content": [{"\ud800": {"text": "canary@mail.example"}}]}]}
        async with sandbox_with(dirty(1), chat(2, "poison canary@mail.example"), odd, dirty(3)) as sandbox:
            desk = Desk(tmp_path, sandbox, redactor=address_redactor("poison"))
            return await desk.station.plan(desk.plan), desk.station.notes

    summary, notes = asyncio.run(story())
    assert summary.exit_code == 3
    assert [note.split(":")[0] for note in notes] == ["chat-002", "chat-007"]
    plan = Plan.open(tmp_path / "the.plan")
    assert [each.id for each in plan.changes()] == ["chat-001", "chat-003"]
    assert plan.footer.failed == 2


def test_a_plan_keeps_its_selection(tmp_path: Path) -> None:
    """What the plan's limit left out, apply leaves out too."""

    async def story() -> tuple[Summary, list[str]]:
        async with sandbox_with(*dirty_chats(6)) as sandbox:
            desk = Desk(tmp_path, sandbox, selection=Selection(limit=2))
            await desk.station.plan(desk.plan)
            desk.station.selection = Selection()
            patches = record_patches(sandbox)
            return await desk.station.apply(desk.plan), [patch.id for patch in patches]

    summary, patched = asyncio.run(story())
    assert (summary.exit_code, sorted(patched)) == (0, ["chat-000", "chat-001"])
