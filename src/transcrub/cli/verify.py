"""`transcrub verify`: prove that what was redacted is redacted."""

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.cli.office import Office, in_office
from transcrub.cli.results import show_rows, show_stop
from transcrub.genesys import Door
from transcrub.jobs.kept import kept_ledger
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.verification import Verification
from transcrub.jobs.verify import verify as verify_job
from transcrub.report import verification_rows
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import (
    CA_BUNDLE,
    DETECTION,
    JSON,
    OPERATOR_KEYS,
    PACE,
    READING,
    SAMPLE,
    STATE,
    WORKERS,
)


@command(
    "verify",
    *READING,
    *PACE,
    WORKERS,
    *DETECTION,
    *OPERATOR_KEYS,
    SAMPLE,
    STATE,
    CA_BUNDLE,
    example="transcrub verify",
)
def verify(settings: Resolved) -> int:
    """Read back what was redacted and compare; look for what is left.

    Changes nothing. Exit code 6 where a redacted conversation does not hold what was written, is gone, or where
    something detectable is left in any conversation that the query gives.
    """

    async def errand(office: Office) -> Verification:
        async with office.open(Door, "verify") as (job, _, _):
            return await verify_job(job, office.state(), settings[SAMPLE])

    if settings[STATE] is not None:
        state = StateDirectory(state_dir(settings))
        with kept_ledger(state) as ledger:
            if ledger is None:
                raise state.nothing_yet(state.ledger)
    result = in_office(settings, errand)
    if settings[JSON]:
        print_json(result.as_json())
    elif result.stopped_by is None or (result.summary is not None and result.summary.tally.read):
        show_rows("verify", verification_rows(result, settings[SAMPLE]))
    if result.stopped_by is not None:
        show_stop(result.stopped_by, result.exit_code, settings)
    return result.exit_code
