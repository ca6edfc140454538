"""The gate: says, in a few microseconds, that a text is not worth the tagger's time."""

import re
from dataclasses import dataclass

_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Words that no text passes with: somebody may introduce himself with a name that is a common word.
_ALWAYS = frozenset({"name", "names", "named", "surname", "username", "born", "birth", "dob", "birthday"})
# Beside a number these may be a street.
_STREETS = (
    "street st avenue ave road rd drive dr lane ln court ct boulevard blvd way place pl circle terrace parkway trail "
    "highway square close crescent apt apartment suite floor unit box nagar colony cross zip zipcode postcode pincode"
)
_STREET = frozenset(_STREETS.split())
# A bare number of a long text is no date of birth that the tagger could tell.
_SHORT = 2000


# An answer that is longer says what it says in words, not in a bare name.
_SHORT_ANSWER = 80


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets texts through that may hold what the tagger finds.

    Attributes:
        safe: common words that are nobody's name.
    """

    safe: frozenset[str]

    def opens(self, text: str) -> bool:
        """Say whether a text needs the tagger whatever was asked before it."""
        words = _WORDS.findall(text.lower())
        if not self.safe.issuperset(words):
            return True
        present = set(words)
        if present & _ALWAYS:
            return True
        return not _STREET.isdisjoint(present) and len(text) < _SHORT and any(map(str.isdigit, text))

    def opens_to_answer(self, text: str) -> bool:
        """Say whether a text made of safe words needs the tagger once a name or the like was asked for."""
        return len(text) < _SHORT_ANSWER

    def is_notable(self, token: str) -> bool:
        """Say whether a token of a long text is a reason to read the words around it."""
        lower = token.lower()
        if lower in self.safe:
            return lower in _ALWAYS or lower in _STREET
        return not lower.isdigit() and (lower[0].isalnum() or lower[0] == "_")
