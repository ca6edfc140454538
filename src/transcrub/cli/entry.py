"""The way in: runs a command, and turns whatever goes wrong into one line and an exit code."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from transcrub.cli.group import cli
from transcrub.cli.interrupts import INTERRUPTED, quit_at_once, tidy_up
from transcrub.cli.manner import Manner
from transcrub.cli.naming import STANDARD_OUTPUT, naming
from transcrub.cli.visible import visible_lines
from transcrub.errors import SettingsError, TranscrubError
from transcrub.jobs.durable import is_full

_PACKAGE = Path(__file__).parents[1]
_COMPLETE = "_TRANSCRUB_COMPLETE"
# What a shell tells of a program that ended for want of a reader: neither all well nor a failure of ours.
EXIT_UNREAD = 128 + signal.SIGPIPE


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave the process with its exit code."""
    tidy_up()
    sys.unraisablehook = lambda unraisable: _whisper(unraisable.exc_value)
    threading.excepthook = lambda failed: _whisper(failed.exc_value)
    code = run(sys.argv[1:] if arguments is None else list(arguments))
    quit_at_once()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command.

    Returns:
        The exit code (see `docs/reference`): that of the command, or of the error that ended it.
    """
    if instruction := os.environ.get(_COMPLETE):
        from click.shell_completion import shell_complete  # noqa: PLC0415 - keeps `--help` quick

        return shell_complete(cli, {}, "transcrub", _COMPLETE, instruction)
    manner = Manner()
    try:
        return _invoke(arguments, manner)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except BrokenPipeError:
        # Whoever read us has gone.
        _drop_output()
        return EXIT_UNREAD
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - no unforeseen text may reach the terminal
        manner.json = manner.json or _json_is_meant(arguments)
        code = _complain(error, manner)
        if isinstance(error, OSError) and is_full(error):
            _drop_output()
        return code


def _drop_output() -> None:
    """Let what is left in the buffer go nowhere: Python would complain once more when it flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _json_is_meant(arguments: list[str]) -> bool:
    """Tell what `--json` will be, for errors that come before the settings are settled."""
    from transcrub.settings.kinds import BOOLEAN  # noqa: PLC0415 - keeps `--help` quick

    try:
        return "--json" in arguments or BOOLEAN.parse(os.environ.get("TRANSCRUB_JSON") or "no")
    except ValueError:
        return False


def _invoke(arguments: list[str], manner: Manner) -> int:
    if sys.stdout is None:
        raise SettingsError("standard output is closed: send it to a file, or to /dev/null")
    try:
        with cli.make_context("transcrub", arguments, obj=manner) as ctx:
            code = cli.invoke(ctx)
    except click.exceptions.Exit as leaving:
        code = leaving.exit_code
    with naming(STANDARD_OUTPUT):
        sys.stdout.flush()
    return code if isinstance(code, int) else 0


def _complain(error: BaseException, manner: Manner) -> int:
    """Write one line, or one object, about what ended the command; return the exit code."""
    message, code = _explain(error, manner)
    if manner.json:
        from transcrub import codec  # noqa: PLC0415 - keeps `--help` quick

        click.echo(codec.dumps({"error": {"code": code, "message": message}}), err=True)
    else:
        click.echo(f"transcrub: {visible_lines(message)}", err=True)
    return code


def _explain(error: BaseException, manner: Manner) -> tuple[str, int]:
    match error:
        case TranscrubError():
            return str(error), error.exit_code
        case click.ClickException():
            return _usage(error), error.exit_code
        case KeyboardInterrupt() | click.Abort():
            return "interrupted", INTERRUPTED
        case OSError():
            return _os_error(error), 1
        case _:
            return _internal(error, manner), 1


def _usage(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    hint = f" See '{context.command_path} --help'." if context else ""
    message = " ".join(error.format_message().split())
    return f"{message}{'' if message.endswith(('.', '?', '!')) else '.'}{hint}"


def _os_error(error: OSError) -> str:
    # Whoever writes a file names it, and what prints a table does not say where to.
    unnamed = f"{STANDARD_OUTPUT}: " if is_full(error) else ""
    place = f"{error.filename}: " if isinstance(error.filename, str) else unnamed
    return f"{place}{error.strerror or type(error).__name__}"


def _internal(error: BaseException, manner: Manner) -> str:
    """Name kind and place of an unforeseen error. Its text and the values around it may be personal."""
    frames = [
        f"{_shown(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    own = [frame for frame in frames if frame.startswith("transcrub")]
    trail = "".join(f"\n  {frame}" for frame in frames) if manner.verbose > 1 else ""
    return f"internal error ({type(error).__name__} at {(own or frames or ['?'])[-1]}), please report it{trail}"


def _shown(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(_PACKAGE.parent)) if path.is_relative_to(_PACKAGE) else path.name


def _whisper(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit):
        click.echo(f"transcrub: {_internal(error, Manner())}", err=True)
