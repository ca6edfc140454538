"""JSON in and out: fast where the text is ordinary, lossless where it is not.

orjson refuses lone surrogates and rounds integers past 64 bits; the standard library keeps both, so it takes over
where one of them shows.
"""

import json
import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import orjson

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"

_DIGITS_TO_ZERO = bytes.maketrans(b"123456789", b"0" * 9)
_LONG_RUN = b"0" * 19
_INDENT = 64
_DEEPEST = 900


def loads(data: bytes) -> Json:
    """Parse JSON (RFC 8259).

    Raises:
        ValueError: the bytes are no JSON, or no UTF-8. The message holds no text of the input.
    """
    if not _holds_long_integer(data):
        try:
            return orjson.loads(data)  # type: ignore[no-any-return]
        except orjson.JSONDecodeError:
            pass
    try:
        text = data.decode("utf-8", "surrogatepass")
        value: Json = json.loads(text, parse_float=_finite, parse_constant=_finite)
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


def dumps(value: Json, *, canonical: bool = False) -> bytes:
    """Write compact JSON as UTF-8.

    Args:
        value: what to write.
        canonical: sort the keys, so that equal values give equal bytes.
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS if canonical else None)
    except TypeError:
        return json.dumps(value, separators=(",", ":"), sort_keys=canonical).encode("ascii")


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


def _finite(number: str) -> float:
    """Read a number that is no integer. The standard library takes NaN and 1e400, which cannot be written again."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError("not JSON: a number past all bounds")
    return value


def _holds_long_integer(data: bytes) -> bool:
    """Say whether there may be an integer past 64 bits: 19 digits, with what comes before a number before them."""
    # A pattern that says the same costs more than all of orjson's work.
    zeros = data.translate(_DIGITS_TO_ZERO)
    at = zeros.find(_LONG_RUN)
    while at >= 0:
        before = data[max(0, at - _INDENT) : at].removesuffix(b"-").rstrip()
        if before[-1:] in b"[:,":
            return True
        at = zeros.find(_LONG_RUN, at + len(_LONG_RUN))
    return False
