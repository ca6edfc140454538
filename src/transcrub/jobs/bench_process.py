"""A process that prepares conversations for the one that started it: see `bench`.

It reads frames from standard input, the preparer first, then portions; it writes frames to standard output, an empty
one when it is ready, then results, in order. It ends with its input, or when its parent is gone.
"""

import fcntl
import gc
import os
import pickle
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, BinaryIO, Final

from transcrub import codec
from transcrub.codec import Json
from transcrub.jobs.frames import LENGTH, Order, frame
from transcrub.jobs.preparing import Prepared, Preparer

_ALLOCATIONS_A_COLLECTION = 50_000
_PIPE_BYTES = 2**20
_SECONDS_A_FRAME = 0.02
_EXAMPLE: Final[Json] = {"id": "example", "messages": [{"text": "My number is 212-555-0147."}]}


def main() -> None:
    """Serve until the input ends."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever a plug-in prints must not get between the frames
    for descriptor in (source.fileno(), sink.fileno()):
        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    with suppress(EOFError, BrokenPipeError):
        preparer: Preparer = _read(source)
        preparer.prepare(_EXAMPLE, 0.0)  # compiles and loads what is made on first use
        gc.freeze()
        gc.set_threshold(_ALLOCATIONS_A_COLLECTION)
        _write(sink, [])
        while True:
            _serve(preparer, _read(source), sink)


def _serve(preparer: Preparer, order: Order, sink: BinaryIO) -> None:
    items: Sequence[Json] = codec.loads(order.body)[order.key]  # type: ignore[index, call-overload, assignment]
    parent = os.getppid()
    results: list[Prepared] = []
    begun = time.monotonic()
    for place in order.places:
        results.append(preparer.prepare(items[place], order.read_at))
        if time.monotonic() - begun >= _SECONDS_A_FRAME:
            if os.getppid() != parent:
                raise EOFError
            _write(sink, results)
            results, begun = [], time.monotonic()
    if results:
        _write(sink, results)


def _read(source: BinaryIO) -> Any:
    length = source.read(LENGTH)
    if len(length) < LENGTH:
        raise EOFError
    return pickle.loads(source.read(int.from_bytes(length, "big")))  # noqa: S301 - from our parent


def _write(sink: BinaryIO, results: Sequence[Prepared]) -> None:
    view = memoryview(frame(results))
    while view:
        view = view[sink.write(view) :]


if __name__ == "__main__":
    main()
