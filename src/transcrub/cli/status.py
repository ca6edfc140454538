"""`transcrub status`: what the ledger knows."""

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.cli.results import show_rows
from transcrub.codec import Json
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import OPEN_STATES, State
from transcrub.jobs.ledger import Ledger
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import JSON, STATE


@command("status", STATE, example="transcrub status --json")
def status(settings: Resolved) -> int:
    """Show what the ledger knows: conversations by state, the latest runs.

    Asks the platform nothing, and may be called while a run is under way.
    """
    path = state_dir(settings) / "ledger.sqlite"
    if not path.exists():
        if settings[JSON]:
            print_json({"state": str(path.parent), "conversations": {}, "findings": {}, "runs": []})
        else:
            show_rows(f"Nothing was run yet with {path.parent}", [])
        return 0
    with Ledger.open(path, Digests.load(path.with_name("digest.key"))) as ledger:
        counts, entities, runs = ledger.counts(), ledger.entities(), ledger.runs()
    if settings[JSON]:
        conversations: dict[str, Json] = {state.value: counts.get(state, 0) for state in State}
        print_json(
            {
                "state": str(path.parent),
                "conversations": conversations,
                "findings": entities,
                "runs": [
                    {
                        "id": run.id,
                        "command": run.command,
                        "begun": run.begun,
                        "ended": run.ended,
                        "exit_code": run.exit_code,
                    }
                    for run in runs
                ],
            }
        )
        return 0
    show_rows(
        f"ledger {path}",
        [(state.value, f"{counts[state]:,}") for state in State if counts.get(state)]
        + [(f"  {entity}", f"{times:,}") for entity, times in entities.items()],
    )
    show_rows("runs", [(f"{run.id} {run.command}", _ended(run.begun, run.ended, run.exit_code)) for run in runs])
    if any(counts.get(state) for state in (*OPEN_STATES, State.PLANNED)):
        show_rows("Some work is unfinished: give the same command again, it goes on where it stopped.", [])
    return 0


def _ended(begun: str, ended: str | None, code: int | None) -> str:
    return f"{begun[:19]}  " + (f"exit {code}" if ended is not None else "not ended")
