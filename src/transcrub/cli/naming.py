"""Which stream or file an error of the machine's came up with, where it does not tell itself."""

from collections.abc import Iterator
from contextlib import contextmanager

STANDARD_OUTPUT = "standard output"


@contextmanager
def naming(place: str) -> Iterator[None]:
    """Have an error of the machine's name a place, unless it names one. A reader that has gone is no such error."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None:
            raise
        raise OSError(error.errno, error.strerror, place) from None
