"""What a state directory keeps of earlier runs. Ledger and audit log know of each other: a lost one is named."""

from collections.abc import Iterator
from contextlib import contextmanager

from transcrub.errors import LedgerError
from transcrub.jobs.audit import read_records
from transcrub.jobs.digests import Digests
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.state import StateDirectory


@contextmanager
def kept_ledger(state: StateDirectory) -> Iterator[Ledger | None]:
    """Open the ledger of earlier runs; None where nothing was run yet. Nothing is made.

    Raises:
        LedgerError: it cannot be read, or is lost.
    """
    told = log_tells_of_runs(state)
    if not state.ledger.exists():
        if told:
            raise _lost(state)
        yield None
        return
    with Ledger.open(state.ledger, Digests.load(state.digest_key)) as ledger:
        require_runs(state, ledger, told=told)
        yield ledger


def log_tells_of_runs(state: StateDirectory) -> bool:
    """Say whether the audit log tells of a run. Ask before you look at the ledger: a run begins there.

    Raises:
        LedgerError: it cannot be read.
    """
    return next(read_records(state.audit), None) is not None


def require_runs(state: StateDirectory, ledger: Ledger, *, told: bool) -> None:
    """Hold that the ledger knows of a run where the audit log told of one.

    Raises:
        LedgerError: it does not: this is a new one, and the other was lost.
    """
    if told and not ledger.runs(limit=1):
        raise _lost(state)


def _lost(state: StateDirectory) -> LedgerError:
    return LedgerError(
        f"The audit log {state.audit} tells of earlier runs, and the ledger beside it of none: restore "
        f"{state.ledger.name}, or move the state directory away."
    )
