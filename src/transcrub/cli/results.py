"""How results are shown: aligned rows for eyes, one object for programs."""

import os
import re
import shlex
from collections.abc import Iterator
from textwrap import TextWrapper
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from rich.console import Console

_COUNT = re.compile(r"[\d,.]+( s)?")
_WIDEST_NAME = 44
_NARROWEST = 24


def show_rows(title: str, rows: Rows) -> None:
    """Print a title and rows of two columns on standard output, counts to the right.

    A row is broken where a terminal would break it anyway, and nowhere else.
    """
    out = console(stderr=False)
    width = screen_width(out)
    for line in wrapped(visible(title), width):
        out.print(Text(line, style="bold"), soft_wrap=True)
    for line in row_lines(rows, width):
        out.print(Text(line), soft_wrap=True)


def screen_width(out: "Console") -> int | None:
    """Return how many columns there are to read; None where no eye counts them."""
    return max(out.width, _NARROWEST) if out.is_terminal or os.environ.get("COLUMNS") else None


def row_lines(rows: Rows, width: int | None = None) -> Iterator[str]:
    """Give rows of two columns as lines that are aligned, counts to the right.

    Args:
        rows: they.
        width: how long a line may be; None for any length.
    """
    rows = [(visible(name), visible(value)) for name, value in rows]
    names = max((len(name) for name, value in rows if value and len(name) <= _WIDEST_NAME), default=0)
    counts = max((len(value) for _, value in rows if _COUNT.fullmatch(value)), default=0)
    if width is not None:
        names = min(names, width - counts - 4)
    for name, value in rows:
        shown = value.rjust(counts) if _COUNT.fullmatch(value) else value
        line = f"  {name:{names}}  {shown}".rstrip()
        if width is None or len(line) <= width:
            yield line
        elif _COUNT.fullmatch(value):
            *first, last = wrapped(f"  {name}", names + 2)
            yield from (*first, f"{last:{names + 2}}  {shown}")
        else:
            yield from wrapped(f"  {name}", width)
            yield from wrapped(f"    {value}", width) if value else ()


def wrapped(text: str, width: int | None) -> list[str]:
    """Return a text as lines that are no longer than they have to be; what goes on stands further in."""
    if width is None or len(text) <= width:
        return [text]
    indent = " " * (len(text) - len(text.lstrip()))
    wrapper = TextWrapper(
        width,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text.strip()) or [text]


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
        # Where a redaction stands, an undo or a late plan leaves the ledger's entry: only the notes above name it.
        where = {"undo": "above; what failed, by:", "apply": "above, or by:"}.get(command, "by:")
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
