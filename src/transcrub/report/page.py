"""An account as one HTML page that needs nothing besides itself: no script, no network; to be read or printed."""

from collections.abc import Iterable, Sequence
from importlib.resources import files

from transcrub.jobs.account import Account, interactions_of
from transcrub.jobs.entry import RunRow, State
from transcrub.report.account import ENDINGS, STATES, chain_words, moment
from transcrub.report.markup import Markup, element
from transcrub.version import __version__

_SHOWN = 1_000
_SHORT = 12
_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
{title}
<style>
{style}</style>
</head>
<body>
{body}
</body>
</html>
"""
_NOTE = (
    "This report was made from the ledger and the audit log alone; the platform was not asked. It holds ids, counts, "
    "digests and reasons, and no content of a conversation. "
)

Cells = Sequence[str]


def account_page(account: Account) -> str:
    """Return an account as an HTML page."""
    org = ", ".join(account.orgs) or "unknown org"
    parts = (
        element("h1", f"Redaction report: {org}"),
        element("p", f"Made {moment(account.made.isoformat())} by transcrub {__version__}.", class_="quiet"),
        _figures(account),
        _head(account),
        _conversations(account),
        _findings(account),
        _why_left_alone(account),
        _left_alone(account),
        _runs(account),
        _workings(account),
        element("footer", _NOTE, "Who ran what on which machine: ", element("code", "transcrub audit export"), "."),
    )
    style = files("transcrub.report").joinpath("page.css").read_text(encoding="utf-8")
    title = element("title", f"Redaction report: {org}")
    return _PAGE.format(title=title, style=style, body="\n".join(each for each in parts if each))


def _figures(account: Account) -> Markup:
    whole = account.chain.broken is None
    return element(
        "ul",
        _figure(account.redacted, "conversations redacted"),
        _figure(sum(account.findings.values()), "findings redacted"),
        _figure(len(account.left_alone), "conversations left alone", alarming=bool(account.left_alone)),
        _figure("unbroken" if whole else "BROKEN", "audit log", alarming=not whole),
        class_="figures",
    )


def _figure(value: int | str, words: str, *, alarming: bool = False) -> Markup:
    shown = value if isinstance(value, str) else f"{value:,}"
    return element("li", element("strong", shown), element("span", words), class_="alarming" if alarming else "calm")


def _head(account: Account) -> Markup:
    return _table(
        "What this is about",
        ("", ""),
        [
            ("Org", ", ".join(account.orgs) or "-"),
            ("State directory", str(account.state)),
            ("First run", moment(account.first_run)),
            ("Last run", moment(account.last_run)),
            ("Audit log", chain_words(account)),
            ("Its last hash", element("code", account.chain.head)),
        ],
    )


def _conversations(account: Account) -> Markup:
    rows = [(state.value, f"{account.counts[state]:,}", STATES[state]) for state in State if account.counts.get(state)]
    if account.put_back:
        rows.append(("put back", f"{account.put_back:,}", "of the verified ones: they hold their originals again"))
    return _table("Conversations by state", ("State", "Conversations", "Meaning"), rows, numbers={1})


def _findings(account: Account) -> Markup:
    rows = [(entity, f"{times:,}") for entity, times in account.findings.items()]
    return _table("Redacted findings by entity", ("Entity", "Findings"), rows, numbers={1})


def _why_left_alone(account: Account) -> Markup:
    rows = [(state.value, reason, f"{times:,}") for state, reason, times in account.reasons()]
    return _table("Left alone: why", ("State", "Reason", "Conversations"), rows, numbers={2})


def _left_alone(account: Account) -> Markup:
    shown = account.left_alone[:_SHOWN]
    rows = [(each.id, each.state.value, each.reason or "no reason noted") for each in shown]
    head = ("Conversation", "State", "Reason")
    return _table("Left alone: which", head, rows, of=len(account.left_alone))


def _runs(account: Account) -> Markup:
    head = ("Run", "Command", "Begun", "Ended", "Exit code", "Read", "Changed", "Not changed", "Policy")
    return _table("Runs", head, map(_run, account.runs[:_SHOWN]), numbers={5, 6, 7}, of=len(account.runs))


def _run(run: RunRow) -> Cells:
    counts = interactions_of(run)
    told = (counts.get("read"), counts.get("changed"), counts.get("failed", 0) + counts.get("skipped", 0))
    ending = "not ended: under way, or killed"
    if run.ended is not None:
        ending = f"{run.exit_code}: {ENDINGS.get(run.exit_code or 0, 'failed')}"
    return (
        str(run.id),
        run.command,
        moment(run.begun),
        moment(run.ended),
        ending,
        *("-" if count is None or not counts else f"{count:,}" for count in told),
        element("code", run.policy[:_SHORT], title=run.policy),
    )


def _workings(account: Account) -> Markup:
    rows = [
        (
            each.model,
            each.policy_version,
            element("code", each.policy),
            f"{each.runs:,}",
            moment(each.first),
            moment(each.last),
        )
        for each in account.workings
    ]
    head = ("Detector", "Policy version", "Policy (SHA-256)", "Runs", "First", "Last")
    return _table("Worked with", head, rows, numbers={3})


def _table(
    title: str, head: Cells, rows: Iterable[Cells], *, numbers: Iterable[int] = (), of: int | None = None
) -> Markup:
    """Return a titled table, in a box that scrolls where the screen is narrow; a word where there are no rows.

    Args:
        title: what it is about.
        head: names of the columns; all empty where they need none.
        rows: the first cell of each names it.
        numbers: columns of numbers.
        of: how many rows there would be, where not all are given.
    """
    right, listed = frozenset(numbers), list(rows)
    if not listed:
        return element("section", element("h2", title), element("p", "None.", class_="quiet"))
    names = [element("th", name, scope="col", **_aligned(index in right)) for index, name in enumerate(head)]
    lines = [element("tr", *_cells(row, right)) for row in listed]
    table = element(
        "table", *([element("thead", element("tr", *names))] if any(head) else []), element("tbody", *lines)
    )
    parts = [element("h2", title), element("div", table, class_="wide")]
    if of is not None and of > len(listed):
        more = f"and {of - len(listed):,} more: transcrub report --format json lists them all"
        parts.append(element("p", more, class_="quiet"))
    return element("section", *parts)


def _cells(row: Cells, right: frozenset[int]) -> list[Markup]:
    first, *others = row
    return [
        element("th", first, scope="row"),
        *(element("td", cell, **_aligned(index in right)) for index, cell in enumerate(others, start=1)),
    ]


def _aligned(is_number: bool) -> dict[str, str]:  # noqa: FBT001 - says what a column is
    return {"class_": "number"} if is_number else {}
