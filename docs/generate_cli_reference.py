"""Writes the reference pages that are made from the program itself: every command's `--help`, and every setting.

Run it after changing a command or a setting; a test compares the pages with what it would write.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from transcrub.cli.group import COMMANDS, cli
from transcrub.settings import SECTIONS, SETTINGS, Setting

REFERENCE = Path(__file__).parent / "reference"
_WIDTH = 80
_PRECEDENCE = """\
A value is taken from the command line, else from the environment, else from the file `transcrub.toml` (or the one that
`--config` names), else it is the default. `transcrub config show --origin` tells which of them it was. In the file, the
names below stand at the top level, with `_` or `-`; the table `[policy]` says what is redacted and how. An unknown name
is refused, and so is a `transcrub.toml` that is a folder, or a link that leads nowhere. A variable that begins with
`TRANSCRUB_` and is none of these is told in one line on standard error, with the nearest name, and changes nothing: an
environment is shared with others. So a variable that a cluster sets for a service (`TRANSCRUB_PORT=tcp://...`) keeps
only those from their work that have the option, and `config show` and `policy show`, which take all options. A variable
that is empty counts as not set; an option that is empty (`--limit "$N"` where `N` is not set) is refused, for it would
set no limit.

The same holds where several settings give one key: `--vault-key-file` goes before `TRANSCRUB_VAULT_KEY`, and that
before a `vault_key_file` of the settings file. From the same source, the key itself goes before its file, and that
before a command.
"""


def pages() -> Mapping[Path, str]:
    """Return the text of each generated page by its path."""
    return {REFERENCE / "cli.md": cli_page(), REFERENCE / "settings.md": settings_page()}


def cli_page() -> str:
    """Return the page that holds every command's help."""
    parts = ["# Commands\n", "Generated from the program by `docs/generate_cli_reference.py`.\n"]
    for words, command in commands():
        parts.append(f"## {' '.join(words)}\n\n```text\n{help_of(words, command)}\n```\n")
    return "\n".join(parts)


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Give the program and each of its commands, with the words that call it."""
    yield ("transcrub",), cli
    root = click.Context(cli)
    for name in COMMANDS:
        command = cli.get_command(root, name)
        assert command is not None
        yield ("transcrub", name), command
        if isinstance(command, click.Group):
            yield from ((("transcrub", name, word), each) for word, each in sorted(command.commands.items()))


def help_of(words: tuple[str, ...], command: click.Command) -> str:
    """Return what `--help` prints, at a width that does not depend on the terminal."""
    context = click.Context(
        command, info_name=" ".join(words), terminal_width=_WIDTH, help_option_names=["-h", "--help"]
    )
    return command.get_help(context).rstrip()


def settings_page() -> str:
    """Return the page that lists every setting."""
    parts = [
        "# Settings\n",
        "Generated from the program by `docs/generate_cli_reference.py`.\n",
        _PRECEDENCE,
        f"Some options are no settings and stand on the command line alone: {', '.join(_mere_options())}.\n",
    ]
    for title, settings in SECTIONS:
        parts.append(f"## {title}\n")
        parts.append("| name | option | variables | value | default | |\n|---|---|---|---|---|---|")
        parts += [_row(setting) for setting in settings]
        parts.append("")
    return "\n".join(parts)


def _mere_options() -> Iterator[str]:
    names = {setting.name for setting in SETTINGS}
    for words, command in commands():
        for option in command.params:
            if isinstance(option, click.Option) and option.name not in names and command is not cli:
                yield f"`{' '.join((*words[1:], option.opts[0]))}`"


def _row(setting: Setting[object]) -> str:
    names = ", ".join(f"`{name}`" for name in ([setting.short] if setting.short else []) + [setting.option])
    cells = (
        f"`{setting.name}`" if setting.in_file else f"{setting.name} (not in the file)",
        names if setting.flag else "",
        ", ".join(f"`{variable}`" for variable in setting.variables),
        setting.kind.allowed,
        f"`{default}`" if (default := setting.show(setting.default)) else "",
        setting.help,
    )
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Write the pages."""
    REFERENCE.mkdir(exist_ok=True)
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
