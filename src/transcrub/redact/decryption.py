"""The way back from `encrypt`: values that were sealed stand in the texts again.

Anybody can write a text that looks like a sealed value. One that does not open stays as it is, and stops neither what
stands beside it nor another conversation.
"""

from dataclasses import dataclass, field

from transcrub.conversation import Conversation
from transcrub.errors import ConversationError
from transcrub.finding import Finding
from transcrub.redact.redaction import Edit, Redaction
from transcrub.redact.sealing import DamagedSealError, Seal, Sealed, WrongKeyError, sealed_in

_RULE = "encrypt.sealed"


class UnopenedError(ConversationError):
    """Sealed values of a conversation did not open.

    Attributes:
        redaction: puts back the others.
    """

    def __init__(self, message: str, redaction: Redaction) -> None:
        super().__init__(message)
        self.redaction = redaction


@dataclass(slots=True)
class Decryption:
    """Opens sealed values, conversation by conversation, and knows how that went.

    Attributes:
        seal: with the key of that time.
        opened: how many values opened.
        foreign: how many were sealed with another key.
    """

    seal: Seal = field(repr=False)
    opened: int = 0
    foreign: int = 0

    def work(self, conversation: Conversation) -> Redaction:
        """Return the edits that put sealed values back; `redacted` says where each stood, and what it is.

        Raises:
            UnopenedError: a value is damaged, or was sealed with another key.
        """
        edits: list[Edit] = []
        opened: list[Finding] = []
        left: list[tuple[str, bool]] = []
        for text in conversation.fields():
            pieces: list[str] = []
            done = 0
            for sealed in sealed_in(text.value):
                try:
                    value = self._value(sealed)
                except (WrongKeyError, DamagedSealError) as error:
                    left.append((text.pointer, isinstance(error, DamagedSealError)))
                    continue
                pieces += (text.value[done : sealed.start], value)
                done = sealed.end
                opened.append(Finding(text.pointer, sealed.start, sealed.end, sealed.entity, 1.0, _RULE))
            if done:
                edits.append(Edit(text.pointer, text.value, "".join((*pieces, text.value[done:]))))
        redaction = Redaction(tuple(edits), tuple(opened), ())
        if left:
            # Where others of the conversation open, what seems to be of another key was tampered with.
            told = (_unopened(pointer, damaged=damaged or bool(opened)) for pointer, damaged in left)
            raise UnopenedError("; ".join(dict.fromkeys(told)), redaction)
        return redaction

    def doubt(self) -> str:
        """Return why nothing opened so far; nothing where something did, or nothing was to be opened."""
        return "This is not the key that the values were encrypted with." if self.foreign and not self.opened else ""

    def _value(self, sealed: Sealed) -> str:
        try:
            value = self.seal.open(sealed)
        except WrongKeyError:
            self.foreign += 1
            raise
        self.opened += 1
        return value


def _unopened(pointer: str, *, damaged: bool) -> str:
    return f"an encrypted value in {pointer} {'is damaged' if damaged else 'was encrypted with another key'}"
