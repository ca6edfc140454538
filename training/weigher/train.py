"""Trains the weigher: `python -m training.weigher.train [--folds N]`. The same code and chats give the same bytes.

Writes `model.crfsuite` and `model.json` into the weigher's room. With `--folds` it writes nothing, and says how much of
each part of the chats a model finds that was made of the others.
"""

import argparse
import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from transcrub.detect.labeller import Labeller
from transcrub.detect.lexicon import LANGUAGES, pack
from transcrub.detect.resolve import KEPT
from transcrub.detect.weigher.candidates import candidates, merely_counts
from transcrub.detect.weigher.features import features
from transcrub.detect.weigher.maxent import NOBODYS, ORDERS, Weigher
from transcrub.detect.weigher.talk import talk_of
from transcrub.evaluate import Labelled, read_corpus

PARAMETERS = {"c1": 0.7, "c2": 0.7, "max_iterations": 150, "feature.minfreq": 2}
CHATS = Path(__file__).parent / "chats"
_HOME = Path(__file__).parents[2] / "src" / "transcrub" / "detect" / "weigher"
# Labelled, and nobody's number: what the authors were in doubt about, and what is kept.
_NOBODYS = (KEPT - {ORDERS}) | {"OTHER"}
_SURE_ENOUGH = (0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True)
class Example:
    """A candidate: what speaks for and against it, and what it is."""

    features: Sequence[str]
    label: str


def main() -> None:
    """Read the command line, and train, or tell what training is worth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, default=_HOME)
    parser.add_argument("--folds", type=int, default=0, help="so many parts, each read by a model of the others")
    options = parser.parse_args()
    chats = list(_chats())
    if options.folds:
        tell(chats, options.folds)
    else:
        train(options.home, [example for chat in chats for example in examples(chat)])


def train(home: Path, taught: Sequence[Example]) -> None:
    """Write the model that examples make, and what it was made of."""
    home.mkdir(parents=True, exist_ok=True)
    model = home / "model.crfsuite"
    # CRFsuite says nothing where it cannot write: an old model must not pass for the new one.
    model.unlink(missing_ok=True)
    _fit(taught, model)
    about = {
        "examples": len(taught),
        "labels": dict(sorted(Counter(each.label for each in taught).items())),
        "parameters": PARAMETERS,
        "source": source_digest(),
        "model": hashlib.sha256(model.read_bytes()).hexdigest(),
    }
    (home / "model.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")


def tell(chats: Sequence[Labelled], folds: int) -> None:
    """Print what is found, and what wrongly, in parts of the chats by models that did not see them."""
    own = [examples(chat) for chat in chats]
    right, wrong, there = Counter[float](), Counter[float](), 0
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(folds):
            model = Path(folder) / "model.crfsuite"
            _fit([each for number, chat in enumerate(own) if number % folds != fold for each in chat], model)
            weigher = Weigher(Labeller(model.read_bytes()))
            for each in (each for chat in own[fold::folds] for each in chat):
                personal = each.label not in (NOBODYS, ORDERS)
                there += personal
                sure = weigher.weigh(each.features)[1]
                for least in _SURE_ENOUGH:
                    (right if personal else wrong)[least] += sure >= least
    for least in _SURE_ENOUGH:
        found = right[least] + wrong[least]
        print(
            f"at {least}: recall {right[least] / there:.3f}, precision {right[least] / max(found, 1):.3f} of {found:,}"
        )


def examples(labelled: Labelled) -> list[Example]:
    """Return all candidates of a chat, with what they are."""
    conversation, found = labelled.conversation, []
    talk = talk_of(conversation, pack(LANGUAGES[0]))
    for index, message in enumerate(conversation.messages):
        for field in message.fields[:1]:
            spans = [(each.start, each.end, each.entity) for each in labelled.gold.get(field.pointer, ())]
            for start, end in candidates(field.value):
                if not merely_counts(field.value, start, end):
                    each = features(talk, index, field.value, start, end)
                    found.append(Example(each, label(start, end, spans)))
    return found


def label(start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return what a candidate is: what at least half of it is labelled as, the longest first."""
    shared = [(min(end, stop) - max(start, first), entity) for first, stop, entity in spans]
    most, entity = max(shared, default=(0, NOBODYS))
    return entity if 2 * most >= end - start and entity not in _NOBODYS else NOBODYS


def source_digest() -> str:
    """Return a digest of the chats and of the weigher's own code. How questions are read lies outside of it."""
    digest = hashlib.sha256()
    for path in (*sorted(CHATS.glob("*.jsonl")), Path(__file__), *sorted(_HOME.glob("*.py"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _chats() -> Iterator[Labelled]:
    for path in sorted(CHATS.glob("*.jsonl")):
        yield from read_corpus(path.stem, path.read_bytes().split(b"\n"))


def _fit(taught: Iterable[Example], model: Path) -> None:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS, verbose=False)
    for each in taught:
        trainer.append([each.features], [each.label])
    trainer.train(str(model))


if __name__ == "__main__":
    main()
