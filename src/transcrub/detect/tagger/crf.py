"""The pass: reads each message in the light of the dialogue and labels its words with a linear-chain CRF."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

import pycrfsuite

from transcrub.conversation import Conversation, Message, Speaker, TextField
from transcrub.detect.edges import trimmed, widened
from transcrub.detect.labeller import Labeller
from transcrub.detect.lexicon import LANGUAGES, brand_words, pack
from transcrub.detect.lexicon.exclamations import is_exclamation
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.context import Context, Turn, contexts, turn_of
from transcrub.detect.tagger.credible import BETWEEN, NEAR, credible
from transcrub.detect.tagger.features import features
from transcrub.detect.tagger.gate import Gate, words_of
from transcrub.detect.tagger.lexicon import Lexicon, is_everyday_word, is_name, lexicon
from transcrub.detect.tagger.tokens import TOKEN, Window, windows
from transcrub.finding import Finding

LABELS = ("PERSON", "STREET_ADDRESS", "USERNAME", "DATE_OF_BIRTH", "POSTAL_CODE")
# More letters than that, and nothing else, stand in no postcode.
_LONGEST_OF_CODE = 4
_WORD_LABELS = tuple(label for label in LABELS if label != "POSTAL_CODE")
# A token begins a finding when all that it could be, together, is at least as likely as this.
_SURE_ENOUGH = 0.18
# A frequent given name with its capital needs less, unless it is a place, a brand or a common word, too.
_SURE_OF_GIVEN = 0.05
# Next to one that belongs already, less will do: half a name is half a leak.
_GOES_ON = 0.1
# A name made of common words alone needs more than that, and less where it is written or announced as one.
_SURE_OF_COMMON, _SURE_OF_NAMED, _SURE_OF_WORDS, _SURE_OF_SLIPS = 0.75, 0.4, 0.9, 0.7
# What is listed as a word, and as no name, is one only where it is announced.
_NEVER = 1.1
# Marks of `KINDS`: names, all but the rare surnames, and what is no name.
_NAMES, _FREQUENT, _WORDS, _OTHERS = frozenset("GgLl"), frozenset("GgL"), frozenset("cwbd"), frozenset("cpb")
# Of so many texts it is remembered what was read in them, unless they are long.
_REMEMBERED, _LONG = 1024, 4000
# A text that is a name alone has so many blanks and signs before it, and around it, at most.
_BEFORE, _AROUND = 2, 4
# A sentence ends behind one, not within: "st. james77".
_SHORTEST_HANDLE = 4
# Below that a token is nothing, and nobody needs to look again.
_IN_DOUBT = 0.02

_ENGLISH = pack(LANGUAGES[0])
_NUMBER = re.compile(r"[\s,]+\d")
_ARTICLE = re.compile(r"(?:an?|the) ")
_JOINING = re.compile(r"\b(?:and|or|who)\b")
_TOLD = re.compile(r"\bname(?:['’]?s| is)?:? $", re.IGNORECASE)
_GREETING = re.compile(r"\b(?:dear|hello|hey|hi|thanks|thank you),? $", re.IGNORECASE)
# What goes on like this is a piece of something else: of an address of the web, of a longer code.
_RESTS = {"USERNAME": re.compile(r"\.[a-z]{2,}"), "POSTAL_CODE": re.compile(r"-[^\W_]")}


class Tagger:
    """Finds names, addresses, usernames, dates of birth and postcodes."""

    name = "tagger"

    def __init__(self, lexicon: Lexicon, gate: Gate, model: bytes) -> None:
        self._lexicon = lexicon
        self._gate = gate
        self._model = model
        self._labeller = Labeller(model)
        # A conversation in which something was found is read again, and much of it is as it was.
        self._turn = lru_cache(_REMEMBERED)(self._new_turn)
        self._spans = lru_cache(_REMEMBERED)(self._read)

    def __reduce__(self) -> tuple[object, ...]:
        return Tagger, (self._lexicon, self._gate, self._model)

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return candidates; see `Pass.find`."""
        del found
        for field, context in self._worth_reading(conversation):
            spans = self._spans if len(field.value) < _LONG else self._read
            for start, end, entity, score in spans(field.value, context):
                yield Finding(field.pointer, start, end, entity, score, f"tagger.{entity.lower()}")

    def doubtful(self, conversation: Conversation) -> Iterator[tuple[TextField, list[tuple[int, int]]]]:
        """Give the texts that hold tokens which may be something, with the places of those, sure ones among them."""
        for field, context in self._worth_reading(conversation):
            doubts: list[tuple[int, int]] = []
            for window in windows(field.value, self._lexicon, answers=context.asks_identity):
                sequence = features(window, context)
                crf = self._labeller.tagger
                crf.set(sequence)
                doubts += (
                    window.places[window.first + at]
                    for at in range(len(sequence))
                    if 1 - crf.marginal("O", at) >= _IN_DOUBT
                )
            if doubts:
                yield field, doubts

    def _worth_reading(self, conversation: Conversation) -> Iterator[tuple[TextField, Context]]:
        messages = conversation.messages
        turns = [self._turn_of(message) for message in messages]
        for message, turn, context in zip(messages, turns, contexts(turns), strict=True):
            for number, field in enumerate(message.fields):
                text = field.value
                # Whether the main text opens the gate is known from the turn.
                opens = self._gate.opens(text, words_of(text)) if number else not turn.plain
                if opens or (context.asks_identity and self._gate.opens_to_answer(text)):
                    yield field, context

    def _turn_of(self, message: Message) -> Turn:
        text = message.fields[0].value if message.fields else ""
        return (self._turn if len(text) < _LONG else self._new_turn)(text, message.speaker)

    def _new_turn(self, text: str, speaker: Speaker) -> Turn:
        return turn_of(text, speaker, self._gate)

    def _read(self, text: str, context: Context) -> tuple[tuple[int, int, str, float], ...]:
        """Return what stands in a text: start, end, entity, score."""
        found: list[tuple[int, int, str, float]] = []
        for window in windows(text, self._lexicon, answers=context.asks_identity):
            for head, tail, entity, score in self._runs(text, window, context):
                start, end = trimmed(text, window.places[head][0], window.places[tail][1])
                if entity == "USERNAME" and (sentence := text.find(". ", start + _SHORTEST_HANDLE, end)) >= 0:
                    end = sentence
                parts = _parted(text, start, end) if entity == "PERSON" else ((start, end),)
                found += (
                    (*widened(text, first, last, entity), entity, _told(score))
                    for first, last in parts
                    if first < last and self._stands(text, first, last, entity, score)
                )
        return tuple(found)

    def _stands(self, text: str, start: int, end: int, entity: str, score: float) -> bool:
        """Say whether what was found holds against what is known of such values."""
        value, before, after = text[start:end], text[max(0, start - NEAR) : start], text[end : end + NEAR]
        if not credible(entity, value, before, after, shouted=is_shouted(text)):
            return False
        if entity in _RESTS:
            return not _RESTS[entity].match(text, end)
        if entity != "PERSON":
            return True
        greeted = value.istitle() and not after.startswith(" ") and _GREETING.search(before) is not None
        told = _TOLD.search(before) is not None or self._gate.names(text, end)
        amid = start > _BEFORE or len(value) + _AROUND < len(text)
        if score < self._doubt(value, greeted=greeted, amid=amid) and not told:
            return False
        if score >= _SURE_OF_COMMON:
            return True
        common = self._gate.safe.issuperset(match[0].lower() for match in TOKEN.finditer(value))
        return not common or (score >= _SURE_OF_NAMED and told)

    def _doubt(self, value: str, *, greeted: bool, amid: bool) -> float:
        """Return how sure of a name one must be that is no known one, and a word, or like one but for a slip."""
        tokens = [match[0] for match in TOKEN.finditer(value)]
        kinds = [word.kind for word in self._lexicon.words(tokens)]
        words = [token.lower() for token in tokens]
        if all(map(_is_thing, words, kinds)):
            return _NEVER
        if value.islower() and all(map(_FREQUENT.isdisjoint, kinds)) and all(map(_ENGLISH.ordinary, words)):
            return _SURE_OF_WORDS
        hailed = greeted and not any("b" in kind for kind in kinds)
        if hailed or any(not _NAMES.isdisjoint(kind) for kind in kinds):
            return 0.0
        if any(not _WORDS.isdisjoint(kind) for kind in kinds):
            return _SURE_OF_WORDS
        if any("t" in kind for kind in kinds):
            return _SURE_OF_SLIPS if amid and value.islower() else _SURE_OF_NAMED
        return 0.0

    def _runs(self, text: str, window: Window, context: Context) -> Iterator[tuple[int, int, str, float]]:
        """Give runs of tokens of one entity: first, last, entity, score.

        A word is no part of a postcode; whoever asked for a name, and for no place, got the name beside the code.
        """
        crf = self._labeller.tagger
        crf.set(features(window, context))
        run: tuple[int, int, str, float] | None = None
        for at, place in enumerate(range(window.first, window.end)):
            sure = 1 - crf.marginal("O", at)
            word = sure >= _GOES_ON and _is_word(text[slice(*window.places[place])])
            if word and not context.asks_name_alone:
                sure -= crf.marginal("B-POSTAL_CODE", at) + crf.marginal("I-POSTAL_CODE", at)
            enough = _SURE_OF_GIVEN if _is_given(window, place, text) else _SURE_ENOUGH
            if sure >= (min(_GOES_ON, enough) if run else enough):
                entity, begins = _likeliest(crf, at, _WORD_LABELS if word else LABELS)
                if run and run[2] == entity and not begins:
                    run = (run[0], place, entity, max(run[3], sure))
                    continue
            if run:
                yield run
            run = (place, place, entity, sure) if sure >= enough else None
        if run:
            yield run


