"""The state directory: its lock, and the key of its digests."""

import fcntl
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from transcrub.errors import LedgerError, LockHeldError
from transcrub.jobs.digests import Digests
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.state import StateDirectory

HOLDER = textwrap.dedent("""
    import sys, time
    from pathlib import Path
    from transcrub.jobs.state import StateDirectory
    with StateDirectory.prepare(Path(sys.argv[1])).lock():
        print("held", flush=True)
        time.sleep(60)
""")

ASKER = textwrap.dedent("""
    import sys
    from pathlib import Path
    from transcrub.jobs.state import StateDirectory
    state = StateDirectory(Path(sys.argv[1]))
    state.is_at_work()
    print("asking", flush=True)
    while True:
        state.is_at_work()
""")


def test_a_second_run_is_told_who_holds_the_lock(tmp_path: Path) -> None:
    """Whoever comes second gets exit 11 and the process that is at work; nothing waits."""
    with StateDirectory(tmp_path).lock(), pytest.raises(LockHeldError) as caught, StateDirectory(tmp_path).lock():
        pass
    assert caught.value.exit_code == 11
    assert f"process {os.getpid()}" in str(caught.value)
    assert str(tmp_path) in str(caught.value)


def test_the_lock_is_free_after_the_run(tmp_path: Path) -> None:
    """A run that has ended, well or in an error, leaves the lock free."""
    with pytest.raises(ZeroDivisionError), StateDirectory(tmp_path).lock():
        _ = 1 / 0
    with StateDirectory(tmp_path).lock():
        pass


def test_a_killed_run_frees_the_lock(tmp_path: Path) -> None:
    """The kernel frees the lock of a process that was killed: no stale lock ever has to be removed."""
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(LockHeldError, match=f"process {process.pid}"), StateDirectory(tmp_path).lock():
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
    with StateDirectory(tmp_path).lock():
        pass


def test_who_asks_about_the_lock_keeps_no_run_from_it(tmp_path: Path) -> None:
    """`status` asks in a loop whether a run is at work: every run begins all the same."""
    state = StateDirectory(tmp_path)
    with state.lock():
        pass
    with subprocess.Popen([sys.executable, "-c", ASKER, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"asking\n"
        try:
            for _ in range(500):
                with state.lock():
                    pass
        finally:
            process.kill()


def test_who_asks_about_the_lock_is_waited_for(tmp_path: Path) -> None:
    """A shared lock is no run's: it is waited for, for a second; a run is not waited for at all."""
    state, waits = StateDirectory(tmp_path), list[float]()
    with (tmp_path / "lock").open("w") as asking:
        fcntl.flock(asking, fcntl.LOCK_SH)
        with pytest.raises(LockHeldError), state.lock(waits.append):
            pass
        assert sum(waits) == pytest.approx(1)

        with state.lock(lambda _: fcntl.flock(asking, fcntl.LOCK_UN)):
            assert state.is_at_work()
            waits.clear()
            with pytest.raises(LockHeldError), state.lock(waits.append):
                pass
            assert waits == []


def test_two_state_directories_do_not_disturb_each_other(tmp_path: Path) -> None:
    """The lock is the directory's, so that two orgs can be worked at a time."""
    one, other = (StateDirectory.prepare(tmp_path / name) for name in ("one", "other"))
    with one.lock(), other.lock():
        pass


def test_the_directory_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    """The state directory and those above it are made where they are missing, closed to others; what is there stays."""
    (tmp_path / "there").mkdir(mode=0o755)
    state = StateDirectory.prepare(tmp_path / "there" / "transcrub" / "org")
    modes = [place.stat().st_mode & 0o777 for place in (state.path, *state.path.parents)]
    assert modes[:3] == [0o700, 0o700, 0o755]
    assert StateDirectory.prepare(state.path) == state


def test_a_directory_that_cannot_be_made_is_exit_12(tmp_path: Path) -> None:
    """A file in the way is told in one line, with exit 12."""
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="cannot be made") as caught:
        StateDirectory.prepare(tmp_path / "file" / "state")
    assert caught.value.exit_code == 12
    with pytest.raises(LedgerError, match="lock"), StateDirectory(tmp_path / "file").lock():
        pass


def test_the_digest_key_is_made_once(tmp_path: Path) -> None:
    """The key is made at first use, 32 bytes for the owner alone, and read again ever after."""
    path = tmp_path / "digest.key"
    first = Digests.load(path)
    assert Digests.load(path) == first
    assert len(path.read_bytes()) == 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 33])
def test_a_damaged_key_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    """A key of the wrong size is an error: a new one would make every digest of the ledger worthless in silence."""
    path = tmp_path / "digest.key"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="damaged"):
        Digests.load(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("made", ["ledger.sqlite", "vault.sqlite"])
def test_a_lost_key_is_not_replaced(tmp_path: Path, made: str) -> None:
    """Where a ledger or a vault was made with it, no command makes another: the line says so, with exit code 12."""
    (tmp_path / made).touch()

    with pytest.raises(LedgerError, match="is missing, and what was made with it is there") as caught:
        Digests.load(tmp_path / "digest.key")

    assert caught.value.exit_code == 12
    assert [each.name for each in tmp_path.iterdir()] == [made]


def test_a_key_that_cannot_be_had_is_exit_12(tmp_path: Path) -> None:
    """Where the key can be neither read nor made, it is the ledger's error."""
    with pytest.raises(LedgerError, match="cannot be used"):
        Digests.load(tmp_path / "nowhere" / "digest.key")
    (tmp_path / "folder").mkdir()
    with pytest.raises(LedgerError, match="cannot be used"):
        Digests.load(tmp_path / "folder")


@contextmanager
def without_privileges() -> Iterator[None]:
    """Be nobody for a while, where the tests run as root: to root every directory is writable."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def make_directory(path: Path) -> None:
    """Make a state directory in a place."""
    StateDirectory.prepare(path / "state")


def take_lock(path: Path) -> None:
    """Take the lock of a place."""
    with StateDirectory(path).lock():
        pass


def make_key(path: Path) -> None:
    """Make a digest key in a place."""
    Digests.load(path / "digest.key")


def make_ledger(path: Path) -> None:
    """Make a ledger in a place."""
    with Ledger.open(path / "ledger.sqlite", Digests(b"k" * 32)):
        pass


@pytest.mark.parametrize("attempt", [make_directory, take_lock, make_key, make_ledger])
def test_a_directory_that_cannot_be_written_is_exit_12(attempt: Callable[[Path], None]) -> None:
    """In a read-only directory nothing can be kept: one line that names the place, and exit 12."""
    with TemporaryDirectory() as folder:
        path = Path(folder)
        path.chmod(0o555)
        with without_privileges(), pytest.raises(LedgerError) as caught:
            attempt(path)
        path.chmod(0o755)
        assert caught.value.exit_code == 12
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)
