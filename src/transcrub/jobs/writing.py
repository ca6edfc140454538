"""The one place that writes to the platform: intent made durable, sent, compared, settled.

A change goes planned -> intent -> verified, and never another way round: the intent is on the disk before the request
leaves. Where the answer is lost, or is not what was sent, the platform is read: what stands there decides.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from transcrub.clock import Clock
from transcrub.errors import (
    ComeBackLaterError,
    OutageError,
    RefusedQueryError,
    RejectedUpdateError,
    StaleReadError,
    TranscrubError,
    UnknownOutcomeError,
)
from transcrub.genesys import InteractionReader, InteractionWriter
from transcrub.genesys.backoff import Backoff
from transcrub.genesys.interactions import update_payload
from transcrub.jobs.change import Change
from transcrub.jobs.digests import Digests
from transcrub.jobs.ledger import LedgerWriter, State

FRESH_SECONDS: Final = 60.0
"""What was read longer ago is read again before it is written: the API has no conditional write."""

_SETTLING: Final = Backoff(tries=5, base=0.5, cap=8.0)
_MAX_OUTAGES: Final = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a change.

    Attributes:
        state: where the conversation stands now.
        reason: why it was not changed, in words without content.
        mismatch: the platform accepted the update and did not carry it out as sent.
        already: the planned text stood there already; nothing was sent.
    """

    state: State
    reason: str = ""
    mismatch: bool = False
    already: bool = False


VERIFIED: Final = Outcome(State.VERIFIED)
_GONE: Final = Outcome(State.SKIPPED, "gone from the platform")


class Writing:
    """Writes changes. Safe to be used by many workers at a time, each with a conversation of its own."""

    def __init__(
        self,
        reader: InteractionReader,
        writer: InteractionWriter,
        ledger: LedgerWriter,
        digests: Digests,
        clock: Clock,
        *,
        dump_rejected: Path | None = None,
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Make the writing place of one run.

        Args:
            reader: reads what stands on the platform.
            writer: changes it.
            ledger: durable before anything is sent.
            digests: compares contents.
            clock: time.
            dump_rejected: directory for the payloads of refused updates; they hold personal data.
            note: told what the user should read.
        """
        self._reader = reader
        self._writer = writer
        self._ledger = ledger
        self._digests = digests
        self._clock = clock
        self._dump_rejected = dump_rejected
        self._note = note
        self._outages = 0

    async def write(self, change: Change) -> Outcome:
        """Bring one change to the platform and record what became of it.

        Raises:
            AccessError, ComeBackLaterError, LedgerError: the job has to end.
        """
        read_at, outcome = change.read_at, None
        if self._clock.monotonic() - read_at > FRESH_SECONDS:
            read_at, outcome = self._clock.monotonic(), await self._recheck(change)
        if outcome is not None:
            self._ledger.record_later(change.entry(outcome.state, outcome.reason or None), change.findings)
            return outcome
        await self._ledger.record(change.entry(State.INTENT), change.findings)
        outcome = await self._send(change, read_at)
        self._ledger.record_later(change.entry(outcome.state, outcome.reason or None))
        return outcome

    async def settle(self, change: Change) -> Outcome:
        """Find out what became of a change that an earlier run left open, and bring it to its end."""
        self._ledger.record_later(change.entry(State.UNKNOWN), change.findings)
        read_at = self._clock.monotonic()
        outcome = await self._recheck(change) or await self._send(change, read_at)
        self._ledger.record_later(change.entry(outcome.state, outcome.reason or None))
        return outcome

    async def _send(self, change: Change, read_at: float) -> Outcome:
        payload = update_payload(change.id, change.messages)
        tried, trouble = 0, ""
        while True:
            accepted = False
            try:
                answered = await self._writer.update(change.id, payload, not_after=read_at + FRESH_SECONDS)
                accepted = True
            except StaleReadError:
                read_at = self._clock.monotonic()
                if (outcome := await self._recheck(change)) is not None:
                    return outcome
                continue
            except RejectedUpdateError as error:
                self._dump(change.id, payload)
                return Outcome(State.FAILED, str(error))
            except UnknownOutcomeError as error:
                trouble = str(error)
            if accepted and answered is not None and self._digests.of_messages(answered) == change.after:
                self._outages = 0
                return VERIFIED
            if tried == 0:
                await self._ledger.record(change.entry(State.UNKNOWN))
            tried += 1
            read_at = self._clock.monotonic()
            outcome = await self._after_doubt(change, accepted=accepted, tried=tried, trouble=trouble)
            if outcome is not None:
                return outcome
            await self._clock.sleep(_SETTLING.wait(tried, self._clock.random()))

    async def _recheck(self, change: Change) -> Outcome | None:
        """Read again what a change rests on; None where it still stands, so that the change may be sent."""
        try:
            standing = await self._standing(change.id)
        except (OutageError, RefusedQueryError):
            return self._unreadable("it could not be read again before the update", State.FAILED)
        if standing == change.before:
            return None
        if standing == change.after:
            return Outcome(State.VERIFIED, already=True)
        if standing is None:
            return _GONE
        return Outcome(State.DRIFTED, "changed since it was read")

    async def _after_doubt(self, change: Change, *, accepted: bool, tried: int, trouble: str) -> Outcome | None:
        """Read what stands there after an answer that left it open; None where the update may be sent again."""
        try:
            standing = await self._standing(change.id)
        except (OutageError, RefusedQueryError):
            return self._unreadable(f"{trouble or 'the answer differs'}; it could not be read back", State.UNKNOWN)
        if standing in {change.after, None}:
            return VERIFIED if standing is not None else _GONE
        if standing != change.before:
            reason = "holds neither the original nor the planned text after the update"
            return Outcome(State.DRIFTED, reason, mismatch=accepted)
        if tried < _SETTLING.tries:
            return None
        if accepted:
            return Outcome(State.FAILED, "the platform accepted the update and changed nothing", mismatch=True)
        return Outcome(State.FAILED, f"not changed in {tried} tries, last: {trouble}")

    def _unreadable(self, reason: str, state: State) -> Outcome:
        """One conversation that cannot be read must not stop the others; a platform out of service must."""
        self._outages += 1
        if self._outages >= _MAX_OUTAGES:
            raise ComeBackLaterError(
                f"The platform is out of service: {self._outages} conversations in a row could not be read. "
                "Run the same command again later; it goes on where it stopped."
            )
        return Outcome(state, reason)

    async def _standing(self, identifier: str) -> str | None:
        """Return the digest of what stands on the platform, None where the interaction is gone."""
        raw, _ = await self._reader.by_id(identifier)
        self._outages = 0
        return self._digests.of_messages(raw.get("messages")) if raw is not None else None

    def _dump(self, identifier: str, payload: bytes) -> None:
        if self._dump_rejected is None:
            return
        path = dump_payload(self._dump_rejected, identifier, payload)
        self._note(f"The refused update of {identifier} is in {path}. It holds personal data: delete it after use.")


def dump_payload(directory: Path, identifier: str, payload: bytes) -> Path:
    """Write a payload to a file of its own that only the owner can read, and return its path.

    Raises:
        TranscrubError: it cannot be written.
    """
    name = re.sub(r"[^A-Za-z0-9._-]", "_", identifier).lstrip(".") or "interaction"
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
