"""The vault: originals, encrypted, so that a redaction can be undone. It exists only where `--keep-originals` was said.

Each message is sealed by itself with AES-256-GCM (NIST SP 800-38D) and a random nonce; org, conversation and place are
associated data, so that no original can be passed off as another's. The data key is random and lies in the vault,
wrapped with the user's key: to rotate is to seal everything anew with a new data key, to shred is to destroy it.
"""

import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from transcrub import codec
from transcrub.errors import DamagedOriginalError, LedgerError
from transcrub.jobs.commits import GroupCommit
from transcrub.jobs.database import connected, migrate, told
from transcrub.jobs.user_keys import KEY_BYTES, NONCE_BYTES, unwrapped, wrapped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


def _create_originals(connection: sqlite3.Connection, key: str) -> None:
    connection.execute(f"""
        CREATE TABLE originals (
          conversation TEXT NOT NULL,
          before TEXT NOT NULL,
          after TEXT NOT NULL,
          part INTEGER NOT NULL,
          run INTEGER NOT NULL,
          nonce BLOB NOT NULL,
          sealed BLOB NOT NULL,
          PRIMARY KEY ({key})
        ) STRICT, WITHOUT ROWID""")


def _m001_keys_originals(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE data_key (id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, wrapped BLOB NOT NULL) STRICT"
    )
    _create_originals(connection, "conversation, after, part")


def _m002_originals_of_each_run(connection: sqlite3.Connection) -> None:
    # Two runs may leave the same behind them, of what was not the same: neither original replaces the other.
    connection.execute("ALTER TABLE originals RENAME TO originals_before")
    _create_originals(connection, "conversation, after, run, part")
    connection.execute("INSERT INTO originals SELECT * FROM originals_before")
    connection.execute("DROP TABLE originals_before")


_MIGRATIONS = (_m001_keys_originals, _m002_originals_of_each_run)


@dataclass(frozen=True, slots=True)
class Original:
    """What stood in a conversation before it was redacted.

    Attributes:
        before: digest of these messages.
        messages: as they were.
    """

    before: str
    messages: codec.Json = field(repr=False)


