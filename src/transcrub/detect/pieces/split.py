"""One value over several messages of one speaker, each piece with its place."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation, Speaker, TextField
from transcrub.detect.days import birthdays_in
from transcrub.detect.recognisers.checks import passes_luhn
from transcrub.detect.shapes import is_lettered_postal_code

_DIGITS = re.compile(
    r"(?:[^\d]{0,40}[^\d+\w(])?([+(]?\d[\d \-.()]{0,30}\d|\d)[\s.,…-]*(?:(?:exp|expir|cvv|cvc|valid)[a-z]*\b.{0,30})?",
    re.IGNORECASE,
)
_LOCAL = re.compile(r"(?:.{0,40}\s)?([\w.+-]{2,64})@?\s*", re.DOTALL)
_DOMAIN = re.compile(r"\s*(@?[\w-]{2,63}(?:\.[\w-]{2,63}){1,3})[\s.]*")
# The halves of postal codes of Britain and Canada: "BS1", "4RN"; "K1A", "0B1".
_OUTWARD = re.compile(r"(?<!\w)([a-z]{1,2}\d[a-z\d]?)[\s.,]*$", re.IGNORECASE)
_HALF = re.compile(r"\s*(\d[a-z][a-z\d])[\s.,!]*", re.IGNORECASE)
# What one plans or buys is younger.
_BIRTH_YEAR = re.compile(r"\s*((?:19[2-9]\d|200\d))[\s.,!]*")
_GROUP = re.compile(r"\d+")
_CARD_DIGITS = 16
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
        yield from _postal_codes(run)
        yield from _births(run)


def _runs(conversation: Conversation) -> Iterator[list[TextField]]:
    """Give runs of short messages of one speaker; a short word of the other side ("ok", "go on") does not end one."""
    runs: dict[Speaker, list[TextField]] = {}
    for message in conversation.messages:
        if not message.fields:
            continue
        field = message.fields[0]
        long = len(field.value) > _LONGEST
        ended = [message.speaker] if long else []
        if len(field.value) > _PHATIC or _has_digit(field.value):
            ended += [speaker for speaker in runs if speaker is not message.speaker]
        for speaker in ended:
            if len(run := runs.pop(speaker, [])) > 1:
                yield run
        if not long:
            runs.setdefault(message.speaker, []).append(field)
    yield from (run for run in runs.values() if len(run) > 1)


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
    if len(number) == _CARD_DIGITS and all(map(_in_fours, pieces)):
        return "CREDIT_CARD", 0.75
    if lengths == [3, 2, 4]:
        return "US_SSN", 0.8
    if lengths in ([3, 3, 4], [3, 7], [6, 4]) or (len(number) in PHONE and pieces[0].field.value.startswith("+")):
        return "PHONE_NUMBER", 0.7
    return None


def _in_fours(piece: Piece) -> bool:
    """Say whether a piece is written as cards show their numbers: "4111 1111"."""
    groups = _GROUP.findall(piece.field.value[piece.start : piece.end])
    return all(len(group) == _LAST_PIECE for group in groups)


def _postal_codes(run: Sequence[TextField]) -> Iterator[tuple[str, float, Sequence[Piece]]]:
    """Give postal codes of two halves, the second a message of its own: "Bristol BS1", "4RN"."""
    for before, after in itertools.pairwise(run):
        second = _HALF.fullmatch(after.value)
        first = _OUTWARD.search(before.value) if second is not None else None
        if first is not None and second is not None and is_lettered_postal_code((first[1] + second[1]).lower()):
            yield "POSTAL_CODE", 0.8, (Piece(before, *first.span(1)), Piece(after, *second.span(1)))


def _births(run: Sequence[TextField]) -> Iterator[tuple[str, float, Sequence[Piece]]]:
    """Give days of birth whose year is a message of its own: "july 22nd", "1998"."""
    for before, after in itertools.pairwise(run):
        year = _BIRTH_YEAR.fullmatch(after.value)
        days = list(birthdays_in(before.value)) if year is not None else []
        if (
            year is not None
            and days
            and len(before.value) <= _PHATIC
            and days[-1][1] == len(before.value.rstrip(" .,"))
        ):
            yield "DATE_OF_BIRTH", 0.7, (Piece(before, *days[-1][:2]), Piece(after, *year.span(1)))


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
