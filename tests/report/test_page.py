"""The HTML page of an account: whatever stands in ledger and audit log, it is text there and never markup."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from tests.cli.test_report import Page
from tests.support.clock import FastClock
from transcrub.codec import Json
from transcrub.jobs.account import Account, take_account
from transcrub.jobs.audit import AuditLog
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, FindingRow, State
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.state import StateDirectory
from transcrub.report import account_page, account_sections
from transcrub.report.account import ENDINGS, STATES
from transcrub.report.markup import element

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)
HOSTILE = "</td><script>alert('x')</script><img src=x onerror=\"alert(1)\">&amp;"
_OURS = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "strong", "span", "section"}
_TABLES = {"div", "table", "thead", "tbody", "tr", "th", "td", "code", "footer"}


def account_of(folder: Path, *entries: Entry, command: str = "run", **actor: str) -> Account:
    """Return the account of a ledger and an audit log that hold these entries."""
    state = StateDirectory.prepare(folder)
    clock, policy = FastClock(), actor.get("policy", "p")

    async def story() -> None:
        digests = Digests.load(state.digest_key)
        with Ledger.open(state.ledger, digests) as ledger:
            log = AuditLog(state.audit, clock.now)
            async with ledger.writer(command, policy, clock.now, log.append) as book:
                await book.audit({"event": "run-begun", "run": book.run, **actor})
                for entry in entries:
                    finding = FindingRow("/messages/0/text", 0, 1, actor.get("entity", "PERSON"), 1.0, "r", "d")
                    await book.record(entry, (finding,), {"event": "outcome", "conversation": entry.id})
                told: Json = {"interactions": {"read": len(entries)}, "exit_code": 3}
                end: dict[str, Json] = {
                    "event": "run-ended",
                    "run": book.run,
                    "command": command,
                    "policy": policy,
                    "summary": told,
                }
                await book.end_run(3, orjson.dumps(told).decode(), end)

    asyncio.run(story())
    return take_account(state, NOW)


def test_whatever_stands_in_the_records_is_escaped(tmp_path: Path) -> None:
    """Ids, reasons, orgs, commands, entities, versions, digests and paths that are markup are shown as they are."""
    entries = [Entry(f"{state}{HOSTILE}", state, "", "", reason=f"{state}: {HOSTILE}") for state in State]
    actor = {"org": HOSTILE, "model": HOSTILE, "policy": HOSTILE, "policy_version": HOSTILE, "entity": HOSTILE}
    text = account_page(account_of(tmp_path / "<b>state</b>", *entries, command=HOSTILE, **actor))
    page = Page(text)

    assert set(page.tags) <= _OURS | _TABLES
    assert not {name for name, _ in page.attributes if name.startswith("on")}
    words = "".join(page.words)
    assert f"Redaction report: {HOSTILE}" in words
    for state in (State.FAILED, State.UNKNOWN, State.DRIFTED, State.SKIPPED):
        assert f"{state}{HOSTILE}" in words
        assert f"{state}: {HOSTILE}" in words
    assert "<b>state</b>" in words


@pytest.mark.parametrize("state", list(State))
def test_every_state_is_shown_with_its_meaning(tmp_path: Path, state: State) -> None:
    """A privacy officer need not know our words: each state stands with what it means."""
    text = account_page(account_of(tmp_path, Entry("id-1", state, "", "", reason="because")))

    assert f'<th scope="row">{state.value}</th>' in text
    assert STATES[state].partition("'")[0] in text


def test_a_run_that_was_killed_is_told_as_such(tmp_path: Path) -> None:
    """A run without an end has no exit code: it is under way, or was killed."""
    account = account_of(tmp_path)

    async def story() -> None:
        state = StateDirectory(tmp_path)
        with Ledger.open(state.ledger, Digests.load(state.digest_key)) as ledger:
            async with ledger.writer("apply", "p", FastClock().now, _no_audit):
                pass

    asyncio.run(story())
    text = account_page(take_account(StateDirectory(tmp_path), NOW))

    assert "3: partly done" in account_page(account)
    assert "not ended: under way, or killed" in text


def test_nothing_but_the_beginning_of_a_long_list_is_on_the_page(tmp_path: Path) -> None:
    """A page stays one that a browser can show: of very many conversations a thousand are named, and the rest counted."""
    entries = [Entry(f"id-{number:04d}", State.FAILED, "", "", reason="why") for number in range(1_003)]
    account = account_of(tmp_path, *entries)
    text = account_page(account)

    assert text.count('<th scope="row">id-') == 1_000
    assert "and 3 more: transcrub report --format json lists them all" in text
    assert account.reasons() == [(State.FAILED, "why", 1_003)]
    assert ("failed: why", "1,003") in dict(account_sections(account))["left alone: why"]


def test_records_that_somebody_made_up_do_not_break_the_report(tmp_path: Path) -> None:
    """Lines that are no records, and fields of another kind, are shown or passed over; the chain says that it is broken."""
    account_of(tmp_path)
    with (tmp_path / "audit.jsonl").open("ab") as log:
        log.write(b'nonsense\n{"event":"run-begun","org":["x"],"model":{"a":1},"time":5}\n')
    account = take_account(StateDirectory(tmp_path), NOW)

    assert account.chain.broken == account.chain.records + 1
    assert "BROKEN" in account_page(account)
    assert len(account.workings) == 2


def test_markup_is_made_of_elements_alone() -> None:
    """Text in an element, or in an attribute, is escaped; an element in an element is not."""
    assert element("p", "a < b & c", title='"x"') == '<p title="&quot;x&quot;">a &lt; b &amp; c</p>'
    assert element("p", element("b", "<i>"), "<i>", class_="c") == '<p class="c"><b>&lt;i&gt;</b>&lt;i&gt;</p>'


def test_states_and_endings_have_words() -> None:
    """Every state and every exit code that a run can have is told in words."""
    assert STATES.keys() == set(State)
    assert {0, 3, 6, 12, 130} <= ENDINGS.keys()


def _no_audit(records: Sequence[object]) -> None:
    """Keep no audit log."""
