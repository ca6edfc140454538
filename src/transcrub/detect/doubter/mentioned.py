"""How the words of a conversation are mentioned: as somebody who is spoken to or named, as a thing, more than once."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from transcrub.detect.slices import LONG

HAILED, THING, AGAIN = "hailed", "thing", "again"

_HAILED = re.compile(
    r"(?<![^\W\d_])(?:hi|hello|hey|dear|thanks|thank you|thx|cheers|sorry|bye|ok|okay|mr|mrs|ms|miss|dr|sir|ma'am"
    r"|i['’]m|i am|this is|my name is|name['’]s|it['’]s|name is|speaking with|chatting with|regards),? $"
)
_THING = re.compile(r"(?<![^\W\d_])(?:the|a|an|our|your|this|some|any|on|in|at|from) $")
_FARTHEST = 16
# Each word is looked for in all of them.
_MOST = 200


class Mentions:
    """The words of a conversation, each looked for where somebody asks how it is mentioned."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take the messages of a conversation; of a long one, its beginning."""
        short = (text for text in islice(texts, _MOST) if len(text) <= LONG)
        self._texts = [(text, low) for text in short if len(low := text.lower()) == len(text)]
        self._told: dict[str, frozenset[str]] = {}

    def of(self, word: str) -> frozenset[str]:
        """Return in which of the ways above a word is mentioned.

        Args:
            word: in small letters.
        """
        told = self._told.get(word)
        if told is None:
            told = self._told[word] = frozenset(self._look_for(word)) if word.isalpha() else frozenset()
        return told

    def _look_for(self, word: str) -> Iterator[str]:
        in_messages = 0
        for text, low in self._texts:
            places = list(_places(word, low))
            in_messages += bool(places)
            for place in places:
                before = low[max(0, place - _FARTHEST) : place]
                if _HAILED.search(before):
                    yield HAILED
                if text[place].isupper() and _THING.search(before):
                    yield THING
        if in_messages > 1:
            yield AGAIN


def _places(word: str, text: str) -> Iterator[int]:
    """Give where a word stands in a text, by itself."""
    place = text.find(word)
    while place >= 0:
        stop = place + len(word)
        if not (text[place - 1 : place].isalpha() or text[stop : stop + 1].isalpha()):
            yield place
        place = text.find(word, stop)
