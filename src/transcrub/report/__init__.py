"""What jobs found and did, as rows to show: pure, without terminal."""

from transcrub.report.rows import plan_rows, progress_line, summary_rows, verification_rows

__all__ = ["plan_rows", "progress_line", "summary_rows", "verification_rows"]
