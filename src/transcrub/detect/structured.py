"""The structured pass: everything that can be told by its shape."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import re2

from transcrub.conversation import Conversation, TextField
from transcrub.detect.recogniser import Recogniser
from transcrub.finding import Finding


@dataclass(frozen=True)
class StructuredPass:
    """Runs recognisers behind one gate.

    Attributes:
        recognisers: what it looks for.
        name: the first half of its findings' `rule`.
    """

    recognisers: tuple[Recogniser, ...]
    name: str = "structured"

    @cached_property
    def _gate(self) -> re2.Set:
        gate = re2.Set.SearchSet()
        for recogniser in self.recognisers:
            gate.Add(recogniser.gate)
        gate.Compile()
        return gate

    def __getstate__(self) -> dict[str, object]:
        """Leave the compiled gate behind: RE2 objects do not pickle."""
        return {"recognisers": self.recognisers, "name": self.name}

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Give the findings of every text field."""
        del found
        for field in conversation.fields():
            fired = self._gate.Match(field.value.encode("utf-8", "replace"))
            for index in fired or ():
                yield from self._confirm(self.recognisers[index], field)

    def _confirm(self, recogniser: Recogniser, field: TextField) -> Iterator[Finding]:
        for match in recogniser.confirm.finditer(field.value):
            if recogniser.validate(match[0]):
                yield Finding(
                    field.pointer,
                    match.start(),
                    match.end(),
                    recogniser.entity,
                    recogniser.base,
                    f"{self.name}.{recogniser.rule}",
                )
