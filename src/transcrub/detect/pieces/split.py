"""One value over several messages of one speaker, each piece with its place."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation, Speaker, TextField
from transcrub.detect.recognisers.checks import passes_luhn

_DIGITS = re.compile(r"(?:[^\d]{0,40}[^\d+\w(])?([+(]?\d[\d \-.()]{0,30}\d|\d)[\s.,…-]*")
_LOCAL = re.compile(r"(?:.{0,40}\s)?([\w.+-]{2,64})@?\s*", re.DOTALL)
_DOMAIN = re.compile(r"\s*(@?[\w-]{2,63}(?:\.[\w-]{2,63}){1,3})[\s.]*")
_LONGEST = 80
_PHATIC = 24
CARD = range(13, 20)
PHONE = range(10, 13)
_CARD_PIECES = frozenset({4, 5, 6, 8, 10, 12})
_LAST_PIECE = 4
_MOST_PIECES = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a value: the field it stands in, and where."""

    field: TextField
    start: int
    end: int

    @property
    def digits(self) -> str:
        """Its digits."""
        return "".join(filter(str.isdecimal, self.field.value[self.start : self.end]))


def split_values(conversation: Conversation) -> Iterator[tuple[str, float, Sequence[Piece]]]:
    """Give values that stand in several messages of one speaker: entity, score, pieces in order."""
    for run in _runs(conversation):
        yield from _numbers(run)
        yield from _mails(run)


def _runs(conversation: Conversation) -> Iterator[list[TextField]]:
    """Give runs of short messages of one speaker; a short word of the other side ("ok", "go on") does not end one."""
    run: list[TextField] = []
    speaker: Speaker | None = None
    for message in conversation.messages:
        if not message.fields:
            continue
        field = message.fields[0]
        if message.speaker is not speaker and run and len(field.value) <= _PHATIC and not _has_digit(field.value):
            continue
        if message.speaker is not speaker or len(field.value) > _LONGEST:
            if len(run) > 1:
                yield run
            run, speaker = [], message.speaker
        if len(field.value) <= _LONGEST:
            run.append(field)
    if len(run) > 1:
        yield run


def _numbers(run: Sequence[TextField]) -> Iterator[tuple[str, float, Sequence[Piece]]]:
    pieces: list[Piece] = []
    for field in run:
        found = _DIGITS.fullmatch(field.value) if _has_digit(field.value) else None
        bare = found is not None and found.start(1) == 0
        if found is None or (pieces and not bare):
            yield from _number(pieces)
            pieces = []
        if found is not None:
            pieces.append(Piece(field, *found.span(1)))
    yield from _number(pieces)


def _number(pieces: Sequence[Piece]) -> Iterator[tuple[str, float, Sequence[Piece]]]:
    """Read pieces of digits as one number, the longest first."""
    first = 0
    while first < len(pieces) - 1:
        for stop in range(min(len(pieces), first + _MOST_PIECES), first + 1, -1):
            verdict = _what(pieces[first:stop])
            if verdict is not None:
                yield *verdict, pieces[first:stop]
                first = stop - 1
                break
        first += 1


def _what(pieces: Sequence[Piece]) -> tuple[str, float] | None:
    lengths = [len(piece.digits) for piece in pieces]
    number = "".join(piece.digits for piece in pieces)
    if (
        len(number) in CARD
        and passes_luhn(number)
        and all(n in _CARD_PIECES for n in lengths[:-1])
        and lengths[-1] >= _LAST_PIECE
    ):
        return "CREDIT_CARD", 0.95
    if lengths == [4, 4, 4, 4]:
        return "CREDIT_CARD", 0.75
    if lengths == [3, 2, 4]:
        return "US_SSN", 0.8
    if lengths in ([3, 3, 4], [3, 7], [6, 4]) or (len(number) in PHONE and pieces[0].field.value.startswith("+")):
        return "PHONE_NUMBER", 0.7
    return None


def _mails(run: Sequence[TextField]) -> Iterator[tuple[str, float, Sequence[Piece]]]:
    for before, after in itertools.pairwise(run):
        domain = _DOMAIN.fullmatch(after.value)
        if domain is None or not (after.value.lstrip().startswith("@") or before.value.rstrip().endswith("@")):
            continue
        local = _LOCAL.fullmatch(before.value)
        if local is not None:
            end = len(before.value.rstrip())
            yield "EMAIL_ADDRESS", 0.9, (Piece(before, local.start(1), end), Piece(after, *domain.span(1)))


def _has_digit(text: str) -> bool:
    return any(map(str.isdecimal, text))
