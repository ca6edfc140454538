"""JSON in and out: fast where the text is ordinary, lossless where it is not.

orjson refuses lone surrogates and rounds integers past 64 bits; the standard library keeps both, so it takes over
where one of them shows.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import orjson

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"

_LONG_INTEGER = re.compile(rb"[\[:,]\s*-?\d{19}")


def loads(data: bytes) -> Json:
    """Parse JSON (RFC 8259).

    Raises:
        ValueError: the bytes are no JSON, or no UTF-8. The message holds no text of the input.
    """
    if not _LONG_INTEGER.search(data):
        try:
            return orjson.loads(data)  # type: ignore[no-any-return]
        except orjson.JSONDecodeError:
            pass
    try:
        return json.loads(data.decode("utf-8", "surrogatepass"))  # type: ignore[no-any-return]
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at byte {error.pos}") from None


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
