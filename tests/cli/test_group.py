"""The commands as a whole: help, table, reference pages, quick start."""

import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tests.cli.conftest import Run
from transcrub.cli.command import Command
from transcrub.cli.group import COMMANDS, cli

GENERATOR = runpy.run_path(str(Path(__file__).parents[2] / "docs" / "generate_cli_reference.py"))


def _commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    return GENERATOR["commands"]()  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_the_command_says(name: str) -> None:
    """The list of `--help` is written by hand, so that no command is imported for it; it must not drift."""
    command = cli.get_command(click.Context(cli), name)

    assert command is not None
    assert name == command.name
    assert COMMANDS[name] == command.get_short_help_str(limit=200)


@pytest.mark.parametrize(("words", "command"), [pytest.param(*each, id=" ".join(each[0])) for each in _commands()])
def test_every_command_has_help_that_ends_with_an_example(words: tuple[str, ...], command: click.Command) -> None:
    """A command says what it does and shows how it is called; its options say what they are for."""
    assert command.help
    if isinstance(command, click.Group):
        return
    assert isinstance(command, Command)
    assert command.example.split("transcrub", 1)[1].split()[: len(words) - 1] == list(words[1:])
    assert GENERATOR["help_of"](words, command).endswith(command.example)
    assert all(option.help for option in command.params if isinstance(option, click.Option))


@pytest.mark.parametrize("option", ["--yes", "--profile", "--locale", "--accurate"])
def test_apply_lists_what_it_takes(transcrub: Run, option: str) -> None:
    """Its plan is made, but its policy depends on the profile, and a canary is searched once more."""
    assert f"{option} " in transcrub("apply", "--help").stdout


def test_every_example_is_understood() -> None:
    """Examples use options that exist."""
    for words, command in _commands():
        if isinstance(command, Command):
            arguments = [
                word.strip("'\")$(") for word in command.example.split()[command.example.split().index(words[-1]) + 1 :]
            ]
            command.make_context(words[-1], arguments, resilient_parsing=False)


@pytest.mark.parametrize("path", GENERATOR["pages"](), ids=lambda path: path.name)
def test_the_reference_is_fresh(path: Path) -> None:
    """The generated pages are what the program says now; else: python docs/generate_cli_reference.py."""
    assert GENERATOR["pages"]()[path] == path.read_text(encoding="utf-8")


def test_help_says_which_options_a_variable_can_set(transcrub: Run) -> None:
    """Settings have variables; the reference names the options that have none, and no other."""
    (page,) = (text for path, text in GENERATOR["pages"]().items() if path.name == "settings.md")
    mere = page.split("command line alone: ")[1].split(".\n")[0].replace("`", "").split(", ")

    assert "Options that are settings can also be set by a variable" in " ".join(transcrub("--help").stdout.split())
    assert mere == [
        "undo --id",
        "undo --run",
        "undo --overwrite-changes",
        "audit export --csv",
        "report --format",
        "eval --misses",
        "eval --alarms",
        "eval --against",
    ]


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_imports_no_command(process: Run, flag: str) -> None:
    """`transcrub --help` lists all commands."""
    done = process(flag)

    assert done.returncode == 0
    assert all(name in done.stdout for name in COMMANDS)


def test_help_imports_nothing_heavy() -> None:
    """What takes long to import is imported by the commands that need it."""
    heavy = "{'aiohttp', 'rich', 'structlog', 'pydantic', 'orjson', 're2', 'sqlite3', 'cryptography', 'stdnum'}"
    script = (
        f"from transcrub.cli.entry import run; import sys; run(['--help']); sys.exit(len({heavy} & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("call", [["status"], ["report"]])
def test_what_asks_nobody_imports_neither_client_nor_reader(tmp_path: Path, call: list[str]) -> None:
    """What tells of runs that were made is quick: it needs neither the platform nor the passes that read."""
    heavy = "{'aiohttp', 'transcrub.detect.talk', 'transcrub.detect.dialogue', 'transcrub.detect.tagger'}"
    arguments = [*call, "--state", str(tmp_path)]
    script = f"from transcrub.cli.entry import run; import sys; run({arguments}); print({heavy} & set(sys.modules))"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.stdout, "Nothing was run yet" in done.stderr) == ("set()\n", True)


def test_the_fast_profile_imports_no_pass_that_reads() -> None:
    """`fast` looks for shapes and known people: what reads a conversation is not even loaded."""
    script = (
        "import sys; from transcrub.detect import *; standard_detector(DetectorOptions(profile='fast'));"
        "print({'transcrub.detect.talk', 'transcrub.detect.dialogue', 'transcrub.detect.tagger'} & set(sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert done.stdout == "set()\n"


def test_version(process: Run) -> None:
    """`--version` names program and version."""
    done = process("--version")

    assert done.stdout.startswith("transcrub 0.")


def test_a_typing_error_is_helped(process: Run) -> None:
    """An unknown command names the nearest one, in one line, with exit code 2."""
    done = process("scann")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "transcrub: No such command 'scann'. Did you mean 'scan'? See 'transcrub --help'.\n"


def test_no_command_shows_the_help(transcrub: Run) -> None:
    """Called with nothing, the program shows what it can do, on standard error."""
    done = transcrub()

    assert done.returncode == 2
    assert "Commands:" in done.stderr
