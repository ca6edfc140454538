"""`vault`: the key that is meant is the one that is used, and what cannot be undone takes a consent of its own."""

import asyncio
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from transcrub.jobs.vault import Vault

OLD, NEW = b"k" * 32, b"n" * 32
ROTATE = ("vault", "rotate", "--state", "state", "--new-vault-key-file", "new.key")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """Return a vault that keeps an original of two conversations, one of them of two redactions."""
    path = tmp_path / "state" / "vault.sqlite"
    path.parent.mkdir()
    (path.parent / "audit.jsonl").write_text('{"event":"run-begun","org":"acme"}\n', encoding="utf-8")

    async def keeping() -> None:
        with Vault.open(path, "acme", OLD) as opened:
            async with opened.writer() as writer:
                for conversation, after in (("a", "x"), ("a", "y"), ("b", "x")):
                    await writer.keep(conversation, "before", after, 1, [{"text": "hush"}])

    asyncio.run(keeping())
    return path


def write_key(path: Path, key: bytes) -> Path:
    path.write_text(key.hex(), encoding="ascii")
    path.chmod(0o600)
    return path


@pytest.mark.parametrize(
    "environment",
    [
        {"TRANSCRUB_VAULT_KEY": NEW.hex()},
        {"TRANSCRUB_VAULT_KEY_FILE": "new.key"},
        {"TRANSCRUB_VAULT_KEY_COMMAND": "cat new.key"},
    ],
)
def test_the_key_file_of_the_command_line_opens_the_vault(
    transcrub: Run, tmp_path: Path, vault: Path, environment: dict[str, str]
) -> None:
    """Whatever variable holds another key."""
    for name, key in (("old.key", OLD), ("new.key", NEW)):
        write_key(tmp_path / name, key)

    done = transcrub(*ROTATE, "--vault-key-file", "old.key", environment={"GENESYS_ORG_DOMAIN": "acme", **environment})

    assert (done.returncode, done.stderr) == (0, "")
    with Vault.open(vault, "acme", NEW) as opened:
        assert opened.original("b", "x") is not None


def test_a_rotation_to_the_same_key_is_refused(transcrub: Run, tmp_path: Path, vault: Path) -> None:
    """The old key would be of use as before: nothing is done, and nobody is told otherwise."""
    before = vault.read_bytes()
    key = write_key(tmp_path / "new.key", OLD).name

    done = transcrub(*ROTATE, "--vault-key-file", key, environment={"GENESYS_ORG_DOMAIN": "acme"})

    told = "new_vault_key_file: new.key holds the old key: make a new one with 'openssl rand -hex 32'"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"transcrub: {told}\n")
    assert vault.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "environment", "origin"),
    [
        ("", {}, ""),
        ("yes = true\n", {}, "file transcrub.toml"),
        ("", {"TRANSCRUB_YES": "1"}, "environment TRANSCRUB_YES"),
    ],
)
def test_a_setting_is_no_consent(
    transcrub: Run, tmp_path: Path, vault: Path, text: str, environment: dict[str, str], origin: str
) -> None:
    """`yes = true` is meant for nightly runs: without --yes, and nobody to ask, nothing is shredded."""
    (tmp_path / "transcrub.toml").write_text(text, encoding="utf-8")

    done = transcrub("vault", "shred", "--state", "state", environment=environment)

    unheard = f" ('yes', from {origin}, is no consent to this)" if origin else ""
    assert done.returncode == 2
    assert done.stderr == f"transcrub: vault shred cannot be undone: give --yes on the command line{unheard}\n"
    assert vault.exists()


def test_what_goes_is_said_first(transcrub: Run, vault: Path) -> None:
    """With --yes it goes, and how many originals of which org went stands in words and in the object."""
    done = transcrub("vault", "shred", "--state", "state", "--yes", "--json")

    assert json.loads(done.stderr)["text"].startswith(
        "state/vault.sqlite keeps the originals of 2 conversations of acme."
    )
    assert json.loads(done.stdout) == {"shredded": True, "orgs": ["acme"], "conversations": 2}
    assert not vault.exists()


def test_a_damaged_vault_goes_too(transcrub: Run, vault: Path) -> None:
    """How many are in it cannot be told; that is said."""
    vault.write_bytes(b"no database" * 500)

    done = transcrub("vault", "shred", "--state", "state", "--yes")

    assert done.returncode == 0
    assert "keeps the originals of an unknown number of conversations of acme." in done.stderr
    assert not vault.exists()


def test_a_state_directory_is_not_made_for_it(transcrub: Run, tmp_path: Path) -> None:
    """A mistyped --state is refused, and not made."""
    done = transcrub("vault", "shred", "--state", "stat", "--yes")

    assert done.returncode == 2
    assert not (tmp_path / "stat").exists()
