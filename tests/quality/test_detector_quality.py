"""The quality gate of the whole detector, as it comes: what it reached on chats of our own may not be lost.

The chats stand beside this file, written by us, by hand; none comes from the generator that teaches the tagger.
"""

import time
from pathlib import Path

import pytest

from transcrub.detect import standard_detector
from transcrub.evaluate import Tally, measure, read_corpus

FILES = sorted(Path(__file__).parent.glob("own_*.jsonl"))
ORDERS = "ORDER_ID"
# The marks of a kind of which the chats hold one or two say nothing; such kinds are held by the sum alone.
_FEW = 3


@pytest.fixture(scope="module")
def whole() -> Tally:
    total = Tally()
    for path in FILES:
        corpus = read_corpus(path.stem, path.read_bytes().split(b"\n"))
        total.include(measure(corpus, standard_detector().detect, time.perf_counter))
    return total


def test_direct_identifiers_are_found(whole: Tally) -> None:
    """Nearly all, and in nearly all conversations all of them."""
    assert (whole.overall.recall or 0) >= 0.97, whole.slips
    assert (whole.leaks or 0) <= 0.05, whole.slips


def test_what_is_found_is_there(whole: Tally) -> None:
    """Few findings touch nothing. Order numbers, which are kept, are not labelled everywhere."""
    assert (whole.without(ORDERS).precision or 0) >= 0.93, whole.slips


def test_every_kind_of_which_there_are_some_is_found(whole: Tally) -> None:
    """No kind is bought with another."""
    rates = {entity: whole.of(entity) for entity in whole.entities}
    low = {entity: each for entity, each in rates.items() if each.gold >= _FEW and each.found < 0.9 * each.gold}
    assert low == {}, whole.slips


def test_the_chats_hold_enough_to_say_so(whole: Tally) -> None:
    """A gate on a handful of labels would let anything through."""
    assert whole.overall.gold >= 130
    assert len(whole.gold) >= 15
