"""The way back from `encrypt`: values that were sealed stand in the texts again."""

from transcrub.conversation import Conversation
from transcrub.errors import ConversationError, SettingsError
from transcrub.finding import Finding
from transcrub.redact.redaction import Edit, Redaction
from transcrub.redact.sealing import DamagedSealError, Seal, WrongKeyError, sealed_in

_RULE = "encrypt.sealed"


def decrypt(conversation: Conversation, seal: Seal) -> Redaction:
    """Return the edits that put sealed values back; `redacted` says where each stood, and what it is.

    Args:
        conversation: redacted with the operator `encrypt`.
        seal: with the key of that time.

    Raises:
        SettingsError: a value was sealed with another key.
        ConversationError: a sealed value is damaged.
    """
    edits: list[Edit] = []
    opened: list[Finding] = []
    for field in conversation.fields():
        pieces: list[str] = []
        done = 0
        for sealed in sealed_in(field.value):
            try:
                value = seal.open(sealed)
            except WrongKeyError:
                raise SettingsError("This is not the key that the values were encrypted with.") from None
            except DamagedSealError:
                raise ConversationError(f"an encrypted value in {field.pointer} is damaged") from None
            pieces += (field.value[done : sealed.start], value)
            done = sealed.end
            opened.append(Finding(field.pointer, sealed.start, sealed.end, sealed.entity, 1.0, _RULE))
        if done:
            edits.append(Edit(field.pointer, field.value, "".join((*pieces, field.value[done:]))))
    return Redaction(tuple(edits), tuple(opened), ())
