"""The gates: which patterns a text holds, and how few digits a pattern can do with."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from transcrub.detect import recognisers
from transcrub.detect.fewest_digits import fewest_digits
from transcrub.detect.gates import Patterns

_DIGITS = "0123456789"


def _gates() -> Iterator[str]:
    for module in pkgutil.walk_packages(recognisers.__path__, f"{recognisers.__name__}."):
        for each in getattr(import_module(module.name), "RECOGNISERS", ()):
            yield each.gate


_GATES = sorted(set(_gates()))
# Pieces that numbers, names of wallets and the like are made of, so that gates fire now and then.
_TEXTS = st.lists(
    st.sampled_from(
        [
            *_DIGITS,
            "12",
            "4111",
            "555",
            " ",
            "-",
            ".",
            "/",
            "+",
            "(",
            ")",
            "@",
            "a",
            "AB",
            "x",
            "ends in ",
            "last 4",
            "0x",
        ]
    ),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(
    ("pattern", "digits"),
    [
        ("", 0),
        ("abc", 0),
        ("[0-9]", 1),
        (r"\d\d", 2),
        ("[0-9]{4}", 4),
        ("[0-9]{2,4}", 2),
        ("[0-9]+", 1),
        ("[0-9]*", 0),
        ("[0-9]?7", 1),
        ("[0-9]{0,3}", 0),
        ("[0-9](?:[ .-]{0,3}[0-9]){6}", 7),
        ("(?:[0-9]{3}-?){2}[0-9]{4}", 10),
        ("[0-9]{9}|[0-9]{4}", 4),
        ("[0-9]{9}|abc", 0),
        ("x(?:12|345)y", 2),
        ("(?P<value>[0-9]{3})", 3),
        ("(?i)[13][a-z0-9]{24}", 1),
        ("(?i:ends) [1-9]", 1),
        ("[0-289]{2}", 2),
        (r"[\d]{2}", 2),
        ("[0-9A-F]{8}", 0),
        ("[^0-9]{8}", 0),
        ("[[:digit:]]{3}", 0),
        (r"\x41\x42", 0),
        (r"\p{Nd}{3}", 0),
        (r"\Q123\E", 0),
        (r"\\9", 1),
        (r"\(9\)", 1),
        ("x{,3}9", 0),
        (r"\d(?i)?abc", 0),
        ("(?P<número1>abc)", 0),
        ("(" * 3000 + "1" + ")" * 3000, 0),
    ],
)
def test_a_pattern_needs_so_many_digits(pattern: str, digits: int) -> None:
    """The least that any match can hold; none where the pattern is of a kind that is not understood."""
    assert fewest_digits(pattern) == digits


@given(text=_TEXTS)
def test_no_gate_fires_on_fewer_digits_than_it_is_said_to_need(text: str) -> None:
    """Else a value would pass by unseen."""
    held = sum(text.count(digit) for digit in _DIGITS)
    for gate in _GATES:
        assert held >= fewest_digits(gate) or re2.search(gate, text) is None, gate


@given(text=_TEXTS)
def test_all_patterns_of_a_text_are_found(text: str) -> None:
    """As if each had been looked for alone."""
    found = [_GATES[number - 1] for number in _ALL.found(text) if number]
    assert sorted(found) == [gate for gate in _GATES if re2.search(gate, text) is not None]


@pytest.mark.parametrize("text", ["jane@example.com", "V8", "4411 x", "448213 9", "4111 1111 1111 1111"])
def test_texts_of_any_number_of_digits_are_looked_through(text: str) -> None:
    """Each tier is asked where it may have something to say."""
    held = sum(text.count(digit) for digit in _DIGITS)
    found = {_GATES[number - 1] for number in _ALL.found(text) if number}
    assert any(fewest_digits(gate) in range(max(1, held - 3), held + 1) for gate in found) or held == 0
    assert found == {gate for gate in _GATES if re2.search(gate, text) is not None}


def test_a_pattern_has_one_number() -> None:
    """However often it is added."""
    patterns = Patterns()
    first, other = patterns.add("[0-9]{9}"), patterns.add("abc")
    assert (patterns.add("[0-9]{9}"), patterns.add("")) == (first, 0)
    patterns.compile()
    assert patterns.found("abc 123456789") == [0, other, first]


def _all_gates() -> Patterns:
    patterns = Patterns()
    for gate in _GATES:
        patterns.add(gate)
    patterns.compile()
    return patterns


_ALL = _all_gates()
