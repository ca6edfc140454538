"""`transcrub scan`: find personal data in files."""

from functools import partial

import click

from transcrub.cli.command import command
from transcrub.cli.context import redactor_from
from transcrub.cli.files import Errand, exit_code, work_files
from transcrub.jobs.files import finding_lines
from transcrub.settings import Resolved
from transcrub.settings.local import FAIL_ON_FINDINGS, FORMAT, SHOW_VALUES
from transcrub.settings.registry import DETECTION, OPERATOR_KEYS, OUTPUT

_EXIT_FOUND = 1


@command(
    "scan",
    OUTPUT.described("Write the findings to this file instead of standard output."),
    FORMAT,
    FAIL_ON_FINDINGS,
    SHOW_VALUES,
    *DETECTION,
    *OPERATOR_KEYS,
    example="transcrub scan exports/ --output findings.jsonl",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path())
def scan(settings: Resolved, paths: tuple[str, ...]) -> int:
    """Find personal data in files.

    PATHS are files, folders, or - for standard input; they hold conversation lines (JSONL) or plain text. Every finding
    is one JSON line: where it stands and what it is, and only with --show-values the value itself. With --json,
    standard output holds a summary instead.
    """
    render = partial(finding_lines, show_values=settings[SHOW_VALUES])
    tally = work_files(settings, paths, Errand(redactor_from(settings).redact, render, "found"))
    return _EXIT_FOUND if settings[FAIL_ON_FINDINGS] and tally.found else exit_code(tally)
