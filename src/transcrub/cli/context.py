"""What a command needs besides its arguments: the settings, the redactor, the two streams."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

import click

from transcrub import codec
from transcrub.cli.keys import keys_from, warn_of_open_keys
from transcrub.cli.manner import Manner
from transcrub.cli.notes import note
from transcrub.cli.visible import standard_output
from transcrub.errors import SettingsError
from transcrub.settings import SETTINGS, Resolved, resolve, unknown_variables
from transcrub.settings.registry import ACCURATE, JSON, LOCALE, OUTPUT, PLUGINS, PROFILE, QUIET, VERBOSE

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console

    from transcrub.detect import DetectorOptions
    from transcrub.detect.interface import Pass
    from transcrub.detect.options import Profile
    from transcrub.redact import Policy
    from transcrub.redactor import Redactor


def settings_from(ctx: click.Context) -> Resolved:
    """Settle the settings of the command that is running, set the logs up by them, and tell of what sets nothing.

    Raises:
        SettingsError: a value is not allowed, or the settings file is wrong.
    """
    from transcrub.cli.logs import configure_logs  # noqa: PLC0415 - keeps `--help` quick

    settings = resolve(_flags(ctx), os.environ, options=ctx.params)
    manner = ctx.find_root().obj
    if isinstance(manner, Manner):
        manner.json, manner.verbose = settings[JSON], settings[VERBOSE]
    configure_logs(json=settings[JSON], verbose=settings[VERBOSE], quiet=settings[QUIET])
    for sentence in unknown_variables(settings.environment):
        note(settings, sentence)
    warn_of_open_keys(settings, ctx.params)
    return settings


def _flags(ctx: click.Context) -> dict[str, str]:
    """Return the text of the options that were given. An empty one was: whoever gave it meant to set a limit."""
    values = {setting.name: ctx.params.get(setting.name) for setting in SETTINGS}
    return {name: str(value) for name, value in values.items() if value not in {None, 0}}


def options_from(settings: Resolved) -> "DetectorOptions":
    """Return profile, locales and tiers as the settings have them.

    Raises:
        SettingsError: there is nothing of its own to look for in a locale.
    """
    from transcrub.detect.options import DetectorOptions  # noqa: PLC0415 - keeps `--help` quick
    from transcrub.detect.recognisers import recognisers  # noqa: PLC0415

    options = DetectorOptions(
        profile=cast("Profile", settings[PROFILE]), locales=settings[LOCALE], accurate=settings[ACCURATE]
    )
    try:
        recognisers(options)
    except SettingsError as error:
        raise SettingsError(f"{LOCALE.name} (from {settings.origin(LOCALE)}): {error}") from None
    return options


def redactor_from(settings: Resolved) -> "Redactor":
    """Return the redactor that the settings describe: profile, locales, what the file adds to them, policy and keys.

    Raises:
        SettingsError: the policy, a recogniser or a key is wrong, or a plug-in or the second tier fails to load.
    """
    from transcrub.detect import standard_detector  # noqa: PLC0415 - keeps `--help` quick
    from transcrub.detect.plugins import load_plugins  # noqa: PLC0415
    from transcrub.redactor import Redactor  # noqa: PLC0415

    return Redactor(
        detector=standard_detector(
            options_from(settings), own=own_passes(settings), plugins=load_plugins(settings[PLUGINS])
        ),
        policy=policy_from(settings),
        keys=keys_from(settings),
    )


def policy_from(settings: Resolved) -> "Policy":
    """Return the policy that is in force: what the file says, and what the profile means where it says nothing.

    Raises:
        SettingsError: the policy is wrong.
    """
    from transcrub.detect.custom import custom_entities  # noqa: PLC0415 - keeps `--help` quick
    from transcrub.redact import Policy  # noqa: PLC0415
    from transcrub.redactor import completed  # noqa: PLC0415

    entities = custom_entities(settings.recognisers, settings.deny)
    with _naming_the_file(settings):
        return completed(Policy.from_table(settings.policy, custom=entities), cast("Profile", settings[PROFILE]))


def own_passes(settings: Resolved) -> "tuple[Pass, ...]":
    """Return the passes that the settings file describes itself.

    Raises:
        SettingsError: a recogniser or a deny-list is wrong.
    """
    from transcrub.detect.custom import DenyPass, custom_passes  # noqa: PLC0415 - keeps `--help` quick

    with _naming_the_file(settings):
        own = custom_passes(settings.recognisers, settings.deny)
        denied = [each for one in own if isinstance(one, DenyPass) for each in one.denied]
        for number, each in enumerate(denied, start=1):
            if not each.exact and not each.patterns:
                raise SettingsError(f"[[deny]] number {number}: it denies nothing: give 'exact' or 'patterns'")
        return own


@contextmanager
def _naming_the_file(settings: Resolved) -> Iterator[None]:
    """Put the file before what is wrong with one of its tables."""
    try:
        yield
    except SettingsError as error:
        raise SettingsError(f"{settings.file}: {error}") from None


def output_file(settings: Resolved) -> "Path | None":
    """Return the file that the output goes to; None for standard output, which is also called `-`."""
    path = settings[OUTPUT]
    return None if path is None or str(path) == "-" else path


def console(*, stderr: bool = True) -> "Console":
    """Return a terminal to write tables and progress to; it colours only for eyes, and not with NO_COLOR."""
    from transcrub.cli.terminal import Terminal  # noqa: PLC0415 - keeps `--help` quick

    return Terminal(stderr=stderr, highlight=False)


def print_json(value: codec.Json) -> None:
    """Print the one object that `--json` promises."""
    shown = standard_output()
    shown.write(codec.dumps(value) + b"\n")
    shown.flush()
