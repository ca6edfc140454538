"""`transcrub eval`: measure detection on labelled text."""

from itertools import islice
from pathlib import Path

import click

from transcrub.cli.command import command
from transcrub.cli.context import options_from, print_json, redactor_from
from transcrub.clock import SystemClock
from transcrub.codec import Json
from transcrub.conversation import text_at
from transcrub.detect import Detector, supported_entities
from transcrub.errors import SettingsError
from transcrub.evaluate import Labelled, Tally, measure, read_cases, read_corpus, run_cases
from transcrub.evaluate.table import as_json, case_lines, slip_line, table_lines
from transcrub.settings import Resolved
from transcrub.settings.registry import DETECTION, JSON


@command("eval", *DETECTION, example="transcrub eval corpora/chats.jsonl --misses 20")
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--misses", type=click.IntRange(0), default=0, help="List so many missed values, with the text around.")
@click.option("--alarms", type=click.IntRange(0), default=0, help="List so many false alarms, with the text around.")
def eval(settings: Resolved, corpora: tuple[Path, ...], misses: int, alarms: int) -> int:  # noqa: A001 - the command's name
    """Measure detection on labelled text.

    CORPORA are files of labelled conversations, one a line: conversation lines whose messages carry "spans", a list of
    {"start", "end", "type"}. Files named *cases* are case tables in Presidio's manner; cases of
    entities that nothing looks for with these settings are not counted. Shown are recall, precision and
    F2 by entity with 95 % confidence intervals, false alarms per 1,000 messages, leaks and speed.
    """
    redactor = redactor_from(settings)
    detector = redactor.detector
    supported = supported_entities(options_from(settings)) | redactor.policy.custom_entities
    summary: dict[str, Json] = {}
    for path in corpora:
        if "cases" in path.stem:
            summary[path.stem] = _cases(path, detector, supported, quiet=settings[JSON])
            continue
        corpus = list(read_corpus(path.stem, _lines(path)))
        tally = measure(corpus, detector.detect, SystemClock().monotonic)
        summary[path.stem] = as_json(tally)
        if not settings[JSON]:
            click.echo("\n".join(table_lines(path.stem, tally)))
            _show_slips(corpus, tally, misses, alarms)
    if settings[JSON]:
        print_json(summary)
    return 0


def _cases(path: Path, detector: Detector, supported: frozenset[str], *, quiet: bool) -> Json:
    counted = [each for each in read_cases(path.stem, _lines(path)) if each.counts]
    results = list(run_cases((each for each in counted if each.entity in supported), detector.detect))
    unsupported = len(counted) - len(results)
    if not quiet:
        click.echo("\n".join(case_lines(path.stem, results, unsupported)))
    return {"cases": len(results), "passed": sum(each.passed for each in results), "unsupported": unsupported}


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().split(b"\n")
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror})") from None


def _show_slips(corpus: list[Labelled], tally: Tally, misses: int, alarms: int) -> None:
    raw = {each.conversation.id: each.conversation.raw for each in corpus}
    missed = islice((each for each in tally.slips if each.rule is None), misses)
    alarmed = islice((each for each in tally.slips if each.rule is not None), alarms)
    for slip in (*missed, *alarmed):
        click.echo(slip_line(slip, text_at(raw[slip.conversation], slip.pointer)))
