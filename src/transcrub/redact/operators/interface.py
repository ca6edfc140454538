"""What an operator is: how it makes what stands in a value's place, and how it knows its own work again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from transcrub.redact.identities import Identities
from transcrub.redact.keys import NO_KEYS, Keys

Replace: TypeAlias = Callable[[str, str], str]
"""Takes a value and its entity, gives what stands in its place."""

Traces: TypeAlias = Callable[[str], Iterable[tuple[int, int]]]
"""Takes a text, gives the spans in it that are the operator's own work."""

Owns: TypeAlias = Callable[[str, str], bool]
"""Takes a value and its entity, says whether it is the operator's own work."""


@dataclass(frozen=True)
class Scene:
    """What an operator may know of the conversation besides the one value.

    Attributes:
        conversation: its id.
        values: entity and value of everything that is to be replaced, in order of appearance.
        texts: of all its fields.
        keys: of the operators.
    """

    conversation: str
    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    texts: tuple[str, ...] = field(default=(), repr=False)
    keys: Keys = NO_KEYS

    @cached_property
    def identities(self) -> Identities:
        """Which of the values mean the same."""
        return Identities(self.values)


def _no_traces(text: str) -> Iterable[tuple[int, int]]:
    del text
    return ()


def _owns_nothing(value: str, entity: str) -> bool:
    del value, entity
    return False


@dataclass(frozen=True, slots=True)
class Operator:
    """One way of replacing values.

    What it makes depends on the scene and the value alone, never on chance or time: a plan is applied by making the
    same text again.

    Attributes:
        prepare: given the scene, returns what replaces the values of that conversation.
        traces: finds its own work in a text, where that is no placeholder in brackets.
        whole_traces: those of them that are no part of something longer.
        owns: knows its own work where only the entity tells: "0001" for a PIN.
    """

    prepare: Callable[[Scene], Replace]
    traces: Traces = _no_traces
    whole_traces: Traces = _no_traces
    owns: Owns = _owns_nothing

    @property
    def leaves_traces(self) -> bool:
        """Whether what it makes is no placeholder in brackets."""
        return self.traces is not _no_traces


def plainly(replace: Replace) -> Operator:
    """Return the operator that needs to know nothing but the value."""
    return Operator(prepare=lambda _: replace)
