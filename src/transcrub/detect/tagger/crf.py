"""The pass: reads each message in the light of the dialogue and labels its words with a linear-chain CRF."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files

import pycrfsuite

from transcrub.conversation import Conversation, Message, TextField
from transcrub.detect.tagger.context import TOKEN, Context, Turn, contexts
from transcrub.detect.tagger.features import features
from transcrub.detect.tagger.gate import Gate
from transcrub.detect.tagger.lexicon import Lexicon, lexicon
from transcrub.finding import Finding

LABELS = ("PERSON", "STREET_ADDRESS", "USERNAME", "DATE_OF_BIRTH", "POSTAL_CODE")
# A token begins a finding when all that it could be, together, is at least as likely as this.
_SURE_ENOUGH = 0.4
# Next to one that belongs already, less will do: half a name is half a leak.
_GOES_ON = 0.2
# A name made of common words alone needs more than that.
_SURE_OF_COMMON = 0.75
# Below that a token is nothing, and nobody needs to look again.
_IN_DOUBT = 0.02
# Of a text longer than so many characters only the tokens within reach of a notable one are read.
_WHOLE = 120
_REACH = 8
_CHUNK = 100
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
        for field, context in self._worth_reading(conversation):
            yield from self._tag(field.pointer, field.value, context)

    def doubtful(self, conversation: Conversation) -> Iterator[tuple[TextField, list[tuple[int, int]]]]:
        """Give the texts that hold tokens which may be something, with the places of those, sure ones among them."""
        for field, context in self._worth_reading(conversation):
            doubts: list[tuple[int, int]] = []
            for chunk in chunks(field.value, self._gate):
                tokens = [field.value[start:end] for start, end in chunk]
                crf = self._crf()
                crf.set(features(tokens, line_breaks(field.value, chunk), context, self._lexicon))
                doubts += (place for at, place in enumerate(chunk) if 1 - crf.marginal("O", at) >= _IN_DOUBT)
            if doubts:
                yield field, doubts

    def _worth_reading(self, conversation: Conversation) -> Iterator[tuple[TextField, Context]]:
        messages = conversation.messages
        turns = [turn_of(message, self._gate) for message in messages]
        for message, turn, context in zip(messages, turns, contexts(turns), strict=True):
            for number, field in enumerate(message.fields):
                # Whether the main text opens the gate is known from the turn.
                opens = self._gate.opens(field.value) if number else not turn.plain
                if opens or (context.asks_identity and self._gate.opens_to_answer(field.value)):
                    yield field, context

    def _tag(self, pointer: str, text: str, context: Context) -> Iterator[Finding]:
        for chunk in chunks(text, self._gate):
            tokens = [text[start:end] for start, end in chunk]
            sequence = features(tokens, line_breaks(text, chunk), context, self._lexicon)
            for first, last, entity, score in self._spans(sequence):
                start, end = _trimmed(text, chunk[first][0], chunk[last][1])
                if start < end and self._stands(text, text[start:end], entity, score):
                    yield Finding(pointer, start, end, entity, score, f"tagger.{entity.lower()}")

    def _stands(self, text: str, value: str, entity: str, score: float) -> bool:
        """Say whether what was found holds against what is known of such values."""
        if entity == "USERNAME":
            # In capitals, amid small letters, it is a flight, a part or an airport.
            return not value.isupper() or text.isupper()
        if entity == "PERSON" and score < _SURE_OF_COMMON:
            return not self._gate.safe.issuperset(match[0].lower() for match in TOKEN.finditer(value))
        return True

    def _spans(self, sequence: list[list[str]]) -> Iterator[tuple[int, int, str, float]]:
        """Give runs of tokens of one entity: first, last, entity, score."""
        crf = self._crf()
        crf.set(sequence)
        run: tuple[int, int, str, float] | None = None
        for at in range(len(sequence)):
            sure = 1 - crf.marginal("O", at)
            if sure >= (_GOES_ON if run else _SURE_ENOUGH):
                entity, begins = _likeliest(crf, at)
                if run and run[2] == entity and not begins:
                    run = (run[0], at, entity, max(run[3], sure))
                    continue
            if run:
                yield run
            run = (at, at, entity, sure) if sure >= _SURE_ENOUGH else None
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
    return Tagger(known, Gate(known.safe), here.joinpath("model.crfsuite").read_bytes())


def turn_of(message: Message, gate: Gate) -> Turn:
    """Return a message as the dialogue's context sees it."""
    text = message.fields[0].value if message.fields else ""
    # What was asked stands at the end of a long message.
    tokens = tuple(match[0] for match in TOKEN.finditer(text[-_CONTEXT_CHARACTERS:].lower()))
    return Turn(message.speaker, tokens, plain=not gate.opens(text))


def chunks(text: str, gate: Gate) -> Iterator[list[tuple[int, int]]]:
    """Give the places of the tokens that are worth reading: all of a short text, of a long one those near a notable."""
    if len(text) <= _WHOLE:
        if whole := [match.span() for match in TOKEN.finditer(text)]:
            yield whole
        return
    piece: list[tuple[int, int]] = []
    wanted, quiet = False, 0
    for match in TOKEN.finditer(text):
        piece.append(match.span())
        quiet += 1
        if gate.is_notable(match[0]):
            if not wanted:
                piece = piece[-_REACH - 1 :]
            wanted, quiet = True, 0
        if wanted and (quiet > _REACH or len(piece) >= _CHUNK):
            yield piece
            piece, wanted = [], False
        elif len(piece) >= _CHUNK:
            piece = piece[-_REACH:]
    if wanted:
        yield piece


def line_breaks(text: str, chunk: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return the numbers of the tokens that begin a line within a chunk."""
    if "\n" not in text:
        return frozenset()
    return frozenset(at for at in range(1, len(chunk)) if "\n" in text[chunk[at - 1][1] : chunk[at][0]])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out signs at the edges of a span."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _likeliest(crf: pycrfsuite.Tagger, at: int) -> tuple[str, bool]:
    best, entity, begins = -1.0, "", False
    for label in LABELS:
        first, inside = crf.marginal("B-" + label, at), crf.marginal("I-" + label, at)
        if first + inside > best:
            best, entity, begins = first + inside, label, first > inside
    return entity, begins
