"""The kinds of values that a setting may take: how each is read from text, and what is allowed in words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Generic, TypeVar
from urllib.parse import urlsplit

T_co = TypeVar("T_co", covariant=True)


def _show(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return str(value)


@dataclass(frozen=True)
class Kind(Generic[T_co]):
    """One kind of value.

    Attributes:
        metavar: stands for the value in `--help`.
        allowed: completes the sentence "expected ...".
        parse: reads the value from text; raises ValueError (its text is never shown) for any other.
        choices: all values, where there are few.
        show: writes a value as text that `parse` reads again.
    """

    metavar: str
    allowed: str
    parse: Callable[[str], T_co]
    choices: tuple[str, ...] = ()
    show: Callable[[object], str] = _show


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests in so long a time.

    Attributes:
        requests: above zero.
        window: in seconds.
    """

    requests: float
    window: float = 1.0

    @property
    def per_second(self) -> float:
        """Requests a second."""
        return self.requests / self.window

    def __str__(self) -> str:
        """Write it as it is read: 300/m."""
        return f"{self.requests:.15g}/{_WINDOWS[self.window]}"


_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off"})
_DURATION = re.compile(r"(\d{1,12}(?:\.\d{1,12})?)\s*(ms|s|m|min|h|d|)", re.ASCII)
_RATE = re.compile(r"(\d{1,12}(?:\.\d{1,12})?)\s*(?:/\s*(s|sec|m|min|h))?", re.ASCII)
_SECONDS = {"ms": 0.001, "": 1.0, "s": 1.0, "sec": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "d": 86400.0}
_WINDOWS = {1.0: "s", 60.0: "m", 3600.0: "h"}
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1", re.ASCII)
_URL_HOST = re.compile(r"[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?|[0-9a-f:.]*:[0-9a-f:.]*", re.ASCII)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", re.ASCII)


def _text(text: str) -> str:
    if not text.strip():
        raise ValueError
    return text


def _boolean(text: str) -> bool:
    word = text.strip().lower()
    if word in _TRUE | _FALSE:
        return word in _TRUE
    raise ValueError


def _whole_from(least: int, most: int | None = None) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not re.fullmatch(r"\d{1,18}", text.strip(), re.ASCII):
            raise ValueError
        number = int(text)
        if number < least or (most is not None and number > most):
            raise ValueError
        return number

    return parse


def _duration(text: str) -> float:
    match = _DURATION.fullmatch(text.strip().lower())
    if not match:
        raise ValueError
    return float(match[1]) * _SECONDS[match[2]]


def _rate(text: str) -> Rate:
    match = _RATE.fullmatch(text.strip().lower())
    if not match or not float(match[1]):
        raise ValueError
    return Rate(float(match[1]), _SECONDS[match[2] or "s"])


def _share(text: str) -> float:
    number = text.strip()
    value = float(number[:-1]) / 100 if number.endswith("%") else float(number)
    if not 0 < value <= 1:
        raise ValueError
    return value


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text.strip())
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:
        raise ValueError from None


def _path(text: str) -> Path:
    if "\0" in text or not text.strip():
        raise ValueError
    try:
        return Path(text).expanduser()
    except RuntimeError:  # the ~ of somebody who is not known here
        raise ValueError from None


def _locales(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(part.strip().upper() for part in text.split(",") if part.strip()))
    if names == ("ALL",):
        return ("all",)
    if not names or not all(re.fullmatch(r"[A-Z]{2}", name) for name in names):
        raise ValueError
    return names


def _names(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _url(text: str) -> str:
    parts = urlsplit(text.strip())
    bare = not parts.path.strip("/") and not parts.query and not parts.fragment and "@" not in parts.netloc
    host = parts.hostname or ""
    if not bare or not _URL_HOST.fullmatch(host) or parts.port == 0:
        raise ValueError
    # Credentials and texts travel over this connection: in clear only where they do not leave the machine.
    if parts.scheme != "https" and not (parts.scheme == "http" and _LOOPBACK.fullmatch(host)):
        raise ValueError
    return f"{parts.scheme}://{parts.netloc}"


def _host(text: str) -> str:
    if not _HOST.fullmatch(text.strip()):
        raise ValueError
    return text.strip()


def choice(*names: str) -> Kind[str]:
    """Return the kind that allows these words and no other."""

    def parse(text: str) -> str:
        word = text.strip().lower()
        if word not in names:
            raise ValueError
        return word

    return Kind(f"[{'|'.join(names)}]", f"one of {', '.join(names)}", parse, names)


TEXT: Kind[str] = Kind("TEXT", "a text", _text)
BOOLEAN: Kind[bool] = Kind("BOOLEAN", "true or false (1/0, yes/no, on/off)", _boolean)
COUNT: Kind[int] = Kind("N", "a whole number, 0 or more", _whole_from(0))
POSITIVE: Kind[int] = Kind("N", "a whole number, 1 or more", _whole_from(1))
PORT: Kind[int] = Kind("PORT", "a port from 0 (any free one) to 65535", _whole_from(0, 65535))
DURATION: Kind[float] = Kind(
    "DURATION", "a duration such as 180, 180s, 3m or 1h", _duration, show=lambda seconds: f"{seconds:.15g}s"
)
RATE: Kind[Rate] = Kind("RATE", "a rate above zero such as 50, 50/s or 300/m", _rate)
MOMENT: Kind[datetime] = Kind("WHEN", "a date or time such as 2026-01-31 or 2026-01-31T08:00Z", _moment)
SHARE: Kind[float] = Kind(
    "SHARE", "a share such as 5% or 0.05, above 0 and up to 100%", _share, show=lambda share: f"{share:.15g}"
)
FOLDER: Kind[Path] = Kind("DIR", "a folder", _path)
FILE: Kind[Path] = Kind("FILE", "a file", _path)
LOCALES: Kind[tuple[str, ...]] = Kind("LOCALES", "country codes such as US,UK,DE, or all", _locales)
NAMES: Kind[tuple[str, ...]] = Kind("NAMES", "names, with commas between", _names)
URL: Kind[str] = Kind("URL", "https://host[:port] without a path (http only for localhost)", _url)
HOST: Kind[str] = Kind("NAME", "a host name or its first labels", _host)
