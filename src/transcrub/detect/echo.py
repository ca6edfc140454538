"""The echo pass: a value found once in a conversation, with good evidence, is found again everywhere in it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from transcrub.conversation import Conversation
from transcrub.detect.addresses_abroad import street_parts
from transcrub.detect.days import Birthday, Day, birthdays_abroad, birthdays_in, days_in
from transcrub.detect.edges import widened
from transcrub.detect.lexicon import GIVEN_WORDS, RARELY_GIVEN, Pack, guess_language, pack
from transcrub.detect.mentions import abbreviated, folded, is_titled
from transcrub.detect.recognisers.phone import as_dialled
from transcrub.detect.resolve import KEPT, LIKELY
from transcrub.detect.sought import Sought
from transcrub.detect.tagger.credible import NEAR
from transcrub.detect.tagger.lexicon import is_common, is_known_word
from transcrub.detect.tagger.namesakes import is_before_trade
from transcrub.detect.tagger.said import is_said
from transcrub.finding import Finding, Why

_SURE, _TOLD = 0.6, 0.8
# So long a number says nothing else where it stands again, however unsure what it is of.
_LONG_NUMBER, _ENDING = 8, 4
_LOSS = 0.05
_SHORTEST = 3
_SHORTEST_NUMBER = 4
_LONGEST_SOURCE = 120
# What is never told by its last four digits.
_TOLD_WHOLE = frozenset(
    {
        "CRYPTO",
        "DATE_OF_BIRTH",
        "EMAIL_ADDRESS",
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "ORDER_ID",
        "PASSWORD",
        "SECRET",
        "STREET_ADDRESS",
        "URL",
        "USERNAME",
    }
)
_LAST_FOUR = frozenset({"CREDIT_CARD", "US_SSN"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN_YEAR = re.compile(
    r"(?<!\bend )(?<!\bends )(?<!ending )\b(?:after|before|by|from|in|of|since|till|until|year) $", re.IGNORECASE
)
# What four digits count or number, that are somebody's last ones elsewhere: "$4321", "error 4321", "4321 points".
_COUNTED = re.compile(r"(?:[$€£₹-]|\b(?:aed|code|error|eur|gbp|inr|model|page|room|rs|usd)) ?$", re.IGNORECASE)
_COUNTING = re.compile(
    r" ?(?:%|dollars?|eur|euros?|ft|gb|inr|items?|kwh|mb|miles|points|pounds|rs|rupees|sq|steps|units|usd)\b",
    re.IGNORECASE,
)
# Years, and sums.
_NO_ENDING = re.compile(r"(?:19|20)\d\d|\d\d00")
_POSTAL_END = re.compile(r"[a-z\d]{3,4} ((?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{3,4})")
_NEAR = 12
# Not where a sentence begins, which "May" and "Will" do as verbs.
_WITHIN = re.compile(r"[^.!?\s] $")
_MONTHS = frozenset({"april", "august", "jan", "june", "may"})
# Words that are names; firms, days and titles among them tell nothing by their capital.
_FIRMS_AND_TITLES = frozenset(
    {"cash", "chase", "gift", "major", "monday", "prince", "princess", "queen", "royal", "sky", "sunday", "wednesday"}
)
_NAME_WORDS = GIVEN_WORDS | (RARELY_GIVEN - _FIRMS_AND_TITLES)
# Before a surname these are no names; what a name may be followed by.
_NO_FIRST = _FIRMS_AND_TITLES | frozenset({"friday", "saturday", "thursday", "tuesday", "mister", "customer", "agent"})
_OWNS = re.compile(r"$|['’]s\b|[.,!?](?!\w)")
_FULL, _CERTAIN = 2, 0.9
_PRESENTED = "presented"
_ALONE = re.compile(r"[.!]|$")
_DAY_OF_MONTH = re.compile(r" \d")
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)? $")
_DONE_TO = re.compile(
    r"\b(?:add|ask|call|delete|drop|email|keep|leave|put|remove|swap|take|tell|text|thank you|thanks|thx|ty) $",
    re.IGNORECASE,
)
_ON = re.compile(r"$|[.,!?]| (?:as|back|for|from|in|off|on|onto|that|to)\b", re.IGNORECASE)
_DOES = re.compile(
    r" (?:(?:is|was) my|said|says|told|asked|called|never|didn['’]?t|doesn['’]?t|paid|picks|signed|wants)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:[.!?,]|\b(?:and|because|but|cause|coz|cuz|if|so|that|when)) $", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:a|an|any|in|last|next|no|of|our|the|this|your) $", re.IGNORECASE)


class EchoPass:
    """Finds again what other passes found."""

    name = "echo"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the other places of values that were found with good evidence."""
        if not found:
            return
        texts = {field.pointer: field.value for field in conversation.fields()}
        language = pack(guess_language(texts.values()))
        code = language.language.code
        values = Sought(_values(found, texts, language))
        births = _births(found, texts, code)
        birthdays = _birthdays(births, found, texts, code)
        # What may be kept hides no value that is known elsewhere.
        taken = _Taken([each for each in found if each.entity not in KEPT])
        for pointer, text in texts.items():
            for (start, end), source in (*values.places(folded(text)), *_days_again(text, births, birthdays, code)):
                if source.entity == "PERSON" and _other_word(
                    text, start, end, texts[source.pointer][source.start], language
                ):
                    continue
                if _is_told_otherwise(text, start, end, source):
                    continue
                if source.entity == "PERSON":
                    start, end = widened(text, start, end, source.entity)  # noqa: PLW2901 - with its initial
                if not taken.covers(pointer, start, end):
                    why = Why(base=source.score, source=source.pointer)
                    score = round(source.score - _LOSS, 3)
                    yield Finding(pointer, start, end, source.entity, score, "echo.again", why)


