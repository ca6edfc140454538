"""Makes labelled conversations: two-sided chats, chats of which only the customer is left, and single utterances."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from training.grammar import Segment, expand
from training.styles import AGENT_STYLES, CUSTOMER_STYLES, Style
from training.values import Cast

T = TypeVar("T")

_OPENING_ASKS = (
    ("name", 10),
    ("both", 4),
    ("username", 2),
    ("zip", 1),
    ("dob", 1),
    ("address", 1),
    ("other", 4),
    ("maiden", 1),
)
_LATER_ASKS = (
    ("name", 2),
    ("both", 2),
    ("username", 3),
    ("zip", 3),
    ("dob", 4),
    ("address", 6),
    ("other", 14),
    ("maiden", 1),
)
_SINGLES = (
    ("single.name", 40),
    ("single.o", 36),
    ("service.name", 54),
    ("service.o", 100),
    ("single.address", 6),
    ("single.dob", 2),
    ("single.username", 1),
    ("prose", 28),
    ("items", 2),
    ("goods", 6),
    ("dates", 2),
    ("greetings", 4),
    ("clause", 12),
    ("fields", 2),
    ("agent.more", 3),
)
# Without the question nobody can tell a user's name from a word: what is left of a chat seldom holds one.
_SOLO_SKIPS = ("username", "maiden")
_NOTES = (("agent.chat", 20), ("items", 3), ("fields", 3))
_ASIDES = (
    ("customer.chat", 10),
    ("goods", 6),
    ("dates", 4),
    ("greetings", 4),
    ("clause", 4),
    ("service.o", 8),
    ("service.name", 2),
)


@dataclass(frozen=True)
class Line:
    """One message: its speaker (`in` or `out`), its text and its labelled spans as (start, end, entity).

    One that is not taught only lends its neighbours its light.
    """

    direction: str
    text: str
    spans: tuple[tuple[int, int, str], ...]
    taught: bool = True


def conversations(seed: int, count: int) -> Iterator[list[Line]]:
    """Give `count` conversations; the same seed gives the same ones."""
    chance = random.Random(seed)
    for _ in range(count):
        kind = chance.random()
        if kind < 0.24:
            yield _written(_chat(chance), chance)
        elif kind < 0.39:
            yield [line for line in _written(_chat(chance, solo=True), chance) if line.direction == "in"]
        else:
            rule = _weighted(_SINGLES, chance)
            yield _written([("in", _said(rule, "in", Cast(chance), chance))], chance)


def _said(rule: str, direction: str, cast: Cast, chance: random.Random) -> list[Segment]:
    """Say a rule, at times with a word to begin with and with more sentences around it."""
    segments = expand(rule, chance, cast.fill)
    if chance.random() < (0.3 if direction == "out" else 0.08):
        more = "agent.more" if direction == "out" else "clause"
        aside = expand(more, chance, cast.fill)
        joint: list[Segment] = [(chance.choice((" ", " ", ". ", "\n", ", ", " and ", " but ")), None)]
        segments = segments + joint + aside if chance.random() < 0.6 else aside + joint + segments
    if rule in ("single.name", "service.name") and chance.random() < 0.3:
        segments = [*segments, (" ", None), *expand("subclause", chance, cast.fill)]
    if chance.random() < 0.05:
        segments = [
            *expand("starter", chance, cast.fill),
            (chance.choice((", ", ", ", " ", ". ", "! ")), None),
            *segments,
        ]
    return segments


def _chat(chance: random.Random, *, solo: bool = False) -> list[tuple[str, list[Segment]]]:
    cast = Cast(chance)

    def say(direction: str, rule: str) -> tuple[str, list[Segment]]:
        return direction, _said(rule, direction, cast, chance)

    turns = [say("out", "agent.open")] if chance.random() < 0.6 else []
    turns.append(say("in", "customer.open"))
    if chance.random() < 0.5:
        turns.append(say("in", "reason"))
    turns += _asked(_question(_OPENING_ASKS, chance, solo=solo), say, chance)
    for _ in range(chance.randint(0, 5)):
        if chance.random() < 0.55:
            turns += _asked(_question(_LATER_ASKS, chance, solo=solo), say, chance)
        else:
            turns.append(say("out", _weighted(_NOTES, chance)))
            turns.append(say("in", _weighted(_ASIDES, chance)))
    turns += [say("in", "customer.chat") for _ in range(chance.randint(0, 2))]
    if chance.random() < 0.7:
        turns += [say("out", "agent.chat"), say("in", "customer.close")]
        turns.append(say("out", "agent.close"))
    return turns


def _question(options: tuple[tuple[str, int], ...], chance: random.Random, *, solo: bool) -> str:
    kind = _weighted(options, chance)
    return "name" if solo and kind in _SOLO_SKIPS and chance.random() < 0.9 else kind


def _asked(
    kind: str, say: Callable[[str, str], tuple[str, list[Segment]]], chance: random.Random
) -> list[tuple[str, list[Segment]]]:
    turns = [say("out", f"ask.{kind}")]
    if chance.random() < 0.08:
        turns.append(say("out", "agent.work"))
    if chance.random() < 0.1:
        turns += [say("in", "deny"), say("out", "agent.chat")]
    if chance.random() < 0.08:
        turns.append(say("in", "customer.chat"))
    if chance.random() > 0.06:
        turns.append(say("in", f"give.{kind}"))
    own = kind in ("username", "address", "dob") and chance.random() < 0.4
    turns.append(say("out", f"agent.{kind}" if own else "agent.ack"))
    if chance.random() < 0.2:
        turns.append(say("in", "customer.chat"))
    return turns


def _written(turns: list[tuple[str, list[Segment]]], chance: random.Random) -> list[Line]:
    """Write down what was said, each side in its own style."""
    customer, agent = _weighted(CUSTOMER_STYLES, chance), _weighted(AGENT_STYLES, chance)
    if len(turns) > 1 and customer.tokenised:
        agent = customer
    return [
        line
        for direction, segments in turns
        if (line := _line(direction, segments, customer if direction == "in" else agent, chance)).text.strip()
    ]


def _line(direction: str, segments: list[Segment], style: Style, chance: random.Random) -> Line:
    text = ""
    spans: list[tuple[int, int, str]] = []
    for piece, entity in style.write(segments, chance):
        start = len(text)
        text += piece
        if entity and piece.strip():
            begins = start + len(piece) - len(piece.lstrip())
            last = spans[-1] if spans else None
            if last and last[2] == entity and text[last[1] : begins] == " ":
                spans[-1] = (last[0], start + len(piece.rstrip()), entity)
            else:
                spans.append((begins, start + len(piece.rstrip()), entity))
    return Line(direction, text, tuple(spans))


def _weighted(options: tuple[tuple[T, int], ...], chance: random.Random) -> T:
    values, weights = zip(*options, strict=True)
    chosen: T = chance.choices(values, weights)[0]
    return chosen
