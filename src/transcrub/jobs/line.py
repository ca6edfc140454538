"""An entry as a line of the ledger's table, sealed with the local digest key."""

from typing import Final, TypeAlias

from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import Entry, Purpose, State

COLUMNS: Final = "id, state, before, after, plan, reason, purpose, parts, upon, seal"
"""Of a line, in order."""

Line: TypeAlias = tuple[str, str, str, str, str | None, str | None, str, str, int, str]


def line_of(entry: Entry, digests: Digests) -> Line:
    """Return an entry's line."""
    return (
        entry.id,
        entry.state,
        entry.before,
        entry.after,
        entry.plan,
        entry.reason,
        entry.purpose,
        ",".join(entry.parts),
        int(entry.upon),
        seal_of(entry, digests),
    )


def entry_of(line: Line) -> Entry:
    """Return the entry that a line tells of, whatever its seal.

    Raises:
        ValueError: none of ours can look like that.
    """
    identifier, state, before, after, plan, reason, purpose, parts, upon, _ = line
    return Entry(
        identifier,
        State(state),
        before,
        after,
        plan,
        reason,
        Purpose(purpose),
        tuple(filter(None, parts.split(","))),
        bool(upon),
    )


def seal_of(entry: Entry, digests: Digests) -> str:
    """Return the digest over all that an entry says."""
    return digests.of_value("\0".join(_said(entry)))


def _said(entry: Entry) -> list[str]:
    first = [entry.id, entry.state, entry.before, entry.after, entry.plan or "", entry.reason or "", entry.purpose]
    # Entries of older ledgers are upon nothing, and were sealed without a word of it.
    return [*first, *entry.parts, *(("upon",) if entry.upon else ())]
