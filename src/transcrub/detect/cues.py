"""Cue words: what stands around a value decides what a doubtful one is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that speak for and against a reading of a value.

    Attributes:
        supporting: words that make it likelier.
        opposing: words that make it something else.
    """

    supporting: frozenset[str]
    opposing: frozenset[str]
