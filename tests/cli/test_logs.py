"""Logs: known keys and plain values get through, nothing else."""

import json
import logging
import warnings
from typing import Any

import pytest
import structlog

from transcrub.cli.logs import allow_known, configure_logs

CANARY = "joe.canary@example.com"


@pytest.mark.parametrize(
    ("event", "passed"),
    [
        ({"event": "sent", "status": 200}, {"event": "sent", "status": 200}),
        ({"event": "sent", "text": CANARY}, {"event": "sent"}),
        ({"event": "sent", "exc_info": ValueError(CANARY)}, {"event": "sent"}),
        ({"event": "sent", "reason": ValueError(CANARY)}, {"event": "sent"}),
        ({"event": "sent", "status": {"text": CANARY}}, {"event": "sent"}),
        ({"event": "sent", "correlation_id": None}, {"event": "sent", "correlation_id": None}),
    ],
)
def test_only_known_keys_with_plain_values_pass(event: dict[str, object], passed: dict[str, object]) -> None:
    """The list says what may be logged; an object's repr never is."""
    assert passed == allow_known(None, "info", event)


@pytest.mark.parametrize(
    ("how", "levels"),
    [
        ({"verbose": 0, "quiet": False}, ["warning", "error"]),
        ({"verbose": 1, "quiet": False}, ["info", "warning", "error"]),
        ({"verbose": 2, "quiet": False}, ["debug", "info", "warning", "error"]),
        ({"verbose": 0, "quiet": True}, ["error"]),
    ],
)
def test_how_much_is_said(how: dict[str, Any], levels: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Warnings as a rule, more with -v and -vv, errors only with -q; all of it on standard error."""
    configure_logs(json=True, **how)
    for level in ("debug", "info", "warning", "error"):
        getattr(structlog.get_logger(), level)("happened")

    out, err = capsys.readouterr()
    assert out == ""
    assert levels == [json.loads(line)["level"] for line in err.splitlines()]


def test_without_json_a_line_is_keys_and_values(capsys: pytest.CaptureFixture[str]) -> None:
    """A log line for people is logfmt."""
    configure_logs(json=False, verbose=0, quiet=False)
    structlog.get_logger().warning("request", status=429, text=CANARY)

    line = capsys.readouterr().err
    assert "event=request" in line
    assert "status=429" in line
    assert CANARY not in line


def test_what_libraries_log_is_not_quoted(capsys: pytest.CaptureFixture[str]) -> None:
    """A library's log line or warning is told by the library's name: its text may quote anything."""
    configure_logs(json=True, verbose=2, quiet=False)
    logging.getLogger("asyncio").error("Task exception was never retrieved: %s", CANARY)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(CANARY, stacklevel=1)

    err = capsys.readouterr().err
    assert [json.loads(line)["logger"] for line in err.splitlines()] == ["asyncio", "py.warnings"]
    assert CANARY not in err
