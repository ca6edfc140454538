"""What a run promises, promise by promise, on real sockets, a real ledger and killed processes."""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.support.chats import (
    SECRET_WORD,
    Interaction,
    address_redactor,
    chat,
    clean,
    dirty,
    dirty_chats,
    scrubbed,
    texts_of,
)
from tests.support.clock import FastClock
from tests.support.killed import Errand, When, run_and_kill
from tests.support.station import Station, record_patches, sandbox_with
from transcrub import codec
from transcrub.conversation import parse_conversation
from transcrub.errors import TranscrubError
from transcrub.genesys import InteractionQuery
from transcrub.jobs.entry import State
from transcrub.jobs.planfile import Plan
from transcrub.jobs.summary import Summary
from transcrub.redactor import Redactor
from transcrub.sandbox import FaultScript, RateLimit, Request, Rule, Sandbox, SandboxOptions
from transcrub.sandbox.faults import Action, Credentials, Drop, Page, Status, TokenLimit, Truncate, Update
from transcrub.sandbox.platform import Call
from transcrub.sandbox.schema import violations

FRESH_FOR = 60
SIX = dirty_chats(6)
DONE = [scrubbed(each) for each in SIX]


def standing(sandbox: Sandbox) -> list[Interaction]:
    """Return what stands on the platform."""
    return [sandbox.store.get(identifier) for identifier in sandbox.store.snapshot()]


def texts_besides(interaction: Interaction) -> Interaction:
    """Return an interaction with every text field blanked: what must never change."""
    raw = codec.loads(codec.dumps(interaction))
    for field in parse_conversation(raw).fields():
        node: Any = raw
        *way, last = field.pointer.split("/")[1:]
        for step in way:
            node = node[int(step)] if isinstance(node, list) else node[step]
        node[last] = ""
    return raw  # type: ignore[return-value]


# 1. Only conversations in the plan are written, and only their text fields. A clean conversation is never PATCHed.


@pytest.mark.parametrize("steps", ["run", "plan and apply"])
def test_1_only_text_fields_of_planned_conversations_are_written(tmp_path: Path, steps: str) -> None:
    """On generated chats with the standard detection: what differs afterwards is text, in planned conversations alone."""

    async def story() -> tuple[set[str], set[str], dict[str, Interaction], dict[str, Interaction]]:
        async with Sandbox(SandboxOptions(conversations=80, seed=5)) as sandbox:
            patches = record_patches(sandbox)
            station = Station(sandbox, tmp_path / "state", redactor=Redactor.standard())
            await station.plan(tmp_path / "plan")
            planned = {each.id for each in Plan.open(tmp_path / "plan").changes()}
            summary = await (station.run() if steps == "run" else station.apply(tmp_path / "plan"))
            assert summary.exit_code == 0
            before = {key: codec.loads(raw) for key, raw in sandbox.store.originals.items()}
            after = {key: sandbox.store.get(key) for key in before}
            return planned, {patch.id for patch in patches}, before, after  # type: ignore[return-value]

    planned, patched, before, after = asyncio.run(story())
    assert 20 < len(planned) < 80
    assert patched == planned
    for identifier, original in before.items():
        if identifier in planned:
            assert after[identifier] != original
            assert texts_besides(after[identifier]) == texts_besides(original)
            body: codec.Json = {"id": identifier, "messages": after[identifier]["messages"]}
            assert violations(identifier, original["messages"], body) == []
        else:
            assert codec.dumps(after[identifier]) == codec.dumps(original)


def test_1_a_clean_conversation_is_never_patched(tmp_path: Path) -> None:
    """Clean conversations are read and left: not one update is sent, by run or by apply."""

    async def story() -> int:
        async with sandbox_with(*(clean(number) for number in range(20))) as sandbox:
            station = Station(sandbox, tmp_path / "state")
            await station.run()
            await station.plan(tmp_path / "plan")
            await station.apply(tmp_path / "plan")
            return sandbox.journal.count(route="update")

    assert asyncio.run(story()) == 0


def test_1_what_the_plan_leaves_out_is_not_written(tmp_path: Path) -> None:
    """A conversation that became dirty after the plan was made is not the plan's business."""

    async def story() -> tuple[list[str], list[str]]:
        async with sandbox_with(dirty(1), clean(2)) as sandbox:
            station = Station(sandbox, tmp_path / "state")
            await station.plan(tmp_path / "plan")
            sandbox.store.edit("chat-002", 0, "canary@mail.example")
            patches = record_patches(sandbox)
            await station.apply(tmp_path / "plan")
            return [patch.id for patch in patches], texts_of(sandbox.store.get("chat-002"))

    patched, texts = asyncio.run(story())
    assert patched == ["chat-001"]
    assert texts[0] == "canary@mail.example"


