"""What is joined by signs that are said: "wren underscore oh four", "willow dash nine nine two", "k dot osei"."""

from collections.abc import Iterator

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.numerals import group_at
from transcrub.detect.dialogue.values.spoken import sign_of
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL_DIGITS
from transcrub.detect.lexicon.language import words

JOINTS = words("dash dot hyphen underscore")
"""Words without one of which nothing here is found."""


def chains_in(tokens: Tokens, pack: Pack) -> Iterator[tuple[int, int, str]]:
    """Give the chains of a text: first word, one past the last, and what they say but for the signs between."""
    said, done = tokens.words, 0
    if not pack.is_english or JOINTS.isdisjoint(said):
        return
    for place, word in enumerate(said):
        if word not in JOINTS or place <= done:
            continue
        first = _begins(tokens, place, done, pack)
        stop = place
        while stop < len(said) and said[stop] in JOINTS and not tokens.breaks_before(stop):
            end = _piece_end(tokens, stop + 1, pack)
            if end == stop + 1:
                break
            stop = end
        if first < place < stop:
            yield first, stop, "".join(_texts(tokens, first, stop, pack))
            done = stop


def _begins(tokens: Tokens, joint: int, done: int, pack: Pack) -> int:
    """Return where the piece before a sign begins: a word, or what is spelled or said sign by sign."""
    said, place = tokens.words, joint - 1
    if place < done or tokens.breaks_before(joint):
        return joint
    if not _is_sign(said[place], pack):
        return place if said[place].isalnum() and said[place] not in pack.stop else joint
    while place > done and _is_sign(said[place - 1], pack) and not tokens.breaks_before(place):
        place -= 1
    return place


def _piece_end(tokens: Tokens, place: int, pack: Pack) -> int:
    """Return one past the piece that begins at a word, and the word itself where none does."""
    said, stop = tokens.words, place
    while stop < len(said) and _is_sign(said[stop], pack) and not tokens.breaks_before(stop):
        stop += 1
    if stop > place or place >= len(said) or tokens.breaks_before(place):
        return stop
    return place + (said[place].isalnum() and said[place] not in pack.stop)


def _texts(tokens: Tokens, first: int, stop: int, pack: Pack) -> Iterator[str]:
    said, place = tokens.words, first
    while place < stop:
        group = group_at(said, place)
        if group is not None:
            yield group[0]
        elif said[place] not in JOINTS:
            yield sign_of(said[place], pack) or said[place]
        place = place + 1 if group is None else group[1]


def _is_sign(word: str, pack: Pack) -> bool:
    known = sign_of(word, pack) is not None or word in pack.language.tens
    return known and word not in DOUBTFUL_DIGITS and word not in ("i", "a")
