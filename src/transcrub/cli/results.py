"""How results are shown: a table for eyes, one object for programs."""

from rich.table import Table

from transcrub.cli.context import console, print_json
from transcrub.jobs.summary import Summary
from transcrub.report import summary_rows
from transcrub.report.rows import Rows
from transcrub.settings import Resolved
from transcrub.settings.registry import JSON


def show_rows(title: str, rows: Rows) -> None:
    """Print rows of two columns on standard output, numbers to the right."""
    out = console(stderr=False)
    out.print(title, style="bold", markup=False, soft_wrap=True)
    if not rows:
        return
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 2))
    table.add_column()
    table.add_column(justify="right" if all(_is_count(value) for _, value in rows) else "left")
    for name, value in rows:
        table.add_row(name, value)
    out.print(table)


def show_summary(title: str, summary: Summary, settings: Resolved) -> int:
    """Print how a job ended and return its exit code."""
    if settings[JSON]:
        print_json(summary.as_json())
    else:
        show_rows(title, summary_rows(summary))
    if summary.stopped_by is not None:
        console().print(f"transcrub: {summary.stopped_by}", markup=False, soft_wrap=True)
    return summary.exit_code


def _is_count(value: str) -> bool:
    return not value or value[0].isdigit()
