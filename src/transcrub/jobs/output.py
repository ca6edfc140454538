"""An output file that is there whole or not at all."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from transcrub.errors import SettingsError


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes its place, durable and readable by its owner alone, when the block ends without an error.

    What is no regular file (/dev/stdout, a named pipe) is written as it is.

    Raises:
        SettingsError: it cannot be written.
    """
    target = path.resolve()
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as special:
                yield special
            return
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise SettingsError(f"{path}: cannot be written ({error.strerror})") from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def refuse_own_input(output: Path, inputs: Iterable[str]) -> None:
    """Raise SettingsError where the output is one of the inputs: what was not redacted would be lost."""
    if not output.is_file():
        return
    for name in inputs:
        if Path(name).exists() and output.samefile(name):
            raise SettingsError(f"{output}: is an input too; name another file for the output")
