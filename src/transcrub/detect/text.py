"""Plain text: look-alike characters made ordinary, hidden ones left out, and the way back to the original's offsets."""

import html
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_MINUS = 0x2212  # a mathematical symbol (Sm), yet keyboards type it for a dash

# What is not seen within a value: soft hyphens, joiners, signs of direction, selectors of variants (Unicode's
# Default_Ignorable_Code_Point), the frame of a key-cap; and marks that stand over or through a character.
_HIDDEN = r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_MARKS = r"\u0300-\u036f\u0488\u0489\u20d0-\u20f0"
# Character references of HTML, and Markdown's emphasis: an underscore within a word is a part of it.
_REFERENCE = r"(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"
_EMPHASIS = r"(?<!\w_)_{0,2}(?=[^\W_])|(?<=[^\W_]_)_{0,2}(?!\w)"
# One set of characters comes first, so that the pattern runs over a text that has none of them as fast as it can.
_WRITTEN_OTHERWISE = re.compile(
    rf"[&_{_HIDDEN}{_MARKS}](?:(?<=&){_REFERENCE}|(?<=_)(?:{_EMPHASIS})|(?<=[{_HIDDEN}{_MARKS}]))"
)


class _PlainForms(dict[int, str]):
    """What stands for a character, by its code point; each is worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = form = _plain_form(chr(code))
        return form


_FORMS = _PlainForms()


class Reading(NamedTuple):
    """A text as recognisers see it.

    Attributes:
        text: the plain text.
        starts: where each of its characters begins in the original; None where both have the same offsets.
        ends: where each of them ends there.
    """

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of a span that is not empty."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def is_ordinary(text: str) -> bool:
    """Say whether there is one way to read a text, and that is how it stands: true of nearly all."""
    return text.isascii() and "&" not in text and "_" not in text


def readings(text: str) -> tuple[Reading, ...]:
    """Return the ways to read a text: as it stands, and without what is hidden in it, where there is something.

    Both, for a zero-width blank may stand within a value as well as between two.
    """
    if is_ordinary(text):
        return (Reading(text),)
    shown = plain(text)
    as_it_stands = Reading(shown)
    return (as_it_stands, _revealed(shown)) if _WRITTEN_OTHERWISE.search(shown) else (as_it_stands,)


def plain(text: str) -> str:
    """Return the text with odd blanks, dashes, digits and compatibility forms made ordinary, its length unchanged.

    The mapping follows Unicode's general categories (Zs, Pd, Nd) and the compatibility decompositions (NFKC) of one
    character: full-width, mathematical, circled and raised forms.
    """
    return text if text.isascii() else text.translate(_FORMS)


def _plain_form(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    if category == "Pd" or ord(character) == _MINUS:
        return "-"
    if category == "Nd":
        return str(unicodedata.digit(character))
    form = unicodedata.normalize("NFKC", character)
    return form if len(form) == 1 else character


def _meant(written: str) -> str:
    """Return what a match stands for: a character, nothing, or as many characters as it has."""
    if written[0] == "_":
        return " " * len(written)
    if written[0] != "&":
        return ""
    meant = plain(html.unescape(written))
    return meant if len(meant) == 1 else written


def _revealed(text: str) -> Reading:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    read_to = 0
    for match in _WRITTEN_OTHERWISE.finditer(text):
        begin, end = match.span()
        pieces.append(text[read_to:begin])
        starts.extend(range(read_to, begin))
        ends.extend(range(read_to + 1, begin + 1))
        read_to = end
        meant = _meant(match[0])
        pieces.append(meant)
        if len(meant) == 1:
            starts.append(begin)
            ends.append(end)
        elif meant:  # as long as what is written
            starts.extend(range(begin, end))
            ends.extend(range(begin + 1, end + 1))
    pieces.append(text[read_to:])
    starts.extend(range(read_to, len(text)))
    ends.extend(range(read_to + 1, len(text) + 1))
    return Reading("".join(pieces), starts, ends)
