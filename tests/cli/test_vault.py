"""`vault shred`: what cannot be undone takes a consent of its own."""

import asyncio
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from transcrub.jobs.vault import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """Return a vault that keeps an original of two conversations, one of them of two redactions."""
    path = tmp_path / "state" / "vault.sqlite"
    path.parent.mkdir()
    (path.parent / "audit.jsonl").write_text('{"event":"run-begun","org":"acme"}\n', encoding="utf-8")

    async def keeping() -> None:
        with Vault.open(path, "acme", b"k" * 32) as opened:
            async with opened.writer() as writer:
                for conversation, after in (("a", "x"), ("a", "y"), ("b", "x")):
                    await writer.keep(conversation, "before", after, 1, [{"text": "hush"}])

    asyncio.run(keeping())
    return path


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
