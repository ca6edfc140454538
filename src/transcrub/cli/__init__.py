"""The command line: one module a command. Only this room knows the terminal."""

from transcrub.cli.interrupts import quit_at_once

TYPE_CHECKING = False  # to import `typing` takes longer than all that stands here
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> "NoReturn":
    """Run the command line and leave the process with its exit code; Ctrl-C counts while it is still being loaded."""
    quit_at_once()
    from transcrub.cli.entry import main as enter  # noqa: PLC0415 - this is what takes its time

    enter()
