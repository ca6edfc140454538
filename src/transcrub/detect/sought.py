"""Values that are sought in many texts: each text is asked for its words, not each value for its places."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from transcrub.detect.mentions import FEWEST_DIGITS, mentions, mistyped, owned, regrouped, spelt_pattern
from transcrub.finding import Finding

_RUN = re.compile(r"\w+")
# Whose numbers somebody reads back wrong, or mends: "KX19 VFD? No, KX19 VFO".
_MISTYPED = frozenset({"ACCOUNT_NUMBER", "CREDIT_CARD", "IBAN_CODE", "LICENSE_PLATE", "PHONE_NUMBER", "US_SSN", "VIN"})
_SPELT = re.compile(r"(?<!\w)[^\W\d_](?:[ .-]{1,3}[^\W\d_]){2}(?!\w)")
# However a number is grouped, its end stands somewhere.
_TRACE = 2


# A conversation in which something was found is read again, and most of it is as it was.
@lru_cache(maxsize=256)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_RUN.findall(text))


Place = tuple[tuple[int, int], Finding]


class Sought:
    """Values, each with its best finding, ready to be found in any text.

    A text costs as much as it has words, however many values there are; only a text in which something is spelled, or
    that has a piece of a number, is compared with all of those.
    """

    def __init__(self, values: Mapping[str, Finding]) -> None:
        """Take the values, folded."""
        self._by_word: dict[str, list[tuple[str, Finding]]] = {}
        self._by_end: dict[str, list[tuple[str, Finding]]] = {}
        self._by_half: dict[str, list[tuple[str, Finding]]] = {}
        self._names: list[tuple[str, Finding]] = []
        for value, source in values.items():
            self._add(value, source)

    def _add(self, value: str, source: Finding) -> None:
        each = (value, source)
        first = _RUN.search(value)
        # A value without a word is found by its first sign.
        self._by_word.setdefault(first[0] if first else value[0], []).append(each)
        if source.entity == "PERSON":
            self._by_word.setdefault(f"{value}s", []).append(each)
            self._names.append(each)
            return
        self._by_end.setdefault(value[-_TRACE:], []).append(each)
        if source.entity in _MISTYPED:
            for half in {value[: len(value) // 2], value[len(value) // 2 :]}:
                self._by_half.setdefault(half, []).append(each)

    def places(self, text: str) -> Iterator[Place]:
        """Give the places in a folded text where values stand, however they are written."""
        for word in _words_of(text) & self._by_word.keys():
            for value, source in self._by_word[word]:
                yield from ((place, source) for place in mentions(value, text))
                if source.entity == "PERSON":
                    yield from ((place, source) for place in owned(value, text))
        yield from self._spelt(text)
        yield from self._written_otherwise(text)

    def _spelt(self, text: str) -> Iterator[Place]:
        if not self._names or _SPELT.search(text) is None:
            return
        for value, source in self._names:
            if (pattern := spelt_pattern(value)) is not None:
                yield from ((match.span(), source) for match in pattern.finditer(text))

    def _written_otherwise(self, text: str) -> Iterator[Place]:
        for end, values in self._by_end.items():
            if end in text:
                counts = sum(map(text.count, "0123456789")) >= FEWEST_DIGITS
                for value, source in values:
                    if counts or not value.isdecimal():
                        yield from ((place, source) for place in regrouped(value, text))
        for half, values in self._by_half.items():
            if half in text:
                for value, source in values:
                    yield from ((place, source) for place in mistyped(value, text))
