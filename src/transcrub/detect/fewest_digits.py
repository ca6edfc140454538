"""How many digits a text must hold for a pattern to match: what keeps most patterns from most texts."""

import re
from collections.abc import Iterator

# An escaped sign, a class, the begin of a group, what is repeated how often, or any other sign.
_PART = re.compile(
    r"(?P<escaped>\\.)|\[(?P<members>\^?\]?(?:[^]\[\\]|\\.)*)\]|(?P<opens>\((?:\?[a-zA-Z-]*[:)]|\?P?<\w+>|(?!\?)))"
    r"|(?P<repeated>[*+?]|\{(?P<least>\d+)(?:,\d*)?\})\??|(?P<sign>[^\[\\{(])",
    re.DOTALL | re.ASCII,
)
_DIGITS_ONLY = re.compile(r"(?:\\d|\d(?:-\d)?)+", re.ASCII)
# What follows these belongs to them: codes of signs, classes of Unicode, quoted text.
_UNSURE = re.compile(r"\\[xpPQEC0-9]")


def fewest_digits(pattern: str) -> int:
    """Return how many ASCII digits stand at least in whatever an RE2 pattern matches; 0 for one not understood."""
    try:
        return _Count(pattern).alternatives()
    except (ValueError, RecursionError):
        return 0


class _Count:
    """Counts from left to right, one part of a pattern after the other."""

    def __init__(self, pattern: str) -> None:
        self._parts = _parts(pattern)

    def alternatives(self) -> int:
        """Return the fewest digits of the alternatives up to the end of a group, or of the pattern."""
        least: list[int] = []
        total = last = 0
        for part in self._parts:
            if part["repeated"]:
                total += last * (int(part["least"]) if part["least"] else int(part["repeated"] == "+")) - last
                last = 0
                continue
            if part["sign"] == "|":
                least.append(total)
                total = last = 0
                continue
            if part["sign"] == ")":
                break
            last = self._of(part)
            total += last
        return min((*least, total))

    def _of(self, part: re.Match[str]) -> int:
        if part["opens"]:
            return 0 if part["opens"].endswith(")") else self.alternatives()
        if part["members"] is not None:
            return int(_DIGITS_ONLY.fullmatch(part["members"]) is not None)
        return int(part["escaped"] == r"\d" or "0" <= (part["sign"] or "") <= "9")


def _parts(pattern: str) -> Iterator[re.Match[str]]:
    """Give the parts of a pattern.

    Raises:
        ValueError: it holds what is not understood here.
    """
    place = 0
    while place < len(pattern):
        part = _PART.match(pattern, place)
        # What repeats flags that stand amid a pattern repeats what is before them.
        flags = part is not None and place > 0 and (part["opens"] or "").endswith(")")
        if part is None or flags or _UNSURE.match(pattern, place):
            raise ValueError(f"what begins at {place} is not understood")
        yield part
        place = part.end()
