"""Conversations made to slow the reading of whole conversations down, in one message or in hundreds."""

import time

import pytest

from transcrub.conversation import Conversation, parse_conversation
from transcrub.detect import DetectorOptions, standard_detector

_STRICT = standard_detector(DetectorOptions(profile="strict"))
_LENGTH = 20_000
_MESSAGE = 40
_SECONDS = 5  # of this process; some ten times what it takes, so that a busy machine does not fail the test


def talk(text: str, each: int) -> Conversation:
    """Return a conversation of two sides that take turns, some characters a message."""
    messages = [
        {"id": str(start), "direction": ("inbound", "outbound")[start // each % 2], "text": text[start : start + each]}
        for start in range(0, len(text), each)
    ]
    return parse_conversation({"id": "hostile", "messages": messages})


@pytest.mark.parametrize("each", [_LENGTH, _MESSAGE], ids=["one message", "many messages"])
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "g",
        "gmailcom",
        "gmail com ",
        "a.com",
        "a dot ",
        "a at b dot com ",
        "my name is ",
        "I am ",
        "John ",
        "John Smith ",
        "Mr J. O'Brien ",
        "a b c ",
        "A B C ",
        "one two three ",
        "my pin is 1234 ",
        "1234 ",
        "1 ",
        "5551234",
        "12 Main Street ",
        "12/12/1990 ",
        "zip 12345 ",
        "yes, ",
        "ok. ",
        ", ",
        "* ",
        "[REDACTED] ",
        "**** 1234 ",
        " \n",
        "\u200b",
        "\u00e9",
        "\u0130",
    ],
)
def test_hostile_talk_is_read_in_time(unit: str, each: int) -> None:
    """Whatever a guest repeats, and in however many messages, its reading ends long before its time limit."""
    conversation = talk((unit * (_LENGTH // len(unit) + 1))[:_LENGTH], each)
    before = time.process_time()
    _STRICT.detect(conversation)
    assert time.process_time() - before < _SECONDS
