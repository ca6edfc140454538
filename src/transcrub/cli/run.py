"""`transcrub run`: query, redact, write back, in one streaming pass."""

from transcrub.cli.command import command
from transcrub.cli.consent import write_options
from transcrub.cli.office import Office, in_office
from transcrub.cli.results import again, show_summary
from transcrub.genesys import WritingDoor
from transcrub.jobs.run import run as run_job
from transcrub.jobs.summary import Summary
from transcrub.settings import Resolved
from transcrub.settings.registry import (
    CA_BUNDLE,
    DETECTION,
    DUMP_REJECTED,
    GATE,
    KEEP_ORIGINALS,
    OPERATOR_KEYS,
    PACE,
    READING,
    STATE,
    VAULT,
    WORKERS,
    YES,
)


@command(
    "run",
    *READING,
    *PACE,
    WORKERS,
    *DETECTION,
    *OPERATOR_KEYS,
    YES,
    *GATE,
    KEEP_ORIGINALS,
    *VAULT,
    DUMP_REJECTED,
    STATE,
    CA_BUNDLE,
    instead={"--dry-run": "'transcrub plan --output FILE' writes down what would be changed, and changes nothing"},
    example="transcrub run --since 2026-01-01 --rate 300/m",
)
def run(settings: Resolved) -> int:
    """Redact the org's transcripts: query, redact, write back.

    Asks before the first write. Stopped or killed at any time, the same command goes on where it was; run again at the
    end, it finds nothing left to do.
    """

    async def errand(office: Office) -> Summary:
        async with office.open(WritingDoor, "run") as (job, door, shown):
            return await run_job(job, door, office.state(), write_options(office, shown, "run"))

    return show_summary("run", in_office(settings, errand), settings, then=f"Prove it: {again('verify', settings)}")