class Vault:
    """Seals and opens originals with one data key."""

    def __init__(self, connection: sqlite3.Connection, path: Path, org: str, data_key: bytes) -> None:
        """Wrap a connection; `Vault.open` makes one."""
        self._connection = connection
        self._path = path
        self._org = org
        self._cipher = AESGCM(data_key)

    @classmethod
    @contextmanager
    def open(cls, path: Path, org: str, key: bytes) -> "Iterator[Vault]":
        """Open the vault with the user's key, and make it where there is none.

        Raises:
            LedgerError: it cannot be opened, or is damaged.
            SettingsError: it was made with another key.
        """
        with connected(path) as connection:
            migrate(connection, path, _MIGRATIONS)
            with told(path):
                connection.execute("PRAGMA secure_delete = ON")
                row = connection.execute("SELECT nonce, wrapped FROM data_key").fetchone()
            if row is None:
                data_key = secrets.token_bytes(KEY_BYTES)
                with told(path):
                    _store_key(connection, key, data_key, org)
            else:
                data_key = unwrapped(path, key, org, *row)
            yield cls(connection, path, org, data_key)

    @asynccontextmanager
    async def writer(self) -> "AsyncIterator[VaultWriter]":
        """Give a writer with a connection of its own; what is pending is committed at the end."""
        with connected(self._path) as connection:
            writer = VaultWriter(self, connection, self._path)
            try:
                yield writer
            finally:
                await writer.close()

    def original(self, conversation: str, after: str, run: int | None = None) -> Original | None:
        """Return what stood in a conversation before the redaction that gave `after`, and before any earlier one.

        Args:
            conversation: its id.
            after: digest of what stands there.
            run: only what this run took out is put back; None for all of it.

        Raises:
            DamagedOriginalError: a sealed message is damaged.
            LedgerError: the vault cannot be read.
        """
        found, newest, seen = None, run, set[tuple[str, int]]()
        while (of_run := self._run_that_left(conversation, after, run, newest, seen)) is not None:
            seen.add((after, of_run))
            found, newest = self._step(conversation, after, of_run), of_run
            after = found.before
        return found

    def latest(self, conversation: str, run: int | None = None) -> str | None:
        """Return the digest that the last redaction of a conversation left, of one run or of all; None without one.

        Raises:
            LedgerError: the vault cannot be read.
        """
        with told(self._path):
            row = self._connection.execute(
                "SELECT after FROM originals WHERE conversation = ? AND (? IS NULL OR run = ?) "
                "ORDER BY run DESC LIMIT 1",
                (conversation, run, run),
            ).fetchone()
        return str(row[0]) if row is not None else None

    def conversations(self, run: int | None = None) -> Iterator[tuple[str, str]]:
        """Give ids and digests after redaction of what is kept, of one run or of all."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT DISTINCT conversation, after FROM originals WHERE (? IS NULL OR run = ?) ORDER BY conversation",
                (run, run),
            ).fetchall()
        yield from rows

    def rotate(self, new_key: bytes) -> int:
        """Seal everything anew under a new data key, wrapped with `new_key`; return how many messages.

        All of it happens or, where it is cut short, nothing.

        Raises:
            LedgerError: something sealed is damaged, or the vault cannot be written; or all is sealed anew, as the
                error then says, and what the old key opens could not be taken out of the file.
        """
        fresh = secrets.token_bytes(KEY_BYTES)
        cipher, count = AESGCM(fresh), 0
        with told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                for conversation, before, after, part, run, nonce, sealed in self._all():
                    place = self._place(conversation, before, after, part)
                    plain = self._opened(conversation, nonce, sealed, place)
                    new_nonce = secrets.token_bytes(NONCE_BYTES)
                    self._connection.execute(
                        "UPDATE originals SET nonce = ?, sealed = ? "
                        "WHERE conversation = ? AND after = ? AND run = ? AND part = ?",
                        (new_nonce, cipher.encrypt(new_nonce, plain, place), conversation, after, run, part),
                    )
                    count += 1
                _store_key(self._connection, new_key, fresh, self._org)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._cipher = cipher
        self._wipe(count)
        return count

    def _wipe(self, rotated: int) -> None:
        """Bring a rotation into the database's file: until then, what it replaced is there.

        Raises:
            LedgerError: that cannot be done now.
        """
        try:
            (busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error as error:
            why = str(error)
        else:
            why = "something else reads the vault" if busy else ""
        if why:
            raise LedgerError(
                f"{rotated:,} messages are encrypted under the new key: give that one from now on. But {self._path} "
                f"still holds what the old one opens ({why}): rotate once more, to another key, when nothing else uses "
                "the vault."
            )

    def _all(self) -> "Iterator[_Row]":
        """Give all sealed messages, a few at a time."""
        last: tuple[str, str, int, int] = ("", "", -1, -1)
        while True:
            rows = self._connection.execute(
                "SELECT conversation, before, after, part, run, nonce, sealed FROM originals "
                "WHERE (conversation, after, run, part) > (?, ?, ?, ?) "
                "ORDER BY conversation, after, run, part LIMIT 500",
                last,
            ).fetchall()
            if not rows:
                return
            yield from rows
            last = (rows[-1][0], rows[-1][2], rows[-1][4], rows[-1][3])

    def seal(
        self, conversation: str, before: str, after: str, messages: Sequence[codec.Json]
    ) -> list[tuple[bytes, bytes]]:
        """Return nonce and sealed bytes of each message."""
        sealed = []
        for part, message in enumerate(messages):
            nonce = secrets.token_bytes(NONCE_BYTES)
            place = self._place(conversation, before, after, part)
            sealed.append((nonce, self._cipher.encrypt(nonce, codec.dumps(message), place)))
        return sealed

    def _run_that_left(
        self, conversation: str, after: str, run: int | None, newest: int | None, seen: AbstractSet[tuple[str, int]]
    ) -> int | None:
        """Return the last run that left `after`, of those up to `newest` that were not looked at; None without one."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT DISTINCT run FROM originals WHERE conversation = ? AND after = ? "
                "AND (? IS NULL OR run = ?) AND (? IS NULL OR run <= ?) ORDER BY run DESC",
                (conversation, after, run, run, newest, newest),
            ).fetchall()
        return next((int(each) for (each,) in rows if (after, each) not in seen), None)

    def _step(self, conversation: str, after: str, run: int) -> Original:
        with told(self._path):
            rows = self._connection.execute(
                "SELECT before, part, nonce, sealed FROM originals WHERE conversation = ? AND after = ? AND run = ? "
                "ORDER BY part",
                (conversation, after, run),
            ).fetchall()
        messages = [
            codec.loads(self._opened(conversation, nonce, sealed, self._place(conversation, before, after, part)))
            for before, part, nonce, sealed in rows
        ]
        return Original(rows[0][0], messages)

    def _opened(self, conversation: str, nonce: bytes, sealed: bytes, place: bytes) -> bytes:
        try:
            return self._cipher.decrypt(nonce, sealed, place)
        except (InvalidTag, TypeError, ValueError):  # the latter where damage changed a length or a type
            raise DamagedOriginalError(
                f"The vault {self._path} is damaged at the conversation {conversation}."
            ) from None

    def _place(self, conversation: str, before: str, after: str, part: int) -> bytes:
        return "\0".join([self._org, conversation, before, after, str(part)]).encode()


