"""Summaries as rows of two columns, and the progress as one line."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias

from transcrub.jobs.entry import Entry, RunRow, State
from transcrub.jobs.planfile import Plan
from transcrub.jobs.summary import Summary, Tally
from transcrub.jobs.verification import Drift, Verification

Rows: TypeAlias = list[tuple[str, str]]
Command: TypeAlias = Literal["run", "plan", "apply", "undo"]

_STATES = {
    State.FAILED: "failed",
    State.UNKNOWN: "unknown, to be settled",
    State.DRIFTED: "drifted",
    State.SKIPPED: "skipped",
}
_DONE: Mapping[Command, str] = {
    "run": "changed and verified",
    "plan": "to be changed",
    "apply": "changed and verified",
    "undo": "put back and verified",
}
_SHOWN_IDS = 10
_CORRELATION = re.compile(r" \(correlation id [^)]*\)")


def summary_rows(summary: Summary, command: Command) -> Rows:
    """Return what a job did; rows that cannot be but empty for the command are left out."""
    tally, requests = summary.tally, summary.requests
    rows = [("read", _count(tally.read))]
    if command in {"run", "plan"}:
        rows.append(("clean", _count(tally.clean)))
    rows.append((_DONE[command], _count(tally.states[State.PLANNED] if command == "plan" else tally.changed)))
    if tally.already:
        rows.append(("as planned already", _count(tally.already)))
    rows += [
        (name, _count(tally.states[state]))
        for state, name in _STATES.items()
        if tally.states[state] or state is State.FAILED
    ]
    rows += [(f"  {reason}", _count(times)) for reason, times in _reasons(tally).most_common(_SHOWN_IDS)]
    if command != "undo":
        rows.append(("findings", _count(sum(tally.findings.values()))))
        rows += _entities(tally.findings)
    rows += [("requests", _count(requests.total)), ("  sent again", _count(requests.retried))]
    if requests.throttled:
        rows.append(("  answered 429", _count(requests.throttled)))
    rows.append(("held back by the pace", f"{requests.waited:.1f} s"))
    rows.append(("time", f"{summary.seconds:.1f} s"))
    return rows


def plan_rows(plan: Plan) -> Rows:
    """Return what a plan holds."""
    header, footer = plan.header, plan.footer
    return [
        ("plan", header.id),
        ("org", header.org),
        ("created", _moment(header.created)),
        ("query", header.query),
        *((name, _moment(when)) for name, when in (("since", header.since), ("until", header.until)) if when),
        *([("limit", _count(header.limit))] if header.limit is not None else []),
        ("read", _count(footer.read)),
        ("clean", _count(footer.clean)),
        ("failed", _count(footer.failed)),
        ("to be changed", _count(footer.changes)),
        ("findings", _count(sum(footer.findings.values()))),
        *_entities(footer.findings),
    ]


def verification_rows(result: Verification, sample: float | None = None) -> Rows:
    """Return what a verification found.

    Args:
        result: of the verification.
        sample: share of what was redacted that was read back; None for all of it.
    """
    rows = [("verified", _count(result.verified))]
    if sample is not None:
        rows.append((f"  of a sample drawn by chance: {100 * sample:g}% of what was redacted", ""))
    for name, ids in (
        ("drifted: they do not hold what was written", [_drift(each) for each in result.drifted]),
        ("missing: gone from the platform", result.missing),
        ("leaking: something detectable is left", result.leaking),
        ("unread: could not be read or searched", result.unread),
    ):
        if ids:
            rows.append((name, _count(len(ids))))
            rows += [(f"  {each}", "") for each in ids[:_SHOWN_IDS]]
            if len(ids) > _SHOWN_IDS:
                rows.append((f"  and {_count(len(ids) - _SHOWN_IDS)} more (--json lists them)", ""))
    if result.summary is not None:
        rows.append(("read", _count(result.summary.tally.read)))
        rows.append(("time", f"{result.summary.seconds:.1f} s"))
    return rows


def ledger_rows(counts: Mapping[State, int], put_back: int) -> Rows:
    """Return what a ledger holds: conversations by state, and how many of the verified ones an undo put back."""
    rows = []
    for state in State:
        if counts.get(state):
            rows.append((state.value, _count(counts[state])))
        if state is State.VERIFIED and put_back:
            rows.append(("  of these, originals put back", _count(put_back)))
    return rows


def finding_rows(findings: Mapping[str, int]) -> Rows:
    """Return findings by entity."""
    return [(entity, _count(times)) for entity, times in findings.items()]


def left_alone_rows(entries: Sequence[Entry]) -> Rows:
    """Return the conversations that were not changed, with the reason."""
    rows = [(entry.id, f"{entry.state.value}: {entry.reason or 'no reason noted'}") for entry in entries[:_SHOWN_IDS]]
    if len(entries) > _SHOWN_IDS:
        rows.append((f"and {_count(len(entries) - _SHOWN_IDS)} more (--json lists them)", ""))
    return rows


def run_rows(runs: Sequence[RunRow], *, at_work: bool | None = None) -> Rows:
    """Return when runs began, in UTC, and how they ended.

    Args:
        runs: the latest first.
        at_work: whether a run is at work now, which can only be the latest; None where nobody looked.
    """
    return [
        (
            f"{run.id} {run.command}",
            f"{run.begun[:19].replace('T', ' ')} UTC  "
            + (f"exit {run.exit_code}" if run.ended is not None else _unended(at_work=at_work, latest=run is runs[0])),
        )
        for run in runs
    ]


def _unended(*, at_work: bool | None, latest: bool) -> str:
    if at_work is None:
        return "not ended: under way, or killed"
    return "under way" if at_work and latest else "not ended: killed"


def progress_line(tally: Tally) -> str:
    """Return the counts of a job under way."""
    parts = [f"{_count(tally.read)} read"]
    for name, count in (
        ("to change", tally.states[State.PLANNED]),
        ("clean", tally.clean),
        ("changed", tally.changed),
        ("already done", tally.already),
        ("failed", tally.failed),
        ("skipped", tally.skipped),
    ):
        if count:
            parts.append(f"{_count(count)} {name}")
    return ", ".join(parts)


def _reasons(tally: Tally) -> Counter[str]:
    """Return the reasons without what makes each of them the only one of its kind."""
    reasons: Counter[str] = Counter()
    for reason, times in tally.reasons.items():
        reasons[_CORRELATION.sub("", reason)] += times
    return reasons


def _entities(findings: Mapping[str, int]) -> Rows:
    return [(f"  {entity}", _count(times)) for entity, times in sorted(findings.items())]


def _count(number: int) -> str:
    return f"{number:,}"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S %Z}"


def _drift(drift: Drift) -> str:
    return drift.id if drift.messages is None else f"{drift.id} ({drift.messages} messages)"
