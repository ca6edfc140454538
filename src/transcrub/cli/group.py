"""The commands, by name. Their modules are imported when called, so that `--help` answers at once."""

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module

import click

# The module `transcrub.cli.NAME` holds the command NAME. A test compares the words with the command's own.
COMMANDS: Mapping[str, str] = {
    "demo": "Try it all on made-up conversations: no org, no settings.",
    "run": "Redact the org's transcripts: query, redact, write back.",
    "plan": "Write down what would be changed; change nothing.",
    "show": "Show what a plan holds.",
    "apply": "Carry out a plan: write what it says, and nothing else.",
    "verify": "Read back what was redacted and compare; look for what is left.",
    "undo": "Put originals back from the vault.",
    "status": "Show what the ledger knows: conversations by state, the latest runs.",
    "audit": "Check the audit log, or hand it on as a table.",
    "report": "Give account of what was done, for whoever must vouch for it.",
    "vault": "Look after the kept originals: new key, or forget them.",
    "doctor": "Look whether a run would get through: settings, token, scopes, clock, pace.",
    "scan": "Find personal data in files.",
    "redact": "Take personal data out of files.",
    "decrypt": "Bring back what the operator 'encrypt' sealed.",
    "eval": "Measure detection on labelled text.",
    "sandbox": "Serve a Genesys Cloud on this machine.",
    "config": "Show the settings, and where each came from.",
    "policy": "Show the policy in force: what is done with which entity.",
    "completion": "Print the completion script of a shell.",
    "help": "Show what a command does; without one, which there are.",
}


class LazyGroup(click.Group):
    """A group whose commands are imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the table: the way of the work, not the alphabet's."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"transcrub.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what stands before the command; say where the options belong that stand there."""
        given = list(args)
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            name = next((each for each in given if each in COMMANDS), None)
            if name is None or not _is_option(error.option_name):
                raise
            where = f"'{error.option_name}' belongs behind the command: transcrub {name} {error.option_name}."
            raise click.UsageError(where, ctx) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is meant; name the nearest one where there is none."""
        name = args[0]
        if name in COMMANDS or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        raise no_such_command(name, ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands from the table, importing none."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def no_such_command(name: str, ctx: click.Context) -> click.UsageError:
    """Return the error that names the nearest command; of the program's own, not of a group's."""
    near = get_close_matches(name, COMMANDS, 1) if ctx.parent is None else []
    hint = f" Did you mean '{near[0]}'?" if near else ""
    return click.UsageError(f"No such command '{name}'.{hint}", ctx)


def _is_option(name: str) -> bool:
    """Say whether some command has an option of this name."""
    from transcrub.settings import SETTINGS  # noqa: PLC0415 - keeps `--help` quick

    return any(name in {each.option, each.short} for each in SETTINGS if each.flag)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Options that are settings can also be set by a variable TRANSCRUB_<OPTION>, or in transcrub.toml; "
    "'transcrub config show' lists them.",
)
@click.version_option(package_name="transcrub", prog_name="transcrub", message="%(prog)s %(version)s")
def cli() -> None:
    """Remove personal data from web messaging history, and prove it."""
