"""`verify`: reads back what the ledger calls verified, and looks for what is left to detect. Changes nothing."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field

from transcrub.codec import Json
from transcrub.conversation import Conversation
from transcrub.errors import OutageError, RefusedQueryError, VerificationError
from transcrub.jobs.conclude import conclude
from transcrub.jobs.crew import work
from transcrub.jobs.digests import Digests
from transcrub.jobs.events import Expected
from transcrub.jobs.ledger import Entry, Ledger, State
from transcrub.jobs.org import OrgJob
from transcrub.jobs.reading import Read, Seen, read_conversations
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import Summary, Tally


@dataclass(slots=True)
class Verification:
    """What verify found.

    Attributes:
        summary: how the job ended.
        verified: redacted conversations that hold just what was written.
        drifted: ids of redacted conversations that somebody changed since.
        missing: ids of redacted conversations that the platform no longer has.
        leaking: ids of conversations in which something detectable is left.
        unread: ids that could not be read or searched.
    """

    summary: Summary | None = None
    verified: int = 0
    drifted: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    leaking: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether everything is as it should be."""
        return not (self.drifted or self.missing or self.leaking)

    @property
    def stopped_by(self) -> str | None:
        """Why the job ended early, None where it went to its end."""
        return self.summary.stopped_by if self.summary is not None else None

    @property
    def exit_code(self) -> int:
        """The exit code of the job."""
        assert self.summary is not None
        if self.summary.stopped_by is not None:
            return self.summary.exit_code
        if not self.sound:
            return VerificationError.exit_code
        return 3 if self.unread else 0

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        assert self.summary is not None
        return {
            "verified": self.verified,
            "drifted": self.drifted,
            "missing": self.missing,
            "leaking": self.leaking,
            "unread": self.unread,
            "read": self.summary.tally.read,
            "seconds": round(self.summary.seconds, 3),
            "exit_code": self.exit_code,
            "stopped_by": self.stopped_by,
        }


async def verify(job: OrgJob, state: StateDirectory) -> Verification:
    """Read the query's conversations, and all that the ledger calls verified, and compare.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    digests = Digests.load(state.digest_key)
    result = Verification()
    with Ledger.open(state.ledger) as ledger:
        errand = _Verify(job, ledger, digests, result)
        result.summary = await conclude(job, errand.tally, errand.work)
    return result


class _Verify:
    """One verification under way."""

    def __init__(self, job: OrgJob, ledger: Ledger, digests: Digests, result: Verification) -> None:
        self.tally = Tally()
        self._job = job
        self._ledger = ledger
        self._digests = digests
        self._result = result
        self._reader = job.reader()
        self._progress = job.progress(self.tally)
        self._seen = Seen()

    async def work(self) -> None:
        self._job.tell(Expected(self._ledger.counts().get(State.VERIFIED, 0)))
        await work(self._stream(), self._one, hands=self._job.hands, stop=self._job.stop)

    async def _stream(self) -> AsyncGenerator[Read | Entry, None]:
        """Give what the query gives, then the entries that it did not."""
        conversations = read_conversations(self._reader, self._job.selection, self.tally, self._progress)
        async with aclosing(conversations):
            async for read in conversations:
                self._seen.again(read.conversation.id)
                yield read
        for entry in self._ledger.in_states((State.VERIFIED,)):
            if not self._seen.again(entry.id):
                yield entry

    async def _one(self, item: Read | Entry) -> None:
        if isinstance(item, Read):
            self._check(item.conversation, self._ledger.get(item.conversation.id))
        else:
            await self._fetch(item)
        self._progress()

    async def _fetch(self, entry: Entry) -> None:
        try:
            raw, _ = await self._reader.by_id(entry.id)
        except (OutageError, RefusedQueryError):
            self._result.unread.append(entry.id)
            return
        self.tally.read += 1
        if raw is None:
            self._result.missing.append(entry.id)
        else:
            self._compare(entry, raw)

    def _check(self, conversation: Conversation, entry: Entry | None) -> None:
        try:
            left = self._job.redact(conversation).edits
        except Exception:  # noqa: BLE001 - a conversation that cannot be searched is told, never taken for clean
            self._result.unread.append(conversation.id)
            return
        if left:
            self._result.leaking.append(conversation.id)
        else:
            self.tally.clean += 1
        if entry is not None and entry.state is State.VERIFIED:
            self._compare(entry, conversation.raw)

    def _compare(self, entry: Entry, raw: Mapping[str, Json]) -> None:
        if self._digests.of_messages(raw.get("messages")) == entry.after:
            self._result.verified += 1
        else:
            self._result.drifted.append(entry.id)
