"""The lone pass: a text that is nothing but a value, and all that there is.

A word must speak for a short number where there are words. A cell of a table or a line of a file may hold the number
alone: nothing could speak for or against it, and its shape and check digits decide.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from transcrub.conversation import Conversation, TextField
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.text import plain
from transcrub.finding import Finding, Why

_SCORE = 0.55
_TOLD = 0.4
_LONGEST = 64
_APART = re.compile(r"[\s\"'.,;&()]*(?:\b(?:and|e|en|et|i|ja|och|og|or|oraz|und|ve|y)\b[\s\"'.,;]*)?")


@dataclass(frozen=True)
class LonePass:
    """Finds the value that is all of a conversation's only text.

    Attributes:
        recognisers: what it may be.
        name: the first half of its findings' `rule`.
    """

    recognisers: tuple[Recogniser, ...]
    name: str = "lone"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the whole text as each of the values that it may be, or as several of one kind."""
        del found
        field = _only_text(conversation)
        if field is None or len(field.value) > _LONGEST:
            return
        text = plain(field.value)
        for recogniser in filter(_tells, self.recognisers):
            rule = f"{self.name}.{recogniser.rule}"
            for start, end in _all_values(text, recogniser):
                yield Finding(field.pointer, start, end, recogniser.entity, _SCORE, rule, Why(base=recogniser.base))


def _all_values(text: str, recogniser: Recogniser) -> list[tuple[int, int]]:
    """Return where values stand in a text that holds nothing but numbers of their form, or nothing."""
    matches = list(recogniser.confirm.finditer(text))
    places = [match.span("value") for match in matches]
    edges = [0, *(edge for place in places for edge in place), len(text)]
    alone = all(_APART.fullmatch(text, *edges[at : at + 2]) for at in range(0, len(edges), 2))
    return [match.span("value") for match in matches if recogniser.validate(match["value"])] if alone else []


def _tells(recogniser: Recogniser) -> bool:
    """Say whether a number of a country's form is hardly anything else, as far as anybody can tell from it alone."""
    return bool(recogniser.locales) and (recogniser.checked or recogniser.base >= _TOLD)


def _only_text(conversation: Conversation) -> TextField | None:
    fields = list(islice(conversation.fields(), 2))
    return fields[0] if len(fields) == 1 else None
