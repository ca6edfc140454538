"""Overlaps: which finding stands."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from transcrub.detect.resolve import resolve
from transcrub.finding import Finding


def _finding(start: int, end: int, entity: str = "PHONE_NUMBER", score: float = 0.5, pointer: str = "/a") -> Finding:
    return Finding(pointer, start, end, entity, score, "test.rule")


def test_the_more_specific_stands_even_with_a_lower_score() -> None:
    """A card is never eaten in part by a phone pattern."""
    card, phone = _finding(0, 19, "CREDIT_CARD", 0.6), _finding(5, 25, score=0.9)
    assert resolve([phone, card]) == (card,)


def test_of_equals_the_surer_stands_and_then_the_longer() -> None:
    """Score decides before length."""
    sure, long = _finding(0, 5, score=0.8), _finding(0, 9, score=0.7)
    assert resolve([long, sure]) == (sure,)
    assert resolve([_finding(0, 5), _finding(0, 9)]) == (_finding(0, 9),)


def test_neighbours_and_other_fields_do_not_overlap() -> None:
    """Spans that touch, and spans in two texts, all stand, in order of place."""
    found = [_finding(5, 9), _finding(0, 5), _finding(0, 9, pointer="/b")]
    assert resolve(found) == (found[1], found[0], found[2])


def test_nothing_makes_nothing() -> None:
    """No findings, none to resolve."""
    assert resolve([]) == ()


_ENTITIES = st.sampled_from(["CREDIT_CARD", "PHONE_NUMBER", "EMAIL_ADDRESS", "OTHER"])
_FOUND = st.lists(
    st.builds(
        lambda start, length, entity, score, pointer: _finding(start, start + length, entity, score, pointer),
        st.integers(0, 40),
        st.integers(1, 12),
        _ENTITIES,
        st.sampled_from([0.4, 0.6, 0.9]),
        st.sampled_from(["/a", "/b"]),
    ),
    max_size=25,
)


@given(_FOUND)
def test_what_stands_is_ordered_apart_and_covers_every_loser(found: list[Finding]) -> None:
    """No two overlap, each field is in order, and what fell overlaps something that stands."""
    standing = resolve(found)
    for pointer in ("/a", "/b"):
        own = [each for each in standing if each.pointer == pointer]
        assert all(left.end <= right.start for left, right in pairwise(own))
    assert all(any(each == other or each.overlaps(other) for other in standing) for each in found)


@given(_FOUND)
def test_the_order_in_which_findings_come_does_not_matter(found: list[Finding]) -> None:
    """Passes may be in any order."""
    assert set(resolve(found)) == set(resolve(found[::-1]))
