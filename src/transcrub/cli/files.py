"""What `scan`, `redact` and `decrypt` have in common: the way from files to lines, and the account of it."""

import io
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

import click

from transcrub import codec
from transcrub.cli.context import print_json
from transcrub.cli.findings import Findings
from transcrub.cli.visible import StandardOutput, standard_output, visible
from transcrub.clock import SystemClock
from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.jobs.files import Failed, FileTally, Render, Work, Worked, work_items
from transcrub.jobs.items import STANDARD_INPUT, Format, Skipped, files_under, read_items
from transcrub.jobs.output import refuse_own_input, whole_file
from transcrub.jobs.summary import EXIT_PARTLY
from transcrub.settings import Resolved
from transcrub.settings.local import FORMAT
from transcrub.settings.registry import JSON, OUTPUT, QUIET


@dataclass(frozen=True)
class Errand:
    """What is done with files.

    Attributes:
        work: what is done with a conversation.
        render: what to write for one.
        found: what the summary calls a conversation in which something was found.
        doubt: says why all may be in vain, as it looks so far: nothing is told then of single conversations.
        left: tells what was found and left where it is; None where that is not told.
    """

    work: Work
    render: Render
    found: str
    doubt: Callable[[], str] = str
    left: Findings | None = None


def work_files(settings: Resolved, paths: tuple[str, ...], errand: Errand) -> FileTally:
    """Work files, write what `render` gives and tell what came of it.

    Args:
        settings: of the command.
        paths: as the user gave them.
        errand: what is done with them.

    Raises:
        SettingsError: a path does not exist, standard input is meant and closed, the output cannot be written, or all
            was in vain.
    """
    clock = SystemClock()
    begun = clock.monotonic()
    files = list(files_under(paths))
    stdin = _standard_input(files)
    if target := settings[OUTPUT]:
        refuse_own_input(target, files, stdin)
    chosen = None if settings[FORMAT] == "auto" else Format(settings[FORMAT])
    items = read_items(files, stdin, chosen)
    tally, untold = FileTally(), list[Skipped | Failed]()
    with _output(settings) as output:
        last = b""
        for outcome in work_items(items, errand.work, errand.render):
            tally.count(outcome)
            if not isinstance(outcome, Worked):
                untold.append(outcome)
            if untold and not errand.doubt():
                for each in untold:
                    _tell(settings, each)
                untold.clear()
            if output is not None and not isinstance(outcome, Skipped) and outcome.output:
                # The last line of a file may lack its end, and another file may follow.
                output.write(b"\n" * (last != b"" and not last.endswith(b"\n")) + outcome.output)
                last = outcome.output
                if STANDARD_INPUT in paths:
                    output.flush()
        if reason := errand.doubt():
            raise SettingsError(reason)
    _account(settings, tally, errand, clock.monotonic() - begun)
    return tally


def refuse_json_without_output(settings: Resolved) -> None:
    """Raise SettingsError where lines and summary would both go to standard output."""
    if settings[JSON] and not settings[OUTPUT]:
        raise SettingsError("--json needs --output: standard output cannot hold both the lines and the summary")


def exit_code(tally: FileTally) -> int:
    """Return 3 where some conversations could not be worked, else 0."""
    return EXIT_PARTLY if tally.failed or tally.skipped else 0


def _standard_input(files: Collection[str]) -> BinaryIO:
    if sys.stdin is not None:
        return sys.stdin.buffer
    if STANDARD_INPUT in files:
        raise SettingsError("-: standard input is closed")
    return io.BytesIO()


@contextmanager
def _output(settings: Resolved) -> Iterator[BinaryIO | StandardOutput | None]:
    """Open where the lines go: with --json standard output is the summary's."""
    if target := settings[OUTPUT]:
        with whole_file(target) as file:
            yield file
    elif settings[JSON]:
        yield None
    else:
        shown = standard_output()
        yield shown
        shown.flush()


def _tell(settings: Resolved, outcome: Skipped | Failed) -> None:
    state = "skipped" if isinstance(outcome, Skipped) else "failed"
    if settings[JSON]:
        place = {"file": outcome.place.file, "line": outcome.place.line}
        click.echo(codec.dumps({"event": state, **place, "reason": outcome.reason}), err=True)
    else:
        click.echo(visible(f"transcrub: {outcome.place}: {state}: {outcome.reason}"), err=True)


def _account(settings: Resolved, tally: FileTally, errand: Errand, seconds: float) -> None:
    counts = {"read": tally.read, "clean": tally.clean, errand.found: tally.found}
    counts |= {"failed": tally.failed, "skipped": tally.skipped}
    findings = dict(sorted(tally.findings.items()))
    if settings[JSON]:
        left: dict[str, Json] = {} if errand.left is None else {"left": errand.left.as_json()}
        print_json({"interactions": counts, "findings": findings, **left, "seconds": round(seconds, 3)})
    elif not settings[QUIET]:
        parts = [", ".join(f"{count} {name}" for name, count in counts.items())]
        parts += [", ".join(f"{entity} {count}" for entity, count in findings.items())] if findings else []
        parts += [errand.left.words()] if errand.left is not None and errand.left.left else []
        click.echo("; ".join(parts), err=True)
