"""Progress of a job: a bar on a terminal, a line now and then on a pipe, both on standard error."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Protocol, Self, TypeAlias

import click
from rich.cells import cell_len
from rich.text import Text

from transcrub import codec
from transcrub.cli.fitting import Parts, bar_width, fitted
from transcrub.cli.visible import visible
from transcrub.clock import Clock
from transcrub.genesys import Wait
from transcrub.jobs.events import Event, Expected, Noted
from transcrub.jobs.summary import Tally
from transcrub.report import progress_line

if TYPE_CHECKING:
    from rich.console import Console

_LINE_EVERY = 5.0
_DRAW_EVERY = 0.1
_SHOW_WAITS_FROM = 0.5

ViewKind: TypeAlias = Literal["bar", "lines", "quiet", "json"]
"""How progress is shown: `quiet` tells only what must be read, `json` the same as JSON lines."""


class View(Protocol):
    """Shows the progress of a job."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def listen(self, event: Event) -> None:
        """Take an event of the job."""

    def waiting(self, wait: Wait) -> None:
        """Take note of a pause, and why it is made."""

    def tell(self) -> None:
        """Write one line about where the job stands."""

    def expected(self) -> int | None:
        """Return how many conversations the job will work, as far as the platform told."""

    def paused(self) -> AbstractContextManager[None]:
        """Leave the terminal to somebody else for a while."""


class _Figures:
    """What there is to show."""

    def __init__(self, clock: Clock, pace: Callable[[], float], held: Callable[[], str]) -> None:
        self._clock = clock
        self._pace = pace
        self._held = held
        self._begun = clock.monotonic()
        self.tally = Tally()
        self.expected: int | None = None
        self._wait: Wait | None = None
        self._waits_until = 0.0

    @property
    def done(self) -> int:
        """Conversations that are through."""
        tally = self.tally
        return tally.clean + tally.already + sum(tally.states.values())

    def take(self, event: Event) -> None:
        if isinstance(event, Expected):
            self.expected = event.conversations
        elif not isinstance(event, Noted):
            self.tally = event.tally

    def wait(self, wait: Wait) -> None:
        self._wait, self._waits_until = wait, self._clock.monotonic() + wait.seconds

    def elapsed(self) -> float:
        return self._clock.monotonic() - self._begun

    def rate(self) -> float:
        """Conversations a second since the beginning."""
        return self.done / max(self.elapsed(), 0.001)

    def reason(self) -> str:
        """Why nothing is sent just now, or how fast it is."""
        if held := self._held():
            return held
        now = self._clock.monotonic()
        if self._wait is not None and now < self._waits_until and self._wait.seconds >= _SHOW_WAITS_FROM:
            return f"waiting: {self._wait.reason}"
        pace = self._pace()
        return f"pace {pace:.3g} requests/s" if pace != float("inf") else "no limit met"

    def remaining(self) -> str:
        """How long it will take yet; nothing before a hundredth is done."""
        if not self.expected or self.done < self.expected / 100 or not self.done:
            return ""
        seconds = max(self.expected - self.done, 0) * self.elapsed() / self.done
        minutes, seconds = divmod(round(seconds), 60)
        return f"{minutes}:{seconds:02d} left" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min left"  # noqa: PLR2004

    def parts(self) -> Parts:
        return Parts(progress_line(self.tally), f"{self.rate():.0f}/s", self.remaining(), self.reason())

    def line(self) -> str:
        return self.parts().whole()


class LineView:
    """Plain lines: for pipes, logs and schedulers."""

    def __init__(self, figures: _Figures, clock: Clock, write: Callable[[str], None]) -> None:
        """Make a view that writes lines with `write`."""
        self._figures = figures
        self._clock = clock
        self._write = write
        self._next = clock.monotonic() + _LINE_EVERY

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def listen(self, event: Event) -> None:
        """Take an event; write a line where the last one is long ago."""
        if isinstance(event, Noted):
            self._write(event.text)
        self._figures.take(event)
        self._tick()

    def waiting(self, wait: Wait) -> None:
        """Take note of a pause; a long one is told at once."""
        self._figures.wait(wait)
        if wait.seconds >= _LINE_EVERY:
            self._next = self._clock.monotonic()
        self._tick()

    def tell(self) -> None:
        """Write one line about where the job stands."""
        self._write(self._figures.line())

    def expected(self) -> int | None:
        """Return how many conversations the job will work, as far as the platform told."""
        return self._figures.expected

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave the terminal: lines are in nobody's way."""
        yield

    def _tick(self) -> None:
        now = self._clock.monotonic()
        if now >= self._next:
            self._next = now + _LINE_EVERY
            self._write(self._figures.line())


