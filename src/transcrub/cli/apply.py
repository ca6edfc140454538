"""`transcrub apply`: carry out a plan."""

from pathlib import Path

import click

from transcrub.cli.command import command
from transcrub.cli.office import Office, agreed, in_office
from transcrub.cli.results import show_summary
from transcrub.genesys import WritingDoor
from transcrub.jobs.apply import apply_plan
from transcrub.jobs.org import WriteOptions
from transcrub.jobs.planfile import Plan
from transcrub.jobs.summary import Summary
from transcrub.settings import Resolved
from transcrub.settings.registry import CA_BUNDLE, DETECTION, DUMP_REJECTED, MAX_CHANGES, PACE, STATE, YES


@command(
    "apply",
    *PACE,
    MAX_CHANGES,
    DUMP_REJECTED,
    STATE,
    CA_BUNDLE,
    hidden=(YES, *DETECTION),
    example="transcrub apply october.plan",
)
@click.argument("plan", type=click.Path(path_type=Path))
def apply(settings: Resolved, plan: Path) -> int:
    """Carry out a plan: write what it says, and nothing else.

    Does not ask: the plan is what was agreed on. A conversation that changed since it was planned is left alone (exit
    code 7). Applied again, it does what is left, or nothing.
    """
    opened = Plan.open(plan)

    async def errand(office: Office) -> Summary:
        options = WriteOptions(agreed, settings[DUMP_REJECTED], settings[MAX_CHANGES])
        async with office.open(WritingDoor, "apply") as (job, door, _):
            return await apply_plan(job, door, office.state(), opened, options)

    return show_summary("apply", in_office(settings, errand), settings, then="Prove it: transcrub verify")
