"""The user's own patterns: RE2's, which take linear time on any text, read with care for what an error may tell."""

from functools import cache

import re2

_MEMORY = 64 << 20


class PatternError(ValueError):
    """A text is no pattern that can be used; the error does not quote it."""


@cache
def compiled(pattern: str) -> "re2._Regexp":
    """Return a compiled pattern.

    Raises:
        PatternError: it is no RE2 pattern, or matches the empty text and so everywhere.
    """
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY
    try:
        made = re2.compile(pattern, options)
    except re2.error as error:
        text = error.args[0] if error.args else b""
        # RE2 says what is wrong, a colon, and the piece of the pattern that it does not like.
        raise PatternError(f"no RE2 pattern ({bytes(text).decode('ascii', 'replace').partition(':')[0]})") from None
    if made.search("") is not None:
        raise PatternError("it matches the empty text")
    return made
