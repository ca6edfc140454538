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
from collections.abc import Callable, Iterable
from pathlib import Path

from transcrub.conversation import Conversation, text_at
from transcrub.evaluate import Labelled, Tally, measure, read_cases, read_corpus, run_cases
from transcrub.evaluate.table import case_lines, slip_line, table_lines
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
        print("", *table_lines(path.stem, tally, options.entity or ()), sep="\n")
        _print_slips(corpus, tally, options.misses, options.alarms, options.entity)


def _detector(name: str) -> Detect:
    module, _, attribute = name.partition(":")
    made = getattr(importlib.import_module(module), attribute)()
    if hasattr(made, "detect"):
        detect: Detect = made.detect
        return detect
    return lambda conversation: made.find(conversation, ())


def _print_slips(corpus: list[Labelled], tally: Tally, misses: int, alarms: int, entities: list[str] | None) -> None:
    raw = {each.conversation.id: each.conversation.raw for each in corpus}
    wanted = [each for each in tally.slips if not entities or each.entity in entities]
    missed = itertools.islice((each for each in wanted if each.rule is None), misses)
    alarmed = itertools.islice((each for each in wanted if each.rule is not None), alarms)
    for slip in itertools.chain(missed, alarmed):
        print(slip_line(slip, text_at(raw[slip.conversation], slip.pointer)))


def _print_cases(name: str, lines: list[bytes], detect: Detect, misses: int) -> None:
    results = list(run_cases((each for each in read_cases(name, lines) if each.counts), detect))
    print("", *case_lines(name, results, 0), sep="\n")
    for case in [each.case for each in results if not each.passed][:misses]:
        print(f"  {case.entity} {[(each.start, each.end) for each in case.expected]} {case.text!r}")


if __name__ == "__main__":
    main()
