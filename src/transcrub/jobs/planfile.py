"""The plan file: JSON lines that hold ids, spans and digests, and no personal data.

First a header that binds the plan to org, policy and digest key, then a line a conversation, at last a footer with the
counts and the SHA-256 of all that stands before it, the counts too: a plan that was cut off or edited is refused.
"""

import hashlib
import secrets
import stat
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Literal, Self, TypeVar

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from transcrub.codec import Json
from transcrub.errors import SettingsError, TranscrubError
from transcrub.jobs.change import Change
from transcrub.jobs.durable import is_full
from transcrub.jobs.entry import FindingRow
from transcrub.jobs.output import WholeFile

PLAN_VERSION: Final = 2
_END: Final = b'{"end":'
_LONGEST_HEADER: Final = 1 << 20
_SEAL: Final = b',"sha256":"'
"""Of the footer: all bytes of the plan before this are in the hash that stands behind it."""


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class PlanHeader(_Line):
    """What the plan is for.

    Attributes:
        format: tells the file's kind.
        version: of the format.
        id: of this plan.
        org: the plan's org.
        created: when it was made.
        key: id of the digest key; a plan can be applied with that key alone.
        policy: digest of the policy.
        query: as the platform was asked, without the times.
        page_size: interactions a page.
        since: started at this moment or later.
        until: started before this moment.
        limit: conversations that were read at most.
    """

    format: Literal["transcrub-plan"] = "transcrub-plan"
    version: Literal[2] = PLAN_VERSION
    id: str
    org: str
    created: datetime
    key: str
    policy: str
    query: str
    page_size: int = Field(ge=1)
    since: datetime | None = None
    until: datetime | None = None
    limit: int | None = None


class PlanFinding(_Line):
    """One span to be redacted."""

    pointer: str
    start: int = Field(ge=0)
    end: int = Field(gt=0)
    entity: str
    score: float
    rule: str
    digest: str


class PlannedChange(_Line):
    """One conversation to be redacted."""

    id: str
    before: str
    after: str
    findings: tuple[PlanFinding, ...]

    def rows(self) -> tuple[FindingRow, ...]:
        """Return the findings as the ledger keeps them."""
        return tuple(
            FindingRow(each.pointer, each.start, each.end, each.entity, each.score, each.rule, each.digest)
            for each in self.findings
        )


class PlanFooter(_Line):
    """The plan's counts, and the digest of everything before it in the file."""

    end: Literal[True] = True
    read: int
    clean: int
    failed: int
    changes: int
    findings: dict[str, int]
    sha256: str


Line = TypeVar("Line", bound=_Line)


def new_plan_id() -> str:
    """Return an id for a plan."""
    return secrets.token_hex(8)


