"""`transcrub report`: the account of what was done, for whoever must vouch for it."""

from pathlib import Path

import click

from transcrub import codec
from transcrub.cli.command import command
from transcrub.cli.context import console, output_file, print_json
from transcrub.cli.naming import naming
from transcrub.cli.results import row_lines, show_rows
from transcrub.clock import SystemClock
from transcrub.errors import SettingsError, VerificationError
from transcrub.jobs.account import Account, take_account
from transcrub.jobs.output import whole_file
from transcrub.jobs.state import StateDirectory
from transcrub.report import account_page, account_sections
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import JSON, OUTPUT, QUIET, STATE

_TABLE, _JSON, _HTML = "table", "json", "html"
_BY_NAME = {".json": _JSON, ".html": _HTML, ".htm": _HTML, ".txt": _TABLE, "": _TABLE}


@command(
    "report",
    OUTPUT.described("Write the report to this file instead of standard output."),
    STATE,
    example="transcrub report -o october.html",
)
@click.option(
    "--format",
    "form",
    type=click.Choice((_TABLE, _JSON, _HTML)),
    help="What the report is written as.  [default: by the ending of --output (.html, .json, .txt), else table]",
)
def report(settings: Resolved, form: str | None) -> int:
    """Give account of what was done, for whoever must vouch for it.

    Tells what ledger and audit log know: runs and how they ended, conversations by state, what was redacted, what was
    left alone and why, with which detector and policy, and whether the audit log is whole; exit code 6 where it is not.
    Asks the platform nothing, and holds no personal data. As HTML it is one page without scripts, to be read or
    printed. With --json, the object is printed besides what --output writes.
    """
    path = output_file(settings)
    form = form or _default_form(settings, path)
    if settings[JSON] and path is None and form != _JSON:
        raise SettingsError(f"--json needs --output beside --format {form}: standard output cannot hold both")
    account = take_account(StateDirectory(state_dir(settings)), SystemClock().now())
    if path is not None:
        with naming(str(path)), whole_file(path) as file:
            file.write(_written(account, form))
        if not settings[JSON] and not settings[QUIET]:
            console().print(f"Written: {path}", soft_wrap=True, markup=False)
    if settings[JSON] or (path is None and form == _JSON):
        print_json(account.as_json())
    elif path is None:
        _show(account, form)
    return 0 if account.chain.broken is None else VerificationError.exit_code


def _default_form(settings: Resolved, path: Path | None) -> str:
    if path is None:
        return _JSON if settings[JSON] else _TABLE
    if (form := _BY_NAME.get(path.suffix.lower())) is None:
        raise SettingsError(f"{path}: a report ends in .html, .json or .txt; another name needs --format")
    return form


def _written(account: Account, form: str) -> bytes:
    if form == _JSON:
        return codec.dumps(account.as_json()) + b"\n"
    if form == _HTML:
        return account_page(account).encode(errors="replace")
    lines = (line for title, rows in account_sections(account) for line in (title, *row_lines(rows)))
    return "".join(f"{line}\n" for line in lines).encode(errors="replace")


def _show(account: Account, form: str) -> None:
    if form == _HTML:
        click.echo(_written(account, form), nl=False)
        return
    for title, rows in account_sections(account):
        show_rows(title, rows)
