"""Killed at any instant, the same command ends the work: SIGKILL at every request and at every touch of the disk."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.kills import RUN, UNDO, Before, Moment, all_cells, nothing, planned, redacted
from tests.faults.scene import Zygote

COMMANDS: list[tuple[tuple[str, ...], Before]] = [
    (RUN, nothing),
    (("apply", "--keep-originals"), planned),
    (UNDO, redacted),
]


@pytest.mark.parametrize(("command", "before"), COMMANDS, ids=lambda each: each[0] if isinstance(each, tuple) else "")
@pytest.mark.parametrize("moments", [("arrives", "answered"), ("disk",)], ids=["request", "disk"])
def test_a_killed_command_is_resumed_without_loss(
    zygote: Zygote, folder: Path, command: tuple[str, ...], before: Before, moments: tuple[Moment, ...]
) -> None:
    """Killed at its N-th request or touch of the disk, for every N, a command called again ends as if nothing was."""
    killed, cells = asyncio.run(all_cells(zygote, folder, command, before, chats=2, moments=moments))

    assert killed > 5
    # How records share commits differs from call to call: the last few boundaries may not come.
    assert killed >= cells * 0.8