class _Taken:
    """The places that are found already, merged, so that asking costs the logarithm of their number."""

    def __init__(self, found: Sequence[Finding]) -> None:
        self._starts: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}
        for finding in sorted(found, key=lambda each: (each.start, -each.end)):
            ends = self._ends.setdefault(finding.pointer, [])
            if not ends or finding.end > ends[-1]:
                self._starts.setdefault(finding.pointer, []).append(finding.start)
                ends.append(finding.end)

    def covers(self, pointer: str, start: int, end: int) -> bool:
        """Say whether a place lies within one that is found."""
        place = bisect_right(self._starts.get(pointer, ()), start) - 1
        return place >= 0 and end <= self._ends[pointer][place]


def _is_told_otherwise(text: str, start: int, end: int, source: Finding) -> bool:
    """Say whether what a card ends in is a year where it stands again, or a number's last digits count something."""
    if source.entity == "CREDIT_CARD" and _YEAR.fullmatch(text, start, end):
        return _IN_YEAR.search(text, max(0, start - _NEAR), start) is not None
    if end - start != _ENDING or source.end - source.start < _LONG_NUMBER or not text[start:end].isdecimal():
        return False
    counted = _COUNTED.search(text, max(0, start - _NEAR), start) or _COUNTING.match(text, end)
    return counted is not None


def _other_word(text: str, start: int, end: int, initial: str, language: Pack) -> bool:
    """Say whether what reads like a name is a word of its own: "a grace period", "MIA" for the airport, "April 12".

    A name that is a common word, and was told with this initial, is not taken for one wherever it stands.
    """
    near = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    # "Rays", once Ray was spoken of.
    several = text[end : end + 1] in ("s", "S") and end - start <= _SHORTEST and is_known_word(text[start : end + 1])
    if (
        several
        or abbreviated(text[start:end], text)
        or is_said(text[start:end], *near)
        or is_before_trade(text[start:end], near[1])
    ):
        return True
    word = text[start:end].lower()
    ordinary = word.isalpha() and language.ordinary(word)
    if ordinary or word in GIVEN_WORDS:
        return not _is_named_again(word, text, start, end)
    if not is_common(word):
        return False
    whole = len(text) <= _LONGEST_SOURCE and end - start == len(text.strip())
    if whole or text[start].isupper():
        return not whole and _DAY_OF_MONTH.match(text, end) is not None
    if _is_dealt_with(text, start, end):
        return False
    return initial.isupper() or _ARTICLE.search(text, max(0, start - _NEAR), start) is not None


