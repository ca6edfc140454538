"""The one place that writes to the platform: intent made durable, sent, compared, settled.

A change goes planned -> intent -> verified, and never another way round: the intent is on the disk before the request
leaves. Where the answer is lost, or is not what was sent, the platform is read: what stands there decides.
"""

import asyncio
import hashlib
import math
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from transcrub.clock import Clock
from transcrub.errors import (
    OutageError,
    RefusedQueryError,
    RejectedUpdateError,
    SettingsError,
    StaleReadError,
    TranscrubError,
    UnknownOutcomeError,
)
from transcrub.genesys import InteractionReader, InteractionWriter
from transcrub.genesys.backoff import Backoff
from transcrub.genesys.interactions import update_payload
from transcrub.jobs.change import Change, Outcome
from transcrub.jobs.entry import State
from transcrub.jobs.outages import Outages
from transcrub.jobs.records import Records

FRESH_SECONDS: Final = 60.0
"""What was read longer ago is read again before it is written: the API has no conditional write."""

_SETTLING: Final = Backoff(tries=5, base=0.5, cap=8.0)
_MAX_LATE: Final = 10
_PATIENT: Final = 3
_MAX_NAME: Final = 200


VERIFIED: Final = Outcome(State.VERIFIED)
_GONE: Final = Outcome(State.SKIPPED, "gone from the platform")


