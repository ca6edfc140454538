"""The vault: what it keeps, who can open it, how it forgets."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcrub import codec
from transcrub.errors import LedgerError, SettingsError
from transcrub.jobs.user_keys import parse_key
from transcrub.jobs.vault import Vault, shred

KEY, OTHER = b"k" * 32, b"o" * 32
MESSAGES: codec.Json = [{"id": "m1", "text": "canary.1@mail.example", "n": 1.0}, {"id": "m2", "text": "ü \ud800"}]


def keep(
    path: Path,
    conversation: str,
    before: str,
    after: str,
    messages: codec.Json = MESSAGES,
    *,
    run: int = 1,
    made: bool = False,
) -> None:
    async def keeping() -> None:
        with Vault.open(path, "org", KEY) as vault:
            async with vault.writer() as writer:
                await writer.keep(conversation, before, after, run, messages, made=made)

    asyncio.run(keeping())


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "vault.sqlite"
    keep(path, "c1", "before", "after")
    return path


def test_gives_back_what_it_was_given(vault: Path) -> None:
    """Every message comes back equal, lone surrogates and all, with the digest it was kept under."""
    with Vault.open(vault, "org", KEY) as opened:
        original = opened.original("c1", "after")

    assert original is not None
    assert (original.before, codec.dumps(original.messages)) == ("before", codec.dumps(MESSAGES))


def test_goes_back_through_several_redactions(vault: Path) -> None:
    """What was redacted twice comes back as it was in the beginning."""
    keep(vault, "c1", "after", "later", [{"text": "between"}], run=2)

    with Vault.open(vault, "org", KEY) as opened:
        original = opened.original("c1", "later")
        assert original is not None
        assert original.before == "before"
        assert list(opened.conversations()) == [("c1", "after"), ("c1", "later")]
        assert list(opened.conversations(run=2)) == [("c1", "later")]


def test_a_circle_of_redactions_ends(vault: Path) -> None:
    """Texts that were redacted to and fro are no endless way back."""
    keep(vault, "c1", "after", "before")

    with Vault.open(vault, "org", KEY) as opened:
        assert opened.original("c1", "after") is not None


@pytest.mark.parametrize("times", [1, 2, 3])
def test_what_runs_left_alike_is_kept_of_each(vault: Path, times: int) -> None:
    """However often a platform mangles the same update, the first original is found from whatever stands."""
    keep(vault, "c1", "after", "mangled", run=1, made=True)
    for run in range(2, 2 + times):
        keep(vault, "c1", "mangled", "after", [{"text": "between"}], run=run)
        keep(vault, "c1", "after", "mangled", run=run, made=True)

    with Vault.open(vault, "org", KEY) as opened:
        for standing in ("after", "mangled"):
            original = opened.original("c1", standing)
            assert original is not None
            assert original.before == "before"


def test_an_original_kept_anew_is_the_later_run_s(vault: Path) -> None:
    """Where the update of one run failed, and the next one's did not, the first has nothing to undo."""
    keep(vault, "c1", "before", "after", run=2)

    with Vault.open(vault, "org", KEY) as opened:
        assert list(opened.conversations(run=1)) == []
        assert list(opened.conversations(run=2)) == [("c1", "after")]


def test_a_vault_of_before_is_read(tmp_path: Path) -> None:
    """What an earlier version kept, one original of each outcome, opens as it did."""
    path = tmp_path / "vault.sqlite"
    keep(path, "c1", "before", "after")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            CREATE TABLE old (conversation TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
              part INTEGER NOT NULL, run INTEGER NOT NULL, nonce BLOB NOT NULL, sealed BLOB NOT NULL,
              PRIMARY KEY (conversation, after, part)) STRICT, WITHOUT ROWID;
            INSERT INTO old SELECT * FROM originals;
            DROP TABLE originals;
            ALTER TABLE old RENAME TO originals;
            PRAGMA user_version = 1;
        """)

    with Vault.open(path, "org", KEY) as opened:
        original = opened.original("c1", "after")

    assert original is not None
    assert (original.before, codec.dumps(original.messages)) == ("before", codec.dumps(MESSAGES))


@pytest.mark.parametrize(("conversation", "after"), [("c2", "after"), ("c1", "other")])
def test_knows_nothing_of_others(vault: Path, conversation: str, after: str) -> None:
    """There is no original of what was not kept, and none for a text that is not what the redaction left."""
    with Vault.open(vault, "org", KEY) as opened:
        assert opened.original(conversation, after) is None


@pytest.mark.parametrize(("org", "key"), [("org", OTHER), ("other-org", KEY)])
def test_opens_with_its_own_key_for_its_own_org_alone(vault: Path, org: str, key: bytes) -> None:
    """Another key, or another org's vault, is told as such, with exit code 2."""
    with pytest.raises(SettingsError, match="not the one") as told, Vault.open(vault, org, key):
        pass

    assert told.value.exit_code == 2


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE originals SET conversation = 'c2'",
        "UPDATE originals SET after = 'other'",
        "UPDATE originals SET before = 'other'",
        "UPDATE originals SET part = 1 - part + 10",
        "UPDATE originals SET sealed = zeroblob(40)",
        "UPDATE originals SET sealed = zeroblob(3)",
        "UPDATE originals SET nonce = zeroblob(12)",
        "UPDATE originals SET nonce = zeroblob(2)",
    ],
)
def test_an_original_cannot_be_passed_off_as_another_s(vault: Path, tampering: str) -> None:
    """Org, conversation, digests and place are authenticated: whatever is moved or changed is called damaged."""
    with closing(sqlite3.connect(vault)) as connection:
        connection.execute(tampering)
        connection.commit()

    with Vault.open(vault, "org", KEY) as opened, pytest.raises(LedgerError, match="damaged at the conversation c"):
        opened.original("c2", "after") or opened.original("c1", "other") or opened.original("c1", "after")


