"""Progress on a narrow terminal: the reason why nothing is sent stays, and is never cut off."""

import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from transcrub.cli.fitting import Parts, bar_width, fitted
from transcrub.cli.progress import view
from transcrub.clock import SystemClock
from transcrub.genesys import Wait
from transcrub.jobs.events import Expected

LIMITED = "rate limited (429), 103 s"
WINDOW = "the platform's window of 300 requests is used up, 60 s"
PARTS = Parts("1,234 read, 800 clean, 4 failed", "40/s", "2:05 left", "pace 20 requests/s")


@pytest.mark.parametrize(
    ("room", "line"),
    [
        (71, "1,234 read, 800 clean, 4 failed · 40/s · 2:05 left · pace 20 requests/s"),
        (70, "1,234 read, 800 clean, 4 failed · 2:05 left · pace 20 requests/s"),
        (63, "1,234 read, 800 clean, 4 failed · pace 20 requests/s"),
        (51, "1,234 read · pace 20 requests/s"),
        (30, "pace 20 requests/s"),
        (5, "pace 20 requests/s"),
    ],
)
def test_all_else_gives_way_to_the_reason(room: int, line: str) -> None:
    """First the rate goes, then the time that is left, then the lesser counts, then all of them."""
    assert fitted(PARTS, room) == line


def test_what_there_is_nothing_to_say_of_takes_no_room() -> None:
    """Before a hundredth is done nobody knows how long it will take."""
    assert fitted(Parts("3 read", "1/s", "", "no limit met"), 80) == "3 read · 1/s · no limit met"


def test_wide_letters_take_the_room_that_they_take() -> None:
    """A file's name in Japanese is twice as wide as it is long."""
    parts = Parts("3 read", "1/s", "", "paused: 停止 exists")

    assert [cell_len(fitted(parts, room)) for room in (34, 33, 28, 27)] == [34, 28, 28, 19]


@pytest.mark.parametrize(("columns", "width"), [(200, 24), (110, 24), (109, 10), (80, 10), (79, 0), (40, 0)])
def test_the_bar_gives_way_first(columns: int, width: int) -> None:
    """On a narrow terminal the bar is short, and then there is none."""
    assert bar_width(columns) == width


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
@pytest.mark.parametrize("title", ["run", "verify"])
@pytest.mark.parametrize("reason", [LIMITED, WINDOW])
def test_the_reason_of_a_wait_is_shown_whole(columns: int, title: str, reason: str) -> None:
    """What is longer than a line goes on below; nothing is cut off, and no line is wider than the terminal."""
    shown = _shown(columns, title, wait=Wait(100.0, reason))

    assert f"waiting: {reason}" in " ".join(" ".join(shown).split())
    assert "…" not in "".join(shown)
    assert max(map(cell_len, shown)) <= columns


def test_a_reason_is_no_markup() -> None:
    """Brackets in the name of a pause file are shown as they stand."""
    assert "paused: [bold]hold exists" in " ".join(_shown(80, "run", held="paused: [bold]hold exists"))


def _shown(columns: int, title: str, *, wait: Wait | None = None, held: str = "") -> list[str]:
    """Return the lines of the last drawing on a terminal of so many columns, without what steers it."""
    screen = Console(file=io.StringIO(), width=columns, height=40, force_terminal=True, color_system=None)
    with view(title, SystemClock(), lambda: 20.0, screen, "bar", held=lambda: held) as progress:
        if wait is not None:
            progress.waiting(wait)
        progress.listen(Expected(10_000))
    assert isinstance(screen.file, io.StringIO)
    drawn = re.sub(r"\x1b\[\d*[A-Z]|\x1b\[\?25[hl]", "", screen.file.getvalue())
    return [line.rstrip() for line in drawn.replace("\r", "\n").split("\n") if line.strip()]
