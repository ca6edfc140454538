"""Plain text: look-alike characters made ordinary, hidden ones left out, and the way back to the original's offsets."""

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

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


@dataclass(frozen=True)
class PlainText:
    """A text as recognisers see it.

    Attributes:
        text: the plain text.
        written: the text that it was read from, where their offsets differ.
    """

    text: str
    written: str | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of a span that is not empty."""
        if self.written is None:
            return start, end
        _, _, ends = self._changes
        return self._place(start), ends.get(end - 1, self._place(end - 1) + 1)

    def _place(self, offset: int) -> int:
        starts, shifts, _ = self._changes
        return offset + shifts[bisect_right(starts, offset) - 1]

    @cached_property
    def _changes(self) -> tuple[list[int], list[int], dict[int, int]]:
        """Where shifts begin in the plain text, how far they go, and where characters end that take more than one."""
        starts, shifts, ends = [0], [0], {}
        for match in _WRITTEN_OTHERWISE.finditer(self.written or ""):
            place, length = match.start() - shifts[-1], len(_meant(match[0]))
            if length == 1:
                ends[place] = match.end()
            starts.append(place + length)
            shifts.append(match.end() - place - length)
        return starts, shifts, ends


def is_ordinary(text: str) -> bool:
    """Say whether there is one way to read a text, and that is how it stands: true of nearly all."""
    return text.isascii() and "&" not in text and "_" not in text


def readings(text: str) -> tuple[PlainText, ...]:
    """Return the ways to read a text: as it stands, and without what is hidden in it, where there is something.

    Both, for a zero-width blank may stand within a value as well as between two.
    """
    if is_ordinary(text):
        return (PlainText(text),)
    shown = plain(text)
    meant = _WRITTEN_OTHERWISE.sub(lambda match: _meant(match[0]), shown)
    return (PlainText(shown),) if meant == shown else (PlainText(shown), PlainText(meant, shown))


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


@lru_cache(maxsize=256)
def _meant(written: str) -> str:
    """Return what a match stands for: a character, nothing, or as many characters as it has."""
    if written[0] == "_":
        return " " * len(written)
    if written[0] != "&":
        return ""
    meant = plain(html.unescape(written))
    return meant if len(meant) == 1 else written
