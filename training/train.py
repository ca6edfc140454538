"""Trains the tagger: `python -m training.train [--corpora PATH ...]`. The same code and seed give the same bytes.

Writes `safe.txt`, `ambiguous.txt`, `names.bloom`, `model.crfsuite` and `model.json` into the tagger's room.
"""

import argparse
import hashlib
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pycrfsuite

from training.conversations import Line, conversations
from training.corpora import Corpus, open_corpora
from training.lexicon import common_words, dictionary, items, names, rare_names, words
from transcrub.conversation import Speaker
from transcrub.detect.tagger.bloom import Bloom
from transcrub.detect.tagger.context import contexts, turn_of
from transcrub.detect.tagger.crf import LABELS
from transcrub.detect.tagger.features import features
from transcrub.detect.tagger.gate import Gate
from transcrub.detect.tagger.lexicon import KINDS, SLIPS, Lexicon
from transcrub.detect.tagger.tokens import windows

SEED = 20261123
COUNT = 60_000
PARAMETERS = {"c1": 0.15, "c2": 0.15, "max_iterations": 100, "feature.minfreq": 6}
_HOME = Path(__file__).parents[1] / "src" / "transcrub" / "detect" / "tagger"
_FREQUENT_GIVEN, _FREQUENT_LAST = 1000, 4000


def main() -> None:
    """Read the command line, train, write the model and what it was made of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", nargs="*", type=Path, default=[], help="files, or folders of open corpora")
    parser.add_argument("--without", nargs="*", default=[], help="names of corpora of those folders that stay away")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--home", type=Path, default=_HOME)
    options = parser.parse_args()
    began = time.monotonic()
    train(options.home, count=options.count, corpora=open_corpora(options.corpora, options.without))
    size = (options.home / "model.crfsuite").stat().st_size
    print(f"{size // 1024} kB in {time.monotonic() - began:.0f} s")


def train(home: Path, *, count: int, corpora: Sequence[Corpus]) -> None:
    """Train on `count` generated conversations, and on open corpora if any, and write all that ships to `home`."""
    lexicon, gate = make_lexicon()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS, verbose=False)
    tokens = 0
    for sequence, labels in _examples(count, corpora, lexicon, gate):
        trainer.append(sequence, labels)
        tokens += len(labels)
    model = home / "model.crfsuite"
    trainer.train(str(model))
    for name, members in (("safe", lexicon.safe), ("ambiguous", lexicon.common - lexicon.safe)):
        (home / f"{name}.txt").write_text("\n".join(sorted(members)) + "\n", "utf-8")
    (home / "names.bloom").write_bytes(lexicon.listed.bits)
    about = {
        "seed": SEED,
        "conversations": count,
        "tokens": tokens,
        "corpora": [corpus.about for corpus in corpora],
        "parameters": PARAMETERS,
        "source": source_digest(),
        "model": hashlib.sha256(model.read_bytes()).hexdigest(),
    }
    (home / "model.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")


def make_lexicon() -> tuple[Lexicon, Gate]:
    """Return the lexicon and the gate, made of the word and name lists."""
    pool = names()
    given = {name for culture in pool.cultures for name in culture[0]}
    last = {name for culture in pool.cultures for name in culture[1]}
    rare_given, rare_last = rare_names()
    called = {*pool.given, *pool.last, *given, *last, *rare_given, *rare_last}
    common = common_words()
    places, things, streets = items("places"), items("things"), items("streets")
    sets: dict[str, Iterable[str]] = {
        "G": given.union(pool.given[:_FREQUENT_GIVEN]),
        "g": rare_given.union(pool.given),
        "L": last.union(pool.last[:_FREQUENT_LAST]),
        "l": rare_last.union(pool.last),
        "p": (word for part in places.values() for name in part for word in name.split()),
        "b": {word for part in things.values() for name in part for word in name.split()} - given - last - common,
        "w": set(dictionary()) - common - called,
        "r": (word.strip(".") for part in streets for word in streets[part] if part not in ("stem", "unit")),
    }
    keys = {(KINDS.index(mark), word) for mark, members in sets.items() for word in members}
    keys |= {(SLIPS, word[:at] + word[at + 1 :]) for word in common if len(word) > 4 for at in range(len(word))}
    frequent = given.union(pool.given[:_FREQUENT_GIVEN], last, pool.last[:_FREQUENT_LAST])
    # Names too, and yet too common as words for the gate to stop at each.
    mostly = frozenset(words("mostly_words"))
    safe = frozenset(word for word in common if word not in frequent or word in mostly)
    return Lexicon(common, safe, Bloom.of(sorted(keys))), Gate(safe)


def _examples(
    count: int, corpora: Iterable[Corpus], lexicon: Lexicon, gate: Gate
) -> Iterator[tuple[list[list[str]], list[str]]]:
    for lines in conversations(SEED, count):
        yield from examples(lines, lexicon, gate)
    for corpus in corpora:
        for spoken in corpus.conversations:
            yield from examples(spoken, lexicon, gate)


def examples(lines: Sequence[Line], lexicon: Lexicon, gate: Gate) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Give features and labels of every message of a conversation that passes the gate."""
    turns = [turn_of(line.text, Speaker.CUSTOMER if line.direction == "in" else Speaker.AGENT, gate) for line in lines]
    for line, turn, context in zip(lines, turns, contexts(turns), strict=True):
        opens = not turn.plain or line.spans or (context.asks_identity and gate.opens_to_answer(line.text))
        if not line.taught or not opens:
            continue
        for window in windows(line.text, lexicon, answers=context.asks_identity):
            places = window.places[window.first : window.end]
            yield features(window, context), labels(places, line.spans)


def labels(places: Sequence[tuple[int, int]], spans: Iterable[tuple[int, int, str]]) -> list[str]:
    """Return the BIO label of every token."""
    found = ["O"] * len(places)
    for first, end, entity in spans:
        if entity not in LABELS:
            continue
        inside = False
        for at, (start, stop) in enumerate(places):
            if start < end and first < stop:
                found[at] = ("I-" if inside else "B-") + entity
                inside = True
    return found


def source_digest() -> str:
    """Return a digest of all that the model is made of: lists, grammar and code."""
    digest = hashlib.sha256()
    for path in sorted(
        [*Path(__file__).parent.rglob("*.txt"), *Path(__file__).parent.glob("*.py"), *_HOME.glob("*.py")]
    ):
        digest.update(path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    main()
