"""Parts of a day of birth, told while one is spoken of: its year alone, or which of two days it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from transcrub.conversation import Speaker, TextField
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.language import words
from transcrub.finding import Finding

_Turn: TypeAlias = tuple[Speaker, TextField]
Part: TypeAlias = tuple[TextField, int, int]
"""Where a part of a day of birth stands."""

_LONGEST_TEXT, _LONGEST_ANSWER, _LONGEST_CHOICE, _BACK = 240, 14, 8, 2
_DAY_AND_MONTH = 2
_BIRTH = re.compile(r"\b(?:birth(?:day|date)?s?|b-?days?|born|d\.?o\.?bs?)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w/.,:$€£#-])(?:19[2-9]\d|20[01]\d|202[0-5])(?![\w/%-]|[.,:]\d)")
_YEAR_WORD = "year"
# "And which year?", "what year was that, sorry?", "her year?", "the year says 1958?": of what was just told.
_WHICH_YEAR = re.compile(
    r"(?:^|[.,;:!?…\n-] ?|\b(?:and|but|is|ok|so|sorry) )(?:(?:and|but|in|of|so|what['’]?s|what is) )*"
    r"(?:which|what|the) year(?: (?:again|exactly|(?:is|was) (?:he|it|she|that|this)|are you))?"
    r"(?:,? (?:again|please|pls|sorry|then))?\s*(?:\?|$)"
    r"|\b(?:her|his|their|your) year\b"
    r"|\byear(?: (?:as|is|reads|said|says|shows|was))+ (?:19|20)\d\d\b",
    re.IGNORECASE,
)
OTHER_YEARS = words("""
    academic bought build built buy calendar car expire expired expires expiry financial fiscal install installed issued
    join joined last lease licence license made manufacture manufactured member membership model move moved next open
    opened passport passed policy purchase purchased registered school started tax this vehicle warranty
""")
# What happened since then, or up to then.
_SINCE = words("after around before by during from since till until")
_LEADS = words("and born in it it's its of so that's thats the was year")
_WHOSE = re.compile(r"\b(?:s?he['’]?s|hers|his|hers is|his is|was born|she was|he was)(?: from| in)? $", re.IGNORECASE)
_ENDS = re.compile(r"[\"”')]*\s*(?:$|[.,;!?\n)])")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_MONTH_LETTERS = 3


def births_told(talk: Sequence[_Turn], known: Mapping[str, Sequence[Finding]], language: Pack) -> Iterator[Part]:
    """Give the parts of days of birth that stand alone where one is spoken of: "which year?" - "ours is 2016".

    Args:
        talk: the texts of a conversation, in order, each with who wrote it.
        known: the days of birth that were found, by the text in which they stand.
        language: the language of the talk.
    """
    if not language.is_english:
        return
    asked: Speaker | None = None
    for number, (speaker, field) in enumerate(talk):
        if len(field.value) > _LONGEST_TEXT:
            asked = None
            continue
        tokens = tokenise(field.value)
        own = known.get(field.pointer, ())
        before = talk[max(0, number - _BACK) : number]
        # "The birth year is not 1976".
        of_birth = bool(own) or ("?" in field.value and _BIRTH.search(field.value) is not None)
        spoken_of = of_birth or any(known.get(each.pointer) for _, each in before)
        asks = spoken_of and _YEAR_WORD in tokens.words and OTHER_YEARS.isdisjoint(tokens.words)
        # "Which year do you need statements for?"
        asks = asks and (of_birth or "?" not in field.value or _WHICH_YEAR.search(field.value) is not None)
        answers = asked is not None and differs(asked, speaker) and len(tokens) <= _LONGEST_ANSWER
        if asks or answers:
            yield from ((field, *place) for place in _years(field.value, own))
        elif own and (asked or any(_BIRTH.search(each.value) for _, each in before)):
            yield from ((field, *place) for place in _years_behind(field.value, own))
        if before and not own and len(tokens) <= _LONGEST_CHOICE and differs(before[-1][0], speaker):
            options = _options(before[-1][1], known)
            yield from ((field, *place) for place in _chosen(tokens, options, language))
        if asks and "?" in field.value:
            asked = speaker
        elif asked is not None and differs(asked, speaker):
            asked = None


def _years(text: str, own: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Give the years in a text that stand in no day, and since when nothing is so."""
    for match in _YEAR.finditer(text):
        inside = any(each.start < match.end() and match.start() < each.end for each in own)
        before = text[: match.start()].split()[-1:]
        if not inside and _SINCE.isdisjoint(word.lower() for word in before):
            yield match.span()


def _years_behind(text: str, own: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Give the year that stands behind each day without one: "the 7th of May, and he is 3 now, so 2021"."""
    days = sorted((each.end, text[each.start : each.end]) for each in own)
    years = list(_years(text, own))
    # "I'm 4 sept 1995, he's 1962".
    yield from (
        each for each in years if days and _WHOSE.search(text, 0, each[0]) and _ENDS.match(text, each[1]) is not None
    )
    for number, (end, day) in enumerate(days):
        if _YEAR.search(day) or _has_year(day):
            continue
        stop = days[number + 1][0] if number + 1 < len(days) else len(text)
        told = [place for place in years if end <= place[0] < stop and _ENDS.match(text, place[1]) is not None]
        yield from [place for place in told if _is_led_to(text[end : place[0]])][:1]


def _has_year(day: str) -> bool:
    """Say whether a day has a year in two digits: "4/7/61", "7 may 61"."""
    return len(re.findall(r"\d+", day)) + any(map(str.isalpha, day.replace("th", ""))) > _DAY_AND_MONTH


def _is_led_to(between: str) -> bool:
    """Say whether a year goes on with what was told: a comma stands before it, or a word of being."""
    return (
        between.rstrip().endswith((",", "...", "…", "-", "–", "("))
        or between.lower().split()[-1:] == []
        or (between.lower().split()[-1] in _LEADS)
    )


def _options(field: TextField, known: Mapping[str, Sequence[Finding]]) -> set[str]:
    """Return the months and days among which a text lets somebody choose: "is that May 6th or June 5th?"."""
    own = known.get(field.pointer, ())
    if len(own) < 2 or "?" not in field.value:  # noqa: PLR2004 - of two one is chosen
        return set()
    ordered = sorted(own, key=lambda each: each.start)
    between = field.value[ordered[0].end : ordered[-1].start].lower().split()
    if "or" not in between:
        return set()
    return {_short(word) for each in own for word in tokenise(field.value[each.start : each.end]).words}


def _chosen(tokens: Tokens, options: set[str], language: Pack) -> Iterator[tuple[int, int]]:
    for place, word in enumerate(tokens.words) if options else ():
        named = word.isalpha() and len(word) >= _MONTH_LETTERS and _short(word) in options
        named = named and any(month.startswith(word) for month in language.language.months)
        if named or (_ORDINAL.fullmatch(word) and word in options):
            yield tokens.starts[place], tokens.ends[place]


def _short(word: str) -> str:
    return word[:_MONTH_LETTERS] if word.isalpha() else word


def differs(one: Speaker, other: Speaker) -> bool:
    """Say whether two people stand on different sides of a talk."""
    return (one is Speaker.CUSTOMER) is not (other is Speaker.CUSTOMER)
