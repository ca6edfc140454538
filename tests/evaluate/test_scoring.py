"""What counts as found, what as a false alarm, and how sure the numbers are."""

import itertools
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.conversation import Conversation
from transcrub.evaluate import Labelled, Rates, Tally, compare, measure, read_corpus, wilson
from transcrub.finding import Finding

TEXT = "I am Jane Doe, zip 94110."
JANE = {"start": 5, "end": 13, "type": "PERSON"}
ZIP = {"start": 19, "end": 24, "type": "POSTAL_CODE"}


def labelled(*spans: dict[str, object], complete: tuple[str, ...] = ("PERSON", "POSTAL_CODE")) -> Labelled:
    line = {"id": "c", "complete": complete, "messages": [{"text": TEXT, "spans": list(spans)}]}
    return next(read_corpus("ours", [json.dumps(line).encode()]))


def finding(start: int, end: int, entity: str = "PERSON", message: int = 0) -> Finding:
    return Finding(f"/messages/{message}/text", start, end, entity, 1.0, "test.rule")


def tally(case: Labelled, *findings: Finding) -> Tally:
    result = Tally()
    result.add(case, findings)
    return result


@pytest.mark.parametrize(
    ("findings", "found"),
    [
        ([finding(5, 13)], 1),
        ([finding(0, 25)], 1),
        ([finding(5, 13, "USERNAME")], 1),
        ([finding(5, 9), finding(9, 13)], 1),
        ([finding(5, 12)], 0),
        ([finding(5, 9)], 0),
        ([finding(5, 13, message=1)], 0),
        ([], 0),
    ],
)
def test_a_label_is_found_when_findings_of_any_type_cover_nine_tenths_of_it(
    findings: list[Finding], found: int
) -> None:
    """Coverage decides, not the type nor the number of findings."""
    assert tally(labelled(JANE), *findings).of("PERSON").found == found


def test_a_finding_that_touches_no_label_is_a_false_alarm() -> None:
    """A finding beside every label counts against precision; one that touches a label of another type does not."""
    result = tally(labelled(JANE, ZIP), finding(5, 13), finding(20, 22), finding(0, 4))
    assert result.of("PERSON") == Rates(gold=1, found=1, hits=2, alarms=1)
    assert [(slip.entity, slip.rule) for slip in result.slips] == [
        ("POSTAL_CODE", None),
        ("PERSON", "test.rule"),
    ]


def test_a_finding_of_a_type_that_is_not_complete_is_no_false_alarm() -> None:
    """Where a type is labelled with gaps, nothing can be said of what was found beside the labels."""
    assert tally(labelled(ZIP, complete=("POSTAL_CODE",)), finding(5, 13)).overall.alarms == 0


def test_places_and_other_labels_are_no_direct_identifiers() -> None:
    """LOCATION and OTHER are neither missed nor counted as alarms."""
    place = {"start": 0, "end": 4, "type": "LOCATION"}
    result = tally(labelled(place, complete=("LOCATION",)), finding(15, 18, "LOCATION"))
    assert result.overall == Rates(0, 0, 0, 0)
    assert result.leaks is None


def test_messages_added_for_context_are_read_but_not_scored() -> None:
    """What is found in a synthetic message counts nowhere."""
    line = {"id": "c", "messages": [{"text": "your name?", "synthetic": True}, {"text": "Jane", "spans": []}]}
    (case,) = read_corpus("ours", [json.dumps(line).encode()])
    result = tally(case, finding(0, 4), finding(0, 4, message=1))
    assert len(case.conversation.messages) == 2
    assert (result.messages, result.overall.alarms) == (1, 1)


def test_a_conversation_leaks_when_one_of_its_values_is_missed() -> None:
    """Leaks are counted by conversation, among those that hold a value."""
    result = Tally()
    result.add(labelled(JANE, ZIP), [finding(5, 13)])
    result.add(labelled(JANE, ZIP), [finding(0, 25)])
    result.add(labelled(), [])
    assert (result.conversations, result.leaks, result.leaks_per_conversation) == (3, 0.5, 0.5)


