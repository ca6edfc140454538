"""The places pass, for the strict profile: cities, states and countries by name."""

from collections.abc import Iterator, Sequence

from transcrub.conversation import Conversation
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import is_place
from transcrub.finding import Finding, Why

# After one of these a small letter will do: "moving to denver".
_LEADS = frozenset("in from to near at via around outside leaving visiting of".split())  # noqa: SIM905
_CAPITAL, _LED = 0.75, 0.6
_LONGEST = 3
_CODE = 3


class PlacesPass:
    """Finds places that the lexicon names. They name nobody by themselves: only the strict profile looks for them."""

    name = "places"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return every place, the longest name first; short codes ("TX") in capitals behind another place alone."""
        del found
        for each in conversation.fields():
            tokens = tokenise(each.value)
            index = 0
            while index < len(tokens):
                score, stop = _place_at(tokens, index)
                if score:
                    place = tokens.starts[index], tokens.ends[stop - 1]
                    yield Finding(each.pointer, *place, "LOCATION", score, "places.name", Why(base=score))
                index = stop


def _place_at(tokens: Tokens, index: int) -> tuple[float, int]:
    """Return how sure it is that a place begins at a token (0 where none does), and where to go on."""
    for stop in range(min(len(tokens), index + _LONGEST), index, -1):
        words = tokens.words[index:stop]
        if not is_place(words):
            continue
        if stop == index + 1 and len(words[0]) <= _CODE:
            behind = bool(index) and tokens.gap(index) in {", ", " "} and is_place(tokens.words[index - 1 : index])
            return (_LED if behind and tokens.raw(index).isupper() else 0.0), stop
        if all(tokens.raw(each)[0].isupper() for each in range(index, stop)):
            return _CAPITAL, stop
        return (_LED if index and tokens.words[index - 1] in _LEADS else 0.0), stop
    return 0.0, index + 1
