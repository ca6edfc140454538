"""The keys of operators: from a variable or a file, never from a flag, which all users of the machine can see."""

from pathlib import Path
from typing import TYPE_CHECKING

from transcrub.errors import SettingsError
from transcrub.settings import Resolved, Setting
from transcrub.settings.registry import ENCRYPT_KEY, ENCRYPT_KEY_FILE, HASH_KEY, HASH_KEY_FILE

if TYPE_CHECKING:
    from transcrub.redact import Keys


def keys_from(settings: Resolved) -> "Keys":
    """Return the keys that are set.

    Raises:
        SettingsError: what is set is no key; it is not shown.
    """
    from transcrub.redact import Keys  # noqa: PLC0415 - keeps `--help` quick

    return Keys(hash=_key(settings, HASH_KEY, HASH_KEY_FILE), encrypt=_key(settings, ENCRYPT_KEY, ENCRYPT_KEY_FILE))


def _key(settings: Resolved, value: Setting[str | None], file: Setting[Path | None]) -> bytes | None:
    text, path = settings[value], settings[file]
    if text is None and path is None:
        return None
    from transcrub.jobs.vault import parse_key  # noqa: PLC0415 - few need it

    if text is not None:
        return parse_key(text, value.variables[0])
    assert path is not None
    try:
        return parse_key(path.read_text(encoding="utf-8", errors="replace"), str(path))
    except OSError as error:
        raise SettingsError(f"{file.name}: {path} cannot be read ({error.strerror})") from None