# 2. A message is either as before or as planned: never a third thing. What changed since is not overwritten.


def storm(seed: int) -> FaultScript:
    """Return a script in which much goes wrong, by chance."""

    def chance(route: Any, probability: float, action: Action) -> Rule:
        return Rule(route=route, probability=probability, action=action)

    return FaultScript(
        seed=seed,
        rules=(
            chance("update", 0.10, Drop()),
            chance("update", 0.10, Drop(effect=True)),
            chance("update", 0.10, Status(status=503)),
            chance("update", 0.10, Status(status=500, effect=True)),
            chance("update", 0.10, Truncate()),
            chance("update", 0.05, Status(status=429, retry_after=70)),
            chance("query", 0.10, Status(status=502)),
            chance("query", 0.10, Drop()),
            chance("query", 0.10, Truncate()),
            chance("query", 0.10, Page(fault="duplicate")),
            chance("query", 0.05, Credentials(change="revoke")),
            chance("token", 0.30, TokenLimit()),
        ),
    )


@pytest.mark.parametrize("seed", range(6))
def test_2_in_a_storm_every_message_is_as_before_or_as_planned(tmp_path: Path, seed: int) -> None:
    """Whatever goes wrong, at each request each conversation is as before or as planned, and in the end all are done."""
    chats = dirty_chats(20)
    allowed = {str(each["id"]): (each, scrubbed(each)) for each in chats}

    async def story() -> tuple[list[Summary], list[Interaction], int]:
        async with sandbox_with(*chats, faults=storm(seed)) as sandbox:
            thirds = 0

            def watch(request: Request) -> None:
                nonlocal thirds
                if request.route == "update" and request.id is not None:
                    thirds += sandbox.store.get(request.id) not in allowed[request.id]

            sandbox.after = watch
            station = Station(sandbox, tmp_path, query=InteractionQuery(page_size=5))
            summaries = [await station.run()]
            while summaries[-1].exit_code != 0 and len(summaries) < 20:
                summaries.append(await station.run())
            return summaries, standing(sandbox), thirds

    summaries, after, thirds = asyncio.run(story())
    assert summaries[-1].exit_code == 0
    assert {each.exit_code for each in summaries} <= {0, 3, 5}
    assert thirds == 0
    assert after == [scrubbed(each) for each in chats]


@pytest.mark.parametrize("steps", ["run", "plan and apply"])
def test_2_what_changed_since_it_was_read_is_not_overwritten(tmp_path: Path, steps: str) -> None:
    """A conversation that somebody edits while it waits longer than 60 s for its turn keeps the edit."""

    async def story() -> tuple[Summary, list[Interaction]]:
        clock = FastClock()
        async with sandbox_with(*SIX) as sandbox:
            station = Station(sandbox, tmp_path / "state", clock, hands=1)
            await station.plan(tmp_path / "plan")

            def meddle(call: Call) -> None:
                if call.id == "chat-000":
                    clock.advance(FRESH_FOR + 1)
                    sandbox.store.edit("chat-004", 1, "mine")

            sandbox.before = meddle
            summary = await (station.run() if steps == "run" else station.apply(tmp_path / "plan"))
            return summary, standing(sandbox)

    summary, after = asyncio.run(story())
    assert summary.exit_code == (3 if steps == "run" else 7)
    assert texts_of(after[4]) == [texts_of(SIX[4])[0], "mine", texts_of(SIX[4])[2]]
    assert [each for number, each in enumerate(after) if number != 4] == [
        each for number, each in enumerate(DONE) if number != 4
    ]


def test_2_no_update_leaves_on_a_reading_older_than_sixty_seconds(tmp_path: Path) -> None:
    """At a pace at which pages go stale, every update is preceded by a reading of its conversation in the last 60 s."""

    async def story() -> tuple[list[tuple[float, str]], int]:
        clock = FastClock()
        async with sandbox_with(*dirty_chats(30)) as sandbox:
            read: dict[str, float] = {}
            ages: list[tuple[float, str]] = []

            def watch(call: Call) -> None:
                if call.route == "query":
                    known = [key for key in sandbox.store.snapshot() if f"'{key}'".encode() in call.body]
                    read.update(dict.fromkeys(known or sandbox.store.snapshot(), clock.monotonic()))
                elif call.id is not None:
                    ages.append((clock.monotonic() - read[call.id], call.id))

            sandbox.before = watch
            summary = await Station(sandbox, tmp_path, clock, rate=0.3).run()
            return ages, summary.tally.changed

    ages, changed = asyncio.run(story())
    assert changed == 30
    # The clock jumps on while a request is under way, by a few turns of 3.3 s each.
    assert max(ages)[0] <= FRESH_FOR + 20


