"""`transcrub status`: what the ledger knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.cli.results import show_rows
from transcrub.codec import Json
from transcrub.jobs.entry import LEFT_ALONE, OPEN_STATES, Entry, RunRow, State
from transcrub.jobs.kept import kept_ledger
from transcrub.jobs.state import StateDirectory
from transcrub.report import finding_rows, ledger_rows, left_alone_rows, run_rows
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import JSON, STATE


@command("status", STATE, example="transcrub status --json")
def status(settings: Resolved) -> int:
    """Show what the ledger knows: conversations by state, the latest runs.

    Names the conversations that were left alone, with the reason. Asks the platform nothing, and may be called while
    a run is under way. A folder given with --state in which nothing was made yet is refused: exit code 2.
    """
    known = _known(StateDirectory(state_dir(settings)), named=settings[STATE] is not None)
    if settings[JSON]:
        print_json(known.as_json())
    else:
        _show(known)
    return 0


@dataclass(frozen=True)
class Known:
    """What is known of a state directory.

    Attributes:
        state: the directory.
        counts: conversations by state.
        put_back: of the verified ones, those that hold their originals again.
        entities: redacted findings.
        left: conversations that were left alone.
        runs: the latest, the last one first.
        at_work: whether the last of them is under way.
    """

    state: StateDirectory
    counts: Mapping[State, int] = field(default_factory=dict)
    put_back: int = 0
    entities: Mapping[str, int] = field(default_factory=dict)
    left: tuple[Entry, ...] = ()
    runs: tuple[RunRow, ...] = ()
    at_work: bool = False

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        return {
            "state": str(self.state.path),
            "under_way": self.at_work,
            "conversations": {state.value: self.counts.get(state, 0) for state in State},
            "put_back": self.put_back,
            "findings": dict(self.entities),
            "left_alone": [
                {"id": each.id, "state": each.state.value, "reason": each.reason or ""} for each in self.left
            ],
            "runs": [
                {
                    "id": run.id,
                    "command": run.command,
                    "begun": run.begun,
                    "ended": run.ended,
                    "exit_code": run.exit_code,
                }
                for run in self.runs
            ],
        }


def _known(state: StateDirectory, *, named: bool) -> Known:
    with kept_ledger(state) as ledger:
        if ledger is None:
            # A plan makes the key: whoever named that folder did not mistype it.
            if named and not state.digest_key.exists():
                raise state.nothing_yet(state.ledger)
            return Known(state)
        runs, standing = ledger.runs(), ledger.standing()
        return Known(
            state,
            counts=standing.counts,
            put_back=standing.put_back,
            entities=ledger.entities(),
            left=tuple(ledger.in_states(LEFT_ALONE)),
            runs=runs,
            at_work=bool(runs) and runs[0].ended is None and state.is_at_work(),
        )


def _show(known: Known) -> None:
    if not known.runs:
        show_rows(f"Nothing was run yet with {known.state.path}", [])
        return
    show_rows(f"ledger {known.state.ledger}", ledger_rows(known.counts, known.put_back))
    if known.entities:
        show_rows("redacted findings", finding_rows(known.entities))
    if known.left:
        show_rows("left alone", left_alone_rows(known.left))
    show_rows("runs", run_rows(known.runs, at_work=known.at_work))
    if known.at_work:
        show_rows("A run is under way: the counts are those of now.", [])
    elif any(known.counts.get(state) for state in (*OPEN_STATES, State.PLANNED)):
        show_rows("Some work is unfinished: give the same command again, it goes on where it stopped.", [])
