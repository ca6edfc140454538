"""`transcrub` with an audit log that writes nothing: what a run would cost without one. For `audit_cost` alone."""

from collections.abc import Sequence

from transcrub.cli.entry import main
from transcrub.jobs.audit import AuditLog
from transcrub.jobs.book import AuditRecord


def _nothing(log: AuditLog, records: Sequence[AuditRecord]) -> None:
    del log, records


if __name__ == "__main__":
    AuditLog.append = _nothing  # type: ignore[method-assign,assignment]
    main()
