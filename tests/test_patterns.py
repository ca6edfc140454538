"""What regular expressions may not hold, on the oldest Python that we run on."""

import re
from pathlib import Path

SOURCES = sorted((Path(__file__).parents[1] / "src").rglob("*.py"))
# A group, repeated possessively; braces are doubled in f-strings.
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\{?[\w {},-]{1,20}\}\}?)\+(?!\w)")


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 does not step back from the last, failed round of such a group (gh-106052): it is atomic."""
    assert len(SOURCES) > 100
    found = {
        f"{path.name}:{number}"
        for path in SOURCES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if _POSSESSIVE_GROUP.search(line)
    }
    assert found == set()
    assert _POSSESSIVE_GROUP.search(r"(?:a|ab)*+")
    assert _POSSESSIVE_GROUP.search(r"(?:a|ab){{3,12}}+")
