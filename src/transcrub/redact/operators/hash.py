"""The operator `hash`: a keyed digest, the same for the same value in all conversations.

HMAC-SHA-256 (RFC 2104), of which 64 bits are shown. Without the key the few possible phone or card numbers cannot be
tried one by one; whoever has it can, so that hashed values stay personal data for the owner of the key.
"""

import hmac

from transcrub.redact.operators.interface import Replace, Scene
from transcrub.redact.words import fold

_SHOWN_BYTES = 8


def hash_(scene: Scene) -> Replace:
    """Return what replaces values by `[PERSON:1f2e3d4c5b6a7988]`; case, blanks and punctuation do not count.

    Raises:
        SettingsError: the key is not set.
    """
    key = scene.keys.for_operator("hash")

    def replace(value: str, entity: str) -> str:
        message = f"{entity}\0{fold(value)}".encode("utf-8", "surrogatepass")
        return f"[{entity}:{hmac.digest(key, message, 'sha256')[:_SHOWN_BYTES].hex()}]"

    return replace
