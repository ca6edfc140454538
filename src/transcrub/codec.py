"""JSON in and out: fast where the text is ordinary, lossless where it is not.

orjson refuses lone surrogates, rounds numbers and forgets keys that come twice; the standard library tells of all that,
so it takes over where one of them may be there.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Self, TypeAlias

import orjson

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"

_DIGITS_TO_ZERO = bytes.maketrans(b"123456789.", b"0" * 10)
_LONG_RUN = b"0" * 16
"""Fifteen digits always fit into a float."""

_TINY = (b"e-000", b"E-000")
_MINUS_NOTHING = re.compile(rb"-0(?![\d.])")
_INDENT = 64
_DEEPEST = 500


class Numeral(float):
    """A number that a float would change: it is written as it came."""

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Keep a number as it is written."""
        self = super().__new__(cls, text)
        self.text = text
        return self

    def __repr__(self) -> str:
        """Return the number as it is written."""
        return self.text


def loads(data: bytes) -> Json:
    """Parse JSON (RFC 8259).

    Raises:
        ValueError: the bytes are no JSON, or no UTF-8. The message holds no text of the input.
    """
    try:
        value: Json = orjson.loads(data)
    except orjson.JSONDecodeError:
        return _carefully(data)
    return value if _is_whole(value, data) else _carefully(data)


def dumps(value: Json, *, canonical: bool = False) -> bytes:
    """Write compact JSON as UTF-8.

    Args:
        value: what to write.
        canonical: sort the keys, so that equal values give equal bytes.
    """
    try:
        return orjson.dumps(value, _numeral, orjson.OPT_SORT_KEYS if canonical else None)
    except TypeError:
        pieces: list[str] = []
        _write(value, pieces, canonical=canonical)
        return "".join(pieces).encode("ascii")


def _carefully(data: bytes) -> Json:
    try:
        text = data.decode("utf-8", "surrogatepass")
        value: Json = json.loads(
            text, parse_int=_integer, parse_float=_number, parse_constant=_number, object_pairs_hook=_object
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at byte {error.pos}") from None
    # From Python 3.12 on the standard library goes deeper than what walks over the value later.
    if _is_deep(value):
        raise ValueError("nested too deeply")
    return value


def _numeral(value: object) -> orjson.Fragment:
    if isinstance(value, Numeral):
        return orjson.Fragment(value.text)
    raise TypeError


def _write(value: Json, pieces: list[str], *, canonical: bool) -> None:
    """Write what orjson does not: lone surrogates, integers past 64 bits, what is nested deeper than it goes."""
    if isinstance(value, Mapping):
        before = "{"
        for key, each in sorted(value.items()) if canonical else value.items():
            pieces.append(f"{before}{json.dumps(key)}:")
            _write(each, pieces, canonical=canonical)
            before = ","
        pieces.append("}" if value else "{}")
    elif isinstance(value, list | tuple):
        before = "["
        for each in value:
            pieces.append(before)
            _write(each, pieces, canonical=canonical)
            before = ","
        pieces.append("]" if value else "[]")
    else:
        pieces.append(value.text if isinstance(value, Numeral) else json.dumps(value))


def _is_whole(value: Json, data: bytes) -> bool:
    """Say whether what orjson read is all that came, to the last digit."""
    try:
        written = orjson.dumps(value)
    except TypeError:
        return False
    # Most of what platforms send is written just as orjson writes; only the rest has to be looked at.
    return written == data or (written.count(b'":') == data.count(b'":') and not _may_change(data))


def _is_deep(value: Json) -> bool:
    """Say whether lists and objects stand in each other more than `_DEEPEST` times."""
    layer: list[Json] = [value]
    for _ in range(_DEEPEST):
        inner: list[Json] = []
        for each in layer:
            if isinstance(each, dict):
                inner.extend(each.values())
            elif isinstance(each, list):
                inner.extend(each)
        if not inner:
            return False
        layer = inner
    return True


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    read = dict(pairs)
    if len(read) < len(pairs):
        raise ValueError("a key comes twice in one object")
    return read


def _integer(number: str) -> int | float:
    return Numeral(number) if number == "-0" else int(number)


def _number(number: str) -> float:
    """Read a number that is no integer. The standard library takes NaN and 1e400, which cannot be written again."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError("not JSON: a number past all bounds")
    try:
        exact = Decimal(number) == Decimal(repr(value))
    except InvalidOperation:
        exact = False
    return value if exact else Numeral(number)


def _may_change(data: bytes) -> bool:
    """Say whether there may be a number that orjson changes: of many digits, all but nothing, or less than nothing."""
    return any(_is_of_number(data, at) for at in _suspicious(data))


def _suspicious(data: bytes) -> Iterator[int]:
    # A pattern that says the same costs more than all of orjson's work.
    zeros = data.translate(_DIGITS_TO_ZERO)
    for needle in (_LONG_RUN, *_TINY):
        at = zeros.find(needle)
        while at >= 0:
            yield at
            at = zeros.find(needle, at + len(needle))
    for found in _MINUS_NOTHING.finditer(data):
        yield found.start()


def _is_of_number(data: bytes, at: int) -> bool:
    """Say whether the digits before a place begin where a number may begin."""
    before = data[max(0, at - _INDENT) : at].rstrip(b"0123456789.").removesuffix(b"-").rstrip()
    return before[-1:] in b"[:,"
