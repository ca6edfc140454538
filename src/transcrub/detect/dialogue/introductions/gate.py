"""What may introduce a value, each reader behind the words that tell of it: most messages pass them all by."""

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache, reduce
from operator import or_

from transcrub.detect.dialogue import evident
from transcrub.detect.dialogue.introductions import (
    abodes,
    birthdays,
    dealt,
    doing,
    dwellings,
    ends,
    enrolled,
    families,
    hardware,
    held,
    houses,
    keyed,
    kinfolk,
    met,
    named,
    paid,
    presented,
    stated,
    told_of,
    welcomed,
    whereabouts,
)
from transcrub.detect.dialogue.sense import Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Value
from transcrub.detect.lexicon import NAME_WORDS, RARELY_GIVEN, Pack

_Find = Callable[[Tokens, Pack], Iterator[tuple[Value, Evidence]]]
_DIGIT = re.compile(r"\d")
# Beside words, what stands anywhere in a text tells of something; a nought stands for any digit.
_ANY_DIGIT, _SIGNS = "0", ("-", "/", ". ")
_MOST_KEPT = 10_000


class Introductions:
    """What may introduce a value in a language, each by the words without which it finds none: most texts hold few."""

    def __init__(self, pack: Pack) -> None:
        """Make ready what may introduce a value in the language of a pack."""
        self._pack = pack
        self._told_by = [(1 << number, *told_by) for number, told_by in enumerate(_told_by(pack))]
        # Which ones a word tells of, one bit for each.
        self._bits: dict[str, int] = {}

    def found_in(self, tokens: Tokens) -> Iterator[tuple[Value, Evidence]]:
        """Give the values that a message introduces, each with the evidence."""
        signs = [sign for sign in _SIGNS if sign in tokens.text]
        if _DIGIT.search(tokens.text):
            signs.append(_ANY_DIGIT)
        known = self._bits
        told = reduce(
            or_, [known[word] if word in known else self._bits_of(word) for word in (*signs, *tokens.words)], 0
        )
        for bit, find, _ in self._told_by:
            if told & bit:
                yield from find(tokens, self._pack)

    def _bits_of(self, word: str) -> int:
        bits = sum(bit for bit, _, words in self._told_by if word in words)
        if len(self._bits) < _MOST_KEPT:
            self._bits[word] = bits
        return bits


@cache
def introductions(pack: Pack) -> Introductions:
    """Return what may introduce a value in the language of a pack."""
    return Introductions(pack)


def _told_by(pack: Pack) -> Iterator[tuple[_Find, AbstractSet[str]]]:
    """Give what may introduce a value, in order, with the words and signs without one of which it finds none."""
    kin = pack.language.kin
    yield named.signatures, pack.language.farewells | named.OF_FIRM
    yield named.related, kin | {f"{word}'s" for word in kin}
    yield named.initialled, {". "}
    yield named.worded, named.GIVEN_OR_THEIRS
    yield named.spoken_of, NAME_WORDS
    yield named.spelled_out, {"-"}
    yield named.hailed, RARELY_GIVEN
    yield named.here, named.WRITES | named.WELL
    yield evident.housed, evident.DWELLINGS
    if not pack.is_english:
        return
    yield paid.payees, paid.TOLD_BY
    yield dealt.dealt_with, dealt.TOLD_BY
    yield families.families, families.TOLD_BY
    yield presented.presented, presented.TOLD_BY
    yield houses.named_houses, houses.TOLD_BY
    yield birthdays.birthdays, pack.language.months | {"/"}
    yield dwellings.dwellings, dwellings.TOLD_BY | {_ANY_DIGIT}
    yield abodes.abodes, abodes.TOLD_BY | {_ANY_DIGIT}
    yield stated.stated, {_ANY_DIGIT}
    yield ends.ends, ends.TOLD_BY
    yield enrolled.enrolled, enrolled.TOLD_BY
    yield held.held, held.TOLD_BY | {_ANY_DIGIT}
    yield keyed.keyed, keyed.TOLD_BY | {_ANY_DIGIT}
    yield doing.doing, doing.TOLD_BY
    yield met.met, met.TOLD_BY
    yield told_of.told_of, told_of.TOLD_BY
    yield hardware.hardware, hardware.TOLD_BY
    yield kinfolk.kinfolk, kinfolk.TOLD_BY
    yield welcomed.welcomed, welcomed.TOLD_BY
    yield whereabouts.whereabouts, whereabouts.TOLD_BY
