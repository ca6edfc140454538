"""How well detection works, beside its peers: `python -m benchmarks.quality`, `--write` for the page in docs.

`TRANSCRUB_CORPORA` names the folder of the labelled corpora, which are no part of this repository. What is not there,
and a peer whose extra is not installed, is left out and said to be. The peers are slow: all detectors are compared, by
turns and in this one process, on a sample of each corpus that the seed fixes; ours is measured on the whole of it, too.
Time is that of the processor, so that what else runs on the machine counts little.
"""

import argparse
import os
import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import plain_way
from benchmarks.run_all import machine
from benchmarks.table import Table

from transcrub.conversation import Conversation
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.errors import SettingsError
from transcrub.evaluate import Detect, Labelled, Tally, compare, measure, read_cases, read_corpus, run_cases
from transcrub.evaluate.peers import PEERS
from transcrub.finding import Finding
from transcrub.redact import Policy
from transcrub.redact.entities import ENTITIES
from transcrub.redactor import Redactor

PAGE = Path(__file__).parents[1] / "docs" / "explanation" / "detection-measured.md"
SEED = 3
OURS = "transcrub"
HEAD = ("detector", "recall", "precision", "F2", "alarms/1,000", "leaks", "messages/s", "x Presidio")
CORPORA: Mapping[str, str] = {
    "taubench_support": "Two-sided support chats, retail and airline",
    "multidogo_dev": "Customer-only support chats, lower case, without punctuation",
    "nlupp": "Names in single banking and hotel utterances",
    "negatives_banking77_test": "Banking questions without personal data",
    "multiwoz_val": "Two-sided enquiries, tokenised",
    "sgd_dev": "Two-sided task dialogues",
    "evi_en_spoken": "Spoken postcodes, names and dates of birth",
    "presidio_synth_v2": "Sentences from templates",
    "uner_en_ewt": "E-mails, reviews and answers",
}
CASES = "presidio_cases_half"
INTRODUCTION = """# Detection, measured

Written by `python -m benchmarks.quality --write`; the corpora are open ones that are not part of this repository.

A label counts as found when findings of any type cover nine tenths of it. A finding that touches no label is a false
alarm, where the corpus labels its type without gaps. *Recall* is that of direct identifiers: everything labelled but
places, dates and what names nobody; order numbers are among them, although the standard profile keeps those. *Leaks* is
the share of the conversations with personal data of which at least one value was missed. Brackets hold 95 % confidence
intervals (Wilson). *Messages/s* is by the time of one core, network and disk left out; transcrub and the peers take
turns at some 200 messages.

- **transcrub**: the standard profile without extras; **fast**: the profile without dialogue and tagger; **accurate**:
  the standard profile with the extra of that name, which reads again with a small transformer where the tagger is in
  doubt.
- **presidio**: Presidio's analyzer as it comes, with spaCy's small English model. Dates, organisations and the like
  count in its favour where they cover a label, and never as false alarms.
- **rampart**: the transformer of the extra `accurate` alone, all its labels, threshold .3.
- **five patterns**: those that one writes in an afternoon (`benchmarks/plain_way.py`).
"""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of each corpus is read: by all detectors, and by ours alone.

    Attributes:
        sample: messages, about.
        whole: messages at most.
    """

    sample: int
    whole: int


def detectors() -> tuple[dict[str, Detect], list[str]]:
    """Return the detectors by name, and the names of those that are not installed."""
    made: dict[str, Detect] = {OURS: _ours(DetectorOptions()), f"{OURS} fast": _ours(DetectorOptions(profile="fast"))}
    missing = []
    makers = {f"{OURS} accurate": lambda: _ours(DetectorOptions(accurate=True)), **PEERS}
    for name, make in makers.items():
        try:
            made[name] = make()
        except SettingsError as error:
            missing.append(name)
            print(f"{name}: left out. {error}", file=sys.stderr)
    return {**made, "five patterns": _five_patterns}, missing


def sampled(corpus: Sequence[Labelled], messages: int) -> list[Labelled]:
    """Return conversations drawn by the seed, with as many messages together as are asked for."""
    drawn, count = [], 0
    for labelled in random.Random(SEED).sample(corpus, len(corpus)):
        if count >= messages:
            break
        drawn.append(labelled)
        count += len(labelled.conversation.messages)
    return drawn


def tables(folder: Path, made: Mapping[str, Detect], sizes: Sizes) -> Iterator[Table]:
    """Measure one corpus after the other; the case table comes last."""
    for name, title in CORPORA.items():
        path = folder / f"{name}.jsonl"
        if not path.is_file():
            print(f"{name}: left out. No such file in {folder}", file=sys.stderr)
            continue
        corpus = list(read_corpus(name, path.read_bytes().split(b"\n")))
        sample, whole = sampled(corpus, sizes.sample), sampled(corpus, sizes.whole)
        # Ours remember what they read last, and share it: they are not run by turns with each other.
        own = {each: made[each] for each in made if each.startswith(f"{OURS} ")}
        rows = compare(sample, {each: made[each] for each in made if each not in own}, time.process_time)
        rows |= {each: measure(sample, detect, time.process_time) for each, detect in own.items()}
        wide = measure(whole, made[OURS], time.process_time)
        presidio = rows["presidio"].speed if "presidio" in rows else None
        lines = [_row(each, rows[each], presidio) for each in made]
        of_all = f"{OURS}, {'all' if len(whole) == len(corpus) else 'more'} of it"
        about = f"{title} (`{name}`: {_count(rows[OURS])}; {of_all}: {_count(wide)})"
        yield Table(name, about, HEAD, [_row(of_all, wide, None), *lines])
    if (folder / f"{CASES}.jsonl").is_file():
        yield cases(folder / f"{CASES}.jsonl")


def cases(path: Path) -> Table:
    """Measure the cases of Presidio's own tests, with the numbers of all countries looked for."""
    detect = _ours(DetectorOptions(locales=("all",)))
    table = [each for each in read_cases(path.stem, path.read_bytes().split(b"\n")) if each.counts]
    supported = [each for each in table if each.entity in ENTITIES]
    rows = []
    for title, chosen in (("entities that have their name here", supported), ("all entities", table)):
        passed = sum(each.passed for each in run_cases(chosen, detect))
        rows.append([title, str(len(chosen)), str(passed), f"{passed / max(len(chosen), 1):.3f}"])
    return Table(path.stem, "Presidio's own recogniser cases, but weak ones", ("", "cases", "passed", "share"), rows)


