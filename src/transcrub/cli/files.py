"""What `scan`, `redact` and `decrypt` have in common: the way from files to lines, and the account of it."""

import io
import os
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import click

from transcrub import codec
from transcrub.cli.context import output_file, print_json
from transcrub.cli.findings import Findings
from transcrub.cli.inputs import Inputs
from transcrub.cli.naming import STANDARD_OUTPUT
from transcrub.cli.notes import note
from transcrub.cli.outputs import Lines, Outputs, Together, into_one, mirrored, refuse_mixture, refuse_own_folder
from transcrub.cli.visible import standard_output, visible
from transcrub.clock import SystemClock
from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.jobs.files import Failed, FileTally, Outcome, Render, Work, Worked, work_items
from transcrub.jobs.items import STANDARD_INPUT, Format, Skipped, Verbatim, files_under
from transcrub.jobs.output import refuse_own_input
from transcrub.jobs.summary import EXIT_PARTLY
from transcrub.settings import Resolved
from transcrub.settings.local import COLUMN, FORMAT
from transcrub.settings.registry import JSON, OUTPUT, QUIET


@dataclass(frozen=True)
class Errand:
    """What is done with files.

    Attributes:
        work: what is done with a conversation.
        render: what to write for one.
        found: what the summary calls a conversation in which something was found.
        alike: whether what is written has the form of what was read.
        doubt: says why all may be in vain, as it looks so far: nothing is told then of single conversations.
        left: tells what was found and left where it is; None where that is not told.
    """

    work: Work
    render: Render
    found: str
    alike: bool = True
    doubt: Callable[[], str] = str
    left: Findings | None = None


def work_files(settings: Resolved, paths: tuple[str, ...], errand: Errand) -> FileTally:
    """Work files, write what `render` gives and tell what came of it.

    Args:
        settings: of the command.
        paths: as the user gave them.
        errand: what is done with them.

    Raises:
        SettingsError: a path does not exist, standard input is meant and closed, a column is named without a table, the
            output cannot be written or would be a mixture, or all was in vain.
    """
    clock = SystemClock()
    begun = clock.monotonic()
    _refuse_idle_column(settings)
    files = list(files_under(paths))
    chosen = None if settings[FORMAT] == "auto" else Format(settings[FORMAT])
    inputs = Inputs(_standard_input(files), chosen, settings[COLUMN], lambda text: note(settings, text))
    working = _Working(settings, inputs, errand)
    with _outputs(settings, paths, files, inputs, errand) as outputs:
        for file in files:
            working.work(file, outputs)
        working.finish(outputs)
    unwritten = working.unwritten if errand.alike and output_file(settings) is not None else 0
    _account(settings, working.tally, errand, clock.monotonic() - begun, unwritten)
    return working.tally


