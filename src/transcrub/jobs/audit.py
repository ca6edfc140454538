"""The audit log: append-only JSON lines, each bound to the one before by its hash. No personal data.

Every record holds the SHA-256 of its predecessor's hash and of itself, so that a record that was changed, removed or
put in is found by whoever reads the file; the ledger knows the last hash, so that a cut-off end is found too. Records
are on the disk (fsync) before what they announce is done.
"""

import getpass
import hashlib
import os
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import orjson

from transcrub.codec import Json
from transcrub.errors import LedgerError
from transcrub.jobs.book import AuditRecord
from transcrub.jobs.durable import sync_folder

SCHEMA = 1
_GENESIS = "0" * 64
_TAIL = 2**20


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: what every record of a run says.

    Attributes:
        org: the org.
        client: id of the OAuth client.
        command: of the run.
        policy: digest of the policy.
        policy_version: its version.
        model: version of the detector.
    """

    org: str
    client: str
    command: str
    policy: str
    policy_version: int
    model: str

    def fields(self) -> dict[str, Json]:
        """Return the fields of a record that say who acts."""
        return {
            "org": self.org,
            "client": self.client,
            "user": _user(),
            "host": socket.gethostname(),
            "command": self.command,
            "policy": self.policy,
            "policy_version": self.policy_version,
            "model": self.model,
        }


class AuditLog:
    """Appends to the audit log of one state directory."""

    def __init__(self, path: Path, now: Callable[[], datetime], known_head: str | None = None) -> None:
        """Make a log on a file; it is made (mode 0600) with the first record.

        Args:
            path: the file.
            now: the wall clock.
            known_head: the last hash that the ledger knows; None where it knows none.

        Raises:
            LedgerError: it cannot be read, is damaged at its end, or lacks what the ledger knows of.
        """
        # Going on after an end that was cut off would hide for ever that it was.
        if known_head is not None and not _holds(path, known_head):
            raise LedgerError(
                f"The audit log {path} lacks records that the ledger knows of: it was cut off, changed or replaced. "
                "Restore it, or use another --state; see 'transcrub audit verify'."
            )
        self._path = path
        self._now = now
        self._number, self._head = _end(path)

    def append(self, records: Sequence[AuditRecord]) -> str | None:
        """Write records durably; return the hash of the last one, None where there are none.

        Raises:
            LedgerError: they could not be written; nothing that they announce may be done.
        """
        if not records:
            return None
        number, head, lines = self._number, self._head, []
        for record in records:
            number += 1
            line: dict[str, Json] = {"schema": SCHEMA, "n": number, "time": self._now().isoformat(), **record}
            head = chained(head, line)
            lines.append(orjson.dumps({**line, "hash": head}) + b"\n")
        self._write(b"".join(lines))
        self._number, self._head = number, head
        return head

    def _write(self, data: bytes) -> None:
        try:
            is_new = not self._path.exists()
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                if is_new:
                    sync_folder(self._path.parent)
                size = os.fstat(descriptor).st_size
                try:
                    _write_all(descriptor, data)
                    os.fsync(descriptor)
                except OSError:
                    # Half a record would break the chain for good: what went in is taken back.
                    os.ftruncate(descriptor, size)
                    raise
            finally:
                os.close(descriptor)
        except OSError as error:
            raise LedgerError(
                f"The audit log {self._path} cannot be written: {error.strerror}. Nothing is sent without it."
            ) from None


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """Whether an audit log is whole.

    Attributes:
        records: how many were read and found good.
        broken: number of the line that breaks the chain, None where all is well.
        reason: what is wrong with it.
        head: hash of the last good record.
    """

    records: int
    broken: int | None
    reason: str
    head: str

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        return {"records": self.records, "broken": self.broken, "reason": self.reason or None, "head": self.head}


def verify_log(path: Path, expected_head: str | None) -> AuditVerdict:
    """Read an audit log from its beginning and check the chain.

    Args:
        path: the log.
        expected_head: the last hash that the ledger knows; None where it knows none.

    Raises:
        LedgerError: the file cannot be read.
    """
    head, number, seen = _GENESIS, 0, expected_head is None
    for number, line in enumerate(_lines(path), start=1):
        if seen and not line.endswith(b"\n"):
            # A crash cut it off before anything it announces was done; the next run takes it away.
            return AuditVerdict(number - 1, None, "", head)
        record = _record(line) if line.endswith(b"\n") else None
        if record is None:
            return AuditVerdict(number - 1, number, "is no audit record", head)
        if record.get("n") != number:
            return AuditVerdict(number - 1, number, "has another number than its place", head)
        if record.get("hash") != _hash_of(head, record):
            return AuditVerdict(number - 1, number, "was changed, or follows one that was removed", head)
        head = str(record["hash"])
        seen = seen or head == expected_head
    if not seen:
        return AuditVerdict(number, number + 1, "is missing: the ledger knows of records that are not there", head)
    return AuditVerdict(number, None, "", head)


def read_records(path: Path) -> Iterator[Mapping[str, Json] | None]:
    """Give the records of a log in order, None for a line that is none.

    Raises:
        LedgerError: the file cannot be read.
    """
    for line in _lines(path):
        yield _record(line)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield from file
    except FileNotFoundError:
        return
    except OSError as error:
        raise LedgerError(f"The audit log {path} cannot be read: {error.strerror}.") from None


def chained(head: str, record: Mapping[str, Json]) -> str:
    """Return the hash of a record that follows the one with the hash `head`."""
    return hashlib.sha256(head.encode() + orjson.dumps(record, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _hash_of(head: str, record: Mapping[str, Json]) -> str | None:
    """Return the hash that a record must have, None where none of ours can look like that."""
    try:
        return chained(head, {key: value for key, value in record.items() if key != "hash"})
    except TypeError:  # nested deeper than can be written
        return None


def _holds(path: Path, head: str) -> bool:
    """Say whether a log holds a record with this hash; it is looked for where it must be, at the end, first."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
            if b'"hash":"%s"}' % head.encode() in file.read():
                return True
    except FileNotFoundError:
        return False
    except OSError as error:
        raise LedgerError(f"The audit log {path} cannot be used: {error.strerror}.") from None
    return any(record is not None and record.get("hash") == head for record in read_records(path))


