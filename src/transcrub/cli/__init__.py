"""The command line: one module a command. Only this room knows the terminal."""

from transcrub.cli.entry import main

__all__ = ["main"]
