"""How a job ends: whatever stops it becomes a summary with its exit code; what was done stays counted."""

from collections.abc import Awaitable, Callable

from transcrub.errors import LimitReachedError, PartlyError, TranscrubError
from transcrub.jobs.org import OrgJob
from transcrub.jobs.summary import EXIT_INTERRUPTED, EXIT_MISMATCH, Summary, Tally


async def conclude(job: OrgJob, tally: Tally, doing: Callable[[], Awaitable[None]]) -> Summary:
    """Do the job's work and return how it ended; an error that ends the job early is in the summary."""
    begun = job.clock.monotonic()
    exit_code, stopped_by = None, None
    try:
        await doing()
    except PartlyError as error:
        exit_code, stopped_by = tally.exit_code() or error.exit_code, str(error)
    except LimitReachedError as error:
        # Whoever goes on after a limit must not go on over an update that was not carried out as sent.
        exit_code, stopped_by = EXIT_MISMATCH if tally.mismatches else error.exit_code, str(error)
    except TranscrubError as error:
        exit_code, stopped_by = error.exit_code, str(error)
    if exit_code is None and job.stop.asked:
        exit_code, stopped_by = (
            EXIT_INTERRUPTED,
            "Interrupted. The same command goes on where this one stopped.",
        )
    return Summary(
        tally=tally,
        requests=job.requests(),
        seconds=job.clock.monotonic() - begun,
        exit_code=tally.exit_code() if exit_code is None else exit_code,
        stopped_by=stopped_by,
    )
