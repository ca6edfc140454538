"""Values that are sought in many texts: each text is asked for its words, not each value for its places."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from transcrub.detect.mentions import mentions, mistyped, owned, regrouped
from transcrub.detect.slices import slices
from transcrub.finding import Finding

_RUN = re.compile(r"\w+")
# Whose numbers somebody reads back wrong, or mends: "KX19 VFD? No, KX19 VFO".
_MISTYPED = frozenset(
    {
        "ACCOUNT_NUMBER",
        "CREDIT_CARD",
        "DATE_OF_BIRTH",
        "IBAN_CODE",
        "LICENSE_PLATE",
        "PHONE_NUMBER",
        "POSTAL_CODE",
        "US_DRIVER_LICENSE",
        "US_PASSPORT",
        "US_SSN",
        "VIN",
    }
)
_SPELT = re.compile(r"(?<!\w)[^\W\d_](?:[ .-]{1,3}[^\W\d_]){2,39}(?!\w)")
# However a number is grouped, its end stands somewhere.
_TRACE = 2
_SHORTEST_SPELT = 3
# Values that share a word, an end or a half are compared one by one, and not more of them.
_MOST = 200


# A conversation in which something was found is read again, and most of it is as it was.
@lru_cache(maxsize=256)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_RUN.findall(text))


Place = tuple[tuple[int, int], Finding]


class Sought:
    """Values, each with its best finding, ready to be found in any text.

    A text costs as much as it has words and numbers, however many values there are.
    """

    def __init__(self, values: Mapping[str, Finding]) -> None:
        """Take the values, folded."""
        self._by_word: dict[str, list[tuple[str, Finding]]] = {}
        self._by_end: dict[str, list[tuple[str, Finding]]] = {}
        self._by_trace: dict[str, list[tuple[str, Finding]]] = {}
        self._names: dict[str, Finding] = {}
        words = {value: _RUN.findall(value) for value in values}
        shared = Counter(word for own in words.values() for word in own)
        for value, source in values.items():
            # Of a thousand Johns each has a surname: what few have in common is asked for.
            self._add(value, source, min(words[value], key=shared.__getitem__, default=None))

    def _add(self, value: str, source: Finding, word: str | None) -> None:
        each = (value, source)
        if word is not None:
            self._by_word.setdefault(word, []).append(each)
        if source.entity == "PERSON":
            # "John smiths number" holds the last of its words with what makes it his.
            if word is not None and value.endswith(word):
                self._by_word.setdefault(f"{word}s", []).append(each)
            self._names[value] = source
            return
        self._by_end.setdefault(_ends_with(value), []).append(each)
        for trace in _traces(value) if source.entity in _MISTYPED else ():
            self._by_trace.setdefault(trace, []).append(each)

    def places(self, text: str) -> Iterator[Place]:
        """Give the places in a folded text where values stand, however they are written."""
        for part in slices(text):
            for (start, end), source in self._places(part.text):
                if part.holds(part.start + start):
                    yield (part.start + start, part.start + end), source

    def _places(self, text: str) -> Iterator[Place]:
        words = _words_of(text)
        for word in words & self._by_word.keys():
            for value, source in self._by_word[word][:_MOST]:
                yield from ((place, source) for place in mentions(value, text))
                if source.entity == "PERSON":
                    yield from ((place, source) for place in owned(value, text))
        yield from self._spelt(text, words)
        numbers = [word for word in words if not word.isalpha()]
        if not numbers:
            return
        for value, source in _having(self._by_end, map(_ends_with, words)):
            yield from ((place, source) for place in regrouped(value, text))
        # "FX 309 LB" may be left with its letters: "FX 308 LB".
        traces = (trace for word in words for trace in ((word,) if word.isalpha() else (word, *_halves(word))))
        for value, source in _having(self._by_trace, traces):
            yield from ((place, source) for place in mistyped(value, text))

    def _spelt(self, text: str, words: frozenset[str]) -> Iterator[Place]:
        """Give the names that are spelled: "k a t z", "K-A-T-Z"."""
        lettered = self._names and any(len(word) == 1 for word in words)
        for match in _SPELT.finditer(text) if lettered else ():
            places = [place for place in range(*match.span()) if text[place].isalpha()]
            letters = "".join(text[place] for place in places)
            first = 0
            while first < len(letters):
                stops = range(len(letters), first + _SHORTEST_SPELT - 1, -1)
                stop = next((stop for stop in stops if letters[first:stop] in self._names), None)
                if stop is not None:
                    yield (places[first], places[stop - 1] + 1), self._names[letters[first:stop]]
                first = stop or first + 1


def _having(values: Mapping[str, Sequence[tuple[str, Finding]]], traces: Iterable[str]) -> list[tuple[str, Finding]]:
    """Return the values of which a text has a trace, each once; of many that share one, the first of them."""
    return list({value: source for trace in traces for value, source in values.get(trace, ())[:_MOST]}.items())


def _ends_with(value: str) -> str:
    """Return what a number ends with: so much of it stands together, however it is grouped."""
    return (value if value.isalnum() else "".join(filter(str.isalnum, value)))[-_TRACE:]


def _traces(value: str) -> set[str]:
    """Return what is left of a number if one sign is wrong: its first or its last piece, or one of its halves."""
    runs = _RUN.findall(value)
    return {runs[0], runs[-1]} if len(runs) > 1 else _halves(value)


def _halves(word: str) -> set[str]:
    half = len(word) // 2
    return {word[:half], word[len(word) - half :], word[half:]} - {""}