@cache
def tagger() -> Tagger:
    """Return the tagger with the model that ships with the program."""
    here = files("transcrub.detect.tagger")
    known = lexicon()
    return Tagger(known, Gate(known.safe), here.joinpath("model.crfsuite").read_bytes())


def _is_thing(word: str, kind: str) -> bool:
    """Say whether a word is a brand, or listed as a word and as no name."""
    return word in brand_words() or (_NAMES.isdisjoint(kind) and word in _ENGLISH.language.ordinary)


def _told(sure: float) -> float:
    """Return the score of a finding: what is just sure enough to be one is just enough to be replaced by default."""
    return round(max(0.5, 1 - (1 - sure) / (1 - _SURE_ENOUGH) / 2), 3)


def _is_given(window: Window, place: int, text: str) -> bool:
    """Say whether a token is a frequent given name, written as one, and nothing else that is known."""
    kind = window.words[place].kind
    return "G" in kind and _OTHERS.isdisjoint(kind) and text[slice(*window.places[place])].istitle()


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the names in a run of words: it ends before a number, and no article or what joins two is part of one."""
    if article := _ARTICLE.match(text, start, end):
        start = article.end()
    if number := _NUMBER.search(text, start, end):
        end = number.start()
    for match in _JOINING.finditer(text, start, end):
        yield trimmed(text, start, match.start())
        start = match.end()
    yield trimmed(text, start, _before_slang(text, start, end))


def _before_slang(text: str, start: int, end: int) -> int:
    """Return where a name ends without what is said behind it: "Seun lol", "zubair from", "Grace double"."""
    # What is all of a text answers something: "Jay Done" may be called so.
    amid = text[start : start + 1].isupper() and len(text.strip(" .!?")) > end - start
    last = text.rfind(" ", start, end)
    while last > start and _is_said(text[last + 1 : end], written=amid):
        end, last = last, text.rfind(" ", start, last)
    return end


def _is_said(word: str, *, written: bool) -> bool:
    """Say whether a word is no part of the name that it stands behind; `written` with a capital amid other words."""
    common = written and word.islower() and is_everyday_word(word) and not is_name(word)
    return word in BETWEEN or is_exclamation(word) or common


def _is_word(token: str) -> bool:
    return len(token) > _LONGEST_OF_CODE and token.isalpha()


def _likeliest(crf: pycrfsuite.Tagger, at: int, labels: Iterable[str]) -> tuple[str, bool]:
    best, entity, begins = -1.0, "", False
    for label in labels:
        first, inside = crf.marginal("B-" + label, at), crf.marginal("I-" + label, at)
        if first + inside > best:
            best, entity, begins = first + inside, label, first > inside
    return entity, begins