def test_rotates_to_a_new_key(vault: Path) -> None:
    """After a rotation the new key opens everything, the old one nothing, and the old wrapped key is not in the file."""
    with closing(sqlite3.connect(vault)) as connection:
        (wrapped,) = connection.execute("SELECT wrapped FROM data_key").fetchone()
    with Vault.open(vault, "org", KEY) as opened:
        assert opened.rotate(OTHER) == 2

    with Vault.open(vault, "org", OTHER) as opened:
        assert opened.original("c1", "after") is not None
    with pytest.raises(SettingsError), Vault.open(vault, "org", KEY):
        pass
    assert not any(wrapped in file.read_bytes() for file in vault.parent.iterdir())


def test_a_rotation_cut_short_leaves_the_old_key_good(vault: Path) -> None:
    """Where one original cannot be opened, nothing is rotated."""
    keep(vault, "c9", "before", "after")
    with closing(sqlite3.connect(vault)) as connection:
        connection.execute("UPDATE originals SET sealed = zeroblob(40) WHERE conversation = 'c9'")
        connection.commit()
    with Vault.open(vault, "org", KEY) as opened, pytest.raises(LedgerError, match="c9"):
        opened.rotate(OTHER)

    with Vault.open(vault, "org", KEY) as opened:
        assert opened.original("c1", "after") is not None


def test_a_rotation_says_where_the_old_key_is_still_of_use(vault: Path) -> None:
    """While somebody reads the vault, the old wrapped key stays in its file: the rotation stands, and that is told."""
    with closing(sqlite3.connect(vault, isolation_level=None)) as reader, Vault.open(vault, "org", KEY) as opened:
        reader.execute("BEGIN")
        (wrapped,) = reader.execute("SELECT wrapped FROM data_key").fetchone()
        opened._connection.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(LedgerError, match=r"2 messages are encrypted under the new key.*reads the vault") as caught:
            opened.rotate(OTHER)
        assert caught.value.exit_code == 12
        assert wrapped in vault.read_bytes()
        assert opened.original("c1", "after") is not None

    with Vault.open(vault, "org", OTHER) as opened:
        assert opened.rotate(KEY) == 2
    assert not any(wrapped in file.read_bytes() for file in vault.parent.iterdir())


class FailingConnection:
    """A connection to a disk that fails one statement."""

    def __init__(self, connection: sqlite3.Connection, failing: str) -> None:
        self._connection = connection
        self._failing = failing

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        if statement.startswith(self._failing):
            if self._failing == "COMMIT":
                self._connection.execute("ROLLBACK")  # as SQLite itself does where a disk fails
            raise sqlite3.OperationalError("disk I/O error")
        return self._connection.execute(statement, *values)


@pytest.mark.parametrize(
    ("failing", "told", "good"),
    [("COMMIT", "cannot be used: disk I/O error", KEY), ("PRAGMA wal_", "under the new key.*disk I/O error", OTHER)],
)
def test_a_disk_that_fails_a_rotation_is_told_with_the_key_that_is_good(
    vault: Path, failing: str, told: str, good: bytes
) -> None:
    """Before the commit nothing is rotated, after it everything: the line says which, and that key opens the vault."""
    with Vault.open(vault, "org", KEY) as opened:
        opened._connection = FailingConnection(opened._connection, failing)  # type: ignore[assignment]
        with pytest.raises(LedgerError, match=told):
            opened.rotate(OTHER)

    with Vault.open(vault, "org", good) as opened:
        assert opened.original("c1", "after") is not None


def test_shreds_itself(vault: Path) -> None:
    """After shredding there is no file, and shredding again says that there was nothing."""
    assert shred(vault)
    assert [*vault.parent.iterdir()] == []
    assert not shred(vault)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(4096)])
def test_a_damaged_vault_can_be_shredded(tmp_path: Path, content: bytes) -> None:
    """Whatever is left of it goes: nobody is told that it could not be destroyed because it was broken."""
    path = tmp_path / "vault.sqlite"
    path.write_bytes(content)

    assert shred(path)
    assert list(tmp_path.iterdir()) == []


def test_holds_no_text(vault: Path) -> None:
    """Nothing of a message can be read in the vault's files, and they are for the owner's eyes alone."""
    with Vault.open(vault, "org", KEY):
        for file in vault.parent.iterdir():
            assert b"canary" not in file.read_bytes()
            assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["5a" * 32, "  " + "5A" * 32 + "\n", "WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo="])
def test_reads_a_key(text: str) -> None:
    """A key is 64 hexadecimal digits or 32 bytes in base64, with white space around it or not."""
    assert parse_key(text, "somewhere") == b"Z" * 32


@settings(max_examples=200)
@given(st.text(max_size=100))
def test_what_is_no_key_is_told_without_showing_it(text: str) -> None:
    """Any other text is refused in one line that does not hold it."""
    told = ""
    try:
        assert len(parse_key(text, "somewhere")) == 32
    except SettingsError as error:
        told = str(error)
    assert len(text) < 8 or text not in told