def page(found: Sequence[Table], where: str, missing: Sequence[str]) -> str:
    """Return the page in docs."""
    left_out = f"\nNot installed, so not measured: {', '.join(missing)}.\n" if missing else ""
    parts = [f"\n## {table.title}\n\n{table.markdown()}\n" for table in found]
    return f"{INTRODUCTION}{left_out}\nMeasured on {where}. Samples are drawn with seed {SEED}.\n{''.join(parts)}"


def _ours(options: DetectorOptions) -> Detect:
    redactor = Redactor(standard_detector(options), Policy())
    threshold = redactor.policy.threshold_for
    return lambda conversation: (
        each for each in redactor.findings(conversation) if each.score >= threshold(each.entity)
    )


def _five_patterns(conversation: Conversation) -> Iterator[Finding]:
    names = ("EMAIL_ADDRESS", "PHONE_NUMBER", "US_SSN", "CREDIT_CARD", "IP_ADDRESS")
    for field in conversation.fields():
        for name, pattern in zip(names, plain_way.PATTERNS, strict=True):
            for match in pattern.finditer(field.value):
                yield Finding(field.pointer, match.start(), match.end(), name, 1.0, f"pattern.{name.lower()}")


def _row(name: str, tally: Tally, presidio: float | None) -> list[str]:
    rates, speed = tally.overall, tally.speed or 0.0
    return [
        name,
        _share(rates.recall, rates.recall_interval),
        _share(rates.precision, rates.precision_interval) if rates.gold else "-",
        f"{rates.f2:.3f}" if rates.f2 is not None and rates.gold else "-",
        f"{tally.alarms_per_thousand:.1f}",
        "-" if tally.leaks is None else f"{tally.leaks:.2f}",
        f"{float(f'{speed:.2g}'):,.0f}",
        f"{speed / presidio:,.1f}" if presidio else "",
    ]


def _share(value: float | None, interval: tuple[float, float]) -> str:
    return "-" if value is None else f"{value:.3f} [{interval[0]:.2f}-{interval[1]:.2f}]"


def _count(tally: Tally) -> str:
    return f"{tally.conversations:,} conversations, {tally.read:,} messages"


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.quality", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a smoke run on a few messages: its figures mean nothing")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.name}")
    flags = parser.parse_args()
    folder = os.environ.get("TRANSCRUB_CORPORA")
    if not folder:
        parser.error("TRANSCRUB_CORPORA names no folder with labelled corpora")
    where, (made, missing) = machine(), detectors()
    found = []
    for table in tables(Path(folder), made, Sizes(100, 200) if flags.quick else Sizes(1_000, 20_000)):
        print(f"\n{table.title}\n{table.markdown()}", flush=True)
        found.append(table)
    if flags.write:
        PAGE.write_text(page(found, where, missing), encoding="utf-8")


if __name__ == "__main__":
    main()