def _is_named_again(word: str, text: str, start: int, end: int) -> bool:
    """Say whether a word stands for somebody who was called so, where it can be nothing else."""
    within = text[start].isupper() and not is_titled(text) and bool(_WITHIN.search(text, max(0, start - 2), start))
    if word not in _NAME_WORDS:
        # "I see, Star.": where nothing goes on.
        return within and _OWNS.match(text, end) is not None
    if text[start].islower() and _is_dealt_with(text, start, end):
        return True
    day = _DAY_OF_MONTH.match(text, end) or _DAY_BEFORE.search(text, max(0, start - _NEAR), start)
    month = word in _MONTHS
    # "Is it Latoya or Summer?" - "summer. latoya is her sister".
    alone = not start and not month and _ALONE.match(text, end) is not None
    return not (day is not None and month) and (alone or within)


def _is_dealt_with(text: str, start: int, end: int) -> bool:
    """Say whether something is done with somebody, or he does something: "leave victor on", "cliff never showed"."""
    if _DOES.match(text, end) is not None and (not start or _CLAUSE.search(text, max(0, start - _NEAR), start)):
        return True
    return _DONE_TO.search(text, max(0, start - _NEAR), start) is not None and _ON.match(text, end) is not None


def _births(found: Sequence[Finding], texts: dict[str, str], code: str) -> dict[Day, Finding]:
    """Return the days on which somebody was born, each with the finding that tells it."""
    births: dict[Day, Finding] = {}
    for finding in sorted(found, key=_was_asked_for):
        if finding.entity == "DATE_OF_BIRTH" and finding.score >= _SURE:
            for _, _, days in days_in(texts[finding.pointer][finding.start : finding.end], code):
                births.update(dict.fromkeys(days, finding))
    return births


def _was_asked_for(finding: Finding) -> bool:
    return finding.why is not None and finding.why.question is not None


def _birthdays(
    births: dict[Day, Finding], found: Sequence[Finding], texts: dict[str, str], code: str
) -> dict[Birthday, Finding]:
    """Return the days of any year on which somebody was born: month and day, each with the finding that tells it."""
    # Of a whole day that nobody asked for it is not sure enough what it is.
    birthdays = {(month, day): told for (_, month, day), told in births.items() if _is_certain(told, code)}
    whole = {(told.pointer, told.start) for told in births.values()}
    for finding in found:
        if finding.entity != "DATE_OF_BIRTH" or finding.score < _SURE:
            continue
        if (finding.pointer, finding.start) not in whole:
            for _, _, days in _in_any_year(texts[finding.pointer][finding.start : finding.end], code):
                birthdays.update(dict.fromkeys(days, finding))
    return birthdays


def _is_certain(finding: Finding, code: str) -> bool:
    """Say whether a day is certainly one of birth: English says "due" and "starts" of days as it says "born"."""
    return _was_asked_for(finding) or (code != "en" and finding.score >= _TOLD)


def _in_any_year(text: str, code: str) -> Iterator[tuple[int, int, tuple[Birthday, ...]]]:
    return birthdays_in(text) if code == "en" else birthdays_abroad(text, code)


def _days_again(
    text: str, births: dict[Day, Finding], birthdays: dict[Birthday, Finding], code: str
) -> Iterator[tuple[tuple[int, int], Finding]]:
    for start, end, days in days_in(text, code) if births else ():
        told = next(filter(None, map(births.get, days)), None)
        if told is not None:
            yield (start, end), told
    # "So is that March 11th, or November 3rd?"
    for start, end, told_days in _in_any_year(text, code) if birthdays else ():
        known = next(filter(None, map(birthdays.get, told_days)), None)
        if known is not None:
            yield (start, end), known


