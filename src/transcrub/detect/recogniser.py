"""A recogniser: one shape of personal data, and what speaks for and against it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from transcrub.detect.cues import Cues

Validator: TypeAlias = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One shape of one kind of personal data.

    Patterns see `text.plain` text: blanks, dashes and digits in it are ASCII.

    Attributes:
        entity: what it finds, in Presidio's names where it has one.
        rule: its name, unique among all recognisers.
        gate: RE2 pattern that fires wherever `confirm` might. It is tried on a whole conversation at once: it may
            fire too often, never too seldom.
        confirm: the exact pattern; its group `value` is the finding. It takes linear time on hostile text: it can
            start only where a value can, and its repetitions are bounded or possessive.
        validate: says whether a value can be what it looks like (check digits, ranges).
        base: score of a valid value before context speaks, 0 to 1.
        cues: the words around it that raise or lower the score.
        locales: the countries whose form it is; empty where it is international.
        checked: whether `validate` asks for more than the pattern does, such as check digits.
    """

    entity: str
    rule: str
    gate: str
    confirm: re.Pattern[str]
    validate: Validator
    base: float
    cues: Cues | None = None
    locales: tuple[str, ...] = ()
    checked: bool = False
