"""The terminal as tables and progress are written to it."""

from typing import NoReturn

from rich.console import Console


class Terminal(Console):
    """A console whose reader may go: that ends the command as it ends every other writer, and not as a failure."""

    def on_broken_pipe(self) -> NoReturn:
        """Let whoever runs the command know.

        Raises:
            BrokenPipeError: always.
        """
        raise BrokenPipeError
