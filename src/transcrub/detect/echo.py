"""The echo pass: a value found once in a conversation, with good evidence, is found again everywhere in it."""

from collections.abc import Iterator, Sequence

from transcrub.conversation import Conversation
from transcrub.detect.lexicon import Pack, guess_language, pack
from transcrub.detect.mentions import digits_pattern, folded, mentions
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
        taken: dict[str, list[tuple[int, int]]] = {}
        for finding in found:
            taken.setdefault(finding.pointer, []).append((finding.start, finding.end))
        for pointer, text in texts.items():
            low = folded(text)
            places = taken.get(pointer, ())
            for value, source in values.items():
                for start, end in _places(value, source, low):
                    if not any(left <= start and end <= right for left, right in places):
                        why = Why(base=source.score, source=source.pointer)
                        score = round(source.score - _LOSS, 3)
                        yield Finding(pointer, start, end, source.entity, score, "echo.again", why)


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
