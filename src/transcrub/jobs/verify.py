"""`verify`: reads back what the ledger calls verified, and looks for what is left to detect. Changes nothing."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from itertools import zip_longest

from transcrub.codec import Json
from transcrub.errors import OutageError, RefusedQueryError, VerificationError
from transcrub.jobs.change import Change
from transcrub.jobs.conclude import conclude
from transcrub.jobs.crew import work
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, State
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.org import OrgJob
from transcrub.jobs.outages import Outages
from transcrub.jobs.preparing import Failure, Prepared
from transcrub.jobs.reading import Read, Seen, Selection, read_conversations
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import EXIT_PARTLY, Summary, Tally
from transcrub.jobs.workshop import prepared


@dataclass(frozen=True, slots=True)
class Drift:
    """A redacted conversation that somebody changed since: which, and how many of its messages.

    Attributes:
        id: the interaction.
        messages: messages that changed, came or went; None where the ledger does not know them one by one.
    """

    id: str
    messages: int | None


@dataclass(slots=True)
class Verification:
    """What verify found.

    Attributes:
        summary: how the job ended.
        verified: redacted conversations that hold just what was written.
        drifted: redacted conversations that somebody changed since.
        missing: ids of redacted conversations that the platform no longer has.
        leaking: ids of conversations in which something detectable is left.
        unread: ids that could not be read or searched.
    """

    summary: Summary | None = None
    verified: int = 0
    drifted: list[Drift] = field(default_factory=list)
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
        return EXIT_PARTLY if self.unread or self.summary.tally.failed else 0

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        assert self.summary is not None
        return {
            "verified": self.verified,
            "drifted": [{"id": each.id, "messages": each.messages} for each in self.drifted],
            "missing": self.missing,
            "leaking": self.leaking,
            "unread": self.unread,
            "read": self.summary.tally.read,
            "seconds": round(self.summary.seconds, 3),
            "exit_code": self.exit_code,
            "stopped_by": self.stopped_by,
        }


async def verify(job: OrgJob, state: StateDirectory, sample: float | None = None) -> Verification:
    """Read the query's conversations, and all that the ledger calls verified, and compare.

    Args:
        job: what the job works with.
        state: where the ledger is.
        sample: share, 0 to 1, of the ledger's verified conversations to read instead, drawn by chance.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    digests = Digests.load(state.digest_key)
    result = Verification()
    with Ledger.open(state.ledger, digests) as ledger:
        errand = _Verify(job, ledger, digests, result, sample)
        result.summary = await conclude(job, errand.tally, errand.work)
    return result


class _Verify:
    """One verification under way."""

    def __init__(
        self, job: OrgJob, ledger: Ledger, digests: Digests, result: Verification, sample: float | None
    ) -> None:
        self.tally = Tally()
        self._sample = sample
        self._job = job
        self._ledger = ledger
        self._digests = digests
        self._result = result
        self._reader = job.reader()
        self._preparer = job.preparer(digests)
        self._progress = job.progress(self.tally)
        self._seen = Seen()
        self._outages = Outages()

    async def work(self) -> None:
        await work(self._stream(), self._one, hands=self._job.hands, stop=self._job.stop)

    async def _stream(self) -> AsyncGenerator[tuple[Read, Prepared] | Entry, None]:
        """Give what the query gives, then the entries that it did not."""
        selected = self._job.selection if self._sample is None else Selection(limit=0)
        portions = read_conversations(self._reader, selected, self.tally, self._job.tell)
        async with aclosing(prepared(portions, self._preparer, self._job.workers, self._job.note)) as stream:
            async for read, outcome in stream:
                self._seen.again(read.id)
                self.tally.read += 1
                yield read, outcome
        for entry in self._ledger.in_states((State.VERIFIED,)):
            drawn = self._sample is None or self._job.clock.random() < self._sample
            if drawn and not self._seen.again(entry.id):
                yield entry

    async def _one(self, item: tuple[Read, Prepared] | Entry) -> None:
        if isinstance(item, Entry):
            await self._fetch(item)
        else:
            read, outcome = item
            self._check(read, outcome, self._ledger.get(read.id))
        self._progress()

    async def _fetch(self, entry: Entry) -> None:
        try:
            raw, read_at = await self._reader.by_id(entry.id)
        except (OutageError, RefusedQueryError):
            self._result.unread.append(entry.id)
            self._outages.another()
            return
        self._outages.over()
        self.tally.read += 1
        if raw is None:
            self._result.missing.append(entry.id)
        else:
            self._check(Read(entry.id, raw, read_at), self._preparer.prepare(raw, read_at), entry)

    def _check(self, read: Read, outcome: Prepared, entry: Entry | None) -> None:
        match outcome:
            case Failure():  # what cannot be searched is told, never taken for clean
                self._result.unread.append(read.id)
                return
            case None:
                self.tally.clean += 1
            case Change():
                self._result.leaking.append(read.id)
        if entry is not None and entry.state is State.VERIFIED:
            self._compare(entry, read.raw)

    def _compare(self, entry: Entry, raw: Mapping[str, Json]) -> None:
        messages = raw.get("messages")
        if self._digests.of_messages(messages) == entry.after:
            self._result.verified += 1
        else:
            self._result.drifted.append(Drift(entry.id, _changed(entry.parts, self._digests.of_parts(messages))))


def _changed(written: tuple[str, ...], standing: tuple[str, ...]) -> int | None:
    """Return how many messages differ, by place; what came or went counts too."""
    if not written:
        return None
    return sum(1 for mine, yours in zip_longest(written, standing) if mine != yours)
