"""What goes between a job and the processes beside it: pickles, each with its length before it.

Small on purpose: a process that imports no more than this and the detector is ready the sooner.
"""

import pickle
from dataclasses import dataclass, field
from typing import Final

LENGTH: Final = 8
"""Bytes before each frame that tell its length, the most significant first."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a process is to prepare.

    Attributes:
        body: a page as it came.
        key: under which the page's conversations stand.
        places: of those to be prepared.
        read_at: when they were asked for, in seconds of the monotonic clock.
    """

    body: bytes = field(repr=False)
    key: str
    places: tuple[int, ...]
    read_at: float


def frame(value: object) -> bytes:
    """Return a value as it is sent."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return len(data).to_bytes(LENGTH, "big") + data
