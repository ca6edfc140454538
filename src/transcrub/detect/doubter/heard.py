"""A conversation in which names are doubted: made ready once, for all passes whose names are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from transcrub.conversation import Conversation
from transcrub.detect.doubter.features import Claim, features
from transcrub.detect.doubter.mentioned import Mentions
from transcrub.detect.doubter.words import is_given
from transcrub.detect.lexicon import LANGUAGES, guess_language, pack
from transcrub.detect.slices import LONG
from transcrub.detect.weigher.talk import Talk, speaks_for_firm, talk_of
from transcrub.finding import Finding

_ENGLISH = LANGUAGES[0]
_FEWEST = 4
# A leak is worse than a word too many: dropped is what is hardly anybody's name, and what is a given name and nothing
# else only where nearly nothing speaks for it.
_HARDLY, _HARDLY_GIVEN = 0.1, 0.03


class Heard:
    """What is heard in a conversation, as far as it tells of names."""

    def __init__(self, conversation: Conversation, weigh: Callable[[Sequence[str]], float]) -> None:
        """Take a conversation, and what says how likely a name is a person's by its features."""
        self.conversation = conversation
        self._weigh = weigh

    @cached_property
    def tells_enough(self) -> bool:
        """Whether two sides speak English, and say enough to tell who is somebody."""
        messages = self.conversation.messages
        two = len(messages) >= _FEWEST and len({speaks_for_firm(message) for message in messages}) > 1
        return two and guess_language(field.value for field in self.conversation.fields()) == _ENGLISH

    def is_nobodys(self, pointer: str, claim: Claim) -> bool:
        """Say whether a claim is hardly anybody's name; one in a long text, which is no talk, may be."""
        likely = self.likely(pointer, claim)
        if likely is None:
            return False
        _, text = self.texts[pointer]
        return likely < (_HARDLY_GIVEN if is_given(text[claim.start : claim.end]) else _HARDLY)

    def likely(self, pointer: str, claim: Claim) -> float | None:
        """Return how likely a claim is somebody's name, 0 to 1; None in a long text, which is no talk."""
        if pointer not in self.texts:
            return None
        index, text = self.texts[pointer]
        return self._weigh(features(self._talk, self._mentions, index, text, claim))

    def texts_of(self, findings: Iterable[Finding]) -> list[str]:
        """Return what findings cover, in small letters."""
        return [self._values[each.pointer][each.start : each.end].lower() for each in findings]

    @cached_property
    def _values(self) -> Mapping[str, str]:
        return {field.pointer: field.value for field in self.conversation.fields()}

    @cached_property
    def _talk(self) -> Talk:
        return talk_of(self.conversation, pack(_ENGLISH))

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions(message.fields[0].value for message in self.conversation.messages if message.fields)

    @cached_property
    def texts(self) -> Mapping[str, tuple[int, str]]:
        """The texts by their pointers, each with the number of its message; without the long ones."""
        return {
            field.pointer: (index, field.value)
            for index, message in enumerate(self.conversation.messages)
            for field in message.fields
            if len(field.value) <= LONG
        }
