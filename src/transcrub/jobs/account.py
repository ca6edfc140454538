"""The account of a state directory: what its ledger and its audit log know, for whoever must vouch for the work.

It holds ids, counts, digests and reasons without content: no personal data. Who ran what on which machine stands in the
audit log alone (`transcrub audit export`), for those are names of people, too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from transcrub import codec
from transcrub.codec import Json
from transcrub.errors import LedgerError
from transcrub.jobs.audit import AuditVerdict, read_records, verify_log
from transcrub.jobs.entry import LEFT_ALONE, Entry, RunRow, State
from transcrub.jobs.kept import kept_ledger
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import of_any_request
from transcrub.version import __version__


@dataclass(frozen=True, slots=True)
class Workings:
    """What runs worked with, as the audit log has it.

    Attributes:
        model: version of the detector.
        policy: digest of the policy.
        policy_version: its version.
        runs: how many runs worked with these.
        first: when the first of them began.
        last: when the last of them began.
    """

    model: str
    policy: str
    policy_version: str
    runs: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Account:
    """What is known of the work with one state directory.

    Attributes:
        made: when this account was taken.
        state: the state directory.
        orgs: the orgs that its runs worked on: one, unless somebody mixed them.
        runs: all runs that wrote, the latest first.
        counts: conversations by state.
        put_back: of the verified ones, those that hold their originals again.
        beneath: planned or failed ones that stand redacted all the same, by an earlier change.
        findings: redacted findings by entity, in conversations that stand redacted.
        left_alone: conversations that were not changed, with the reason.
        workings: detectors and policies, in the order in which they came.
        chain: whether the audit log is whole.
    """

    made: datetime
    state: Path
    orgs: tuple[str, ...]
    runs: tuple[RunRow, ...]
    counts: Mapping[State, int]
    put_back: int
    beneath: int
    findings: Mapping[str, int]
    left_alone: tuple[Entry, ...]
    workings: tuple[Workings, ...]
    chain: AuditVerdict

    @property
    def first_run(self) -> str | None:
        """When the first run began, None where there was none."""
        return self.runs[-1].begun if self.runs else None

    @property
    def last_run(self) -> str | None:
        """When the last run began, None where there was none."""
        return self.runs[0].begun if self.runs else None

    @property
    def redacted(self) -> int:
        """How many conversations stand redacted on the platform, as far as is known."""
        return self.counts.get(State.VERIFIED, 0) - self.put_back + self.beneath

    def reasons(self) -> list[tuple[State, str, int]]:
        """Return how often conversations were left alone for which reason, the commonest first."""
        counted = Counter((each.state, of_any_request(each.reason or "no reason noted")) for each in self.left_alone)
        return [(state, reason, times) for (state, reason), times in counted.most_common()]

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        return {
            "made": self.made.isoformat(),
            "made_by": f"transcrub {__version__}",
            "state": str(self.state),
            "orgs": list(self.orgs),
            "first_run": self.first_run,
            "last_run": self.last_run,
            "runs": [_run_json(run) for run in self.runs],
            "conversations": {state.value: self.counts.get(state, 0) for state in State},
            "put_back": self.put_back,
            "findings": dict(self.findings),
            "left_alone": [
                {"id": each.id, "state": each.state.value, "reason": each.reason or ""} for each in self.left_alone
            ],
            "reasons": [
                {"state": state.value, "reason": reason, "conversations": times}
                for state, reason, times in self.reasons()
            ],
            "workings": [
                {
                    "model": each.model,
                    "policy": each.policy,
                    "policy_version": each.policy_version,
                    "runs": each.runs,
                    "first": each.first,
                    "last": each.last,
                }
                for each in self.workings
            ],
            "audit": self.chain.as_json(),
        }


def take_account(state: StateDirectory, made: datetime) -> Account:
    """Read ledger and audit log of a state directory; nothing else is asked, and nothing is changed.

    Args:
        state: whose.
        made: the wall clock.

    Raises:
        SettingsError: there is no ledger.
        LedgerError: ledger, digest key or audit log cannot be read, or the ledger is lost or damaged: an entry is not
            what was written, or a run not what the audit log tells of it.
    """
    with kept_ledger(state) as ledger:
        if ledger is None:
            raise state.nothing_yet(state.ledger)
        # The head first: what a run under way appends after it is no breach.
        head = ledger.fact("audit_head")
        runs, standing = ledger.runs(limit=None), ledger.standing()
        chain = verify_log(state.audit, head)
        orgs, workings = _begun(read_records(state.audit))
        if chain.broken is None:
            _check_runs(runs, read_records(state.audit), state.ledger)
        return Account(
            made=made,
            state=state.path,
            orgs=orgs,
            runs=runs,
            counts=standing.counts,
            put_back=standing.put_back,
            beneath=standing.beneath,
            findings=ledger.entities(),
            left_alone=tuple(ledger.in_states(LEFT_ALONE)),
            workings=workings,
            chain=chain,
        )


def interactions_of(run: RunRow) -> Mapping[str, int]:
    """Return what a run that ended did with how many conversations; nothing where the ledger does not tell."""
    try:
        summary = codec.loads((run.summary or "{}").encode())
    except ValueError:
        return {}
    counts = summary.get("interactions") if isinstance(summary, Mapping) else None
    if not isinstance(counts, Mapping):
        return {}
    return {name: count for name, count in counts.items() if isinstance(count, int)}


def _begun(records: Iterable[Mapping[str, Json] | None]) -> tuple[tuple[str, ...], tuple[Workings, ...]]:
    """Return orgs and workings of the runs whose beginning is in the audit log."""
    orgs: dict[str, None] = {}
    runs: dict[tuple[str, str, str], list[str]] = {}
    for record in records:
        if record is None or record.get("event") != "run-begun":
            continue
        orgs[_text(record, "org")] = None
        key = (_text(record, "model"), _text(record, "policy"), _text(record, "policy_version"))
        runs.setdefault(key, []).append(_text(record, "time"))
    return tuple(orgs), tuple(Workings(*key, len(times), times[0], times[-1]) for key, times in runs.items())


def _check_runs(runs: Iterable[RunRow], records: Iterable[Mapping[str, Json] | None], ledger: Path) -> None:
    """Raise LedgerError where a run did not end as the audit log tells. What is older than that log, it cannot tell."""
    begun: set[int] = set()
    ended: dict[int, Mapping[str, Json]] = {}
    for record in filter(None, records):
        match record:
            case {"event": "run-begun", "run": int(number)}:
                begun.add(number)
            case {"event": "run-ended", "run": int(number)}:
                ended[number] = record
    oldest = min(begun, default=None)
    for run in runs:
        told = run.ended is not None and oldest is not None and run.id >= oldest
        if told and not _agree(run, ended.get(run.id, {})):
            raise LedgerError(
                f"{ledger} is damaged at run {run.id}: it did not end as the audit log tells; "
                "see 'transcrub audit export'."
            )


def _agree(run: RunRow, record: Mapping[str, Json]) -> bool:
    try:
        kept = codec.loads((run.summary or "").encode())
    except ValueError:
        return False
    return (
        isinstance(kept, Mapping)
        and (kept, kept.get("exit_code")) == (record.get("summary"), run.exit_code)
        and (run.command, run.policy) == (record.get("command"), record.get("policy"))
    )


def _text(record: Mapping[str, Json], field: str) -> str:
    """Return a field as text, whatever somebody made of it."""
    value = record.get(field)
    return "" if value is None else str(value)


def _run_json(run: RunRow) -> Json:
    return {
        "id": run.id,
        "command": run.command,
        "begun": run.begun,
        "ended": run.ended,
        "exit_code": run.exit_code,
        "policy": run.policy,
        "interactions": dict(interactions_of(run)) or None,
    }
