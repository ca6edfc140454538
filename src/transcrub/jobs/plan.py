"""`plan`: what a run would change, as a file without personal data. Writes nothing to the platform."""

from pathlib import Path

from transcrub.jobs.change import Change
from transcrub.jobs.conclude import conclude
from transcrub.jobs.crew import work
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import State
from transcrub.jobs.org import OrgJob
from transcrub.jobs.planfile import PlanHeader, PlanWriter, new_plan_id
from transcrub.jobs.preparing import Failure, Prepared
from transcrub.jobs.reading import Read, read_conversations
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import EXIT_PARTLY, Summary, Tally
from transcrub.jobs.workshop import prepared


async def make_plan(job: OrgJob, state: StateDirectory, path: Path) -> Summary:
    """Write the plan file and return what it holds; where the reading failed or was interrupted, no file is left.

    Raises:
        LedgerError: the digest key cannot be used.
        SettingsError: the file cannot be written to.
        TranscrubError: there is no room for it.
    """
    digests = Digests.load(state.digest_key)
    tally = Tally()
    header = PlanHeader(
        id=new_plan_id(),
        org=job.org,
        created=job.clock.now(),
        key=digests.key_id,
        policy=job.redactor.policy.digest(),
        query=job.query.expression,
        page_size=job.query.page_size,
        since=job.selection.since,
        until=job.selection.until,
        limit=job.selection.limit,
    )

    async def one(item: tuple[Read, Prepared]) -> None:
        read, outcome = item
        tally.read += 1
        match outcome:
            case Failure():
                tally.left_alone(State.FAILED, outcome.reason)
                job.note(f"{read.id}: {outcome.reason}")
            case None:
                tally.clean += 1
            case Change():
                plan.add(outcome)
                tally.states[State.PLANNED] += 1
                tally.findings.update(finding.entity for finding in outcome.findings)

    with PlanWriter(path, header) as plan:
        portions = read_conversations(job.reader(), job.selection, tally, job.tell)
        stream = prepared(portions, job.preparer(digests), job.workers, job.note, job.clock)
        summary = await conclude(job, tally, lambda: work(stream, one, hands=1, stop=job.stop))
        # A reading that broke for good or was interrupted would make a plan that looks whole and is not.
        if summary.exit_code in {0, EXIT_PARTLY}:
            plan.finish(read=tally.read, clean=tally.clean, failed=tally.failed)
        return summary
