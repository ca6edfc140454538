"""Who is who in a conversation: which of its values mean the same."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from transcrub.redact.words import fold, name_words

PERSON = "PERSON"
_NAMESAKES = 64


@dataclass(frozen=True, slots=True)
class Identity:
    """One person, number or address of a conversation, however often and however it is spelled.

    Attributes:
        entity: what it is.
        number: 1 for the first of its entity in the conversation, 2 for the second.
        words: the words of a person's fullest name; empty for all else.
    """

    entity: str
    number: int
    words: tuple[str, ...] = field(default=(), repr=False)


class Identities:
    """The identities of a conversation.

    Two values are the same when they differ in case, blanks and punctuation only. A part of a person's name is the
    person: "John" and "Mr Doe" are John Doe, or the first John Doe where there are several.
    """

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        """Take the entity and value of everything that is to be replaced, in order of appearance."""
        values = list(values)
        self._fullest = _fullest(name_words(value) for entity, value in values if entity == PERSON)
        self._known: dict[tuple[str, str], Identity] = {}
        counts: dict[str, int] = {}
        for entity, value in values:
            key, words = self._key(entity, value)
            if key not in self._known:
                counts[entity] = counts.get(entity, 0) + 1
                self._known[key] = Identity(entity, counts[entity], words)

    def of(self, entity: str, value: str) -> Identity:
        """Return the identity of one of the values."""
        return self._known[self._key(entity, value)[0]]

    def _key(self, entity: str, value: str) -> tuple[tuple[str, str], tuple[str, ...]]:
        if entity != PERSON:
            return (entity, fold(value)), ()
        words = self._fullest[frozenset(name_words(value))]
        return (entity, " ".join(words)), words


def _fullest(names: Iterable[tuple[str, ...]]) -> dict[frozenset[str], tuple[str, ...]]:
    """Return the fullest name of the person that each set of words means."""
    spelled = {frozenset(words): words for words in reversed(list(names))}
    first_come = list(reversed(spelled))
    by_word: dict[str, list[frozenset[str]]] = {}
    for name in first_come:
        for word in name:
            namesakes = by_word.setdefault(word, [])
            # A bound, or a text of nothing but names would take quadratic time.
            if len(namesakes) < _NAMESAKES:
                namesakes.append(name)
    fullest: dict[frozenset[str], tuple[str, ...]] = {}
    for name in sorted(first_come, key=len, reverse=True):
        longer = (each for each in by_word.get(next(iter(sorted(name)), ""), ()) if name < each)
        whole = next(longer, None)
        fullest[name] = spelled[name] if whole is None else fullest[whole]
    return fullest
