"""From the chances of pieces to names and addresses made of whole words.

Only the model's labels for names and addresses are trusted: its labels for numbers fire on order numbers.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcrub.detect.accurate.model import Piece

_WORD = re.compile(r"\w++(?>(?:['’-]\w+)*)")
# What may stand between two words of one address.
_BRIDGE = re.compile(r"[\s,.;:#/-]{1,4}+(?>(?:(?:of|and|in|near|no)\b[\s,.#]{0,3})?)", re.IGNORECASE)
_NAME = ("GIVEN_NAME", "SURNAME")
_STREET = ("STREET_NAME",)
_ADDRESS = ("BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS", "CITY", "STATE", "ZIP_CODE")
# A word begins a finding when it is as likely as this; next to one that did, less will do.
_SURE_ENOUGH = 0.5
_GOES_ON = 0.15


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, and how likely it is part of a name, the name of a street, part of an address."""

    start: int
    end: int
    name: float
    street: float
    address: float


@dataclass(frozen=True, slots=True)
class Span:
    """A name or an address: where it stands, what it is, how sure that is."""

    start: int
    end: int
    entity: str
    score: float


def words(text: str, pieces: Iterable[Piece]) -> list[Word]:
    """Return the words of a text, each as likely as the likeliest of its pieces."""
    found = []
    rest = iter(pieces)
    piece = next(rest, None)
    for match in _WORD.finditer(text):
        own = []
        while piece is not None and piece.start < match.end():
            if piece.end > match.start():
                own.append(piece.chances)
            piece = next(rest, None)
        found.append(Word(*match.span(), *(_likeliest(own, labels) for labels in (_NAME, _STREET, _ADDRESS))))
    return found


def spans(text: str, read: Sequence[Word], doubts: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Give the names and addresses of a text that have a word in doubt.

    Args:
        text: the text, a window's length at most.
        read: its words.
        doubts: the places in doubt.
    """

    def in_doubt(word: Word) -> bool:
        return any(start < word.end and word.start < end for start, end in doubts)

    for run in _runs(text, read, _likely_name, _is_blank):
        if any(word.name >= _SURE_ENOUGH and in_doubt(word) for word in run):
            yield Span(run[0].start, run[-1].end, "PERSON", max(word.name for word in run))
    for run in _runs(text, read, _likely_address, _is_bridge):
        # A number or a city alone is no address.
        if any(word.street >= _SURE_ENOUGH for word in run) and any(map(in_doubt, run)):
            yield Span(run[0].start, run[-1].end, "STREET_ADDRESS", max(word.street for word in run))


def _likely_name(word: Word) -> bool:
    return word.name >= _GOES_ON


def _likely_address(word: Word) -> bool:
    return word.address >= _GOES_ON and word.address > word.name


def _is_blank(between: str) -> bool:
    return between.isspace() or between in {". ", "."}


def _is_bridge(between: str) -> bool:
    return _BRIDGE.fullmatch(between) is not None


def _runs(
    text: str, read: Sequence[Word], belongs: Callable[[Word], bool], joins: Callable[[str], bool]
) -> Iterator[list[Word]]:
    """Give runs of words that belong together, in order."""
    run: list[Word] = []
    for word in filter(belongs, read):
        if run and not joins(text[run[-1].end : word.start]):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _likeliest(pieces: Iterable[Mapping[str, float]], labels: Iterable[str]) -> float:
    """Return the chance of the likeliest piece; the labels of one kind share what the model gives them."""
    return max((sum(chances.get(label, 0.0) for label in labels) for chances in pieces), default=0.0)