_Row = tuple[str, str, str, int, int, bytes, bytes]


class VaultWriter:
    """Keeps originals, many at a time."""

    def __init__(self, vault: Vault, connection: sqlite3.Connection, path: Path) -> None:
        """Make a writer; `Vault.writer` does it."""
        self._vault = vault
        self._connection = connection
        self._path = path
        self._commits: GroupCommit[list[tuple[bool, _Row]]] = GroupCommit("vault", list, self._commit)

    async def keep(
        self, conversation: str, before: str, after: str, run: int, messages: codec.Json, *, made: bool = False
    ) -> None:
        """Seal the messages of a conversation; return when they are durable.

        Args:
            conversation: its id.
            before: digest of the messages.
            after: digest of what is to stand there instead, or stands there.
            run: whose they are. What an earlier run kept for the same change, and could not do, is this one's.
            messages: what is kept.
            made: whether the platform made `after` of them: then it has happened, and may happen again.

        Raises:
            LedgerError: they could not be written; the conversation must not be changed.
        """
        parts = self._vault.seal(conversation, before, after, messages if isinstance(messages, list) else [])
        self._commits.batch.extend(
            (made, (conversation, before, after, part, run, nonce, sealed))
            for part, (nonce, sealed) in enumerate(parts)
        )
        await self._commits.durable()

    async def close(self) -> None:
        """Commit what is pending and end the writing thread."""
        await self._commits.close()

    def _commit(self, batch: list[tuple[bool, _Row]]) -> None:
        with told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.executemany(
                    "DELETE FROM originals WHERE conversation = ? AND before = ? AND after = ? AND part = ?",
                    [row[:4] for made, row in batch if not made],
                )
                self._connection.executemany(
                    "INSERT OR REPLACE INTO originals VALUES (?, ?, ?, ?, ?, ?, ?)", [row for _, row in batch]
                )
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def shred(path: Path) -> bool:
    """Destroy the data key, then the vault; say whether there was one.

    Whatever copies of the vault's file exist elsewhere are dead with the user's key alone: the data key in them opens
    only with that.

    Raises:
        LedgerError: it cannot be destroyed.
    """
    if not path.exists():
        return False
    with suppress(LedgerError):  # a damaged vault cannot be emptied: its file goes all the same
        _emptied(path)
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        with told(each):
            each.unlink(missing_ok=True)
    return True


def _emptied(path: Path) -> None:
    """Overwrite what a vault holds.

    Raises:
        LedgerError: it is damaged.
    """
    with connected(path) as connection, told(path):
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("DELETE FROM data_key")
        connection.execute("DELETE FROM originals")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("VACUUM")


def _store_key(connection: sqlite3.Connection, key: bytes, data_key: bytes, org: str) -> None:
    connection.execute("INSERT OR REPLACE INTO data_key VALUES (1, ?, ?)", wrapped(key, data_key, org))
