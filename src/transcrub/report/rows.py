"""Summaries as rows of two columns, and the progress as one line."""

from collections.abc import Mapping

from transcrub.jobs.entry import State
from transcrub.jobs.planfile import Plan
from transcrub.jobs.summary import Summary, Tally
from transcrub.jobs.verify import Drift, Verification

Rows = list[tuple[str, str]]

_STATES = {
    State.FAILED: "failed",
    State.UNKNOWN: "unknown, to be settled",
    State.DRIFTED: "drifted",
    State.SKIPPED: "skipped",
}
_SHOWN_IDS = 10


def summary_rows(summary: Summary) -> Rows:
    """Return what a job did."""
    tally, requests = summary.tally, summary.requests
    rows = [("read", _count(tally.read)), ("clean", _count(tally.clean))]
    if tally.states[State.PLANNED]:
        rows.append(("to be changed", _count(tally.states[State.PLANNED])))
    rows.append(("changed and verified", _count(tally.changed)))
    if tally.already:
        rows.append(("as planned already", _count(tally.already)))
    rows += [(name, _count(tally.states[state])) for state, name in _STATES.items() if tally.states[state]]
    rows += [(f"  {reason}", _count(times)) for reason, times in tally.reasons.most_common(_SHOWN_IDS)]
    rows.append(("findings", _count(sum(tally.findings.values()))))
    rows += _entities(tally.findings)
    rows.append(("requests", _count(requests.total)))
    if requests.retried:
        rows.append(("  sent again", _count(requests.retried)))
    if requests.throttled:
        rows.append(("  answered 429", _count(requests.throttled)))
    if requests.waited >= 1:
        rows.append(("held back by the pace", f"{requests.waited:.1f} s"))
    rows.append(("time", f"{summary.seconds:.1f} s"))
    return rows


def plan_rows(plan: Plan) -> Rows:
    """Return what a plan holds."""
    header, footer = plan.header, plan.footer
    return [
        ("plan", header.id),
        ("org", header.org),
        ("created", f"{header.created:%Y-%m-%d %H:%M:%S %Z}"),
        ("query", header.query),
        ("read", _count(footer.read)),
        ("clean", _count(footer.clean)),
        ("failed", _count(footer.failed)),
        ("to be changed", _count(footer.changes)),
        ("findings", _count(sum(footer.findings.values()))),
        *_entities(footer.findings),
    ]


def verification_rows(result: Verification) -> Rows:
    """Return what a verification found."""
    rows = [("verified", _count(result.verified))]
    for name, ids in (
        ("drifted: changed since they were redacted", [_drift(each) for each in result.drifted]),
        ("missing: gone from the platform", result.missing),
        ("leaking: something detectable is left", result.leaking),
        ("unread: could not be read or searched", result.unread),
    ):
        if ids:
            rows.append((name, _count(len(ids))))
            rows += [("", each) for each in ids[:_SHOWN_IDS]]
            if len(ids) > _SHOWN_IDS:
                rows.append(("", f"and {_count(len(ids) - _SHOWN_IDS)} more (--json lists them)"))
    if result.summary is not None:
        rows.append(("read", _count(result.summary.tally.read)))
        rows.append(("time", f"{result.summary.seconds:.1f} s"))
    return rows


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


def _entities(findings: Mapping[str, int]) -> Rows:
    return [(f"  {entity}", _count(times)) for entity, times in sorted(findings.items())]


def _count(number: int) -> str:
    return f"{number:,}"


def _drift(drift: Drift) -> str:
    return drift.id if drift.messages is None else f"{drift.id} ({drift.messages} messages)"
