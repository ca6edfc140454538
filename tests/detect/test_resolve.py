"""Overlaps: what any pass found stays covered, and the best claim names it."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub.detect.resolve import resolve
from transcrub.finding import Finding, Why


def _finding(
    start: int,
    end: int,
    entity: str = "PHONE_NUMBER",
    score: float = 0.6,
    *,
    pointer: str = "/a",
    cue: str | None = None,
) -> Finding:
    return Finding(pointer, start, end, entity, score, "test.rule", Why(base=score, cue=cue) if cue else None)


CASES = [
    (
        "a sure card is named before the phone pattern that eats a part of it",
        [(0, 19, "CREDIT_CARD", 0.9), (5, 25, "PHONE_NUMBER", 0.95)],
        [(0, 25, "CREDIT_CARD")],
    ),
    (
        "a doubtful shape is no better than its score",
        [(0, 16, "CREDIT_CARD", 0.6), (0, 16, "ORDER_ID", 0.9)],
        [(0, 16, "ORDER_ID")],
    ),
    (
        "a shape that is just sure enough is sure",
        [(0, 16, "CREDIT_CARD", 0.85), (0, 16, "ORDER_ID", 0.9)],
        [(0, 16, "CREDIT_CARD")],
    ),
    (
        "of equals the surer names",
        [(0, 9, "PHONE_NUMBER", 0.7), (0, 9, "POSTAL_CODE", 0.8)],
        [(0, 9, "POSTAL_CODE")],
    ),
    (
        "a small finding does not rename the whole that holds it",
        [(0, 40, "STREET_ADDRESS", 0.7), (35, 40, "POSTAL_CODE", 0.95)],
        [(0, 40, "STREET_ADDRESS")],
    ),
    (
        "what overlaps is covered from end to end",
        [(0, 10, "PERSON", 0.9), (8, 20, "USERNAME", 0.8)],
        [(0, 20, "USERNAME")],
    ),
    (
        "an order that may be kept never names more than itself",
        [(10, 20, "ORDER_ID", 0.9), (0, 12, "PERSON", 0.8)],
        [(0, 20, "PERSON")],
    ),
    (
        "weak candidates widen and rename nothing",
        [(5, 9, "PASSWORD", 0.8), (0, 19, "CREDIT_CARD", 0.3)],
        [(5, 9, "PASSWORD")],
    ),
    (
        "weak candidates stand where nothing else does",
        [(5, 9, "PASSWORD", 0.8), (9, 19, "CREDIT_CARD", 0.3)],
        [(5, 9, "PASSWORD"), (9, 19, "CREDIT_CARD")],
    ),
]


@pytest.mark.parametrize(("rule", "found", "standing"), CASES, ids=[case[0] for case in CASES])
def test_overlaps_are_decided_by_evidence(
    rule: str, found: list[tuple[int, int, str, float]], standing: list[tuple[int, int, str]]
) -> None:
    """The rules, one a row."""
    resolved = resolve([_finding(*each) for each in found])
    assert [(each.start, each.end, each.entity) for each in resolved] == standing, rule


def test_what_the_conversation_names_outranks_a_guess() -> None:
    """An order number that was announced as one is no username, however sure the guess."""
    told, guessed = _finding(0, 9, "ORDER_ID", 0.8, cue="order number"), _finding(0, 9, "USERNAME", 0.99)
    assert [each.entity for each in resolve([guessed, told])] == ["ORDER_ID"]


def test_a_reason_that_names_nothing_is_a_guess_as_well() -> None:
    """Only a cue or a question makes more of a finding than its score."""
    reasoned = replace(_finding(0, 9, "ORDER_ID", 0.8), why=Why(base=0.8))
    assert [each.entity for each in resolve([reasoned, _finding(0, 9, "USERNAME", 0.99)])] == ["USERNAME"]


def test_neighbours_and_other_fields_do_not_overlap() -> None:
    """Spans that touch, and spans in two texts, all stand, in order of place."""
    found = [_finding(5, 9), _finding(0, 5), _finding(0, 9, pointer="/b")]
    assert resolve(found) == (found[1], found[0], found[2])


def test_nothing_makes_nothing() -> None:
    """No findings, none to resolve."""
    assert resolve([]) == ()


_ENTITIES = st.sampled_from(["CREDIT_CARD", "PHONE_NUMBER", "EMAIL_ADDRESS", "ORDER_ID", "OTHER"])
_FOUND = st.lists(
    st.builds(
        lambda start, length, entity, score, pointer: _finding(start, start + length, entity, score, pointer=pointer),
        st.integers(0, 40),
        st.integers(1, 12),
        _ENTITIES,
        st.sampled_from([0.4, 0.6, 0.9]),
        st.sampled_from(["/a", "/b"]),
    ),
    max_size=25,
)


@given(_FOUND)
def test_what_stands_is_apart_in_order_and_leaves_nothing_strong_uncovered(found: list[Finding]) -> None:
    """No two overlap, each field is in order, and every strong finding lies within one that stands."""
    standing = resolve(found)
    for pointer in ("/a", "/b"):
        own = [each for each in standing if each.pointer == pointer]
        assert all(left.end <= right.start for left, right in pairwise(own))
    for each in found:
        within = [o for o in standing if o.pointer == each.pointer and o.start <= each.start and each.end <= o.end]
        assert each.score < 0.5 or within


@given(_FOUND)
def test_a_strong_finding_is_never_lost_to_a_policy(found: list[Finding]) -> None:
    """What covers a strong finding is itself strong: no threshold of one half lets it fall."""
    standing = resolve(found)
    for each in found:
        if each.score >= 0.5:
            assert any(
                o.score >= 0.5 and o.pointer == each.pointer and o.start < each.end and each.start < o.end
                for o in standing
            )


@given(_FOUND)
def test_the_order_in_which_findings_come_does_not_matter(found: list[Finding]) -> None:
    """Passes may be in any order."""
    assert set(resolve(found)) == set(resolve(found[::-1]))
