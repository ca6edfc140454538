"""The format of labelled corpora and case tables."""

import json

import pytest

from transcrub.errors import SettingsError
from transcrub.evaluate import Gold, read_cases, read_corpus, run_cases
from transcrub.evaluate.corpora import COMPLETE
from transcrub.finding import Finding


def lines(*objects: object) -> list[bytes]:
    return [json.dumps(each).encode() for each in objects]


def test_spans_are_read_by_field_with_the_names_of_the_program() -> None:
    """Labels stand under the pointer of their text; the corpora's IBAN is our IBAN_CODE."""
    message = {"text": "DE89 3704", "spans": [{"start": 0, "end": 9, "type": "IBAN"}]}
    (case,) = read_corpus("ours", lines({"id": "a", "messages": [message, {"text": ""}]}))
    assert case.gold == {"/messages/0/text": (Gold(0, 9, "IBAN_CODE"),)}


@pytest.mark.parametrize(
    ("corpus", "entity", "complete"),
    [
        ("multidogo_dev", "PERSON", False),
        ("multidogo_dev", "US_SSN", True),
        ("nlupp", "PERSON", True),
        ("nlupp", "PHONE_NUMBER", False),
        ("negatives_banking77_test", "CREDIT_CARD", True),
        ("negatives_banking77_test", "LOCATION", False),
        ("negatives_banking77_test", "DATE_TIME", False),
    ],
)
def test_each_corpus_says_which_types_it_labels_without_gaps(corpus: str, entity: str, *, complete: bool) -> None:
    """The table follows the notes of the corpora."""
    assert (entity in COMPLETE[corpus]) is complete


@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b'{"id": "a"}',
        b'["a"]',
        b'{"id": "a", "messages": [{"text": "x", "spans": [{"start": 3}]}]}',
        b'{"id": "a", "messages": [{"text": "x", "spans": [{"start": 3, "end": 1, "type": "PERSON"}]}]}',
        b'{"id": "a", "messages": [{"text": "my name is Jo", "spans": [{"start": 11, "end": 14, "type": "PERSON"}]}]}',
        b'{"id": "a", "messages": [{"text": "my name is Jo", "spans": [{"start": -2, "end": 13, "type": "PERSON"}]}]}',
    ],
)
def test_a_line_that_is_no_labelled_conversation_is_named(line: bytes) -> None:
    """The error names corpus and line and tells the format."""
    with pytest.raises(SettingsError, match=r"^ours:2: not a labelled conversation"):
        list(read_corpus("ours", [b"", line]))


def test_a_case_passes_when_all_is_found_that_should_be_and_nothing_that_should_not() -> None:
    """Expected spans may be found as any type; without one, a finding of the case's own entity fails it."""
    table = lines(
        {"entity": "PERSON", "text": "Jane", "expected": [[0, 4]]},
        {"entity": "PERSON", "text": "Jane and Joe", "expected": [[0, 4], [9, 12]]},
        {"entity": "PERSON", "text": "Mars", "expected": []},
        {"entity": "USERNAME", "text": "Mars", "expected": []},
    )
    results = run_cases(read_cases("ours", table), lambda _: [Finding("/messages/0/text", 0, 4, "PERSON", 1, "t.t")])
    assert [each.passed for each in results] == [True, False, False, True]


def test_cases_that_need_context_or_a_setting_do_not_count() -> None:
    """`weak` and `config` mark what no detector is held to by default."""
    base = {"entity": "PERSON", "text": "Jane", "expected": []}
    cases = read_cases("ours", lines(base, base | {"weak": True}, base | {"config": "leniency=3"}))
    assert [each.counts for each in cases] == [True, False, False]


def test_a_line_that_is_no_case_is_named() -> None:
    """The error names table and line."""
    for line in (b'{"entity": "PERSON"}', b'{"entity": "PERSON", "text": "Jane", "expected": [[0, 5]]}'):
        with pytest.raises(SettingsError, match=r"^ours:1: not a case"):
            list(read_cases("ours", [line]))
