"""The ledger: what was planned, what is about to be sent, what became of it. Durable before anything is sent.

SQLite in WAL mode with `synchronous=FULL`: a commit that returned survives a power cut. Many records share one commit
(group commit): whoever waits for durability waits for the commit that is next, and nobody waits for a timer.
No personal data enters: ids, digests, spans, rules, counts.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from transcrub.errors import LedgerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  plan TEXT,
  reason TEXT,
  run INTEGER NOT NULL,
  updated TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_state ON conversations (state);
CREATE TABLE findings (
  conversation TEXT NOT NULL,
  pointer TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  entity TEXT NOT NULL,
  score REAL NOT NULL,
  rule TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (conversation, pointer, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  policy TEXT NOT NULL,
  begun TEXT NOT NULL,
  ended TEXT,
  exit_code INTEGER,
  summary TEXT
) STRICT;
"""


class State(StrEnum):
    """Where a conversation stands."""

    PLANNED = "planned"
    INTENT = "intent"
    VERIFIED = "verified"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DRIFTED = "drifted"
    SKIPPED = "skipped"


OPEN_STATES = (State.INTENT, State.UNKNOWN)
"""Nobody knows whether the update took effect: to be settled by reading before anything else."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A redacted finding as the ledger keeps it: its digest instead of its value."""

    pointer: str
    start: int
    end: int
    entity: str
    score: float
    rule: str
    digest: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One conversation's line in the ledger; `plan` is the id of the plan file it came from."""

    id: str
    state: State
    before: str
    after: str
    plan: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run of a command that writes."""

    id: int
    command: str
    policy: str
    begun: str
    ended: str | None
    exit_code: int | None
    summary: str | None


class Ledger:
    """Reads the ledger, and writes it through the group commit of `LedgerWriter`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Wrap a connection; `Ledger.open` makes one."""
        self._connection = connection
        self.path = path

    @classmethod
    @contextmanager
    def open(cls, path: Path) -> "Iterator[Ledger]":
        """Open the ledger, and make it (mode 0600) where there is none.

        Raises:
            LedgerError: it cannot be opened, is damaged, or was written by a newer transcrub.
        """
        with _connected(path) as connection:
            with _told(path):
                _migrate(connection, path)
            yield cls(connection, path)

    def get(self, identifier: str) -> Entry | None:
        """Return a conversation's entry, None where the ledger does not know it."""
        with _told(self.path):
            row = self._connection.execute(f"{_SELECT} WHERE id = ?", (identifier,)).fetchone()
        return _entry(row) if row is not None else None

    def in_states(self, states: Iterable[State], *, plan: str | None = None) -> Iterator[Entry]:
        """Give the entries in some states, ordered by id, in batches that see what was committed meanwhile.

        Args:
            states: which.
            plan: only those of this plan.
        """
        wanted = tuple(states)
        marks = ", ".join("?" * len(wanted))
        last = ""
        while True:
            with _told(self.path):
                rows = self._connection.execute(
                    f"{_SELECT} WHERE state IN ({marks}) AND id > ? AND (? IS NULL OR plan = ?) ORDER BY id LIMIT 500",
                    (*wanted, last, plan, plan),
                ).fetchall()
            yield from map(_entry, rows)
            if not rows:
                return
            last = rows[-1][0]

    def findings(self, identifier: str) -> tuple[FindingRow, ...]:
        """Return the redacted findings of a conversation."""
        with _told(self.path):
            rows = self._connection.execute(
                'SELECT pointer, start, "end", entity, score, rule, digest FROM findings WHERE conversation = ?',
                (identifier,),
            ).fetchall()
        return tuple(FindingRow(*row) for row in rows)

    def counts(self) -> dict[State, int]:
        """Return how many conversations are in each state."""
        with _told(self.path):
            rows = self._connection.execute("SELECT state, count(*) FROM conversations GROUP BY state").fetchall()
        return {State(state): count for state, count in rows}

    def entities(self) -> dict[str, int]:
        """Return how many findings were redacted, by entity, in verified conversations."""
        with _told(self.path):
            rows = self._connection.execute(
                "SELECT entity, count(*) FROM findings JOIN conversations ON conversations.id = conversation "
                "WHERE state = 'verified' GROUP BY entity ORDER BY entity"
            ).fetchall()
        return dict(rows)

    def runs(self, limit: int = 10) -> tuple[RunRow, ...]:
        """Return the latest runs, the last one first."""
        with _told(self.path):
            rows = self._connection.execute(
                "SELECT id, command, policy, begun, ended, exit_code, summary FROM runs ORDER BY id DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return tuple(RunRow(*row) for row in rows)

    @asynccontextmanager
    async def writer(self, command: str, policy: str, now: Callable[[], datetime]) -> "AsyncIterator[LedgerWriter]":
        """Record the beginning of a run and give the writer; what is pending is committed at the end."""
        with _connected(self.path) as connection:
            with _told(self.path):
                cursor = connection.execute(
                    "INSERT INTO runs (command, policy, begun) VALUES (?, ?, ?)",
                    (command, policy, now().isoformat()),
                )
            writer = LedgerWriter(connection, self.path, int(cursor.lastrowid or 0), now)
            try:
                yield writer
            finally:
                await writer.close()


class LedgerWriter:
    """Writes the ledger: records gather while a commit is under way and share the next one."""

    def __init__(self, connection: sqlite3.Connection, path: Path, run: int, now: Callable[[], datetime]) -> None:
        """Make a writer for one run; `Ledger.writer` does it."""
        self._connection = connection
        self._path = path
        self._run = run
        self._now = now
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._batch = _Batch()
        self._committer: asyncio.Task[None] | None = None

    @property
    def run(self) -> int:
        """The number of this run."""
        return self._run

    async def record(self, entry: Entry, findings: Sequence[FindingRow] | None = None) -> None:
        """Write an entry, and its findings where given; return when they are durable.

        Raises:
            LedgerError: it could not be written.
        """
        await self.record_later(entry, findings)

    def record_later(self, entry: Entry, findings: Sequence[FindingRow] | None = None) -> asyncio.Future[None]:
        """Write an entry with the next commit; the future is done when it is durable."""
        self._batch.entries[entry.id] = entry
        if findings is not None:
            self._batch.findings[entry.id] = findings
        return self._committed()

    async def end_run(self, exit_code: int, summary: str) -> None:
        """Record how the run ended, as a JSON summary, after everything recorded so far.

        Raises:
            LedgerError: something could not be written.
        """
        await self.flush()
        values = (self._now().isoformat(), exit_code, summary, self._run)
        await asyncio.get_running_loop().run_in_executor(self._thread, self._end, values)

    async def flush(self) -> None:
        """Wait until everything recorded so far is durable.

        Raises:
            LedgerError: something could not be written.
        """
        await self._committed()

    async def close(self) -> None:
        """Commit what is pending and end the writing thread."""
        while self._committer is not None and not self._committer.done():
            await asyncio.wait([self._committer])
        self._thread.shutdown()

    def _committed(self) -> asyncio.Future[None]:
        """Return a future that is done when the present batch is durable."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        # Who does not wait for durability still must not be told of an exception nobody retrieved.
        future.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._batch.waiting.append(future)
        if self._committer is None or self._committer.done():
            self._committer = asyncio.create_task(self._commit_pending())
        return future

    async def _commit_pending(self) -> None:
        loop = asyncio.get_running_loop()
        while self._batch.waiting:
            batch, self._batch = self._batch, _Batch()
            failure: LedgerError | None = None
            try:
                await loop.run_in_executor(self._thread, self._commit, batch)
            except LedgerError as error:
                failure = error
            for future in batch.waiting:
                if future.done():
                    continue
                if failure is None:
                    future.set_result(None)
                else:
                    future.set_exception(failure)

    def _commit(self, batch: "_Batch") -> None:
        with _told(self._path):
            entries, findings = _json([*batch.entries.values()]), _json(batch.findings)
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.execute(_PUT_ENTRIES, (self._run, self._now().isoformat(), entries))
                self._connection.execute(_DROP_FINDINGS, (findings,))
                self._connection.execute(_PUT_FINDINGS, (findings,))
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _end(self, values: tuple[str, int, str, int]) -> None:
        with _told(self._path):
            self._connection.execute("UPDATE runs SET ended = ?, exit_code = ?, summary = ? WHERE id = ?", values)


@dataclass(slots=True)
class _Batch:
    """What the next commit makes durable, the last word on each conversation, and who waits for it."""

    entries: dict[str, Entry] = field(default_factory=dict)
    findings: dict[str, Sequence[FindingRow]] = field(default_factory=dict)
    waiting: list[asyncio.Future[None]] = field(default_factory=list)


# One statement for a whole batch, handed over as JSON: the writing thread then lets go of the interpreter three times a
# commit, not several times a row, and the event loop hardly notices it.
_PUT_ENTRIES = """
INSERT INTO conversations (id, state, before, after, plan, reason, run, updated)
SELECT
  json_extract(value, '$.id'), json_extract(value, '$.state'), json_extract(value, '$.before'),
  json_extract(value, '$.after'), json_extract(value, '$.plan'), json_extract(value, '$.reason'), ?1, ?2
FROM json_each(?3)
WHERE true
ON CONFLICT (id) DO UPDATE SET
  state = excluded.state, before = excluded.before, after = excluded.after, plan = excluded.plan,
  reason = excluded.reason, run = excluded.run, updated = excluded.updated
"""
_DROP_FINDINGS = "DELETE FROM findings WHERE conversation IN (SELECT key FROM json_each(?))"
_PUT_FINDINGS = """
INSERT INTO findings (conversation, pointer, start, "end", entity, score, rule, digest)
SELECT
  conversation.key, json_extract(finding.value, '$.pointer'), json_extract(finding.value, '$.start'),
  json_extract(finding.value, '$.end'), json_extract(finding.value, '$.entity'),
  json_extract(finding.value, '$.score'), json_extract(finding.value, '$.rule'),
  json_extract(finding.value, '$.digest')
FROM json_each(?) AS conversation, json_each(conversation.value) AS finding
"""


def _json(value: object) -> str:
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError as error:
        raise sqlite3.DataError(str(error)) from None


_SELECT = "SELECT id, state, before, after, plan, reason FROM conversations"


def _entry(row: tuple[str, str, str, str, str | None, str | None]) -> Entry:
    identifier, state, before, after, plan, reason = row
    return Entry(identifier, State(state), before, after, plan, reason)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise LedgerError(
            f"The ledger {path} was written by a newer transcrub (schema {version}, this one knows {SCHEMA_VERSION}). "
            "Use that version, or another --state."
        )
    if version == 0:
        connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a connection; reader and writer have one each, so that neither waits for the other."""
    with _told(path):
        path.touch(mode=0o600, exist_ok=True)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        with _told(path):
            connection.execute("PRAGMA busy_timeout = 10000")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        yield connection
    finally:
        connection.close()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn the database's errors into ours; their texts name tables and files, never rows.

    Text that is no Unicode and numbers past 64 bits are refused before they reach the database.
    """
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError, OverflowError) as error:
        raise LedgerError(f"The ledger {path} cannot be used: {error}. Nothing is sent without it.") from None
