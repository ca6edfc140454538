"""What a sandbox is started with."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from transcrub.codec import Json
from transcrub.errors import SettingsError
from transcrub.sandbox.faults import FaultScript
from transcrub.sandbox.limits import RateHeaders, RateLimit
from transcrub.sandbox.tokens import READ, WRITE

_MAX_PORT = 65_535


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxOptions:
    """What a sandbox is started with.

    Attributes:
        port: on 127.0.0.1; 0 takes a free one.
        conversations: how many completed web messaging conversations to make up.
        seed: the same seed makes the same conversations.
        dirty_share: share of them, 0 to 1, that hold an e-mail address, phone number, SSN, card or IP address.
        data: a JSONL file of one's own conversations, in place of made-up ones.
        interactions: interactions to serve exactly as they are, in place of made-up ones.
        rate: the limit of the client; None is none.
        rate_headers: header families that tell of the limit.
        faults: what goes wrong.
        client_id: the only OAuth client.
        client_secret: its secret.
        scopes: what its tokens carry.
        token_seconds: how long a token lives.
        monotonic: seconds on a clock that never jumps; limits and tokens go by it.

    Raises:
        SettingsError: a number is out of range.
    """

    port: int = 0
    conversations: int = 200
    seed: int = 1
    dirty_share: float = 0.5
    data: Path | None = None
    interactions: Sequence[Mapping[str, Json]] | None = field(default=None, repr=False)
    rate: RateLimit | None = None
    rate_headers: RateHeaders = "both"
    faults: FaultScript = FaultScript()  # noqa: RUF009 - frozen
    client_id: str = "sandbox-client"
    client_secret: str = field(default="sandbox-secret", repr=False)
    scopes: tuple[str, ...] = (READ, WRITE)
    token_seconds: float = 86_400
    monotonic: Callable[[], float] = time.monotonic

    def __post_init__(self) -> None:
        if not 0 <= self.port <= _MAX_PORT:
            raise SettingsError(f"The sandbox's port must be 0 to {_MAX_PORT}, not {self.port}.")
        if self.conversations < 0:
            raise SettingsError(f"The sandbox cannot make up {self.conversations} conversations.")
        if not 0 <= self.dirty_share <= 1:
            raise SettingsError(f"The dirty share must be 0 to 1, not {self.dirty_share}.")
