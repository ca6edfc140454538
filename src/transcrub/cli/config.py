"""`transcrub config show`: the settings, and where each came from."""

from collections.abc import Mapping

import click

from transcrub.cli.command import command
from transcrub.cli.context import own_passes, policy_from, print_json
from transcrub.codec import Json
from transcrub.settings import SETTINGS, Resolved, Setting
from transcrub.settings.registry import GENERAL, JSON, ORIGIN
from transcrub.settings.resolve import ALLOW, DENY, RECOGNISER


@click.group("config", context_settings={"help_option_names": ["-h", "--help"]})
def config() -> None:
    """Show the settings, and where each came from."""


@command(
    "show",
    ORIGIN,
    hidden=[each for each in SETTINGS if each.flag and each not in (*GENERAL, ORIGIN)],
    example="transcrub config show --origin",
)
def show(settings: Resolved) -> None:
    """Show every setting as it stands here and now.

    Options of other commands may be given, to see what they would change. Secrets are shown as 'set'. A policy, a
    recogniser or a deny-list that is wrong is refused, as every command does.
    """
    own_passes(settings)
    policy_from(settings)
    if settings[JSON]:
        shown: dict[str, Json] = {
            each.name: {"value": _plain(each, settings), "origin": settings.origin(each)} for each in SETTINGS
        }
        tables: dict[str, Json] = {
            "policy": _without_allowed(settings.policy),
            RECOGNISER: settings.recognisers,
            DENY: [_counted(each) for each in settings.deny],
        }
        shown |= {name: {"value": each, "origin": _from(each, settings)} for name, each in tables.items()}
        print_json(shown)
        return
    rows = [(each.name, each.show(settings[each]), settings.origin(each)) for each in SETTINGS]
    rows.append(("policy", "set" if settings.policy else "", _from(settings.policy, settings)))
    rows += [
        (name, ", ".join(_entity(each) for each in tables), _from(tables, settings))
        for name, tables in ((RECOGNISER, settings.recognisers), (DENY, settings.deny))
    ]
    name_width, value_width = (max(len(row[column]) for row in rows) for column in (0, 1))
    for name, value, origin in rows:
        end = f"{value:{value_width}}  {origin}" if settings[ORIGIN] else value
        click.echo(f"{name:{name_width}}  {end}".rstrip())


def _plain(setting: Setting[object], settings: Resolved) -> Json:
    value = settings[setting]
    if value is None or (isinstance(value, bool | int) and not setting.secret):
        return value
    return setting.show(value)


def _from(table: object, settings: Resolved) -> str:
    return f"file {settings.file}" if table else "default"


def _entity(table: Json) -> str:
    return str(table.get("entity", "?")) if isinstance(table, Mapping) else "?"


def _without_allowed(policy: Mapping[str, Json]) -> dict[str, Json]:
    """Return a policy without what its allow-list holds: the names of one's own people, as a rule."""
    return {key: _counted(value) if key == ALLOW else value for key, value in policy.items()}


def _counted(table: Json) -> Json:
    """Return a list of values, to be left or denied, by its length alone."""
    if not isinstance(table, Mapping):
        return "set"
    return {
        key: value if key == "entity" else len(value) if isinstance(value, list) else "set"
        for key, value in table.items()
    }


config.add_command(show)
