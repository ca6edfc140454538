import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.scene import Zygote

_MEMORY = Path("/dev/shm")


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    """Give the process that starts the program's processes."""
    started = Zygote()
    yield started
    started.close()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Give an empty folder, in memory where there is such: to a process that is killed, that is as good as a disk."""
    if not _MEMORY.is_dir():
        yield tmp_path
        return
    made = Path(tempfile.mkdtemp(prefix="transcrub-faults-", dir=_MEMORY))
    yield made
    shutil.rmtree(made)
