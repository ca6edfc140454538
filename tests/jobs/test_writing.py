"""The one place that writes: intent, send, compare, settle by reading."""

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.chats import chat, clean, dirty, scrubbed, texts_of
from tests.support.clock import FastClock
from tests.support.station import Patch, Station, record_patches, sandbox_with
from transcrub.genesys import InteractionQuery
from transcrub.jobs.entry import State
from transcrub.jobs.summary import Summary
from transcrub.jobs.writing import FRESH_SECONDS, dump_payload
from transcrub.sandbox import FaultScript, Rule, Sandbox
from transcrub.sandbox.faults import Action, Delay, Drop, Edit, Status, Truncate, Update
from transcrub.sandbox.platform import Call

CHATS = (dirty(1), clean(2), dirty(3))


class Scene:
    """What a run on a faulty sandbox left behind."""

    def __init__(
        self, path: Path, *rules: Rule, hook: Callable[[Sandbox, Call, FastClock], None] | None = None
    ) -> None:
        clock = FastClock()

        async def story() -> Summary:
            async with sandbox_with(*CHATS, faults=FaultScript(rules=rules)) as sandbox:
                self.patches = record_patches(sandbox)
                if hook is not None:
                    note = sandbox.before

                    def both(call: Call) -> None:
                        assert note is not None
                        note(call)
                        hook(sandbox, call, clock)

                    sandbox.before = both
                self.station = Station(sandbox, path, clock, hands=1)
                summary = await self.station.run()
                self.standing = {identifier: sandbox.store.get(identifier) for identifier in sandbox.store.snapshot()}
                self.queries = sandbox.journal.count(route="query")
                return summary

        self.summary = asyncio.run(story())
        self.states = self.station.ledger_states()
        self.reasons = self.station.reasons()

    def sent(self, identifier: str) -> list[Patch]:
        """Return the updates of one conversation."""
        return [patch for patch in self.patches if patch.id == identifier]


LOST: list[Action] = [
    Drop(effect=True),
    Status(status=500, effect=True),
    Status(status=502, effect=True),
    Status(status=503, effect=True),
    Status(status=504, effect=True),
    Truncate(),
]
NEVER_CAME: list[Action] = [Drop(), Status(status=500), Status(status=502), Status(status=503), Status(status=504)]


@pytest.mark.parametrize("action", LOST, ids=repr)
def test_a_lost_answer_to_an_update_that_took_effect_is_settled_by_reading(tmp_path: Path, action: Action) -> None:
    """Where the update took effect and its answer was lost, reading finds the planned text: sent once, verified."""
    scene = Scene(tmp_path, Rule(route="update", nth=1, action=action))
    assert scene.summary.exit_code == 0
    assert scene.states == {"chat-001": State.VERIFIED, "chat-003": State.VERIFIED}
    assert len(scene.sent("chat-001")) == 1
    assert scene.standing["chat-001"] == scrubbed(dirty(1))


@pytest.mark.parametrize("action", NEVER_CAME, ids=repr)
def test_an_update_without_effect_is_sent_again_with_the_same_content(tmp_path: Path, action: Action) -> None:
    """Where reading finds the original, the very same update is sent again."""
    scene = Scene(tmp_path, Rule(route="update", times=2, id="chat-001", action=action))
    assert scene.summary.exit_code == 0
    sent = scene.sent("chat-001")
    assert len(sent) == 3
    assert all(patch == sent[0] for patch in sent)
    assert scene.standing["chat-001"] == scrubbed(dirty(1))


@pytest.mark.parametrize("action", NEVER_CAME, ids=repr)
def test_a_conversation_that_cannot_be_updated_fails_alone(tmp_path: Path, action: Action) -> None:
    """An update that never gets through is given up after a bounded number of tries; the others are done; exit 3."""
    scene = Scene(tmp_path, Rule(route="update", id="chat-001", action=action))
    assert scene.summary.exit_code == 3
    assert scene.states == {"chat-001": State.FAILED, "chat-003": State.VERIFIED}
    assert len(scene.sent("chat-001")) == 5
    assert "5 tries" in str(scene.reasons["chat-001"])
    assert scene.standing["chat-001"] == dirty(1)


def test_the_state_is_unknown_while_an_answer_is_lost(tmp_path: Path) -> None:
    """Between a lost answer and the reading that settles it, the ledger says `unknown`, durably."""
    seen: list[str | None] = []

    def hook(sandbox: Sandbox, call: Call, clock: FastClock) -> None:
        if call.route == "query" and b"id eq 'chat-001'" in call.body:
            seen.append(Station(sandbox, tmp_path).committed_state("chat-001"))

    Scene(tmp_path, Rule(route="update", nth=1, action=Drop(effect=True)), hook=hook)
    assert seen == ["unknown"]


