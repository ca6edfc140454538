"""The state directory: ledger, audit log, vault, digest key and lock of one org, readable by its owner alone."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from transcrub.clock import pause
from transcrub.errors import LedgerError, LockHeldError, SettingsError

_LOCK = "lock"
_TRIES = 100
_PAUSE = 0.01
"""Seconds between two tries to take the lock from who only asks about it: in all, a second."""


@dataclass(frozen=True, slots=True)
class StateDirectory:
    """Paths of what a state directory holds."""

    path: Path

    @classmethod
    def prepare(cls, path: Path) -> "StateDirectory":
        """Make the directory, and those above it, where they are missing, each with mode 0700.

        Raises:
            LedgerError: it cannot be made.
        """
        try:
            for each in (*reversed(path.parents), path):
                if not each.exists():  # `parents=True` would give those above the usual mode
                    each.mkdir(exist_ok=True, mode=0o700)
            path.mkdir(exist_ok=True)
        except OSError as error:
            raise LedgerError(f"The state directory {path} cannot be made: {error.strerror}.") from None
        return cls(path)

    def nothing_yet(self, file: Path) -> SettingsError:
        """Return the error of a folder that holds nothing of an earlier run: mistyped, it would seem to be well."""
        return SettingsError(f"Nothing was run yet with {self.path}: {file.name} is missing. Is it another --state?")

    @property
    def ledger(self) -> Path:
        """The ledger's database."""
        return self.path / "ledger.sqlite"

    @property
    def digest_key(self) -> Path:
        """The key of the digests."""
        return self.path / "digest.key"

    @property
    def audit(self) -> Path:
        """The audit log."""
        return self.path / "audit.jsonl"

    @property
    def vault(self) -> Path:
        """The vault's database."""
        return self.path / "vault.sqlite"

    def is_at_work(self) -> bool:
        """Say whether a run, or whatever else takes the lock, is at work now.

        To ask is to hold a shared lock for an instant; `lock` waits for that.
        """
        try:
            with (self.path / _LOCK).open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    @contextmanager
    def lock(self, pause: Callable[[float], None] = pause) -> Iterator[None]:
        """Hold the directory's lock. The kernel frees it when the process ends, however it ends.

        Args:
            pause: waits for some seconds.

        Raises:
            LockHeldError: another run holds it.
            LedgerError: the lock file cannot be made.
        """
        try:
            descriptor = os.open(self.path / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise LedgerError(f"The lock in {self.path} cannot be made: {error.strerror}.") from None
        with os.fdopen(descriptor, "r+") as file:
            if not _taken(descriptor, pause):
                holder = file.read(20).strip()
                raise LockHeldError(
                    f"Another run{f' (process {holder})' if holder.isdigit() else ''} works with {self.path}. "
                    "Wait for it, or use another --state."
                )
            # Who holds it is a courtesy to who comes second: a full disk takes nothing from the lock.
            with suppress(OSError):
                os.ftruncate(descriptor, 0)
                os.pwrite(descriptor, str(os.getpid()).encode(), 0)
            yield


def _taken(descriptor: int, pause: Callable[[float], None]) -> bool:
    """Take a lock and say whether that went well: who only asks about it is waited for, who works under it is not."""
    for _ in range(_TRIES):
        if _flocked(descriptor, fcntl.LOCK_EX):
            return True
        if not _flocked(descriptor, fcntl.LOCK_SH):
            return False
        fcntl.flock(descriptor, fcntl.LOCK_UN)
        pause(_PAUSE)
    return False


def _flocked(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
