"""A finding: where personal data stands, what it is, and why we think so. Never the value itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Why:
    """The evidence behind a score, in words of ours only: no text of the conversation enters it.

    Attributes:
        base: the score of the rule alone, before context spoke.
        cue: the cue word (from our own lists) that raised or lowered the score.
        question: the entity that the other side had asked for.
        source: the JSON pointer of the message that gave the context, where it is another one.
    """

    base: float
    cue: str | None = None
    question: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Personal data in one text field.

    Attributes:
        pointer: JSON pointer (RFC 6901) of the text field within the interaction.
        start: first code point of the span.
        end: one past the last code point.
        entity: what it is, in Presidio's names where it has one.
        score: how sure we are, 0 to 1.
        rule: the recogniser that spoke, as `pass.rule`.
        why: the evidence, where there is more than the rule.
        also: what else was claimed within the span, each with its best score: an order's number may be a card's, and an
            address that is read too wide may hold one. What is kept must not hide it.
    """

    pointer: str
    start: int
    end: int
    entity: str
    score: float
    rule: str
    why: Why | None = None
    also: tuple[tuple[str, float], ...] = ()

    @property
    def denied(self) -> bool:
        """Whether it is on the user's deny-list: no allow-list lets it stand."""
        return self.rule.startswith("deny.")

    @property
    def custom(self) -> bool:
        """Whether a recogniser of the user's own found it, who knows best what it is."""
        return self.rule.startswith("custom.")