@pytest.mark.parametrize("fault", ["ignore", "forget"])
def test_an_update_that_was_accepted_and_not_done_is_a_mismatch(tmp_path: Path, fault: Any) -> None:
    """A platform that says 200 and changes nothing is never believed where its answer shows it: exit 6 in the end."""
    scene = Scene(tmp_path, Rule(route="update", id="chat-001", action=Update(fault=fault)))
    if fault == "forget":  # its answer claims what was sent: only verify can tell
        assert scene.summary.exit_code == 0
        return
    assert scene.summary.exit_code == 6
    assert scene.states["chat-001"] is State.FAILED
    assert scene.summary.tally.mismatches == 1
    assert "changed nothing" in str(scene.reasons["chat-001"])
    assert scene.states["chat-003"] is State.VERIFIED


@pytest.mark.parametrize("fault", ["truncate", "drop_field"])
def test_an_update_that_was_done_otherwise_is_a_mismatch(tmp_path: Path, fault: Any) -> None:
    """Where the platform keeps something else than what was sent, that is never verified, not overwritten; exit 6."""
    scene = Scene(tmp_path, Rule(route="update", id="chat-001", action=Update(fault=fault)))
    assert scene.summary.exit_code == 6
    assert scene.states == {"chat-001": State.DRIFTED, "chat-003": State.VERIFIED}
    assert len(scene.sent("chat-001")) == 1


def test_what_verify_is_for(tmp_path: Path) -> None:
    """An update that the platform claimed to have done and forgot is found by verify: exit 6, by its id."""

    async def story() -> tuple[int, int, list[str], list[str]]:
        rule = Rule(route="update", id="chat-001", action=Update(fault="forget"))
        async with sandbox_with(*CHATS, faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path)
            summary = await station.run()
            result = await station.verify()
            return summary.exit_code, result.exit_code, result.leaking, [each.id for each in result.drifted]

    assert asyncio.run(story()) == (0, 6, ["chat-001"], ["chat-001"])


@pytest.mark.parametrize("status", [400, 404, 409, 413, 422])
def test_a_refused_update_fails_alone(tmp_path: Path, status: int) -> None:
    """A refusal is the trouble of one conversation: failed with its status, the others are done; exit 3."""
    scene = Scene(tmp_path, Rule(route="update", id="chat-001", action=Status(status=status)))
    assert scene.summary.exit_code == 3
    assert scene.states == {"chat-001": State.FAILED, "chat-003": State.VERIFIED}
    assert str(status) in str(scene.reasons["chat-001"])
    assert len(scene.sent("chat-001")) == 1


@pytest.mark.parametrize("status", [401, 403])
def test_not_being_let_in_ends_the_run(tmp_path: Path, status: int) -> None:
    """401 and 403 are nobody's single trouble: exit 4, and nothing more is sent."""
    scene = Scene(tmp_path, Rule(route="update", action=Status(status=status)))
    assert scene.summary.exit_code == 4
    assert {patch.id for patch in scene.patches} == {"chat-001"}
    assert scene.states == {"chat-001": State.INTENT}


def test_what_was_read_long_ago_is_read_again(tmp_path: Path) -> None:
    """A conversation that was read more than 60 s before its turn is read again by its id before its update."""

    def hook(sandbox: Sandbox, call: Call, clock: FastClock) -> None:
        if call.route == "update" and call.id == "chat-001":
            clock.advance(FRESH_SECONDS + 1)

    scene = Scene(tmp_path, hook=hook)
    assert scene.summary.exit_code == 0
    assert scene.queries == 2
    assert set(scene.states.values()) == {State.VERIFIED}


def test_what_changed_since_it_was_read_is_left_alone(tmp_path: Path) -> None:
    """Where the second reading finds another text, nothing is sent, and the conversation counts as drifted."""

    def hook(sandbox: Sandbox, call: Call, clock: FastClock) -> None:
        if call.route == "update" and call.id == "chat-001":
            clock.advance(FRESH_SECONDS + 1)
            sandbox.store.edit("chat-003", 0, "somebody was here")

    scene = Scene(tmp_path, hook=hook)
    assert scene.summary.exit_code == 3
    assert scene.states["chat-003"] is State.DRIFTED
    assert scene.sent("chat-003") == []
    assert texts_of(scene.standing["chat-003"])[0] == "somebody was here"


