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
    assert same(codec.loads(codec.dumps(value)), value)
    assert not (isinstance(value, float) and not math.isfinite(value))


@pytest.mark.parametrize(
    "frame", [b"%s", b"[%s]", b'{"a":%s}', b"[1, %s ]", b'{ "\\u0061" : \n%s}', b'["\xed\xa0\x80",%s]'], ids=repr
)
@pytest.mark.parametrize(
    "number",
    [
        b"12.34567890123456789012",
        b"-12345678.12345678901234",
        b"0.10000000000000001",
        b"1234567890123456789.5",
        b"9007199254740993e0",
        b"9007199254740993.0",
        b"1e-400",
        b"-0.0012345678901E-312",
        b"1.5e-99999999999999999999",
        b"-0",
        b"18446744073709551616",
    ],
    ids=repr,
)
def test_a_number_that_a_float_would_change_is_written_as_it_came(number: bytes, frame: bytes) -> None:
    """Every digit survives reading and writing, in canonical form too, and so does the minus of a zero."""
    value = codec.loads(frame % number)
    for canonical in (False, True):
        assert number in codec.dumps(value, canonical=canonical)
    assert same(codec.loads(codec.dumps(value)), value)


@pytest.mark.parametrize(
    ("number", "value"), [(b"1.50", 1.5), (b"1E2", 100.0), (b"0.1", 0.1), (b"-0.0", -0.0), (b"1e-300", 1e-300)]
)
def test_a_number_that_a_float_holds_is_one(number: bytes, value: float) -> None:
    """However it is written, a number of the same value is the same JSON."""
    assert type(codec.loads(b"[ %s ]" % number)[0]) is float  # type: ignore[index]
    assert same(codec.loads(b"[ %s ]" % number), [value])


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":1}',
        b'{"a": 1, "b": 2, "a": 3}',
        b'{"a":"canary","a":{"b":"\\":"}}',
        b'[{"a":[{"b":1,"\\u0062":2}]}]',
        b'{"n":18446744073709551616,"a":1,"a":2}',
        b'{"":1,"":2}',
    ],
    ids=repr,
)
def test_a_key_that_comes_twice_is_an_error(data: bytes) -> None:
    """One of the two values would be lost in writing back: neither is taken."""
    with pytest.raises(ValueError, match=r"^a key comes twice in one object$"):
        codec.loads(data)


@pytest.mark.parametrize(
    "data", [b'{"a":{"a":1},"b":[{"a":1},{"a":1}]}', b'["a\\":",":"]', b'{"a\\":" : "\\u0022:"}', b'{"a" :1}'], ids=repr
)
def test_what_only_looks_like_a_key_is_none(data: bytes) -> None:
    """The same key in several objects, quotes and colons in texts, and spaces before a colon are ordinary."""
    assert same(codec.loads(data), json.loads(data))


@pytest.mark.parametrize("data", [b'{"text": "canary person', b'["canary", nonsense]', b'"canary\xff"'])
def test_an_error_quotes_nothing_of_the_input(data: bytes) -> None:
    """The error of a broken input tells where and what, never the text itself."""
    with pytest.raises(ValueError, match="not") as caught:
        codec.loads(data)
    assert "canary" not in str(caught.value)
    assert "nonsense" not in str(caught.value)


@pytest.mark.parametrize("ends", [(b"[", b"]"), (b'{"a":', b"}")], ids=repr)
@pytest.mark.parametrize("beside", [b"1", b'"\xed\xa0\x80"', b"1e-400"], ids=repr)
@pytest.mark.parametrize("depth", [250, 260, 490])
def test_what_is_nested_and_can_be_read_can_be_written(depth: int, beside: bytes, ends: tuple[bytes, bytes]) -> None:
    """However deep the reading goes, the writing goes as deep."""
    data = b"[%s,%s%s]" % (beside, ends[0] * depth + b"1", ends[1] * depth)
    value = codec.loads(data)
    for canonical in (False, True):
        assert codec.loads(codec.dumps(value, canonical=canonical)) == value


@pytest.mark.parametrize("spaces", ["", " ", "\n\t ", " " * 200])
@pytest.mark.parametrize("number", [2**64, -(2**64), 10**30])
def test_long_integers_are_seen_behind_any_space(spaces: str, number: int) -> None:
    """An integer past 64 bits is kept exactly wherever it stands."""
    for text in (f"[{spaces}{number}]", f'{{"a":{spaces}{number}}}', f"[1,{spaces}{number}]", f"{spaces}{number}"):
        assert str(number) in codec.dumps(codec.loads(text.encode())).decode()
