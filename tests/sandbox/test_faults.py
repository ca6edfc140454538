"""Faults on demand: when a rule strikes, what then happens, and how a script is read."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Literal

import aiohttp
import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.wire import Reply, Wire, chat, messages
from transcrub import codec
from transcrub.errors import SettingsError
from transcrub.sandbox import FaultScript, Rule, load_faults
from transcrub.sandbox.faults import (
    Action,
    Credentials,
    Delay,
    Drop,
    Edit,
    Page,
    PageFault,
    Status,
    TokenLimit,
    Truncate,
    Update,
    UpdateFault,
)
from transcrub.sandbox.injector import Injector

UNAVAILABLE = Status(status=503)


def script(*rules: Rule, seed: int = 0) -> FaultScript:
    return FaultScript(rules=rules, seed=seed)


def on_update(action: Action) -> FaultScript:
    return script(Rule(route="update", action=action, nth=1))


@pytest.fixture
def wire(start: Start) -> Wire:
    return start(interactions=[chat("c1", "hello", "call 555"), chat("c2", "bye")])


@pytest.mark.parametrize(
    ("when", "struck"),
    [
        ({}, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ({"nth": 3}, [3]),
        ({"every": 4}, [4, 8]),
        ({"times": 2}, [1, 2]),
        ({"after": 4}, [5, 6, 7, 8, 9]),
        ({"after": 4, "times": 2}, [5, 6]),
        ({"after": 1, "nth": 3}, [4]),
        ({"after": 1, "every": 3}, [4, 7]),
        ({"every": 2, "times": 3}, [2, 4, 6]),
        ({"probability": 0.0}, []),
        ({"probability": 1.0, "times": 1}, [1]),
    ],
)
def test_a_rule_strikes_when_it_says(when: dict[str, Any], struck: list[int]) -> None:
    """`after` skips, then `nth`, `every` or `probability` choose, and `times` ends it."""
    injector = Injector(script(Rule(action=UNAVAILABLE, **when)))
    assert [n for n in range(1, 10) if injector.strike("query", None)] == struck


def test_a_rule_looks_at_its_own_requests_only() -> None:
    """A rule with a route or an id neither strikes nor counts the other requests."""
    injector = Injector(script(Rule(action=UNAVAILABLE, id="c2", nth=2)))
    requests = [("token", None), ("update", "c2"), ("update", "c1"), ("query", None), ("update", "c2")]
    assert [bool(injector.strike(route, id_)) for route, id_ in requests] == [False] * 4 + [True]  # type: ignore[arg-type]


def test_chances_go_by_the_seed() -> None:
    """The same seed strikes the same requests, about as many as the probability says."""
    rule = Rule(action=UNAVAILABLE, probability=0.2)
    runs = [
        [bool(injector.strike("query", None)) for _ in range(1000)]
        for injector in (Injector(script(rule, seed=seed)) for seed in (1, 1, 2))
    ]
    assert runs[0] == runs[1] != runs[2]
    assert 150 < sum(runs[0]) < 250


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 418, 429, 499, 500, 502, 503, 504, 599])
def test_answers_with_any_error(wire: Wire, status: int) -> None:
    """An error status comes with the platform's error body, and the update has no effect."""
    wire.sandbox.set_faults(on_update(Status(status=status)))
    answer = wire.update("c1", messages("x", "y"))
    assert (answer.status, answer.json["status"]) == (status, status)
    assert answer.json["contextId"] == answer.headers["ININ-Correlation-Id"]
    assert wire.sandbox.store.raw("c1") == wire.sandbox.store.originals["c1"]


@pytest.mark.parametrize(
    ("retry_after", "expected"), [(None, "1"), (0, "0"), (2.5, "2.5"), (36_000, "36000"), ("absent", None)]
)
def test_says_when_to_come_back(
    wire: Wire, retry_after: float | Literal["absent"] | None, expected: str | None
) -> None:
    """Retry-After of a 429 is what the rule says: a number of seconds, or no header."""
    wire.sandbox.set_faults(on_update(Status(status=429, retry_after=retry_after)))
    assert wire.update("c1", []).headers.get("Retry-After") == expected


