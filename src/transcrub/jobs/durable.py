"""Makes the name of a new file survive a power cut, as fsync does for what it holds; and tells a disk that is full."""

import errno
import os
from pathlib import Path

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def is_full(error: OSError) -> bool:
    """Say whether there was no room: on the disk, in a quota, or below a limit on the size of files."""
    return error.errno in _NO_ROOM


def sync_folder(path: Path) -> None:
    """Bring the names of a folder's files to the disk.

    Raises:
        OSError: it cannot be done.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
