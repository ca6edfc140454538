"""A message as words with their places: what all readers of conversations walk over."""

import re
from dataclasses import dataclass, field

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
    """Return the tokens of a text, with offsets into it."""
    words, starts, ends = [], [], []
    low = folded(text).replace("’", "'")
    for match in _TOKEN.finditer(low):
        word, start = match[0], match.start()
        if word[0] == "[":
            if text[start : match.end()].isupper():
                words.append(PLACEHOLDER)
                starts.append(start)
                ends.append(match.end())
                continue
            word, start = word[1:-1], start + 1
        if word[-1] in _EDGES or word[0] in _EDGES:
            word = word.rstrip(_EDGES)
            start += len(word) - len(word.lstrip(_EDGES))
            word = word.lstrip(_EDGES)
            if not word:
                continue
        words.append(word)
        starts.append(start)
        ends.append(start + len(word))
    return Tokens(text, words, starts, ends)
