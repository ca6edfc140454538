"""What jobs found and did, as rows to show: pure, without terminal."""

from transcrub.report.account import Sections, account_sections
from transcrub.report.page import account_page
from transcrub.report.rows import (
    Command,
    finding_rows,
    ledger_rows,
    left_alone_rows,
    plan_rows,
    progress_line,
    run_rows,
    summary_rows,
    verification_rows,
)

__all__ = [
    "Command",
    "Sections",
    "account_page",
    "account_sections",
    "finding_rows",
    "ledger_rows",
    "left_alone_rows",
    "plan_rows",
    "progress_line",
    "run_rows",
    "summary_rows",
    "verification_rows",
]
