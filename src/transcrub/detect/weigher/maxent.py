"""The pass: weighs everything that holds a digit and that nobody claimed, by a maximum entropy classifier."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from transcrub.conversation import Conversation, TextField
from transcrub.detect.days import MONTH_NAME
from transcrub.detect.edges import widened
from transcrub.detect.labeller import Labeller
from transcrub.detect.lexicon import LANGUAGES, guess_language, pack
from transcrub.detect.resolve import LIKELY
from transcrub.detect.slices import LONG
from transcrub.detect.weigher.candidates import NUMBERED, candidates, merely_counts
from transcrub.detect.weigher.features import features
from transcrub.detect.weigher.forms import digits_of
from transcrub.detect.weigher.names import named
from transcrub.detect.weigher.talk import Talk, Turn, speaks_for_firm, talk_of
from transcrub.finding import Finding, Why

NOBODYS, ORDERS = "O", "ORDER_ID"
"""What a number is that is nobody's, and one that leads to somebody by the shop's books alone."""

_ENGLISH = LANGUAGES[0]
_SURE_ENOUGH = 0.65
_FEWEST = 4
# A code that only has the form of an order's may be anything.
_SURE_OF_ORDER, _LONG_ORDER = 0.6, 5
_DIGIT = re.compile(r"\d")
_BIRTH, _NEAR = "DATE_OF_BIRTH", 12
_MONTH_BEFORE = re.compile(rf"\b{MONTH_NAME},? (?:the )?$", re.IGNORECASE)
_MONTH_BEHIND = re.compile(rf" ?(?:st|nd|rd|th)?,? (?:of )?{MONTH_NAME}(?!\w)", re.IGNORECASE)
_NOW = re.compile(r"20[12]\d")


class Weigher:
    """Finds numbers by all that speaks for and against them at once."""

    name = "weigher"

    def __init__(self, labeller: Labeller) -> None:
        """Take the model that weighs."""
        self._labeller = labeller

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the numbers that are somebody's though no pass before claimed them; see `Pass.find`.

        Where one side alone is heard, and in a few lines, too little speaks for a number or against it.
        """
        messages = conversation.messages
        if len(messages) < _FEWEST or len({speaks_for_firm(message) for message in messages}) == 1:
            return
        left = list(_unclaimed(conversation, found))
        if not left or guess_language(field.value for field in conversation.fields()) != _ENGLISH:
            return
        talk = talk_of(conversation, pack(_ENGLISH))
        for index, field, start, end in left:
            question = talk.others[index]
            if question is not None and _asks_for_less(talk.turn(question)):
                continue
            entities, sure = self.weigh(features(talk, index, field.value, start, end))
            if sure < _SURE_ENOUGH:
                continue
            entity = named(field.value[start:end], entities)
            if _stands(field.value, start, end, entity):
                edges = widened(field.value, start, end, entity)
                why = _why(talk, question, sure)
                yield Finding(field.pointer, *edges, entity, _told(sure), f"weigher.{entity.lower()}", why)

    def weigh(self, speaking: Sequence[str]) -> tuple[list[str], float]:
        """Return what a candidate may be, the likeliest first, and how likely it is somebody's at all.

        Args:
            speaking: its features.
        """
        crf = self._labeller.tagger
        crf.set([speaking])
        likely = {label: crf.marginal(label, 0) for label in crf.labels() if label not in (NOBODYS, ORDERS)}
        return sorted(likely, key=likely.__getitem__, reverse=True), sum(likely.values())


@cache
def weigher() -> Weigher:
    """Return the weigher with the model that ships with the program."""
    return Weigher(Labeller(files("transcrub.detect.weigher").joinpath("model.crfsuite").read_bytes()))


def _unclaimed(conversation: Conversation, found: Sequence[Finding]) -> Iterator[tuple[int, TextField, int, int]]:
    """Give the candidates that are nothing yet: the number of their message, its text, first and one past the last."""
    claimed: dict[str, list[tuple[int, int]]] = {}
    for each in found:
        if each.score >= (_SURE_OF_ORDER if each.entity == ORDERS else LIKELY):
            claimed.setdefault(each.pointer, []).append((each.start, each.end))
    orders = _orders(conversation, found)
    for index, message in enumerate(conversation.messages):
        for field in message.fields:
            if len(field.value) > LONG or not _DIGIT.search(field.value):
                continue
            own = claimed.get(field.pointer, ())
            for start, end in candidates(field.value):
                free = not any(start < stop and first < end for first, stop in own)
                order = digits_of(field.value[start:end]) in orders
                if free and not order and not merely_counts(field.value, start, end):
                    yield index, field, start, end


def _orders(conversation: Conversation, found: Sequence[Finding]) -> frozenset[str]:
    """Return the digits of what is surely an order: so long a number is one wherever it stands."""
    orders = [each for each in found if each.entity == ORDERS and each.score >= _SURE_OF_ORDER]
    texts = {field.pointer: field.value for field in conversation.fields()} if orders else {}
    numbers = (digits_of(texts[each.pointer][each.start : each.end]) for each in orders)
    return frozenset(number for number in numbers if len(number) >= _LONG_ORDER)


def _asks_for_less(turn: Turn) -> bool:
    """Say whether a message asks for what is nobody's: which order, how many."""
    things = turn.asking and not NUMBERED.isdisjoint(turn.last)
    return {"", ORDERS}.issuperset(turn.asks) if turn.asks else things


def _why(talk: Talk, question: int | None, sure: float) -> Why:
    asked = next(filter(None, talk.turn(question).asks), None) if question is not None else None
    source = talk.messages[question].fields[0].pointer if question is not None and asked else None
    return Why(base=round(sure, 3), question=asked, source=source)


def _stands(text: str, start: int, end: int, entity: str) -> bool:
    """Say whether what was weighed holds: beside a month stands a day of birth, and nothing else."""
    if _MONTH_BEFORE.search(text, max(0, start - _NEAR), start) or _MONTH_BEHIND.match(text, end):
        return entity == _BIRTH and not _NOW.search(text, start, end + _NEAR)
    return True


def _told(sure: float) -> float:
    """Return the score of a finding: what is just sure enough to be one is just enough to be replaced by default."""
    return round(max(LIKELY, 1 - (1 - sure) / (1 - _SURE_ENOUGH) / 2), 3)
