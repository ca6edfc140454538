"""An account as sections of rows, and the words for states and endings that eyes are given beside the codes."""

from collections.abc import Mapping
from itertools import chain

from transcrub.jobs.account import Account
from transcrub.jobs.entry import State
from transcrub.report.rows import Rows, finding_rows, ledger_rows, left_alone_rows, run_rows
from transcrub.version import __version__

STATES: Mapping[State, str] = {
    State.PLANNED: "to be redacted, not written yet",
    State.INTENT: "an update was about to be sent: the next run settles it",
    State.VERIFIED: "written, and the platform's answer compared",
    State.FAILED: "could not be worked, or the platform refused it",
    State.UNKNOWN: "the answer to an update was lost: the next run settles it",
    State.DRIFTED: "changed by somebody else meanwhile, and left as it is",
    State.SKIPPED: "left alone on purpose: gone, or declined",
}
ENDINGS: Mapping[int, str] = {
    0: "done, or nothing to do",
    1: "failed, or not confirmed",
    2: "wrong usage or settings",
    3: "partly done: some conversations failed or were skipped",
    4: "not let in by the platform",
    5: "to go on later: rate limit or outage",
    6: "mismatch: not kept as written",
    7: "plan out of date",
    8: "the limit on changes was reached",
    11: "another run was at work",
    12: "ledger, audit log or vault could not be used",
    130: "interrupted",
}
_SHOWN_RUNS = 10

Sections = list[tuple[str, Rows]]


def account_sections(account: Account) -> Sections:
    """Return an account as titles with rows; what there is none of is left out."""
    reasons = [(f"{state.value}: {reason}", f"{times:,}") for state, reason, times in account.reasons()]
    sections = [
        (f"report {moment(account.made.isoformat())}", _head(account)),
        ("conversations", ledger_rows(account.counts, account.put_back)),
        ("redacted findings", finding_rows(account.findings)),
        ("left alone: why", reasons),
        ("left alone: which", left_alone_rows(account.left_alone)),
        ("runs", _runs(account)),
        ("worked with", list(chain.from_iterable(_workings(account)))),
    ]
    return [(title, rows) for title, rows in sections if rows]


def moment(text: str | None) -> str:
    """Return a moment of the records, which is in UTC, as eyes read it; a dash where there is none."""
    return f"{text[:19].replace('T', ' ')} UTC" if text else "-"


def chain_words(account: Account) -> str:
    """Say in one line whether the audit log is whole."""
    verdict = account.chain
    if verdict.broken is None:
        return f"unbroken, {verdict.records:,} records"
    return f"BROKEN at line {verdict.broken:,}: this record {verdict.reason}"


def _head(account: Account) -> Rows:
    return [
        ("org", ", ".join(account.orgs) or "-"),
        ("state directory", str(account.state)),
        ("first run", moment(account.first_run)),
        ("last run", moment(account.last_run)),
        ("audit log", chain_words(account)),
        ("its last hash", account.chain.head),
        ("reported by", f"transcrub {__version__}"),
    ]


def _runs(account: Account) -> Rows:
    more = len(account.runs) - _SHOWN_RUNS
    return run_rows(account.runs[:_SHOWN_RUNS]) + ([(f"and {more:,} more (--json lists them)", "")] if more > 0 else [])


def _workings(account: Account) -> list[Rows]:
    return [
        [
            (each.model, f"{moment(each.first)} to {moment(each.last)}"),
            (f"  policy, version {each.policy_version}", each.policy),
            ("  runs", f"{each.runs:,}"),
        ]
        for each in account.workings
    ]
