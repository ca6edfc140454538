"""What the dialogue tells of a message: who speaks, what the other side asked, what stands before and after."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from transcrub.conversation import Speaker

# Letters and digits, or a sign as often as it stands; an apostrophe holds a word together but for the possessive.
TOKEN = re.compile(r"['’]s\b|\w+(?:['’](?!s\b)\w+)*|([^\w\s])\1*")

_ASKED = {
    "N": "name names fullname surname firstname lastname whom named called",
    "W": "who speaking chatting talking",
    "U": "username usernames userid login handle user screen telegram instagram twitter skype",
    "A": "address addresses street ship deliver shipping delivery live mailing residence send",
    "D": "birth birthday dob born birthdate",
    "Z": "zip zipcode postcode postal pincode area",
    "M": "maiden mother mother's mothers security",
    "I": "account order number id email mail phone contact pin password booking reference policy card ssn social code",
    "X": "product item brand model store company city state department merchant hotel restaurant movie app color "
    "colour size seat plan topping drink dessert airline issue error reason pet pet's pets school",
}
ASKED = {word: mark for mark, words in _ASKED.items() for word in words.split()}
_ASKING = "? may can could what what's whats which please provide confirm tell give need share enter verify where when"
_ASKING_WORDS = frozenset(_ASKING.split())
_SHORT = 5


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, split.

    Attributes:
        speaker: who wrote it.
        tokens: its tokens in lower case, as many as matter for context.
        plain: whether it is made of safe words alone.
    """

    speaker: Speaker
    tokens: tuple[str, ...]
    plain: bool


@dataclass(frozen=True, slots=True)
class Context:
    """What a message's surroundings tell.

    Attributes:
        sides: the speaker's mark, with `1` where only one side is heard, `0` where only one message is.
        asked: marks of what the other side spoke of just before (`q`, `r`, `s`, by how many messages lie
            between) and of what the speaker's own side had spoken of before that (`p`), and whether as a question.
        around: in a one-sided conversation, which message it is (up to the fourth) and what kinds of
            messages stand before and after.
    """

    sides: str
    asked: tuple[str, ...]
    around: str

    @property
    def asks_identity(self) -> bool:
        """Whether the other side asked for something that the tagger knows."""
        return any(mark[1] in "NWUADZM" and mark.endswith("?") for mark in self.asked)


def contexts(turns: Sequence[Turn]) -> list[Context]:
    """Return the context of every message of a conversation, in one pass over it."""
    sides = {turn.speaker for turn in turns}
    one_sided = "0" if len(turns) == 1 else "1" if len(sides) == 1 else ""
    found = []
    blocks: list[tuple[str, ...]] = [(), ()]
    speaker, said = None, 0
    for at, turn in enumerate(turns):
        if turn.speaker is not speaker:
            blocks = [blocks[1], _marks_before(turns, at)]
            speaker, said = turn.speaker, 0
        near = "qrs"[min(said, 2)]
        asked = tuple(near + mark for mark in blocks[1]) + (
            tuple("p" + mark for mark in blocks[0]) if said == 0 else ()
        )
        around = f"{min(at, 3)}{_kind(turns, at - 1)}{_kind(turns, at + 1)}" if one_sided == "1" else ""
        found.append(Context(turn.speaker[0] + one_sided, asked, around))
        said += 1
    return found


def _marks_before(turns: Sequence[Turn], at: int) -> tuple[str, ...]:
    """Return what the block of messages that ends before `at` spoke of."""
    tokens: set[str] = set()
    back = at - 1
    while back >= 0 and turns[back].speaker is turns[at - 1].speaker and at - back <= _SHORT:
        tokens.update(turns[back].tokens)
        back -= 1
    marks = {ASKED[token] for token in tokens & ASKED.keys()}
    if {"N", "X"} <= marks:
        marks = marks - {"N", "X"} | {"Y"}
    if {"N", "U"} <= marks and "user" in tokens:
        marks.discard("N")
    sign = "?" if not tokens.isdisjoint(_ASKING_WORDS) else ""
    return tuple(mark + sign for mark in sorted(marks))


def _kind(turns: Sequence[Turn], at: int) -> str:
    """Return, in a letter, what a neighbouring message is: none, long, plain words, a number, or other short."""
    if not 0 <= at < len(turns):
        return "^"
    tokens = turns[at].tokens
    if len(tokens) > _SHORT:
        return "n" if not ASKED.keys().isdisjoint(tokens) else "l"
    if any(token[0].isdigit() for token in tokens):
        return "d"
    return "p" if turns[at].plain else "o"
