"""Keys: 32 bytes as text, from a variable or a file; never from a flag, which other users of the machine can see."""

import re
from base64 import b64decode
from binascii import Error as NoBase64
from pathlib import Path

from transcrub.errors import SettingsError
from transcrub.settings.resolve import Resolved
from transcrub.settings.setting import Setting

_BYTES = 32
_HEX = re.compile(r"[0-9A-Fa-f]{64}")


def key(settings: Resolved, value: Setting[str | None], file: Setting[Path | None]) -> bytes | None:
    """Return a key, None where neither the variable nor the file is set.

    Raises:
        SettingsError: what is there is no key; it is not shown.
    """
    text, place = settings[value], value.variables[0]
    if not text and (path := settings[file]):
        text, place = _read(path, file.name), f"{file.name}: {path}"
    if not text:
        return None
    made = _bytes(text.strip())
    if made is None:
        raise SettingsError(f"{place}: expected {_BYTES} random bytes in base64 or hex ('openssl rand -base64 32')")
    return made


def _read(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="ascii") or " "
    except OSError as error:
        raise SettingsError(f"{name}: {path} cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        return " "


def _bytes(text: str) -> bytes | None:
    if _HEX.fullmatch(text):
        return bytes.fromhex(text)
    try:
        made = b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except (NoBase64, ValueError):
        return None
    return made if len(made) == _BYTES else None
