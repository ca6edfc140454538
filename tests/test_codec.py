"""JSON in and out: nothing is lost, and nothing is taken for JSON that is none."""

import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from transcrub import codec

LONE = "\ud800\udbff"
"""Halves of surrogate pairs that find no other half."""
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=2**62, max_value=2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.text(st.sampled_from(f'{LONE}aä"\\\n\x00 1234567890')),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=6), inner, max_size=5),
    max_leaves=20,
)


def same(one: Any, other: Any) -> bool:
    """Say whether two values are the same JSON: 1, 1.0 and True are three things."""
    return repr(one) == repr(other)


@given(JSON)
@example([2**64, -(2**64), 2**63, -(2**63), 10**400])
@example({LONE: [LONE, {"\udc00": "\udfff\udc00"}]})
@example([0.1, 1e-300, -0.0, 1e300, 5e-324])
def test_what_is_written_is_read_back(value: Any) -> None:
    """Integers of any length, floats, lone surrogates and all keys survive writing and reading."""
    assert same(codec.loads(codec.dumps(value)), value)


@given(JSON)
def test_other_parsers_agree(value: Any) -> None:
    """What we write others read, and what others write we read, however they escape and space it."""
    assert same(json.loads(codec.dumps(value).decode("utf-8", "surrogatepass")), value)
    assert same(codec.loads(json.dumps(value).encode()), value)
    assert same(codec.loads(json.dumps(value, indent=2).encode()), value)


@given(JSON)
def test_the_canonical_form_does_not_know_the_order_of_keys(value: Any) -> None:
    """Equal values give equal bytes in canonical form."""
    turned = json.loads(json.dumps(value), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert codec.dumps(turned, canonical=True) == codec.dumps(value, canonical=True)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"nul",
        b"{'a': 1}",
        b'{"a": 1,}',
        b"[1 2]",
        b"[01]",
        b'"open',
        b"[NaN]",
        b"[Infinity]",
        b"[-Infinity]",
        b"[1e400]",
        b'{"big": 12345678901234567890123, "nan": NaN}',
        b"\xef\xbb\xbf[]",
        b"\xff\xfe[\x00]\x00",
        b'["\xff"]',
        b"[" * 100_000,
        b"[" * 5_000 + b"]" * 5_000,
        b'"\x01"',
    ],
    ids=lambda data: repr(data[:24]),
)
def test_what_is_no_json_is_an_error(data: bytes) -> None:
    """What RFC 8259 does not allow is refused in one line, NaN and numbers past all bounds among it."""
    with pytest.raises(ValueError, match=r"not JSON|not UTF-8|nested"):
        codec.loads(data)


@given(st.binary(max_size=40) | st.text('[]{}",:019eE+-.NaNInfinity\\u \n', max_size=30).map(str.encode))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    """Whatever the bytes are, they are a value or a ValueError; a value holds nothing that JSON cannot write."""
    try:
        value = codec.loads(data)
    except ValueError:
        return
    assert same(codec.loads(codec.dumps(value)), value) or value == 0  # -0 is written as 0
    assert not (isinstance(value, float) and not math.isfinite(value))


@pytest.mark.parametrize("data", [b'{"text": "canary person', b'["canary", nonsense]', b'"canary\xff"'])
def test_an_error_quotes_nothing_of_the_input(data: bytes) -> None:
    """The error of a broken input tells where and what, never the text itself."""
    with pytest.raises(ValueError, match="not") as caught:
        codec.loads(data)
    assert "canary" not in str(caught.value)
    assert "nonsense" not in str(caught.value)


@pytest.mark.parametrize("spaces", ["", " ", "\n\t ", " " * 200])
@pytest.mark.parametrize("number", [2**64, -(2**64), 10**30])
def test_long_integers_are_seen_behind_any_space(spaces: str, number: int) -> None:
    """An integer past 64 bits is kept exactly wherever it stands."""
    for text in (f"[{spaces}{number}]", f'{{"a":{spaces}{number}}}', f"[1,{spaces}{number}]", f"{spaces}{number}"):
        assert str(number) in codec.dumps(codec.loads(text.encode())).decode()
