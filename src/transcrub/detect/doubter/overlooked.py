"""Names that are words, where no pass took them for names: the whole talk may tell that they are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation
from transcrub.detect.days import WEEKDAYS
from transcrub.detect.doubter.features import Claim
from transcrub.detect.doubter.maxent import Doubter
from transcrub.detect.edges import widened
from transcrub.detect.lexicon import NAME_WORDS
from transcrub.detect.resolve import LIKELY
from transcrub.finding import Finding, Why

_PERSON = "PERSON"
_WORD = re.compile(r"[^\W\d_]+")
# In small letters they are in every other sentence, and hardly ever somebody.
_WORDS = frozenset({"gift", "happy", "may", "will"})
# What opens a question, and a day: "May I", "Will it", "May 15".
_NOBODY = re.compile(
    r"(?:may|will) (?:i|it|the|there|they|this|that|we|you|your)\b|(?:april|august|jan|june|may) \d", re.IGNORECASE
)
_CALLED = NAME_WORDS - WEEKDAYS
_SURE_ENOUGH = 0.7


@dataclass(frozen=True)
class Overlooked:
    """Finds people who are called by a word: "my sister blessing is in", "Kit, can you look?".

    Attributes:
        doubter: says how likely a name is a person's.
    """

    doubter: Doubter
    name: str = "overlooked"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the words that are surely enough names though no pass before claimed them; see `Pass.find`."""
        heard = self.doubter.heard(conversation)
        if not heard.tells_enough:
            return
        own: dict[str, list[Finding]] = {}
        for each in found:
            own.setdefault(each.pointer, []).append(each)
        for pointer, (_, text) in heard.texts.items():
            for claim in overlooked(text, own.get(pointer, ())):
                likely = heard.likely(pointer, claim)
                if likely is not None and likely >= _SURE_ENOUGH:
                    start, end = widened(text, claim.start, claim.end, _PERSON)
                    score = round(likely, 3)
                    yield Finding(pointer, start, end, _PERSON, score, "overlooked.person", Why(base=score))


def overlooked(text: str, found: Sequence[Finding]) -> Iterator[Claim]:
    """Give the words of a text that may be names, and are nothing yet.

    Args:
        text: it.
        found: what is found in it.
    """
    called = _CALLED.intersection(_WORD.findall(text.lower()))
    if not any(word not in _WORDS or word.title() in text for word in called):
        return
    taken = [each for each in found if each.score >= LIKELY or each.entity == _PERSON]
    for match in _WORD.finditer(text):
        if match[0].lower() not in called or match[0] in _WORDS or _NOBODY.match(text, match.start()):
            continue
        if not any(each.start < match.end() and match.start() < each.end for each in taken):
            yield Claim(*match.span())