# 3. No PATCH is sent before its intent is durable; a lost answer is `unknown` and settled.


@pytest.mark.parametrize("steps", ["run", "plan and apply"])
def test_3_no_update_is_sent_before_its_intent_is_durable(tmp_path: Path, steps: str) -> None:
    """At the moment an update comes in, another process finds its intent in the ledger."""

    async def story() -> list[str | None]:
        async with sandbox_with(*dirty_chats(30)) as sandbox:
            station = Station(sandbox, tmp_path / "state", hands=8)
            await station.plan(tmp_path / "plan")
            seen: list[str | None] = []
            sandbox.before = lambda call: seen.append(station.committed_state(call.id)) if call.id else None
            await (station.run() if steps == "run" else station.apply(tmp_path / "plan"))
            return seen

    assert asyncio.run(story()) == ["intent"] * 30


def test_3_nothing_is_sent_once_the_ledger_cannot_be_written(tmp_path: Path) -> None:
    """When the ledger breaks in mid-run, not one update follows for which there is no intent; exit 12."""

    async def story() -> tuple[Summary, list[str | None]]:
        async with sandbox_with(*dirty_chats(30)) as sandbox:
            station = Station(sandbox, tmp_path, hands=1)
            seen: list[str | None] = []

            def spoil(call: Call) -> None:
                if call.id is None:
                    return
                seen.append(station.committed_state(call.id))
                if len(seen) == 3:
                    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as other:
                        other.execute(
                            "CREATE TRIGGER full BEFORE INSERT ON conversations "
                            "BEGIN SELECT raise(ABORT, 'disk is full'); END"
                        )

            sandbox.before = spoil
            return await station.run(), seen

    summary, seen = asyncio.run(story())
    assert summary.exit_code == 12
    assert seen == ["intent"] * 3


@pytest.mark.parametrize("effect", [True, False])
@pytest.mark.parametrize("steps", ["run", "plan and apply"])
def test_3_every_lost_answer_is_settled(tmp_path: Path, steps: str, *, effect: bool) -> None:
    """Where each update's first answer is lost, all are settled by reading or by the same update again."""

    async def story() -> tuple[Summary, list[Interaction], dict[str, list[codec.Json]]]:
        rules = [Rule(route="update", id=str(each["id"]), times=1, action=Drop(effect=effect)) for each in SIX]
        async with sandbox_with(*SIX) as sandbox:
            station = Station(sandbox, tmp_path / "state")
            await station.plan(tmp_path / "plan")
            sandbox.set_faults(FaultScript(rules=tuple(rules)))
            patches = record_patches(sandbox)
            summary = await (station.run() if steps == "run" else station.apply(tmp_path / "plan"))
            sent: dict[str, list[codec.Json]] = {}
            for patch in patches:
                sent.setdefault(patch.id, []).append(patch.messages)
            return summary, standing(sandbox), sent

    summary, after, sent = asyncio.run(story())
    assert summary.exit_code == 0
    assert after == DONE
    assert all(len(bodies) == (1 if effect else 2) and bodies[0] == bodies[-1] for bodies in sent.values())


# 4. Killed at any instant, the same command ends the work; nothing is lost or written twice with different content.

WHENS: Sequence[When] = ("before it came", "before its effect", "after its effect")


@pytest.mark.parametrize("when", WHENS)
@pytest.mark.parametrize("nth", range(1, 12))
def test_4_a_run_killed_at_any_request_is_ended_by_the_same_command(tmp_path: Path, nth: int, when: When) -> None:
    """A process killed by SIGKILL at its n-th request leaves each conversation whole; the same command ends the work."""

    async def story() -> tuple[int | None, Summary, int]:
        async with sandbox_with(*SIX) as sandbox:
            patches = record_patches(sandbox)
            code = await run_and_kill(sandbox, Errand(sandbox.url, sandbox.client_secret, tmp_path), nth, when)
            station = Station(sandbox, tmp_path, query=InteractionQuery(page_size=2))
            for now, before, after in zip(standing(sandbox), SIX, DONE, strict=True):
                assert now in (before, after), "a third thing"
                if now != before:
                    assert station.committed_state(str(now["id"])) in {"intent", "verified"}
            summary = await station.run()
            assert standing(sandbox) == DONE
            for patch in patches:
                assert patch.messages == DONE[int(patch.id.removeprefix("chat-"))]["messages"]
            assert set(station.ledger_states().values()) == {State.VERIFIED}
            again = record_patches(sandbox)
            assert (await station.run()).exit_code == 0
            assert (await station.verify()).verified == 6
            return code, summary, len(again)

    code, summary, again = asyncio.run(story())
    assert code == (None if nth <= 10 else 0)
    assert summary.exit_code == 0
    assert again == 0