def test_what_is_gone_when_it_is_read_again_is_skipped(tmp_path: Path) -> None:
    """Where a retention policy took the conversation away meanwhile, there is nothing to do; it is told."""

    def hook(sandbox: Sandbox, call: Call, clock: FastClock) -> None:
        if call.route == "update" and call.id == "chat-001":
            clock.advance(FRESH_SECONDS + 1)
            sandbox.store.remove("chat-003")

    scene = Scene(tmp_path, hook=hook)
    assert scene.states["chat-003"] is State.SKIPPED
    assert scene.summary.tally.skipped == 1


def test_at_the_slowest_pace_the_work_is_done_all_the_same(tmp_path: Path) -> None:
    """At a request in two minutes no reading can be 60 s young: each is followed by its update as soon as it may."""

    async def story() -> tuple[Summary, list[str]]:
        async with sandbox_with(*CHATS) as sandbox:
            calls: list[str] = []
            sandbox.before = lambda call: calls.append(str(call.route))
            summary = await Station(sandbox, tmp_path, FastClock(), rate=1 / 120).run()
            return summary, calls

    summary, calls = asyncio.run(story())
    assert (summary.exit_code, summary.tally.changed) == (0, 2)
    updates = [number for number, route in enumerate(calls) if route == "update"]
    assert all(calls[number - 1] == "query" for number in updates)


def test_an_update_held_back_by_a_429_is_read_again(tmp_path: Path) -> None:
    """An update that a 429 held beyond the 60 s is not sent on the strength of the old reading."""

    def hook(sandbox: Sandbox, call: Call, clock: FastClock) -> None:
        if call.route == "query" and b"id eq" in call.body:
            sandbox.store.edit("chat-001", 0, "somebody was here")

    scene = Scene(tmp_path, Rule(route="update", nth=1, action=Status(status=429, retry_after=90)), hook=hook)
    assert scene.states["chat-001"] is State.DRIFTED
    assert texts_of(scene.standing["chat-001"])[0] == "somebody was here"
    assert len(scene.sent("chat-001")) == 1


def test_an_edit_between_a_lost_answer_and_the_reading_is_not_overwritten(tmp_path: Path) -> None:
    """Where neither the original nor the planned text stands after a lost answer, it is left as it is."""
    scene = Scene(
        tmp_path,
        Rule(route="update", nth=1, action=Drop()),
        hook=lambda sandbox, call, clock: (
            sandbox.store.edit("chat-001", 2, "mine now") if call.route == "query" and b"id eq" in call.body else None
        ),
    )
    assert scene.states["chat-001"] is State.DRIFTED
    assert texts_of(scene.standing["chat-001"])[2] == "mine now"
    assert len(scene.sent("chat-001")) == 1


def test_an_edit_at_the_moment_of_the_update_is_seen(tmp_path: Path) -> None:
    """The API has no conditional write: an edit at the very moment of the update goes under, as the docs say."""
    scene = Scene(tmp_path, Rule(route="update", id="chat-001", nth=1, action=Edit(index=1, text="too late")))
    assert scene.standing["chat-001"] == scrubbed(dirty(1))


def test_a_conversation_that_cannot_be_read_back_stays_unknown(tmp_path: Path) -> None:
    """A lost answer whose reading fails too leaves the conversation `unknown` for the next run; exit 3."""

    async def story() -> tuple[Summary, dict[str, State], Summary, dict[str, State]]:
        rules = (
            Rule(route="update", id="chat-001", action=Drop(effect=True)),
            Rule(route="query", after=1, times=4, action=Status(status=503)),
        )
        async with sandbox_with(*CHATS, faults=FaultScript(rules=rules)) as sandbox:
            station = Station(sandbox, tmp_path, hands=1)
            first = await station.run()
            states = station.ledger_states()
            sandbox.set_faults(FaultScript())
            second = await station.run()
            return first, states, second, station.ledger_states()

    first, states, second, after = asyncio.run(story())
    assert first.exit_code == 3
    assert states == {"chat-001": State.UNKNOWN, "chat-003": State.VERIFIED}
    assert second.exit_code == 0
    assert second.tally.already == 1
    assert after["chat-001"] is State.VERIFIED


def test_a_platform_that_is_down_ends_the_run(tmp_path: Path) -> None:
    """When one conversation after the other cannot be read back, the run parks with exit 5 instead of trying on."""

    async def story() -> tuple[Summary, int]:
        rules = (
            Rule(route="update", action=Status(status=503)),
            Rule(route="query", after=1, action=Status(status=503)),
        )
        async with sandbox_with(*(dirty(n) for n in range(40)), faults=FaultScript(rules=rules)) as sandbox:
            summary = await Station(sandbox, tmp_path, hands=2).run()
            return summary, sandbox.journal.count(route="update")

    summary, updates = asyncio.run(story())
    assert summary.exit_code == 5
    assert "out of service" in str(summary.stopped_by)
    assert updates <= 8


