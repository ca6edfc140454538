"""`transcrub completion`: the script that teaches a shell our commands and options."""

import click
from click.shell_completion import get_completion_class

from transcrub.cli.command import command
from transcrub.cli.group import cli
from transcrub.settings import Resolved

_SHELLS = ("bash", "zsh", "fish")


@command("completion", example='eval "$(transcrub completion bash)"')
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(_settings: Resolved, shell: str) -> None:
    """Print the completion script of a shell.

    Load it in the shell's start-up file: ~/.bashrc, ~/.zshrc or ~/.config/fish/config.fish.
    """
    found = get_completion_class(shell)
    assert found is not None
    click.echo(found(cli, {}, "transcrub", "_TRANSCRUB_COMPLETE").source())
