"""Operators: what is put in the place of a value. One a file, named in `OPERATORS`."""

from collections.abc import Mapping
from types import MappingProxyType

from transcrub.redact.operators.encrypt import encrypt
from transcrub.redact.operators.hash import hash_
from transcrub.redact.operators.interface import Operator, Replace, Scene, plainly
from transcrub.redact.operators.mask import is_masked, mask, masked_in
from transcrub.redact.operators.number import number
from transcrub.redact.operators.redacted import redacted
from transcrub.redact.operators.surrogate import surrogate
from transcrub.redact.operators.tag import tag
from transcrub.redact.surrogates import is_surrogate, surrogates_in, whole_surrogates_in

KEEP = "keep"
"""The operator that finds and reports a value and leaves it where it is."""

OPERATORS: Mapping[str, Operator] = MappingProxyType(
    {
        "encrypt": Operator(encrypt),
        "hash": Operator(hash_),
        "mask": Operator(lambda _: mask, traces=masked_in, whole_traces=masked_in, owns=is_masked),
        "number": Operator(number),
        "redacted": plainly(redacted),
        "surrogate": Operator(surrogate, traces=surrogates_in, whole_traces=whole_surrogates_in, owns=is_surrogate),
        "tag": plainly(tag),
    }
)

__all__ = ["KEEP", "OPERATORS", "Operator", "Replace", "Scene"]
