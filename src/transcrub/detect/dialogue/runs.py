"""Somebody identifying himself where the question is missing: a run of short messages is its own evidence."""

# ruff: noqa: PLR0911, PLR2004 - a reader is a row of guards, and how long a value is its subject

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import QUERIES
from transcrub.detect.dialogue.cards import card_codes
from transcrub.detect.dialogue.introductions.birthdays import split_births
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.names import name_at
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import CueKind, Pack, holds, is_given, is_place
from transcrub.detect.lexicon.language import words as words_of
from transcrub.detect.tagger.lexicon import is_everyday_word, is_known_word

_NEAR = 2
_NEIGHBOUR = 0.15
_COMPANION = 0.15
_DAY_FIRST = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:0?[1-9]|1[0-2])(?:19|20)\d\d")
_MONTH_FIRST = re.compile(r"(?:0?[1-9]|1[0-2])(?:0?[1-9]|[12]\d|3[01])(?:19|20)\d\d")
# A year of this kind is told of births; what is flown, bought or due is younger. Two digits stand behind a sign.
_BIRTH_YEAR = re.compile(r"(?:19[2-9]\d|200\d)(?!\d)|[/.-][4-9]\d$|[a-z,]\.? '?[4-9]\d$", re.IGNORECASE)
# A day of so long ago that is all of a message is hardly one of business.
_CHILD_YEAR = re.compile(r"(?<!\d)201[0-5](?!\d)")
_LONGEST_SUM = 6
_ZIP = re.compile(r"\d{5}")
BEFORE_TIMES = frozenset({"after", "around", "at", "before", "by", "till", "til", "until"})
"""Behind these four digits are a time, if they can be one."""
TIME = re.compile(r"(?:0?[1-9]|1\d|2[0-3])[0-5]\d")
"""A time without its colon: "0940"."""
NUMBERED = words_of("""
    agent aisle batch bios branch build bus channel classroom firmware form homeroom page platform port route row seat
    seats shop store table van
""")
"""Things that have a number of their own: "store 1182", "port 8080"."""
NUMBERED_DIGITS = 5
"""So long such a number is; "BIOS 44556677" may be an account behind a stray word."""
# Forms, sums, flights, models and their years: "w2", "31k", "ba 0075", "galaxy a16", "f150 2020".
_NOBODYS = re.compile(
    r"w-?[249]|\d{1,4}k|[a-z]\d{1,3}|r\d{1,3}(?: \d{3})+|[a-z]\d{2,3} (?:19|20)\d\d|1099-?[a-z]{1,4}|1040[a-z]{0,2}"
)
_FLIGHT = re.compile(r"[a-z]{2} ?\d{3,4}")
_FLOWN = frozenset({"from", "on", "to", "tomorrow"})
_OWNED = frozenset({"a", "an", "my", "our", "the", "this", "your"})
_LONGEST_QUESTION = 5
_SHORT_DAY = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[0-3]\d")
_LONGEST = 14
_CHATTY = 2