@dataclass
class _Working:
    """Files being worked, one after the other.

    Attributes:
        settings: of the command.
        inputs: reads them.
        errand: what is done with them.
        tally: counts what came of them.
        unwritten: how many of them have no part in the output.
    """

    settings: Resolved
    inputs: Inputs
    errand: Errand
    tally: FileTally = field(default_factory=FileTally)
    unwritten: int = 0
    _untold: list[Skipped | Failed] = field(default_factory=list)
    _held: list[str] = field(default_factory=list)

    def work(self, file: str, outputs: Outputs) -> None:
        """Work one file, count what came of it, and tell of what could not be worked."""
        with outputs.of(file) as lines:
            for outcome in self._written(file, lines):
                self.tally.count(outcome)
                self._note(outcome)
                if file == STANDARD_INPUT:
                    lines.flush()
            if self.errand.doubt() and outputs.apart:
                self._held.append(file)
                lines.drop()
            else:
                self.unwritten += lines.dropped

    def finish(self, outputs: Outputs) -> None:
        """Write what was held back.

        Raises:
            SettingsError: all was in vain.
        """
        if reason := self.errand.doubt():
            raise SettingsError(reason)
        for file in self._held:
            with outputs.of(file) as lines:
                for _ in self._written(file, lines):
                    pass
                self.unwritten += lines.dropped

    def _written(self, file: str, lines: Lines) -> Iterator[Outcome]:
        """Work an input and write what comes of it; of one in which nothing could be worked there is no file."""
        worked = left_out = False
        for outcome in work_items(self.inputs.read(file), self.errand.work, self.errand.render):
            worked |= isinstance(outcome, Worked) or (isinstance(outcome, Failed) and bool(outcome.output))
            left_out |= isinstance(outcome, Skipped | Failed)
            self._write(outcome, lines)
            yield outcome
        if left_out and not worked:
            lines.drop()

    def _note(self, outcome: Outcome) -> None:
        if isinstance(outcome, Skipped | Failed):
            self._untold.append(outcome)
        if self._untold and not self.errand.doubt():
            for each in self._untold:
                _tell(self.settings, each)
            self._untold.clear()

    def _write(self, outcome: Outcome, lines: Lines) -> None:
        match outcome:
            case Verbatim():
                lines.write(outcome.data if self.errand.alike else b"")
            case Skipped():
                if outcome.place.line is None:
                    lines.drop()
            case _:
                lines.write(outcome.output)


def refuse_json_without_output(settings: Resolved) -> None:
    """Raise SettingsError where lines and summary would both go to standard output."""
    if settings[JSON] and output_file(settings) is None:
        raise SettingsError("--json needs --output: standard output cannot hold both the lines and the summary")


def _refuse_idle_column(settings: Resolved) -> None:
    """Raise SettingsError where a column is asked for, and no table is read: all columns would be taken for text."""
    if settings[FORMAT] != Format.CSV and settings.origin(COLUMN) == f"flag {COLUMN.option}":
        raise SettingsError("--column needs --format csv: anything else has no columns")


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
def _outputs(
    settings: Resolved, paths: Sequence[str], files: Sequence[str], inputs: Inputs, errand: Errand
) -> Iterator[Outputs]:
    """Open where the lines go: with --json standard output is the summary's."""
    target = output_file(settings)
    if target is not None and errand.alike and _is_folder(target, paths):
        yield mirrored(target, paths)
        return
    if target is not None:
        refuse_own_input(target, files, inputs.stdin)
        if errand.alike:
            refuse_own_folder(target, paths)
    if errand.alike and len(files) > 1:
        refuse_mixture(STANDARD_OUTPUT if target is None else str(target), files, inputs.kind)
    if target is not None:
        with into_one(target, always=not errand.alike) as outputs:
            yield outputs
    elif settings[JSON]:
        yield Together(Lines(None))
    else:
        shown = standard_output()
        yield Together(Lines(shown))
        shown.flush()


def _is_folder(target: Path, paths: Sequence[str]) -> bool:
    """Say whether an output is meant to be a folder: it is one, is written as one, or many inputs want a place."""
    if target.exists():
        return target.is_dir()
    written = click.get_current_context().params.get(OUTPUT.name)
    if isinstance(written, str) and written.endswith(os.sep):
        return True
    return not target.suffix and (len(paths) > 1 or Path(paths[0]).is_dir())


def _tell(settings: Resolved, outcome: Skipped | Failed) -> None:
    state = "skipped" if isinstance(outcome, Skipped) else "failed"
    if settings[JSON]:
        place = {"file": outcome.place.file, "line": outcome.place.line}
        click.echo(codec.dumps({"event": state, **place, "reason": outcome.reason}), err=True)
    else:
        click.echo(visible(f"transcrub: {outcome.place}: {state}: {outcome.reason}"), err=True)


def _account(settings: Resolved, tally: FileTally, errand: Errand, seconds: float, unwritten: int) -> None:
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
        parts += [f"nothing written of {unwritten} input{'s' * (unwritten > 1)}"] if unwritten else []
        click.echo("; ".join(parts), err=True)
