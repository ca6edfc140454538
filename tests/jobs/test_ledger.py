"""The ledger: durable, in groups, never the bottleneck, and never in doubt about what it cannot do."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clock import FastClock
from transcrub.errors import LedgerError
from transcrub.jobs.database import connected, migrate
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import OPEN_STATES, Entry, FindingRow, State
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.schema import migrations

ROWS = (
    FindingRow("/messages/0/text", 3, 9, "EMAIL_ADDRESS", 0.95, "structured.email", "0123abcd"),
    FindingRow("/messages/0/text", 12, 20, "PHONE_NUMBER", 0.5, "structured.phone", "89abcdef"),
    FindingRow("/messages/4/content/0/attachment/filename", 0, 4, "PERSON", 0.7, "names.model", "77777777"),
)
DIGESTS = Digests(bytes(32))


def no_audit(records: Sequence[object]) -> None:
    """Keep no audit log."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the ledger is."""
    return tmp_path / "ledger.sqlite"


def write(path: Path, *entries: Entry, findings: tuple[FindingRow, ...] | None = None) -> None:
    """Record entries in one run."""

    async def story() -> None:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                for entry in entries:
                    await book.record(entry, findings)

    asyncio.run(story())


@pytest.mark.parametrize("state", list(State))
def test_an_entry_is_read_back_as_it_was_written(path: Path, state: State) -> None:
    """Every field of an entry survives the disk, and so does every finding that is still to be taken out."""
    entry = Entry("id-1", state, "before", "after", "plan-1", "because", parts=("a", "b"), upon=True)
    write(path, entry, findings=ROWS)
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.get("id-1") == entry
        assert set(ledger.findings("id-1")) == (set() if state is State.VERIFIED else set(ROWS))
        assert ledger.get("id-2") is None
        assert ledger.findings("id-2") == ()


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from(list(State)), st.text("xyz", max_size=3)), max_size=12
    )
)
def test_the_last_word_on_a_conversation_stands(words: list[tuple[str, State, str]]) -> None:
    """However often a conversation is recorded, the ledger holds it once, as it was recorded last."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.sqlite"
        entries = [Entry(identifier, state, "b", "a", None, reason) for identifier, state, reason in words]
        write(path, *entries)
        last = {entry.id: entry for entry in entries}
        with Ledger.open(path, DIGESTS) as ledger:
            assert {entry.id: entry for entry in ledger.in_states(State)} == last
            assert sum(ledger.standing().counts.values()) == len(last)


def test_findings_are_replaced_where_given_and_kept_where_not(path: Path) -> None:
    """Recording an entry with findings replaces the ones before; without, they stay."""
    write(path, Entry("id", State.INTENT, "b", "a"), findings=ROWS)
    write(path, Entry("id", State.UNKNOWN, "b", "a"))
    with Ledger.open(path, DIGESTS) as ledger:
        assert len(ledger.findings("id")) == 3
    write(path, Entry("id", State.INTENT, "b", "a"), findings=ROWS[:1])
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.findings("id") == ROWS[:1]


@pytest.mark.parametrize(
    ("last", "upon", "told"),
    [
        (State.VERIFIED, True, {"EMAIL_ADDRESS": 2}),
        (State.FAILED, True, {"EMAIL_ADDRESS": 1}),
        (State.PLANNED, True, {"EMAIL_ADDRESS": 1}),
        (State.DRIFTED, True, {}),
        (State.VERIFIED, False, {"EMAIL_ADDRESS": 1}),
        (State.FAILED, False, {}),
    ],
)
def test_what_was_redacted_before_is_told_as_long_as_it_stands(
    path: Path, last: State, upon: bool, told: dict[str, int]
) -> None:
    """What a second redaction takes out is told with the first one's, unless the first no longer stood."""
    write(path, Entry("id", State.VERIFIED, "b", "a"), findings=ROWS[:1])
    write(path, Entry("id", State.INTENT, "a", "aa", upon=upon), findings=ROWS[:1])
    write(path, Entry("id", last, "a", "aa", upon=upon))
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.entities() == told
        assert ledger.standing().beneath == (upon and last in {State.FAILED, State.PLANNED})


def test_entities_are_counted_in_verified_conversations_alone(path: Path) -> None:
    """What was only planned or failed does not count as redacted."""
    write(path, Entry("a", State.VERIFIED, "b", "a"), Entry("b", State.FAILED, "b", "a"), findings=ROWS[:2])
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.entities() == {"EMAIL_ADDRESS": 1, "PHONE_NUMBER": 1}
        assert ledger.standing().counts == {State.VERIFIED: 1, State.FAILED: 1}


