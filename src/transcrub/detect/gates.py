"""The patterns behind which the slower readers wait: many, looked for at once."""

import re2

from transcrub.detect.fewest_digits import fewest_digits

# Bytes that a set may learn, at the most.
_GATE_MEMORY = 64 << 20
# RE2 learns a set of patterns from the texts that it reads, and many small ones sooner than a large one.
_TIERS = (0, 1, 4, 7, 10)
_NO_DIGIT = bytes(set(range(256)) - set(b"0123456789"))


class Patterns:
    """Patterns that RE2 sets look for at once: a text is read a few times at most, whatever their number.

    What needs digits is not looked for in a text that holds fewer.
    """

    __slots__ = ("_numbers", "_tiers")

    def __init__(self, *, case_sensitive: bool = True) -> None:
        """Make an empty set."""
        self._tiers = [_Tier(digits, case_sensitive=case_sensitive) for digits in _TIERS]
        # The empty pattern matches anything. RE2 gives the same answer for "no match" and "out of memory": without
        # this one's voice, silence would pass for a clean text.
        self._numbers = {"": 0}

    def add(self, pattern: str) -> int:
        """Take a pattern, and return its number; that of the empty one is always found."""
        if pattern not in self._numbers:
            needed, number = fewest_digits(pattern), len(self._numbers)
            next(tier for tier in reversed(self._tiers) if tier.digits <= needed).add(pattern, number)
            self._numbers[pattern] = number
        return self._numbers[pattern]

    def compile(self) -> None:
        """Make ready, once all patterns are there."""
        self._tiers = [tier for tier in self._tiers if len(tier.numbers) > 1]
        for tier in self._tiers:
            tier.patterns.Compile()

    def found(self, text: str | bytes) -> list[int]:
        """Return the numbers of the patterns that a text holds, that of the empty one first.

        Raises:
            MemoryError: RE2 ran out of memory.
        """
        read = text.encode("utf-8", "replace") if isinstance(text, str) else text
        digits = len(read.translate(None, _NO_DIGIT))
        found = [0]
        for tier in self._tiers:
            if tier.digits > digits:
                break
            fired = tier.patterns.Match(read)
            if not fired:
                raise MemoryError("the gate gave no answer")
            found += [tier.numbers[number] for number in fired if number]
        return found


class _Tier:
    """The patterns for texts that hold so many digits, and their numbers among all."""

    __slots__ = ("digits", "numbers", "patterns")

    def __init__(self, digits: int, *, case_sensitive: bool) -> None:
        options = re2.Options()
        options.case_sensitive = case_sensitive
        options.max_mem = _GATE_MEMORY
        self.digits = digits
        self.patterns = re2.Set.SearchSet(options)
        self.numbers = [0]
        self.patterns.Add("")

    def add(self, pattern: str, number: int) -> None:
        self.patterns.Add(pattern)
        self.numbers.append(number)
