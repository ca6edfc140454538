"""Days of birth that nothing but the talk tells: a birthday is spoken of, or a day stands beside who was born on it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from transcrub.conversation import Speaker, TextField
from transcrub.detect.births_told import Part, differs
from transcrub.detect.days import FEASTS, MONTH_NAME
from transcrub.detect.lexicon import Pack
from transcrub.finding import Finding

_Turn: TypeAlias = tuple[Speaker, TextField]
_LONGEST_TEXT = 240
_BIRTH = re.compile(
    r"\b(?:birth(?:day|date)s?|birth (?:date|month|year)|b-?days?|d\.?o\.?b\.?|date of birth)\b", re.IGNORECASE
)
_HINTS = ("birth", "bday", "b-day", "dob", "d.o.b")
_DIGIT = re.compile(r"\d")
# What is done on a birthday, or at some time before it.
_OTHER = re.compile(
    r"\b(?:appointment|arriv\w+|book(?:ed|ing)?|cake|card|deliver\w*|dinner|event|expir\w+|flight|gift|happy|offer"
    r"|order\w*|part(?:y|ies)|present|restaurant|surprise|table|trip|venue|visit|voucher)\b",
    re.IGNORECASE,
)
_MONTH = rf"(?:{MONTH_NAME}|dic(?:iembre)?|ene(?:ro)?|abril|agosto)"
_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
# Of this and the coming years are days of business.
_YEAR = r"(?:19[2-9]\d|20[01]\d|202[0-4]|'?(?!2[5-9])\d\d)"
_WORDED = rf"(?:{_MONTH} (?:the )?{_NUMBER}|{_NUMBER}(?: of)? ?{_MONTH})"
_WHOLE = rf"(?:{_WORDED},? ?{_YEAR}|\d{{1,2}}(?P<sign>[./-])\d{{1,2}}(?P=sign){_YEAR})(?![\w/-]|[.:]\d)"
_LEAD = (
    r"(?:^|[.!?\n] |\b(?:actually|it['’]?s|it is|mine['’]?s?|mine is|i am|i['’]?m|no|s?he['’]?s|s?he is|hers is|his is"
    r"|one is|that['’]?s|yes),? )(?:on )?(?:the )?"
)
_ANSWER = re.compile(
    rf"{_LEAD}(?P<value>{_WHOLE}|(?:{_WORDED}|{FEASTS})(?=\s*(?:$|[.,;!?\n]| last\b))|\d\d?/\d\d?(?=[.!]?$))",
    re.IGNORECASE,
)
# "Her bday is xmas eve", "birthday is thursday 3rd dec", "my birthday is in august".
_TOLD = re.compile(
    rf"\b(?:b-?day|birthday)(?:['’]?s| is| was)(?: always)?(?: on)?(?: the)?"
    r"(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day)?,? "
    rf"(?P<value>{_WHOLE}|{_WORDED}|{FEASTS})(?![\w/-])"
    rf"|\b(?:her|his|my|our|their|\w+['’]s) (?:b-?day|birthday)(?:['’]?s| is|) in (?P<month>{MONTH_NAME})(?!\w| \d)",
    re.IGNORECASE,
)
# Between a name and the day of a past century behind it: ". Mrs!! ", ", ".
_BESIDE = re.compile(
    r"[.,;:!]? ?(?:\((?=\d)|(?:mrs?|ms|miss)[.!]* )?(?P<value>(?:"
    rf"{_NUMBER} ?{_MONTH},? |{_MONTH} {_NUMBER},? |\d{{1,2}}[./-]\d{{1,2}}[./-])"
    r"(?:19[2-9]\d|[3-9]\d))(?![\w/-]|[.:]\d)",
    re.IGNORECASE,
)
# "Is his date of birth 09OCT78?", as tickets are written.
_COMPACT = re.compile(
    r"(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
    r"(?:19[2-9]\d|20[01]\d|[013-9]\d)(?![\w-])",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:bought|built|dated|died|founded|issued|joined|married|opened|since|wedding)\b", re.IGNORECASE)


def births_spoken(
    talk: Sequence[_Turn], spoken_of: Sequence[bool], found: Mapping[str, Sequence[Finding]], language: Pack
) -> Iterator[Part]:
    """Give the days that a customer tells where a birthday is spoken of, or right behind a name.

    Args:
        talk: the texts of a conversation, in order, each with who wrote it.
        spoken_of: of each of them, whether it speaks of a birthday.
        found: what was found, by the text in which it stands.
        language: the language of the talk.
    """
    if not language.is_english:
        return
    for number, (speaker, field) in enumerate(talk):
        own = found.get(field.pointer, ())
        if len(field.value) <= _LONGEST_TEXT:
            before = talk[number - 1] if number and speaker is Speaker.CUSTOMER else None
            heard = before is not None and spoken_of[number - 1] and differs(before[0], speaker)
            asked = before[1].value if before is not None else ""
            yield from _days(field, own, asked=asked, heard=heard, here=spoken_of[number], by=speaker)


def is_spoken_of(text: str) -> bool:
    """Say whether a text speaks of a birthday; most hold no letters of one, which is seen sooner."""
    low = text.lower()
    return any(hint in low for hint in _HINTS) and _BIRTH.search(low) is not None


def _days(
    field: TextField, own: Sequence[Finding], *, asked: str, heard: bool, here: bool, by: Speaker
) -> Iterator[Part]:
    """Give the days that a text tells.

    Args:
        field: the text.
        own: what was found in it.
        asked: what was said before it.
        heard: whether the other side spoke of a birthday there.
        here: whether it speaks of one itself.
        by: who wrote it.
    """
    text = field.value
    if here and _DIGIT.search(text):
        yield from ((field, *match.span()) for match in _COMPACT.finditer(text))
    if by is not Speaker.CUSTOMER:
        return
    meant = (heard or here) and _OTHER.search(text if here else f"{asked} {text}") is None
    places = [*(_told(text) if here and meant else ()), *_beside(text, own)]
    if meant:
        word = None if heard else _BIRTH.search(text)
        start = word.end() if word is not None else 0
        places += [match.span("value") for match in _ANSWER.finditer(text) if match.start("value") >= start]
    for start, end in places:
        # "1 dec." ends a sentence.
        stop = end - text.endswith(".", start, end)
        if not any(_holds(each, start, stop) for each in own):
            yield field, start, stop


def _holds(finding: Finding, start: int, end: int) -> bool:
    """Say whether a place is known: as another value, or as all of this day."""
    if finding.entity != "DATE_OF_BIRTH":
        return finding.start < end and start < finding.end
    return finding.start <= start and end <= finding.end


def _told(text: str) -> Iterator[tuple[int, int]]:
    for match in _TOLD.finditer(text):
        yield match.span("value" if match["value"] else "month")


def _beside(text: str, own: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Give the days of a past century right behind a name, and not one on which something else was."""
    names = [each for each in own if each.entity == "PERSON"]
    if not names or not _DIGIT.search(text) or _PAST.search(text) is not None:
        return
    for each in names:
        match = _BESIDE.match(text, each.end)
        if match is not None:
            yield match.span("value")
