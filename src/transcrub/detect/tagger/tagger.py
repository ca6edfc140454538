"""The pass: reads each message in the light of the dialogue and labels its words with a linear-chain CRF."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files

import pycrfsuite

from transcrub.conversation import Conversation, Message
from transcrub.detect.tagger.context import TOKEN, Context, Turn, contexts
from transcrub.detect.tagger.features import features
from transcrub.detect.tagger.gate import Gate
from transcrub.detect.tagger.lexicon import Lexicon, lexicon
from transcrub.finding import Finding

LABELS = ("PERSON", "STREET_ADDRESS", "USERNAME", "DATE_OF_BIRTH", "POSTAL_CODE")
# A token belongs to a finding when all that it could be, together, is likelier than this.
_SURE_ENOUGH = 0.35
_CHUNK = 120
_CONTEXT_CHARACTERS = 400


class Tagger:
    """Finds names, addresses, usernames, dates of birth and postcodes."""

    name = "tagger"

    def __init__(self, lexicon: Lexicon, gate: Gate, model: bytes) -> None:
        self._lexicon = lexicon
        self._gate = gate
        self._model = model
        self._local = threading.local()

    def __reduce__(self) -> tuple[object, ...]:
        return Tagger, (self._lexicon, self._gate, self._model)

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return candidates; see `Pass.find`."""
        del found
        messages = conversation.messages
        turns = [turn_of(message, self._gate) for message in messages]
        for message, turn, context in zip(messages, turns, contexts(turns), strict=True):
            asked = context.asks_identity
            if turn.plain and not asked and len(message.fields) < 2:  # noqa: PLR2004
                continue
            for field in message.fields:
                if self._gate.opens(field.value, asked=asked):
                    yield from self._tag(field.pointer, field.value, context)

    def _tag(self, pointer: str, text: str, context: Context) -> Iterator[Finding]:
        for chunk in chunks(text):
            tokens = [text[start:end] for start, end in chunk]
            sequence = features(tokens, line_breaks(text, chunk), context, self._lexicon)
            for first, last, entity, score in self._spans(sequence):
                yield Finding(pointer, chunk[first][0], chunk[last][1], entity, score, f"tagger.{entity.lower()}")

    def _spans(self, sequence: list[list[str]]) -> Iterator[tuple[int, int, str, float]]:
        """Give runs of tokens of one entity: first, last, entity, score."""
        crf = self._crf()
        crf.set(sequence)
        run: tuple[int, int, str, float] | None = None
        for at in range(len(sequence)):
            none = crf.marginal("O", at)
            if none > 1 - _SURE_ENOUGH:
                if run:
                    yield run
                run = None
                continue
            entity, begins = _likeliest(crf, at)
            if run and run[2] == entity and not begins:
                run = (run[0], at, entity, max(run[3], 1 - none))
                continue
            if run:
                yield run
            run = (at, at, entity, 1 - none)
        if run:
            yield run

    def _crf(self) -> pycrfsuite.Tagger:
        # A CRFsuite tagger holds the sequence at work: each thread needs its own.
        if not hasattr(self._local, "crf"):
            self._local.crf = pycrfsuite.Tagger()
            self._local.crf.open_inmemory(self._model)
        crf: pycrfsuite.Tagger = self._local.crf
        return crf


@cache
def tagger() -> Tagger:
    """Return the tagger with the model that ships with the program."""
    here = files("transcrub.detect.tagger")
    known = lexicon()
    safe = frozenset(here.joinpath("safe.txt").read_text("utf-8").split())
    return Tagger(known, Gate(safe), here.joinpath("model.crfsuite").read_bytes())


def turn_of(message: Message, gate: Gate) -> Turn:
    """Return a message as the dialogue's context sees it."""
    text = message.fields[0].value if message.fields else ""
    # What was asked stands at the end of a long message.
    tokens = tuple(TOKEN.findall(text[-_CONTEXT_CHARACTERS:].lower()))
    return Turn(message.speaker, tokens, plain=not gate.opens(text, asked=False))


def chunks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Give the places of a text's tokens, in pieces that end with a sentence or line where they can."""
    piece: list[tuple[int, int]] = []
    for match in TOKEN.finditer(text):
        piece.append(match.span())
        if len(piece) >= _CHUNK or (len(piece) > _CHUNK // 2 and match[0] in ".!?"):
            yield piece
            piece = []
    if piece:
        yield piece


def line_breaks(text: str, chunk: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return the numbers of the tokens that begin a line within a chunk."""
    if "\n" not in text:
        return frozenset()
    return frozenset(at for at in range(1, len(chunk)) if "\n" in text[chunk[at - 1][1] : chunk[at][0]])


def _likeliest(crf: pycrfsuite.Tagger, at: int) -> tuple[str, bool]:
    best, entity, begins = -1.0, "", False
    for label in LABELS:
        first, inside = crf.marginal("B-" + label, at), crf.marginal("I-" + label, at)
        if first + inside > best:
            best, entity, begins = first + inside, label, first > inside
    return entity, begins
