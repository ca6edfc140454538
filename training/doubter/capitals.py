"""Words with a capital that nobody took for a name: what is nobody's, for the most part, is learnt from them."""

import re
from collections.abc import Iterator

from transcrub.detect.mentions import is_shouted

# Behind a bracket stands what was put in somebody's place: "[PERSON]".
_CAPITALISED = re.compile(r"(?<![\w@./#<[-])(?=[^\W\d_a-z])\w[\w'’-]+(?: (?=[^\W\d_a-z])\w[\w'’-]+){0,3}")


def capitals(text: str) -> Iterator[tuple[int, int]]:
    """Give where a text holds runs of words with a capital, first and one past the last.

    Args:
        text: it; in one that is written in capitals they say nothing.
    """
    if not is_shouted(text):
        yield from (match.span() for match in _CAPITALISED.finditer(text))
