"""The chats that the weigher and the doubter are taught, and how a model is made of examples and written down."""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from transcrub.evaluate import Labelled, read_corpus

CHATS = Path(__file__).parent / "chats"


@dataclass(frozen=True)
class Example:
    """A candidate: what speaks for and against it, and what it is."""

    features: Sequence[str]
    label: str


@dataclass(frozen=True)
class Asked:
    """What the command line of a training asks for.

    Attributes:
        home: the room that the model goes to.
        folds: into how many parts the chats go, each read by a model of the others; 0 to train.
    """

    home: Path
    folds: int


def asked(about: str | None, home: Path) -> Asked:
    """Read the command line.

    Args:
        about: what `--help` says.
        home: where the model goes unless it is told otherwise.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--home", type=Path, default=home)
    parser.add_argument("--folds", type=int, default=0, help="so many parts, each read by a model of the others")
    options = parser.parse_args()
    return Asked(options.home, options.folds)


def chats() -> Iterator[Labelled]:
    """Give all chats that are taught."""
    for path in sorted(CHATS.glob("*.jsonl")):
        yield from read_corpus(path.stem, path.read_bytes().split(b"\n"))


def fit(taught: Iterable[Example], model: Path, parameters: Mapping[str, float]) -> None:
    """Write the maximum entropy model that examples make."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=dict(parameters), verbose=False)
    for each in taught:
        trainer.append([each.features], [each.label])
    trainer.train(str(model))


def write(home: Path, taught: Sequence[Example], parameters: Mapping[str, float], source: str) -> None:
    """Write a model into its room, and a record of what it was made of.

    Args:
        home: the room.
        taught: the examples.
        parameters: CRFsuite's.
        source: the digest of the chats and the code.
    """
    home.mkdir(parents=True, exist_ok=True)
    model = home / "model.crfsuite"
    # CRFsuite says nothing where it cannot write: an old model must not pass for the new one.
    model.unlink(missing_ok=True)
    fit(taught, model, parameters)
    about = {
        "examples": len(taught),
        "labels": dict(sorted(Counter(each.label for each in taught).items())),
        "parameters": dict(parameters),
        "source": source,
        "model": hashlib.sha256(model.read_bytes()).hexdigest(),
    }
    (home / "model.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")


def digest(home: Path, *code: Path) -> str:
    """Return a digest of the chats and of some code: a room's, and that of its training.

    Args:
        home: the room.
        code: files of its training.
    """
    seen = hashlib.sha256()
    for path in (*sorted(CHATS.glob("*.jsonl")), Path(__file__), *code, *sorted(home.glob("*.py"))):
        seen.update(path.read_bytes())
    return seen.hexdigest()