def read_run(senses: Sequence[Sense], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the values in messages of one speaker whose questions we do not see.

    Args:
        senses: what was read in each message, in order.
        pack: the language.
    """
    candidates = [tuple(_candidates(sense, pack)) for sense in senses]
    telling = [bool(found or sense.readings or sense.redacted) for found, sense in zip(candidates, senses, strict=True)]
    code = kind_of_code(senses, pack)
    for index, found in enumerate(candidates):
        near = any(telling[max(0, index - _NEAR) : index]) or any(telling[index + 1 : index + 1 + _NEAR])
        before = senses[index - 1] if index else None
        for value, base in found:
            if before is not None and _is_sum(value) and _asks_sum(before.tokens, pack):
                continue
            company = len(found) + len(senses[index].readings) > 1
            score = base + _NEIGHBOUR * near + _COMPANION * company
            entity = _entity(value, senses[index].tokens, code)
            yield index, Reading(value.first, value.stop, entity, round(min(score, 0.9), 3), base, cue="run")
    yield from card_codes(senses)
    yield from split_births(senses)


def _candidates(sense: Sense, pack: Pack) -> Iterator[tuple[Value, float]]:
    tokens = sense.tokens
    asks = "?" in tokens.text or not QUERIES.isdisjoint(tokens.words[:1])
    if len(tokens) > _LONGEST or asks or sense.matters or _chatter(tokens, pack) > _CHATTY:
        return
    of_sums = holds(pack.sums, tokens.words)
    taken = [(reading.first, reading.stop) for reading in sense.readings]
    for value in sense.loose:
        base = 0.0 if of_sums and _is_sum(value) else _weight(value, tokens)
        if base and sense.others - _unknown(sense, pack) <= _CHATTY:
            taken.append((value.first, value.stop))
            yield value, base
    yield from _names(tokens, pack, taken)


def _chatter(tokens: Tokens, pack: Pack) -> int:
    return sum(word in pack.stop and word not in pack.links for word in tokens.words)


def _unknown(sense: Sense, pack: Pack) -> int:
    return sum(not pack.ordinary(word) and word.isalpha() for word in sense.tokens.words)


def _weight(value: Value, tokens: Tokens) -> float:
    """Return how much a bare value says that it identifies somebody: amounts, years and dates say nothing."""
    if value.shape in (Shape.EMAIL, Shape.ADDRESS):
        return 0.75
    if is_birth(value, tokens):
        return 0.55
    if value.shape is Shape.DATE and value.stop - value.first == len(tokens) and _CHILD_YEAR.search(tokens.text):
        return 0.4
    if value.shape is Shape.CODE:
        return _weight_of_code(value, tokens)
    if value.shape is not Shape.NUMBER or value.digits < 4:
        return 0.0
    joined = "".join(tokens.words[value.first : value.stop])
    before = tokens.words[value.first - 1] if value.first else ""
    if (before in NUMBERED and value.digits <= NUMBERED_DIGITS) or (before in BEFORE_TIMES and TIME.fullmatch(joined)):
        return 0.0
    if value.digits == 4:
        year = 1940 <= int(joined[:4]) <= 2039 if joined.isascii() and joined.isdigit() else False
        return 0.0 if year else 0.3 if joined.endswith("00") else 0.55
    if _DAY_FIRST.fullmatch(joined) or _MONTH_FIRST.fullmatch(joined) or joined.endswith("0000"):
        return 0.0
    if value.digits == 6 and _SHORT_DAY.fullmatch(joined):
        return 0.3
    return 0.6


def _weight_of_code(value: Value, tokens: Tokens) -> float:
    """Return how much a code says that it identifies somebody: forms, flights and models say nothing."""
    raw, behind = " ".join(tokens.words[value.first : value.stop]), tokens.words[value.stop : value.stop + 1]
    if _NOBODYS.fullmatch(raw) or (_FLIGHT.fullmatch(raw) and not _FLOWN.isdisjoint(behind)):
        return 0.0
    # A word and two digits are a model more often than not ("xps 15").
    short = value.digits < 3 and value.stop - value.first > 1
    return 0.55 if value.digits + value.letters >= 4 and value.digits >= 2 and not short else 0.3


def _is_zip(tokens: Tokens, place: int) -> bool:
    """Say whether a postal code of the US is the last word: what stands before it is a town."""
    return place + 1 == len(tokens) and _ZIP.fullmatch(tokens.words[place]) is not None


def _is_sum(value: Value) -> bool:
    return value.shape is Shape.NUMBER and value.digits <= _LONGEST_SUM


def _asks_sum(tokens: Tokens, pack: Pack) -> bool:
    """Say whether a message is hardly more than the wish to know an amount."""
    return len(tokens) <= _LONGEST_QUESTION and holds(pack.sums, tokens.words) is not None


def is_birth(value: Value, tokens: Tokens) -> bool:
    """Say whether a value is a day so long ago that somebody was born on it."""
    text = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    if value.shape is Shape.DATE:
        return _BIRTH_YEAR.search(text) is not None
    run = tokens.words[value.first : value.stop]
    joined = "".join(run)
    if value.shape is Shape.NUMBER and len(run) == 3 and len(joined) <= 6 and joined.isdecimal():
        return _in_groups(run)
    dated = _DAY_FIRST.fullmatch(joined) or _MONTH_FIRST.fullmatch(joined)
    return value.shape is Shape.NUMBER and dated is not None and _BIRTH_YEAR.search(joined[-4:]) is not None


def _in_groups(run: Sequence[str]) -> bool:
    """Say whether three numbers are a day, a month and a year of the last century: "9 10 51"."""
    first, second, year = map(int, run)
    low, high = sorted((first, second))
    return max(map(len, run)) == 2 and len(run[2]) == 2 and 0 < low <= 12 and high <= 31 and year >= 30


def _names(tokens: Tokens, pack: Pack, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[Value, float]]:
    """A message that is nothing but a name, or a name and a value."""
    index = 0
    found: list[tuple[Value, float]] = []
    while index < len(tokens):
        free = not any(first <= index < stop for first, stop in taken)
        name = name_at(tokens, index, pack, strict=True, surname=True) if free else None
        if name is None:
            if free and tokens.words[index] not in pack.links and pack.cue_at(tokens.words, index) is None:
                return
            index += 1
            continue
        words = tokens.words[name.first : name.stop]
        given = any(map(is_given, words))
        told = is_everyday_word if len(tokens) == 1 else is_known_word
        thing = tokens.words[name.first - 1] in _OWNED if name.first else False
        thing = thing or pack.cue_at(tokens.words, name.first) is not None
        unfit = thing or is_place(words[-1:]) or (not given and _is_zip(tokens, name.stop))
        if name.letters >= 3 and not unfit and (given or not all(map(told, words))):
            common = any(map(pack.ordinary, words))
            found.append((name, 0.55 if given else 0.45 if len(words) > 1 and not common else 0.4))
        index = name.stop
    yield from found


def _entity(value: Value, tokens: Tokens, code: str) -> str:
    if value.shape is Shape.DATE or is_birth(value, tokens):
        return "DATE_OF_BIRTH"
    if value.shape is Shape.NAME:
        return "PERSON"
    if value.shape is Shape.EMAIL:
        return "EMAIL_ADDRESS"
    if value.shape is Shape.ADDRESS:
        return "STREET_ADDRESS"
    if value.shape is Shape.NUMBER:
        if 9 <= value.digits <= 12:
            return "PHONE_NUMBER"
        if 13 <= value.digits <= 19:
            return "CREDIT_CARD"
        return "ACCOUNT_NUMBER"
    # No shop groups its orders like that: "XQH 80417 2295".
    return code if value.stop - value.first < 3 else "ACCOUNT_NUMBER"


def kind_of_code(senses: Sequence[Sense], pack: Pack) -> str:
    """Return what a bare code with letters is: an order where the talk is of orders, else an account."""
    orders = accounts = 0
    for sense in senses:
        for index in range(min(len(sense.tokens), 40)):
            cue = pack.cue_at(sense.tokens.words, index)
            if cue is not None and cue.kind in (CueKind.ASKED, CueKind.TAG):
                orders += cue.entity == "ORDER_ID"
                accounts += cue.entity in ("ACCOUNT_NUMBER", "US_SSN", "CREDIT_CARD", "PASSWORD")
    return "ORDER_ID" if orders > accounts else "ACCOUNT_NUMBER"
