"""`transcrub status`: what the ledger knows."""

from pathlib import Path

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.cli.results import show_rows
from transcrub.codec import Json
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import LEFT_ALONE, OPEN_STATES, Entry, RunRow, State
from transcrub.jobs.ledger import Ledger
from transcrub.report import ledger_rows, left_alone_rows, run_rows
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import JSON, STATE


@command("status", STATE, example="transcrub status --json")
def status(settings: Resolved) -> int:
    """Show what the ledger knows: conversations by state, the latest runs.

    Names the conversations that were left alone, with the reason. Asks the platform nothing, and may be called while
    a run is under way.
    """
    path = state_dir(settings) / "ledger.sqlite"
    if not path.exists():
        counts: dict[State, int] = {}
        entities: dict[str, int] = {}
        left: tuple[Entry, ...] = ()
        runs: tuple[RunRow, ...] = ()
    else:
        with Ledger.open(path, Digests.load(path.with_name("digest.key"))) as ledger:
            counts, entities, runs = ledger.counts(), ledger.entities(), ledger.runs()
            left = tuple(ledger.in_states(LEFT_ALONE))
    if settings[JSON]:
        print_json(as_json(path.parent, counts, entities, left, runs))
    else:
        _show(path, counts, entities, left, runs)
    return 0


def _show(
    path: Path,
    counts: dict[State, int],
    entities: dict[str, int],
    left: tuple[Entry, ...],
    runs: tuple[RunRow, ...],
) -> None:
    if not runs:
        show_rows(f"Nothing was run yet with {path.parent}", [])
        return
    show_rows(f"ledger {path}", ledger_rows(counts, entities))
    if left:
        show_rows("left alone", left_alone_rows(left))
    show_rows("runs", run_rows(runs))
    if any(counts.get(state) for state in (*OPEN_STATES, State.PLANNED)):
        show_rows("Some work is unfinished: give the same command again, it goes on where it stopped.", [])


def as_json(
    path: Path,
    counts: dict[State, int],
    entities: dict[str, int],
    left: tuple[Entry, ...],
    runs: tuple[RunRow, ...],
) -> dict[str, Json]:
    """Return the documented JSON object."""
    return {
        "state": str(path),
        "conversations": {state.value: counts.get(state, 0) for state in State},
        "findings": dict(entities),
        "left_alone": [{"id": entry.id, "state": entry.state.value, "reason": entry.reason or ""} for entry in left],
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
