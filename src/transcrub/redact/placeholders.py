"""Placeholders in brackets: what the operators `redacted`, `tag`, `number`, `hash` and `encrypt` leave in a text.

They are told by their form, whatever the policy says by now: there is nothing personal in them to redact again.
"""

import re
from collections.abc import Iterator

from transcrub.placeholder import FORM
from transcrub.redact.entities import ENTITIES
from transcrub.redact.spans import Span

_PLACEHOLDER = re.compile(FORM)


def placeholders(text: str, entities: frozenset[str] = frozenset()) -> Iterator[Span]:
    """Give the spans of the placeholders in a text.

    Args:
        text: of one field.
        entities: the user's own, besides those that everybody has.
    """
    for match in _PLACEHOLDER.finditer(text):
        entity = match["entity"]
        # Of the entities only known ones: [JOHN] may be John.
        if entity is None or entity in ENTITIES or entity in entities:
            yield match.span()


def numbers(text: str) -> Iterator[tuple[str, int]]:
    """Give entity and number of every `[PERSON_2]` in a text."""
    if "[" not in text:
        return
    for match in _PLACEHOLDER.finditer(text):
        if match["number"]:
            yield match["entity"], int(match["number"])
