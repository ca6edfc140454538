"""Operators: what is put in the place of a value. One a file, each a pure function, named in `OPERATORS`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from transcrub.redact.operators.mask import mask
from transcrub.redact.operators.redacted import redacted
from transcrub.redact.operators.tag import tag

Operator: TypeAlias = Callable[[str, str], str]
"""Takes the value and its entity, gives what stands in its place."""

KEEP = "keep"
"""The operator that finds and reports a value and leaves it where it is."""

OPERATORS: Mapping[str, Operator] = MappingProxyType({"mask": mask, "redacted": redacted, "tag": tag})

__all__ = ["KEEP", "OPERATORS", "Operator"]