class SilentView(LineView):
    """Tells what must be read, and no progress."""

    def _tick(self) -> None:
        return None


class BarView:
    """A bar that is drawn ten times a second: for a terminal."""

    def __init__(self, title: str, figures: _Figures, clock: Clock, console: "Console") -> None:
        """Make a view on a terminal."""
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn  # noqa: PLC0415 - a terminal's alone
        from rich.table import Column  # noqa: PLC0415

        self._figures = figures
        self._clock = clock
        self._console = console
        self._drawn = 0.0
        self._title = title
        self._bar = BarColumn()
        self._before = (SpinnerColumn(), TextColumn("{task.description}"))
        # A reason that is longer than the terminal is wide goes on below.
        self._line = TextColumn("{task.fields[line]}", markup=False, table_column=Column(overflow="fold"))
        self._progress = Progress(*self._before, self._line, console=console, transient=True, get_time=clock.monotonic)
        self._task = self._progress.add_task(title, total=None, line="")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def listen(self, event: Event) -> None:
        """Take an event; redraw where the last drawing is a tenth of a second old."""
        if isinstance(event, Noted):
            self._console.print(Text(visible(event.text)))
        self._figures.take(event)
        self._draw()

    def waiting(self, wait: Wait) -> None:
        """Take note of a pause, and show why: a long one at once, nothing else would be drawn until its end."""
        self._figures.wait(wait)
        if wait.seconds >= _SHOW_WAITS_FROM:
            self._drawn = 0.0
        self._draw()

    def tell(self) -> None:
        """Write one line about where the job stands."""
        self._console.print(self._figures.line(), markup=False)

    def expected(self) -> int | None:
        """Return how many conversations the job will work, as far as the platform told."""
        return self._figures.expected

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Take the bar away while somebody else uses the terminal."""
        self._progress.stop()
        try:
            yield
        finally:
            self._progress.start()

    def _draw(self) -> None:
        now = self._clock.monotonic()
        if now - self._drawn >= _DRAW_EVERY:
            self._drawn = now
            figures = self._figures
            line = fitted(figures.parts(), self._lay_out())
            self._progress.update(self._task, completed=figures.done, total=figures.expected, line=line)

    def _lay_out(self) -> int:
        """Lay the columns out for the terminal as wide as it is now; return how much room the line has."""
        columns = self._console.width
        bar = bar_width(columns)
        self._bar.bar_width = bar
        self._progress.columns = (*self._before, *((self._bar,) if bar else ()), self._line)
        return columns - len("⠋ ") - cell_len(f"{self._title} ") - (bar + 1 if bar else 0)


def view(
    title: str,
    clock: Clock,
    pace: Callable[[], float],
    console: "Console",
    kind: ViewKind,
    *,
    held: Callable[[], str] = str,
) -> View:
    """Return a view of a job's progress on standard error.

    Args:
        title: what the job is called.
        clock: time.
        pace: tells how many requests a second are sent at most.
        console: standard error.
        kind: how progress is shown.
        held: says why nothing is written just now, by the user's will; nothing where it is.
    """
    figures = _Figures(clock, pace, held)

    def write(text: str) -> None:
        console.print(Text(visible(text)), soft_wrap=True)

    def write_json(text: str) -> None:
        click.echo(codec.dumps({"event": "note", "text": text}), err=True)

    match kind:
        case "bar":
            return BarView(title, figures, clock, console)
        case "lines":
            return LineView(figures, clock, write)
        case "quiet":
            return SilentView(figures, clock, write)
        case "json":
            return SilentView(figures, clock, write_json)
