"""Keys that the user gives: how they are written, and how the vault's data key is wrapped with one."""

import re
import secrets
from base64 import b64decode
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from transcrub.errors import SettingsError

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
_WRAPPING = b"transcrub vault data key"


def parse_key(text: str, origin: str) -> bytes:
    """Return a key of 32 bytes from 64 hexadecimal digits or from base64.

    Raises:
        SettingsError: it is neither; the text is not shown.
    """
    stripped = text.strip()
    if re.fullmatch(r"[0-9a-fA-F]{64}", stripped):
        return bytes.fromhex(stripped)
    try:
        key = b64decode(stripped, validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise SettingsError(
            f"What {origin} holds is no key: 32 bytes are needed, as 64 hexadecimal digits or base64 "
            "(make one with 'openssl rand -hex 32')."
        )
    return key


def wrapped(key: bytes, data_key: bytes, org: str) -> tuple[bytes, bytes]:
    """Return nonce and bytes of a data key that the user's key alone opens, for its own org."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce, AESGCM(key).encrypt(nonce, data_key, _WRAPPING + org.encode())


def unwrapped(path: Path, key: bytes, org: str, nonce: bytes, sealed: bytes) -> bytes:
    """Return the data key of a vault.

    Raises:
        SettingsError: the vault was made with another key, or for another org.
    """
    try:
        return AESGCM(key).decrypt(nonce, sealed, _WRAPPING + org.encode())
    except (InvalidTag, TypeError, ValueError):
        raise SettingsError(
            f"The vault key is not the one that {path} was made with, or the vault is another org's."
        ) from None
