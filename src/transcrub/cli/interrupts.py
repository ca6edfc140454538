"""What Ctrl-C, and a scheduler's "stop", do to the process: tidy up, or end at once where there is nothing to tidy."""

import os

INTERRUPTED = 130
try:
    import signal
except KeyboardInterrupt:  # until a handler can be set
    os._exit(INTERRUPTED)

TYPE_CHECKING = False  # to import `typing` takes longer than all that stands here
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import NoReturn


def quit_at_once() -> None:
    """Have an interrupt end the process without a word: nothing has begun yet, or all is done."""
    _on_interrupt(_quit)


def tidy_up() -> None:
    """Have an interrupt raise `KeyboardInterrupt`."""
    _on_interrupt(signal.default_int_handler)


def _on_interrupt(handler: "Callable[[int, FrameType | None], object]") -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:  # whoever started us may want it ignored
            signal.signal(number, handler)


def _quit(_signal: int, _frame: "FrameType | None") -> "NoReturn":
    os._exit(INTERRUPTED)
