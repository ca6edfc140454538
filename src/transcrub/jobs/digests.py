"""Keyed digests: they prove that two contents are equal and tell nothing to whoever lacks the local key.

HMAC-SHA-256 (RFC 2104) with a random key of 32 bytes that never leaves the state directory. Plain hashes would not do:
the few possible card or phone numbers could be tried one by one.
"""

import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from transcrub import codec
from transcrub.errors import LedgerError
from transcrub.jobs.durable import sync_folder

_KEY_BYTES = 32
_DIGEST_BYTES = 16
_PART_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Digests:
    """Makes digests with one key."""

    key: bytes = field(repr=False)

    @classmethod
    def load(cls, path: Path) -> "Digests":
        """Read the key file, or make it (mode 0600) where there is none yet.

        Raises:
            LedgerError: it cannot be read or made, or is no key.
        """
        try:
            if not path.exists():
                _create(path, secrets.token_bytes(_KEY_BYTES))
            key = path.read_bytes()
        except OSError as error:
            raise LedgerError(f"The digest key {path} cannot be used: {error.strerror}.") from None
        if len(key) != _KEY_BYTES:
            raise LedgerError(f"The digest key {path} is damaged; restore it, or move the state directory away.")
        return cls(key)

    @property
    def key_id(self) -> str:
        """A name for the key that does not give it away."""
        return self._hex(b"key id")

    def of_messages(self, messages: codec.Json) -> str:
        """Return the digest of an interaction's messages; equal JSON values give equal digests."""
        return self._hex(b"messages", codec.dumps(messages, canonical=True))

    def of_parts(self, messages: codec.Json) -> tuple[str, ...]:
        """Return a short digest of each message."""
        if not isinstance(messages, list):
            return ()
        return tuple(self._hex(b"part", codec.dumps(message, canonical=True))[:_PART_DIGITS] for message in messages)

    def of_value(self, value: str) -> str:
        """Return the digest of a piece of text."""
        return self._hex(b"value", value.encode("utf-8", "surrogatepass"))

    def _hex(self, *parts: bytes) -> str:
        return hmac.digest(self.key, b"\0".join(parts), "sha256")[:_DIGEST_BYTES].hex()


def _create(path: Path, key: bytes) -> None:
    """Write the key so that a crash leaves either none or all of it, and of two that come at once one wins."""
    partial = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(partial, path)
        sync_folder(path.parent)
    finally:
        partial.unlink(missing_ok=True)
