"""What values are: text in, value out, and what is refused."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.settings import SETTINGS, kinds
from transcrub.settings.kinds import Kind, Rate

ACCEPTED: list[tuple[Kind[object], str, object]] = [
    (kinds.BOOLEAN, "1", True),
    (kinds.BOOLEAN, " Yes ", True),
    (kinds.BOOLEAN, "on", True),
    (kinds.BOOLEAN, "FALSE", False),
    (kinds.BOOLEAN, "0", False),
    (kinds.COUNT, "0", 0),
    (kinds.POSITIVE, "100", 100),
    (kinds.PORT, "65535", 65535),
    (kinds.DURATION, "180", 180.0),
    (kinds.DURATION, "180s", 180.0),
    (kinds.DURATION, "1.5m", 90.0),
    (kinds.DURATION, "2h", 7200.0),
    (kinds.DURATION, "250ms", 0.25),
    (kinds.RATE, "50", Rate(50)),
    (kinds.RATE, "50/s", Rate(50)),
    (kinds.RATE, "300/m", Rate(300, 60)),
    (kinds.RATE, "300 / min", Rate(300, 60)),
    (kinds.RATE, "0.5/s", Rate(0.5)),
    (kinds.MOMENT, "2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
    (kinds.MOMENT, "2026-01-31T08:00Z", datetime(2026, 1, 31, 8, tzinfo=UTC)),
    (kinds.MOMENT, "2026-01-31T08:00+02:00", datetime(2026, 1, 31, 8, tzinfo=timezone(timedelta(hours=2)))),
    (kinds.FILE, "a b/c.toml", Path("a b/c.toml")),
    (kinds.LOCALES, "us, uk,US", ("US", "UK")),
    (kinds.LOCALES, "ALL", ("all",)),
    (kinds.URL, "https://api.mypurecloud.de/", "https://api.mypurecloud.de"),
    (kinds.URL, "http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    (kinds.URL, "http://localhost", "http://localhost"),
    (kinds.URL, "http://[::1]:9", "http://[::1]:9"),
    (kinds.HOST, "acme", "acme"),
    (kinds.choice("auto", "text"), "Text", "text"),
]

REFUSED: list[tuple[Kind[object], str]] = [
    (kinds.BOOLEAN, "maybe"),
    (kinds.COUNT, "-1"),
    (kinds.COUNT, "1.5"),
    (kinds.COUNT, "٣"),
    (kinds.POSITIVE, "0"),
    (kinds.POSITIVE, "true"),
    (kinds.PORT, "65536"),
    (kinds.DURATION, "soon"),
    (kinds.DURATION, "-3s"),
    (kinds.DURATION, "inf"),
    (kinds.RATE, "0"),
    (kinds.RATE, "50/d"),
    (kinds.RATE, "fast"),
    (kinds.MOMENT, "yesterday"),
    (kinds.MOMENT, "0001-01-01T00:00+14:00"),
    (kinds.FILE, "a\0b"),
    (kinds.FILE, "~nobody-of-that-name/x"),
    (kinds.LOCALES, "USA"),
    (kinds.LOCALES, ","),
    (kinds.URL, "http://api.mypurecloud.de"),
    (kinds.URL, "http://127.0.0.1.evil.example"),
    (kinds.URL, "https://user:pass@host"),
    (kinds.URL, "https://host/path"),
    (kinds.URL, "https://ho st"),
    (kinds.URL, "https://host:99999"),
    (kinds.URL, "ftp://host"),
    (kinds.URL, "host"),
    (kinds.HOST, "acme/x"),
    (kinds.HOST, "https://acme"),
    (kinds.choice("auto", "text"), "csv"),
]


@pytest.mark.parametrize(("kind", "text", "value"), ACCEPTED)
def test_text_is_read(kind: Kind[object], text: str, value: object) -> None:
    """A kind reads the spellings that people use."""
    assert value == kind.parse(text)


@pytest.mark.parametrize(("kind", "text"), REFUSED)
def test_other_text_is_refused(kind: Kind[object], text: str) -> None:
    """A kind refuses everything else, and plain http to other machines above all."""
    with pytest.raises(ValueError):
        kind.parse(text)


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, _, value in ACCEPTED])
def test_a_value_is_shown_as_it_is_read(kind: Kind[object], value: object) -> None:
    """What `config show` prints can be given back and means the same."""
    assert value == kind.parse(kind.show(value))


@given(text=st.text())
@pytest.mark.parametrize("kind", dict.fromkeys(setting.kind for setting in SETTINGS), ids=lambda kind: kind.allowed)
def test_any_text_is_read_or_refused(kind: Kind[object], text: str) -> None:
    """No text, however odd, raises anything but ValueError."""
    try:
        kind.parse(text)
    except ValueError:
        return


def test_a_rate_tells_its_pace() -> None:
    """300 a minute are 5 a second."""
    assert Rate(300, 60).per_second == 5
