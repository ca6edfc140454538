"""The operator `surrogate`: a value of the same shape that belongs to nobody, the same one throughout a conversation.

Which one it is depends on the conversation's id and the order of appearance, not on the value: it gives nothing away.
"""

import hashlib

from transcrub.redact.identities import Identity
from transcrub.redact.operators.interface import Replace, Scene
from transcrub.redact.surrogates import surrogate as made
from transcrub.redact.surrogates import surrogates_in

_TRIES = 64


def surrogate(scene: Scene) -> Replace:
    """Return what replaces values by surrogates. Those that stand in the conversation already are not given again."""
    taken = {text[start:end].casefold() for text in scene.texts for start, end in surrogates_in(text)}
    first = int.from_bytes(hashlib.sha256(scene.conversation.encode("utf-8", "surrogatepass")).digest()[:4])
    indexes: dict[Identity, int] = {}

    def index_of(identity: Identity, value: str) -> int:
        for index in range(first + identity.number, first + identity.number + _TRIES):
            candidate = made(" ".join(identity.words) or value, identity.entity, identity.words, identity.number, index)
            if candidate.casefold() not in taken:
                taken.add(candidate.casefold())
                return index
        return first + identity.number

    for entity, value in scene.values:
        identity = scene.identities.of(entity, value)
        if identity not in indexes:
            indexes[identity] = index_of(identity, value)

    def replace(value: str, entity: str) -> str:
        identity = scene.identities.of(entity, value)
        return made(value, entity, identity.words, identity.number, indexes[identity])

    return replace