@pytest.mark.parametrize("seconds", [-3600, 0, 120])
def test_says_when_to_come_back_by_date(wire: Wire, seconds: int) -> None:
    """Retry-After can be an HTTP date, in the past too."""
    wire.sandbox.set_faults(on_update(Status(status=429, retry_after=seconds, form="date")))
    told = parsedate_to_datetime(wire.update("c1", []).headers["Retry-After"])
    assert abs(told - datetime.now(UTC) - timedelta(seconds=seconds)) < timedelta(seconds=5)


@pytest.mark.parametrize("effect", [False, True])
@pytest.mark.parametrize("kind", ["drop", "status"])
def test_an_answer_is_lost_with_or_without_the_effect(wire: Wire, kind: str, effect: bool) -> None:
    """A cut connection, or a 504, tells nothing of whether the update had its effect."""
    action: Action = Drop(effect=effect) if kind == "drop" else Status(status=504, effect=effect)
    wire.sandbox.set_faults(on_update(action))
    if kind == "drop":
        with pytest.raises(aiohttp.ClientConnectionError):
            wire.update("c1", messages("x", "y"))
    else:
        assert wire.update("c1", messages("x", "y")).status == 504
    assert (wire.sandbox.store.get("c1")["messages"] == messages("x", "y")) == effect
    assert wire.sandbox.journal.requests[-1].status == (0 if kind == "drop" else 504)
    assert wire.update("c1", messages("x", "y")).status == 200


def test_half_an_answer(wire: Wire) -> None:
    """A truncated answer announces more than it brings; the update has had its effect."""
    wire.sandbox.set_faults(on_update(Truncate()))
    with pytest.raises(aiohttp.ClientPayloadError):
        wire.update("c1", messages("x", "y"))
    assert wire.sandbox.store.get("c1")["messages"] == messages("x", "y")


@pytest.mark.parametrize("effect", [False, True])
def test_a_slow_answer(wire: Wire, effect: bool) -> None:
    """A delay goes before or after the effect; a client that gives up waiting does not undo it."""

    async def give_up() -> Reply:
        work = wire.arequest("PATCH", "/api/v2/interactions/c1", data=body, headers=headers)
        return await asyncio.wait_for(work, 0.05)

    headers = wire.headers()
    body = codec.dumps({"id": "c1", "messages": messages("x", "y")})
    wire.sandbox.set_faults(on_update(Delay(seconds=0.15, effect=effect)))
    with pytest.raises(TimeoutError):
        wire.run(give_up())
    assert (wire.sandbox.store.get("c1")["messages"] == messages("x", "y")) == effect
    wire.run(asyncio.sleep(0.2))
    assert wire.sandbox.store.get("c1")["messages"] == messages("x", "y")


@pytest.mark.parametrize(
    ("change", "code"),
    [("expire", "credentials.expired"), ("revoke", "bad.credentials"), ("remove_scope", "missing.any.permissions")],
)
def test_credentials_change_in_mid_run(
    wire: Wire, change: Literal["expire", "revoke", "remove_scope"], code: str
) -> None:
    """Tokens run out, are revoked, or lose a scope while a run is at work."""
    wire.headers()
    wire.sandbox.set_faults(on_update(Credentials(change=change)))
    assert wire.update("c1", []).json["code"] == code


def test_the_secret_changes_in_mid_run(wire: Wire) -> None:
    """After a rotation the known secret gives no token."""
    known = wire.sandbox.client_secret
    wire.sandbox.set_faults(script(Rule(route="token", nth=1, action=Credentials(change="rotate_secret"))))
    assert wire.ask_token(secret=known).status == 401


def test_the_token_endpoint_limits_its_rate_by_400(wire: Wire) -> None:
    """The platform says "rate limit exceeded" on its token endpoint by 400 `invalid_request`."""
    wire.sandbox.set_faults(script(Rule(route="token", times=1, action=TokenLimit())))
    answer = wire.ask_token()
    assert (answer.status, answer.json["error"]) == (400, "invalid_request")
    assert answer.json["description"].startswith("rate limit exceeded;")
    assert wire.ask_token().status == 200


