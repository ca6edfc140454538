"""A message as words with their places: what all readers of conversations walk over."""

import re
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
PLACEHOLDER = "[]"
"""The word for a value that was redacted already ("[REDACTED]", "[PERSON_2]"): something stands here, and is old."""

# A dirty conversation is read twice, and people repeat themselves: short texts are split once.
_SHORT = 1000
_KEPT = 1024

_PLAIN = frozenset({"", " ", ", "})
_BREAKS = frozenset(".!?;\n")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text, in lower case, with the code points at which they stand."""

    text: str = field(repr=False)
    words: list[str] = field(repr=False)
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, index: int) -> str:
        """Return what stands before a token: between it and the one before."""
        return self.text[self.ends[index - 1] if index else 0 : self.starts[index]]

    def breaks_before(self, index: int) -> bool:
        """Say whether a sentence or a line ends before a token."""
        gap = self.text[self.ends[index - 1] : self.starts[index]] if index else ""
        return gap not in _PLAIN and not _BREAKS.isdisjoint(gap)

    def raw(self, index: int) -> str:
        """Return a token as it was written."""
        return self.text[self.starts[index] : self.ends[index]]


def tokenise(text: str) -> Tokens:
    """Return the tokens of a text, with offsets into it; nobody may change them."""
    return _split_once(text) if len(text) <= _SHORT else _split(text)


def _split(text: str) -> Tokens:
    low = folded(text).replace("’", "'")
    words, starts, ends = [], [], []
    end = 0
    for word in _TOKEN.findall(low):
        start = low.find(word, end)
        end = start + len(word)
        if word[-1] in _EDGES or word[0] in _EDGES:
            bare = word.rstrip(_EDGES)
            first = start + len(bare) - len(bare.lstrip(_EDGES))
            if first < start + len(bare):
                words.append(low[first : start + len(bare)])
                starts.append(first)
                ends.append(start + len(bare))
        elif word[0] == "[":
            placeholder = text[start:end].isupper()
            words.append(PLACEHOLDER if placeholder else word[1:-1])
            starts.append(start + (not placeholder))
            ends.append(end - (not placeholder))
        else:
            words.append(word)
            starts.append(start)
            ends.append(end)
    return Tokens(text, words, starts, ends)


_split_once = lru_cache(maxsize=_KEPT)(_split)
