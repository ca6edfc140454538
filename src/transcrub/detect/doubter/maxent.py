"""The model: how likely it is that a name is a person's, by a maximum entropy classifier."""

import threading
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from transcrub.conversation import Conversation
from transcrub.detect.doubter.heard import Heard
from transcrub.detect.labeller import Labeller

PERSONS, NOBODYS = "P", "O"
"""What a claim is that is a person's name, and one that is not."""


class Doubter:
    """Says how likely it is that what may be a name is a person's."""

    def __init__(self, labeller: Labeller) -> None:
        """Take the model that decides."""
        self._labeller = labeller
        self._last = threading.local()

    def __reduce__(self) -> tuple[object, ...]:
        # What was heard last is somebody's talk: it stays here.
        return Doubter, (self._labeller,)

    def heard(self, conversation: Conversation) -> Heard:
        """Return a conversation made ready, once for all passes that read it one after the other."""
        heard: Heard | None = getattr(self._last, "heard", None)
        if heard is None or heard.conversation is not conversation:
            heard = self._last.heard = Heard(conversation, self.likely)
        return heard

    def likely(self, speaking: Sequence[str]) -> float:
        """Return how likely a claim is a person's name, 0 to 1.

        Args:
            speaking: its features.
        """
        crf = self._labeller.tagger
        crf.set([speaking])
        likely: float = crf.marginal(PERSONS, 0)
        return likely


@cache
def doubter() -> Doubter:
    """Return the doubter with the model that ships with the program."""
    return Doubter(Labeller(files("transcrub.detect.doubter").joinpath("model.crfsuite").read_bytes()))
