"""`transcrub plan`: what a run would change, as a file."""

import shlex
from pathlib import Path

from transcrub.cli.command import command
from transcrub.cli.context import output_file
from transcrub.cli.office import Office, in_office
from transcrub.cli.results import again, show_summary
from transcrub.errors import SettingsError
from transcrub.genesys import Door
from transcrub.jobs.entry import State
from transcrub.jobs.plan import make_plan
from transcrub.jobs.summary import Summary
from transcrub.settings import Resolved
from transcrub.settings.registry import (
    CA_BUNDLE,
    DETAILED_EXITCODE,
    DETECTION,
    OPERATOR_KEYS,
    OUTPUT,
    PACE,
    READING,
    STATE,
    WORKERS,
)

EXIT_PENDING = 10


@command(
    "plan",
    OUTPUT.described("Write the plan to this file."),
    DETAILED_EXITCODE,
    *READING,
    *PACE,
    WORKERS,
    *DETECTION,
    *OPERATOR_KEYS,
    STATE,
    CA_BUNDLE,
    example="transcrub plan -o october.plan --since 2026-10-01 --until 2026-11-01",
)
def plan(settings: Resolved) -> int:
    """Write down what would be changed; change nothing.

    The plan holds ids, digests and spans, no personal data. Look at it with 'transcrub show', carry it out with
    'transcrub apply'.
    """
    path = output_file(settings)
    if path is None:
        raise SettingsError("plan needs a file to write to: give --output FILE")
    summary = in_office(settings, lambda office: _made(office, path))
    file = shlex.quote(str(path))
    then = f"Nothing was changed. Look at it: transcrub show {file}. Carry it out: {again(f'apply {file}', settings)}"
    code = show_summary("plan", summary, settings, then=then)
    return EXIT_PENDING if code == 0 and settings[DETAILED_EXITCODE] and summary.tally.states[State.PLANNED] else code


async def _made(office: Office, path: Path) -> Summary:
    async with office.open(Door, "plan") as (job, _, _):
        return await make_plan(job, office.state(), path)
