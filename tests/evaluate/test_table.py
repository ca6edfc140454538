"""How a measurement is shown."""

import json

from transcrub.evaluate import Labelled, Slip, Tally, read_cases, read_corpus, run_cases
from transcrub.evaluate.table import as_json, case_lines, slip_line, summary_lines, table_lines
from transcrub.finding import Finding

TEXT = "I am Jane"


def counted(*findings: Finding) -> Tally:
    spans = [{"start": 5, "end": 9, "type": "PERSON"}]
    line = json.dumps({"id": "c", "messages": [{"text": TEXT, "spans": spans}]})
    case: Labelled = next(read_corpus("ours", [line.encode()]))
    tally = Tally(seconds=0.5)
    tally.add(case, findings)
    return tally


def test_the_table_shows_every_entity_and_all_together() -> None:
    """A line a corpus, a line an entity, a line for the sum; a number that cannot be had is a dash."""
    head, person, phone, everything = table_lines("ours", counted(Finding("/messages/0/text", 0, 1, "PHONE", 1, "a.b")))
    assert "1 conversations, 1 messages, 1000.0 false alarms per 1,000, leaks in 1.000" in head
    assert "recall 0.000 [0.00-0.79]" in person
    assert "0/1" in person
    assert "recall         -" in phone
    assert "1 alarms" in phone
    assert everything.strip().startswith("direct identifiers ")


def test_order_numbers_are_left_out_in_a_line_of_their_own() -> None:
    """They are direct identifiers by the corpora's rule, and kept by the standard profile: both sums are shown."""
    *_, everything, rest = table_lines("ours", counted(Finding("/messages/0/text", 0, 1, "ORDER_ID", 1, "a.b")))
    assert "1 alarms" in everything
    assert rest.strip().startswith("without order numbers ")
    assert "0 alarms" in rest


def test_the_summary_has_a_line_for_each_measurement() -> None:
    """Corpora and peers stand under one head, with recall, precision, F2, alarms, leaks and speed."""
    head, ours, theirs = summary_lines(
        [("ours", counted(Finding("/messages/0/text", 5, 9, "PERSON", 1, "a.b"))), ("ours (peer)", counted())]
    )
    assert head.split() == ["recall", "precision", "F2", "alarms/1,000", "leaks", "messages/s"]
    assert ours.split() == ["ours", "1.000", "[0.21-1.00]", "1.000", "[0.21-1.00]", "1.000", "0.0", "0.000", "2"]
    assert theirs.split() == ["ours", "(peer)", "0.000", "[0.00-0.79]", "-", "-", "0.0", "1.000", "2"]


def test_only_the_wanted_entities_are_shown() -> None:
    """Where entities are named, there is no sum."""
    assert len(list(table_lines("ours", counted(), ["PERSON"]))) == 2


def test_the_object_holds_the_same_numbers() -> None:
    """Programs get rates with their intervals."""
    shown = as_json(counted(Finding("/messages/0/text", 5, 9, "PERSON", 1, "a.b")))
    assert shown["leaks_per_conversation"] == 0
    assert shown["messages_per_second"] == 2
    assert json.loads(json.dumps(shown))["entities"]["PERSON"]["recall"] == 1


def test_a_slip_is_shown_with_the_text_around_it_on_one_line() -> None:
    """What was missed stands between brackets; line ends are shown as strokes."""
    slip = Slip("c", "/messages/0/text", 5, 9, "PERSON")
    assert slip_line(slip, "I am Jane\nDoe") == "  missed PERSON: I am [[Jane]] / Doe"


def test_failed_cases_are_counted_by_entity() -> None:
    """The head line tells how many pass, and how many were left aside."""
    table = [
        b'{"entity": "PERSON", "text": "Jane", "expected": [[0, 4]]}',
        b'{"entity": "X", "text": "y", "expected": []}',
    ]
    results = list(run_cases(read_cases("ours", table), lambda _: []))
    head = "ours: 1 of 2 cases of supported entities pass"
    assert list(case_lines("ours", results, 0)) == [head, "  PERSON               1 of 1 fail"]
    assert next(case_lines("ours", results, 7)) == f"{head} (7 of unsupported entities not counted)"
