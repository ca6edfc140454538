"""What is done to the program within its own process, where nothing outside could: time that leaps, a detector that errs."""

import os
import time
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from transcrub.cli import context
from transcrub.clock import SystemClock
from transcrub.conversation import Conversation
from transcrub.detect import Detector
from transcrub.finding import Finding
from transcrub.genesys.interactions import InteractionReader
from transcrub.jobs import preparing

_LEAP = [0.0]


def leap_after_reading() -> None:
    """Let two minutes pass once the first page was read, as a closed lid does."""
    monotonic, page = SystemClock.monotonic, InteractionReader._page

    async def leaping_page(reader: InteractionReader, query: str, cursor: str | None) -> object:
        answer = await page(reader, query, cursor)
        _LEAP[0] = 120.0
        return answer

    InteractionReader._page = leaping_page  # type: ignore[method-assign, assignment]
    SystemClock.monotonic = lambda clock: monotonic(clock) + _LEAP[0]  # type: ignore[method-assign, assignment]


def wall_clock_jumps() -> None:
    """Set the wall clock an hour back and a day forward, in turns, every time that somebody looks."""
    now, jumps = SystemClock.now, [timedelta(hours=-1), timedelta(days=1), timedelta()]

    def jumping(clock: SystemClock) -> datetime:
        jumps.append(jumps.pop(0))
        return now(clock) + jumps[0]

    SystemClock.now = jumping  # type: ignore[method-assign, assignment]


class _Raising:
    name = "raising"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        text = next(conversation.fields()).value
        if conversation.id == "chat-001":
            raise ValueError(f"cannot work {text}")
        return []


class _Hanging:
    name = "hanging"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        while conversation.id == "chat-001":
            time.sleep(0.01)
        return []


class _Lying:
    """Gives spans that are not in the text."""

    name = "lying"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        if conversation.id == "chat-001":
            return [Finding("/messages/0/nothing", 5, 9, "PERSON", 1.0, "test.lying")]
        return []


def detector_raises() -> None:
    """Let detection raise an error that quotes the conversation."""
    _also(_Raising())


def detector_hangs() -> None:
    """Let detection of one conversation never end, and patience be short."""
    _also(_Hanging())
    limit = preparing.time_limit  # type: ignore[attr-defined]
    preparing.time_limit = lambda _: limit(0.3)  # type: ignore[attr-defined, assignment]


def detector_lies() -> None:
    """Let detection give spans that are not there."""
    _also(_Lying())


def _also(step: object) -> None:
    made = context.redactor_from

    def redactor_from(settings: object) -> object:
        redactor = made(settings)  # type: ignore[arg-type]
        passes = (*redactor.detector.passes, step)
        return type(redactor)(detector=Detector(passes=passes), policy=redactor.policy)  # type: ignore[arg-type]

    from transcrub.cli import office  # noqa: PLC0415 - it took the name from where we just changed it

    context.redactor_from = redactor_from  # type: ignore[assignment]
    office.redactor_from = redactor_from  # type: ignore[assignment, attr-defined]


def careless_umask() -> None:
    """Let files be made for everybody."""
    os.umask(0)
