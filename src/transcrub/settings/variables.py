"""Variables that are called as ours are, and set nothing: a slip in a name would lose what it should have set."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from transcrub.settings.registry import SETTINGS

_PREFIX = "TRANSCRUB_"
_KNOWN = frozenset(variable for setting in SETTINGS for variable in setting.variables)
_BY_NAME: Mapping[str, str] = {setting.name: setting.variables[0] for setting in SETTINGS}
# No setting, and ours all the same: the folder of the open corpora that tests and benchmarks read.
_OURS = frozenset({"TRANSCRUB_CORPORA"})


def unknown_variables(environment: Mapping[str, str]) -> Iterator[str]:
    """Give a sentence for each variable that is called like one of ours and is none. Values stay unsaid.

    An environment is shared: what others call like ours (a cluster names a service's variables after it) is no error.
    An empty variable counts as not set.
    """
    for variable in sorted(environment):
        if variable.startswith(_PREFIX) and environment[variable] and variable not in _KNOWN | _OURS:
            yield f"environment: unknown variable '{variable}' sets nothing{_nearest(variable)}"


def _nearest(variable: str) -> str:
    near = get_close_matches(variable.removeprefix(_PREFIX).lower(), _BY_NAME, 1)
    return f" (did you mean '{_BY_NAME[near[0]]}'?)" if near else ""
