"""The lone pass: a text that is nothing but a value, and all that there is.

A word must speak for a short number where there are words. A cell of a table or a line of a file may hold the number
alone: nothing could speak for or against it, and its shape and check digits decide.
"""

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
_AROUND = " \t\r\n\"'.,;"


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
        """Return the whole text as each of the values that it may be."""
        del found
        field = _only_text(conversation)
        if field is None or len(field.value) > _LONGEST:
            return
        text = plain(field.value)
        start = len(text) - len(text.lstrip(_AROUND))
        end = start + len(text.strip(_AROUND))
        for recogniser in filter(_tells, self.recognisers):
            match = recogniser.confirm.search(text)
            if match is not None and match.span("value") == (start, end) and recogniser.validate(match["value"]):
                rule = f"{self.name}.{recogniser.rule}"
                yield Finding(field.pointer, start, end, recogniser.entity, _SCORE, rule, Why(base=recogniser.base))


def _tells(recogniser: Recogniser) -> bool:
    """Say whether a number of a country's form is hardly anything else, as far as anybody can tell from it alone."""
    return bool(recogniser.locales) and (recogniser.checked or recogniser.base >= _TOLD)


def _only_text(conversation: Conversation) -> TextField | None:
    fields = list(islice(conversation.fields(), 2))
    return fields[0] if len(fields) == 1 else None