def test_entries_of_states_come_in_order_and_by_plan(path: Path) -> None:
    """More entries than a batch come whole, sorted by id, and only those of the plan where one is asked for."""
    entries = [Entry(f"{number:05d}", State.INTENT, "b", "a", ("p", "q")[number % 2]) for number in range(1_203)]

    async def story() -> None:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("apply", "policy", FastClock().now, no_audit) as book:
                for entry in reversed(entries):
                    book.record_later(entry)
                await book.flush()

    asyncio.run(story())
    with Ledger.open(path, DIGESTS) as ledger:
        assert list(ledger.in_states(OPEN_STATES)) == entries
        assert list(ledger.in_states(OPEN_STATES, plan="p")) == entries[::2]
        assert list(ledger.in_states((State.VERIFIED,))) == []


def test_many_records_share_few_commits(path: Path) -> None:
    """A thousand records that wait together are durable after a handful of commits, not after a thousand."""
    commits: list[str] = []

    async def story() -> None:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                book._connection.set_trace_callback(commits.append)
                await asyncio.gather(
                    *(book.record(Entry(f"{number}", State.INTENT, "b", "a"), ROWS) for number in range(1_000))
                )
                book._connection.set_trace_callback(None)
            assert ledger.standing().counts == {State.INTENT: 1_000}

    asyncio.run(story())
    assert 1 <= sum(statement == "COMMIT" for statement in commits) <= 5


def test_a_record_is_seen_by_others_when_it_returns(path: Path) -> None:
    """When `record` returns, another process sees the entry."""

    async def story() -> list[str]:
        seen = []
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                for number in range(5):
                    await book.record(Entry(f"{number}", State.INTENT, "b", "a"))
                    with closing(sqlite3.connect(path)) as other:
                        seen += [row[0] for row in other.execute("SELECT max(id) FROM conversations")]
        return seen

    assert asyncio.run(story()) == ["0", "1", "2", "3", "4"]


def test_a_record_survives_the_death_of_the_process(path: Path) -> None:
    """What `record` returned for is there after SIGKILL; the next run opens the ledger without any repair."""
    script = textwrap.dedent("""
        import asyncio, os, signal, sys
        from pathlib import Path
        from datetime import datetime, UTC
        from transcrub.jobs.digests import Digests
        from transcrub.jobs.entry import Entry, State
        from transcrub.jobs.ledger import Ledger
        async def main():
            with Ledger.open(Path(sys.argv[1]), Digests(bytes(32))) as ledger:
                async with ledger.writer("run", "policy", lambda: datetime.now(UTC), lambda _: None) as book:
                    await book.record(Entry("kept", State.INTENT, "b", "a"))
                    book.record_later(Entry("perhaps", State.INTENT, "b", "a"))
                    os.kill(os.getpid(), signal.SIGKILL)
        asyncio.run(main())
    """)
    ended = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.get("kept") == Entry("kept", State.INTENT, "b", "a")
        assert [run.ended for run in ledger.runs()] == [None]


def test_what_is_pending_at_the_end_is_committed(path: Path) -> None:
    """Records that nobody waited for are on the disk when the writer is closed."""

    async def story() -> None:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                for number in range(100):
                    book.record_later(Entry(f"{number}", State.FAILED, "b", ""))

    asyncio.run(story())
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.standing().counts == {State.FAILED: 100}


def test_runs_are_kept_with_their_ends(path: Path) -> None:
    """Each run has its command, policy, times, exit code and summary; the latest comes first."""

    async def story() -> None:
        with Ledger.open(path, DIGESTS) as ledger:
            for command, code in (("run", 0), ("apply", 3)):
                async with ledger.writer(command, "policy-digest", FastClock().now, no_audit) as book:
                    await book.end_run(code, '{"read":1}', {})

    asyncio.run(story())
    with Ledger.open(path, DIGESTS) as ledger:
        latest, first = ledger.runs()
        assert (latest.command, latest.exit_code, first.command, first.exit_code) == ("apply", 3, "run", 0)
        assert latest.summary == '{"read":1}'
        assert latest.begun.startswith("2026-03-01T09:00:00")
        assert ledger.runs(limit=1) == (latest,)


