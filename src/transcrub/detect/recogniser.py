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

    Attributes:
        entity: what it finds, in Presidio's names where it has one.
        rule: its name, unique among all recognisers.
        gate: RE2 pattern that fires wherever `confirm` might: it is tried on a whole conversation at once, so it may
            fire too often, never too seldom.
        confirm: the exact pattern; its group `value` is the finding, or the whole match where it has no such group.
            It must take linear time on hostile text.
        validate: says whether a value can be what it looks like (check digits, ranges).
        base: score of a valid value before context speaks, 0 to 1.
        cues: the words around it that raise or lower the score.
    """

    entity: str
    rule: str
    gate: str
    confirm: re.Pattern[str]
    validate: Validator
    base: float
    cues: Cues | None = None
