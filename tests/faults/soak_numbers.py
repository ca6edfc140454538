"""What a soak tells: its numbers as they stand in docs/reliability.md."""

import os
import re
import time
from collections import Counter
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
_BEGIN, _END = "<!-- the numbers of make soak -->\n", "<!-- end of the numbers -->\n"


def numbers(injected: Counter[str], checked: Counter[str], *, minutes: float) -> str:
    """Return the numbers of a soak without a violation: another one does not come here.

    Args:
        injected: how often, by fault.
        checked: how often, by invariant.
        minutes: how long it took.
    """
    said = f"Of {time.strftime('%d %B %Y')}, on {os.cpu_count()} cores, in {minutes:.0f} minutes. Violations: 0."
    return "\n".join([said, "", *_table("fault injected", injected), "", *_table("invariant checked", checked)])


def written(page: str, told: str) -> str:
    """Return the page with new numbers in place of the old ones.

    Raises:
        ValueError: the page has no place for them.
    """
    head, begin, rest = page.partition(_BEGIN)
    _, end, tail = rest.partition(_END)
    if not (begin and end):
        raise ValueError("the page has no place for the numbers")
    return f"{head}{begin}\n{told}\n\n{end}{tail}"


def _table(title: str, counts: Counter[str]) -> list[str]:
    rows = [f"| {re.sub('[|]', ' ', name)} | {number:,} |" for name, number in sorted(counts.items())]
    return [f"| {title} | times |", "|---|---:|", *rows, f"| all | {counts.total():,} |"]
