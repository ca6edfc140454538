"""What strangers wrote, as a terminal may show it: what would steer the terminal is seen instead of obeyed.

A guest can put anything into a text: escape sequences that clear the screen, that hide what follows or rename the
window, and marks that turn the direction of a line around. Who decides by what is shown must see what is there.
"""

import re
import sys
from typing import BinaryIO

from transcrub.cli.naming import STANDARD_OUTPUT, naming

# C0 but the tab, DEL and C1; the marks of direction; what ends a line beside the newline; halves of surrogate pairs.
_STEERING = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """Return a text with its control characters written as JSON writes them."""
    return _STEERING.sub(_written, text)


def visible_lines(text: str) -> str:
    """Return a text of several lines in the same way, line by line."""
    return "\n".join(visible(line.removesuffix("\r")) for line in text.split("\n"))


class StandardOutput:
    """Standard output for data: byte by byte into a file or a pipe, legible on a terminal."""

    def __init__(self, stream: BinaryIO) -> None:
        """Wrap a stream of bytes."""
        self._stream = stream
        self._shown = stream.isatty()

    def write(self, data: bytes) -> None:
        """Write lines."""
        with naming(STANDARD_OUTPUT):
            self._stream.write(visible_lines(data.decode(errors="replace")).encode() if self._shown else data)

    def flush(self) -> None:
        """Write what is pending."""
        with naming(STANDARD_OUTPUT):
            self._stream.flush()


def standard_output() -> StandardOutput:
    """Return standard output for data."""
    return StandardOutput(sys.stdout.buffer)


def _written(match: re.Match[str]) -> str:
    return "\\n" if match[0] == "\n" else f"\\u{ord(match[0]):04x}"
