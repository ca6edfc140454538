"""The gate that every change passes before it is written: consent, limits, canary, pause, circuit breaker.

However many workers come to it, consent is asked once, no more changes are sent than are allowed, and after the
canary's first ones everybody waits until those have been read back and found good. A change that passed and was not
sent, because somebody else had edited its conversation, makes room for the next.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from transcrub.clock import Clock
from transcrub.errors import LimitReachedError, TranscrubError, VerificationError
from transcrub.jobs.change import Change, Outcome
from transcrub.jobs.entry import State

_PAUSE_LOOKS = 1.0


class Answer(StrEnum):
    """What the user says to one change."""

    YES = "yes"
    NO = "no"
    ALL = "all"
    QUIT = "quit"


Ask = Callable[[str], Awaitable[bool]]
Review = Callable[[Change], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class GateOptions:
    """What lets a change pass.

    Attributes:
        ask: a question to the user; False ends the job.
        max_changes: changes that may be sent; None for any number.
        canary: changes that are written, read back and asked about before the others; None for none.
        max_mismatches: mismatches in a row after which the job stops.
        pause_file: while this file exists, nothing passes.
        review: asked about each change; None lets all pass.
    """

    ask: Ask
    max_changes: int | None = None
    canary: int | None = None
    max_mismatches: int = 3
    pause_file: Path | None = None
    review: Review | None = None


class Gate:
    """The gate of one run."""

    def __init__(
        self,
        options: GateOptions,
        clock: Clock,
        note: Callable[[str], None],
        check: Callable[[Change], Awaitable[bool]],
        ending: Callable[[], bool] = lambda: False,
    ) -> None:
        """Make a gate.

        Args:
            options: what lets a change pass.
            clock: time.
            note: told what the user should read.
            check: reads a written change back, and says whether it is as it should be.
            ending: says whether the user wants the job to end.
        """
        self._options = options
        self._clock = clock
        self._note = note
        self._check = check
        self._ending = ending
        self._dead: Exception | None = None
        self._lock = asyncio.Lock()
        self._agreed: bool | None = None
        self._review = options.review
        self._room = asyncio.Condition()
        self._under_way = 0
        self._sent = 0
        self._canaries: list[Change] = []
        self._canary_over = options.canary is None
        self._mismatches = 0
        self._paused = False

    async def passes(self, change: Change) -> bool:
        """Return once a change may be written: True; or at once where the user does not want it: False.

        Raises:
            TranscrubError: consent was refused.
            LimitReachedError: as many changes as were allowed have been sent.
            VerificationError: the canary is not well.
            CancelledError: the job is to end while it is paused.
        """
        await self._consent()
        if not await self._reviewed(change):
            return False
        await self._enter()
        try:
            await self._unpaused()
        except BaseException:
            await self._leave(sent=False)
            raise
        return True

    async def came_back(self, change: Change, outcome: Outcome) -> None:
        """Take note of what became of a change that had passed.

        Raises:
            VerificationError: too many updates in a row were not carried out as sent, or a canary was not.
            TranscrubError: the user does not want to go on after the canary.
        """
        self._mismatches = self._mismatches + 1 if outcome.mismatch else 0
        try:
            if self._mismatches >= self._options.max_mismatches:
                raise VerificationError(
                    f"Stopped: {self._mismatches} updates in a row were accepted and not carried out as sent."
                )
            if outcome.sent and not self._canary_over:
                await self._canary(change, outcome)
        except TranscrubError as error:
            await self.end(error)
            raise
        await self._leave(sent=outcome.sent)

    async def end(self, error: Exception) -> None:
        """End the job for whoever waits at the gate as well."""
        async with self._room:
            self._dead = self._dead or error
            self._room.notify_all()

    async def close(self) -> None:
        """Read the canary back where fewer changes came than it wants: no other change will do it.

        Raises:
            VerificationError: the canary is not well.
        """
        if self._canaries and not self._canary_over:
            await self._read_back()
            self._canary_over = True

    async def _consent(self) -> None:
        async with self._lock:
            if self._agreed is None:
                self._agreed = await self._options.ask("")
        if not self._agreed:
            raise TranscrubError("Nothing was written: not confirmed.")

    async def _enter(self) -> None:
        """Wait for room under the limits: what is under way may turn out not to have been sent."""
        async with self._room:
            await self._room.wait_for(lambda: self._dead is not None or self._is_full() or self._has_room())
            if self._dead is not None:
                raise self._dead
            if self._is_full():
                raise LimitReachedError(f"Stopped after {self._sent} updates, as --max-changes says.")
            self._under_way += 1

    async def _leave(self, *, sent: bool) -> None:
        async with self._room:
            self._under_way -= 1
            self._sent += sent
            self._room.notify_all()

    def _is_full(self) -> bool:
        return self._options.max_changes is not None and self._sent >= self._options.max_changes

    def _has_room(self) -> bool:
        most, canary = self._options.max_changes, self._options.canary
        if most is not None and self._sent + self._under_way >= most:
            return False
        return self._canary_over or canary is None or len(self._canaries) + self._under_way < canary

    async def _reviewed(self, change: Change) -> bool:
        async with self._lock:
            if self._dead is not None:
                raise self._dead
            if self._review is None:
                return True
            answer = await self._review(change)
            if answer is Answer.ALL:
                self._review = None
            if answer is Answer.QUIT:
                quitting = TranscrubError("Stopped: you chose to quit. What was written stays written.")
                await self.end(quitting)
                raise quitting
            return answer in {Answer.YES, Answer.ALL}

    async def _canary(self, change: Change, outcome: Outcome) -> None:
        self._canaries.append(change)
        if outcome.state is not State.VERIFIED:
            raise VerificationError(f"Stopped: the canary {change.id} was not written: {outcome.reason}.")
        if len(self._canaries) < (self._options.canary or 0):
            return
        await self._read_back()
        if not await self._options.ask(f"{len(self._canaries)} conversations were written and verified. Go on?"):
            raise TranscrubError("Stopped after the canary: not confirmed. What was written stays written.")
        self._canary_over = True

    async def _read_back(self) -> None:
        for each in self._canaries:
            if not await self._check(each):
                raise VerificationError(f"Stopped: the canary {each.id} does not hold what was written.")
        self._note(f"The canary is well: {len(self._canaries)} conversations were written, read back and searched.")

    async def _unpaused(self) -> None:
        pause = self._options.pause_file
        if pause is None or not pause.exists():
            return
        if not self._paused:
            self._paused = True  # whoever waits at the gate, it is said once
            self._note(f"Paused: {pause} exists. Remove it to go on.")
        while pause.exists():
            if self._ending():
                raise asyncio.CancelledError
            await self._clock.sleep(_PAUSE_LOOKS)
        if self._paused:
            self._paused = False
            self._note("Going on: the pause is over.")
