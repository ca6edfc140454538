"""What the dialogue tells of a message: who speaks, what the other side asked, what stands before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from transcrub.conversation import Speaker
from transcrub.detect.tagger.gate import Gate, words_of
from transcrub.detect.tagger.tokens import TOKEN

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
ASKED = {
    form: mark for mark, words in _ASKED.items() for word in words.split() for form in (word, f"{word}'s", f"{word}’s")
}
_ASKED_WORDS = frozenset(ASKED)
_ASKING = (
    "may can could what what's what’s whats which please provide confirm tell give need share enter verify where when"
)
_ASKING_WORDS = frozenset(_ASKING.split())
_USER = frozenset({"user", "user's", "user’s"})
_SHORT = 5
# What was asked stands at the end of a long message.
_TAIL = 400
_IDENTITY = frozenset("NWUADZM")


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, as far as the messages around it care.

    Attributes:
        speaker: who wrote it.
        asked: the marks of what it speaks of.
        user: whether it speaks of users.
        asking: whether it may be a question.
        kind: what it is, in a letter: long (`n` where it speaks of something that may be asked, else `l`), with a
            number `d`, plain words `p`, or other short `o`.
        plain: whether it is made of safe words alone.
    """

    speaker: Speaker
    asked: frozenset[str]
    user: bool
    asking: bool
    kind: str
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
        return any(mark[1] in _IDENTITY and mark[-1] == "?" for mark in self.asked)

    @property
    def asks_name_alone(self) -> bool:
        """Whether the other side asked for a name, and for no address or postcode."""
        marks = {mark[1] for mark in self.asked if mark[-1] == "?"}
        return "N" in marks and marks.isdisjoint("AZ")


def turn_of(text: str, speaker: Speaker, gate: Gate) -> Turn:
    """Return a message as the dialogue's context sees it."""
    words = words_of(text)
    plain = not gate.opens(text, words)
    last = set(words if len(text) <= _TAIL else words_of(text[-_TAIL:]))
    asked = frozenset(map(ASKED.__getitem__, last & _ASKED_WORDS))
    asking = "?" in text[-_TAIL:] or not last.isdisjoint(_ASKING_WORDS)
    return Turn(speaker, asked, not last.isdisjoint(_USER), asking, _kind(text, words, asked, plain=plain), plain)


def _kind(text: str, words: Sequence[str], asked: frozenset[str], *, plain: bool) -> str:
    tokens = [] if len(words) > _SHORT else [match[0] for match in TOKEN.finditer(text[-_TAIL:])]
    if len(words) > _SHORT or len(tokens) > _SHORT:
        return "n" if asked else "l"
    if any(token[0].isdigit() for token in tokens):
        return "d"
    return "p" if plain else "o"


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
        asked = tuple([near + mark for mark in blocks[1]] + ([] if said else ["p" + mark for mark in blocks[0]]))
        around = f"{min(at, 3)}{_kind_at(turns, at - 1)}{_kind_at(turns, at + 1)}" if one_sided == "1" else ""
        found.append(Context(turn.speaker[0] + one_sided, asked, around))
        said += 1
    return found


def _marks_before(turns: Sequence[Turn], at: int) -> tuple[str, ...]:
    """Return what the block of messages that ends before `at` spoke of."""
    marks: frozenset[str] = frozenset()
    user = asking = False
    back = at - 1
    while back >= 0 and turns[back].speaker is turns[at - 1].speaker and at - back <= _SHORT:
        turn = turns[back]
        marks, user, asking = marks | turn.asked, user or turn.user, asking or turn.asking
        back -= 1
    if {"N", "X"} <= marks:
        marks = marks - {"N", "X"} | {"Y"}
    if user and {"N", "U"} <= marks:
        marks -= {"N"}
    sign = "?" if asking else ""
    return tuple(mark + sign for mark in sorted(marks))


def _kind_at(turns: Sequence[Turn], at: int) -> str:
    """Return what a neighbouring message is, `^` for none."""
    return turns[at].kind if 0 <= at < len(turns) else "^"
