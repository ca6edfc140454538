"""The echo pass: a value found once in a conversation, with good evidence, is found again everywhere in it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from transcrub.conversation import Conversation
from transcrub.detect.lexicon import Pack, guess_language, pack
from transcrub.detect.mentions import abbreviated, digits_pattern, folded, mentions
from transcrub.finding import Finding, Why

_SURE = 0.6
_LOSS = 0.05
_MOST_VALUES = 200
_SHORTEST = 3
_SHORTEST_NUMBER = 4
_LONGEST_SOURCE = 120
_LAST_FOUR = frozenset({"CREDIT_CARD", "US_SSN"})
_FULL_NUMBER = 9


class EchoPass:
    """Finds again what other passes found."""

    name = "echo"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the other places of values that were found with good evidence."""
        if not found:
            return
        texts = {field.pointer: field.value for field in conversation.fields()}
        values = _values(found, texts, pack(guess_language(texts.values())))
        taken = _Taken(found)
        for pointer, text in texts.items():
            low = folded(text)
            for value, source in values.items():
                for start, end in _places(value, source, low):
                    if source.entity == "PERSON" and abbreviated(text[start:end], text):
                        continue
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


def _places(value: str, source: Finding, text: str) -> Iterator[tuple[int, int]]:
    yield from mentions(value, text)
    if value[-4:] in text and source.entity != "PERSON" and (pattern := digits_pattern(value)) is not None:
        yield from (match.span() for match in pattern.finditer(text))


def _values(found: Sequence[Finding], texts: dict[str, str], language: Pack) -> dict[str, Finding]:
    """Return the values worth looking for, each with its best finding."""
    values: dict[str, Finding] = {}
    for finding in sorted(found, key=lambda each: -each.score):
        if finding.score < _SURE or finding.end - finding.start > _LONGEST_SOURCE or finding.entity == "LOCATION":
            continue
        value = folded(texts[finding.pointer][finding.start : finding.end]).strip()
        for part in _parts(value, finding, language):
            if len(values) < _MOST_VALUES:
                values.setdefault(part, finding)
    return values


def _parts(value: str, finding: Finding, language: Pack) -> Iterator[str]:
    """Give a value, and those of its parts that stand for it: a first name alone, the last four digits."""
    if finding.entity == "PERSON":
        if len(value) >= _SHORTEST and not language.ordinary(value):
            yield value
        for word in value.split():
            name = word.strip(".,'’\"")
            if len(name) >= _SHORTEST and name.isalpha() and not language.ordinary(name):
                yield name
        return
    digits = sum(map(str.isdecimal, value))
    if len(value) >= (_SHORTEST_NUMBER if digits else _SHORTEST + 1) and not language.ordinary(value):
        yield value
    if finding.entity in _LAST_FOUR and digits >= _FULL_NUMBER:
        yield "".join(filter(str.isdecimal, value))[-4:]
