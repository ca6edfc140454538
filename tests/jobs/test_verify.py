"""`verify`: what was redacted still is, and nothing detectable is left."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.support.chats import address_redactor, chat, clean, dirty, dirty_chats, scrubbed
from tests.support.station import Station, sandbox_with
from transcrub.genesys import InteractionQuery
from transcrub.jobs.entry import State
from transcrub.jobs.reading import Selection
from transcrub.jobs.verification import Verification
from transcrub.sandbox import FaultScript, Rule, Sandbox
from transcrub.sandbox.faults import Delay, Drop, Edit, Page, Status, Update

MIXED = [*dirty_chats(5), *(clean(number) for number in range(10, 15))]


def verified(path: Path, meddle: Any = lambda sandbox, station: None) -> Verification:
    """Run, let somebody meddle, and verify."""

    async def story() -> Verification:
        async with sandbox_with(*MIXED) as sandbox:
            station = Station(sandbox, path)
            assert (await station.run()).exit_code == 0
            meddle(sandbox, station)
            updates = sandbox.journal.count(route="update")
            result = await station.verify()
            assert sandbox.journal.count(route="update") == updates, "verify changed something"
            return result

    return asyncio.run(story())


def test_after_a_run_everything_is_sound(tmp_path: Path) -> None:
    """After a run, every redacted conversation has its digest and nothing detectable is left: exit 0."""
    result = verified(tmp_path)
    assert (result.exit_code, result.sound, result.verified) == (0, True, 5)
    assert result.as_json() == {
        "verified": 5,
        "drifted": [],
        "missing": [],
        "leaking": [],
        "unread": [],
        "read": 10,
        "seconds": 0.0,
        "exit_code": 0,
        "stopped_by": None,
    }


def leak(sandbox: Sandbox, station: Station) -> None:
    """Write an address into a clean conversation."""
    sandbox.store.edit("chat-011", 0, "canary@mail.example")


def leak_oddly(sandbox: Sandbox, station: Station) -> None:
    """Let an address stand under a key that no ledger takes."""
    content: Any = [{"a\0b": {"text": "canary@mail.example"}}]
    sandbox.store.put({**clean(12), "messages": [{"id": "m", "content": content}]})


def drift(sandbox: Sandbox, station: Station) -> None:
    """Change a redacted conversation."""
    sandbox.store.edit("chat-002", 1, "something else")


def undo(sandbox: Sandbox, station: Station) -> None:
    """Put an original back."""
    sandbox.store.put(dirty(3))


def lose(sandbox: Sandbox, station: Station) -> None:
    """Take a redacted conversation away."""
    sandbox.store.remove("chat-004")


@pytest.mark.parametrize(
    ("meddle", "found"),
    [
        (leak, {"leaking": ["chat-011"]}),
        (leak_oddly, {"leaking": ["chat-012"]}),
        (drift, {"drifted": [{"id": "chat-002", "messages": 1}]}),
        (undo, {"leaking": ["chat-003"], "drifted": [{"id": "chat-003", "messages": 2}]}),
        (lose, {"missing": ["chat-004"]}),
    ],
)
def test_what_is_not_as_it_was_written_is_named(tmp_path: Path, meddle: Any, found: dict[str, list[Any]]) -> None:
    """What leaks, drifted or is missing is named by its id: exit 6."""
    result = verified(tmp_path, meddle)
    assert result.exit_code == 6
    assert not result.sound
    told = result.as_json()
    assert {key: told[key] for key in ("drifted", "missing", "leaking", "unread") if told[key]} == found


def restore(sandbox: Sandbox) -> None:
    """Let stand what was written."""
    sandbox.store.put(scrubbed(dirty(3)))


def edit(sandbox: Sandbox) -> None:
    """Change what stands there."""
    sandbox.store.edit("chat-003", 1, "something else")


def roll_back(sandbox: Sandbox) -> None:
    """Let stand what was there before."""
    sandbox.store.put(dirty(3))


def nothing(sandbox: Sandbox) -> None:
    """Leave it."""


MANGLED = (Update(fault="truncate"), Update(fault="drop_field"))


@pytest.mark.parametrize(
    ("fault", "then", "found"),
    [
        (MANGLED[0], nothing, {"drifted": [{"id": "chat-003", "messages": 2}]}),
        (MANGLED[1], nothing, {"drifted": [{"id": "chat-003", "messages": 1}]}),
        *((each, restore, {}) for each in MANGLED),
        *((each, roll_back, {"leaking": ["chat-003"]}) for each in MANGLED),
        (Drop(effect=True), nothing, {}),
        (Drop(effect=True), edit, {"drifted": [{"id": "chat-003", "messages": 1}]}),
        (Drop(effect=True), roll_back, {"leaking": ["chat-003"]}),
    ],
)
def test_what_was_not_seen_to_stand_is_named_until_it_does(
    tmp_path: Path, fault: Any, then: Any, found: dict[str, list[Any]]
) -> None:
    """Drifted or unknown in the ledger, it is compared with what was sent, also outside the query, and with a sample."""

    async def story() -> tuple[int, list[Verification]]:
        rules = [Rule(route="update", id="chat-003", action=fault)]
        if isinstance(fault, Drop):
            rules.append(Rule(route="query", after=1, action=Status(status=500)))
        async with sandbox_with(*MIXED, faults=FaultScript(rules=tuple(rules))) as sandbox:
            station = Station(sandbox, tmp_path)
            code = (await station.run()).exit_code
            sandbox.set_faults(FaultScript())
            then(sandbox)
            first = await station.verify()
            station.selection = Selection(limit=1)
            return code, [first, await station.verify(), await station.verify(sample=0.01)]

    code, results = asyncio.run(story())
    assert code == (3 if isinstance(fault, Drop) else 6)
    for result in results:
        told = result.as_json()
        assert {key: told[key] for key in ("drifted", "missing", "leaking", "unread") if told[key]} == found
        assert result.exit_code == (6 if found else 0)


@pytest.mark.parametrize(
    ("then", "state", "code"), [(nothing, State.DRIFTED, 6), (edit, State.DRIFTED, 6), (restore, State.VERIFIED, 0)]
)
def test_a_run_that_finds_nothing_to_redact_settles_no_drift(
    tmp_path: Path, then: Any, state: State, code: int
) -> None:
    """It ends with 0, and verify with 6, until what was written stands there."""

    async def story() -> tuple[int, State, int]:
        rule = Rule(route="update", id="chat-003", action=Update(fault="truncate"))
        async with sandbox_with(*MIXED, faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path)
            await station.run()
            then(sandbox)
            again = (await station.run()).exit_code
            return again, station.ledger_states()["chat-003"], (await station.verify()).exit_code

    assert asyncio.run(story()) == (0, state, code)


def test_what_was_changed_before_anything_was_sent_is_no_drift_of_ours(tmp_path: Path) -> None:
    """An apply leaves it alone as drifted; as long as nothing detectable is in it, all is well."""

    async def story() -> tuple[State, int]:
        async with sandbox_with(*MIXED) as sandbox:
            station = Station(sandbox, tmp_path)
            await station.plan(tmp_path / "late.plan")
            sandbox.store.put({**clean(3), "id": "chat-003"})
            await station.apply(tmp_path / "late.plan")
            return station.ledger_states()["chat-003"], (await station.verify()).exit_code

    assert asyncio.run(story()) == (State.DRIFTED, 0)


def poison(sandbox: Sandbox, station: Station) -> None:
    """Let detection break on a conversation."""
    station.redactor = address_redactor(poison="order 12")


def malform(sandbox: Sandbox, station: Station) -> None:
    """Let a conversation take a shape that cannot be worked."""
    content: Any = "text"
    for _ in range(80):
        content = [content]
    sandbox.store.put({**clean(12), "messages": [{"id": "m", "content": content}]})


@pytest.mark.parametrize("meddle", [poison, malform])
def test_what_cannot_be_searched_is_never_taken_for_clean(tmp_path: Path, meddle: Any) -> None:
    """A conversation that cannot be searched makes the verification partial: exit 3, never 0."""
    result = verified(tmp_path, meddle)
    assert result.exit_code == 3
    assert result.verified == 5


def narrow(sandbox: Sandbox, station: Station) -> None:
    """Ask for less than was redacted."""
    station.selection = Selection(limit=1)


def test_redacted_conversations_outside_the_query_are_read_by_id(tmp_path: Path) -> None:
    """What the ledger calls verified is read back even where the query no longer gives it."""
    result = verified(tmp_path, narrow)
    assert (result.exit_code, result.verified) == (0, 5)


def test_an_empty_ledger_verifies_what_the_query_gives(tmp_path: Path) -> None:
    """Without any run before, verify tells what is left to detect."""

    async def story() -> Verification:
        async with sandbox_with(dirty(1), clean(2)) as sandbox:
            return await Station(sandbox, tmp_path).verify()

    result = asyncio.run(story())
    assert (result.exit_code, result.leaking, result.verified) == (6, ["chat-001"], 0)


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (Rule(route="query", nth=2, action=Page(fault="loop")), 3),
        (Rule(route="query", after=1, action=Status(status=503)), 5),
        (Rule(route="query", after=1, action=Status(status=403)), 4),
        (Rule(route="query", nth=2, action=Page(fault="html")), 1),
    ],
)
def test_a_verification_that_broke_off_says_so(tmp_path: Path, rule: Rule, code: int) -> None:
    """A verification that could not read everything never exits 0."""

    async def story() -> Verification:
        async with sandbox_with(*MIXED) as sandbox:
            station = Station(sandbox, tmp_path, query=InteractionQuery(page_size=3))
            await station.run()
            sandbox.set_faults(FaultScript(rules=(rule,)))
            return await station.verify()

    result = asyncio.run(story())
    assert result.exit_code == code
    assert result.stopped_by


def test_a_leak_is_not_hidden_by_a_broken_reading(tmp_path: Path) -> None:
    """Where a leak was found before the reading broke, its id is in the result, and the exit code is 6."""

    async def story() -> Verification:
        rule = Rule(route="query", after=1, action=Status(status=503))
        chats = [chat(0, "canary@mail.example"), *MIXED[1:]]
        async with sandbox_with(*chats, faults=FaultScript(rules=(rule,))) as sandbox:
            return await Station(sandbox, tmp_path, query=InteractionQuery(page_size=1)).verify()

    result = asyncio.run(story())
    assert result.leaking == ["chat-000"]
    assert result.exit_code == 6


@pytest.mark.parametrize("page_size", [2, 100])
def test_a_run_beside_it_makes_no_drift(tmp_path: Path, page_size: int) -> None:
    """What a run writes between our reading and our comparing is read again: it is neither drifted nor leaking."""

    async def story() -> Verification:
        slow = Rule(route="query", nth=1, action=Delay(seconds=0.6, effect=True))
        async with sandbox_with(*MIXED, faults=FaultScript(rules=(slow,))) as sandbox:
            station = Station(sandbox, tmp_path, query=InteractionQuery(page_size=page_size))
            reading = asyncio.create_task(station.verify())
            await asyncio.sleep(0.2)
            assert (await station.run()).exit_code == 0
            assert not reading.done()
            return await reading

    result = asyncio.run(story())
    assert (result.exit_code, result.verified, result.drifted, result.leaking) == (0, 5, [], [])


def test_what_drifts_beside_a_run_is_still_named(tmp_path: Path) -> None:
    """The second look hides nothing: an edit that comes between both is told."""

    async def story() -> Verification:
        async with sandbox_with(*MIXED) as sandbox:
            station = Station(sandbox, tmp_path)
            assert (await station.run()).exit_code == 0
            edit = Edit(id="chat-002", index=1, text="something else")
            sandbox.set_faults(FaultScript(rules=(Rule(route="query", nth=1, action=edit),)))
            return await station.verify()

    result = asyncio.run(story())
    assert [(each.id, each.messages) for each in result.drifted] == [("chat-002", 1)]
