"""What looks like a surrogate and is a part of a longer number: "0000 0000 1234" of "4111 0000 0000 1234"."""

import re

from transcrub.redact.spans import Span

_LONGEST_GAP = 8
_GAP = rf"[\s./()_\u2010-\u2015-]{{1,{_LONGEST_GAP}}}"
_LONGEST_WORD = 9
# A word with a digit in it adjoins behind a blank as behind a sign, and so do some capitals ("AB 000 482 136"); one of
# letters alone behind a sign only.
_CAPITALS = r"\b[A-Z]{1,3}\b"
_ENDS_BEFORE = re.compile(rf"(?:(?:\d[^\W\d_]{{0,{_LONGEST_WORD}}}|{_CAPITALS}){_GAP}|[^\W_][./-]?)\Z")
_BEGINS_BEHIND = re.compile(rf"{_GAP}(?:[^\W\d_]{{0,{_LONGEST_WORD}}}\d|{_CAPITALS})|[./-]?[^\W_]")
_SEEN_BEFORE = 1 + _LONGEST_WORD + _LONGEST_GAP


def is_whole(text: str, span: Span) -> bool:
    """Say whether a number in a text adjoins no other letters and digits that may belong to it."""
    start, end = span
    before = text[max(0, start - _SEEN_BEFORE) : start]
    return not _ENDS_BEFORE.search(before) and not _BEGINS_BEHIND.match(text, end)