def _values(found: Sequence[Finding], texts: dict[str, str], language: Pack) -> dict[str, Finding]:
    """Return the values worth looking for, each with its best finding: what may be kept hides nothing that is told."""
    values: dict[str, Finding] = {}
    for finding in sorted(found, key=_worth):
        if finding.end - finding.start > _LONGEST_SOURCE or finding.entity == "LOCATION":
            continue
        value = folded(texts[finding.pointer][finding.start : finding.end]).strip()
        long = finding.score >= LIKELY and sum(map(str.isdecimal, value)) >= _LONG_NUMBER
        if finding.score < _SURE and not long:
            continue
        for part in _parts(value, finding, language):
            values.setdefault(part, finding)
    return values


def _worth(finding: Finding) -> tuple[bool, float]:
    return finding.entity in KEPT or finding.score < _TOLD, -finding.score


def _parts(value: str, finding: Finding, language: Pack) -> Iterator[str]:
    """Give a value, and those of its parts that stand for it: a first name alone, the last four digits."""
    if finding.entity == "PERSON":
        yield from _name_parts(value, finding, language)
        return
    if finding.entity == "STREET_ADDRESS":
        yield from street_parts(value, language)
    digits = sum(map(str.isdecimal, value))
    if len(value) >= (_SHORTEST_NUMBER if digits else _SHORTEST + 1) and not language.ordinary(value):
        yield value
    if finding.entity == "PHONE_NUMBER" and (dialled := as_dialled(value)):
        yield dialled
    if finding.entity == "PASSWORD" and (joined := value.replace(" ", "")).isdecimal():
        yield joined if " " in value else " ".join(value)
    ending = "".join(filter(str.isdecimal, value))[-4:]
    plain = finding.entity in _LAST_FOUR or not _NO_ENDING.fullmatch(ending)
    if finding.entity not in _TOLD_WHOLE and digits >= _LONG_NUMBER and plain:
        yield ending
    if finding.entity == "POSTAL_CODE" and (halves := _POSTAL_END.fullmatch(value)) is not None:
        yield halves[1]


def _name_parts(value: str, finding: Finding, language: Pack) -> Iterator[str]:
    """Give a name, and those of its parts that stand for it: a first name, and abroad half of a double."""
    presented = finding.why is not None and finding.why.cue == _PRESENTED
    if presented and value in _FIRMS_AND_TITLES:
        # "You've got Chase from billing": the next Chase may be the bank.
        return
    if len(value) >= _SHORTEST and not language.ordinary(value):
        yield value
    words = value.split()
    whole = presented or len(words) > 1
    for word in words:
        name = word.strip(".,'’\"")
        # "Patience Lindgren" is Patience; whoever is called so alone may be greeted only.
        worded = name in GIVEN_WORDS or (name in _NAME_WORDS and whole) or _is_first(word, words, finding)
        if len(name) >= _SHORTEST and name.isalpha() and (worded or not language.ordinary(name)):
            yield name
        elif "-" in name and language.is_english:
            yield from _joined(name, language)
        elif "-" in name:
            yield from (half for half in name.split("-") if len(half) > _SHORTEST and not language.ordinary(half))


def _joined(name: str, language: Pack) -> Iterator[str]:
    """Give what people type for a double name: "meiling", "mei ling" for Mei-Ling."""
    joined = name.replace("-", "")
    if joined.isalpha() and len(joined) > _SHORTEST + 1 and not language.ordinary(joined):
        yield from (name, joined)
        if not any(map(language.ordinary, name.split("-"))):
            yield name.replace("-", " ")


def _is_first(word: str, words: Sequence[str], finding: Finding) -> bool:
    """Say whether a word is the first of a name that is sure: "Star Jennings"."""
    return len(words) == _FULL and word == words[0] and finding.score >= _CERTAIN and word not in _NO_FIRST
