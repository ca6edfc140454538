"""`transcrub policy show`: what is done with which entity."""

from collections.abc import Iterable

import click

from transcrub.cli.command import command
from transcrub.cli.context import console, options_from, own_passes, policy_from, print_json
from transcrub.cli.keys import note_lacking_keys
from transcrub.cli.results import screen_width, show_rows, wrapped
from transcrub.detect import supported_entities
from transcrub.detect.custom import CustomPass, DenyPass
from transcrub.detect.plugins import load_plugins
from transcrub.report.policy import Lists, PolicyInForce, Sourced, general_rows, rule_rows
from transcrub.settings import SETTINGS, Resolved
from transcrub.settings.registry import GENERAL, JSON, LOCALE, ORIGIN, PLUGINS, PROFILE

_OFFERED = (ORIGIN, PROFILE, LOCALE)


@click.group("policy", context_settings={"help_option_names": ["-h", "--help"]})
def policy() -> None:
    """Show the policy in force: what is done with which entity."""


@command(
    "show",
    *_OFFERED,
    hidden=[each for each in SETTINGS if each.flag and each not in (*GENERAL, *_OFFERED)],
    example="transcrub policy show --profile strict --origin",
)
def show(settings: Resolved) -> None:
    """Show what is done with each entity that is looked for, and from which score on.

    Needs no org and no keys: which operator lacks its key is told in a note. A policy, a recogniser, a deny-list or a
    plug-in that is wrong is refused, as every command does. Options of other commands may be given. Allow- and
    deny-lists, which may hold personal data, are shown by their length alone.
    """
    force = _in_force(settings)
    if settings[JSON]:
        print_json(force.as_json())
        return
    show_rows("policy", general_rows(force, origin=settings[ORIGIN]))
    _show_columns("entities", rule_rows(force, origin=settings[ORIGIN]))


def _in_force(settings: Resolved) -> PolicyInForce:
    origin = f"file {settings.file}"
    in_force = policy_from(settings)
    load_plugins(settings[PLUGINS])
    note_lacking_keys(settings, in_force)
    return PolicyInForce(
        policy=in_force,
        profile=Sourced(settings[PROFILE], settings.origin(PROFILE)),
        locale=Sourced(LOCALE.show(settings[LOCALE]), settings.origin(LOCALE)),
        parts=dict.fromkeys(settings.policy, origin),
        looked_for=supported_entities(options_from(settings)) | in_force.custom_entities,
        lists=_lists(settings),
        by_profile=settings.origin(PROFILE),
    )


def _lists(settings: Resolved) -> Lists:
    recognisers: list[str] = []
    denied: dict[str, tuple[int, int]] = {}
    for own in own_passes(settings):
        if isinstance(own, CustomPass):
            recognisers += dict.fromkeys(each.entity for each in own.recognisers)
        elif isinstance(own, DenyPass):
            for each in own.denied:
                exact, patterns = denied.get(each.entity, (0, 0))
                denied[each.entity] = (exact + len(each.exact), patterns + len(each.patterns))
    return Lists(tuple(recognisers), denied, settings[PLUGINS])


def _show_columns(title: str, rows: Iterable[tuple[str, ...]]) -> None:
    """Print rows of any number of columns, each as wide as its widest cell; what is too long goes on below."""
    listed = list(rows)
    widths = [max(map(len, column)) for column in zip(*listed, strict=True)]
    width = screen_width(console(stderr=False))
    click.echo(title)
    for row in listed:
        cells = [f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)]
        line = f"  {'  '.join(cells)}".rstrip()
        if width is None or len(line) <= width:
            click.echo(line)
        else:
            below = wrapped(f"    {'  '.join(cells[1:])}".rstrip(), width)
            click.echo("\n".join((f"  {row[0]}", *below)))


policy.add_command(show)