@pytest.mark.parametrize("status", [400, 500])
def test_a_poisoned_conversation_fails_each_time(wire: Wire, status: int) -> None:
    """A rule with an id strikes that conversation and no other."""
    wire.sandbox.set_faults(script(Rule(id="c1", action=Status(status=status))))
    assert [wire.update("c1", messages("x", "y")).status for _ in range(3)] == [status] * 3
    assert wire.update("c2", messages("x")).status == 200


@pytest.mark.parametrize(
    ("fault", "pages"),
    [
        ("duplicate", [[0, 1, 2, 3], [4, 5, 6, 7, 4], [8, 9]]),
        ("shift", [[0, 1, 2, 3], [2, 3, 4, 5], [6, 7, 8, 9]]),
        ("empty", [[0, 1, 2, 3], [], [4, 5, 6, 7], [8, 9]]),
    ],
)
def test_pages_that_mislead(start: Start, fault: PageFault, pages: list[list[int]]) -> None:
    """A page repeats an item, begins too early, or is empty though more comes; nothing is left out."""
    wire = start(interactions=[chat(str(number)) for number in range(10)])
    wire.sandbox.set_faults(script(Rule(route="query", nth=2, action=Page(fault=fault))))
    seen, cursor = [], ""
    while True:
        page = wire.query(size=4, cursor=cursor).json
        seen.append([int(entity["id"]) for entity in page["entities"]])
        cursor = page.get("nextPage")
        if not cursor:
            break
    assert seen == pages


def test_a_page_that_leads_to_itself(start: Start) -> None:
    """A looping page gives the cursor that it was asked by."""
    wire = start(conversations=30)
    wire.sandbox.set_faults(script(Rule(route="query", after=1, action=Page(fault="loop"))))
    cursor = wire.query(size=10).json["nextPage"]
    assert wire.query(size=10, cursor=cursor).json["nextPage"] == cursor


@pytest.mark.parametrize("fault", ["error", "html"])
def test_a_page_that_is_none(wire: Wire, fault: Literal["error", "html"]) -> None:
    """An answer of 200 may hold no page at all."""
    wire.sandbox.set_faults(script(Rule(route="query", action=Page(fault=fault))))
    answer = wire.query()
    assert answer.status == 200
    assert b"entities" not in answer.body


NEW = ["[REDACTED]", "call [REDACTED]"]
OLD = ["hello", "call 555"]


@pytest.mark.parametrize(
    ("fault", "kept", "answered"),
    [
        ("ignore", OLD, OLD),
        ("forget", OLD, NEW),
        ("truncate", ["[REDA", "call [R"], ["[REDA", "call [R"]),
        ("drop_field", NEW, NEW),
    ],
)
def test_an_update_that_does_not_do_what_it_says(
    wire: Wire, fault: UpdateFault, kept: list[str], answered: list[str]
) -> None:
    """An answer of 200 may hide that nothing, or something else, was kept."""
    wire.sandbox.set_faults(on_update(Update(fault=fault)))
    answer = wire.update("c1", messages(*NEW))
    stored: Any = wire.sandbox.store.get("c1")
    assert answer.status == 200
    assert [message["text"] for message in stored["messages"]] == kept
    assert [message["text"] for message in answer.json["messages"]] == answered
    assert ("to" in stored["messages"][0]) == (fault != "drop_field")


def test_somebody_else_edits_between_reading_and_writing(wire: Wire) -> None:
    """An edit changes the conversation just before the request is looked at."""
    edit = Edit(id="c2", text="new words")
    wire.sandbox.set_faults(script(Rule(route="query", nth=2, action=edit)))
    first, second = (wire.query("id eq 'c2'").json["entities"][0]["messages"][0]["text"] for _ in range(2))
    assert (first, second) == ("bye", "new words")


