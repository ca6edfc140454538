"""Makes the name of a new file survive a power cut, as fsync does for what it holds."""

import os
from pathlib import Path


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
