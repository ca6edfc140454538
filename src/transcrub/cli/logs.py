"""Logs on standard error. Only keys known to hold no personal data get through, and only plain values."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from transcrub.clock import SystemClock

ALLOWED = frozenset(
    {
        "attempt",
        "conversation_id",
        "correlation_id",
        "count",
        "entity",
        "event",
        "file",
        "level",
        "limit",
        "line",
        "logger",
        "method",
        "path",
        "reason",
        "rule",
        "seconds",
        "state",
        "status",
        "time",
    }
)


def configure_logs(*, json: bool, verbose: int, quiet: bool) -> None:
    """Send warnings to standard error; with `-v` what happens, with `-vv` requests, with `-q` errors only."""
    level = logging.ERROR if quiet else {0: logging.WARNING, 1: logging.INFO}.get(verbose, logging.DEBUG)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            _stamp,
            allow_known,
            structlog.processors.JSONRenderer() if json else structlog.processors.LogfmtRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(handlers=[_Foreign()], level=max(level, logging.WARNING), force=True)
    logging.captureWarnings(capture=True)


def allow_known(_logger: object, _method: str, event: MutableMapping[str, Any]) -> dict[str, str | float | None]:
    """Drop every key that is not on the list, and every value that is no plain text or number."""
    return {
        key: value
        for key, value in event.items()
        if key in ALLOWED and (value is None or isinstance(value, str | int | float))
    }


def _stamp(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    event["time"] = SystemClock().now().isoformat(timespec="milliseconds")
    return event


class _Foreign(logging.Handler):
    """Says that a library wrote a log line, and not what: its text may quote anything."""

    def emit(self, record: logging.LogRecord) -> None:
        structlog.get_logger().log(record.levelno, "a library logged something", logger=record.name)
