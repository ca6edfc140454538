"""`transcrub eval`: measure detection on labelled text."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

import click

from transcrub.cli.command import command
from transcrub.cli.context import options_from, print_json, redactor_from
from transcrub.cli.visible import visible
from transcrub.clock import SystemClock
from transcrub.codec import Json
from transcrub.conversation import Conversation, text_at
from transcrub.detect import supported_entities
from transcrub.errors import SettingsError
from transcrub.evaluate import Detect, Labelled, Tally, compare, is_labelled, read_cases, read_corpus, run_cases
from transcrub.evaluate.peers import PEERS
from transcrub.evaluate.table import as_json, case_lines, slip_line, summary_lines, table_lines
from transcrub.finding import Finding
from transcrub.redact.operators import KEEP
from transcrub.redactor import Redactor
from transcrub.settings import Resolved
from transcrub.settings.registry import DETECTION, JSON

_OURS = "transcrub"
_TOTAL = "total"


@command("eval", *DETECTION, example="transcrub eval corpora/chats.jsonl --misses 20")
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--misses", type=click.IntRange(0), default=0, help="List so many missed values, with the text around.")
@click.option("--alarms", type=click.IntRange(0), default=0, help="List so many false alarms, with the text around.")
@click.option(
    "--against",
    "peers",
    multiple=True,
    type=click.Choice(sorted(PEERS)),
    help="Measure another detector beside, by turns on the same conversations; its extra must be installed.",
)
def eval(  # noqa: A001 - the command's name
    settings: Resolved, corpora: tuple[Path, ...], misses: int, alarms: int, peers: tuple[str, ...]
) -> int:
    """Measure detection on labelled text.

    CORPORA are files of labelled conversations, one a line: conversation lines whose messages carry "spans", a list of
    {"start", "end", "type"} in code points; an empty list says that there is nothing to find. A file without any is
    refused, and so is a span that lies outside of its text. Files named *cases* are case tables in Presidio's manner;
    cases of entities that nothing looks for with these settings are not counted. Shown are recall, precision and F2 by
    entity with 95 % confidence intervals, false alarms per 1,000 messages, leaks and speed. What counts as found is
    what the policy's thresholds let through, kept or replaced; a leak is what can still be read when the policy has
    replaced what it replaces.
    """
    redactor = redactor_from(settings)
    supported = supported_entities(options_from(settings)) | redactor.policy.custom_entities
    detectors = {_OURS: _ours(redactor), **{name: PEERS[name]() for name in peers}}
    kept = frozenset(each for each in supported if redactor.policy.operator_for(each) == KEEP)
    quiet = settings[JSON]
    summary: dict[str, Json] = {}
    measured: dict[Path, dict[str, Tally]] = {}
    for path in corpora:
        if "cases" in path.stem:
            summary[path.stem] = _cases(path, detectors, supported, quiet=quiet)
            continue
        corpus = list(read_corpus(path.stem, _lines(path), str(path)))
        if not is_labelled(corpus):
            raise SettingsError(f'{path}: nothing is labelled: no message in it has "spans" (an empty list says: none)')
        measured[path] = tallies = compare(corpus, detectors, SystemClock().monotonic, {_OURS: kept})
        summary[path.stem] = _beside({name: as_json(tally) for name, tally in tallies.items()})
        if not quiet:
            for name, tally in tallies.items():
                click.echo("\n".join(table_lines(_title(path.stem, name), tally)))
            _show_slips(corpus, tallies[_OURS], misses, alarms)
    if len(measured) > 1:
        totals = _totals(measured.values(), detectors)
        summary[_TOTAL] = _beside({name: as_json(tally) for name, tally in totals.items()})
        measured[Path(_TOTAL)] = totals
    if quiet:
        print_json(summary)
    elif sum(map(len, measured.values())) > 1:
        rows = [(_title(path.stem, name), tally) for path, own in measured.items() for name, tally in own.items()]
        click.echo("\n".join(("", *summary_lines(rows))))
    return 0


def _ours(redactor: Redactor) -> Detect:
    threshold = redactor.policy.threshold_for

    def detect(conversation: Conversation) -> Iterator[Finding]:
        redaction = redactor.redact(conversation)
        yield from redaction.redacted
        yield from (each for each in redaction.kept if each.score >= threshold(each.entity))

    return detect


def _cases(path: Path, detectors: Mapping[str, Detect], supported: frozenset[str], *, quiet: bool) -> Json:
    listed = list(read_cases(path.stem, _lines(path), str(path)))
    if not listed:
        raise SettingsError(f"{path}: nothing is labelled: there is no case in it")
    counted = [each for each in listed if each.counts]
    cases = [each for each in counted if each.entity in supported]
    unsupported = len(counted) - len(cases)
    counts: dict[str, dict[str, Json]] = {}
    for name, detect in detectors.items():
        results = list(run_cases(cases, detect))
        passed = sum(each.passed for each in results)
        counts[name] = {"cases": len(results), "passed": passed, "unsupported": unsupported}
        if not quiet:
            click.echo("\n".join(case_lines(_title(path.stem, name), results, unsupported)))
    return _beside(counts)


def _totals(measured: Iterable[Mapping[str, Tally]], detectors: Iterable[str]) -> dict[str, Tally]:
    totals = {name: Tally() for name in detectors}
    for tallies in measured:
        for name, tally in tallies.items():
            totals[name].include(tally)
    return totals


def _beside(numbers: Mapping[str, dict[str, Json]]) -> Json:
    """Return our numbers as an object, with those of the peers in it."""
    ours, peers = numbers[_OURS], {name: each for name, each in numbers.items() if name != _OURS}
    return {**ours, "against": peers} if peers else ours


def _title(corpus: str, detector: str) -> str:
    return corpus if detector == _OURS else f"{corpus} ({detector})"


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
        click.echo(visible(slip_line(slip, text_at(raw[slip.conversation], slip.pointer))))
