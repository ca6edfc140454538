"""A small grammar of utterances: rules with alternatives, optional parts and slots, expanded by chance."""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent / "grammar"
_PIECE = re.compile(r"[()|]|<[a-z.]+>|\{[A-Za-z0-9_.]+\}|[^()|<{]+|[<{]")

# `12* text` stands for the same line twelve times.
_WEIGHT = re.compile(r"(?:(\d+)\* )?(.*)")

Segment = tuple[str, str | None]
"""A text and the entity that it is, or None."""

Fill = Callable[[str], list[Segment]]


@dataclass(frozen=True)
class _Rule:
    name: str


@dataclass(frozen=True)
class _Slot:
    name: str


@dataclass(frozen=True)
class _Choice:
    options: tuple["tuple[_Node, ...]", ...]


_Node = str | _Rule | _Slot | _Choice
_Rules = Mapping[str, tuple[tuple[_Node, ...], ...]]


@cache
def rules() -> _Rules:
    """Return all rules of `grammar/`, by name."""
    found: dict[str, list[tuple[_Node, ...]]] = {}
    for path in sorted(_HERE.glob("*.txt")):
        name = ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("["):
                name = line.strip("[]")
            elif line and not line.startswith("#"):
                times, text = _WEIGHT.match(line).groups()  # type: ignore[union-attr]
                found.setdefault(name, []).extend([_parsed(text.replace("\\n", "\n"))] * int(times or 1))
    return {name: tuple(options) for name, options in found.items()}


def expand(rule: str, chance: random.Random, fill: Fill) -> list[Segment]:
    """Return one way to say a rule.

    Args:
        rule: its name.
        chance: decides among alternatives.
        fill: returns what a slot holds.
    """
    return _expanded(chance.choice(rules()[rule]), chance, fill)


def _expanded(nodes: tuple[_Node, ...], chance: random.Random, fill: Fill) -> list[Segment]:
    segments: list[Segment] = []
    for node in nodes:
        if isinstance(node, str):
            segments.append((node, None))
        elif isinstance(node, _Slot):
            segments.extend(fill(node.name))
        elif isinstance(node, _Rule):
            segments.extend(expand(node.name, chance, fill))
        else:
            segments.extend(_expanded(chance.choice(node.options), chance, fill))
    return segments


def _parsed(line: str) -> tuple[_Node, ...]:
    pieces = _PIECE.findall(line)
    nodes, rest = _sequence(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"unbalanced parentheses: {line}")
    return nodes


def _sequence(pieces: list[str], at: int) -> tuple[tuple[_Node, ...], int]:
    nodes: list[_Node] = []
    while at < len(pieces) and pieces[at] not in "|)":
        piece = pieces[at]
        at += 1
        if piece == "(":
            options, at = _options(pieces, at)
            nodes.append(_Choice(options))
        elif len(piece) > 2 and piece[0] == "<" and piece[-1] == ">":
            nodes.append(_Rule(piece[1:-1]))
        elif len(piece) > 2 and piece[0] == "{" and piece[-1] == "}":
            nodes.append(_Slot(piece[1:-1]))
        else:
            nodes.append(piece)
    return tuple(nodes), at


def _options(pieces: list[str], at: int) -> tuple[tuple[tuple[_Node, ...], ...], int]:
    options = []
    while True:
        nodes, at = _sequence(pieces, at)
        options.append(nodes)
        if at == len(pieces):
            raise ValueError("unbalanced parentheses")
        at += 1
        if pieces[at - 1] == ")":
            return tuple(options), at
