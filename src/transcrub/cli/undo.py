"""`transcrub undo`: put originals back from the vault."""

from dataclasses import replace

import click

from transcrub.cli.command import command
from transcrub.cli.consent import vault_key, write_options
from transcrub.cli.office import Office, in_office
from transcrub.cli.results import show_summary
from transcrub.errors import SettingsError
from transcrub.genesys import WritingDoor
from transcrub.jobs.summary import Summary
from transcrub.jobs.undo import UndoSelection
from transcrub.jobs.undo import undo as undo_job
from transcrub.settings import Resolved
from transcrub.settings.registry import (
    CA_BUNDLE,
    DETECTION,
    DUMP_REJECTED,
    GATE,
    OPERATOR_KEYS,
    PACE,
    STATE,
    VAULT,
    YES,
)


@command(
    "undo",
    *PACE,
    YES,
    *GATE,
    *VAULT,
    DUMP_REJECTED,
    STATE,
    CA_BUNDLE,
    hidden=(*DETECTION, *OPERATOR_KEYS),
    example="transcrub undo --run 7 --vault-key-file vault.key",
)
@click.option("--id", "ids", multiple=True, metavar="ID", help="Only this conversation; may be given again.")
@click.option("--run", "number", type=int, metavar="N", help="Only what this run redacted (see transcrub status).")
@click.option("--overwrite-changes", is_flag=True, help="With --id: what was changed there since is lost.")
def undo(settings: Resolved, ids: tuple[str, ...], number: int | None, *, overwrite_changes: bool) -> int:
    """Put originals back from the vault.

    Only what was redacted with --keep-originals can be put back. A conversation that somebody changed since it was
    redacted is left alone, unless it is named by --id, with --overwrite-changes. Asks before the first write.
    """
    if overwrite_changes and not ids:
        raise SettingsError("--overwrite-changes is for conversations that are named: give --id, too")
    key = vault_key(settings)
    selection = UndoSelection(frozenset(ids), number, overwrite=overwrite_changes)
    loss = "What somebody changed there since is overwritten." if overwrite_changes else ""

    async def errand(office: Office) -> Summary:
        async with office.open(WritingDoor, "undo") as (job, door, shown):
            options = replace(write_options(office, shown, "undo", loss=loss), vault_key=key)
            return await undo_job(job, door, office.state(), selection, options)

    return show_summary("undo", in_office(settings, errand), settings)