class PlanWriter:
    """Writes a plan; it appears under its name only when it is whole."""

    def __init__(self, path: Path, header: PlanHeader) -> None:
        """Make a writer for one plan."""
        self._path = path
        self._header = header
        self._hash = hashlib.sha256()
        self._whole = WholeFile(path)
        self._file: BinaryIO | None = None
        self.changes = 0
        self.findings: dict[str, int] = {}

    def __enter__(self) -> Self:
        try:
            self._begin()
        except BaseException:
            self._whole.drop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._whole.drop()

    def add(self, change: Change) -> None:
        """Add one conversation."""
        self.changes += 1
        for finding in change.findings:
            self.findings[finding.entity] = self.findings.get(finding.entity, 0) + 1
        line = {"id": change.id, "before": change.before, "after": change.after, "findings": change.findings}
        self._write(orjson.dumps(line))

    def finish(self, *, read: int, clean: int, failed: int) -> None:
        """Write the footer and give the plan its name.

        Raises:
            TranscrubError: it cannot be written.
        """
        footer = PlanFooter(
            read=read,
            clean=clean,
            failed=failed,
            changes=self.changes,
            findings=self.findings,
            sha256="",
        )
        before, _, end = footer.model_dump_json().encode().rpartition(_SEAL)
        self._hash.update(before)
        self._write(before + _SEAL + self._hash.hexdigest().encode() + end)
        with self._told():
            self._whole.keep()

    def _begin(self) -> None:
        with self._told():
            _refuse_other(self._path)
            self._file = self._whole.begin()
        # What is not set is not written: an older transcrub reads a plan that uses nothing newer than itself.
        self._write(self._header.model_dump_json(exclude_none=True).encode())

    def _write(self, line: bytes) -> None:
        assert self._file is not None
        self._hash.update(line + b"\n")
        with self._told():
            self._file.write(line + b"\n")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            # What cannot be begun was named wrongly; what was begun, or has no room, was not.
            kind = TranscrubError if self._file is not None or is_full(error) else SettingsError
            raise kind(f"The plan {self._path} cannot be written: {error.strerror}.") from None


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan file that was read to its end once and found whole.

    Attributes:
        path: the file.
        header: what it is for.
        footer: its counts.
    """

    path: Path
    header: PlanHeader
    footer: PlanFooter = field(repr=False)

    @classmethod
    def open(cls, path: Path) -> "Plan":
        """Check a plan file.

        Raises:
            SettingsError: it cannot be read, is no plan, was made by a newer transcrub, or is damaged.
        """
        digest, header, footer, changes = hashlib.sha256(), None, None, 0
        findings: Counter[str] = Counter()
        for number, line in _lines(path):
            if footer is not None:
                raise SettingsError(f"{path}:{number}: the plan goes on after its end. Make it anew.")
            if header is None:
                header = _header(path, line)
            elif line.startswith(_END):
                footer = _parsed(PlanFooter, path, number, line)
                before, seal, end = line.rpartition(_SEAL)
                digest.update(before)
                sealed = seal + end == _SEAL + digest.hexdigest().encode() + b'"}\n'
                if not sealed or (footer.changes, footer.findings) != (changes, findings):
                    raise SettingsError(f"{path}: the plan was changed after it was made. Make it anew.")
            else:
                changes += 1
                findings.update(_entities(line))
            digest.update(line)
        if header is None or footer is None:
            raise SettingsError(f"{path}: the plan is cut off. Make it anew.")
        return cls(path, header, footer)

    def changes(self) -> Iterator[PlannedChange]:
        """Give the planned changes in the order they were found.

        Raises:
            SettingsError: a line is damaged, or the file, read to its end, is no longer what was opened.
        """
        digest = hashlib.sha256()
        for number, line in _lines(self.path):
            if line.startswith(_END):
                digest.update(line.rpartition(_SEAL)[0])
                break
            digest.update(line)
            if number > 1:
                yield _parsed(PlannedChange, self.path, number, line)
        if digest.hexdigest() != self.footer.sha256:
            raise SettingsError(f"{self.path}: the plan was changed while it was read. Nothing of it was written.")


def _refuse_other(path: Path) -> None:
    """Raise SettingsError where a file that is no plan, and holds something, would be lost to a plan."""
    if not path.is_file():
        return
    with path.open("rb") as file:
        line = file.readline(_LONGEST_HEADER)
    if line and _head(line) is None:
        raise SettingsError(f"{path} is there, and is no plan of transcrub: give another file, or remove it first.")


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            # A pipe gives its lines once: the second reading would find an empty plan.
            raise SettingsError(f"The plan {path} is no regular file, and is read more than once: write it to one.")
        with path.open("rb") as file:
            yield from enumerate(file, start=1)
    except OSError as error:
        raise SettingsError(f"The plan {path} cannot be read: {error.strerror}.") from None


def _header(path: Path, line: bytes) -> PlanHeader:
    head = _head(line)
    if head is None:
        raise SettingsError(f"{path} is no plan of transcrub.")
    if head.get("version") != PLAN_VERSION:
        raise SettingsError(
            f"{path} has plan format {head.get('version')!s:.8}; this transcrub knows {PLAN_VERSION}. Make it anew."
        )
    return _parsed(PlanHeader, path, 1, line)


def _head(line: bytes) -> dict[str, Json] | None:
    """Return the header of a plan of any version, None where a file does not begin with one."""
    try:
        head = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    return head if isinstance(head, dict) and head.get("format") == "transcrub-plan" else None


def _entities(line: bytes) -> list[str]:
    """Return the entity of each finding in a line; none where it is damaged, which the hash tells."""
    try:
        return [str(each["entity"]) for each in orjson.loads(line)["findings"]]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return []


def _parsed(kind: type[Line], path: Path, number: int, line: bytes) -> Line:
    try:
        return kind.model_validate_json(line)
    except ValidationError as error:
        place = ".".join(map(str, error.errors()[0]["loc"]))
        raise SettingsError(f"{path}:{number}: the plan is damaged at '{place}'. Make it anew.") from None
