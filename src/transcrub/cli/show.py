"""`transcrub show`: what a plan holds."""

from pathlib import Path

import click

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.cli.results import show_rows
from transcrub.jobs.planfile import Plan
from transcrub.report import plan_rows
from transcrub.settings import Resolved
from transcrub.settings.registry import JSON


@command("show", example="transcrub show october.plan")
@click.argument("plan", type=click.Path(path_type=Path))
def show(settings: Resolved, plan: Path) -> int:
    """Show what a plan holds.

    Needs neither org nor settings, and shows no personal data: a plan holds none.
    """
    opened = Plan.open(plan)
    if settings[JSON]:
        print_json({**opened.header.model_dump(mode="json"), **opened.footer.model_dump(mode="json", exclude={"end"})})
    else:
        show_rows(f"plan {plan}", plan_rows(opened))
    return 0
