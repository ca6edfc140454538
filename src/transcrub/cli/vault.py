"""`transcrub vault`: look after the kept originals."""

import click

from transcrub.cli.command import command
from transcrub.cli.consent import new_vault_key, vault_key
from transcrub.cli.context import print_json
from transcrub.errors import SettingsError
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
    state = StateDirectory.prepare(state_dir(settings))
    _require(state)
    with state.lock(), Vault.open(state.vault, org_name(settings), old) as opened:
        count = opened.rotate(new)
    _tell(
        settings, {"rotated": count}, f"{count:,} messages are encrypted under the new key. The old one is of no use."
    )


@command("shred", YES, STATE, example="transcrub vault shred --yes")
def shred_vault(settings: Resolved) -> None:
    """Forget the originals: destroy the key they are encrypted with, and the vault.

    There is no way back. Copies of the vault that were made elsewhere stay readable to who holds the vault's key.
    """
    state = StateDirectory.prepare(state_dir(settings))
    _require(state)
    if not settings[YES]:
        raise SettingsError("vault shred cannot be undone: give --yes")
    with state.lock():
        shred(state.vault)
    _tell(settings, {"shredded": True}, "The originals are gone for good. Nothing redacted can be put back any more.")


def _require(state: StateDirectory) -> None:
    if not state.vault.exists():
        raise SettingsError(f"There is no vault in {state.path}: originals are kept by --keep-originals alone.")


def _tell(settings: Resolved, values: dict[str, int | bool], words: str) -> None:
    if settings[JSON]:
        print_json(values)
    else:
        click.echo(words)


vault.add_command(rotate)
vault.add_command(shred_vault)
