"""The parts pass: a part of a value that was told before: its end told anew, a sign that lacked, a half mended."""

import re
from collections.abc import Iterator, Sequence

from transcrub.conversation import Conversation, Speaker
from transcrub.detect.births_told import OTHER_YEARS
from transcrub.detect.days import birthdays_in, days_in
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack, guess_language, holds, pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import folded, is_slip
from transcrub.detect.pieces.going_on import Part, Said, going_on
from transcrub.detect.pieces.said_again import told_again
from transcrub.detect.pieces.signs import Sign, runs_in
from transcrub.detect.resolve import KEPT, LIKELY
from transcrub.finding import Finding, Why

_LONGEST, _MOST_WORDS, _SHORT = 200, 30, 8
_LONGEST_TOLD = 600
_BACK = 4
_LONGEST_PART = 8
_FEWEST_SIGNS = 3
_SCORE = 0.7
# Whose parts nobody tells by their place.
_WHOLE = frozenset({"DATE_OF_BIRTH", "EMAIL_ADDRESS", "PERSON", "SECRET", "STREET_ADDRESS", "URL", "USERNAME"})
_BIRTH = "DATE_OF_BIRTH"
# Words without which nobody speaks of a part.
_TELLING = words("""
    another beginning end ende einde final fin fim fine first forgot front końcu last lacking middle missed missing
    more rest start extra
""")
_BEHIND = tuple(
    tuple(phrase.split())
    for phrase in (
        "at the end", "in the end", "on the end", "at the very end", "at the front", "in front", "at the start",
        "at the beginning", "in the middle", "the last", "is the last", "for the last", "for the end", "the end",
        "am ende", "al final", "à la fin", "a la fin", "alla fine", "no final", "no fim", "na końcu", "aan het einde",
        "op het einde",
    )
)  # fmt: skip
_AHEAD = tuple(
    tuple(phrase.split())
    for phrase in (
        *(f"{which} {what}" for which in ("last", "first", "middle") for what in (
            "bit", "part", "one", "ones", "digit", "digits", "number", "numbers", "two", "three", "four", "2", "3", "4",
            "group", "block", "letter", "letters", "character", "characters", "half",
        )),
        "the rest", "the end", "at the end", "in front", "the beginning", "the start",
    )
)  # fmt: skip
# "One more 8": a mere sign, and nothing that is counted.
_LACKED = (("one", "more"), ("another",), ("extra",), ("missing",), ("missed",), ("lacking",), ("forgot",))
_BETWEEN = frozenset({"is", "are", "was", "it's", "its", "should", "be", "a", "an", "the", "with", "in", "reads", "so"})
_DAY = re.compile(r"\d{1,2}([/.-])\d{1,2}\1?")
_YEAR = re.compile(r"(?:19|20)?\d\d")
_ASKS_YEAR = "year"


