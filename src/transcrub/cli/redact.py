"""`transcrub redact`: take personal data out of files."""

import click

from transcrub.cli.command import command
from transcrub.cli.context import redactor_from
from transcrub.cli.files import Errand, exit_code, refuse_json_without_output, work_files
from transcrub.jobs.files import redacted_line
from transcrub.settings import Resolved
from transcrub.settings.local import COLUMN, FORMAT
from transcrub.settings.registry import DETECTION, OPERATOR_KEYS, OUTPUT


@command(
    "redact",
    OUTPUT.described("Write to this file, or file by file into this folder, instead of standard output."),
    FORMAT,
    COLUMN,
    *DETECTION,
    *OPERATOR_KEYS,
    instead={"--dry-run": "'transcrub scan PATHS' finds the same, and writes nothing anew"},
    example="transcrub redact export.jsonl --output redacted.jsonl",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path())
def redact(settings: Resolved, paths: tuple[str, ...]) -> int:
    """Take personal data out of files.

    PATHS are files, folders, or - for standard input; they hold conversation lines (JSONL), plain text, or with
    --format csv tables, and so does the output. What --output names is a folder where it is one, ends with /, or has no
    ending and PATHS are a folder or several: it then holds a file for each one that was read. A file appears when it is
    whole. A line that cannot be read or worked is named, counted and left out. The input stays as it is.
    """
    refuse_json_without_output(settings)
    return exit_code(work_files(settings, paths, Errand(redactor_from(settings).redact, redacted_line, "changed")))
