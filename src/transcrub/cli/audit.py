"""`transcrub audit`: check the audit log, hand it on."""

import csv
import io

import click

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.cli.visible import standard_output
from transcrub.codec import Json
from transcrub.errors import SettingsError, VerificationError
from transcrub.jobs.audit import read_records, verify_log
from transcrub.jobs.kept import kept_ledger
from transcrub.jobs.state import StateDirectory
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import JSON, STATE

_COLUMNS = (
    "n",
    "time",
    "event",
    "org",
    "client",
    "user",
    "host",
    "command",
    "run",
    "conversation",
    "purpose",
    "state",
    "reason",
    "before",
    "after",
    "entities",
    "policy",
    "policy_version",
    "model",
    "profile",
    "locales",
    "accurate",
    "plugins",
    "own",
    "hash",
)


@click.group("audit", context_settings={"help_option_names": ["-h", "--help"]})
def audit() -> None:
    """Check the audit log, or hand it on as a table."""


@command("verify", STATE, example="transcrub audit verify")
def verify(settings: Resolved) -> int:
    """Check that no record was changed, removed or put in.

    Names the first line that breaks the chain; exit code 6 where there is one, or where the log is missing.
    """
    state = StateDirectory(state_dir(settings))
    head = _known_head(state)
    if head is None:
        _require_log(state, settings)
    verdict = verify_log(state.audit, head)
    if settings[JSON]:
        print_json(verdict.as_json())
    elif verdict.broken is None:
        click.echo(f"{verdict.records:,} records, unbroken. The last one's hash: {verdict.head}")
    elif state.audit.exists():
        click.echo(f"{state.audit}:{verdict.broken}: this record {verdict.reason}.")
    else:
        click.echo(_missing(state))
    return 0 if verdict.broken is None else VerificationError.exit_code


@command("export", STATE, example="transcrub audit export --csv")
@click.option("--csv", "as_csv", is_flag=True, help="As a table with commas instead of JSON lines.")
def export(settings: Resolved, *, as_csv: bool) -> None:
    """Print the audit log: JSON lines, or a table.

    It holds no personal data: ids, digests, counts, who and when.
    """
    if as_csv and settings.origin(JSON) == f"flag {JSON.option}":
        raise SettingsError("--csv and --json: give one of them")
    state = StateDirectory(state_dir(settings))
    if not state.audit.exists() and _known_head(state) is not None:
        raise VerificationError(_missing(state))
    _require_log(state, settings)
    out = standard_output()
    if as_csv:
        out.write(f"{','.join(_COLUMNS)}\n".encode())
    for record in read_records(state.audit):
        if record is None:
            continue
        if not as_csv:
            print_json(record)
            continue
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow([_cell(record.get(column)) for column in _COLUMNS])
        out.write(line.getvalue().encode(errors="replace"))


def _known_head(state: StateDirectory) -> str | None:
    with kept_ledger(state) as ledger:
        return ledger.fact("audit_head") if ledger is not None else None


def _missing(state: StateDirectory) -> str:
    return f"{state.audit} is missing: the ledger beside it knows of its records."


def _require_log(state: StateDirectory, settings: Resolved) -> None:
    """Hold that a state directory which the user named has an audit log: else it is a slip."""
    if settings[STATE] is not None and not state.audit.exists():
        raise state.nothing_yet(state.audit)


def _cell(value: Json) -> str:
    if isinstance(value, dict):
        return " ".join(f"{name}={number}" for name, number in value.items())
    if isinstance(value, list):
        value = " ".join(map(str, value))
    text = "" if value is None else str(value)
    # A cell that begins like a formula would be carried out by a spreadsheet.
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


audit.add_command(verify)
audit.add_command(export)
