"""`transcrub apply`: carry out a plan."""

from pathlib import Path

import click

from transcrub.cli.command import command
from transcrub.cli.consent import write_options
from transcrub.cli.office import Office, in_office
from transcrub.cli.results import again, show_summary
from transcrub.genesys import WritingDoor
from transcrub.jobs.apply import apply_plan
from transcrub.jobs.planfile import Plan
from transcrub.jobs.summary import Summary
from transcrub.settings import Resolved
from transcrub.settings.registry import (
    ACCURATE,
    CA_BUNDLE,
    DUMP_REJECTED,
    GATE,
    KEEP_ORIGINALS,
    LOCALE,
    OPERATOR_KEYS,
    PACE,
    PROFILE,
    STATE,
    VAULT,
    YES,
)


@command(
    "apply",
    YES.described("Do not ask after the canary either."),
    PROFILE.described("The profile that the plan was made with: it belongs to the policy."),
    LOCALE.described("Countries whose own numbers are looked for where a canary is read back."),
    ACCURATE.described("Read twice where a canary is read back (needs the extra 'accurate')."),
    *PACE,
    *OPERATOR_KEYS,
    *GATE,
    KEEP_ORIGINALS,
    *VAULT,
    DUMP_REJECTED,
    STATE,
    CA_BUNDLE,
    instead={"--dry-run": "'transcrub show PLAN' tells what would be changed"},
    example="transcrub apply october.plan",
)
@click.argument("plan", type=click.Path(path_type=Path))
def apply(settings: Resolved, plan: Path) -> int:
    """Carry out a plan: write what it says, and nothing else.

    Does not ask: the plan is what was agreed on. Nothing is looked for anew, and a policy that is not the plan's is
    refused. A conversation that changed since it was planned is left alone (exit code 7). Applied again, it does what
    is left, or nothing.
    """
    opened = Plan.open(plan)

    async def errand(office: Office) -> Summary:
        async with office.open(WritingDoor, "apply") as (job, door, shown):
            options = write_options(office, shown, "apply", asks=False)
            return await apply_plan(job, door, office.state(), opened, options)

    return show_summary("apply", in_office(settings, errand), settings, then=f"Prove it: {again('verify', settings)}")
