"""The patterns behind which the slower readers wait: many, looked for at once."""

import re2

_GATE_MEMORY = 64 << 20


class Patterns:
    """Patterns that one RE2 set looks for at once: a text is read once, whatever their number."""

    __slots__ = ("_numbers", "_set")

    def __init__(self, *, case_sensitive: bool = True) -> None:
        """Make an empty set."""
        options = re2.Options()
        options.case_sensitive = case_sensitive
        options.max_mem = _GATE_MEMORY
        self._set = re2.Set.SearchSet(options)
        # The empty pattern matches anything. RE2 gives the same answer for "no match" and "out of memory": without
        # this one's voice, silence would pass for a clean text.
        self._numbers: dict[str, int] = {"": self._set.Add("")}

    def add(self, pattern: str) -> int:
        """Take a pattern, and return its number; that of the empty one is always found."""
        if pattern not in self._numbers:
            number: int = self._set.Add(pattern)
            self._numbers[pattern] = number
        return self._numbers[pattern]

    def compile(self) -> None:
        """Make ready, once all patterns are there."""
        self._set.Compile()

    def found(self, text: str | bytes) -> list[int]:
        """Return the numbers of the patterns that a text holds.

        Raises:
            MemoryError: RE2 ran out of memory.
        """
        fired: list[int] = self._set.Match(text)
        if not fired:
            raise MemoryError("the gate gave no answer")
        return fired
