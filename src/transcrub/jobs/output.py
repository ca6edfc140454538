"""An output file that is there whole or not at all."""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from transcrub.errors import SettingsError
from transcrub.jobs.durable import is_full, sync_folder
from transcrub.jobs.items import STANDARD_INPUT


class WholeFile:
    """A file that takes its place, durable and readable by its owner alone, when it is kept.

    What is no regular file (/dev/stdout, a named pipe) is written as it is.
    """

    def __init__(self, path: Path) -> None:
        """Name a file; nothing is there before it is begun, so that whoever begins it can see to its end."""
        self._path = path
        # Unlike `Path.resolve` it bears a link that leads to itself, which is replaced.
        self._target = Path(os.path.realpath(path))
        # Nobody else's, whoever writes the same file, and whatever a killed process or a planted link left there.
        self._partial = self._target.with_name(f".{self._target.name}.{secrets.token_hex(8)}.partial")
        self._special = False
        self._file: BinaryIO | None = None

    def begin(self) -> BinaryIO:
        """Open the file.

        Raises:
            OSError: it cannot be written.
        """
        self._special = self._path.exists() and not self._path.is_file()
        self._file = self._path.open("wb") if self._special else self._begun()
        return self._file

    def keep(self) -> None:
        """Give the file its place.

        Raises:
            OSError: it could not be written.
        """
        assert self._file is not None
        if self._special:
            self._file.close()
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._partial.replace(self._target)
        with suppress(OSError):  # the file is there: not every folder may be read, nor synced
            sync_folder(self._target.parent)

    def drop(self) -> None:
        """Leave nothing of it behind, unless it was kept."""
        if self._file is not None:
            with suppress(OSError):  # what cannot be flushed any more belongs to a file that nobody gets
                self._file.close()
        with suppress(OSError):  # where nothing could be begun there is no folder either
            self._partial.unlink()

    def _begun(self) -> BinaryIO:
        return os.fdopen(os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes its place when the block ends without an error.

    Raises:
        SettingsError: it cannot be written to.
        OSError: there is no room for it.
    """
    whole = WholeFile(path)
    try:
        yield _begin(whole, path)
        whole.keep()
    finally:
        whole.drop()


def _begin(whole: WholeFile, path: Path) -> BinaryIO:
    try:
        return whole.begin()
    except OSError as error:
        if is_full(error):  # nobody used us wrongly
            raise OSError(error.errno, error.strerror, str(path)) from None
        raise SettingsError(f"{path}: cannot be written ({error.strerror})") from None


def refuse_own_input(output: Path, inputs: Iterable[str], stdin: BinaryIO) -> None:
    """Raise SettingsError where the output is one of the inputs: what was not redacted would be lost."""
    if not output.is_file():
        return
    for name in inputs:
        if _is_same(output, name, stdin):
            raise SettingsError(f"{output}: is an input too; name another file for the output")


def _is_same(output: Path, name: str, stdin: BinaryIO) -> bool:
    if name != STANDARD_INPUT:
        return Path(name).exists() and output.samefile(name)
    try:
        return os.path.samestat(output.stat(), os.fstat(stdin.fileno()))
    except (OSError, ValueError):  # standard input is closed, or none of the system's
        return False
