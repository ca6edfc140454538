"""`transcrub vault`: look after the kept originals."""

from dataclasses import dataclass
from pathlib import Path

import click

from transcrub.cli.command import command
from transcrub.cli.consent import new_vault_key, on_terminal, vault_key
from transcrub.cli.context import print_json
from transcrub.cli.notes import note
from transcrub.cli.visible import visible
from transcrub.codec import Json
from transcrub.errors import LedgerError, SettingsError, TranscrubError
from transcrub.jobs.audit import read_records
from transcrub.jobs.database import connected
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.vault import Vault, shred
from transcrub.settings import Resolved, org_name, state_dir
from transcrub.settings.registry import JSON, NEW_VAULT_KEY_FILE, STATE, VAULT, YES


@click.group("vault", context_settings={"help_option_names": ["-h", "--help"]})
def vault() -> None:
    """Look after the kept originals: new key, or forget them."""


@command(
    "rotate",
    *VAULT,
    NEW_VAULT_KEY_FILE,
    STATE,
    example="transcrub vault rotate --vault-key-file old.key --new-vault-key-file new.key",
)
def rotate(settings: Resolved) -> None:
    """Encrypt everything anew under a new key.

    All of it happens or, where it is cut short, nothing: the old key stays good until the end.
    """
    old, new = vault_key(settings), new_vault_key(settings)
    if new == old:
        raise SettingsError(
            f"new_vault_key_file: {settings[NEW_VAULT_KEY_FILE]} holds the old key: make a new one with "
            "'openssl rand -hex 32'"
        )
    state = StateDirectory.prepare(state_dir(settings))
    _require(state)
    with state.lock(), Vault.open(state.vault, org_name(settings), old) as opened:
        count = opened.rotate(new)
    _tell(
        settings, {"rotated": count}, f"{count:,} messages are encrypted under the new key. The old one is of no use."
    )


@command(
    "shred",
    YES.described("Do not ask. Only this option is consent here: the setting 'yes' is not."),
    STATE,
    example="transcrub vault shred --yes",
)
def shred_vault(settings: Resolved) -> None:
    """Forget the originals: destroy the key they are encrypted with, and the vault.

    There is no way back. Says first how many originals of which org go, and asks for the org's name to be typed,
    unless --yes is given. Copies of the vault that were made elsewhere stay readable to who holds the vault's key.
    """
    state = StateDirectory(state_dir(settings))
    _require(state)
    with state.lock():
        kept = _kept(state)
        _agree(settings, kept)
        shred(state.vault)
    values: dict[str, Json] = {"shredded": True, "orgs": list(kept.orgs), "conversations": kept.conversations}
    _tell(settings, values, "The originals are gone for good. Nothing redacted can be put back any more.")


@dataclass(frozen=True)
class _Kept:
    """What a vault keeps, as far as it can be told without its key.

    Attributes:
        vault: its file.
        orgs: whose conversations these are, by the audit log.
        conversations: how many have an original there; None where the vault is damaged.
    """

    vault: Path
    orgs: tuple[str, ...]
    conversations: int | None

    def __str__(self) -> str:
        """Say what goes."""
        count = "an unknown number of" if self.conversations is None else f"{self.conversations:,}"
        one = "conversation" if self.conversations == 1 else "conversations"
        return f"{self.vault} keeps the originals of {count} {one} of {self._whose}."

    @property
    def _whose(self) -> str:
        return " and ".join(self.orgs) or "an org that no audit log names"

    @property
    def word(self) -> str:
        """What is typed to shred it."""
        return self.orgs[0] if len(self.orgs) == 1 else "shred"


def _kept(state: StateDirectory) -> _Kept:
    begun = (record for record in read_records(state.audit) if record and record.get("event") == "run-begun")
    orgs = tuple(dict.fromkeys(str(record.get("org")) for record in begun))
    try:
        with connected(state.vault) as connection:
            # To count what is kept takes no key.
            rows = Vault(connection, state.vault, "", bytes(32)).conversations()
            return _Kept(state.vault, orgs, len({conversation for conversation, _ in rows}))
    except LedgerError:
        return _Kept(state.vault, orgs, None)


def _agree(settings: Resolved, kept: _Kept) -> None:
    """Return where the user agrees, here and now, that the originals go.

    Raises:
        SettingsError: nobody is there to be asked, and the command line does not say it.
        TranscrubError: the user does not agree.
    """
    if settings.origin(YES) == f"flag {YES.option}":
        note(settings, f"{kept} They are shredded now.")
        return
    if not on_terminal():
        unheard = f" ('yes', from {settings.origin(YES)}, is no consent to this)" if settings[YES] else ""
        raise SettingsError(f"vault shred cannot be undone: give --yes on the command line{unheard}")
    click.echo(visible(f"{kept} Nothing redacted could be put back any more."), err=True)
    typed = click.prompt(f"Type {visible(kept.word)} to shred them", default="", show_default=False, err=True)
    if typed.strip() != kept.word:
        raise TranscrubError("Nothing was shredded: not confirmed.")


def _require(state: StateDirectory) -> None:
    if not state.vault.exists():
        raise SettingsError(f"There is no vault in {state.path}: originals are kept by --keep-originals alone.")


def _tell(settings: Resolved, values: dict[str, Json], words: str) -> None:
    if settings[JSON]:
        print_json(values)
    else:
        click.echo(words)


vault.add_command(rotate)
vault.add_command(shred_vault)
