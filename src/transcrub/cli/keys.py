"""The keys of operators: from a variable or a file, never from a flag, which all users of the machine can see."""

import stat
from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING

from transcrub.cli.notes import note
from transcrub.errors import SettingsError
from transcrub.settings import Resolved, Setting
from transcrub.settings.registry import (
    ENCRYPT_KEY,
    ENCRYPT_KEY_FILE,
    HASH_KEY,
    HASH_KEY_FILE,
    NEW_VAULT_KEY_FILE,
    VAULT_KEY_FILE,
)

if TYPE_CHECKING:
    from transcrub.redact import Keys, Policy

_KEY_FILES = (HASH_KEY_FILE, ENCRYPT_KEY_FILE, VAULT_KEY_FILE, NEW_VAULT_KEY_FILE)


def warn_of_open_keys(settings: Resolved, options: Container[str]) -> None:
    """Tell of key files that all users of the machine can read; they are taken all the same.

    Args:
        settings: of the command.
        options: names of the settings that the command has an option for.
    """
    for setting in _KEY_FILES:
        path = settings[setting]
        if path is None or setting.name not in options or not _open_to_all(path):
            continue
        note(settings, f"{setting.name}: {path} can be read by everyone on this machine: chmod 600 it")


def _open_to_all(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False  # whoever reads it says so
    return stat.S_ISREG(mode) and bool(mode & stat.S_IROTH)


def keys_from(settings: Resolved) -> "Keys":
    """Return the keys that are set.

    Raises:
        SettingsError: what is set is no key; it is not shown.
    """
    from transcrub.redact import Keys  # noqa: PLC0415 - keeps `--help` quick

    return Keys(hash=_key(settings, HASH_KEY, HASH_KEY_FILE), encrypt=_key(settings, ENCRYPT_KEY, ENCRYPT_KEY_FILE))


def note_lacking_keys(settings: Resolved, policy: "Policy") -> None:
    """Tell of operators for which no key is set; keys themselves are not looked at."""
    for operator, places in (("hash", (HASH_KEY, HASH_KEY_FILE)), ("encrypt", (ENCRYPT_KEY, ENCRYPT_KEY_FILE))):
        if operator in policy.operators and all(settings[place] is None for place in places):
            variables = " or ".join(place.variables[0] for place in places)
            note(settings, f"the operator '{operator}' needs a key, and none is set: set {variables}")


def _key(settings: Resolved, value: Setting[str | None], file: Setting[Path | None]) -> bytes | None:
    chosen = settings.strongest(value, file)
    if chosen is None:
        return None
    return key_of(settings, value) if chosen is value else key_in(settings, file)


def key_of(settings: Resolved, value: Setting[str | None]) -> bytes:
    """Return the key that a variable holds.

    Raises:
        SettingsError: it is no key; it is not shown.
    """
    from transcrub.jobs.user_keys import parse_key  # noqa: PLC0415 - few need it

    return parse_key(settings[value] or "", value.variables[0])


def key_in(settings: Resolved, file: Setting[Path | None]) -> bytes:
    """Return the key that stands in a file.

    Raises:
        SettingsError: the file cannot be read, or holds no key; what it holds is not shown.
    """
    from transcrub.jobs.user_keys import parse_key  # noqa: PLC0415 - few need it

    path = settings[file]
    assert path is not None
    try:
        return parse_key(path.read_text(encoding="utf-8", errors="replace"), str(path))
    except OSError as error:
        raise SettingsError(f"{file.name}: {path} cannot be read ({error.strerror})") from None
