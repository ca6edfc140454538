"""How results are shown: aligned rows for eyes, one object for programs."""

import re
import shlex
from collections.abc import Iterator

import click
from rich.text import Text

from transcrub import codec
from transcrub.cli.context import console, print_json
from transcrub.cli.visible import visible
from transcrub.jobs.summary import Summary
from transcrub.report import Command, summary_rows
from transcrub.report.rows import Rows
from transcrub.settings import Resolved
from transcrub.settings.registry import JSON, QUIET, STATE

_COUNT = re.compile(r"[\d,.]+( s)?")
_WIDEST_NAME = 44


def show_rows(title: str, rows: Rows) -> None:
    """Print a title and rows of two columns on standard output, counts to the right; no row is ever broken."""
    out = console(stderr=False)
    out.print(Text(visible(title), style="bold"), soft_wrap=True)
    for line in row_lines(rows):
        out.print(Text(line), soft_wrap=True)


def row_lines(rows: Rows) -> Iterator[str]:
    """Give rows of two columns as lines that are aligned, counts to the right."""
    rows = [(visible(name), visible(value)) for name, value in rows]
    names = max((len(name) for name, value in rows if value and len(name) <= _WIDEST_NAME), default=0)
    counts = max((len(value) for _, value in rows if _COUNT.fullmatch(value)), default=0)
    for name, value in rows:
        shown = value.rjust(counts) if _COUNT.fullmatch(value) else value
        yield f"  {name:{names}}  {shown}".rstrip()


def show_summary(command: Command, summary: Summary, settings: Resolved, *, then: str = "") -> int:
    """Print how a job ended and return its exit code.

    Args:
        command: whose job it was.
        summary: how it ended.
        settings: of this call.
        then: what the user may do next, where all went well.
    """
    if settings[JSON]:
        print_json(summary.as_json())
    elif summary.tally.read or summary.tally.already or summary.stopped_by is None:
        show_rows(command, summary_rows(summary, command))
    if summary.stopped_by is not None:
        show_stop(summary.stopped_by, summary.exit_code, settings)
    elif not settings[JSON] and not settings[QUIET]:
        left = summary.tally.failed + summary.tally.skipped
        # What an undo leaves as it is keeps its entry in the ledger: the notes above name it, and nothing else does.
        where = "above, or by:" if command == "undo" else "by:"
        named = f"What was left alone is named {where} {again('status', settings)}"
        hint = named if left and command != "plan" else then
        if hint:
            console().print(Text(hint), soft_wrap=True)
    return summary.exit_code


def again(command: str, settings: Resolved) -> str:
    """Return the command line of another command on the same state directory."""
    state = settings[STATE]
    return f"transcrub {command}" + (f" --state {shlex.quote(str(state))}" if state else "")


def show_stop(reason: str, code: int, settings: Resolved) -> None:
    """Say on standard error what ended a job early, as an error that ends a command is said."""
    if settings[JSON]:
        click.echo(codec.dumps({"error": {"code": code, "message": reason}}), err=True)
    else:
        console().print(Text(f"transcrub: {visible(reason)}"), soft_wrap=True)
