"""Sealed values, `[ENC:PERSON:...]`: AES-256-GCM, and what is needed to open them with the key alone.

A sealed value is made again, byte for byte, when a plan is applied, so its nonce cannot be random. As in SIV modes
(RFC 5297, RFC 8452), the nonce is a keyed digest (HMAC-SHA-256, a subkey of its own) of all that goes in: conversation,
entity and value. Two sealings share a nonce when they are the same sealing - which tells that two values of one
conversation are equal, as `number` does, and nothing else - or when 96 bits collide by chance, which after 2^32 values
has a probability of 2^-33, the bound that NIST SP 800-38D sets for random nonces. The entity is bound as associated
data; the conversation is not, so that a value can be opened wherever its text was moved to.
"""

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NoBase64
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

_SEALED = re.compile(r"\[ENC:(?P<entity>[A-Z][A-Z0-9_]{1,63}):(?P<token>[A-Za-z0-9_-]{43,}+)\]")
_ID_BYTES = 4
_NONCE_BYTES = 12


class WrongKeyError(Exception):
    """A value was sealed with another key."""


class DamagedSealError(Exception):
    """A sealed value was cut, edited, or given another entity."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed value in a text: its span, entity and content."""

    start: int
    end: int
    entity: str
    token: str = field(repr=False)


def sealed_in(text: str) -> Iterator[Sealed]:
    """Give the sealed values in a text."""
    for match in _SEALED.finditer(text):
        yield Sealed(match.start(), match.end(), match["entity"], match["token"])


@dataclass(frozen=True)
class Seal:
    """Seals and opens values with one key of 32 bytes."""

    key: bytes = field(repr=False)

    def seal(self, value: str, entity: str, conversation: str) -> str:
        """Return the text that stands in a value's place."""
        content = value.encode("utf-8", "surrogatepass")
        parts = (each.encode("utf-8", "surrogatepass") for each in (conversation, entity))
        message = b"".join(len(each).to_bytes(4) + each for each in (*parts, content))
        nonce = hmac.digest(self._nonce_key, message, "sha256")[:_NONCE_BYTES]
        closed = self._cipher.encrypt(nonce, content, _bound(entity))
        token = urlsafe_b64encode(self._id + nonce + closed).rstrip(b"=").decode("ascii")
        return f"[ENC:{entity}:{token}]"

    def open(self, sealed: Sealed) -> str:
        """Return the value.

        Raises:
            WrongKeyError: it was sealed with another key.
            DamagedSealError: it is not as it was sealed.
        """
        try:
            data = urlsafe_b64decode(sealed.token + "=" * (-len(sealed.token) % 4))
        except NoBase64:
            raise DamagedSealError from None
        if not hmac.compare_digest(data[:_ID_BYTES], self._id):
            raise WrongKeyError
        nonce, closed = data[_ID_BYTES : _ID_BYTES + _NONCE_BYTES], data[_ID_BYTES + _NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, closed, _bound(sealed.entity)).decode("utf-8", "surrogatepass")
        except InvalidTag:
            raise DamagedSealError from None

    @cached_property
    def _cipher(self) -> AESGCM:
        return AESGCM(self._derived(b"transcrub encrypt v1 cipher", 32))

    @cached_property
    def _nonce_key(self) -> bytes:
        return self._derived(b"transcrub encrypt v1 nonce", 32)

    @cached_property
    def _id(self) -> bytes:
        """A name for the key that does not give it away."""
        return self._derived(b"transcrub encrypt v1 id", _ID_BYTES)

    def _derived(self, purpose: bytes, length: int) -> bytes:
        return HKDFExpand(SHA256(), length, purpose).derive(self.key)


def _bound(entity: str) -> bytes:
    return b"transcrub encrypt v1\0" + entity.encode("ascii")