def test_the_files_are_the_owners_alone(path: Path) -> None:
    """Ledger, write-ahead log and shared memory cannot be read by others."""

    async def story() -> list[str]:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                await book.record(Entry("a", State.INTENT, "b", "a"))
                return [f"{each.stat().st_mode & 0o777:o}" for each in path.parent.iterdir()]

    before = os.umask(0)
    try:
        assert set(asyncio.run(story())) == {"600"}
    finally:
        os.umask(before)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_the_lines_of_an_older_ledger_are_sealed_when_it_is_opened(path: Path, version: int) -> None:
    """The first schema knew no seals: its lines get them once, and are then guarded as all others are."""
    with connected(path) as connection:
        migrate(connection, path, migrations(DIGESTS)[:version])
        connection.executemany(
            "INSERT INTO conversations (id, state, before, after, run, updated) VALUES (?, 'failed', 'b', 'a', 1, '')",
            [(f"id-{number:04d}",) for number in range(1200)],
        )

    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.standing().counts == {State.FAILED: 1200}
        assert ledger.get("id-0007") == Entry("id-0007", State.FAILED, "b", "a")
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute("SELECT count(*) FROM conversations WHERE seal = ''").fetchone() == (0,)
        connection.execute("UPDATE conversations SET state = 'verified' WHERE id = 'id-0007'")
    with Ledger.open(path, DIGESTS) as ledger, pytest.raises(LedgerError, match="damaged at the conversation id-0007"):
        ledger.get("id-0007")


def test_a_line_of_an_older_ledger_that_makes_no_sense_is_named(path: Path) -> None:
    """It is not sealed as if it were well, and keeps nobody from the others."""
    with connected(path) as connection:
        migrate(connection, path, migrations(DIGESTS)[:1])
        for identifier, state in (("good", "failed"), ("odd", "fooled")):
            connection.execute("INSERT INTO conversations VALUES (?, ?, 'b', 'a', '', '', 1, '')", (identifier, state))

    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.get("good") is not None
        with pytest.raises(LedgerError, match="damaged at the conversation odd"):
            ledger.get("odd")


def test_a_line_without_a_seal_is_damaged(path: Path) -> None:
    """Who changes a line and wipes its seal is not believed."""
    write(path, Entry("id-1", State.FAILED, "before", "after"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE conversations SET state = 'verified', seal = ''")

    with Ledger.open(path, DIGESTS) as ledger, pytest.raises(LedgerError, match="damaged at the conversation id-1"):
        ledger.get("id-1")


def test_a_ledger_of_a_newer_version_is_refused_by_name(path: Path) -> None:
    """A schema from the future is left alone: exit 12, and the line says which version is needed."""
    with Ledger.open(path, DIGESTS):
        pass
    with closing(sqlite3.connect(path)) as connection:
        newer = len(migrations(DIGESTS)) + 1
        connection.execute(f"PRAGMA user_version = {newer}")
    with (
        pytest.raises(LedgerError, match=f"newer transcrub .schema {newer}") as caught,
        Ledger.open(path, DIGESTS),
    ):
        pass
    assert caught.value.exit_code == 12


def damaged(path: Path) -> None:
    """Write something that is no database."""
    path.write_bytes(b"this is no database at all" * 100)


def folder(path: Path) -> None:
    """Put a folder in the way."""
    path.mkdir()


def foreign(path: Path) -> None:
    """Make a database of somebody else."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE conversations (x)")


@pytest.mark.parametrize("spoil", [damaged, folder, foreign])
def test_a_ledger_that_cannot_be_used_is_told_in_one_line(path: Path, spoil: object) -> None:
    """What is no ledger ends in one line that names the file, with exit 12."""
    spoil(path)  # type: ignore[operator]
    with pytest.raises(LedgerError) as caught, Ledger.open(path, DIGESTS):
        pass
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_ledger_on_a_full_disk_is_an_error_to_whoever_waits(path: Path) -> None:
    """Where a commit fails, `record` raises, and so does every record of its group; nothing pretends to be durable."""

    async def story() -> list[object]:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                book._connection.execute("PRAGMA max_page_count = 1")
                big = [book.record(Entry(f"{number}", State.INTENT, "b" * 5_000, "a")) for number in range(20)]
                return list(await asyncio.gather(*big, return_exceptions=True))

    outcomes = asyncio.run(story())
    assert {type(each) for each in outcomes} == {LedgerError}
    assert "full" in str(outcomes[0])
    with Ledger.open(path, DIGESTS) as ledger:
        assert ledger.standing().counts == {}


@pytest.mark.parametrize("pointer", ["/messages/0/content/\ud800/text"])
def test_what_no_database_takes_fails_and_does_not_hang(path: Path, pointer: str) -> None:
    """A record that cannot be stored at all is an error at once, and nothing is stored after it."""

    async def story() -> None:
        with Ledger.open(path, DIGESTS) as ledger:
            async with ledger.writer("run", "policy", FastClock().now, no_audit) as book:
                row = FindingRow(pointer, 0, 1, "E", 1.0, "r", "d")
                with pytest.raises(LedgerError):
                    await asyncio.wait_for(book.record(Entry("bad", State.INTENT, "b", "a"), (row,)), 30)
                with pytest.raises(LedgerError):
                    await asyncio.wait_for(book.record(Entry("good", State.INTENT, "b", "a")), 30)
            assert ledger.standing().counts == {}

    asyncio.run(story())
