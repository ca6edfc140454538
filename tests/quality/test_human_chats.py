"""The quality gate on chats as people type them: detours, slips, corrections, names that are words.

`human_chats.jsonl` was written by hand, by authors who had not seen the detector. What the detector missed in it was
mended as a class, so it says what was reached, not what a stranger's chats will show; docs/detection.md has both.
"""

import time
from pathlib import Path

import pytest

from transcrub.codec import loads
from transcrub.conversation import parse_conversation
from transcrub.detect import standard_detector
from transcrub.evaluate import Tally, measure, read_corpus
from transcrub.redact import Keys, Policy
from transcrub.redact.operators import OPERATORS
from transcrub.redactor import Redactor

CHATS = Path(__file__).with_name("human_chats.jsonl")
ORDERS = "ORDER_ID"


@pytest.fixture(scope="module")
def chats() -> Tally:
    corpus = read_corpus(CHATS.stem, CHATS.read_bytes().split(b"\n"))
    return measure(corpus, standard_detector().detect, time.perf_counter)


def test_what_identifies_people_is_found(chats: Tally) -> None:
    """Orders, which are kept, set aside."""
    assert (chats.without(ORDERS).recall or 0) >= 0.93, chats.slips


def test_what_is_found_is_there(chats: Tally) -> None:
    """Serial numbers and the addresses of firms, which the authors did not mark, count against it."""
    assert (chats.without(ORDERS).precision or 0) >= 0.92, chats.slips


@pytest.mark.parametrize("operator", [each for each in OPERATORS if each != "keep"])
def test_redacting_them_twice_is_redacting_them_once(operator: str) -> None:
    """What an operator leaves in real talk is found by no pass again, indirect identifiers among it."""
    keys = Keys(hash=b"h" * 32, encrypt=b"e" * 32)
    redactor = Redactor(standard_detector(), Policy(operator=operator, indirect=True), keys)
    for line in CHATS.read_bytes().splitlines():
        chat = parse_conversation(loads(line))
        once = parse_conversation(redactor.redact(chat).apply(chat))
        assert redactor.redact(once).edits == (), chat.id
