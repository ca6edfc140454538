"""Keyed digests: they prove that two contents are equal and tell nothing to whoever lacks the local key.

HMAC-SHA-256 (RFC 2104) with a random key of 32 bytes that never leaves the state directory. Plain hashes would not do:
the few possible card or phone numbers could be tried one by one.
"""

import hashlib
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from transcrub import codec
from transcrub.errors import LedgerError
from transcrub.jobs.durable import sync_folder
from transcrub.jobs.state import StateDirectory

_KEY_BYTES = 32
_DIGEST_BYTES = 16
_PART_DIGITS = 12
_BLOCK_BYTES = 64
_INNER, _OUTER = 0x36, 0x5C
_canonical = partial(codec.dumps, canonical=True)


@dataclass(frozen=True, slots=True)
class ContentDigests:
    """Digests of a content that is to replace another one.

    Attributes:
        before: of the messages as they are.
        after: of the messages that replace them.
        parts: a short one of each message that replaces one.
    """

    before: str
    after: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Digests:
    """Makes digests with one key."""

    key: bytes = field(repr=False)
    _inner: "hashlib._Hash" = field(init=False, repr=False, compare=False)
    _outer: "hashlib._Hash" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Hash the key's two blocks once: every digest begins with copies of them."""
        block = self.key.ljust(_BLOCK_BYTES, b"\0")
        for name, pad in (("_inner", _INNER), ("_outer", _OUTER)):
            object.__setattr__(self, name, hashlib.sha256(bytes(each ^ pad for each in block)))

    @classmethod
    def load(cls, path: Path) -> "Digests":
        """Read the key file of a state directory, or make it (mode 0600) where nothing was made with one yet.

        Raises:
            LedgerError: it cannot be read or made, is no key, or was lost: to a new one no digest would fit.
        """
        state = StateDirectory(path.parent)
        # Looked at first: who begins beside us makes the key first, and what is made with it then.
        needed = state.ledger.exists() or state.vault.exists()
        try:
            if not path.exists():
                if needed:
                    raise LedgerError(
                        f"The digest key {path} is missing, and what was made with it is there: restore the key, or "
                        "move the state directory away."
                    )
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
        if isinstance(messages, list):
            return self._joined(list(map(_canonical, messages)))
        return self._hex(b"messages\0", _canonical(messages))

    def of_parts(self, messages: codec.Json) -> tuple[str, ...]:
        """Return a short digest of each message."""
        if not isinstance(messages, list):
            return ()
        return tuple(self._part(_canonical(message)) for message in messages)

    def of_contents(self, before: codec.Json, after: codec.Json) -> ContentDigests:
        """Return the digests of messages and of what is to replace them, each message written but once."""
        if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
            parts = list(map(_canonical, after))
            olds = [
                part if old is new else _canonical(old) for old, new, part in zip(before, after, parts, strict=True)
            ]
            return ContentDigests(self._joined(olds), self._joined(parts), tuple(map(self._part, parts)))
        return ContentDigests(self.of_messages(before), self.of_messages(after), self.of_parts(after))

    def of_value(self, value: str) -> str:
        """Return the digest of a piece of text."""
        return self._hex(b"value\0", value.encode("utf-8", "surrogatepass"))

    def __reduce__(self) -> tuple[type["Digests"], tuple[bytes]]:
        """Leave the hashed blocks behind: they do not pickle."""
        return type(self), (self.key,)

    def _joined(self, parts: list[bytes]) -> str:
        """Return the digest of messages that are written one by one: how one is written depends on no other."""
        return self._hex(b"messages\0", b"[%s]" % b",".join(parts))

    def _part(self, written: bytes) -> str:
        return self._hex(b"part\0", written)[:_PART_DIGITS]

    def _hex(self, kind: bytes, content: bytes = b"") -> str:
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(kind)
        inner.update(content)
        outer.update(inner.digest())
        return outer.hexdigest()[: 2 * _DIGEST_BYTES]


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
