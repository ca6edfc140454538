"""What a detection pass is.

Passes run in order over a whole conversation; each sees what those before it found.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol

from transcrub.conversation import Conversation
from transcrub.finding import Finding


class Pass(Protocol):
    """One way of finding personal data in a conversation. It pickles, so that workers can be given one."""

    @property
    def name(self) -> str:
        """The pass's name: the first half of its findings' `rule`."""

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return candidates; they may overlap each other and those of other passes.

        Args:
            conversation: the whole conversation.
            found: the candidates of the passes that ran before, in the order they came.
        """


def is_pass(made: object) -> bool:
    """Say whether something is a detection pass; the class of one is none."""
    if isinstance(made, type):
        return False
    return isinstance(getattr(made, "name", None), str) and callable(getattr(made, "find", None))