class Writing:
    """Writes changes. Safe to be used by many workers at a time, each with a conversation of its own."""

    def __init__(
        self,
        reader: InteractionReader,
        writer: InteractionWriter,
        records: Records,
        clock: Clock,
        *,
        dump_rejected: Path | None = None,
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Make the writing place of one run.

        Args:
            reader: reads what stands on the platform.
            writer: changes it.
            records: durable before anything is sent.
            clock: time.
            dump_rejected: directory for the payloads of refused updates; they hold personal data.
            note: told what the user should read.
        """
        self._reader = reader
        self._writer = writer
        self._records = records
        self._clock = clock
        self._dump_rejected = dump_rejected
        self._note = note
        self.outages = Outages()
        self._alone = asyncio.Lock()

    async def write(self, change: Change) -> Outcome:
        """Bring one change to the platform and record what became of it.

        Raises:
            AccessError, ComeBackLaterError, LedgerError: the job has to end.
        """
        try:
            return await self._attempt(change, change.read_at, FRESH_SECONDS)
        except StaleReadError:
            pass
        # At a slow pace many who read again make each other wait until all of them are late again: now one at a time.
        async with self._alone:
            for late in range(_MAX_LATE):
                # What a wait for a 429 made late is fresh the next time. What is late time after time comes at a pace
                # at which nothing is fresh: then twice as old must do.
                try:
                    return await self._attempt(change, -math.inf, FRESH_SECONDS * 2 ** max(0, late - _PATIENT))
                except StaleReadError:
                    continue
        too_late = Outcome(State.FAILED, f"its turn came {1 + _MAX_LATE} times too late", sent=False)
        return self._recorded(change, too_late)

    async def _attempt(self, change: Change, read_at: float, fresh: float) -> Outcome:
        """Write a change that rests on what was asked for at `read_at`, or on a new reading where that is too old.

        Args:
            change: what is written.
            read_at: in seconds of the monotonic clock.
            fresh: so many seconds a reading is not too old.

        Raises:
            StaleReadError: the turn came too late.
        """
        if self._clock.monotonic() - read_at > fresh:
            read_at, outcome = self._clock.monotonic(), await self._recheck(change)
            if outcome is not None:
                return self._recorded(change, replace(outcome, sent=False))
        await self._records.intend(change)
        return self._recorded(change, await self._send(change, read_at, fresh))

    def _recorded(self, change: Change, outcome: Outcome) -> Outcome:
        # What somebody changed before anything was sent holds nothing of ours that could have drifted.
        unsent = outcome.state is State.DRIFTED and not outcome.sent
        self._records.settle(replace(change, parts=()) if unsent else change, outcome)
        return outcome

    async def _send(self, change: Change, read_at: float, fresh: float) -> Outcome:
        payload = update_payload(change.id, change.messages)
        tried, trouble = 0, ""
        while True:
            accepted, made = False, None
            try:
                answered = await self._writer.update(change.id, payload, not_after=read_at + fresh)
                accepted = True
                made = self._records.digests.of_messages(answered) if answered is not None else None
            except RejectedUpdateError as error:
                self._dump(change.id, payload)
                return Outcome(State.FAILED, str(error))
            except UnknownOutcomeError as error:
                trouble = str(error)
            except StaleReadError:
                # Once something was sent, only reading what stands there tells what to say.
                if tried == 0:
                    raise
                trouble = "its turn came too late"
            if made == change.after:
                self.outages.over()
                return VERIFIED
            if tried == 0:
                await self._records.doubt(change)
            tried += 1
            read_at = self._clock.monotonic()
            outcome = await self._after_doubt(change, accepted=accepted, made=made, tried=tried, trouble=trouble)
            if outcome is not None:
                return outcome
            await self._clock.sleep(_SETTLING.wait(tried, self._clock.random()))

    async def _recheck(self, change: Change) -> Outcome | None:
        """Read again what a change rests on; None where it still stands, so that the change may be sent."""
        try:
            standing = await self._standing(change.id)
        except (OutageError, RefusedQueryError) as error:
            return self._unreadable("it could not be read again before the update", State.FAILED, error)
        if standing == change.before:
            return None
        if standing == change.after:
            return Outcome(State.VERIFIED, already=True)
        if standing is None:
            return _GONE
        return Outcome(State.DRIFTED, "changed since it was read")

    async def _after_doubt(
        self, change: Change, *, accepted: bool, made: str | None, tried: int, trouble: str
    ) -> Outcome | None:
        """Read what stands there after an answer that left it open; None where the update may be sent again.

        Args:
            change: what was sent.
            accepted: whether the platform said that it did it.
            made: digest of what it then said to stand there.
            tried: how often it was sent.
            trouble: what came instead of an answer.
        """
        try:
            standing = await self._standing(change.id)
        except (OutageError, RefusedQueryError) as error:
            reason = f"{trouble or 'the answer differs'}; it could not be read back"
            return self._unreadable(reason, State.UNKNOWN, error)
        if standing in {change.after, None}:
            return VERIFIED if standing is not None else _GONE
        if standing != change.before:
            if standing == made:
                await self._records.keep_made(change, made)
            reason = "holds neither the original nor the planned text after the update"
            return Outcome(State.DRIFTED, reason, mismatch=accepted)
        if tried < _SETTLING.tries:
            return None
        if accepted:
            return Outcome(State.FAILED, "the platform accepted the update and changed nothing", mismatch=True)
        return Outcome(State.FAILED, f"not changed in {tried} tries, last: {trouble}")

    def _unreadable(self, reason: str, state: State, error: TranscrubError) -> Outcome:
        self.outages.another(error)
        return Outcome(state, reason)

    async def _standing(self, identifier: str) -> str | None:
        """Return the digest of what stands on the platform, None where the interaction is gone."""
        raw, _ = await self._reader.by_id(identifier)
        self.outages.over()
        return self._records.digests.of_messages(raw.get("messages")) if raw is not None else None

    def _dump(self, identifier: str, payload: bytes) -> None:
        if self._dump_rejected is None:
            return
        try:
            path = dump_payload(self._dump_rejected, identifier, payload)
        except TranscrubError as error:  # the refusal is what counts
            self._note(f"{identifier}: {error}")
            return
        self._note(f"The refused update of {identifier} is in {path}. It holds personal data: delete it after use.")


def require_dump_folder(directory: Path) -> None:
    """Hold that refused updates can be kept in a directory, as far as can be told before there is one.

    Raises:
        SettingsError: they cannot.
    """
    there = next(each for each in (directory, *directory.absolute().parents) if os.access(each, os.F_OK))
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise SettingsError(f"dump_rejected: nothing can be written to {directory}")


def dump_payload(directory: Path, identifier: str, payload: bytes) -> Path:
    """Write a payload to a file of its own that only the owner can read, and return its path.

    Raises:
        TranscrubError: it cannot be written.
    """
    name = re.sub(r"[^A-Za-z0-9._-]", "_", identifier).lstrip(".")[:_MAX_NAME]
    if name != identifier:
        # Ids that differ in what a file name cannot hold must not overwrite each other.
        name += f"-{hashlib.blake2s(identifier.encode(), digest_size=4).hexdigest()}"
    path = directory / f"{name}.json"
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(payload)
    except OSError as error:
        raise TranscrubError(f"The refused update cannot be kept in {directory}: {error.strerror}.") from None
    return path
