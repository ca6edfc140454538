"""A conversation as the weigher reads it: what each message says, asks for and announces, and which numbers recur."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from transcrub.conversation import Conversation, Message, Speaker
from transcrub.detect.dialogue.reading import read_message
from transcrub.detect.dialogue.tokens import KEPT
from transcrub.detect.lexicon import Pack
from transcrub.detect.slices import LONG
from transcrub.detect.weigher.candidates import candidates
from transcrub.detect.weigher.forms import digits_of

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]")
_DIGIT = re.compile(r"\d")
_FIRM = frozenset({Speaker.AGENT, Speaker.BOT})
# What a message asks stands at its end.
_READ, _TAIL = 1000, 300
_LAST_OF_QUESTION, _LAST = 40, 20


@dataclass(frozen=True, slots=True)
class Turn:
    """A message, as far as those behind it care.

    Attributes:
        words: the last words of it.
        last: fewer of them.
        asking: whether it holds a question mark.
        asks: the entities that it asks for.
        opens: the entities of its cues without a value, each with the place of the cue.
        tells: the entities that it announces, each with the place of the value.
    """

    words: frozenset[str] = field(repr=False)
    last: frozenset[str] = field(repr=False)
    asking: bool
    asks: tuple[str, ...]
    opens: tuple[tuple[str, int], ...]
    tells: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation made ready.

    Attributes:
        messages: its messages.
        language: the language that it is in.
        numbers: in how many messages each number stands.
        firm: of each message, whether an agent or a bot wrote it.
        others: of each message, the last one before it that the other side wrote; None where there is none.
        owns: of each message, the last one before it of its own side.
    """

    messages: Sequence[Message]
    language: Pack
    numbers: Mapping[str, int] = field(repr=False)
    firm: Sequence[bool]
    others: Sequence[int | None]
    owns: Sequence[int | None]

    def turn(self, index: int) -> Turn:
        """Return what a message says, by the end of its main text."""
        return turn_of(_main_text(self.messages[index])[-_READ:], self.language)


def talk_of(conversation: Conversation, language: Pack) -> Talk:
    """Return a conversation made ready.

    Args:
        conversation: it.
        language: the language that it is in.
    """
    messages = conversation.messages
    numbers: Counter[str] = Counter()
    for text in map(_main_text, messages):
        numbers.update({digits_of(text[start:end]) for start, end in candidates(text)} if len(text) <= LONG else ())
    firm = list(map(speaks_for_firm, messages))
    return Talk(messages, language, numbers, firm, *_last_before(firm))


def _last_before(firm: Sequence[bool]) -> tuple[list[int | None], list[int | None]]:
    """Return of each message the last one before it of the other side, and the last of its own."""
    others: list[int | None] = []
    owns: list[int | None] = []
    last: dict[bool, int] = {}
    for index, own in enumerate(firm):
        others.append(last.get(not own))
        owns.append(last.get(own))
        last[own] = index
    return others, owns


def speaks_for_firm(message: Message) -> bool:
    """Say whether an agent or a bot wrote a message."""
    return message.speaker in _FIRM


def words_of(text: str) -> list[str]:
    """Return the words and signs of a text in small letters, with a nought for every digit."""
    return [word.lower() for word in _WORD.findall(_DIGIT.sub("0", text))]


def content(words: Iterable[str]) -> frozenset[str]:
    """Return the words of some words and signs, but for single letters."""
    return frozenset(word for word in words if len(word) > 1 and word.isalpha())


def _main_text(message: Message) -> str:
    return message.fields[0].value if message.fields else ""


@lru_cache(maxsize=KEPT)
def turn_of(text: str, language: Pack) -> Turn:
    """Return what a text says; of a long one, its end.

    Args:
        text: it.
        language: the language that it is in.
    """
    said = words_of(text[-_TAIL:])
    read = text[-_READ:]
    before = len(text) - len(read)
    sense = read_message(read, language)
    starts, ends = sense.tokens.starts, sense.tokens.ends
    return Turn(
        words=content(said[-_LAST_OF_QUESTION:]),
        last=content(said[-_LAST:]),
        asking="?" in read,
        asks=tuple(dict.fromkeys(entity for entity, _ in sense.asks)),
        opens=tuple((cue.entity, before + starts[at]) for at, cue in sense.open),
        tells=tuple(
            (each.entity, before + starts[each.first], before + ends[each.stop - 1]) for each in sense.readings
        ),
    )
