"""Values that are told and then said again in other words: "two nine oh seven" - "two nine zero seven, okay"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, dropwhile, islice
from typing import TypeAlias

import re2

from transcrub.conversation import Conversation, TextField
from transcrub.detect.days import Day, days_in
from transcrub.detect.dialogue.tokens import SHORT, tokenise
from transcrub.detect.dialogue.values.joined import JOINTS, chains_in
from transcrub.detect.dialogue.values.numerals import PAIRS
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.numbers_en import ONES
from transcrub.detect.pieces.said_days import birthdays_again, days_said
from transcrub.detect.pieces.signs import Sign, runs_in
from transcrub.detect.pieces.split import Piece
from transcrub.detect.resolve import KEPT, LIKELY
from transcrub.finding import Finding, Why

_Fields: TypeAlias = Mapping[str, TextField]
_Read: TypeAlias = Callable[[_Fields, Sequence[Finding], Pack], Iterator[tuple[str, Piece]]]
_SCORE = 0.75
_SHORTEST, _FEWEST_DIGITS, _SHORTEST_PART = 4, 3, 3
# Its last signs alone say what they are end of while it is spoken of.
_BACK = 3
_LONGEST_TOLD = 80
_NEVER_SAID = KEPT | {"EMAIL_ADDRESS", "PERSON", "STREET_ADDRESS", "URL", "USERNAME"}
_CENTURIES = (19, 20)
_BORN = "DATE_OF_BIRTH"
# Three numbers in words, or letters, in a row.
_NUMBER = "|".join(sorted({*PAIRS, *ONES, "double", "oh", "zero"}))
_SAID = re2.compile(rf"\b(?:{_NUMBER}|[a-z]) (?:{_NUMBER}|[a-z]) (?:{_NUMBER}|[a-z])\b")
_JOINED = re2.compile(r"(?i)\b(?:" + "|".join(sorted(JOINTS)) + r")\b")
_AT, _WORDS = re.compile(r"@|\bat\b"), re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[a-z]")


def told_again(conversation: Conversation, found: Sequence[Finding], pack: Pack) -> Iterator[Finding]:
    """Give what was told in a conversation and is said again in other words.

    Args:
        conversation: where it was told.
        found: what is known of it.
        pack: its language.
    """
    if not pack.is_english:
        return
    fields = {field.pointer: field for field in conversation.fields()}
    # Most conversations hold neither: one look says so.
    everything = "\n".join(field.value for field in fields.values())
    readers: list[_Read] = [_said_again] if _SAID.search(everything) is not None else []
    readers += [_mail_again] if _JOINED.search(everything) is not None else []
    for entity, piece in chain.from_iterable(read(fields, found, pack) for read in (*readers, _born_again)):
        why = Why(base=_SCORE)
        yield Finding(piece.field.pointer, piece.start, piece.end, entity, _SCORE, "pieces.again", why)


def _said_again(fields: _Fields, found: Sequence[Finding], pack: Pack) -> Iterator[tuple[str, Piece]]:
    """Give what is said again sign by sign, each with its place."""
    places = {pointer: number for number, pointer in enumerate(fields)}
    said = [each for each in fields.values() if len(each.value) <= SHORT and _SAID.search(each.value)]
    told: dict[str, tuple[str, int]] = {}
    for each in found:
        if each.score >= LIKELY and each.entity not in _NEVER_SAID and each.end - each.start <= _LONGEST_TOLD:
            for form in _forms(fields[each.pointer].value[each.start : each.end], each.entity, pack):
                told.setdefault(form, (each.entity, places[each.pointer]))
    if not told:
        return
    endings = {form[-_SHORTEST_PART:]: each for form, each in told.items() if _LETTER.search(form[-_SHORTEST_PART:])}
    for field in said:
        number, tokens = places[field.pointer], tokenise(field.value)
        for run in runs_in(tokens, number, pack):
            entity, first = told.get(run.text, ("", 0))
            if not entity and run.text in endings:
                entity, first = endings[run.text]
                entity = entity if 0 < number - first <= _BACK else ""
            if entity and _is_said(run, tokens.words):
                start, end = tokens.starts[run.first], tokens.ends[run.stop - 1]
                yield entity, Piece(field, start, end)


def _born_again(fields: _Fields, found: Sequence[Finding], pack: Pack) -> Iterator[tuple[str, Piece]]:
    """Give the days that name the month of a birthday that was asked for and told in words or figures apart."""
    asked = [each for each in found if each.entity == _BORN and each.score >= LIKELY and each.why and each.why.question]
    known = {
        day
        for each in asked
        for day in days_said(tokenise(fields[each.pointer].value[each.start : each.end]).words, pack)
    }
    told = {each.pointer for each in asked}
    for field in islice(dropwhile(lambda field: field.pointer not in told, fields.values()), 1, None) if known else ():
        tokens = tokenise(field.value) if len(field.value) <= SHORT else None
        if tokens is not None and not pack.language.months.isdisjoint(tokens.words):
            for first, stop in birthdays_again(tokens, known, pack):
                yield _BORN, Piece(field, tokens.starts[first], tokens.ends[stop - 1])


def _mail_again(fields: _Fields, found: Sequence[Finding], pack: Pack) -> Iterator[tuple[str, Piece]]:
    """Give the names of mailboxes that are said again without their domain: "is that k dot osei?"."""
    joined = [each for each in fields.values() if len(each.value) <= SHORT and _JOINED.search(each.value)]
    known = {
        _plain(_AT.split(fields[each.pointer].value[each.start : each.end].lower())[0])
        for each in found
        if each.entity == "EMAIL_ADDRESS" and each.score >= LIKELY
    }
    for field in joined if known else ():
        tokens = tokenise(field.value)
        for first, stop, text in chains_in(tokens, pack):
            if len(text) >= _SHORTEST and text in known:
                yield "EMAIL_ADDRESS", Piece(field, tokens.starts[first], tokens.ends[stop - 1])


def _plain(mailbox: str) -> str:
    """Return the letters and figures of a mailbox."""
    said = (word for word in _WORDS.findall(mailbox) if word not in JOINTS)
    return "".join(said)


def _forms(value: str, entity: str, pack: Pack) -> Iterator[str]:
    """Give the signs by which a value may be said again."""
    if entity == _BORN:
        for year, month, day in _days(value, pack):
            for first, second in ((month, day), (day, month)):
                yield from (f"{first}{second}{year:02}", f"{first:02}{second:02}{year:02}")
                yield from (f"{first}{second}{century}{year:02}" for century in _CENTURIES)
        return
    text = "".join(run.text for run in runs_in(tokenise(value), 0, pack))
    if len(text) >= _SHORTEST and sum(map(str.isdecimal, text)) >= _FEWEST_DIGITS:
        yield text


def _days(value: str, pack: Pack) -> frozenset[Day]:
    written = [day for _, _, days in days_in(value, pack.language.code) for day in days]
    return frozenset(written) | days_said(tokenise(value).words, pack)


def _is_said(run: Sign, words: Sequence[str]) -> bool:
    return any(word.isalpha() and len(word) > 1 for word in words[run.first : run.stop])
