"""Numbers and codes that are a message of their own in a talk of two: they tell who is who, asked for or not.

The question may be worded as no pack foresees ("In the portal, under Security, 6 digits"), or lie far behind a detour.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transcrub.conversation import Speaker
from transcrub.detect.dialogue.runs import is_birth, kind_of_code
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack

_LONG, _SHORT = 7, 4
_SIGNS, _GROUPED = 8, 6
_COMPANY = 3
_SCORE = 0.55
_PHONE = range(10, 13)
_LONGEST_OPAQUE, _FEWEST_TURNS = 14, 4
_TURNS = re.compile(r"(?<=[A-Z])(?=\d)|(?<=\d)(?=[A-Z])")
_SHORTEST_GROUP = 3
_YEARS = ("19", "20")
_BACK = 4
_ASKING = re.compile(r"\b(?:code|digits?|match(?:ing|es)?|pass(?:code|word)|pin|try|verif\w+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as it was read.

    Attributes:
        side: who wrote it.
        text: its beginning.
        sense: what it says.
        explained: the places of what was announced or asked for in it.
        told: what was read in it.
    """

    side: Speaker
    text: str = field(repr=False)
    sense: Sense
    explained: Sequence[tuple[int, int]]
    told: Sequence[Reading] = ()


def read_strays(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the strays of a talk of two, each with the number of its message.

    Args:
        talk: its messages, in order.
        pack: the language.
    """
    kind = ""
    for index, heard in enumerate(talk):
        sense = heard.sense
        if sense.matters or (sense.others and not heard.explained):
            continue
        for value in sense.loose:
            if heard.explained and not (_is_opaque(value, sense.tokens) and _rest(value, heard) <= _COMPANY):
                continue
            if is_birth(value, sense.tokens) and len(sense.tokens) - (value.stop - value.first) <= _COMPANY:
                yield index, Reading(value.first, value.stop, "DATE_OF_BIRTH", _SCORE, _SCORE, cue="run")
            elif _tells_who(value, heard, talk[max(0, index - _BACK) : index]):
                kind = kind or kind_of_code([each.sense for each in talk], pack)
                entity = "PHONE_NUMBER" if value.shape is Shape.NUMBER and value.digits in _PHONE else kind
                yield index, Reading(value.first, value.stop, entity, _SCORE, _SCORE, cue="run")


def _rest(value: Value, heard: Heard) -> int:
    """Return how many words of a message are neither a value nor explained."""
    return len(heard.sense.tokens) - (value.stop - value.first) - sum(stop - first for first, stop in heard.explained)


def _is_opaque(value: Value, tokens: Tokens) -> bool:
    """Say whether a value is a code that no person makes up: letters and digits by turns ("K3QW8ZT5RF")."""
    raw = tokens.raw(value.first)
    whole = value.shape is Shape.CODE and value.stop == value.first + 1 and _SIGNS <= len(raw) <= _LONGEST_OPAQUE
    return whole and raw.isascii() and raw.isalnum() and raw.isupper() and len(_TURNS.findall(raw)) >= _FEWEST_TURNS


def _is_version(word: str) -> bool:
    """Say whether a word is a version ("10.0.22034"): no number of a customer's has dots and a group so short."""
    groups = word.removeprefix("v").split(".")
    return len(groups) > 1 and all(map(str.isdecimal, groups)) and min(map(len, groups[1:])) < _SHORTEST_GROUP


def _tells_who(value: Value, heard: Heard, before: Sequence[Heard]) -> bool:
    tokens = heard.sense.tokens
    if _is_opaque(value, tokens):
        return True
    if value.shape not in (Shape.NUMBER, Shape.CODE) or len(tokens) - (value.stop - value.first) > _COMPANY:
        return False
    if _is_version(tokens.words[value.first]):
        return False
    if value.digits >= _LONG and value.digits + value.letters >= _SIGNS:
        return True
    # A shorter number may be anything: it is told where a code was asked for, and no matter of the trade.
    word = tokens.words[value.first]
    grouped = value.stop == value.first + 1 or value.digits >= _GROUPED
    code = grouped and value.shape is Shape.NUMBER and value.digits >= _SHORT and word.isdecimal()
    year = value.digits == _SHORT and word.startswith(_YEARS)
    asked = [each for each in before if each.side is not heard.side]
    wanted = any(_ASKING.search(each.text) for each in asked)
    trade = any(each.sense.matters for each in asked)
    return code and wanted and not (year or trade) and heard.side is Speaker.CUSTOMER
