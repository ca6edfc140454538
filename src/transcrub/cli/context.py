"""What a command needs besides its arguments: the settings, the redactor, the two streams."""

import os
from typing import TYPE_CHECKING, cast

import click

from transcrub import codec
from transcrub.cli.manner import Manner
from transcrub.settings import SETTINGS, Resolved, resolve
from transcrub.settings.registry import ACCURATE, JSON, LOCALE, PLUGINS, PROFILE, QUIET, VERBOSE

if TYPE_CHECKING:
    from rich.console import Console

    from transcrub.detect import DetectorOptions
    from transcrub.redactor import Redactor


def settings_from(ctx: click.Context) -> Resolved:
    """Settle the settings of the command that is running, and set the logs up by them.

    Raises:
        SettingsError: a value is not allowed, or the settings file is wrong.
    """
    from transcrub.cli.logs import configure_logs  # noqa: PLC0415 - keeps `--help` quick

    flags = {setting.name: str(ctx.params[setting.name]) for setting in SETTINGS if ctx.params.get(setting.name)}
    settings = resolve(flags, os.environ)
    manner = ctx.find_root().obj
    if isinstance(manner, Manner):
        manner.json, manner.verbose = settings[JSON], settings[VERBOSE]
    configure_logs(json=settings[JSON], verbose=settings[VERBOSE], quiet=settings[QUIET])
    return settings


def options_from(settings: Resolved) -> "DetectorOptions":
    """Return profile, locales and tiers as the settings have them."""
    from transcrub.detect.options import DetectorOptions, Profile  # noqa: PLC0415 - keeps `--help` quick

    return DetectorOptions(
        profile=cast("Profile", settings[PROFILE]), locales=settings[LOCALE], accurate=settings[ACCURATE]
    )


def redactor_from(settings: Resolved) -> "Redactor":
    """Return the redactor that the settings describe: profile, locales, what the file adds to them, policy and keys.

    Raises:
        SettingsError: the policy, a recogniser or a key is wrong, or a plug-in or the second tier fails to load.
    """
    from transcrub.cli.keys import keys_from  # noqa: PLC0415 - keeps `--help` quick
    from transcrub.detect import Detector, standard_detector  # noqa: PLC0415 - keeps `--help` quick
    from transcrub.detect.custom import custom_entities, custom_passes  # noqa: PLC0415
    from transcrub.detect.plugins import load_plugins  # noqa: PLC0415
    from transcrub.redact import Policy  # noqa: PLC0415
    from transcrub.redactor import Redactor  # noqa: PLC0415

    options = options_from(settings)
    own = custom_passes(settings.recognisers, settings.deny)
    entities = custom_entities(settings.recognisers, settings.deny)
    return Redactor(
        detector=Detector((*own, *standard_detector(options).passes, *load_plugins(settings[PLUGINS]))),
        policy=Policy.from_table({"indirect": options.profile == "strict", **settings.policy}, custom=entities),
        keys=keys_from(settings),
    )


def console(*, stderr: bool = True) -> "Console":
    """Return a terminal to write tables and progress to; it colours only for eyes, and not with NO_COLOR."""
    from rich.console import Console  # noqa: PLC0415 - keeps `--help` quick

    return Console(stderr=stderr, highlight=False)


def print_json(value: codec.Json) -> None:
    """Print the one object that `--json` promises."""
    click.echo(codec.dumps(value))