@pytest.mark.parametrize("nth", range(1, 10))
def test_4_an_apply_killed_at_any_request_is_ended_by_the_same_command(tmp_path: Path, nth: int) -> None:
    """The same for apply, whose plan stays as good as it was."""

    async def story() -> tuple[int | None, Summary]:
        async with sandbox_with(*SIX) as sandbox:
            station = Station(sandbox, tmp_path / "state", query=InteractionQuery(page_size=3))
            await station.plan(tmp_path / "plan")
            patches = record_patches(sandbox)
            errand = Errand(sandbox.url, sandbox.client_secret, station.path, tmp_path / "plan")
            code = await run_and_kill(sandbox, errand, nth, "before its effect")
            assert all(now in pair for now, *pair in zip(standing(sandbox), SIX, DONE, strict=True))
            summary = await station.apply(tmp_path / "plan")
            assert standing(sandbox) == DONE
            assert all(patch.messages == DONE[int(patch.id.removeprefix("chat-"))]["messages"] for patch in patches)
            return code, summary

    code, summary = asyncio.run(story())
    assert code == (None if nth <= 9 else 0)
    assert summary.exit_code == 0


def test_4_killed_again_and_again_the_work_comes_to_its_end(tmp_path: Path) -> None:
    """A run that is killed every time after a few requests still gets further each time, until all is done."""

    async def story() -> tuple[int, list[Interaction]]:
        async with sandbox_with(*SIX) as sandbox:
            errand = Errand(sandbox.url, sandbox.client_secret, tmp_path, page_size=100)
            for times in range(1, 20):
                if await run_and_kill(sandbox, errand, 5, "before its effect") is not None:
                    return times, standing(sandbox)
        raise AssertionError("never came to its end")

    times, after = asyncio.run(story())
    assert times > 2
    assert after == DONE


# 5. No personal data and no secret in ledger, log, report, plan, error text.


