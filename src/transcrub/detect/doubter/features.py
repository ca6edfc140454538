"""What speaks for and against a name: its words and how they are written, the words around, and the talk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transcrub.detect.doubter.mentioned import Mentions
from transcrub.detect.doubter.words import case_of, kind_of
from transcrub.detect.tagger.tokens import TOKEN
from transcrub.detect.weigher.talk import Talk, words_of

_LEFT, _RIGHT = 100, 60
_SOME, _FIRST = 4, 3
# Up to so many other words a name is the whole answer, a short one, a sentence.
_ROOM = (0, 3, 8)
_NO_WORD, _EDGE = "^", "$"
_SENTENCE_ENDS = frozenset(".!?:")
_BEFORE, _BEHIND = re.compile(r"([^\W\d_]+)\W?\Z"), re.compile(r"\W?([^\W\d_]+)")
_ENDING, _STEPS, _BESIDE = 3, 5, 24


@dataclass(frozen=True, slots=True)
class Claim:
    """What may be a name, and who says so.

    Attributes:
        start: its first code point in its text.
        end: one past its last.
        by: the pass that found it, as one letter; nothing if none did.
        score: how sure that pass is.
    """

    start: int
    end: int
    by: str = ""
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class _Seen:
    """A claim as it is written and where it stands.

    Attributes:
        words: its words.
        kinds: of its first words, see `kind_of`.
        cases: of its first words, one letter each.
        said: who says so, and how surely.
        left: the words and signs before it, backwards.
        right: those behind it.
        opens: whether it opens a sentence.
    """

    words: Sequence[str] = field(repr=False)
    kinds: str
    cases: str
    said: str
    left: Sequence[str] = field(repr=False)
    right: Sequence[str] = field(repr=False)
    opens: bool


def features(talk: Talk, mentions: Mentions, index: int, text: str, claim: Claim) -> list[str]:
    """Return the features of a claim, each once and in order.

    Args:
        talk: the conversation.
        mentions: how its words are mentioned.
        index: which of its messages holds the claim.
        text: the text in which it stands.
        claim: it.
    """
    seen = _seen(text, claim)
    others = sum(map(str.isalpha, seen.left)) + sum(map(str.isalpha, seen.right))
    room = str(sum(others > most for most in _ROOM))
    found = {*_of_words(seen, mentions), *_of_place(seen, text, claim), *_of_talk(talk, index, seen, room)}
    found |= {f"room={room}{seen.kinds}", f"roomb={room}{seen.said}", f"low={text.islower()}{seen.cases}"}
    return sorted(found)


def _seen(text: str, claim: Claim) -> _Seen:
    words = [match[0] for match in TOKEN.finditer(text, claim.start, claim.end)] or [text[claim.start : claim.end]]
    left = words_of(text[max(0, claim.start - _LEFT) : claim.start])[::-1]
    opens = not left or left[0] in _SENTENCE_ENDS or "\n" in text[max(0, claim.start - 2) : claim.start]
    return _Seen(
        words=words,
        kinds=" ".join(map(kind_of, words[:_FIRST])),
        cases="".join(map(case_of, words[:_SOME])),
        said=f"{claim.by}{min(int(claim.score * _STEPS), _STEPS - 1)}" if claim.by else "",
        left=left,
        right=words_of(text[claim.end : claim.end + _RIGHT]),
        opens=opens,
    )


def _of_words(seen: _Seen, mentions: Mentions) -> Iterator[str]:
    """Give what the words are, how they are written, and how they are mentioned elsewhere."""
    yield f"n={min(len(seen.words), _SOME)}"
    yield f"k={seen.kinds}"
    yield f"c={seen.cases}"
    yield f"kc={seen.kinds}{seen.cases}"
    yield f"b={seen.said}"
    yield f"kb={seen.kinds}{seen.said}"
    for word in seen.words:
        low = word.lower()
        yield f"w={low}"
        yield f"e={low[-_ENDING:]}"
        yield from (f"wk={part}" for part in kind_of(word).split("-"))
    yield f"first={kind_of(seen.words[0])}"
    yield f"last={kind_of(seen.words[-1])}"
    for word in seen.words[:2]:
        yield from mentions.of(word.lower())


def _of_place(seen: _Seen, text: str, claim: Claim) -> Iterator[str]:
    """Give the words beside the claim, what they are, and whether it opens a sentence."""
    (first, second), (behind, next_one) = [*seen.left, _NO_WORD, _NO_WORD][:2], [*seen.right, _EDGE, _EDGE][:2]
    yield f"l1={first}"
    yield f"l2={second}"
    yield f"l12={first} {second}"
    yield f"r1={behind}"
    yield f"r2={next_one}"
    yield f"r12={behind} {next_one}"
    yield f"lr={first} {behind}"
    yield f"l1k={first} {seen.kinds}"
    yield f"r1k={behind} {seen.kinds}"
    yield f"o={seen.opens}"
    yield f"ok={seen.opens}{seen.kinds}{seen.cases}"
    yield f"ob={seen.opens}{seen.said}{seen.cases}"
    before, after = _BEFORE.search(text, max(0, claim.start - _BESIDE), claim.start), _BEHIND.match(text, claim.end)
    yield f"lc={case_of(before[1]) if before else '-'}{seen.cases}"
    yield f"rc={case_of(after[1]) if after else '-'}{seen.cases}"
    if before:
        yield f"lk={kind_of(before[1])}"
    if after:
        yield f"rk={kind_of(after[1])}"


def _of_talk(talk: Talk, index: int, seen: _Seen, room: str) -> Iterator[str]:
    """Give who speaks, and what the other side said last."""
    firm = talk.firm[index]
    yield f"sp={firm}"
    yield f"spo={firm}{seen.opens}{seen.kinds}"
    other = talk.others[index]
    if other is not None:
        turn = talk.turn(other)
        near = "q" if other == index - 1 else "Q"
        yield f"{near}{'?' if turn.asking else '.'}{room}"
        yield from (f"as={entity}{room}" for entity in turn.asks)
