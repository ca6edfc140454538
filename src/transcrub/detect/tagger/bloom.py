"""A Bloom filter (Bloom 1970): a set that is asked, never listed. Holds the word lists in a sixth of their size."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import blake2b

# 16 bits a key and 8 probes: one stranger in about 1,700 is taken for a member.
_BITS_A_KEY = 16
_PROBES = 8


@dataclass(frozen=True, slots=True)
class Bloom:
    """Sets of words, numbered, without false negatives."""

    bits: bytes

    @classmethod
    def of(cls, keys: Collection[tuple[int, str]]) -> "Bloom":
        """Build the filter of some (number of the set, word) pairs; the same pairs give the same bytes."""
        bits = bytearray(max(1, len(keys) * _BITS_A_KEY // 8))
        for number, word in keys:
            first, second = _hashes(word)
            for probe in range(number * _PROBES, (number + 1) * _PROBES):
                place = (first + probe * second) % (len(bits) * 8)
                bits[place >> 3] |= 1 << (place & 7)
        return cls(bytes(bits))

    def sets_of(self, word: str, numbers: range) -> list[int]:
        """Return which of the numbered sets hold a word; hashes it once for all of them."""
        bits, size = self.bits, len(self.bits) * 8
        first, second = _hashes(word)
        found = []
        for number in numbers:
            for probe in range(number * _PROBES, (number + 1) * _PROBES):
                place = (first + probe * second) % size
                if not bits[place >> 3] >> (place & 7) & 1:
                    break
            else:
                found.append(number)
        return found


def _hashes(word: str) -> tuple[int, int]:
    digest = int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=16).digest(), "little")
    return digest & 0xFFFFFFFFFFFFFFFF, digest >> 64 | 1