@pytest.mark.parametrize("rate", [0.2, 0.1])
def test_a_slow_pace_comes_to_its_end(tmp_path: Path, rate: float) -> None:
    """Where so many hands wait for their turn that what they read goes stale, the work still comes to its end."""

    async def story() -> tuple[Summary, int]:
        async with sandbox_with(*(dirty(number) for number in range(24))) as sandbox:
            summary = await asyncio.wait_for(Station(sandbox, tmp_path, hands=16, rate=rate).run(), 60)
            return summary, len(sandbox.journal.requests)

    summary, requests = asyncio.run(story())
    assert summary.tally.changed == 24
    assert requests < 24 * 6


def test_a_rejected_payload_is_kept_for_whoever_asks(tmp_path: Path) -> None:
    """With --dump-rejected the exact payload is in a file for the owner alone, with a warning; without, nowhere."""

    async def story(dump: Path | None) -> list[str]:
        rule = Rule(route="update", id="chat-001", action=Status(status=400))
        async with sandbox_with(*CHATS, faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path / f"state-{dump is None}", hands=1)
            await station.run(dump=dump)
            return station.notes

    folder = tmp_path / "rejected"
    (note,) = asyncio.run(story(folder))
    path = folder / "chat-001.json"
    assert str(path) in note
    assert "personal data" in note
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"[REDACTED]" in path.read_bytes()
    assert asyncio.run(story(None)) == []


def test_a_payload_that_cannot_be_kept_is_a_note(tmp_path: Path) -> None:
    """Where --dump-rejected leads nowhere, the refusal is counted with its reason all the same, and the work goes on."""

    async def story() -> tuple[Summary, Station]:
        rule = Rule(route="update", id="chat-001", action=Status(status=400))
        async with sandbox_with(*CHATS, faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path / "state", hands=1)
            return await station.run(dump=tmp_path / "file" / "refused"), station

    (tmp_path / "file").write_text("")
    summary, station = asyncio.run(story())
    assert (summary.exit_code, summary.tally.states[State.FAILED]) == (3, 1)
    assert summary.tally.changed == 1
    assert station.ledger_states()["chat-001"] is State.FAILED
    assert station.notes == [
        f"chat-001: The refused update cannot be kept in {tmp_path}/file/refused: Not a directory."
    ]


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("plain-1.x", r"plain-1\.x\.json"),
        ("../../etc/passwd", r"_\.\._etc_passwd-\w{8}\.json"),
        ("a/b c", r"a_b_c-\w{8}\.json"),
        (".", r"-\w{8}\.json"),
        ("..", r"-\w{8}\.json"),
        (".ssh", r"ssh-\w{8}\.json"),
        ("ü" * 200, r"_{200}-\w{8}\.json"),
        ("x" * 256, r"x{200}-\w{8}\.json"),
    ],
)
def test_no_id_leads_a_dump_out_of_its_directory(tmp_path: Path, identifier: str, name: str) -> None:
    """Whatever an id holds, its payload lands in the directory that was asked for; an older file is replaced."""
    folder = tmp_path / "rejected"
    dump_payload(folder, identifier, b"older")
    path = dump_payload(folder, identifier, b"{}")
    assert list(folder.iterdir()) == [path]
    assert re.fullmatch(name, path.name)
    assert path.read_bytes() == b"{}"


def test_two_ids_never_share_a_dump(tmp_path: Path) -> None:
    """Ids that differ only in what a file name cannot hold have a file each."""
    for identifier in ("a/b", "a_b", "a:b", "x" * 255, "x" * 256):
        dump_payload(tmp_path, identifier, identifier.encode())
    assert len(list(tmp_path.iterdir())) == 5


def test_a_slow_answer_is_waited_for(tmp_path: Path) -> None:
    """An answer that takes its time is an answer like any other."""
    scene = Scene(tmp_path, Rule(route="update", action=Delay(seconds=0.05, effect=True)))
    assert scene.summary.exit_code == 0
    assert scene.queries == 1


def test_a_text_of_five_megabytes_goes_through(tmp_path: Path) -> None:
    """A very long text is redacted and written back like a short one."""
    long = chat(1, "word " * 1_000_000 + "canary@mail.example")

    async def story() -> tuple[Summary, str]:
        async with sandbox_with(long) as sandbox:
            summary = await Station(sandbox, tmp_path, query=InteractionQuery(page_size=1)).run()
            return summary, texts_of(sandbox.store.get("chat-001"))[0]

    summary, text = asyncio.run(story())
    assert summary.tally.changed == 1
    assert text.endswith("word [REDACTED]")
    assert len(text) == 5_000_010
