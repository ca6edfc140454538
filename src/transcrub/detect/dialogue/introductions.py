"""All that a message introduces by itself, before it is read word by word."""

from collections.abc import Callable, Iterator

from transcrub.detect.dialogue.birthdays import birthdays
from transcrub.detect.dialogue.dealt import dealt_with
from transcrub.detect.dialogue.doing import doing
from transcrub.detect.dialogue.dwellings import dwellings
from transcrub.detect.dialogue.evident import housed
from transcrub.detect.dialogue.families import families
from transcrub.detect.dialogue.held import held
from transcrub.detect.dialogue.houses import named_houses
from transcrub.detect.dialogue.introduced import (
    hailed,
    here,
    initialled,
    related,
    signatures,
    spelled_out,
    spoken_of,
    worded,
)
from transcrub.detect.dialogue.paid import payees
from transcrub.detect.dialogue.presented import presented
from transcrub.detect.dialogue.sense import Evidence
from transcrub.detect.dialogue.shapes import Value
from transcrub.detect.dialogue.stated import stated
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import Pack

INTRODUCTIONS: tuple[Callable[[Tokens, Pack], Iterator[tuple[Value, Evidence]]], ...] = (
    signatures,
    related,
    initialled,
    worded,
    spoken_of,
    spelled_out,
    hailed,
    here,
    payees,
    dealt_with,
    families,
    presented,
    housed,
    named_houses,
    birthdays,
    dwellings,
    stated,
    held,
    doing,
)
"""Each gives the values that it finds in a message, with the evidence."""
