from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.sandbox.wire import Wire
from transcrub.sandbox import SandboxOptions

Start = Callable[..., Wire]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start sandboxes with the given options, and stop them in the end."""
    wires: list[Wire] = []

    def begin(**options: Any) -> Wire:
        wires.append(Wire(SandboxOptions(**{"conversations": 0, **options})))
        return wires[-1]

    yield begin
    for wire in wires:
        wire.close()
