"""Keyed digests: equal for equal contents, different for different ones, and nothing without the key."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcrub import codec
from transcrub.jobs.digests import Digests

DIGESTS = Digests(b"k" * 32)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_a_content_has_one_digest_however_it_is_written(value: Any) -> None:
    """Neither the order of the keys nor the way over the wire changes the digest."""
    turned = json.loads(json.dumps(value), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert DIGESTS.of_messages(turned) == DIGESTS.of_messages(value)
    assert DIGESTS.of_messages(codec.loads(codec.dumps(value))) == DIGESTS.of_messages(value)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([], {}),
        ([], None),
        ([1], [True]),
        ([1], [1.0]),
        ([0], [False]),
        (["1"], [1]),
        ([""], [None]),
        ([{"a": None}], [{}]),
        (["é"], ["e\u0301"]),
        (["\ud800"], ["\\ud800"]),
        ([1, [2]], [[1], 2]),
        ([2**64], [2**64 + 1]),
        (["a b"], ["a  b"]),
    ],
)
def test_different_contents_have_different_digests(one: codec.Json, other: codec.Json) -> None:
    """What differs in JSON differs in its digest, also where Python thinks it equal."""
    assert DIGESTS.of_messages(one) != DIGESTS.of_messages(other)


def nested(depth: int) -> codec.Json:
    value: codec.Json = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize("odd", ["\ud800", 2**70, codec.Numeral("-0"), *map(nested, (*range(250, 258), 400))], ids=type)
def test_a_content_has_one_digest_whoever_makes_it(odd: codec.Json) -> None:
    """Made of both contents at once, or of each by itself and after the wire, the digests are the same."""
    before: list[codec.Json] = [{"text": "é", "odd": odd}, {"b": 1, "a": 2}]
    after: list[codec.Json] = [{"text": "[REDACTED]", "odd": odd}, before[1]]
    both = DIGESTS.of_contents(before, after)
    sent = codec.loads(codec.dumps({"id": "x", "messages": after}))
    assert isinstance(sent, dict)
    assert both.before == DIGESTS.of_messages(codec.loads(codec.dumps(before)))
    assert both.after == DIGESTS.of_messages(sent["messages"])
    assert both.parts == DIGESTS.of_parts(sent["messages"])


def test_another_key_gives_another_digest() -> None:
    """Without the local key a digest tells nothing: card numbers cannot be tried one by one."""
    other = Digests(b"q" * 32)
    assert DIGESTS.of_value("4111 1111 1111 1111") != other.of_value("4111 1111 1111 1111")
    assert DIGESTS.key_id != other.key_id


def test_digests_of_values_and_contents_do_not_meet() -> None:
    """A value and a content of the same bytes have different digests; a lone surrogate has one too."""
    assert DIGESTS.of_value('"x"') != DIGESTS.of_messages("x")
    assert DIGESTS.of_value("\ud800") != DIGESTS.of_value("\ud801")


def test_the_key_is_not_shown() -> None:
    """Neither the representation nor the key's name gives the key away."""
    assert "kkk" not in repr(DIGESTS)
    assert (b"k" * 4).hex() not in DIGESTS.key_id
