"""Where the lines of files go: to standard output, into one file, or file by file into a folder."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from transcrub.cli.naming import naming
from transcrub.cli.visible import StandardOutput
from transcrub.errors import SettingsError
from transcrub.jobs.durable import is_full
from transcrub.jobs.items import STANDARD_INPUT, Format, files_under
from transcrub.jobs.output import whole_file

_NAMES = {Format.JSONL: "conversation lines", Format.TEXT: "plain text", Format.CSV: "a table"}


class Lines:
    """Takes lines. The last one of a file may lack its end, and another file may follow."""

    def __init__(self, stream: BinaryIO | StandardOutput | None) -> None:
        """Wrap a stream; None takes nothing."""
        self._stream = stream
        self._last = b""
        self.dropped = False

    def write(self, lines: bytes) -> None:
        """Write lines."""
        if self._stream is not None and lines:
            self._stream.write(b"\n" * (self._last != b"" and not self._last.endswith(b"\n")) + lines)
            self._last = lines

    def flush(self) -> None:
        """Write what is pending."""
        if self._stream is not None:
            self._stream.flush()

    def drop(self) -> None:
        """Have no file stand there for the input alone: it would look whole."""
        self.dropped = True


class Outputs(Protocol):
    """Gives each input what its lines are written to."""

    @property
    def apart(self) -> bool:
        """Whether each input has a file of its own."""

    def of(self, file: str) -> AbstractContextManager[Lines]:
        """Return where the lines of an input go."""


@dataclass
class Together:
    """All lines go one way.

    Attributes:
        dropped: whether there were inputs, and each of them was dropped.
    """

    lines: Lines
    apart: bool = False
    dropped: bool = False
    _kept: bool = False

    @contextmanager
    def of(self, file: str) -> Iterator[Lines]:
        """Return where all lines go."""
        del file
        self.lines.dropped = False
        yield self.lines
        self._kept |= not self.lines.dropped
        self.dropped = not self._kept


@dataclass(frozen=True)
class Mirrored:
    """The lines of each input go into a file of its own.

    Attributes:
        targets: these files.
    """

    targets: Mapping[str, Path]
    apart: bool = True

    @contextmanager
    def of(self, file: str) -> Iterator[Lines]:
        """Give a file that appears when its input is through, unless it is dropped."""
        target = self.targets[file]
        _make(target.parent)
        with suppress(_Dropped), naming(str(target)), whole_file(target) as stream:
            yield (lines := Lines(stream))
            if lines.dropped:
                raise _Dropped


@contextmanager
def into_one(target: Path, *, always: bool) -> Iterator[Together]:
    """Give a file that appears when all inputs are through, unless each of them was dropped; `always` even then."""
    with suppress(_Dropped), naming(str(target)), whole_file(target) as stream:
        yield (outputs := Together(Lines(stream)))
        if outputs.dropped and not always:
            raise _Dropped


class _Dropped(Exception):  # noqa: N818 - nothing went wrong
    """A file is not to be there."""


def mirrored(folder: Path, paths: Sequence[str]) -> Mirrored:
    """Return a mirror of some paths in a folder: of one folder its files, of several paths each under its own name.

    Raises:
        SettingsError: two inputs would have the same output, or an output be an input, or stand where inputs are read.
    """
    targets: dict[str, Path] = {}
    sources: dict[Path, str] = {}
    for path in paths:
        if path == STANDARD_INPUT:
            raise SettingsError(f"-: standard input has no name to have in {folder}: give it an output file of its own")
        root = Path(path)
        top = folder if len(paths) == 1 and root.is_dir() else folder / root.resolve().name
        _refuse_within(folder, path)
        for file in files_under([path]):
            target = top / Path(file).relative_to(root) if root.is_dir() else top
            if file not in targets and target in sources:
                raise SettingsError(f"{sources[target]} and {file} would both become {target}: redact them one by one")
            targets[file], sources[target] = target, file
    _refuse_inputs(targets)
    return Mirrored(targets)


def refuse_own_folder(output: Path, paths: Iterable[str]) -> None:
    """Raise SettingsError where an output would stand in a folder that is read: the next time it would be an input."""
    for path in paths:
        if path != STANDARD_INPUT:
            _refuse_within(output, path)


def _refuse_within(output: Path, path: str) -> None:
    # Unlike `Path.resolve` it bears a link that leads to itself.
    if Path(path).is_dir() and Path(os.path.realpath(output)).is_relative_to(os.path.realpath(path)):
        raise SettingsError(f"{output}: lies in {path}, which is read: name a place outside for the output")


def refuse_mixture(place: str, files: Sequence[str], kind: Callable[[str], Format | None]) -> None:
    """Raise SettingsError where inputs of different kinds, or several tables, would become one output, which nobody
    could read again.
    """
    first: dict[Format, str] = {}
    for file in files:
        if (found := kind(file)) is not None:
            first.setdefault(found, file)
        if Format.CSV in first and len(files) > 1:
            raise SettingsError(f"{place} cannot hold several tables, a heading each: name a folder with --output")
        if len(first) > 1:
            told = " and ".join(f"{_NAMES[each]} ({name})" for each, name in first.items())
            raise SettingsError(f"{place} cannot hold both {told}: name a folder with --output")


def _refuse_inputs(targets: Mapping[str, Path]) -> None:
    inputs = {place: file for file in targets if (place := _place(Path(file))) is not None}
    for target in targets.values():
        if (place := _place(target)) is not None and place in inputs:
            raise SettingsError(f"{target}: is an input too; name another folder for the output")


def _place(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _make(folder: Path) -> None:
    """Make a folder, and those above it, for their owner alone."""
    try:
        for each in (*reversed(folder.parents), folder):
            if not each.exists():
                each.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        if is_full(error):  # it names the folder
            raise
        raise SettingsError(f"{folder}: cannot be made ({os.strerror(error.errno or 0)})") from None
