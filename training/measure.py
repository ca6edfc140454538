"""Measures a detector, or a single pass, on labelled corpora: for work on the passes.

    PYTHONPATH=src:. python -m training.measure CORPUS.jsonl ... [--only transcrub.detect.tagger:tagger]
        [--entity PERSON] [--misses 20] [--alarms 20] [--limit 500]

`--only MODULE:NAME` takes a callable that makes a pass (something with `find`) or a detector (with
`detect`); without it the standard detector runs. Files named `*cases*` are read as case tables.
`--entity` narrows what is shown; `--misses` and `--alarms` list what went wrong, with the texts:
keep such lists to yourself.
"""

import argparse
import importlib
import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from transcrub.conversation import Conversation, text_at
from transcrub.evaluate import Labelled, Rates, Slip, Tally, measure, read_cases, read_corpus, run_cases
from transcrub.finding import Finding

Detect = Callable[[Conversation], Iterable[Finding]]


def main() -> None:
    """Read the command line and print one table a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--only", default="transcrub.detect:standard_detector")
    parser.add_argument("--entity", action="append")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--alarms", type=int, default=0)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    detect = _detector(options.only)
    for path in options.corpora:
        lines = path.read_bytes().split(b"\n")[: options.limit]
        if "cases" in path.stem:
            _print_cases(path.stem, lines, detect, options.misses)
            continue
        corpus = list(read_corpus(path.stem, lines))
        tally = measure(corpus, detect, time.perf_counter)
        _print_tally(path.stem, tally, options.entity)
        _print_slips(corpus, tally, options.misses, options.alarms, options.entity)


def _detector(name: str) -> Detect:
    module, _, attribute = name.partition(":")
    made = getattr(importlib.import_module(module), attribute)()
    if hasattr(made, "detect"):
        detect: Detect = made.detect
        return detect
    return lambda conversation: made.find(conversation, ())


def _print_tally(name: str, tally: Tally, entities: list[str] | None) -> None:
    print(
        f"\n{name}: {tally.conversations} conversations, {tally.messages} messages, "
        f"{tally.alarms_per_thousand:.1f} alarms per 1,000, leaks in {tally.leaks or 0:.3f}, "
        f"{tally.speed or 0:,.0f} messages/s"
    )
    for entity in entities or tally.entities:
        print(_row(entity, tally.of(entity)))
    if not entities:
        print(_row("all", tally.overall))


def _row(name: str, rates: Rates) -> str:
    def share(value: float | None, interval: tuple[float, float]) -> str:
        return f"{value:.3f} [{interval[0]:.2f}-{interval[1]:.2f}]" if value is not None else " " * 17

    return (
        f"  {name:16} R {share(rates.recall, rates.recall_interval)} ({rates.found}/{rates.gold})"
        f"  P {share(rates.precision, rates.precision_interval)} ({rates.alarms} alarms)"
        f"  F2 {rates.f2 or 0:.3f}"
    )


def _print_slips(corpus: list[Labelled], tally: Tally, misses: int, alarms: int, entities: list[str] | None) -> None:
    raw = {each.conversation.id: each.conversation.raw for each in corpus}
    wanted = [each for each in tally.slips if not entities or each.entity in entities]
    missed = itertools.islice((each for each in wanted if each.rule is None), misses)
    alarmed = itertools.islice((each for each in wanted if each.rule is not None), alarms)
    for slip in itertools.chain(missed, alarmed):
        print(_slip(slip, text_at(raw[slip.conversation], slip.pointer)))


def _slip(slip: Slip, text: str) -> str:
    before, value, after = text[: slip.start][-60:], text[slip.start : slip.end], text[slip.end :][:40]
    return f"  {slip.rule or 'MISSED'} {slip.entity}: {before}[[{value}]]{after}".replace("\n", " / ")


def _print_cases(name: str, lines: list[bytes], detect: Detect, misses: int) -> None:
    results = list(run_cases((each for each in read_cases(name, lines) if each.counts), detect))
    passed = sum(each.passed for each in results)
    print(f"\n{name}: {passed} of {len(results)} cases pass")
    failed = [each.case for each in results if not each.passed]
    for entity, count in Counter(each.entity for each in failed).most_common():
        print(f"  {entity}: {count} failed of {sum(each.case.entity == entity for each in results)}")
    for case in failed[:misses]:
        print(f"  {case.entity} {[(each.start, each.end) for each in case.expected]} {case.text!r}")


if __name__ == "__main__":
    main()
