"""What the commands have in common: options made from the settings' registry, and an example in the help."""

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from transcrub.cli.context import settings_from
from transcrub.settings import kinds
from transcrub.settings.registry import GENERAL

if TYPE_CHECKING:
    from transcrub.settings import Setting


class Command(click.Command):
    """A command whose help ends with an example, and that knows what else is meant by options which it has not.

    Attributes:
        example: a call, or some lines.
        instead: what to do instead, by option.
    """

    example: str = ""
    instead: Mapping[str, str] = MappingProxyType({})

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options; say what to do instead of those that others have."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name not in self.instead:
                raise
            told = f"No such option '{error.option_name}': {self.instead[error.option_name]}."
            raise click.UsageError(told, ctx) from None

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the example, line by line as it stands."""
        with formatter.section("Example"):
            for line in self.example.splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{line}\n")


def command(
    name: str,
    *settings: "Setting[object]",
    example: str,
    hidden: Collection["Setting[object]"] = (),
    instead: Mapping[str, str] = MappingProxyType({}),
) -> Callable[[Callable[..., int | None]], click.Command]:
    """Make a command of a function `(settings: Resolved, **arguments) -> exit code`.

    Args:
        name: of the command.
        settings: those that are options of this command, besides the general ones.
        example: shown at the end of its help.
        hidden: those that are accepted, too, and not listed.
        instead: what to do instead of an option that it has not, by option.
    """

    def decorate(function: Callable[..., int | None]) -> click.Command:
        @click.pass_context
        def callback(ctx: click.Context, /, **values: object) -> int | None:
            arguments = {key: value for key, value in values.items() if key not in names}
            return function(settings_from(ctx), **arguments)

        made = Command(
            name,
            callback=callback,
            params=[*reversed(getattr(function, "__click_params__", [])), *map(_option, offered), *unlisted],
            help=function.__doc__,
        )
        made.example = example
        made.instead = instead
        return made

    offered = (*settings, *GENERAL)
    unlisted = [_option(setting) for setting in hidden]
    for option in unlisted:
        option.hidden = True
    names = {setting.name for setting in (*offered, *hidden)}
    return decorate


def _option(setting: "Setting[object]") -> click.Option:
    """Make an option that hands the text on as it is: what it may be is the registry's to say."""
    names = [setting.name, setting.option, *([setting.short] if setting.short else [])]
    if setting.kind is kinds.BOOLEAN:
        return click.Option(names, is_flag=True, flag_value="true", default=None, type=str, help=setting.help)
    if setting.name == "verbose":
        return click.Option(names, count=True, help=setting.help)
    default = setting.show(setting.default)
    return click.Option(
        names,
        type=click.Path() if setting.kind in {kinds.FILE, kinds.FOLDER} else str,
        metavar=setting.kind.metavar,
        help=f"{setting.help}  [default: {default}]" if default else setting.help,
        shell_complete=_completion(setting.kind.choices) if setting.kind.choices else None,
    )


def _completion(
    choices: tuple[str, ...],
) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    def complete(_ctx: click.Context, _option: click.Parameter, typed: str) -> list[CompletionItem]:
        return [CompletionItem(choice) for choice in choices if choice.startswith(typed)]

    return complete
