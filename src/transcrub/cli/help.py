"""`transcrub help`: what `--help` says, for those who ask first."""

import click

from transcrub.cli.command import Command
from transcrub.cli.group import cli, no_such_command


def _show(words: tuple[str, ...]) -> None:
    command: click.Command = cli
    context = click.Context(cli, info_name="transcrub", **cli.context_settings)
    for word in words:
        found = command.get_command(context, word) if isinstance(command, click.Group) else None
        if found is None:
            raise no_such_command(word, context)
        command, context = found, click.Context(found, parent=context, info_name=word, **found.context_settings)
    click.echo(command.get_help(context))


help = Command(  # noqa: A001 - the command's name
    "help",
    callback=_show,
    params=[click.Argument(["words"], nargs=-1, metavar="[COMMAND]...")],
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Show what a command does; without one, which there are.",
)
help.example = "transcrub help audit verify"
