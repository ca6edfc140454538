"""Passes of other packages, by entry point. Only those that the user names are loaded: an installed package alone does
nothing.
"""

from collections.abc import Iterable
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points

from transcrub.detect.interface import Pass, is_pass
from transcrub.errors import SettingsError

GROUP = "transcrub.passes"


def load_plugins(names: Iterable[str]) -> tuple[Pass, ...]:
    """Return the passes that some entry points of the group `transcrub.passes` make, in the order of the names.

    An entry point is a callable that takes nothing and returns a `Pass`.

    Raises:
        SettingsError: there is none of that name, several, or it cannot be loaded: a run without a pass that the user
            asked for would call clean what is not.
    """
    return tuple(map(_loaded, names))


def _loaded(name: str) -> Pass:
    point = _found(name)
    try:
        made = point.load()()
    except Exception as error:  # noqa: BLE001 - whatever a plug-in does, nothing runs without it
        raise SettingsError(f"plugins: '{name}' ({point.value}) failed to load ({type(error).__name__})") from None
    if not is_pass(made):
        raise SettingsError(f"plugins: '{name}' ({point.value}) made no detection pass: it needs 'name' and 'find'")
    plugin: Pass = made
    return plugin


def _found(name: str) -> EntryPoint:
    points = entry_points(group=GROUP)
    found = [point for point in points if point.name == name]
    if len(found) == 1:
        return found[0]
    if found:
        raise SettingsError(f"plugins: several packages have a '{name}': {', '.join(each.value for each in found)}")
    near = get_close_matches(name, sorted(points.names), 1)
    hint = f"did you mean '{near[0]}'?" if near else f"is the package installed that has it in '{GROUP}'?"
    raise SettingsError(f"plugins: there is no '{name}'; {hint}")
