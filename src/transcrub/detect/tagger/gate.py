"""The gate: says, in a few microseconds, that a text is not worth the tagger's time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from transcrub.detect.lexicon import GIVEN_WORDS

_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# The same for most texts, in two thirds of the time.
_ASCII_WORDS = re.compile(r"[a-z]+(?:'[a-z]+)*")
ANNOUNCING = frozenset({"name", "names", "named", "surname", "username", "born", "birth", "dob", "birthday"})
"""Words that no text passes with: somebody may introduce himself with a name that is a common word."""
_STREETS = (
    "street st avenue ave road rd drive dr lane ln court ct boulevard blvd way place pl circle terrace parkway trail "
    "highway square close crescent apt apartment suite floor unit box nagar colony cross zip zipcode postcode pincode"
)
STREET = frozenset(_STREETS.split())
"""Words that may be a street beside a number."""
_WORDED = "|".join(sorted(GIVEN_WORDS))
_NAMED = re.compile(
    rf"(?<=[^.!?\s] )(?:{'|'.join(sorted(name.title() for name in GIVEN_WORDS))})\b"
    r"|(?i:\b(?:ask|asked|aunt|boss|boyfriend|brother|called|colleague|cousin|dad|daughter|dear|dr|driver|father|friend"
    r"|girlfriend|grandma|grandpa|hello|hey|hi|husband|it'?s|i'?m|i am|mom|mother|mr|mrs|ms|mum|name'?s|name is|named"
    r"|neighbou?r|nephew|niece|partner|roommate|sister|son|talked to|technician|thanks|thank you|this is|thx|told|uncle"
    rf"|with|wife)[,.]? (?:{_WORDED})\b)"
)
# A bare number of a long text is no date of birth that the tagger could tell.
_SHORT = 2000


_NEAR = 40
_MONTHS = frozenset({"april", "august", "jan", "june", "may"})
# An answer that is longer says what it says in words, not in a bare name.
_SHORT_ANSWER = 80


def words_of(text: str) -> list[str]:
    """Return the words of a text, in lower case: letters, with the apostrophes within."""
    return (_ASCII_WORDS if text.isascii() else _WORDS).findall(text.lower())


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets texts through that may hold what the tagger finds.

    Attributes:
        safe: common words that are nobody's name.
    """

    safe: frozenset[str]

    def opens(self, text: str, words: Sequence[str]) -> bool:
        """Say whether a text, of these words, needs the tagger whatever was asked before it."""
        if not self.safe.issuperset(words) or not ANNOUNCING.isdisjoint(words):
            return True
        if not GIVEN_WORDS.isdisjoint(words) and _NAMED.search(text):
            return True
        return not STREET.isdisjoint(words) and len(text) < _SHORT and any(map(str.isdigit, text))

    def names(self, text: str, end: int) -> bool:
        """Say whether a word that ends at a place is written or announced as a name, though a common word."""
        near = _NAMED.finditer(text, max(0, end - _NEAR), end + 1)
        return any(match.end() == end and match[0].rpartition(" ")[2].lower() not in _MONTHS for match in near)

    def opens_to_answer(self, text: str) -> bool:
        """Say whether a text made of safe words needs the tagger once a name or the like was asked for."""
        return len(text) < _SHORT_ANSWER
