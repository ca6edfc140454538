"""`run`: query, redact and write back in one pass; what stops it, and how it goes on."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.chats import Interaction, address_redactor, chat, clean, dirty, dirty_chats, scrubbed, texts_of
from tests.support.clock import FastClock
from tests.support.station import Station, record_patches, sandbox_with, yes
from transcrub.detect import Detector
from transcrub.genesys import InteractionQuery
from transcrub.jobs.crew import Stop
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import State
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.org import WriteOptions
from transcrub.jobs.reading import Selection
from transcrub.jobs.run import run as run_job
from transcrub.jobs.summary import Summary
from transcrub.redact import Policy
from transcrub.redactor import Redactor
from transcrub.sandbox import FaultScript, RateLimit, Rule
from transcrub.sandbox.faults import Credentials, Delay, Page, Status

MIXED = [dirty(number) if number % 2 else clean(number) for number in range(12)]


def run(
    path: Path, interactions: list[Interaction], *rules: Rule, **station: Any
) -> tuple[Summary, list[str], Station]:
    """Run once and return the summary, the ids that were PATCHed, in order, and the station."""

    async def story() -> tuple[Summary, list[str], Station]:
        async with sandbox_with(*interactions, faults=FaultScript(rules=rules)) as sandbox:
            patches = record_patches(sandbox)
            at = Station(sandbox, path, **station)
            summary = await at.run()
            return summary, [patch.id for patch in patches], at

    return asyncio.run(story())


def test_a_run_counts_what_it_did(tmp_path: Path) -> None:
    """The summary tells read, clean, changed, findings by entity and requests; the ledger keeps it with the run."""
    summary, patched, station = run(tmp_path, MIXED)
    told = summary.as_json()
    assert told["interactions"] == {"read": 12, "clean": 6, "changed": 6, "failed": 0, "skipped": 0}
    assert told["findings"] == {"EMAIL_ADDRESS": 12}
    assert (summary.exit_code, summary.stopped_by) == (0, None)
    assert summary.requests.total == 2 + 6
    assert sorted(patched) == [f"chat-{number:03d}" for number in range(1, 12, 2)]
    with Ledger.open(station.state.ledger, Digests.load(station.state.digest_key)) as ledger:
        (row,) = ledger.runs()
        assert (row.command, row.exit_code) == ("run", 0)
        assert ledger.entities() == {"EMAIL_ADDRESS": 12}


def test_an_org_without_conversations_is_done_at_once(tmp_path: Path) -> None:
    """A query that gives nothing is a success."""
    summary, patched, _ = run(tmp_path, [])
    assert (summary.exit_code, summary.tally.read, patched) == (0, 0, [])


def test_the_same_command_again_does_nothing(tmp_path: Path) -> None:
    """A second run reads, finds all clean, and writes nothing."""

    async def story() -> tuple[Summary, int]:
        async with sandbox_with(*MIXED) as sandbox:
            station = Station(sandbox, tmp_path)
            await station.run()
            patches = record_patches(sandbox)
            return await station.run(), len(patches)

    summary, patched = asyncio.run(story())
    assert (summary.exit_code, summary.tally.clean, summary.tally.changed, patched) == (0, 12, 0, 0)


@pytest.mark.parametrize("fault", ["duplicate", "shift"])
def test_an_interaction_that_comes_twice_is_worked_once(tmp_path: Path, fault: Any) -> None:
    """An id that the paging repeats is counted and PATCHed once."""
    rule = Rule(route="query", action=Page(fault=fault), times=3)
    summary, patched, _ = run(tmp_path, dirty_chats(9), rule, query=InteractionQuery(page_size=4))
    assert summary.tally.read == 9
    assert sorted(patched) == [f"chat-{number:03d}" for number in range(9)]


def test_paging_in_a_circle_is_reported_and_what_came_before_is_worked(tmp_path: Path) -> None:
    """A `nextPage` that repeats itself ends the reading with exit 3; the pages before it are written."""
    rule = Rule(route="query", nth=2, action=Page(fault="loop"))
    summary, patched, _ = run(tmp_path, dirty_chats(9), rule, query=InteractionQuery(page_size=2))
    assert summary.exit_code == 3
    assert "circle" in str(summary.stopped_by)
    assert sorted(patched) == [f"chat-{number:03d}" for number in range(4)]


@pytest.mark.parametrize(("fault", "code"), [("error", 1), ("html", 1)])
def test_an_error_page_ends_the_run_and_what_came_before_is_worked(tmp_path: Path, fault: Any, code: int) -> None:
    """An error under 200 is never taken for the end of the data."""
    rule = Rule(route="query", nth=3, action=Page(fault=fault))
    summary, patched, _ = run(tmp_path, dirty_chats(9), rule, query=InteractionQuery(page_size=2))
    assert summary.exit_code == code
    assert summary.stopped_by
    assert len(patched) == 4


def test_a_query_that_the_platform_refuses_is_told(tmp_path: Path) -> None:
    """A `--query` that the platform does not understand ends with its code and field; nothing is written."""
    summary, patched, _ = run(tmp_path, MIXED, query=InteractionQuery("colour eq 'red'"))
    assert summary.exit_code == 1
    assert "400" in str(summary.stopped_by)
    assert "query" in str(summary.stopped_by)
    assert patched == []


@pytest.mark.parametrize(
    ("selection", "days"),
    [
        (Selection(), 12),
        (Selection(since=datetime(2026, 2, 5, tzinfo=UTC)), 8),
        (Selection(until=datetime(2026, 2, 5, tzinfo=UTC)), 4),
        (Selection(since=datetime(2026, 2, 5, 10, tzinfo=UTC), until=datetime(2026, 2, 5, 10, 0, 1, tzinfo=UTC)), 1),
        (Selection(since=datetime(2026, 2, 5, 10, 0, 1, tzinfo=UTC), until=datetime(2026, 2, 6, 10, tzinfo=UTC)), 0),
        (Selection(limit=5), 5),
        (Selection(limit=0), 0),
        (Selection(limit=100), 12),
    ],
)
@pytest.mark.parametrize("server_knows", [True, False])
def test_times_and_limit_bound_the_work(tmp_path: Path, selection: Selection, days: int, *, server_knows: bool) -> None:
    """`--since` is inclusive, `--until` is not, `--limit` counts interactions; also where the platform ignores times."""
    times = (selection.since, selection.until) if server_knows else (None, None)
    query = InteractionQuery(page_size=3, since=times[0], until=times[1])
    summary, _, _ = run(tmp_path, MIXED, selection=selection, query=query)
    assert summary.tally.read == days


@pytest.mark.parametrize("start", [None, "yesterday", 7, "2026-02-01T10:00:00"])
def test_an_interaction_without_a_usable_start_is_not_lost(tmp_path: Path, start: Any) -> None:
    """What does not tell when it started is worked, never silently left out."""
    selection = Selection(since=datetime(2030, 1, 1, tzinfo=UTC))
    summary, patched, _ = run(tmp_path, [{**dirty(1), "startTime": start}], selection=selection)
    assert (summary.tally.read, patched) == (1, ["chat-001"])


def test_a_limit_leaves_no_request_behind(tmp_path: Path) -> None:
    """When the limit is reached, the page that is being read ahead is given up, not left to itself."""

    async def story() -> list[str]:
        rule = Rule(route="query", nth=2, action=Delay(seconds=0.2))
        async with sandbox_with(*MIXED, faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path, query=InteractionQuery(page_size=3), selection=Selection(limit=2))
            async with station.job() as (job, door):
                await run_job(job, door, station.state, WriteOptions(GateOptions(yes)))
                return [repr(task) for task in asyncio.all_tasks() if "genesys" in repr(task.get_coro())]

    assert asyncio.run(story()) == []


def test_nothing_is_written_without_consent(tmp_path: Path) -> None:
    """Whoever says no to the first write has changed nothing: exit 1, no update, no entry."""

    async def no(_: str) -> bool:
        return False

    async def story() -> tuple[Summary, int, dict[str, State]]:
        async with sandbox_with(*MIXED) as sandbox:
            station = Station(sandbox, tmp_path)
            summary = await station.run(consent=no)
            return summary, sandbox.journal.count(route="update"), station.ledger_states()

    summary, updates, states = asyncio.run(story())
    assert (summary.exit_code, updates, states) == (1, 0, {})
    assert "not confirmed" in str(summary.stopped_by)


def test_nobody_is_asked_where_there_is_nothing_to_write(tmp_path: Path) -> None:
    """A run over clean conversations does not ask."""

    async def never(_: str) -> bool:
        raise AssertionError

    async def story() -> Summary:
        async with sandbox_with(clean(1), clean(2)) as sandbox:
            return await Station(sandbox, tmp_path).run(consent=never)

    assert asyncio.run(story()).exit_code == 0


def test_max_changes_is_kept_and_the_next_run_goes_on(tmp_path: Path) -> None:
    """`--max-changes 4` makes four updates and ends with exit 8; the same command makes the next four."""

    async def story() -> list[tuple[int, int]]:
        async with sandbox_with(*dirty_chats(6)) as sandbox:
            station = Station(sandbox, tmp_path)
            ends = []
            for _ in range(2):
                patches = record_patches(sandbox)
                summary = await station.run(max_changes=4)
                ends.append((summary.exit_code, len({patch.id for patch in patches})))
            return ends

    assert asyncio.run(story()) == [(8, 4), (0, 2)]


@pytest.mark.parametrize("at", [1, 3, 6])
def test_a_stop_finishes_what_is_under_way(tmp_path: Path, at: int) -> None:
    """Ctrl-C lets the updates that are under way finish: exit 130, nothing half done, and the next run ends the work."""

    async def story() -> tuple[Summary, dict[str, State], Summary, list[Interaction]]:
        async with sandbox_with(*dirty_chats(12)) as sandbox:
            station = Station(sandbox, tmp_path, hands=2)
            sandbox.after = lambda request: (
                station.stop.ask() if sandbox.journal.count(route="update") == at and not station.stop.asked else None
            )
            first = await station.run()
            states = station.ledger_states()
            sandbox.after = None
            station.stop = Stop()
            second = await station.run()
            return first, states, second, [sandbox.store.get(identifier) for identifier in sandbox.store.snapshot()]

    first, states, second, standing = asyncio.run(story())
    assert first.exit_code == 130
    assert at <= len(states) <= at + 3
    assert set(states.values()) == {State.VERIFIED}
    assert second.exit_code == 0
    assert first.tally.changed + second.tally.changed == 12
    assert standing == [scrubbed(each) for each in dirty_chats(12)]


def test_a_poisonous_conversation_is_named(tmp_path: Path) -> None:
    """A conversation on which detection breaks is failed with its reason; the reason holds nothing of its text."""
    poisoned = chat(3, "poison: canary@mail.example")
    summary, patched, station = run(tmp_path, [dirty(1), poisoned, dirty(5)], redactor=address_redactor("poison"))
    assert summary.exit_code == 3
    assert patched == ["chat-001", "chat-005"]
    (note,) = station.notes
    assert note.startswith("chat-003: ")
    assert "addresses" in note
    assert "canary" not in note
    assert station.ledger_states()["chat-003"] is State.FAILED


def test_a_secret_that_stops_working_ends_the_run(tmp_path: Path) -> None:
    """Where the token is revoked and the secret rotated in mid-run, the run ends with exit 4; the next one goes on."""

    async def story() -> tuple[int, int, int]:
        rules = (
            Rule(route="update", nth=3, action=Credentials(change="rotate_secret")),
            Rule(route="update", nth=3, action=Credentials(change="revoke")),
        )
        async with sandbox_with(*dirty_chats(8), faults=FaultScript(rules=rules)) as sandbox:
            first = await Station(sandbox, tmp_path, hands=1).run()
            second = await Station(sandbox, tmp_path, hands=1).run()
            return first.exit_code, first.tally.changed, second.exit_code

    assert asyncio.run(story()) == (4, 2, 0)


def test_a_429_past_the_cap_parks_the_run(tmp_path: Path) -> None:
    """Retry-After beyond the cap ends with exit 5; the same command goes on later and ends the work."""

    async def story() -> tuple[Summary, Summary]:
        rule = Rule(route="update", nth=3, action=Status(status=429, retry_after=600))
        async with sandbox_with(*dirty_chats(6), faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path, hands=1)
            return await station.run(), await station.run()

    first, second = asyncio.run(story())
    assert first.exit_code == 5
    assert "600" in str(first.stopped_by)
    assert (first.tally.changed, second.exit_code) == (2, 0)
    assert second.tally.changed == 4


def test_waiting_is_counted_and_told(tmp_path: Path) -> None:
    """Time throttled and 429s stand in the summary; the listener hears of each wait with its reason."""

    async def story() -> tuple[Summary, Station]:
        rule = Rule(route="update", nth=2, action=Status(status=429, retry_after=30))
        async with sandbox_with(*dirty_chats(4), faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path)
            return await station.run(), station

    summary, station = asyncio.run(story())
    assert summary.requests.throttled == 1
    assert summary.requests.retried == 1
    assert summary.requests.waited >= 30
    assert any("429" in wait.reason for wait in station.waits)


def test_a_whole_run_keeps_within_a_limit(tmp_path: Path) -> None:
    """A whole run over real sockets, in virtual time: done within 1.10 x requests/limit, under 1 % answered 429."""

    async def story() -> tuple[Summary, int]:
        clock = FastClock()
        limit = RateLimit(300, 60)
        async with sandbox_with(*dirty_chats(1_200), rate=limit, monotonic=clock.monotonic) as sandbox:
            summary = await Station(sandbox, tmp_path, clock, hands=16).run()
            return summary, sandbox.journal.count(status=429)

    summary, refused = asyncio.run(story())
    assert summary.tally.changed == 1_200
    assert refused < summary.requests.total / 100
    assert summary.seconds <= 1.10 * summary.requests.total * 60 / 300


@pytest.mark.parametrize(
    "odd",
    [
        {"id": "odd"},
        {"id": "odd", "messages": None},
        {"id": "odd", "messages": {}},
        {"id": "odd", "messages": []},
        {"id": "odd", "messages": [None, 3, "", []]},
        {"id": "odd", "messages": [{"id": "m"}, {"text": None}, {"text": 7}, {"text": [""]}]},
        {"id": "odd", "messages": [{"text": ""}], "participants": "nobody"},
    ],
    ids=lambda odd: str(odd.get("messages", "none")),
)
def test_odd_shapes_without_text_are_clean(tmp_path: Path, odd: Interaction) -> None:
    """An interaction in which no text stands is read, clean, and never PATCHed; the others go on."""
    shaped = {"type": "webmessaging", "state": "completed", **odd}
    summary, patched, _ = run(tmp_path, [shaped, dirty(1)])
    assert (summary.exit_code, summary.tally.clean, patched) == (0, 1, ["chat-001"])


def nested(depth: int) -> Any:
    """Return content nested so deep."""
    value: Any = "x@y.example"
    for _ in range(depth):
        value = {"text": value} if isinstance(value, str) else [value]
    return value


NUL_KEYS: Any = {f"a\0{letter}": {"text": "canary@mail.example"} for letter in "bc"}


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        (chat(2, "hello", messages=[{"id": "m0", "content": nested(80)}]), "nested"),
        (
            {**dirty(2), "messages": [{"id": "m0", "content": [{"\ud800": {"text": "canary@mail.example"}}]}]},
            "written down",
        ),
        ({**dirty(2), "messages": [{"id": "m0", "content": [NUL_KEYS]}]}, "written down"),
        ({**dirty(2), "messages": [None, "canary@mail.example"]}, "no JSON object"),
        ({**dirty(2), "messages": {"text": "canary@mail.example"}}, "no list"),
        ({**dirty(2), "id": "line\nbreak"}, "id"),
        ({**dirty(2), "id": "x" * 300}, "id"),
    ],
    ids=["deep", "surrogate key", "NUL in keys", "bare string", "no list", "control character in the id", "long id"],
)
def test_odd_shapes_that_cannot_be_worked_fail_alone(tmp_path: Path, odd: Interaction, reason: str) -> None:
    """An interaction that cannot be worked is failed with its reason and told; the others go on; exit 3."""
    summary, patched, station = run(tmp_path, [dirty(1), odd, dirty(3)])
    assert summary.exit_code == 3
    assert patched == ["chat-001", "chat-003"]
    assert [told for told in summary.tally.reasons if reason in told]
    assert any(reason in note for note in station.notes)
    assert summary.tally.failed == 1


def test_lone_surrogates_and_long_numbers_survive_the_way_back(tmp_path: Path) -> None:
    """Beside the redacted text everything comes back as it was: lone surrogates, 100-bit integers, unknown fields."""
    odd = chat(1, "canary@mail.example \ud83d!", odd={"n": 1})
    messages = odd["messages"]
    assert isinstance(messages, list)
    messages[0] = {**messages[0], "metadata": {"big": 2**100, "half": "\udc00", "float": 1e-7, "zero": -0.0}}

    async def story() -> tuple[Summary, Interaction]:
        async with sandbox_with(odd) as sandbox:
            summary = await Station(sandbox, tmp_path).run()
            return summary, sandbox.store.get("chat-001")

    summary, standing = asyncio.run(story())
    assert summary.exit_code == 0
    assert texts_of(standing) == ["[REDACTED] \ud83d!"]
    assert standing == scrubbed(odd)


def test_an_update_that_took_effect_after_all_is_not_called_failed_for_ever(tmp_path: Path) -> None:
    """A platform so slow that five tries saw nothing of it: the next run finds the text there, and the ledger says so."""

    async def story() -> list[tuple[int, State]]:
        rule = Rule(route="update", id="chat-001", action=Status(status=500))
        told = []
        async with sandbox_with(dirty(1), faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path, FastClock())
            for _ in range(2):
                summary = await station.run()
                told.append((summary.exit_code, station.ledger_states()["chat-001"]))
                sandbox.store.put(scrubbed(dirty(1)))
        return told

    assert asyncio.run(story()) == [(3, State.FAILED), (0, State.VERIFIED)]


@pytest.mark.parametrize(
    ("failing", "then", "state"),
    [
        ("search", chat(1, "poison"), State.SKIPPED),
        ("search", clean(1), State.SKIPPED),
        ("update", clean(1), State.DRIFTED),
        ("update", None, State.SKIPPED),
    ],
)
def test_what_failed_once_and_is_clean_now_is_not_called_failed_for_ever(
    tmp_path: Path, failing: str, then: Interaction | None, state: State
) -> None:
    """Where nothing is left to redact, by another detector, another policy or somebody's hand, the ledger says so."""
    nothing = Redactor(Detector(passes=()), Policy())

    async def story() -> list[tuple[int, State]]:
        rule = Rule(route="update", id="chat-001", action=Status(status=422))
        chats = [chat(1, "poison")] if failing == "search" else [dirty(1)]
        told = []
        async with sandbox_with(*chats, faults=FaultScript(rules=(rule,))) as sandbox:
            station = Station(sandbox, tmp_path, redactor=address_redactor("poison"))
            for _ in range(2):
                summary = await station.run()
                told.append((summary.exit_code, station.ledger_states()["chat-001"]))
                sandbox.store.put(then or dirty(1))
                station.redactor = nothing
        return told

    assert asyncio.run(story()) == [(3, State.FAILED), (0, state)]


def test_reasons_are_counted_by_kind(tmp_path: Path) -> None:
    """The same trouble with several conversations is one reason in the summary; the ledger names each request."""
    summary, _, station = run(tmp_path, dirty_chats(3), Rule(route="update", action=Status(status=422)))
    assert list(summary.tally.reasons.values()) == [3]
    assert "correlation id" not in str(summary.as_json()["reasons"])
    assert len(set(station.reasons().values())) == 3