def every_byte(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Give the files of a folder."""
    yield from ((path, path.read_bytes()) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "rules",
    [
        (),
        (Rule(route="update", action=Status(status=400)),),
        (Rule(route="update", action=Status(status=403)),),
        (Rule(route="update", action=Status(status=401)),),
        (Rule(route="update", every=2, action=Drop()),),
        (Rule(route="update", action=Status(status=500)),),
        (Rule(route="update", nth=3, action=Status(status=429, retry_after=999)),),
        (Rule(route="update", action=Update(fault="truncate")),),
        (Rule(route="query", after=3, action=Page(fault="html")),),
        (
            Rule(route="query", after=3, times=1, action=Credentials(change="rotate_secret")),
            Rule(route="update", action=Credentials(change="revoke")),
        ),
    ],
    ids=["success", "400", "403", "401", "lost", "500", "429", "mismatch", "no page", "secret"],
)
def test_5_no_personal_data_and_no_secret_is_written_anywhere(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    """However run, plan, apply and verify end, no byte of what they write or say holds a personal value or a secret."""

    async def story() -> str:
        chats = [
            *dirty_chats(8),
            chat(20, f"poison {SECRET_WORD}@mail.example"),
            {**dirty(9), "id": f"{SECRET_WORD}\n"},
        ]
        said: list[str] = []
        async with sandbox_with(*chats) as sandbox:
            station = Station(sandbox, tmp_path / "state", redactor=address_redactor("poison"))
            secret = sandbox.client_secret
            for job in (station.plan, station.apply):
                sandbox.set_faults(FaultScript(rules=rules if job == station.apply else ()))
                try:
                    said.append(repr(await job(tmp_path / "the.plan")))
                except TranscrubError as error:
                    said.append(repr(error))
            said += [repr(await station.run()), repr(await station.verify())]
            said += [*station.notes, repr(station.waits), repr(station.state), repr(station.redactor)]
            with_token = await_token(sandbox)
        assert not any(word in text for text in said for word in (secret, SECRET_WORD, with_token))
        for path, content in every_byte(tmp_path):
            assert SECRET_WORD.encode() not in content, path
            assert secret.encode() not in content, path
            assert with_token.encode() not in content, path
        return "\n".join(said)

    def await_token(sandbox: Sandbox) -> str:
        return next(iter(sandbox.tokens._grants), "no token was given")

    assert "Summary" in asyncio.run(story())
    assert (tmp_path / "state" / "ledger.sqlite").stat().st_size > 0


# 6. The server's pace is kept: its headers and Retry-After steer; waiting is shown with its reason.


@pytest.mark.parametrize("headers", ["inin", "x", "both", "none"])
def test_6_a_limit_of_the_server_is_kept(tmp_path: Path, headers: Any) -> None:
    """A job of 150 updates against 30 requests in 10 s is refused now and then at most, and tells why it waits."""

    async def story() -> tuple[Summary, int, Station]:
        clock = FastClock()
        options = {"rate": RateLimit(30, 10), "rate_headers": headers, "monotonic": clock.monotonic}
        async with sandbox_with(*dirty_chats(150), **options) as sandbox:
            station = Station(sandbox, tmp_path, clock, hands=8)
            return await station.run(), sandbox.journal.count(status=429), station

    summary, refused, station = asyncio.run(story())
    assert summary.tally.changed == 150
    assert refused <= (2 if headers != "none" else 30)
    assert summary.requests.throttled == refused
    assert summary.seconds <= 1.10 * summary.requests.total * 10 / 30 + (10 if headers != "none" else 60)
    assert station.waits
    assert all(wait.reason for wait in station.waits)


@pytest.mark.parametrize("seconds", [5, 60, 170])
def test_6_nothing_is_sent_while_retry_after_runs(tmp_path: Path, seconds: float) -> None:
    """After a 429 not one request leaves before Retry-After is over, whoever wants to send."""

    async def story() -> list[float]:
        clock = FastClock()
        rule = Rule(route="update", nth=4, action=Status(status=429, retry_after=seconds))
        options: dict[str, Any] = {"faults": FaultScript(rules=(rule,)), "monotonic": clock.monotonic}
        async with sandbox_with(*dirty_chats(20), **options) as sandbox:
            await Station(sandbox, tmp_path, clock, hands=1).run()
            requests = sandbox.journal.requests
        (at,) = (index for index, request in enumerate(requests) if request.status == 429)
        return [request.time - requests[at].time for request in requests[at + 1 :]]

    assert min(asyncio.run(story())) >= seconds


# 7. One poisonous conversation never stops the others; it is named, with its reason, and the exit code says so.


def deep() -> Interaction:
    """Return a conversation that is nested too deeply."""
    content: Any = "text"
    for _ in range(80):
        content = [content]
    return {**dirty(3), "messages": [{"id": "m", "content": content}]}


@pytest.mark.parametrize("steps", ["run", "plan and apply"])
@pytest.mark.parametrize(
    ("poison", "rules"),
    [
        (chat(3, "poison canary@mail.example"), ()),
        (deep(), ()),
        ({**dirty(3), "messages": [{"content": [{"\ud800": {"text": "canary@mail.example"}}]}]}, ()),
        (dirty(3), (Rule(route="update", id="chat-003", action=Status(status=400)),)),
        (dirty(3), (Rule(route="update", id="chat-003", action=Status(status=500)),)),
        (dirty(3), (Rule(route="update", id="chat-003", action=Status(status=413)),)),
        (dirty(3), (Rule(route="update", id="chat-003", action=Drop()),)),
    ],
    ids=["detector breaks", "too deep", "surrogate key", "400", "500", "413", "dropped"],
)
def test_7_one_poisonous_conversation_never_stops_the_others(
    tmp_path: Path, poison: Interaction, rules: tuple[Rule, ...], steps: str
) -> None:
    """The others are done, the poisonous one is as it was and named with a reason without content; exit 3."""
    chats = [poison if number == 3 else each for number, each in enumerate(SIX)]

    async def story() -> tuple[list[int], list[Interaction], Station]:
        async with sandbox_with(*chats, faults=FaultScript(rules=rules)) as sandbox:
            station = Station(sandbox, tmp_path / "state", redactor=address_redactor("poison"))
            if steps == "run":
                codes = [(await station.run()).exit_code]
            else:
                codes = [(await station.plan(tmp_path / "plan")).exit_code]
                codes.append((await station.apply(tmp_path / "plan")).exit_code)
            return codes, standing(sandbox), station

    codes, after, station = asyncio.run(story())
    assert max(codes) == 3
    assert after == [poison if number == 3 else each for number, each in enumerate(DONE)]
    reasons = station.reasons()
    named = [note for note in station.notes if note.startswith("chat-003: ")] or [str(reasons.get("chat-003") or "")]
    assert named[0]
    assert SECRET_WORD not in "".join([*station.notes, *map(str, reasons.values())])
