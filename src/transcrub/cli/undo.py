"""`transcrub undo`: put originals back from the vault."""

from dataclasses import replace

import click

from transcrub.cli.command import command
from transcrub.cli.consent import vault_key, write_options
from transcrub.cli.office import Office, in_office
from transcrub.cli.results import show_summary
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
def undo(settings: Resolved, ids: tuple[str, ...], number: int | None) -> int:
    """Put originals back from the vault.

    Only what was redacted with --keep-originals can be put back. A conversation that changed since it was redacted is
    left alone. Asks before the first write.
    """
    key = vault_key(settings)

    async def errand(office: Office) -> Summary:
        async with office.open(WritingDoor, "undo") as (job, door, shown):
            options = replace(write_options(office, shown, "undo"), vault_key=key)
            return await undo_job(job, door, office.state(), UndoSelection(frozenset(ids), number), options)

    return show_summary("undo", in_office(settings, errand), settings)