@pytest.mark.parametrize(
    ("found", "leaks"),
    [
        ([finding(5, 13), finding(19, 24)], 0.0),
        ([finding(5, 13), finding(19, 24, "ORDER_ID")], 1.0),  # kept: it stands there still
        ([finding(5, 13), finding(19, 24, "ORDER_ID"), finding(19, 24)], 0.0),
    ],
)
def test_what_is_found_and_kept_leaks_what_it_was_not_taken_for(found: list[Finding], leaks: float) -> None:
    """A leak is what can be read when all that goes is gone; found it is all the same."""
    result = Tally(kept=frozenset({"ORDER_ID"}))
    result.add(labelled(JANE, ZIP), found)
    assert (result.leaks, result.overall.recall) == (leaks, 1.0)


def test_f2_weighs_recall_over_precision() -> None:
    """F2 = 5PR / (4P + R)."""
    assert Rates(gold=10, found=8, hits=5, alarms=5).f2 == pytest.approx(5 * 0.5 * 0.8 / (4 * 0.5 + 0.8))
    assert Rates(gold=0, found=0, hits=0, alarms=1).f2 is None


def test_order_numbers_can_be_left_out_of_the_sum() -> None:
    """What is left are the rates of all others."""
    result = tally(labelled(JANE, ZIP), finding(5, 13), finding(0, 4, "POSTAL_CODE"))
    assert result.overall == Rates(gold=2, found=1, hits=1, alarms=1)
    assert result.without("POSTAL_CODE") == Rates(gold=1, found=1, hits=1, alarms=0)


def test_corpora_are_added_up() -> None:
    """A total counts what each of its corpora counted."""
    total, first, second = (
        Tally(),
        tally(labelled(JANE, ZIP), finding(5, 13)),
        tally(labelled(JANE), finding(0, 4)),
    )
    first.seconds, second.seconds = 0.5, 1.5
    total.include(first)
    total.include(second)
    assert total.of("PERSON") == Rates(gold=2, found=1, hits=1, alarms=1)
    assert (total.conversations, total.leaks, total.leaks_per_conversation, total.speed) == (2, 1.0, 1.0, 1.0)
    assert total.slips == [*first.slips, *second.slips]


def test_detectors_take_turns_and_another_one_begins_each_time() -> None:
    """Each is measured on the same conversations, a turn long on end, and none always comes first."""
    order: list[str] = []

    def detector(name: str) -> Callable[[Conversation], list[Finding]]:
        def detect(_: Conversation) -> list[Finding]:
            order.append(name)
            return [finding(5, 13)] if name == "b" else []

        return detect

    ticks = itertools.count()
    tallies = compare([labelled(JANE)] * 500, {"a": detector("a"), "b": detector("b")}, lambda: float(next(ticks)))
    turns = [(name, len(list(each))) for name, each in itertools.groupby(order)]
    assert turns == [("a", 200), ("b", 400), ("a", 300), ("b", 100)]
    assert (tallies["a"].overall.found, tallies["b"].overall.found) == (0, 500)
    assert tallies["a"].seconds == tallies["b"].seconds == 500


def test_measure_counts_only_the_time_of_the_detector() -> None:
    """Speed is messages read over the seconds spent in the detector."""
    ticks = iter([0.0, 0.5])

    def detect(_: Conversation) -> list[Finding]:
        return []

    result = measure([labelled(JANE)], detect, lambda: next(ticks))
    assert (result.seconds, result.speed) == (0.5, 2.0)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [(0, 0, 0.0, 1.0), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (50, 100, 0.4038, 0.5962)],
)
def test_wilson_gives_the_published_intervals(successes: int, trials: int, low: float, high: float) -> None:
    """The interval agrees with tables, also at the borders where the plain one fails."""
    assert wilson(successes, trials) == pytest.approx((low, high), abs=1e-4)


@given(st.integers(0, 1000), st.integers(1, 1000))
def test_wilson_holds_the_share(successes: int, trials: int) -> None:
    """The measured share lies within its interval, and the interval within 0 and 1."""
    successes = min(successes, trials)
    low, high = wilson(successes, trials)
    assert 0 <= low <= successes / trials + 1e-9
    assert successes / trials - 1e-9 <= high <= 1