def _end(path: Path) -> tuple[int, str]:
    """Return number and hash of the last record; a last line that was cut off by a crash is removed."""
    try:
        with path.open("r+b") as file:
            size = file.seek(0, os.SEEK_END)
            tail = _tail(file, size)
            whole = tail.rfind(b"\n") + 1
            if whole != len(tail):
                file.truncate(size - len(tail) + whole)
            lines = tail[:whole].splitlines()
    except FileNotFoundError:
        return 0, _GENESIS
    except OSError as error:
        raise LedgerError(f"The audit log {path} cannot be used: {error.strerror}.") from None
    last = _record(lines[-1]) if lines else None
    if last is None:
        if size == 0 or not lines:
            return 0, _GENESIS
        raise LedgerError(f"The audit log {path} is damaged at its end; see 'transcrub audit verify'.")
    number, head = last.get("n"), last.get("hash")
    if not isinstance(number, int) or not isinstance(head, str):
        raise LedgerError(f"The audit log {path} is damaged at its end; see 'transcrub audit verify'.")
    return number, head


def _tail(file: BinaryIO, size: int) -> bytes:
    """Return the end of a log, with the last whole line in it however long that is."""
    length = min(size, _TAIL)
    while True:
        file.seek(size - length)
        tail = file.read(length)
        if length == size or tail.count(b"\n") > 1:
            return tail
        length = min(size, 2 * length)


def _record(line: bytes) -> Mapping[str, Json] | None:
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    return record if isinstance(record, dict) else None


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return str(os.getuid())
