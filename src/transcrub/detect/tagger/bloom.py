"""A Bloom filter (Bloom 1970): a set that is asked, never listed. Holds the name lists in a sixth of their size."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import blake2b

# 16 bits a key and 8 probes: one stranger in about 1,700 is taken for a member.
_BITS_A_KEY = 16
_PROBES = 8


@dataclass(frozen=True, slots=True)
class Bloom:
    """A set of strings without false negatives."""

    bits: bytes

    @classmethod
    def of(cls, keys: Collection[str]) -> "Bloom":
        """Build the filter of some keys; the same keys give the same bytes."""
        bits = bytearray(max(1, len(keys) * _BITS_A_KEY // 8))
        for key in keys:
            for place in _places(key, len(bits) * 8):
                bits[place >> 3] |= 1 << (place & 7)
        return cls(bytes(bits))

    def __contains__(self, key: str) -> bool:
        bits = self.bits
        return all(bits[place >> 3] >> (place & 7) & 1 for place in _places(key, len(bits) * 8))


def _places(key: str, size: int) -> list[int]:
    digest = int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest(), "little")
    first, second = digest & 0xFFFFFFFFFFFFFFFF, digest >> 64 | 1
    return [(first + probe * second) % size for probe in range(_PROBES)]
