"""A message as words with their places: what all readers of conversations walk over."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from transcrub.detect.mentions import folded

# Placeholders, amounts and times are one token each; everything else ends at white space or at punctuation.
_TOKEN = re.compile(
    r"""\[[a-z][a-z0-9_]*\] | [$€£]?\d{1,3}(?:,\d{3})+(?:\.\d+)? | \d{1,2}:\d\d(?::\d\d)? |
        [^\s,;:!?()\[\]{}<>"“”„«»=|…*¿¡`~]+""",
    re.VERBOSE,
)
_EDGES = ".'’‘-–—_/\\^&•·"
_AROUND = """.,;:!?()"“”'’*"""
PLACEHOLDER = "[]"
"""The word for a value that was redacted already ("[REDACTED]", "[PERSON_2]"): something stands here, and is old."""

SHORT = 1000
KEPT = 1024
"""A dirty conversation is read twice, and people repeat themselves: so many texts, up to so long, are read once."""

_BREAK = re.compile(r"[.!?;\n]")
_FALTERS = frozenset({"..", "...", "...."})
# "ordine n. 55829104": a full stop behind one of these, before a number, ends nothing.
_NUMBER = "nr"
_ABBREVIATED = frozenset(
    {
        "acct", "cell", "cod", "mob", "n", "nac", "nasc", "nr", "nro", "num", "number", "núm", "ref", "rif", "tel",
        "ur",
    }
)  # fmt: skip
# A sentence of its own, unless it stands behind a word: "account no. is 4471".
_NO = "no"
_IS = frozenset({"is", "was"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text, in lower case, with the code points at which they stand.

    Attributes:
        text: as it was written.
        words: its words.
        starts: where each begins.
        ends: one past where each ends.
        breaks: numbers of the words before which a sentence or a line ends.
    """

    text: str = field(repr=False)
    words: list[str] = field(repr=False)
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)
    breaks: set[int] = field(repr=False)

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, index: int) -> str:
        """Return what stands before a token: between it and the one before."""
        return self.text[self.ends[index - 1] if index else 0 : self.starts[index]]

    def spaced(self, index: int) -> bool:
        """Say whether just a blank stands before a token: nothing ends there."""
        end = self.ends[index - 1] if index else 0
        return self.starts[index] == end + 1 and self.text[end] == " "

    def breaks_before(self, index: int) -> bool:
        """Say whether a sentence or a line ends before a token."""
        return index in self.breaks

    def within(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the tokens of a stretch of the text, first and one past the last; None where there is none."""
        first, last = bisect_left(self.starts, start), bisect_left(self.ends, end)
        return (first, last + 1) if first <= last < len(self.words) else None

    def raw(self, index: int) -> str:
        """Return a token as it was written."""
        return self.text[self.starts[index] : self.ends[index]]


def tokenise(text: str) -> Tokens:
    """Return the tokens of a text, with offsets into it; nobody may change them."""
    return _split_once(text) if len(text) <= SHORT else _split(text)


def _split(text: str) -> Tokens:
    low = folded(text).replace("’", "'")
    tokens = Tokens(text, [], [], [], set())
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    stop = 0
    for chunk in low.split():
        start = low.find(chunk, stop)
        stop = start + len(chunk)
        word = chunk if chunk.isalpha() else chunk.strip(_AROUND)
        if word.isalpha():
            first = start if len(word) == len(chunk) else low.find(word, start)
            words.append(word)
            starts.append(first)
            ends.append(first + len(word))
        else:
            _split_chunk(low, start, stop, tokens)
    _note_breaks(tokens)
    return tokens


def _split_chunk(low: str, start: int, stop: int, tokens: Tokens) -> None:
    """Add the tokens of what stands between two blanks."""
    for match in _TOKEN.finditer(low, start, stop):
        word, first = match[0], match.start()
        if word[0] == "[":
            placeholder = tokens.text[first : match.end()].isupper()
            word, first = (PLACEHOLDER, first) if placeholder else (word[1:-1], first + 1)
            last = match.end() - (not placeholder)
        else:
            bare = word.rstrip(_EDGES)
            word = bare.lstrip(_EDGES)
            first += len(bare) - len(word)
            last = first + len(word)
        if "/" in word and _is_choice(word):
            for part in word.split("/"):
                tokens.words.append(part)
                tokens.starts.append(first)
                tokens.ends.append(first + len(part))
                first += len(part) + 1
        elif word:
            tokens.words.append(word)
            tokens.starts.append(first)
            tokens.ends.append(last)


def _note_breaks(tokens: Tokens) -> None:
    """Note where sentences and lines end, from the first to the last."""
    text, starts, ends, breaks = tokens.text, tokens.starts, tokens.ends, tokens.breaks
    last = 0
    for match in _BREAK.finditer(text):
        index = bisect_right(starts, match.start(), last)
        if last < index < len(starts) and ends[index - 1] <= match.start():
            last = index
            if _breaks_between(tokens, index):
                breaks.add(index)


def _breaks_between(tokens: Tokens, index: int) -> bool:
    """Say whether what stands before a token, a sign that ends sentences among it, ends one."""
    gap = tokens.gap(index)
    if gap.strip() in _FALTERS and tokens.text[tokens.starts[index]].isdecimal():
        # "The code.. 883 041".
        return False
    return gap != ". " or not _is_abbreviated(tokens, index)


def _is_abbreviated(tokens: Tokens, index: int) -> bool:
    """Say whether a full stop before a token only shortens the word before it: "acct. no. 4471", "reg no. is"."""
    before, word = tokens.words[index - 1], tokens.words[index]
    if before == _NO:
        told = word in _IS or any(map(str.isdigit, word))
        return told and index > 1 and (tokens.spaced(index - 1) or not tokens.breaks_before(index - 1))
    shortened = before in _ABBREVIATED or before.endswith(_NUMBER)
    return shortened and (word == _NO or word[:1].isdigit())


def _is_choice(word: str) -> bool:
    """Say whether a word is several with strokes between: "nric/fin", "phone/email"."""
    parts = word.split("/")
    return all(len(part) > 1 and part.isalpha() for part in parts)


_split_once = lru_cache(maxsize=KEPT)(_split)
