"""Trains the doubter: `python -m training.doubter.train [--folds N]`. The same code and chats give the same bytes.

Writes `model.crfsuite` and `model.json` into the doubter's room. With `--folds` it writes nothing, and says of how many
names a model does right that was made of the other chats.
"""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path

from training.doubter.capitals import capitals
from training.taught import Example, asked, chats, digest, fit, write
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.abroad import HeardAbroad
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.doubter.doubted import claim_of
from transcrub.detect.doubter.features import Claim, features
from transcrub.detect.doubter.maxent import NOBODYS, PERSONS, Doubter
from transcrub.detect.doubter.mentioned import Mentions
from transcrub.detect.doubter.overlooked import overlooked
from transcrub.detect.echo import EchoPass
from transcrub.detect.firms import NoFirms
from transcrub.detect.interface import Pass
from transcrub.detect.labeller import Labeller
from transcrub.detect.legible import legible
from transcrub.detect.lexicon import LANGUAGES, pack
from transcrub.detect.pieces import PiecesPass
from transcrub.detect.resolve import KEPT, LIKELY
from transcrub.detect.tagger import tagger
from transcrub.detect.wares import NoWares
from transcrub.detect.weigher.talk import talk_of
from transcrub.evaluate import Labelled
from transcrub.finding import Finding

PARAMETERS = {"c1": 0.3, "c2": 0.5, "max_iterations": 150, "feature.minfreq": 2}
_HOME = Path(__file__).parents[2] / "src" / "transcrub" / "detect" / "doubter"
_PERSON, _DOUBTED = "PERSON", ("dialogue.", "tagger.", "echo.")
# Marked, and no other kind of personal data that a name may be a part of.
_NO_DATA = KEPT | {"OTHER"}
_HARDLY = (0.05, 0.1, 0.15, 0.2, 0.3, 0.5)


def main() -> None:
    """Read the command line, and train, or tell what training is worth."""
    options, taught = asked(__doc__, _HOME), list(chats())
    if options.folds:
        tell(taught, options.folds)
    else:
        write(options.home, [each for chat in taught for _, each in examples(chat)], PARAMETERS, source_digest())


def tell(taught: Sequence[Labelled], folds: int) -> None:
    """Print what is dropped in parts of the chats by models that did not see them, rightly and not."""
    own = [list(examples(chat)) for chat in taught]
    judged: list[tuple[bool, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(folds):
            model = Path(folder) / "model.crfsuite"
            others = (each for number, chat in enumerate(own) if number % folds != fold for _, each in chat)
            fit(others, model, PARAMETERS)
            doubter = Doubter(Labeller(model.read_bytes()))
            claims = (each for chat in own[fold::folds] for claim, each in chat if claim.by)
            judged += ((each.label == PERSONS, doubter.likely(each.features)) for each in claims)
    people = sum(person for person, _ in judged)
    print(f"found: {people:,} people, {len(judged) - people:,} others")
    for least in _HARDLY:
        dropped = [person for person, sure in judged if sure < least]
        print(f"below {least}: {sum(dropped):,} people, {len(dropped) - sum(dropped):,} others")


def examples(labelled: Labelled) -> Iterator[tuple[Claim, Example]]:
    """Give as examples all names that the passes find in a chat, and all words that may be some and were not found."""
    conversation = legible(labelled.conversation)
    talk = talk_of(conversation, pack(LANGUAGES[0]))
    mentions = Mentions(message.fields[0].value for message in talk.messages if message.fields)
    found = _found(labelled)
    for index, message in enumerate(conversation.messages):
        for field in message.fields[:1]:
            own = [each for each in found if each.pointer == field.pointer]
            spans = [(each.start, each.end, each.entity) for each in labelled.gold.get(field.pointer, ())]
            # In the order of the text: passes may find what they find in any.
            for claim in sorted((*_claims(own), *_unclaimed(own, field.value)), key=astuple):
                if (label := _label(claim, spans)) is not None:
                    yield claim, Example(features(talk, mentions, index, field.value, claim), label)


def _found(labelled: Labelled) -> list[Finding]:
    """Return what the passes find that are doubted, and those before them."""
    found: list[Finding] = []
    shapes = standard_detector(DetectorOptions(profile="fast")).passes
    names = NoWares(NoFirms(HeardAbroad(tagger())))
    passes: tuple[Pass, ...] = (*shapes, DialoguePass(), PiecesPass(), names, EchoPass())
    for each in passes:
        found.extend(each.find(legible(labelled.conversation), found))
    return found


def _claims(found: Sequence[Finding]) -> Iterator[Claim]:
    yield from (claim_of(each) for each in found if each.entity == _PERSON and each.rule.startswith(_DOUBTED))


def _unclaimed(found: Sequence[Finding], text: str) -> Iterator[Claim]:
    words = list(overlooked(text, found))
    yield from words
    taken = [(each.start, each.end) for each in found if each.score >= LIKELY or each.entity == _PERSON]
    taken += ((each.start, each.end) for each in words)
    for start, end in capitals(text):
        if not any(first < end and start < stop for first, stop in taken):
            yield Claim(start, end)


def _label(claim: Claim, spans: Sequence[tuple[int, int, str]]) -> str | None:
    """Return what a claim is; nothing for a word with a capital in other personal data, which says little of names.

    What a pass found is somebody's where it holds any personal data: to drop it would be a leak.
    """
    shared = [(min(claim.end, stop) - max(claim.start, first), entity) for first, stop, entity in spans]
    held = [(length, entity) for length, entity in shared if length > 0 and entity not in _NO_DATA]
    name = max((length for length, entity in held if entity == _PERSON), default=0)
    if 2 * name >= claim.end - claim.start or (claim.by and held):
        return PERSONS
    return None if held and not name else NOBODYS


def source_digest() -> str:
    """Return a digest of the chats and of the doubter's own code. How names are found lies outside of it."""
    return digest(_HOME, *sorted(Path(__file__).parent.glob("*.py")))


if __name__ == "__main__":
    main()
