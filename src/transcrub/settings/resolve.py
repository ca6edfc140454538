"""The one precedence engine: flag, environment, file, default. Each value knows where it came from."""

import os.path
import tomllib
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar, cast

from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.settings.registry import CONFIG, SETTINGS
from transcrub.settings.setting import Setting

T = TypeVar("T")

DEFAULT_FILE = Path("transcrub.toml")
POLICY = "policy"
ALLOW = "allow"
RECOGNISER = "recogniser"
DENY = "deny"
_ENVIRONMENT = "environment "
_TABLES = (POLICY, RECOGNISER, DENY)
_SOURCES = ("flag", "environment", "file", "default")
"""With what an origin begins, strongest first."""
_NAMES: Mapping[str, Setting[object]] = {setting.name: setting for setting in SETTINGS}


@dataclass(frozen=True, slots=True)
class Value:
    """A setting's value, and where it came from: 'flag --page-size', 'default'.

    Attributes:
        value: it; the setting's default where what was found is refused.
        origin: where it came from.
        refusal: what is wrong with what was found, told to whoever asks for the value.
    """

    value: object = field(repr=False)
    origin: str
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """All settings of one call.

    Attributes:
        values: by name.
        policy: the `[policy]` table as it stands in the file; who redacts knows how to read it.
        recognisers: the `[[recogniser]]` tables as they stand there; who detects knows how to read them.
        deny: the `[[deny]]` tables, in the same way.
        environment: the variables that were looked at.
        file: the settings file that was read.
    """

    values: Mapping[str, Value]
    policy: Mapping[str, Json] = field(default_factory=dict, repr=False)
    recognisers: Sequence[Json] = field(default=(), repr=False)
    deny: Sequence[Json] = field(default=(), repr=False)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    file: Path | None = None

    def __getitem__(self, setting: Setting[T]) -> T:
        """Return a setting's value.

        Raises:
            SettingsError: what the environment says of it is not allowed, and the command has no option for it.
        """
        return cast("T", _allowed(self.values[setting.name]))

    def origin(self, setting: Setting[object]) -> str:
        """Say where a setting's value came from."""
        return self.values[setting.name].origin

    def strongest(self, *ways: Setting[object]) -> Setting[object] | None:
        """Return which of several ways to say the same thing counts, None where none of them is used.

        Args:
            ways: settings; of those that come from one kind of source the first counts.
        """
        used = [each for each in ways if self[each] is not None]
        return min(used, key=lambda each: _SOURCES.index(self.origin(each).partition(" ")[0]), default=None)


def resolve(
    flags: Mapping[str, str],
    environment: Mapping[str, str],
    *,
    default_file: Path = DEFAULT_FILE,
    options: Container[str] | None = None,
) -> Resolved:
    """Settle every setting: flag, then environment, then file, then default.

    Args:
        flags: the text given on the command line, by setting's name; only those that were given.
        environment: the process's variables. An empty one counts as not set. It is shared: a cluster calls variables
            after a service's name, as TRANSCRUB_PORT. So what it says wrongly of an option that the command has not is
            refused when somebody asks for it, and not before.
        default_file: read if anything of that name exists and no other file is named.
        options: names of the settings that the command has an option for; None for all.

    Raises:
        SettingsError: a value is not allowed, a key not known, or the file not readable; no value is shown.
    """
    config = _allowed(_settle(CONFIG, flags, environment, {}, ""))
    file = config if isinstance(config, Path) else _standing(default_file)
    table = _read(file) if file else {}
    policy = table.pop(POLICY, {})
    if not isinstance(policy, dict):
        raise SettingsError(f"{file}: 'policy' is a table: write [policy]")
    recognisers, deny = (_tables(table, name, file) for name in (RECOGNISER, DENY))
    given = _given(table, f"{file}")
    values: dict[str, Value] = {}
    for each in SETTINGS:
        values[each.name] = found = _settle(each, flags, environment, given, f"file {file}")
        idle = options is not None and each.flag and each.name not in options
        if not (idle and found.origin.startswith(_ENVIRONMENT)):
            _allowed(found)
    return Resolved(MappingProxyType(values), policy, recognisers, deny, environment, file)


def _allowed(found: Value) -> object:
    if found.refusal:
        raise SettingsError(found.refusal)
    return found.value


def _settle(
    setting: Setting[object],
    flags: Mapping[str, str],
    environment: Mapping[str, str],
    given: Mapping[str, str],
    file: str,
) -> Value:
    for text, origin in _sources(setting, flags, environment, given, file):
        try:
            return Value(setting.kind.parse(text), origin)
        except ValueError:
            complaint = ": expected" if text.strip() else " is empty: leave it out, or give"
            refusal = f"{setting.name} (from {origin}){complaint} {setting.kind.allowed}"
            return Value(setting.default, origin, refusal)
    return Value(setting.default, "default")


def _sources(
    setting: Setting[object],
    flags: Mapping[str, str],
    environment: Mapping[str, str],
    given: Mapping[str, str],
    file: str,
) -> Iterator[tuple[str, str]]:
    """Give the texts that were found for a setting and where, strongest first."""
    if setting.name in flags:
        yield flags[setting.name], f"flag {setting.option}"
    for variable in setting.variables:
        if environment.get(variable):
            yield environment[variable], f"{_ENVIRONMENT}{variable}"
    if setting.name in given:
        yield given[setting.name], file


def _standing(file: Path) -> Path | None:
    """Return a file that is read where nobody named one; None where there is none.

    Raises:
        SettingsError: something of that name is there and no file: whoever put it there believes in its policy.
    """
    if os.path.isfile(file):  # noqa: PTH113 - what cannot be looked at is no file, and no error yet
        return file
    if not os.path.lexists(file):
        return None
    kind = "a folder" if os.path.isdir(file) else "a link that leads nowhere" if os.path.islink(file) else "no file"  # noqa: PTH112, PTH114
    raise SettingsError(f"{file}: is {kind}: remove it, or name the settings file with --config")


def _read(file: Path) -> dict[str, Json]:
    try:
        # Some editors begin every file with a byte order mark.
        return tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{file}: not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        # The parser's words may quote the line: only its place is told.
        raise SettingsError(f"{file}: not TOML{_place(str(error))}") from None


def _place(message: str) -> str:
    start = message.rfind("(at ")
    return f" {message[start:]}" if start >= 0 else ""


def _given(table: Mapping[str, Json], file: str) -> dict[str, str]:
    """Return the file's values as text, by setting's name."""
    given: dict[str, str] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        setting = _NAMES.get(name)
        if setting is None or name == CONFIG.name:
            raise SettingsError(f"{file}: unknown key '{key}'{_nearest(name)}")
        if not setting.in_file:
            raise SettingsError(f"{file}: '{key}' is a secret: set the variable {setting.variables[0]} instead")
        if name in given:
            raise SettingsError(f"{file}: '{key}' is set twice")
        given[name] = _text(value, f"{setting.name} (from file {file}): expected {setting.kind.allowed}")
    return given


def _tables(table: dict[str, Json], name: str, file: Path | None) -> Sequence[Json]:
    tables = table.pop(name, [])
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        raise SettingsError(f"{file}: '{name}' is a list of tables: write [[{name}]]")
    return tables


def _nearest(name: str) -> str:
    known = [*_TABLES, *(each.name for each in SETTINGS if each.in_file)]
    near = get_close_matches(name, known, 1)
    return f" (did you mean '{near[0]}'?)" if near else ""


def _text(value: object, complaint: str) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Sequence) and all(isinstance(item, str) for item in value):
        return ",".join(value)
    raise SettingsError(complaint)
