"""Text made to slow a detector down: the time grows with the length and no faster, and stays short."""

import time

import pytest

from tests.detect.reading import DETECTOR
from transcrub.redactor import conversation_of_text

_LENGTH = 300_000
_SECONDS = 2  # of this process; some ten times what it takes, so that a busy machine does not fail the test
_ONE_OF_EACH = (
    " 415-555-0134 jane@example.com 203.0.113.7 2001:db8::1 https://u:p@example.com/?token=1"
    " DE89370400440532013000 4111 1111 1111 1111 536-22-1234 +442079460958"
)


def _seconds(text: str) -> float:
    conversation = conversation_of_text(text)
    before = time.process_time()
    DETECTOR.detect(conversation)
    return time.process_time() - before


@pytest.mark.parametrize("behind", ["", _ONE_OF_EACH], ids=["alone", "with values behind"])
@pytest.mark.parametrize(
    "unit",
    [
        "1 1 1 1 ",
        "1-1-1-",
        "1.1.1.1.",
        "(1(1",
        "a@a@a@",
        "a.a.a.",
        "a-a-",
        "....",
        "[[[[",
        "((((",
        "::::",
        "a:b:",
        "http://a:b@",
        "http://x?token=",
        "://",
        "DE89 3704 0044 ",
        "+44 ",
        "+1+1",
        "(415) ",
        "00 44 1 ",
        "4444 ",
        "****",
        "[REDACTED] ",
        "é@é.é@",
        "٣ ٣ ",
        " " * 8,
        "x" * 8,
        "1" * 8,
    ],
)
def test_hostile_text_takes_linear_time(unit: str, behind: str) -> None:
    """A long text of what patterns backtrack over end in time, with real values behind them too."""
    text = (unit * (_LENGTH // len(unit) + 1))[:_LENGTH] + behind
    assert _seconds(text) < _SECONDS


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["1 1 1 1 ", "a@a@a@", "....", "[[[[", "1-1-1-"])
def test_five_million_characters_end_in_about_a_second(unit: str) -> None:
    """The longest text that we promise to survive; the bound leaves room for a busy machine."""
    assert _seconds((unit * 5_000_000)[:5_000_000]) < 3
