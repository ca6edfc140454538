"""What is read in a message: its values, its open cues, its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Value
from transcrub.detect.lexicon import Cue


@dataclass(frozen=True, slots=True)
class Reading:
    """A value in a message and what it is.

    Attributes:
        first: its first token.
        stop: one past its last token.
        entity: what it is.
        score: how sure we are, 0 to 1.
        base: the score before context spoke.
        cue: the phrase that announced it.
        question: the entity that was asked for.
        source: the JSON pointer of the question.
        doubtful: a name of which only a greeting or "it's" tells.
    """

    first: int
    stop: int
    entity: str
    score: float
    base: float = 0.0
    cue: str | None = None
    question: str | None = None
    source: str | None = None
    doubtful: bool = False


@dataclass(slots=True)
class Sense:
    """What was read in a message.

    Attributes:
        tokens: its words.
        readings: values that the message announces itself.
        loose: values that nothing in the message explains.
        asks: what it asks for: the entity, empty for a matter that is nobody's data, and the phrase.
        others: words that are neither cue, value nor link.
        matters: it talks of things that are nobody's data.
        redacted: what is redacted in it already: the entity that was announced, or nothing.
        open: its cues that found no value, each with the token at which it stands.
    """

    tokens: Tokens
    readings: list[Reading] = field(default_factory=list)
    loose: list[Value] = field(default_factory=list)
    asks: list[tuple[str, str]] = field(default_factory=list)
    others: int = 0
    matters: bool = False
    redacted: list[str] = field(default_factory=list)
    open: list[tuple[int, Cue]] = field(default_factory=list)

    def copy(self) -> "Sense":
        """Return one whose attributes can be set anew, as long as nobody changes its lists."""
        return Sense(
            self.tokens, self.readings, self.loose, self.asks, self.others, self.matters, self.redacted, self.open
        )


@dataclass(slots=True)
class Announced:
    """A cue that waits for its value."""

    cue: Cue
    place: int
    bound: bool = False


Evidence = tuple[Announced, float]
"""What a value is, and how well it fits, 0 to 1."""


def sentences(tokens: Tokens) -> Iterator[tuple[int, int, str]]:
    """Give the sentences of a message: first token, one past the last, and what stands behind it."""
    start = 0
    for index in sorted(tokens.breaks):
        yield start, index, tokens.gap(index)
        start = index
    if len(tokens):
        yield start, len(tokens), tokens.text[tokens.ends[-1] :]