def test_several_rules_may_strike_one_request(wire: Wire) -> None:
    """What does not answer goes together; the first rule that answers wins; the log names all."""
    wire.sandbox.set_faults(
        script(
            Rule(action=Delay(seconds=0)),
            Rule(route="update", action=UNAVAILABLE),
            Rule(route="update", action=Drop()),
        )
    )
    assert wire.update("c1", []).status == 503
    assert wire.sandbox.journal.requests[-1].faults == ("delay", "status", "drop")


@pytest.mark.parametrize("rule", [Rule(id="c9", action=Drop()), Rule(action=Edit(id="c9"))])
def test_refuses_a_rule_for_an_interaction_that_is_not_there(wire: Wire, rule: Rule) -> None:
    """A rule that could never strike is a mistake of its writer."""
    with pytest.raises(SettingsError, match=r"rules\[0\] names c9"):
        wire.sandbox.set_faults(script(rule))


def test_reads_a_script_from_a_file(tmp_path: Path) -> None:
    """A script in JSON is what it would be in Python."""
    path = tmp_path / "faults.json"
    path.write_text(
        """{"seed": 7, "rules": [
            {"route": "update", "after": 4, "times": 10,
             "action": {"do": "status", "status": 429, "retry_after": 2}},
            {"route": "update", "every": 5, "action": {"do": "drop", "effect": true}},
            {"route": "query", "nth": 2, "action": {"do": "page", "fault": "loop"}},
            {"probability": 0.08, "action": {"do": "delay", "seconds": 1}},
            {"id": "c1", "action": {"do": "status", "status": 400, "retry_after": "absent"}}]}"""
    )
    assert load_faults(path) == FaultScript(
        seed=7,
        rules=(
            Rule(route="update", after=4, times=10, action=Status(status=429, retry_after=2)),
            Rule(route="update", every=5, action=Drop(effect=True)),
            Rule(route="query", nth=2, action=Page(fault="loop")),
            Rule(probability=0.08, action=Delay(seconds=1)),
            Rule(id="c1", action=Status(status=400, retry_after="absent")),
        ),
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{", "its beginning: Invalid JSON"),
        ("[]", "its beginning: "),
        ('{"rule": []}', "rule: "),
        ('{"rules": [{"route": "query"}]}', "rules[0].action: "),
        ('{"rules": [{"action": {"do": "explode"}}]}', "rules[0].action: "),
        ('{"rules": [{"action": {"do": "drop", "after": 1}}]}', "rules[0].action.drop.after: "),
        ('{"rules": [{"action": {"do": "status", "status": 200}}]}', "rules[0].action.status.status: "),
        ('{"rules": [{"nth": "3", "action": {"do": "drop"}}]}', "rules[0].nth: "),
        ('{"rules": [{"nth": 0, "action": {"do": "drop"}}]}', "rules[0].nth: "),
        ('{"rules": [{"nth": 1, "every": 2, "action": {"do": "drop"}}]}', "rules[0]: only one of nth, every"),
        ('{"rules": [{"route": "query", "id": "c1", "action": {"do": "drop"}}]}', "rules[0]: an id is known"),
        (
            '{"rules": [{"action": {"do": "page", "fault": "loop"}}]}',
            "rules[0]: the action 'page' needs the route 'query'",
        ),
        ('{"rules": [{"action": {"do": "update", "fault": "ignore"}}]}', "rules[0]: the action 'update' needs"),
        ('{"rules": [{"action": {"do": "token_limit"}}]}', "rules[0]: the action 'token_limit' needs"),
        ('{"rules": [{"route": "query", "action": {"do": "edit"}}]}', "rules[0]: an edit needs an id"),
    ],
)
def test_says_where_a_script_is_wrong(tmp_path: Path, text: str, place: str) -> None:
    """A script with a mistake is refused in one line that names file and place."""
    path = tmp_path / "faults.json"
    path.write_text(text)
    with pytest.raises(SettingsError) as refusal:
        load_faults(path)
    message = str(refusal.value)
    assert message.startswith(f"The faults file {path} is wrong at {place}")
    assert "\n" not in message


def test_says_that_a_script_cannot_be_read(tmp_path: Path) -> None:
    """A script that is not there is named."""
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        load_faults(tmp_path / "none.json")