class PartsPass:
    """Finds parts of values of which earlier passes found the whole, or another part."""

    name = "parts"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the parts that are told anew, or later."""
        known: dict[str, list[Finding]] = {}
        for each in found:
            if each.score >= LIKELY:
                known.setdefault(each.pointer, []).append(each)
        if not known:
            return
        said = [(message.speaker, field) for message in conversation.messages for field in message.fields]
        language = pack(guess_language(field.value for _, field in said))
        yield from told_again(conversation, found, language)
        for number, (_, field) in enumerate(said):
            if len(field.value) > _LONGEST:
                continue
            tokens = tokenise(field.value)
            if not tokens.words or len(tokens) > _MOST_WORDS:
                continue
            parts = [
                *_by_place(tokens, number, said, known, language),
                *_by_answer(tokens, number, said, known),
                *going_on(tokens, number, said, known, language),
            ]
            for start, end, entity in parts:
                own = known.setdefault(field.pointer, [])
                if not any(each.start < end and start < each.end for each in own):
                    part = Finding(field.pointer, start, end, entity, _SCORE, "pieces.part", Why(base=_SCORE))
                    own.append(part)
                    yield part


def _by_place(
    tokens: Tokens, number: int, said: Said, known: dict[str, list[Finding]], language: Pack
) -> Iterator[Part]:
    """Give the parts that are told by where they stand in a value: "a 9 at the end", "the last bit is one three"."""
    if _TELLING.isdisjoint(tokens.words):
        return
    for sign in runs_in(tokens, number, language):
        if len(sign.text) <= _LONGEST_PART and any(map(str.isdigit, sign.text)) and _is_placed(sign, tokens, language):
            entity = _nearest(tokens.starts[sign.first], number, said, known)
            if entity is not None:
                yield tokens.starts[sign.first], tokens.ends[sign.stop - 1], entity


def _is_placed(sign: Sign, tokens: Tokens, language: Pack) -> bool:
    told, stop = tokens.words, sign.stop
    if stop < len(told) and told[stop] in language.language.measures and not tokens.breaks_before(stop):
        return False
    if any(_stands_at(told, stop, phrase) for phrase in _BEHIND):
        return not tokens.breaks_before(stop)
    # "V7702461. Sixty one last".
    if told[stop : stop + 1] == ["last"] and tokens.spaced(stop):
        begins = not sign.first or tokens.breaks_before(sign.first) or "," in tokens.gap(sign.first)
        return begins and (stop + 1 == len(told) or tokens.breaks_before(stop + 1))
    ends = stop == len(told) or not tokens.spaced(stop) or told[stop] in language.stop or told[stop] in language.links
    before = sign.first
    lacked = ends and tokens.text[tokens.starts[before]].isdecimal() and holds(language.corrections, told) is not None
    if any(_stands_before(told, before, phrase) for phrase in _LACKED):
        return lacked
    while before and told[before - 1] in _BETWEEN:
        before -= 1
    linked = before < sign.first or ":" in tokens.gap(sign.first)
    if linked and any(_stands_before(told, before, phrase) for phrase in _AHEAD):
        return ends
    return lacked and any(_stands_before(told, before, phrase) for phrase in _LACKED)


def _stands_at(told: Sequence[str], place: int, phrase: tuple[str, ...]) -> bool:
    """Say whether a phrase stands at a word, and no thing whose end it is: "at the end of the month"."""
    stop = place + len(phrase)
    return tuple(told[place:stop]) == phrase and told[stop : stop + 1] not in (["of"], ["del"], ["der"], ["des"])


def _stands_before(told: Sequence[str], place: int, phrase: tuple[str, ...]) -> bool:
    return tuple(told[max(0, place - len(phrase)) : place]) == phrase


def _nearest(start: int, number: int, said: Said, known: dict[str, list[Finding]]) -> str | None:
    """Return what the nearest value before a place is, if it is one that has parts; None where there is none."""
    for at in range(number, max(-1, number - _BACK - 1), -1):
        own = [each for each in known.get(said[at][1].pointer, ()) if at < number or each.end <= start]
        text = said[at][1].value
        own = [each for each in own if any(map(str.isdigit, text[each.start : each.end])) or each.entity not in _WHOLE]
        parted = [each for each in own if each.entity not in _WHOLE]
        if parted:
            last = max(parted, key=lambda each: each.start)
            return None if last.entity in KEPT else last.entity
    return None


def _by_answer(tokens: Tokens, number: int, said: Said, known: dict[str, list[Finding]]) -> Iterator[Part]:
    """Give the parts with which one corrects or completes what the other side has just told."""
    if not number or len(tokens) > _SHORT or said[number - 1][0] is said[number][0]:
        return
    if not any(map(str.isdigit, tokens.text)):
        return
    other = said[number - 1][1]
    if len(other.value) > _LONGEST_TOLD:
        return
    told = [each for each in known.get(other.pointer, ()) if "?" not in other.value[each.end + 1 :]]
    for finding in told:
        value = folded(other.value[finding.start : finding.end])
        if finding.entity == _BIRTH:
            # Who was told somebody's day of birth may go on to another day.
            yield from _days(tokens) if said[number][0] is Speaker.CUSTOMER else ()
        elif finding.entity not in _WHOLE and finding.entity not in KEPT:
            for place in _mended(tokens, value):
                yield tokens.starts[place], tokens.ends[place], finding.entity
    asked = tokenise(other.value).words
    of_birth = _ASKS_YEAR in asked and OTHER_YEARS.isdisjoint(asked)
    if not told and of_birth and len(tokens) == 1 and _YEAR.fullmatch(tokens.words[0]):
        before = [each for at in range(max(0, number - _BACK), number) for each in known.get(said[at][1].pointer, ())]
        if any(each.entity == _BIRTH for each in before):
            yield tokens.starts[0], tokens.ends[0], _BIRTH


def _days(tokens: Tokens) -> Iterator[Part]:
    for place, word in enumerate(tokens.words):
        if _DAY.fullmatch(word):
            yield tokens.starts[place], tokens.ends[place], _BIRTH
    whole = [(start, end) for start, end, _ in days_in(tokens.text)]
    days = [(start, end) for start, end, _ in birthdays_in(tokens.text)]
    days = [(start, end) for start, end in days if not any(first <= start < stop for first, stop in whole)]
    yield from ((start, end, _BIRTH) for start, end in (*whole, *days))


def _mended(tokens: Tokens, value: str) -> Iterator[int]:
    """Give the words that are a group of a value, or its end, but for a slip: "6GB" for "BN3 6GD"."""
    groups = tokenise(value).words
    joined = "".join(filter(str.isalnum, value))
    for place, word in enumerate(tokens.words):
        if len(word) < _FEWEST_SIGNS or not any(map(str.isdigit, word)) or not word.isalnum():
            continue
        candidates = [each for each in (*groups, joined[-len(word) :]) if len(each) == len(word) and each != word]
        if any(is_slip(each, word) for each in candidates):
            yield place
