"""Trains the weigher: `python -m training.weigher.train [--folds N]`. The same code and chats give the same bytes.

Writes `model.crfsuite` and `model.json` into the weigher's room. With `--folds` it writes nothing, and says how much of
each part of the chats a model finds that was made of the others.
"""

import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from training.taught import Example, asked, chats, digest, fit, write
from transcrub.detect.labeller import Labeller
from transcrub.detect.lexicon import LANGUAGES, pack
from transcrub.detect.resolve import KEPT
from transcrub.detect.weigher.candidates import candidates, merely_counts
from transcrub.detect.weigher.features import features
from transcrub.detect.weigher.maxent import NOBODYS, ORDERS, Weigher
from transcrub.detect.weigher.talk import talk_of
from transcrub.evaluate import Labelled

PARAMETERS = {"c1": 0.7, "c2": 0.7, "max_iterations": 150, "feature.minfreq": 2}
_HOME = Path(__file__).parents[2] / "src" / "transcrub" / "detect" / "weigher"
# Labelled, and nobody's number: what the authors were in doubt about, and what is kept.
_NOBODYS = (KEPT - {ORDERS}) | {"OTHER"}
_SURE_ENOUGH = (0.5, 0.6, 0.7, 0.8)


def main() -> None:
    """Read the command line, and train, or tell what training is worth."""
    options, taught = asked(__doc__, _HOME), list(chats())
    if options.folds:
        tell(taught, options.folds)
    else:
        write(options.home, [each for chat in taught for each in examples(chat)], PARAMETERS, source_digest())


def tell(taught: Sequence[Labelled], folds: int) -> None:
    """Print what is found, and what wrongly, in parts of the chats by models that did not see them."""
    own = [examples(chat) for chat in taught]
    right, wrong, there = Counter[float](), Counter[float](), 0
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(folds):
            model = Path(folder) / "model.crfsuite"
            fit([each for number, chat in enumerate(own) if number % folds != fold for each in chat], model, PARAMETERS)
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
    return digest(_HOME, Path(__file__))


if __name__ == "__main__":
    main()
