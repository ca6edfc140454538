"""`transcrub scan`: find personal data in files."""

import click

from transcrub.cli.command import command
from transcrub.cli.context import redactor_from
from transcrub.cli.files import Errand, exit_code, work_files
from transcrub.cli.findings import Findings
from transcrub.settings import Resolved
from transcrub.settings.local import COLUMN, FAIL_ON_FINDINGS, FORMAT, SHOW_KEPT, SHOW_VALUES
from transcrub.settings.registry import DETECTION, OPERATOR_KEYS, OUTPUT

_EXIT_FOUND = 1


@command(
    "scan",
    OUTPUT.described("Write the findings to this file instead of standard output."),
    FORMAT,
    COLUMN,
    FAIL_ON_FINDINGS,
    SHOW_VALUES,
    SHOW_KEPT,
    *DETECTION,
    *OPERATOR_KEYS,
    example="transcrub scan exports/ --output findings.jsonl",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path())
def scan(settings: Resolved, paths: tuple[str, ...]) -> int:
    """Find personal data in files.

    PATHS are files, folders, or - for standard input; they hold conversation lines (JSONL), plain text, or with
    --format csv tables. Every finding is one JSON line: where it stands and what it is, and only with --show-values the
    value itself. What the policy leaves where it is (kept, allowed, below the threshold) is counted, and listed with
    --show-kept; it is nothing to fail on. With --json, standard output holds a summary instead.
    """
    redactor = redactor_from(settings)
    findings = Findings(redactor.policy, show_values=settings[SHOW_VALUES], show_kept=settings[SHOW_KEPT])
    tally = work_files(settings, paths, Errand(redactor.redact, findings.render, "found", alike=False, left=findings))
    return _EXIT_FOUND if settings[FAIL_ON_FINDINGS] and tally.found else exit_code(tally)
