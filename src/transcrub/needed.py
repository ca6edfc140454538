"""What a value of a settings file's table must be, in plain words instead of the validating library's."""

from collections.abc import Mapping
from typing import Final

from pydantic_core import ErrorDetails

_KINDS: Final[Mapping[str, str]] = {
    "tuple_type": "a list of texts",
    "string_type": "a text",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a number",
    "less_than_equal": "a number up to {le:g}",
    "greater_than_equal": "a number from {ge:g} on",
    "greater_than": "a number above {gt:g}",
    "literal_error": "{expected}",
    "enum": "{expected}",
}


def needed(error: ErrorDetails) -> str:
    """Say what is needed where a value is of a wrong kind or out of its range; the value is not shown."""
    kind = _KINDS.get(error["type"])
    if kind is None:
        return f"{error['msg'][:1].lower()}{error['msg'][1:]}"
    return f"{kind.format_map(error.get('ctx', {}))} is needed"
