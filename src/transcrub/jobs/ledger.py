"""The ledger: what was planned, what is about to be sent, what became of it.

Every line is sealed with the local digest key, so that a byte that changed on the disk is noticed and told, and never
taken for a state.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from transcrub.errors import LedgerError
from transcrub.jobs.book import Append, LedgerWriter
from transcrub.jobs.database import connected, migrate, told
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import OPEN_STATES, Entry, FindingRow, Purpose, RunRow, State
from transcrub.jobs.line import COLUMNS, Line, entry_of, seal_of
from transcrub.jobs.schema import migrations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_BATCH = 500
_MEND = "Move the state directory away; a new run finds out by reading what is redacted already."


@dataclass(frozen=True, slots=True)
class Standing:
    """How many conversations stand where.

    Attributes:
        counts: by state.
        put_back: of the verified ones, those that hold their originals again.
        beneath: planned or failed ones that stand redacted all the same, by an earlier change.
    """

    counts: Mapping[State, int]
    put_back: int
    beneath: int


class Ledger:
    """Reads the ledger, and opens its writer."""

    def __init__(self, connection: sqlite3.Connection, path: Path, digests: Digests) -> None:
        """Wrap a connection; `Ledger.open` makes one."""
        self._connection = connection
        self._digests = digests
        self.path = path

    @classmethod
    @contextmanager
    def open(cls, path: Path, digests: Digests) -> "Iterator[Ledger]":
        """Open the ledger, and make it where there is none.

        Raises:
            LedgerError: it cannot be opened, is damaged, or was written by a newer transcrub.
        """
        with connected(path) as connection:
            migrate(connection, path, migrations(digests))
            yield cls(connection, path, digests)

    def get(self, identifier: str) -> Entry | None:
        """Return a conversation's entry, None where the ledger does not know it.

        Raises:
            LedgerError: the entry is damaged.
        """
        with told(self.path):
            row = self._connection.execute(
                f"SELECT {COLUMNS} FROM conversations WHERE id = ?",  # noqa: S608 - a constant
                (identifier,),
            ).fetchone()
        return self._entry(row) if row is not None else None

    def in_states(self, states: Iterable[State], *, plan: str | None = None, run: int | None = None) -> Iterator[Entry]:
        """Give the entries in some states, ordered by id, in batches that see what was committed meanwhile.

        Args:
            states: which.
            plan: only those of this plan.
            run: only those that this run wrote last.
        """
        wanted = tuple(states)
        marks = ", ".join("?" * len(wanted))
        last = ""
        while True:
            with told(self.path):
                rows = self._connection.execute(
                    f"SELECT {COLUMNS} FROM conversations WHERE state IN ({marks}) AND id > ? "  # noqa: S608
                    f"AND (? IS NULL OR plan = ?) AND (? IS NULL OR run = ?) ORDER BY id LIMIT {_BATCH}",
                    (*wanted, last, plan, plan, run, run),
                ).fetchall()
            yield from map(self._entry, rows)
            if not rows:
                return
            last = rows[-1][0]

    def findings(self, identifier: str) -> tuple[FindingRow, ...]:
        """Return what the change of a conversation that is not verified yet is to take out."""
        with told(self.path):
            rows = self._connection.execute(
                'SELECT pointer, start, "end", entity, score, rule, digest FROM findings '
                "WHERE conversation = ? AND settled = 0",
                (identifier,),
            ).fetchall()
        return tuple(FindingRow(*row) for row in rows)

    def check(self) -> None:
        """Read all of the ledger once.

        Raises:
            LedgerError: it is damaged: the file, or what stands in a line.
        """
        with told(self.path):
            (found,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise LedgerError(f"{self.path} is damaged. {_MEND}")
        self.standing()

    def standing(self) -> Standing:
        """Return how many conversations stand where.

        Raises:
            LedgerError: an entry is damaged: each is looked at, so that nothing is counted that was not written.
        """
        counts: Counter[State] = Counter()
        put_back = beneath = 0
        with told(self.path):
            for row in self._connection.execute(f"SELECT {COLUMNS} FROM conversations"):  # noqa: S608 - a constant
                entry = self._entry(row)
                counts[entry.state] += 1
                put_back += entry.put_back
                beneath += entry.stands is not None and entry.state is not State.VERIFIED
        return Standing(dict(counts), put_back, beneath)

    def entities(self) -> dict[str, int]:
        """Return how many findings were redacted, by entity, in conversations that stand redacted."""
        with told(self.path):
            rows = self._connection.execute(
                "SELECT entity, count(*) FROM findings JOIN conversations ON conversations.id = conversation "
                "WHERE settled = 1 AND ((state = ? AND purpose = ?) OR (upon AND state IN (?, ?, ?, ?))) "
                "GROUP BY entity ORDER BY entity",
                (State.VERIFIED, Purpose.REDACT, State.PLANNED, State.FAILED, *OPEN_STATES),
            ).fetchall()
        return dict(rows)

    def runs(self, limit: int | None = 10) -> tuple[RunRow, ...]:
        """Return the latest runs, all of them where there is no limit, the last one first."""
        with told(self.path):
            rows = self._connection.execute(
                "SELECT id, command, policy, begun, ended, exit_code, summary FROM runs ORDER BY id DESC LIMIT ?",
                (-1 if limit is None else limit,),
            ).fetchall()
        return tuple(RunRow(*row) for row in rows)

    def fact(self, name: str) -> str | None:
        """Return one of the ledger's facts, such as the hash of the last audit record."""
        with told(self.path):
            row = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row is not None else None

    @asynccontextmanager
    async def writer(
        self, command: str, policy: str, now: Callable[[], datetime], append: Append
    ) -> "AsyncIterator[LedgerWriter]":
        """Record the beginning of a run and give the writer; what is pending is committed at the end.

        Args:
            command: of the run.
            policy: digest of the policy.
            now: the wall clock.
            append: writes audit records durably and returns the hash of the last one.
        """
        with connected(self.path) as connection:
            with told(self.path):
                cursor = connection.execute(
                    "INSERT INTO runs (command, policy, begun) VALUES (?, ?, ?)", (command, policy, now().isoformat())
                )
            run = int(cursor.lastrowid or 0)
            writer = LedgerWriter(connection, self.path, run, digests=self._digests, now=now, append=append)
            try:
                yield writer
            finally:
                await writer.close()

    def _entry(self, line: Line) -> Entry:
        try:
            entry = entry_of(line)
        except ValueError:
            raise self._damaged(line[0]) from None
        if line[-1] != seal_of(entry, self._digests):
            raise self._damaged(line[0])
        return entry

    def _damaged(self, identifier: str) -> LedgerError:
        return LedgerError(
            f"{self.path} is damaged at the conversation {identifier}: its line is not what was written. {_MEND}"
        )
